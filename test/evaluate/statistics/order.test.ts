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

/** The program is asked for 16,384 rows at a time. */
const MANY = 50_001

it('sorts more numbers than it looks at in a step, whatever shares a key across them', () => {
  for (const different of [1, 2, 3, 7, 40_000]) {
    const values = Float64Array.from({ length: MANY }, (_, i) => ((i * 7919) % different) + ((i * 31) % 5) * 2 ** -48 + (i === 0 ? 1e9 : 0))
    const { order, last } = ranks(values)
    const expected = slow(values)
    expect(order).toEqual(Uint32Array.from(expected))
    const sorted = expected.map(i => values[i])
    expect(last).toEqual(Uint8Array.from(sorted, (value, i) => Number(i === MANY - 1 || value !== sorted[i + 1])))
  }
})

it('places more rows than it looks at in a step, whatever is tied across them', () => {
  for (const different of [1, 2, 3, 7, 40_000]) {
    const values = Float64Array.from({ length: MANY }, (_, i) => (i * 7919) % different)
    const positive = Uint8Array.from({ length: MANY }, (_, i) => Number((i * 31) % 10 < 3))
    const counts = [new Float64Array(different), new Float64Array(different)]
    for (let i = 0; i < MANY; i++) (counts[positive[i] as number] as Float64Array)[values[i] as number]! += 1
    const totals = counts.map(of => of.reduce((sum, one) => sum + one, 0)) as [number, number]
    const before = counts.map(of => {
      let sum = 0
      return of.map(here => {
        sum += here
        return sum - here
      })
    })
    const placed = Uint32Array.from(values, (value, i) => {
      const other = 1 - (positive[i] as number)
      const [below, tied] = [before[other]?.[value] as number, counts[other]?.[value] as number]
      return positive[i] ? 2 * below + tied : 2 * ((totals[other] as number) - below) - tied
    })
    const found = placements(values, positive, totals[1])
    expect(found.placed).toEqual(placed)
    expect(found.sum).toBe(placed.reduce((sum, one, i) => sum + one * (positive[i] as number), 0))
  }
})
