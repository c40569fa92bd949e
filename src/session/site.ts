import type { Repository } from '../git/repository.ts'

/** Where a run takes place. */
export interface Site {
  readonly repository: Repository
  /** The working directory, relative to the repository. */
  readonly working: string
  readonly configPath: string
  /** Distinguishes this run: a fingerprint with an unknown part is never equal to another. */
  readonly nonce: string
}
