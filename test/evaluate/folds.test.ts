import { describe, expect, it } from 'vitest'
import type { Metric } from '../../src/documents/schemas.ts'
import { byFold, foldDisagreements, foldMeans, intervalOverFolds, isFold } from '../../src/evaluate/folds.ts'

const FOLDS = { dimension: 'fold', testShare: undefined }
const metric = (name: string): Metric => ({
  name,
  value: null,
  baseline: null,
  difference: null,
  direction: 'higher',
  computed: false,
  interval: null,
})
const values = (numbers: readonly number[], name = 'auc'): Map<string, number> =>
  new Map(numbers.map((value, i) => [`${name}{fold=${i}}`, value]))

describe('cross-validation folds', () => {
  it('have a mean, beside other dimensions, and never over what was written itself', () => {
    const all = new Map([
      ...values([0.8, 0.9]),
      ['mae{region=north,fold=0}', 2],
      ['mae{fold=1,region=north}', 4],
      ['rows', 7],
      ['f1{fold=0}', 0.5],
    ])
    const means = foldMeans(all, FOLDS)
    expect(means.get('auc')).toBeCloseTo(0.85, 12)
    expect(means.get('mae{region=north}')).toBe(3)
    expect(means.has('f1')).toBe(false)
    expect(foldMeans(new Map([...all, ['auc', 0.1]]), FOLDS).get('auc')).toBe(0.1)
    expect(foldMeans(all, undefined)).toBe(all)
    expect([isFold('auc{fold=1}', FOLDS), isFold('auc', FOLDS), isFold('auc{region=x}', FOLDS)]).toEqual([true, false, false])
    expect(byFold(all, 'fold').get('auc')?.size).toBe(2)
  })

  it('are compared in pairs by the corrected t-test, wider than the plain one', () => {
    // Ten folds: mean difference .01, standard deviation .01, t₉(.95) = 1.8331, √(1/10 + 1/9) = .4595.
    const old = [0.8, 0.81, 0.82, 0.83, 0.84, 0.85, 0.86, 0.87, 0.88, 0.89]
    const steps = [0, 0.02, 0, 0.02, 0, 0.02, 0, 0.02, 0, 0.02]
    const found = intervalOverFolds(metric('auc'), values(old.map((one, i) => one + (steps[i] as number))), values(old), FOLDS)
    const se = Math.sqrt(1 / 10 + 1 / 9) * Math.sqrt(0.001 / 9)
    expect(found).toMatchObject({ method: 'corrected t over folds', n: 10, groups: null })
    expect(found?.se).toBeCloseTo(se, 12)
    expect(found?.lower).toBeCloseTo(0.01 - 1.8331129326536335 * se, 10)
    expect(found?.upper).toBeCloseTo(0.01 + 1.8331129326536335 * se, 10)
    const wider = intervalOverFolds(metric('auc'), values(old.map((one, i) => one + (steps[i] as number))), values(old), {
      ...FOLDS,
      testShare: 0.5,
    })
    expect(wider?.lower as number).toBeLessThan(found?.lower as number)
  })

  it('do not hide behind another number of their name', () => {
    const wrote = (auc: number): Map<string, number> => new Map([...values([0.8, 0.85, 0.9]), ['auc', auc]])
    expect(foldDisagreements(wrote(0.85), FOLDS)).toEqual([])
    expect(foldDisagreements(wrote(0.99), FOLDS)).toMatchObject([{ code: 'metrics-disagree', metric: 'auc' }])
    expect(foldDisagreements(wrote(0.99), undefined)).toEqual([])
  })

  it('that only one side has are left out, and one alone is none', () => {
    expect(intervalOverFolds(metric('auc'), values([0.8, 0.9, 0.7]), values([0.8, 0.9]), FOLDS)?.n).toBe(2)
    expect(intervalOverFolds(metric('auc'), values([0.8]), values([0.8]), FOLDS)).toBeNull()
    expect(intervalOverFolds(metric('auc'), new Map(), values([0.8, 0.9]), FOLDS)).toBeNull()
    expect(intervalOverFolds(metric('auc'), values([0.8, 0.9]), values([0.8, 0.9]), FOLDS)?.method).toBe('identical predictions')
  })
})
