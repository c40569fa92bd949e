import { folderOf, join } from '../paths.ts'
import type { FileEntry, Files } from './files.ts'
import { byCodePoint, folderHash, md5, md5DosToUnix } from './folder-hash.ts'
import type { Project } from './project.ts'
import { SortedPaths } from './sorted-paths.ts'
import type { Stage } from './stage.ts'

/** What a dependency is. `pending`: the output of a stage. `inside`: part of a tracked folder, whose hash covers it. */
export type Identity =
  | { readonly kind: 'md5'; readonly md5: string; readonly dosToUnix: boolean; readonly mode: string | undefined }
  | { readonly kind: 'stage'; readonly stage: string; readonly path: string; readonly onDisk: string | undefined }
  | { readonly kind: 'inside'; readonly folder: string; readonly md5: string; readonly stage: string | undefined }
  | { readonly kind: 'unknown'; readonly reason: string }

/** Content of data that git does not hold but the disk does, hashed as DVC would. */
export type OnDisk = (path: string, dosToUnix: boolean) => Promise<string | undefined>

const hashes = new Map<string, string>()

export class Identities {
  readonly #files: Files
  readonly #project: Project
  readonly #producers = new Map<string, Stage>()
  readonly #onDisk: OnDisk
  readonly #known = new Map<string, Promise<Identity>>()
  /** Paths that a stage writes or a `.dvc` file tracks. */
  readonly #others: SortedPaths
  #paths: SortedPaths | undefined

  constructor(files: Files, project: Project, onDisk: OnDisk) {
    this.#files = files
    this.#project = project
    this.#onDisk = onDisk
    for (const stage of project.stages) for (const output of stage.outputs) this.#producers.set(output.path, stage)
    this.#others = new SortedPaths([...this.#producers.keys(), ...project.tracked.keys()])
  }

  /** @param dosToUnix hash as DVC 2 did, to compare with a lock that it wrote */
  of(path: string, dosToUnix: boolean): Promise<Identity> {
    const id = `${dosToUnix} ${path}`
    const known = this.#known.get(id) ?? this.#find(path, dosToUnix)
    this.#known.set(id, known)
    return known
  }

  async #find(path: string, dosToUnix: boolean): Promise<Identity> {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path)) return { kind: 'unknown', reason: `${path} lies outside the repository` }
    const producer = this.#producers.get(path)
    if (producer) return { kind: 'stage', stage: producer.address, path, onDisk: await this.#onDisk(path, dosToUnix) }
    const tracked = this.#project.tracked.get(path)
    if (tracked) {
      const found = await this.#onDisk(path, tracked.dosToUnix)
      if (found !== undefined) return { kind: 'md5', md5: found, dosToUnix: tracked.dosToUnix, mode: undefined }
      return tracked.md5 === undefined
        ? { kind: 'unknown', reason: `${tracked.file} holds no hash` }
        : { kind: 'md5', md5: tracked.md5, dosToUnix: tracked.dosToUnix, mode: undefined }
    }
    const inGit = await this.inGit(path, dosToUnix)
    if (inGit) return inGit
    const found = await this.#onDisk(path, dosToUnix)
    if (found !== undefined) return { kind: 'md5', md5: found, dosToUnix, mode: undefined }
    return this.#inside(path) ?? { kind: 'unknown', reason: `${path} is neither in git nor an output` }
  }

  /** What git holds at a path: a file, or a folder of them. */
  async inGit(path: string, dosToUnix: boolean): Promise<Identity | undefined> {
    const all = await this.#files.list()
    const own = all.get(path)
    if (own) {
      const hash = await this.#hashOf(path, own, dosToUnix)
      return hash === undefined ? undefined : { kind: 'md5', md5: hash, dosToUnix, mode: own.mode }
    }
    this.#paths ??= new SortedPaths(all.keys())
    const below = this.#paths.below(path)
    if (below.length === 0) return undefined
    if (this.#others.below(path).length > 0) {
      const disk = await this.#onDisk(path, dosToUnix)
      return disk === undefined ? undefined : { kind: 'md5', md5: disk, dosToUnix, mode: undefined }
    }
    const rows: { path: string; md5: string }[] = []
    for (const file of below.filter(candidate => !this.#project.ignored(candidate)).toSorted(byCodePoint)) {
      const hash = await this.#hashOf(file, all.get(file) as FileEntry, dosToUnix)
      if (hash !== undefined) rows.push({ path: file.slice(path.length + 1), md5: hash })
    }
    const modes = below.map(file => `${file}:${all.get(file)?.mode}`).join()
    return { kind: 'md5', md5: folderHash(rows), dosToUnix, mode: modes }
  }

  /** One content is hashed once, whatever its path and revision; a link has that of what it leads to. */
  async #hashOf(path: string, { oid, mode }: FileEntry, dosToUnix: boolean): Promise<string | undefined> {
    const id = oid === undefined || mode === '120000' ? undefined : `${oid} ${dosToUnix}`
    const known = id && hashes.get(id)
    if (known !== undefined) return known
    const content = await this.#files.read(path)
    if (!content) return undefined
    const hash = (dosToUnix ? md5DosToUnix : md5)(content)
    if (id !== undefined) hashes.set(id, hash)
    return hash
  }

  #inside(path: string): Identity | undefined {
    for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) {
      const stage = this.#producers.get(folder)
      if (stage) {
        const locked = this.#project.locks.get(stage.address)?.outputs.find(output => join(stage.wdir, output.path) === folder)
        return { kind: 'inside', folder, md5: locked?.md5 ?? 'none', stage: stage.address }
      }
      const tracked = this.#project.tracked.get(folder)
      if (tracked)
        return tracked.md5 === undefined
          ? { kind: 'unknown', reason: `${tracked.file} holds no hash` }
          : { kind: 'inside', folder, md5: tracked.md5, stage: undefined }
    }
    return undefined
  }
}
