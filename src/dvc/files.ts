/** The files of one revision, or of the work tree. Paths are relative to the repository and use `/`. */
export interface Files {
  /** The content, or `undefined` where there is no such file (folders and links to folders included). */
  read(path: string): Promise<Uint8Array | undefined>
  /** Every file, as git knows them. */
  list(): Promise<ReadonlyMap<string, FileEntry>>
}

export interface FileEntry {
  readonly mode: string
  /** git's name of its content, where it is in git. */
  readonly oid?: string
}
