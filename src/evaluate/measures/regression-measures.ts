import type { Weights } from '../statistics/bootstrap.ts'
import { type Measure, mean, undefinedAsNaN } from './measure.ts'
import {
  explainedVarianceOf,
  maxError,
  medianAbsoluteError,
  pinballLoss,
  type Regression,
  ROW_LOSS,
  r2Of,
  regressionSums,
} from './regression.ts'

const loss = (name: string, of: (y: number, p: number) => number): Measure =>
  mean(
    name,
    'lower',
    ({ target, value }) =>
      i =>
        of(target[i] as number, value[i] as number),
  )

const regression = (name: string, direction: 'higher' | 'lower', of: (rows: Regression) => number | undefined): Measure => ({
  name,
  direction,
  method: 'bootstrap',
  cells: false,
  of:
    ({ target, value }) =>
    weights =>
      undefinedAsNaN(of({ truth: target, predicted: value, weight: weights })),
})

/** From sums about the mean of the truth, which every weighting shares. */
function explained(name: string, of: typeof r2Of): Measure {
  return {
    name,
    direction: 'higher',
    method: 'bootstrap',
    cells: false,
    of({ n, target, value }) {
      const centre = target.reduce((sum, one) => sum + one, 0) / n
      return weights => (n < 2 ? Number.NaN : of(regressionSums({ truth: target, predicted: value, weight: weights }, centre)))
    },
  }
}

export const REGRESSION: readonly Measure[] = [
  loss('mae', ROW_LOSS.mae),
  regression('rmse', 'lower', rows => Math.sqrt(undefinedAsNaN(regressionSums(rows, 0).ee / regressionSums(rows, 0).w))),
  loss('mse', ROW_LOSS.mse),
  explained('r2', r2Of),
  explained('explained_variance', explainedVarianceOf),
  loss('mape', ROW_LOSS.mape),
  regression('median_absolute_error', 'lower', rows => medianAbsoluteError(positiveWeights(rows))),
  regression('max_error', 'lower', rows => maxError(positiveWeights(rows))),
]

/** Rows that were not drawn are not there. */
function positiveWeights({ truth, predicted, weight }: Regression): Regression {
  if (!weight?.includes(0)) return { truth, predicted, weight }
  const rows = [...weight.keys()].filter(i => (weight[i] as number) > 0)
  const take = (values: Weights): Float64Array => Float64Array.from(rows, i => values[i] as number)
  return { truth: take(truth), predicted: take(predicted), weight: take(weight) }
}

const FORECAST: readonly Measure[] = [...REGRESSION, loss('smape', ROW_LOSS.smape)]

/** @param quantile that is forecast, where it is one */
export const forecastMeasures = (quantile: number | undefined): readonly Measure[] =>
  quantile === undefined ? FORECAST : [loss('pinball', (y, p) => pinballLoss(y, p, quantile)), ...FORECAST]
