/** What a source outside git may use of the machine. Handed in: a source decides, and does not act by itself. */
export interface Outside {
  /** Where credentials are found. Empty for a fork: nothing is read in its name. */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** How long one request may take, its answer read whole. */
  readonly seconds: number
  /** A file of credentials, by its absolute path. */
  readFile(path: string): Promise<string | undefined>
  /** A file or folder of the machine, for tables that lie on it. */
  readonly files: ObjectStore
  /** Runs a program without a shell. @returns `undefined` where it is not there */
  run(program: string, args: readonly string[], options?: { readonly seconds?: number }): Promise<Ran | undefined>
  /** A variable that the policy grants a model for fetching, or `undefined`. */
  granted(model: string, variable: string): string | undefined
  /** Whether commands of the repository may run at all. */
  readonly runsCommands: boolean
  /** Runs a command of a model as its training would be run, with what it was granted for fetching. */
  command(command: string, folder: string, model: string): Promise<Ran>
  /** A bare repository to fetch into, removed at the end. */
  scratch(): string
  /** Whether a host is an address that only this machine's own network knows: cloud metadata, a link-local neighbour. */
  isLinkLocal(host: string): Promise<boolean>
}

export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** An object as a store lists it. */
export interface Listed {
  /** Relative to what was listed. */
  readonly key: string
  readonly size: number
  /** What names its bytes, as well as the store can tell. */
  readonly identity: string
  readonly version: string | null
  /** As the store says it, of one object that was asked for by itself. */
  readonly etag?: string
}

/** Objects by address, whatever holds them. @throws {Unreadable} */
export interface ObjectStore {
  head(address: string): Promise<Listed>
  /** All below a prefix that ends in `/`, complete or not at all. @param after only keys after this one */
  list(prefix: string, after?: string): Promise<readonly Listed[]>
  get(address: string, most: number): Promise<Uint8Array>
}

/** Why a source cannot be read. The reader makes it an unknown. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
  /** Whether the server said that there is no such thing. */
  readonly absent: boolean
  constructor(reason: string, absent = false) {
    super(reason)
    this.absent = absent
  }
}
