import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { onPaper } from '../src/decimal.ts'
import { foldMeans, intervalOverFolds } from '../src/evaluate/folds.ts'
import { intervalOverSeeds, meansOf } from '../src/evaluate/repeats.ts'
import { parseExpression } from '../src/formats/expression.ts'

describe('what is worked out, as it is on paper', () => {
  it.each([
    ['a - b', { a: 0.9, b: 0.85 }, 0.05],
    ['a - b', { a: 0.99, b: 0.9899 }, 0.0001],
    ['a + b + c', { a: 0.1, b: 0.2, c: 0.3 }, 0.6],
    ['a * 3', { a: 0.1 }, 0.3],
    ['a / 60', { a: 90 }, 1.5],
    ['a - b', { a: 0.5, b: 0.5 }, 0],
    ['a - b', { a: 1e300, b: 1 }, 1e300],
  ])('%s of %j', (text, values, expected) => {
    expect(parseExpression(text).value(name => values[name as keyof typeof values])).toBe(expected)
  })

  it('keeps fifteen digits of whatever it is given', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), value => {
        const said = onPaper(value)
        if (Number.isFinite(value)) expect(Math.abs(said - value)).toBeLessThanOrEqual(1e-14 * Math.abs(value) || 0)
        else expect(said).toBe(value)
      }),
    )
    expect(Object.is(onPaper(-1e-20, 1), 0)).toBe(true)
  })

  it('is the mean of folds and of seeds', () => {
    const folds = new Map([0.8, 0.82, 0.79, 0.81, 0.83].map((value, i): [string, number] => [`auc{fold=${i}}`, value]))
    expect(foldMeans(folds, { dimension: 'fold', testShare: undefined }).get('auc')).toBe(0.81)
    const seeds = [0.1, 0.2, 0.3].map((auc, seed) => ({ seed, metrics: { auc } }))
    expect(meansOf(seeds as unknown as Parameters<typeof meansOf>[0]).get('auc')).toBe(0.2)
  })

  it('has no bounds where folds or seeds all differ by the same', () => {
    const metric = { name: 'auc' } as Parameters<typeof intervalOverFolds>[0]
    const fold = (by: number): ReadonlyMap<string, number> =>
      new Map([0.5, 0.75].map((value, i): [string, number] => [`auc{fold=${i}}`, value + by]))
    const over = (by: number) => intervalOverFolds(metric, fold(by), fold(0), { dimension: 'fold', testShare: undefined })
    expect(over(-0.125)).toBeNull()
    expect(over(0)?.method).toBe('identical predictions')
    const seeds = (by: number) =>
      [0.5, 0.75].map((auc, seed) => ({ seed, metrics: { auc: auc + by } })) as unknown as Parameters<typeof intervalOverSeeds>[1]
    expect(intervalOverSeeds(metric, seeds(0.125), seeds(0))).toBeNull()
    expect(intervalOverSeeds(metric, seeds(0), seeds(0))?.method).toBe('identical predictions')
  })
})
