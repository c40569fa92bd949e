import { describe, expect, it } from 'vitest'
import { rocCurve } from '../../src/evaluate/curves.ts'
import { ranked, rocAuc } from '../../src/evaluate/measures/binary-scores.ts'

const curve = (scores: readonly number[], labels: readonly number[], points = 5, weight?: readonly number[]): number[] | undefined => {
  const positive = Uint8Array.from(labels)
  return rocCurve(ranked(Float64Array.from(scores), positive), positive, weight, points)
}

describe('the ROC curve', () => {
  it('is one everywhere for a perfect order, the diagonal for equal scores, zero for the opposite order', () => {
    expect(curve([0.1, 0.2, 0.8, 0.9], [0, 0, 1, 1])).toEqual([1, 1, 1, 1, 1])
    expect(curve([0.5, 0.5, 0.5, 0.5], [0, 1, 0, 1])).toEqual([0, 0.25, 0.5, 0.75, 1])
    expect(curve([0.9, 0.8, 0.2, 0.1], [0, 0, 1, 1])).toEqual([0, 0, 0, 0, 1])
  })

  it('takes the steps of scikit-learn: roc_curve([0,0,1,1], [.1,.4,.35,.8]) goes by (0, .5), (.5, .5), (.5, 1)', () => {
    expect(curve([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1])).toEqual([0.5, 0.5, 1, 1, 1])
  })

  it('is undefined with one class', () => {
    expect(curve([0.1, 0.2], [1, 1])).toBeUndefined()
    expect(curve([0.1, 0.2], [0, 0])).toBeUndefined()
  })

  it('counts a row of weight two as two rows', () => {
    expect(curve([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1], 9, [1, 2, 2, 1])).toEqual(
      curve([0.1, 0.4, 0.4, 0.35, 0.35, 0.8], [0, 0, 0, 1, 1, 1], 9),
    )
  })

  it('has the area that the AUC says', () => {
    const rows = Array.from({ length: 4000 }, (_, i) => ({
      label: i % 3 === 0 ? 1 : 0,
      score: Math.round(((i * 7919) % 1000) + (i % 3 === 0 ? 260 : 0)),
    }))
    const positive = Uint8Array.from(rows, row => row.label)
    const order = ranked(
      Float64Array.from(rows, row => row.score),
      positive,
    )
    const found = rocCurve(order, positive, undefined, 2001) as number[]
    const area = found.slice(1).reduce((sum, y, i) => sum + (y + (found[i] as number)) / 2, 0) / 2000
    expect(area).toBeCloseTo(rocAuc(order, positive, undefined), 3)
    expect(found.every((y, i) => i === 0 || y >= (found[i - 1] as number))).toBe(true)
  })
})
