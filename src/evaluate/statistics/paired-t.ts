import { onPaper } from '../../decimal.ts'
import type { Bounds } from './decide.ts'
import { studentT } from './distributions.ts'

export interface PairedT extends Bounds {
  readonly meanDifference: number
  readonly se: number
  readonly df: number
}

/**
 * The mean of paired differences with one-sided bounds at 1 − alpha.
 * @param differences oriented so that higher is better
 * @returns `undefined` with fewer than two
 */
export function pairedT(differences: ArrayLike<number>, alpha: number): PairedT | undefined {
  const n = differences.length
  if (n < 2) return undefined
  const { mean, variance } = moments(differences)
  return bounded(mean, Math.sqrt(variance / n), n - 1, alpha)
}

/**
 * The same for folds of cross-validation, whose training sets overlap (Nadeau and Bengio 2003).
 * @returns `undefined` with fewer than two folds
 */
export function correctedT(differences: ArrayLike<number>, trainRows: number, testRows: number, alpha: number): PairedT | undefined {
  const n = differences.length
  if (n < 2) return undefined
  const { mean, variance } = moments(differences)
  return bounded(mean, Math.sqrt((1 / n + testRows / trainRows) * variance), n - 1, alpha)
}

function bounded(meanDifference: number, se: number, df: number, alpha: number): PairedT {
  const reach = studentT.quantile(1 - alpha, df) * se
  return { meanDifference, se, df, lower: meanDifference - reach, upper: meanDifference + reach }
}

/** The mean of some numbers as it is on paper. */
export const meanOf = (values: readonly number[]): number => onPaper(moments(values).mean, Math.max(...values.map(Math.abs)))

/** Mean and variance over n − 1, in two passes. */
export function moments(values: ArrayLike<number>): { readonly mean: number; readonly variance: number } {
  const n = values.length
  let sum = 0
  for (let i = 0; i < n; i++) sum += values[i] as number
  const mean = sum / n
  let squares = 0
  let rest = 0
  for (let i = 0; i < n; i++) {
    const d = (values[i] as number) - mean
    squares += d * d
    rest += d
  }
  // All alike is exactly that: the rounding of the mean is no spread.
  const variance = (squares - (rest * rest) / n) / (n - 1)
  return { mean, variance: variance <= (Number.EPSILON * mean) ** 2 * 4 ? 0 : variance }
}
