import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { age, bytes, duration, shownPair, shownValue } from '../../src/report/numbers.ts'

const read = (text: string): number => Number(text.replaceAll('−', '-').replaceAll('+', '').replaceAll(',', ''))

describe('numbers as shown', () => {
  it.each([
    [0.7462, 0.798, '0.746', '0.798', '+0.052'],
    [0.6768, 0.6862, '0.6768', '0.6862', '+0.0094'],
    [11.2, 11.9, '11.20', '11.90', '+0.70'],
    [7213, 8278, '7213', '8278', '+1065'],
    [120_000, 118_000, '120,000', '118,000', '−2000'],
    [0.8, 0.8, '0.8', '0.8', '0'],
  ])('%d → %d', (baseline, candidate, a, b, difference) =>
    expect(shownPair(baseline, candidate)).toEqual({ baseline: a, candidate: b, difference, bounds: '' }),
  )

  it('agree with each other, whatever they are', () => {
    const metric = fc.double({ min: -1000, max: 1000, noNaN: true })
    fc.assert(
      fc.property(metric, metric, (baseline, candidate) => {
        const shown = shownPair(baseline, candidate)
        const places = /\.(\d+)/.exec(shown.candidate)?.[1]?.length ?? 0
        if (Math.abs(read(shown.difference)) < 1e9 && places < 9)
          expect(read(shown.candidate) - read(shown.baseline)).toBeCloseTo(read(shown.difference), Math.max(0, places - 1))
      }),
    )
  })

  it('never show a difference on the wrong side of its limit', () => {
    const shown = shownPair(0.9, 0.89494, [-0.005])
    expect(read(shown.difference)).toBeLessThan(-0.005)
  })

  it('say sizes, times and ages in words', () => {
    expect([bytes(620), bytes(72_000), bytes(1_800_000)]).toEqual(['620 B', '72 kB', '1.8 MB'])
    expect([duration(0.2), duration(42), duration(125), duration(7300)]).toEqual(['< 1 s', '42 s', '2 min 5 s', '2 h 1 min'])
    expect(age('2026-01-01T00:00:00Z', '2026-01-03T01:00:00Z')).toBe('2 days ago')
    expect([shownValue(0.07435181), shownValue(12), shownValue(-0.5), shownValue(1e-9)]).toEqual(['0.07435', '12', '−0.5', '1.000e−9'])
  })
})
