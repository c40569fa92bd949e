import type { Bounds } from './decide.ts'
import { normal } from './distributions.ts'
import { root } from './root.ts'

/** Paired 0/1 outcomes of n rows: on how many only one of both is right. */
export interface Discordant {
  readonly n: number
  readonly onlyCandidateRight: number
  readonly onlyBaselineRight: number
}

/**
 * The score statistic of Tango (1998) for the paired difference of two shares against −margin: positive where the
 * candidate is better than that. `NaN` where nothing differs and the margin is 0.
 */
export function tangoScore({ n, onlyCandidateRight: b, onlyBaselineRight: c }: Discordant, margin: number): number {
  const delta = -margin
  const linear = -b - c + (2 * n - b + c) * delta
  const constant = -c * delta * (1 - delta)
  const q = (Math.sqrt(Math.max(0, linear * linear - 8 * n * constant)) - linear) / (4 * n)
  return (b - c - n * delta) / Math.sqrt(n * (2 * q + delta * (1 - delta)))
}

/** One-sided bounds at 1 − alpha, by inverting the score test. Shares, not percentages. */
export function tangoBounds(pairs: Discordant, alpha: number): Bounds {
  const z = normal.quantile(1 - alpha)
  const estimate = (pairs.onlyCandidateRight - pairs.onlyBaselineRight) / pairs.n
  const at = (delta: number, limit: number): number => {
    const score = tangoScore(pairs, -delta)
    return Number.isNaN(score) ? -limit : score - limit
  }
  return {
    lower: estimate <= -1 ? -1 : root(delta => (delta <= -1 ? 1 : at(delta, z)), -1, estimate),
    upper: estimate >= 1 ? 1 : root(delta => (delta >= 1 ? -1 : at(delta, -z)), estimate, 1),
  }
}
