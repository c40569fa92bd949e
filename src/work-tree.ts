import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MetricsSource } from './evaluate/metrics.ts'
import { Revision } from './revision.ts'

/** Metrics as they lie in the work tree. Links are not followed: one could lead to a file of another run. */
export const workTreeMetrics = (root: string): MetricsSource => ({
  async read(path) {
    try {
      return lstatSync(join(root, path)).isFile() ? readFileSync(join(root, path)) : undefined
    } catch {
      return undefined
    }
  },
  async below(folder) {
    try {
      return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => join(entry.parentPath, entry.name).slice(root.length + 1))
    } catch {
      return []
    }
  },
})

/** Metrics as a commit holds them. */
export const revisionMetrics = (revision: Revision): MetricsSource => ({
  read: path => revision.read(path),
  async below(folder) {
    const entry = await revision.entry(folder)
    if (entry?.type !== 'tree') return []
    return [...(await revision.list()).keys()].filter(path => folder === '' || path.startsWith(`${folder}/`))
  },
})

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
