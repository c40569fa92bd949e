import { folderOf } from '../paths.ts'

/** A file that two revisions hold differently. */
export interface ChangedPath {
  readonly path: string
  readonly from: string | null
  readonly to: string | null
}

/** The files that two revisions hold differently, found by folder without a look at all of them. */
export class Changes {
  readonly files: readonly ChangedPath[]
  /** Whether these are all. Where a tree cannot be read whole anything may have changed. */
  readonly known: boolean
  #below: Map<string, ChangedPath[]> | undefined
  #paths: Set<string> | undefined

  constructor(files: readonly ChangedPath[] = [], known = true) {
    this.files = files
    this.known = known
  }

  /** @param output of `git diff-tree -r -z --raw` */
  static of(output: Buffer): Changes {
    const fields = output.toString('utf8').split('\0')
    const changed: ChangedPath[] = []
    for (let i = 0; i + 1 < fields.length; i += 2) {
      const [oldMode, newMode, from, to] = (fields[i] as string).replace(/^:/, '').split(' ')
      const none = (oid: string | undefined, mode: string | undefined): string | null =>
        oid === undefined || /^0+$/.test(oid) ? null : `${mode} ${oid}`
      changed.push({ path: fields[i + 1] as string, from: none(from, oldMode), to: none(to, newMode) })
    }
    return new Changes(changed)
  }

  /** Whether exactly this path may have changed. */
  has(path: string): boolean {
    if (!this.known) return true
    this.#paths ??= new Set(this.files.map(file => file.path))
    return this.#paths.has(path)
  }

  /** Whether anything may have changed at a path or below it. */
  touch(path: string): boolean {
    return path === '' ? !this.known || this.files.length > 0 : this.has(path) || this.#folders().has(path)
  }

  /** What is known to have changed below a folder. */
  below(folder: string): readonly ChangedPath[] {
    return folder === '' ? this.files : (this.#folders().get(folder) ?? [])
  }

  #folders(): Map<string, ChangedPath[]> {
    if (this.#below) return this.#below
    const below = new Map<string, ChangedPath[]>()
    for (const file of this.files)
      for (let folder = folderOf(file.path); folder !== ''; folder = folderOf(folder)) {
        const there = below.get(folder)
        if (there) there.push(file)
        else below.set(folder, [file])
      }
    this.#below = below
    return below
  }
}
