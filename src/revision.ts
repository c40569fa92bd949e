import type { Files } from './dvc/files.ts'
import { MettleError } from './errors.ts'
import { folderOf, isInside, normalise } from './paths.ts'

export interface Entry {
  readonly name: string
  readonly mode: string
  readonly type: 'blob' | 'tree' | 'commit'
  readonly oid: string
}

/** Files whose content is not what a program reads there, or more than that. */
export interface Unlike {
  readonly links: readonly string[]
  readonly notebooks: readonly string[]
}

/** What detection needs of git: trees and blobs by object id. */
export interface ObjectStore {
  tree(oid: string): Promise<ReadonlyMap<string, Entry>>
  /** What below a tree does not count by git's id of it. */
  unlike(tree: string): Promise<Unlike>
  blobs(oids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>
}

/** The content of one commit, or of the work tree as a tree: nothing is read before it is asked for. */
export class Revision implements Files {
  readonly root: string
  readonly store: ObjectStore
  readonly #unlikeOf: string
  readonly #entries = new Map<string, Promise<Entry | undefined>>()
  #list: Promise<ReadonlyMap<string, Entry>> | undefined
  #unlikeFolders: Promise<ReadonlySet<string>> | undefined

  /** @param sameUnlikeAs a tree that is known to hold the same links and notebooks */
  constructor(store: ObjectStore, root: string, sameUnlikeAs = root) {
    this.#unlikeOf = sameUnlikeAs
    this.store = store
    this.root = root
  }

  /** The file or folder at a path, or `undefined`. The root is a folder. */
  entry(path: string): Promise<Entry | undefined> {
    let found = this.#entries.get(path)
    if (!found) {
      found = this.#find(path)
      this.#entries.set(path, found)
    }
    return found
  }

  async #find(path: string): Promise<Entry | undefined> {
    if (path === '') return { name: '', mode: '40000', type: 'tree', oid: this.root }
    const folder = await this.entry(folderOf(path))
    return folder?.type === 'tree' ? (await this.store.tree(folder.oid)).get(path.slice(path.lastIndexOf('/') + 1)) : undefined
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
    const whole = await this.entry(normalise(path))
    if (whole && whole.mode !== '120000') return whole
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

  /** Whether a link lies below a folder: then the folder's id alone does not say what a program reads there. */
  async holdsLinks(folder: string): Promise<boolean> {
    return (await this.store.unlike(this.#unlikeOf)).links.some(link => isInside(link, folder))
  }

  /** The links below a folder, sorted. */
  async linksBelow(folder: string): Promise<readonly string[]> {
    return (await this.store.unlike(this.#unlikeOf)).links.filter(link => isInside(link, folder)).toSorted()
  }

  /** Every folder below which a link or a notebook lies: of these git's id does not say what counts in them. */
  unlikeFolders(): Promise<ReadonlySet<string>> {
    this.#unlikeFolders ??= this.store.unlike(this.#unlikeOf).then(({ links, notebooks }) => {
      const folders = new Set<string>()
      for (const path of [...links, ...notebooks]) {
        for (let folder = folderOf(path); !folders.has(folder); folder = folderOf(folder)) folders.add(folder)
      }
      return folders
    })
    return this.#unlikeFolders
  }

  /** Every file below the root. Only DVC projects need it. */
  list(): Promise<ReadonlyMap<string, Entry>> {
    this.#list ??= this.#collect()
    return this.#list
  }

  async #collect(): Promise<ReadonlyMap<string, Entry>> {
    const files = new Map<string, Entry>()
    const walk = async (oid: string, prefix: string): Promise<void> => {
      const entries = [...(await this.store.tree(oid)).values()]
      for (const entry of entries) if (entry.type !== 'tree') files.set(prefix + entry.name, entry)
      await Promise.all(entries.filter(entry => entry.type === 'tree').map(entry => walk(entry.oid, `${prefix}${entry.name}/`)))
    }
    await walk(this.root, '')
    return files
  }

  /** Names of the folders below a path, so many levels deep. */
  async folders(path: string, depth: number): Promise<readonly string[]> {
    const start = await this.entry(path)
    if (start?.type !== 'tree') return []
    const found: string[] = []
    const walk = async (oid: string, prefix: string, level: number): Promise<void> => {
      for (const entry of (await this.store.tree(oid)).values()) {
        if (entry.type !== 'tree') continue
        found.push(prefix + entry.name)
        if (level < depth) await walk(entry.oid, `${prefix}${entry.name}/`, level + 1)
      }
    }
    await walk(start.oid, path === '' ? '' : `${path}/`, 1)
    return found
  }
}
