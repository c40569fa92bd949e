import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ascending, placements, ranks } from '../../../src/evaluate/statistics/order.ts'

const slow = (values: Float64Array): number[] => [...values.keys()].sort((a, b) => (values[a] as number) - (values[b] as number) || a - b)

it('sorts as a comparing sort does, ties in their order', () => {
  const few = fc.constantFrom(0, -0, 1, -1, 0.1, 0.1 + 2 ** -55, 5e-324, -5e-324, 1e308, -1e308)
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.double({ noNaN: true }), few), { minLength: 1, maxLength: 40 }), seeds => {
      const values = Float64Array.from({ length: 2500 }, (_, i) => seeds[(i * 7919) % seeds.length] as number)
      expect([...ascending(values)]).toEqual(slow(values))
    }),
    { numRuns: 100 },
  )
})

it('sorts many different numbers that share their first digits', () => {
  const values = Float64Array.from({ length: 5000 }, (_, i) => 1 + ((i * 7919) % 5000) * 2 ** -50)
  expect([...ascending(values)]).toEqual(slow(values))
})

it('sorts what lies close together beside what lies far away, however often', () => {
  const values = Float64Array.from({ length: 9000 }, (_, i) => ((i * 7919) % 3000) * 10 ** (-30 * (i % 9)))
  expect([...ascending(values)]).toEqual(slow(values))
})

it('says where a run of equal numbers ends', () => {
  for (const n of [5, 2500]) {
    const values = Float64Array.from({ length: n }, (_, i) => (i % 7 === 0 ? -0 : i % 3 === 0 ? 0.5 + 2 ** -40 * (i % 5) : i % 11))
    const { order, last } = ranks(values)
    expect([...order]).toEqual(slow(values))
    const sorted = [...order].map(i => values[i])
    expect([...last]).toEqual(sorted.map((value, i) => Number(i === n - 1 || value !== sorted[i + 1])))
  }
})

it('places rows against the other class as counting one by one does', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: -3, max: 3 }), fc.boolean()), { minLength: 2, maxLength: 60 }), rows => {
      const values = Float64Array.from(rows, ([value]) => value / 7)
      const positive = Uint8Array.from(rows, ([, is]) => Number(is))
      const positives = positive.reduce((sum, one) => sum + one, 0)
      const placed = rows.map(([value, is]) =>
        rows.reduce((sum, [other, otherIs]) => sum + (is === otherIs ? 0 : other === value ? 1 : other < value === is ? 2 : 0), 0),
      )
      const found = placements(values, positive, positives)
      expect([...found.placed]).toEqual(placed)
      expect(found.sum).toBe(placed.reduce((sum, one, i) => sum + one * (positive[i] as number), 0))
    }),
    { numRuns: 500 },
  )
})

it('sorts numbers that differ by more than a number can say, and infinite ones', () => {
  const values = Float64Array.from({ length: 3000 }, (_, i) => [1.7e308, -1.7e308, Number.POSITIVE_INFINITY, i, -0, 0][i % 6] as number)
  expect([...ascending(values)]).toEqual(slow(values))
  expect([...ascending(new Float64Array(3000).fill(0.5))]).toEqual([...values.keys()])
})
