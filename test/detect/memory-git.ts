import { createHash } from 'node:crypto'
import type { Repository } from '../../src/git/repository.ts'
import type { Branch } from '../../src/ledger/ledger.ts'
import type { Entry, Unlike } from '../../src/revision.ts'

/** Path → content; a mode other than a plain file's stands before a NUL. */
export type Content = ReadonlyMap<string, string>

const digest = (text: string): string => createHash('sha1').update(text).digest('hex')

interface Commit {
  readonly tree: string
  readonly parents: readonly string[]
  readonly content: Content
}

/** git's objects and history in memory: commits, trees and blobs by their content, as many histories need them in seconds. */
export class MemoryGit {
  readonly commits = new Map<string, Commit>()
  readonly trees = new Map<string, ReadonlyMap<string, Entry>>()
  readonly #blobs = new Map<string, Buffer>()
  readonly branches = new Map<string, string>()
  /** Commits that the server has thrown away. */
  readonly lost = new Set<string>()
  #count = 0

  commit(content: Content, parents: readonly string[]): string {
    const tree = this.#tree(content, '')
    const id = digest(`commit ${this.#count++} ${tree} ${parents.join(' ')}`)
    this.commits.set(id, { tree, parents, content })
    return id
  }

  content(commit: string): Content {
    return (this.commits.get(commit) as Commit).content
  }

  #tree(content: Content, prefix: string): string {
    const entries = new Map<string, Entry>()
    for (const [path, text] of [...content].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (!path.startsWith(prefix)) continue
      const [name, ...rest] = path.slice(prefix.length).split('/') as [string, ...string[]]
      if (entries.has(name)) continue
      if (rest.length > 0) entries.set(name, { name, mode: '40000', type: 'tree', oid: this.#tree(content, `${prefix}${name}/`) })
      else {
        const [mode, body] = text.includes('\0') ? (text.split('\0') as [string, string]) : ['100644', text]
        const oid = digest(`blob ${body}`)
        this.#blobs.set(oid, Buffer.from(body))
        entries.set(name, { name, mode, type: 'blob', oid })
      }
    }
    const id = digest(`tree ${[...entries.values()].map(entry => `${entry.mode} ${entry.name} ${entry.oid}`).join('\n')}`)
    this.trees.set(id, entries)
    return id
  }

  ancestors(commit: string): Set<string> {
    const found = new Set<string>()
    const queue = [commit]
    for (let here = queue.pop(); here !== undefined; here = queue.pop()) {
      if (found.has(here)) continue
      found.add(here)
      queue.push(...(this.commits.get(here)?.parents ?? []))
    }
    return found
  }

  mergeBase(a: string, b: string): string | undefined {
    const others = this.ancestors(b)
    const queue = [a]
    const seen = new Set<string>()
    for (let here = queue.shift(); here !== undefined; here = queue.shift()) {
      if (others.has(here)) return here
      if (seen.has(here)) continue
      seen.add(here)
      queue.push(...(this.commits.get(here)?.parents ?? []))
    }
    return undefined
  }

  #files(tree: string, prefix = ''): [string, string][] {
    return [...(this.trees.get(tree) as ReadonlyMap<string, Entry>).values()].flatMap((entry): [string, string][] =>
      entry.type === 'tree' ? this.#files(entry.oid, `${prefix}${entry.name}/`) : [[prefix + entry.name, `${entry.mode} ${entry.oid}`]],
    )
  }

  /** As the session sees a checkout of one commit. */
  checkout(head: string): Repository {
    const here = (commit: string | undefined): Commit | undefined =>
      commit === undefined || this.lost.has(commit) ? undefined : this.commits.get(commit)
    const repository = {
      root: '/nowhere',
      gitDir: '/nowhere/.git',
      head,
      commit: async (name: string) => (here(name) ? name : undefined),
      fetchCommits: async (commits: readonly string[]) => commits.every(commit => here(commit) !== undefined),
      parents: async (commit: string) => here(commit)?.parents ?? [],
      treeOf: async (commit: string) => here(commit)?.tree,
      mergeBase: async (a: string, b: string) => (here(a) && here(b) ? this.mergeBase(a, b) : undefined),
      firstParents: async (start: string, most: number) => {
        const line: string[] = []
        for (let at: string | undefined = start; at !== undefined && line.length < most; at = this.commits.get(at)?.parents[0])
          line.push(at)
        return line
      },
      remoteHead: async (ref: string) => this.branches.get(ref.replace('refs/heads/', '')),
      remoteRevision: async (name: string) => this.branches.get(name),
      ancestor: async () => undefined,
      tree: async (oid: string) => this.trees.get(oid) as ReadonlyMap<string, Entry>,
      unlike: async (): Promise<Unlike> => ({ links: [], notebooks: [] }),
      blobs: async (oids: readonly string[]) =>
        new Map(oids.flatMap(oid => (this.#blobs.has(oid) ? [[oid, this.#blobs.get(oid) as Buffer] as const] : []))),
      diff: async (from: string, to: string) => {
        const [old, now] = [new Map(this.#files(from)), new Map(this.#files(to))]
        const none = `000000 ${'0'.repeat(40)}`
        const rows = [...new Set([...old.keys(), ...now.keys()])]
          .filter(path => old.get(path) !== now.get(path))
          .map(path => {
            const [[oldMode, from_], [newMode, to_]] = [(old.get(path) ?? none).split(' '), (now.get(path) ?? none).split(' ')]
            return `:${oldMode} ${newMode} ${from_} ${to_} M\0${path}\0`
          })
        return Buffer.from(rows.join(''))
      },
      close: () => undefined,
    }
    return repository as unknown as Repository
  }
}

/** The ledger's branch in memory. */
export class MemoryBranch implements Branch {
  readonly #files = new Map<string, string>()
  readonly #blobs = new Map<string, Uint8Array>()

  async list(): Promise<ReadonlyMap<string, string>> {
    return new Map(this.#files)
  }
  async read(oids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
    return new Map(oids.map(oid => [oid, this.#blobs.get(oid) as Uint8Array]))
  }
  async add(files: ReadonlyMap<string, string | Uint8Array>): Promise<string> {
    for (const [path, content] of files) {
      const oid = digest(String(content))
      this.#files.set(path, oid)
      this.#blobs.set(oid, Buffer.from(content as string))
    }
    return digest(String(this.#files.size))
  }
}
