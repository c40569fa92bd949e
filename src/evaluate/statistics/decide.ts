/** One-sided bounds of a difference, candidate minus baseline, oriented so that higher is better. */
export interface Bounds {
  readonly lower: number
  readonly upper: number
}

export type Outcome = 'pass' | 'fail' | 'inconclusive'

/** Non-inferiority with three outcomes: shown to be no worse than the margin, shown to be worse, or neither. */
export const decide = (bounds: Bounds, margin: number): Outcome =>
  bounds.lower > -margin ? 'pass' : bounds.upper < -margin ? 'fail' : 'inconclusive'
