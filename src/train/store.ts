/** Where the bytes of outputs happen to lie: a convenience. The ledger knows their digests. */
export interface Store {
  readonly name: string
  /** Keeps the files below a folder under a key. @returns how the record names it, where it does */
  save(key: string, folder: string): Promise<Kept | undefined>
  /** Brings the files back below a folder; `false` where they are gone. */
  load(key: string, folder: string, kept: Kept | undefined): Promise<boolean>
}

export interface Kept {
  readonly id: number
  readonly run: number
  readonly name: string
}
