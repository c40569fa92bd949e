import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ColumnProfiler, type Summary } from '../../src/tables/column-profiler.ts'
import { Distinct } from '../../src/tables/distinct.ts'
import { FieldMemory } from '../../src/tables/field-memory.ts'
import { NumberSketch } from '../../src/tables/number-sketch.ts'
import { scanTable } from '../../src/tables/read-table.ts'
import { BadTable, isMissing } from '../../src/tables/table.ts'
import { expectNear, vectors } from '../vectors.ts'

describe('profile, equal to pandas', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'mettle-profile-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(vectors('profile'))('$name', async ({ input, expected, tolerance }) => {
    const file = join(folder, 'data.csv')
    writeFileSync(file, input.csv)
    let profilers: readonly ColumnProfiler[] = []
    const open = (names: readonly string[]): typeof profilers => {
      profilers = names.map(name => new ColumnProfiler(name))
      return profilers
    }
    const read = scanTable(file, 'csv', open, undefined, true)
    if (expected !== null && typeof expected === 'object' && 'undefined' in expected) {
      await expect(read).rejects.toBeInstanceOf(BadTable)
      return
    }
    const rows = await read
    const columns = profilers.map(profiler => profiler.summary(input.dates?.includes(profiler.name)).profile)
    const wanted = expected as { rows: number; columns: Record<string, unknown>[] }
    expect(rows).toBe(wanted.rows)
    expect(columns.map(column => column.name)).toEqual(wanted.columns.map(column => column['name']))
    for (const [i, column] of wanted.columns.entries()) {
      const { top, ...rest } = column
      const got = columns[i] as (typeof columns)[number]
      expectNear(got, rest, tolerance)
      // In any order among equals, and without values that tie across the cut.
      const found = new Map((got.top ?? []).map(([value, count]) => [String(value), count]))
      for (const [value, count] of (top ?? []) as [unknown, number][]) expect(found.get(String(value)), String(value)).toBe(count)
    }
  })
})

describe('a column with more values than are counted', () => {
  const few = { values: 100, bytes: 1 << 16 }
  function summaryOf(texts: readonly string[]): Summary {
    const column = new ColumnProfiler('x', few)
    for (const text of texts) column.bytes(Buffer.from(text), 0, Buffer.byteLength(text))
    return column.summary()
  }
  const exactly = (texts: readonly string[]): Summary => {
    const column = new ColumnProfiler('x')
    for (const text of texts) column.bytes(Buffer.from(text), 0, Buffer.byteLength(text))
    return column.summary()
  }
  const near = (a: number | string | undefined, b: number | string | undefined, share: number): void =>
    expect(Math.abs(Number(a) - Number(b))).toBeLessThanOrEqual(share * Math.abs(Number(b)))

  it.each([
    ['numbers', (i: number) => String(((i * 7919) % 60_000) / 8 - 1000)],
    ['numbers far from zero', (i: number) => String(1e9 + ((i * 7919) % 60_000))],
    ['numbers with exponents', (i: number) => `${(i * 31) % 9973}e-${i % 12}`],
    ['whole numbers', (i: number) => String((i * 7919) % 60_000)],
    ['texts', (i: number) => `é${(i * 7919) % 40_000}`],
    ['dates', (i: number) => new Date(Date.UTC(2020, 0, 1) + i * 3_600_000).toISOString().slice(0, 19)],
    ['numbers, then texts', (i: number) => (i < 30_000 ? String(i) : `x${i}`)],
  ])('%s, as if each were', (_, text) => {
    const texts = Array.from({ length: 60_000 }, (__, i) => text(i))
    const [got, wanted] = [summaryOf(texts), exactly(texts)]
    expect([got.whole, got.dates, got.profile.kind]).toEqual([wanted.whole, wanted.dates, wanted.profile.kind])
    near(got.profile.distinct, wanted.profile.distinct, 0.02)
    for (const key of ['min', 'max', 'q1', 'median', 'q3', 'shortest', 'longest'] as const)
      expect(got.profile[key]).toEqual(wanted.profile[key])
    for (const key of ['mean', 'std'] as const) if (wanted.profile[key] !== undefined) near(got.profile[key], wanted.profile[key], 1e-12)
  })

  it.each([
    ['a point makes no whole number', '69000.', false],
    ['nor does an exponent', '1e21', false],
    ['a sign does', '+7', true],
  ])('%s', (_, text, whole) => {
    const texts = [...Array.from({ length: 300 }, (__, i) => String(i)), text]
    expect([summaryOf(texts).whole, exactly(texts).whole]).toEqual([whole, whole])
  })

  it('many fields at once are the same as one by one', () => {
    const number = fc.tuple(
      fc.constantFrom('', '-', '--', '+', '-+'),
      fc.nat(5000),
      fc.constantFrom('', '.', '.5', '.25e3', 'e-2', '.123456789012'),
    )
    const odd = fc.constantFrom('', 'NA', 'nan', 'Nan', 'inf', '-', '.', 'x', 'é', '2026-01-31', '2026-02-30', '1234567890123')
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 9, arbitrary: number.map(parts => parts.join('')) }, odd), { maxLength: 60 }),
        fc.nat(40),
        fc.integer({ min: 1, max: 60 }),
        (texts, values, batch) => {
          const [once, many] = [0, 1].map(() => new ColumnProfiler('x', { values, bytes: 1 << 10 })) as [ColumnProfiler, ColumnProfiler]
          const fields = new FieldMemory(1)
          for (let start = 0; start < texts.length; start += batch) {
            const some = texts.slice(start, start + batch)
            let at = fields.hold(Buffer.alloc(0), Buffer.from(`${some.join('\n')}\n`))
            for (const [i, text] of some.entries()) {
              const end = at + Buffer.byteLength(text)
              fields.from[i] = at
              fields.to[i] = end
              if (isMissing(fields.bytes, at, end)) once.missing()
              else once.bytes(fields.bytes, at, end)
              at = end + 1
            }
            many.fields(fields, 0, 1, some.length)
          }
          // In which order sums are taken, and values stand, is not the same.
          const inOrder = ({ values, ...summary }: Summary): object => ({
            ...summary,
            values: values?.toSorted(([a], [b]) => (a < b ? -1 : 1)),
          })
          const rounded = (column: ColumnProfiler): unknown =>
            JSON.parse(
              JSON.stringify(inOrder(column.summary()), (_, value: unknown) => (typeof value === 'number' ? value.toPrecision(11) : value)),
            )
          expect(rounded(many)).toEqual(rounded(once))
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('texts that begin alike, of any length, are counted apart', () => {
    const texts = Array.from(
      { length: 6000 },
      (_, i) => 'abcdefghijklmnopqrstuvwxyz'.slice(0, i % 24) + i.toString(36).slice(0, 1 + (i % 3)),
    )
    const column = new ColumnProfiler('x')
    const wanted = new Map<string, number>()
    const fields = new FieldMemory(1)
    for (let round = 0; round < 4; round++) {
      let at = fields.hold(Buffer.alloc(0), Buffer.from(texts.join('')))
      texts.forEach((text, i) => {
        wanted.set(text, (wanted.get(text) ?? 0) + 1)
        fields.from[i] = ~at
        at += text.length
        fields.to[i] = at
      })
      column.fields(fields, 0, 1, texts.length)
    }
    expect(new Map(column.summary().values)).toEqual(wanted)
    expect(column.summary().profile.count).toBe(24_000)
  })

  it('texts that are empty are texts, among however many numbers', () => {
    const column = new ColumnProfiler('x', few)
    const fields = new FieldMemory(1)
    for (let round = 0; round < 40; round++) {
      const texts = [...Array.from({ length: 10 }, (_, i) => String(1000 + round * 10 + i)), ...(round === 39 ? [''] : [])]
      let at = fields.hold(Buffer.alloc(0), Buffer.from(texts.join('')))
      texts.forEach((text, i) => {
        fields.from[i] = ~at
        at += text.length
        fields.to[i] = at
      })
      column.fields(fields, 0, 1, texts.length)
    }
    expect(column.summary().profile).toMatchObject({ kind: 'string', count: 401, missing: 0 })
  })

  it('files one after the other are one column', () => {
    for (const [values, kind] of [
      [1000, 'exactly'],
      [30, 'about'],
    ] as const) {
      const column = new ColumnProfiler('x', { values, bytes: 1 << 20 })
      for (let file = 0; file < 3; file++) {
        const fields = new FieldMemory(1)
        for (let round = 0; round < 3; round++) {
          let at = fields.hold(Buffer.alloc(0), Buffer.from('a00a01a02a03a04a05a06a07a08a09'.replaceAll('a', 'abc'[file] as string)))
          for (let i = 0; i < 10; i++, at += 3) {
            fields.from[i] = at
            fields.to[i] = at + 3
          }
          column.fields(fields, 0, 1, 10)
        }
      }
      column.bytes(Buffer.from('d'), 0, 1)
      const { profile } = column.summary()
      expect([kind, profile.count, profile.distinct, profile.approximate]).toEqual([kind, 91, 31, kind === 'about' ? true : undefined])
    }
  })

  it('numbers that nobody wrote have no length', () => {
    const column = new ColumnProfiler('x', few)
    for (let i = 0; i < 300; i++) column.value(i * 1000.123456)
    column.value('abc')
    const { profile } = column.summary()
    expect(profile).toMatchObject({ kind: 'string' })
    expect(profile.longest).toBeUndefined()
  })

  it('numbers on a grid are told apart', () => {
    const distinct = new Distinct()
    const n = 600_000
    for (let i = 0; i < n; i++) distinct.number((i % 1500) + Math.floor(i / 1500) / 1024)
    expect(Math.abs(distinct.estimate() - n)).toBeLessThan(0.02 * n)
  })

  it('quartiles of more than are sampled, by a draw that no order can fool', () => {
    const column = new NumberSketch(0)
    const n = 1_000_000
    for (let i = 0; i < n; i++) column.add(i % 2 === 0 ? 0 : (i * 7919) % n)
    const [q1, median, q3] = column.quantiles([0.25, 0.6, 0.75]) as [number, number, number]
    expect(q1).toBe(0)
    expect(Math.abs(median - 0.2 * n)).toBeLessThan(0.01 * n)
    expect(Math.abs(q3 - 0.5 * n)).toBeLessThan(0.01 * n)
  })

  it.each([
    ['inf', { min: 0, max: Number.POSITIVE_INFINITY }],
    ['-inf', { min: Number.NEGATIVE_INFINITY, max: 299 }],
  ])('%s among numbers leaves no mean', (text, range) => {
    const { profile } = summaryOf([...Array.from({ length: 300 }, (_, i) => String(i)), text])
    expect(profile).toMatchObject({ kind: 'number', mean: undefined, std: undefined, ...range })
  })
})
