import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stateAt } from '../dvc/cache-link.ts'
import type { MetricsSource } from '../evaluate/metrics.ts'
import { Unreadable } from '../formats/failure.ts'
import { Revision } from '../revision.ts'

const LARGEST = 64 << 20

/** Metrics as they lie in the work tree. Links are not followed, but those into DVC's cache: one could lead to a file of another run. */
export const workTreeMetrics = (root: string): MetricsSource => ({
  async read(path) {
    const state = stateAt(join(root, path))
    if (!state?.isFile()) return undefined
    if (state.size > LARGEST) throw new Unreadable(`larger than ${LARGEST >> 20} MiB, which no file of results is`, undefined, 'limit')
    return readFileSync(join(root, path))
  },
  has: async path => stateAt(join(root, path))?.isFile() === true,
  async below(folder) {
    try {
      return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile() || (entry.isSymbolicLink() && stateAt(join(entry.parentPath, entry.name))?.isFile()))
        .map(entry => join(entry.parentPath, entry.name).slice(root.length + 1))
    } catch {
      return []
    }
  },
})

/** Metrics as a commit holds them. */
export const revisionMetrics = (revision: Revision): MetricsSource => ({
  read: path => revision.read(path),
  async has(path) {
    const entry = await revision.resolved(path)
    return entry !== 'outside' && entry?.type === 'blob'
  },
  async below(folder) {
    const entry = await revision.entry(folder)
    if (entry?.type !== 'tree') return []
    return [...(await revision.list()).keys()].filter(path => folder === '' || path.startsWith(`${folder}/`))
  },
})

/** Metrics as a commit holds them, or DVC in its stead. @param kept what DVC keeps under a path */
export const committedMetrics = (revision: Revision, kept: (path: string) => Promise<Uint8Array | undefined>): MetricsSource => {
  const inGit = revisionMetrics(revision)
  return {
    read: async path => (await inGit.read(path)) ?? kept(path),
    has: async path => (await inGit.has(path)) || (await kept(path)) !== undefined,
    below: inGit.below,
  }
}

/** A revision, but for some files as they lie in the work tree: lock files that a training has just written. */
export class Overlaid extends Revision {
  readonly #root: string
  readonly #paths: (path: string) => boolean

  constructor(revision: Revision, root: string, paths: (path: string) => boolean) {
    super(revision.store, revision.root)
    this.#root = root
    this.#paths = paths
  }

  override async read(path: string): Promise<Uint8Array | undefined> {
    if (!this.#paths(path)) return super.read(path)
    try {
      return readFileSync(join(this.#root, path))
    } catch {
      return undefined
    }
  }
}
