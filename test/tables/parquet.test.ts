import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { ColumnProfiler, type Summary } from '../../src/tables/column-profiler.ts'
import { isDate } from '../../src/tables/date-bytes.ts'
import { dateText, WIDTH } from '../../src/tables/date-text.ts'
import { ByteReader, checkDeltaTexts, countRuns, deltaNumbers, pageHeader } from '../../src/tables/parquet-page.ts'
import { scanTable } from '../../src/tables/read-table.ts'
import { BadTable } from '../../src/tables/table.ts'

const FILES = ['v1', 'v2', 'plain', 'small', 'delta'].map(name => join(import.meta.dirname, `../fixtures/parquet/kinds-${name}.parquet`))
const folder = mkdtempSync(join(tmpdir(), 'mettle-parquet-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function summaries(path: string, byRows: boolean, most?: { values: number; bytes: number }): Promise<readonly Summary[]> {
  let columns: readonly ColumnProfiler[] = []
  const open = (names: readonly string[]): typeof columns => {
    columns = names.map(name => new ColumnProfiler(name, most))
    return columns
  }
  await scanTable(path, undefined, open, byRows ? () => undefined : undefined)
  return columns.map(column => column.summary())
}

describe.each(FILES)('%s', path => {
  it('is the same by columns as by rows', async () => {
    const [columns, rows] = [await summaries(path, false), await summaries(path, true)]
    const sorted = ({ values, ...rest }: Summary): object => ({ ...rest, values: values?.toSorted() })
    expect(columns.map(sorted)).toEqual(rows.map(sorted))
    expect(columns.map(({ profile }) => profile.kind)).toContain('boolean')
    expect(columns).toHaveLength(18)
  })

  it('is so with more values than are counted', async () => {
    const few = { values: 20, bytes: 4000 }
    const [columns, rows] = [await summaries(path, false, few), await summaries(path, true, few)]
    // Sums in another order are rounded otherwise.
    const rounded = (value: number | undefined): unknown => (value === undefined ? value : value.toPrecision(10))
    const compared = ({ profile, values, ...flags }: Summary): object => ({
      ...flags,
      values: values?.toSorted(),
      profile: { ...profile, mean: rounded(profile.mean), std: rounded(profile.std) },
    })
    expect(columns.map(compared)).toEqual(rows.map(compared))
    expect(columns.filter(({ profile }) => profile.approximate).length).toBeGreaterThan(5)
  })

  it('is refused where it was changed, or read: never for ever, never with another error', async () => {
    const whole = readFileSync(path)
    let refused = 0
    for (let round = 0; round < 80; round++) {
      const bytes = Buffer.from(whole)
      for (let i = 0; i < 3; i++) bytes[4 + ((round * 7919 + i * 104_729) % (bytes.length - 8))] = (round * 31 + i * 87) & 255
      writeFileSync(join(folder, 'changed.parquet'), bytes)
      const began = performance.now()
      await summaries(join(folder, 'changed.parquet'), round % 2 === 0).catch((error: unknown) => {
        expect(error).toBeInstanceOf(BadTable)
        refused++
      })
      expect(performance.now() - began).toBeLessThan(5000)
    }
    expect(refused).toBeGreaterThan(10)
  })
})

it.each([
  ['nested', 'marks holds lists or objects, where one value belongs'],
  ['twice', 'the column "a" is there twice'],
])('%s.parquet is refused by name', async (name, message) => {
  const path = join(import.meta.dirname, `../fixtures/parquet/${name}.parquet`)
  for (const byRows of [false, true]) await expect(summaries(path, byRows)).rejects.toThrow(message)
})

it('one value a row is read beside others', async () => {
  const path = join(import.meta.dirname, '../fixtures/parquet/nested.parquet')
  const id = new ColumnProfiler('id')
  expect(await scanTable(path, undefined, names => names.map(name => (name === 'id' ? id : undefined)), undefined)).toBe(2)
  expect(id.summary().profile).toMatchObject({ rows: 2, min: 1, max: 2 })
})

describe('runs', () => {
  const counted = (bytes: readonly number[], bits: number, values: number, most: number): number[] => {
    const counts = new Float64Array(most)
    countRuns(new ByteReader(Uint8Array.from(bytes)), bits, values, counts)
    return [...counts]
  }

  it.each([
    ['one value so often', [6, 2], 2, 3, 4, [0, 0, 3, 0]],
    // 0 to 7 in three bits each: the example of the format's own page.
    ['packed bits', [3, 0b1000_1000, 0b1100_0110, 0b1111_1010], 3, 8, 8, [1, 1, 1, 1, 1, 1, 1, 1]],
    ['packed bits of which some are filling', [3, 0b1000_1000, 0b1100_0110, 0b1111_1010], 3, 3, 8, [1, 1, 1, 0, 0, 0, 0, 0]],
    ['a wide value', [2, 0x39, 0x30, 0, 0], 32, 1, 12_346, undefined],
    ['no bits at all', [], 0, 5, 1, [5]],
  ])('%s', (_, bytes, bits, values, most, wanted) => {
    const counts = counted(bytes, bits, values, most)
    if (wanted) expect(counts).toEqual(wanted)
    else expect(counts.at(-1)).toBe(1)
  })

  it('of every width, packed, are what was packed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 32 }), fc.array(fc.nat(40), { minLength: 1, maxLength: 60 }), (bits, numbers) => {
        const kept = numbers.map(number => Math.min(number, 2 ** bits - 1))
        const groups = Math.ceil(kept.length / 8)
        let packed = 0n
        for (const [i, number] of kept.entries()) packed |= BigInt(number) << BigInt(i * bits)
        const bytes = [groups * 2 + 1, ...Array.from({ length: groups * bits }, (__, i) => Number((packed >> BigInt(8 * i)) & 255n))]
        const wanted = Array.from({ length: 41 }, (__, number) => kept.filter(one => one === number).length)
        expect(counted(bytes, bits, kept.length, 41)).toEqual(wanted)
      }),
    )
  })

  it.each([
    ['more often than there are values', [200, 1, 1], 1, 3, 2, /run of 100 values where 3 are left/],
    ['never', [0, 1], 1, 3, 2, /run of 0 values/],
    ['a group of none', [1], 1, 3, 2, /without values/],
    ['one that the dictionary has not', [6, 3], 2, 3, 3, /dictionary has not/],
    ['a packed one that it has not', [3, 255], 1, 8, 1, /dictionary has not/],
    ['cut off', [3, 255], 4, 8, 16, /ends too early/],
    ['nothing', [], 1, 1, 2, /ends too early/],
    ['no end', Array.from({ length: 12 }, () => 255), 1, 1, 2, /has no end/],
    ['too wide', [2, 0], 33, 1, 2, /32 bits/],
  ])('%s is refused', (_, bytes, bits, values, most, message) => {
    expect(() => counted(bytes, bits, values, most)).toThrow(message)
  })
})

describe('differences', () => {
  const varint = (value: number): number[] => (value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))])
  const zigzag = (value: number): number[] => varint(value < 0 ? -2 * value - 1 : 2 * value)
  /** One part of 32 numbers a block. */
  function packed(numbers: readonly number[]): number[] {
    const bytes = [...varint(32), 1, ...varint(numbers.length), ...zigzag(numbers[0] ?? 0)]
    for (let i = 1; i < numbers.length; i += 32) {
      const steps = numbers.slice(i, i + 32).map((number, j) => number - (numbers[i + j - 1] as number))
      const least = Math.min(...steps)
      // As wide as they need, or as a writer likes.
      const bits = Math.min(32, (Math.max(...steps) - least).toString(2).length + (numbers.length % 20))
      let all = 0n
      for (const [j, step] of steps.entries()) all |= BigInt(step - least) << BigInt(j * bits)
      bytes.push(...zigzag(least), bits, ...Array.from({ length: 4 * bits }, (_, at) => Number((all >> BigInt(8 * at)) & 255n)))
    }
    return bytes
  }
  const reader = (...bytes: readonly number[]): ByteReader => new ByteReader(Uint8Array.from(bytes))

  it('are added up', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5000, max: 5000 }), { minLength: 1, maxLength: 80 }), numbers => {
        expect([...deltaNumbers(reader(...packed(numbers)), numbers.length)]).toEqual(numbers)
      }),
    )
  })

  it.each([
    ['another count', [...varint(32), 1, 9, 0], /damaged/],
    ['parts of none', [...varint(32), 0, 2, 0], /damaged/],
    ['too wide', [...varint(32), 1, 2, 0, 0, 60], /32 bits/],
    ['cut off', [...varint(32), 1, 2, 0, 0, 32], /outside itself/],
  ])('%s is refused', (_, bytes, message) => {
    expect(() => deltaNumbers(reader(...bytes), 2)).toThrow(message)
  })

  it('of texts do not make a page of them larger than it may be', () => {
    const check = (shared: readonly number[], own: readonly number[], most: number): void =>
      checkDeltaTexts(reader(...packed(shared), ...packed(own)), shared.length, most)
    expect(() => check([0, 3, 4], [4, 1, 2], 14)).not.toThrow()
    expect(() => check([0, 3, 4], [4, 1, 2], 13)).toThrow(/take more than/)
    expect(() => check([0, 5, 4], [4, 1, 2], 100)).toThrow(/shorter/)
    expect(() => check([1, 0], [4, 1], 100)).toThrow(/shorter/)
  })
})

it.each([
  ['nested without an end', Array.from({ length: 100 }, () => 0x1c), /nested too deep/],
  ['of a type that there is not', [0x1d], /damaged/],
  ['without a size', [0x15, 0, 0], /damaged/],
  ['with a list that has no end', [0x19, 0xf8, 0xff, 0xff, 0xff, 0xff, 0x0f], /ends too early|points outside/],
])('a header %s is refused', (_, bytes, message) => {
  const read = (): unknown => pageHeader(new ByteReader(Uint8Array.from(bytes)))
  expect(read).toThrow(BadTable)
  expect(read).toThrow(message)
})

it('times are written as Date writes them', () => {
  const bytes = Buffer.alloc(WIDTH)
  const any = fc.integer({ min: -8_640_000_000_000_000, max: 8_640_000_000_000_000 })
  const near = fc.integer({ min: -62_167_219_300_000, max: 253_402_300_900_000 })
  fc.assert(
    fc.property(fc.oneof(any, near), time => {
      const length = dateText(time, bytes, 0)
      const wanted = new Date(time).toISOString()
      expect(bytes.toString('latin1', 0, length)).toBe(wanted)
      expect(isDate(bytes, 0, length)).toBe(wanted.length === 24)
    }),
    { numRuns: 5000 },
  )
  expect(() => dateText(Number.NaN, bytes, 0)).toThrow(RangeError)
})
