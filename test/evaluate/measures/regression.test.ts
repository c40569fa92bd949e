import { describe, expect, it } from 'vitest'
import { byScore, ndcg, recallAt, reciprocalRank } from '../../../src/evaluate/measures/ranking.ts'
import {
  explainedVariance,
  mase,
  maxError,
  meanLoss,
  medianAbsoluteError,
  pinballLoss,
  ROW_LOSS,
  r2,
  rootMeanSquaredError,
} from '../../../src/evaluate/measures/regression.ts'
import { expectNear, vectors } from '../../vectors.ts'

describe('regression, equal to scikit-learn', () => {
  it.each(vectors('regression'))('$name', ({ input, expected, tolerance }) => {
    const rows = {
      truth: Float64Array.from(input.yTrue),
      predicted: Float64Array.from(input.yPred),
      weight: input.sampleWeight && Float64Array.from(input.sampleWeight),
    }
    const pinball = Object.fromEntries([0.1, 0.5, 0.9].map(q => [String(q), meanLoss(rows, (y, p) => pinballLoss(y, p, q))]))
    const got = {
      mae: meanLoss(rows, ROW_LOSS.mae),
      mse: meanLoss(rows, ROW_LOSS.mse),
      rmse: rootMeanSquaredError(rows),
      mape: meanLoss(rows, ROW_LOSS.mape),
      medianAbsoluteError: medianAbsoluteError(rows),
      maxError: maxError(rows),
      r2: r2(rows),
      explainedVariance: explainedVariance(rows),
      pinball,
    }
    expectNear(got, expected, tolerance)
  })
})

describe('forecasts', () => {
  it('scales the error by that of repeating the last value', () => {
    const rows = { truth: Float64Array.of(12, 14), predicted: Float64Array.of(11, 16) }
    expect(mase(rows, [10, 12, 11, 13])).toBeCloseTo(1.5 / (5 / 3), 12)
    expect(mase(rows, [10, 12, 11, 13], 2)).toBeCloseTo(1.5 / 1, 12)
    expect(mase(rows, [5, 5, 5])).toBeUndefined()
    expect(mase(rows, [5])).toBeUndefined()
  })

  it('has a symmetric percentage that is 0 for 0 and 0', () => {
    expect(ROW_LOSS.smape(0, 0)).toBe(0)
    expect(ROW_LOSS.smape(100, 50)).toBeCloseTo(2 / 3, 12)
  })
})

describe('rankings', () => {
  // The two examples of sklearn.metrics.ndcg_score, to the digits that its page prints.
  it('gains as scikit-learn', () =>
    expect([ndcg([5, 1, 0, 0, 10]), ndcg([0, 0, 1, 10, 5])].map(value => value?.toFixed(2))).toEqual(['0.70', '0.49']))
  it('cuts at k', () => expect(ndcg([0, 0, 1, 10, 5], 4)?.toFixed(2)).toBe('0.35'))
  it('ranks the first that is relevant', () => expect([reciprocalRank([0, 0, 1]), reciprocalRank([0, 0])]).toEqual([1 / 3, 0]))
  it('recalls', () => expect([recallAt([1, 0, 1, 1], 3), recallAt([0, 0], 1)]).toEqual([2 / 3, undefined]))
  // sklearn.metrics.ndcg_score([[1, 1, 0, 0, 0, 0]], [[0.5] * 6]) = 0.6754
  it('gains nothing from the order of equal scores', () => {
    const { shared, worst } = byScore([1, 1, 0, 0, 0, 0], [0.5, 0.5, 0.5, 0.5, 0.5, 0.5])
    expect(ndcg(shared, 6, worst)?.toFixed(4)).toBe('0.6754')
    expect(reciprocalRank(worst)).toBe(1 / 5)
    expect(recallAt(worst, 2)).toBe(0)
  })
  it('is undefined where nothing is relevant', () => expect(ndcg([0, 0])).toBeUndefined())
})
