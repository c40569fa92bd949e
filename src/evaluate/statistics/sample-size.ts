import { normal } from './distributions.ts'

/**
 * Rows that decide a paired comparison of 0/1 outcomes.
 * @param disagreement share of rows on which both differ
 * @param difference the true difference that is assumed, candidate − baseline
 * @returns the exact number, or `undefined` where the difference is at or beyond the margin: no number decides then
 */
export function rowsToDecide(disagreement: number, margin: number, difference: number, alpha: number, power: number): number | undefined {
  if (margin + difference <= 0) return undefined
  const z = normal.quantile(1 - alpha) + normal.quantile(power)
  return (z * z * (disagreement - difference * difference)) / (margin + difference) ** 2
}

/** Rows that a test set needs to judge so many candidates, each within epsilon (Hoeffding; ease.ml/ci, Renggli 2019). */
export const rowsForUses = (uses: number, epsilon: number, delta: number): number => Math.log((2 * uses) / delta) / (2 * epsilon * epsilon)

/** How many candidates a test set may judge before its answers are no longer within epsilon. */
export const usesOfRows = (rows: number, epsilon: number, delta: number): number =>
  Math.floor((delta / 2) * Math.exp(Math.min(700, 2 * epsilon * epsilon * rows)))
