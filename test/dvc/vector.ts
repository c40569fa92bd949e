import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Files } from '../../src/dvc/files.ts'

export type VectorFile = string | { base64: string } | { symlink: string } | { text: string; mode: string } | null
export interface Vector {
  readonly name: string
  readonly about: string
  readonly commits: { files: Record<string, VectorFile>; tags?: string[]; branch?: string }[]
  readonly files: Record<string, VectorFile>
  readonly data?: Record<string, VectorFile>
  readonly workspace?: Record<string, VectorFile>
  readonly cwd?: string
  readonly dvcignore?: string
  // biome-ignore lint/suspicious/noExplicitAny: each kind of vector has its own expectations
  readonly expected: any
  // biome-ignore lint/suspicious/noExplicitAny: likewise
  readonly edits?: any[]
  // biome-ignore lint/suspicious/noExplicitAny: likewise
  readonly cases?: any[]
}

const FOLDER = join(import.meta.dirname, '../fixtures/dvc')
export const vectors = (prefix: string): Vector[] =>
  readdirSync(FOLDER)
    .filter(name => name.startsWith(prefix) && name.endsWith('.json'))
    .map(name => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Vector)

/** Files in memory, as git would hand them out. */
export class MemoryFiles implements Files {
  readonly files: Map<string, VectorFile>
  constructor(...layers: Record<string, VectorFile>[]) {
    this.files = new Map()
    for (const layer of layers)
      for (const [path, file] of Object.entries(layer)) file === null ? this.files.delete(path) : this.files.set(path, file)
  }
  async read(path: string): Promise<Uint8Array | undefined> {
    const file = this.files.get(path)
    if (file === undefined || file === null) return undefined
    if (typeof file === 'string') return Buffer.from(file)
    if ('base64' in file) return Buffer.from(file.base64, 'base64')
    return 'text' in file ? Buffer.from(file.text) : undefined
  }
  async list(): Promise<ReadonlyMap<string, { mode: string }>> {
    return new Map(
      [...this.files].map(([path, file]) => [
        path,
        {
          mode:
            file !== null && typeof file === 'object' && 'symlink' in file
              ? '120000'
              : file !== null && typeof file === 'object' && 'mode' in file
                ? '100755'
                : '100644',
        },
      ]),
    )
  }
}

/** The files as they are after commit `n`. */
export const filesAt = (vector: Vector, n: number): MemoryFiles =>
  new MemoryFiles(...vector.commits.slice(0, n + 1).map(commit => commit.files))
