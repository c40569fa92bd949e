import type { Files } from './dvc/files.ts'
import { MettleError } from './errors.ts'
import { folderOf, normalise } from './paths.ts'

export interface Entry {
  readonly name: string
  readonly mode: string
  readonly type: 'blob' | 'tree' | 'commit'
  readonly oid: string
}

/** What detection needs of git: trees and blobs by object id. */
export interface ObjectStore {
  tree(oid: string): Promise<readonly Entry[]>
  blobs(oids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>
}

/** The content of one commit, or of the work tree as a tree: nothing is read before it is asked for. */
export class Revision implements Files {
  readonly root: string
  readonly store: ObjectStore
  readonly #links = new Map<string, Promise<boolean>>()
  #list: Promise<ReadonlyMap<string, Entry>> | undefined

  constructor(store: ObjectStore, root: string) {
    this.store = store
    this.root = root
  }

  /** The file or folder at a path, or `undefined`. The root is a folder. */
  async entry(path: string): Promise<Entry | undefined> {
    let here: Entry = { name: '', mode: '40000', type: 'tree', oid: this.root }
    for (const part of path.split('/').filter(Boolean)) {
      if (here.type !== 'tree') return undefined
      const next = (await this.store.tree(here.oid)).find(entry => entry.name === part)
      if (!next) return undefined
      here = next
    }
    return here
  }

  /** The content of a file, through links that stay inside. @throws {MettleError} `git-revision` where it is there and cannot be read */
  async read(path: string): Promise<Uint8Array | undefined> {
    const entry = await this.resolved(path)
    if (entry === 'outside' || entry?.type !== 'blob') return undefined
    const content = (await this.store.blobs([entry.oid])).get(entry.oid)
    if (content === undefined)
      throw new MettleError('git-revision', `${path} is in the commit and its content is neither in the checkout nor at origin`)
    return content
  }

  /** What a path leads to in the end: a link is followed inside the repository, and said to lead `outside` of it. */
  async resolved(path: string, hops = 0): Promise<Entry | 'outside' | undefined> {
    const parts = path.split('/').filter(Boolean)
    for (let length = 1; length <= parts.length; length++) {
      const here = parts.slice(0, length).join('/')
      const entry = await this.entry(here)
      if (!entry) return undefined
      if (entry.mode !== '120000') continue
      const target = Buffer.from((await this.store.blobs([entry.oid])).get(entry.oid) ?? '').toString('utf8')
      const next = target.startsWith('/') ? '..' : normalise(`${folderOf(here)}/${target}/${parts.slice(length).join('/')}`)
      if (target === '' || hops > 20) return undefined
      return next === '..' || next.startsWith('../') ? 'outside' : this.resolved(next, hops + 1)
    }
    return this.entry(path)
  }

  /** Whether a link lies anywhere below a tree: then its id alone does not say what a program reads there. */
  holdsLinks(oid: string): Promise<boolean> {
    let answer = this.#links.get(oid)
    if (!answer) {
      answer = this.store.tree(oid).then(async entries => {
        if (entries.some(entry => entry.mode === '120000')) return true
        return (await Promise.all(entries.filter(entry => entry.type === 'tree').map(entry => this.holdsLinks(entry.oid)))).some(Boolean)
      })
      this.#links.set(oid, answer)
    }
    return answer
  }

  /** Every file below the root. Only DVC projects need it. */
  list(): Promise<ReadonlyMap<string, Entry>> {
    this.#list ??= this.#collect()
    return this.#list
  }

  async #collect(): Promise<ReadonlyMap<string, Entry>> {
    const files = new Map<string, Entry>()
    const walk = async (oid: string, prefix: string): Promise<void> => {
      const entries = await this.store.tree(oid)
      for (const entry of entries) if (entry.type !== 'tree') files.set(prefix + entry.name, entry)
      await Promise.all(entries.filter(entry => entry.type === 'tree').map(entry => walk(entry.oid, `${prefix}${entry.name}/`)))
    }
    await walk(this.root, '')
    return files
  }

  /** Names of the folders directly or deeper below a path. */
  async folders(path: string): Promise<readonly string[]> {
    const start = await this.entry(path)
    if (start?.type !== 'tree') return []
    const found: string[] = []
    const walk = async (oid: string, prefix: string, depth: number): Promise<void> => {
      for (const entry of await this.store.tree(oid)) {
        if (entry.type !== 'tree') continue
        found.push(prefix + entry.name)
        if (depth < 4) await walk(entry.oid, `${prefix}${entry.name}/`, depth + 1)
      }
    }
    await walk(start.oid, path === '' ? '' : `${path}/`, 1)
    return found
  }
}
