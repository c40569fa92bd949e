import { describe, expect, it } from 'vitest'
import { binaryRows } from '../../bench/programs/two-models.ts'
import { compare } from '../../src/evaluate/compare.ts'
import { measureNamed } from '../../src/evaluate/measures/measure-names.ts'
import { measuresOf } from '../../src/evaluate/measures/measures.ts'
import type { Rows } from '../../src/evaluate/predictions/rows.ts'
import { decide } from '../../src/evaluate/statistics/decide.ts'

/** Scores that rank every positive row above every negative one, or below; 2 orders the rows of a class the other way round. */
const perfect = (n: number, scale: number): Rows => {
  const truth = Int32Array.from({ length: n }, (_, i) => i % 2)
  const score = Float64Array.from(truth, (y, i) => (scale === 2 ? y - i / n / 4 : scale * (y + i / n / 4)))
  return binaryRows(truth, score, truth)
}

describe('rows that show no variation', () => {
  const compared = (n: number, candidate: number, baseline: number) => {
    const [now, old] = [perfect(n, candidate), perfect(n, baseline)]
    const auc = measureNamed('auc', measuresOf(now, undefined))
    if (!auc) throw new Error('auc is not measured')
    return compare(auc, now, old)
  }

  it.each([4, 5, 6, 8, 10, 58])('%i rows cannot tell, whatever they show', n => {
    expect(compared(n, 1, 2)).toBeUndefined()
    expect(compared(n, 1, -1)).toBeUndefined()
    expect(compared(n, -1, 1)).toBeUndefined()
  })

  it('are no matter where both order all rows alike, whatever their scores', () => {
    const truth = Int32Array.from({ length: 40 }, (_, i) => Number(i % 3 === 0))
    const score = Float64Array.from(truth, (y, i) => ((i * 7) % 20) / 20 + y / 10)
    const rows = (of: (score: number) => number): Rows => binaryRows(truth, score.map(of), truth)
    const by = (name: string, of: (score: number) => number) =>
      compare(
        measureNamed(name, measuresOf(rows(of), undefined)) as Parameters<typeof compare>[0],
        rows(of),
        rows(one => one),
      )
    for (const name of ['auc', 'average_precision']) {
      const found = by(name, one => one ** 2 / 3)
      expect(found).toMatchObject({ method: 'identical ranking', lower: 0, upper: 0 })
      expect(found && decide(found, 1e-9)).toBe('pass')
      // Ties that only one of them has are another ranking.
      expect(by(name, one => Math.round(one * 5))?.method).not.toBe('identical ranking')
    }
    expect(by('log_loss', one => one / 2)?.method).toBe('paired t')
  })

  it('give bounds by the rule of three where they are many', () => {
    const found = compared(2000, 1, 2)
    // 1 − 0.05^(1/1000): a thousand rows of the rarer class.
    expect(found?.lower).toBeCloseTo(-0.0029912, 6)
    expect(found?.upper).toBeCloseTo(0.0029912, 6)
    expect(found && decide(found, 0.01)).toBe('pass')
    expect(found && decide(found, 0.001)).toBe('inconclusive')
    expect(found?.worse(0)).toBe(1)
    const worse = compared(2000, -1, 1)
    expect(worse && decide(worse, 0.01)).toBe('fail')
    expect(worse?.worse(0.01)).toBeLessThan(1e-6)
  })

  it('are no sample of a mean, either, where they are few', () => {
    const rows = (n: number, by: number): Rows => ({
      ...binaryRows(new Int32Array(n), new Float64Array(n), new Int32Array(n)),
      task: 'scores',
      scores: new Map([['cost', Float64Array.from({ length: n }, (_, i) => i + by)]]),
    })
    const cost = (n: number) => compare(measuresOf(rows(n, 0), undefined)[0] as Parameters<typeof compare>[0], rows(n, 0.5), rows(n, 0))
    expect(cost(2)).toBeUndefined()
    expect(cost(29)).toBeUndefined()
    expect(cost(30)).toMatchObject({ lower: 0.5, upper: 0.5 })
  })
})
