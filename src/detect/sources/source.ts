/**
 * What a data source is right now. `identity` is equal exactly when the bytes are equal; `pin` names the version to read.
 * What cannot be read is *unknown*, and unknown trains.
 */
export type SourceState =
  | { readonly known: true; readonly identity: string; readonly pin: string; readonly objects?: readonly PinnedObject[] }
  | { readonly known: false; readonly reason: string; readonly pin: string }

/** One object below a prefix, with the version that was seen. */
export interface PinnedObject {
  readonly key: string
  readonly version: string | null
  readonly identity: string
  readonly size: number
}

/** What to read of a source: its version, and below a prefix its objects. */
export interface Pinned {
  readonly pin: string
  readonly objects?: readonly PinnedObject[]
}

export const known = (identity: string, pin: string): SourceState => ({ known: true, identity, pin })
export const unknown = (reason: string, pin: string): SourceState => ({ known: false, reason, pin })
