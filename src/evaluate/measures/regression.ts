import type { Weights } from '../statistics/bootstrap.ts'
import { ascending } from '../statistics/order.ts'

/** Numbers beside their predictions. */
export interface Regression {
  readonly truth: Float64Array
  readonly predicted: Float64Array
  readonly weight?: Weights | undefined
}

const EPSILON = 2 ** -52

/** Loss of one row. */
export const ROW_LOSS = {
  mae: (y: number, p: number): number => Math.abs(y - p),
  mse: (y: number, p: number): number => (y - p) ** 2,
  /** The denominator is at least 2.2e-16, as scikit-learn's. */
  mape: (y: number, p: number): number => Math.abs(y - p) / Math.max(Math.abs(y), EPSILON),
  smape: (y: number, p: number): number => (y === p ? 0 : (2 * Math.abs(y - p)) / (Math.abs(y) + Math.abs(p))),
} as const

/** Of one row, for a quantile of the outcome (Koenker and Bassett 1978). */
export const pinballLoss = (y: number, p: number, quantile: number): number => (y >= p ? quantile * (y - p) : (1 - quantile) * (p - y))

/** Weighted mean of a loss of each row. `undefined` without rows. */
export function meanLoss({ truth, predicted, weight }: Regression, loss: (y: number, p: number) => number): number | undefined {
  let [total, weights] = [0, 0]
  for (let i = 0; i < truth.length; i++) {
    const w = weight === undefined ? 1 : (weight[i] as number)
    total += w * loss(truth[i] as number, predicted[i] as number)
    weights += w
  }
  return weights === 0 ? undefined : total / weights
}

export function rootMeanSquaredError(rows: Regression): number | undefined {
  const mse = meanLoss(rows, ROW_LOSS.mse)
  return mse === undefined ? undefined : Math.sqrt(mse)
}

export function maxError({ truth, predicted }: Regression): number | undefined {
  let most: number | undefined
  for (let i = 0; i < truth.length; i++) most = Math.max(most ?? 0, Math.abs((truth[i] as number) - (predicted[i] as number)))
  return most
}

/** The middle error; with weights the mean of both middle ones where the mass is split evenly. */
export function medianAbsoluteError({ truth, predicted, weight }: Regression): number | undefined {
  const n = truth.length
  if (n === 0) return undefined
  const errors = Float64Array.from({ length: n }, (_, i) => Math.abs((truth[i] as number) - (predicted[i] as number)))
  const order = ascending(errors)
  const half = (weight ? sumOf(weight) : n) / 2
  let mass = 0
  for (let i = 0; i < n; i++) {
    const row = order[i] as number
    mass += weight ? (weight[row] as number) : 1
    if (mass > half) return errors[row]
    if (mass === half) return ((errors[row] as number) + (errors[order[Math.min(i + 1, n - 1)] as number] as number)) / 2
  }
  return errors[order[n - 1] as number]
}

const sumOf = (weights: Weights): number => {
  let sum = 0
  for (let i = 0; i < weights.length; i++) sum += weights[i] as number
  return sum
}

/** Sums that R² and the explained variance follow from; `centre` keeps digits. */
export interface RegressionSums {
  readonly w: number
  readonly y: number
  readonly yy: number
  readonly e: number
  readonly ee: number
}

export function regressionSums({ truth, predicted, weight }: Regression, centre: number): RegressionSums {
  let [w, y, yy, e, ee] = [0, 0, 0, 0, 0]
  for (let i = 0; i < truth.length; i++) {
    const own = weight === undefined ? 1 : (weight[i] as number)
    const d = (truth[i] as number) - centre
    const error = (truth[i] as number) - (predicted[i] as number)
    w += own
    y += own * d
    yy += own * d * d
    e += own * error
    ee += own * error * error
  }
  return { w, y, yy, e, ee }
}

/** 1 − residual / total; with a constant truth 1 if perfect, else 0. */
export const r2Of = ({ w, y, yy, ee }: RegressionSums): number => shareExplained(ee, yy - (y * y) / w)
/** The same without the mean error. */
export const explainedVarianceOf = ({ w, y, yy, e, ee }: RegressionSums): number => shareExplained(ee - (e * e) / w, yy - (y * y) / w)

function shareExplained(residual: number, total: number): number {
  const nothing = 1e-28 * Math.abs(residual)
  if (!(total > nothing)) return residual > 1e-24 ? 0 : 1
  return 1 - residual / total
}

const weightedMean = ({ truth, weight }: Regression): number => {
  const total = weight ? sumOf(weight) : truth.length
  return truth.reduce((sum, one, i) => sum + one * (weight?.[i] ?? 1), 0) / total
}

/** Coefficient of determination. `undefined` with fewer than two rows. */
export const r2 = (rows: Regression): number | undefined =>
  rows.truth.length < 2 ? undefined : r2Of(regressionSums(rows, weightedMean(rows)))
export const explainedVariance = (rows: Regression): number | undefined =>
  rows.truth.length < 2 ? undefined : explainedVarianceOf(regressionSums(rows, weightedMean(rows)))

/**
 * Mean absolute scaled error (Hyndman and Koehler 2006): the error against that of repeating the value of a season ago.
 * @param history the training series, in order of time
 */
export function mase(rows: Regression, history: ArrayLike<number>, season = 1): number | undefined {
  let naive = 0
  for (let i = season; i < history.length; i++) naive += Math.abs((history[i] as number) - (history[i - season] as number))
  const scale = naive / (history.length - season)
  const mae = meanLoss(rows, ROW_LOSS.mae)
  return history.length <= season || scale === 0 || mae === undefined ? undefined : mae / scale
}
