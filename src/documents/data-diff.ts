/** What changed in a data set, as a reviewer asks it. */
export interface DataDiff {
  readonly source: string
  readonly rows: readonly [number, number]
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly kinds: readonly { readonly column: string; readonly from: string; readonly to: string }[]
  readonly missing: readonly { readonly column: string; readonly from: number; readonly to: number }[]
  /** Columns whose values are distributed otherwise, as p after Holm over all of them. */
  readonly drifted: readonly { readonly column: string; readonly p: number }[]
  readonly label: {
    readonly column: string
    readonly counts: readonly { readonly value: string; readonly from: number; readonly to: number }[]
  } | null
}
