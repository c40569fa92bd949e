import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checksOf } from '../../src/config/checks.ts'
import type { RawChecks } from '../../src/config/checks-schema.ts'
import type { SourceChecks } from '../../src/config/model.ts'
import { ColumnWatch } from '../../src/evaluate/column-watch.ts'
import { dataDiff } from '../../src/evaluate/data-diff.ts'
import { inferChecks } from '../../src/evaluate/infer-checks.ts'
import { checkFile } from '../../src/run/data-checks.ts'
import type { Most } from '../../src/tables/byte-dictionary.ts'
import { ColumnProfiler, type Summary } from '../../src/tables/column-profiler.ts'
import { addValue } from '../../src/tables/json-lines.ts'
import { readTable, scanTable } from '../../src/tables/read-table.ts'
import type { Table } from '../../src/tables/table.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mettle-checks-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function summariesOf(csv: string, most?: Most): Promise<readonly Summary[]> {
  const file = fileOf(csv)
  let columns: readonly ColumnProfiler[] = []
  const open = (names: readonly string[]): typeof columns => {
    columns = names.map(name => new ColumnProfiler(name, most))
    return columns
  }
  await scanTable(file, 'csv', open, undefined, true)
  return columns.map(column => column.summary())
}

let files = 0
function fileOf(csv: string): string {
  const file = join(folder, `${files++}.csv`)
  writeFileSync(file, csv)
  return file
}

function broken(raw: RawChecks | SourceChecks, csv: string, others: Readonly<Record<string, string>> = {}, baseRows?: number) {
  const one = 'source' in raw ? (raw as SourceChecks) : checks(raw)
  return checkFile(one, fileOf(csv), new Map(Object.entries(others).map(([name, other]) => [name, fileOf(other)])), baseRows, NOW)
}

function tableOf(csv: string): Promise<Table> {
  const file = fileOf(csv)
  return readTable(file, 'csv', names => new Set(names), true)
}
const checks = (raw: RawChecks): SourceChecks =>
  checksOf({ train: raw }, ['train', 'test'], () => ({ file: 'mettle.yml' }))[0] as SourceChecks
const GOOD = 'id,age,plan,day,label\n1,30,basic,2026-11-01,0\n2,41,pro,2026-11-20,1\n3,25,basic,2026-11-21,0\n'
const NOW = Date.parse('2026-11-22T00:00:00Z')

describe('data checks', () => {
  it.each<[string, RawChecks, string, RegExp]>([
    ['a column that is not there', { columns: { agee: {} } }, 'columns.agee', /"agee" is not there.*age/],
    [
      'a type',
      { columns: { plan: { type: 'number' } } },
      'columns.plan.type',
      /every value is to be a number, and 3 are not: "basic" in line 2/,
    ],
    ['whole numbers', { columns: { age: { type: 'integer', min: 26 } } }, 'columns.age.min', /at least 26, and one is not: "25" in line 4/],
    ['a range', { columns: { age: { max: 40 } } }, 'columns.age.max', /at most 40, and one is not: "41" in line 3/],
    ['dates in a range', { columns: { day: { min: '2026-11-10' } } }, 'columns.day.min', /"2026-11-01" in line 2/],
    ['allowed values', { columns: { plan: { values: ['basic'] } } }, 'columns.plan.values', /"pro" in line 3/],
    ['uniqueness', { columns: { plan: { unique: true } } }, 'columns.plan.unique', /"basic" in line 2 and line 4/],
    ['a key over columns', { unique: ['plan', 'label'] }, 'unique', /1 row occurs again/],
    ['rows', { rows: { min: 10 } }, 'rows.min', /there are 3 rows, at least 10/],
    ['rows against the base', { rows: { 'max-change': '10%' } }, 'rows.max-change', /from 4 to 3; at most 10 %/],
    ['freshness', { columns: { day: { within: '12h' } } }, 'columns.day.within', /newest is 2026-11-21T00:00Z, older than 12 hours/],
    ['balance', { label: 'label', balance: '40%' }, 'balance', /label = "1" has 1 rows, 33\.3 %; at least 40 %/],
    ['other columns', { others: 'refuse', columns: { id: {} } }, 'others', /not named: age, plan, day, label/],
    ['leaks', { disjoint: ['test'] }, 'disjoint', /1 of 3 rows occur in test, too: line 3 is line 2 of test/],
    ['leaks by some columns', { disjoint: ['test'], on: ['plan'] }, 'disjoint', /1 of 3 rows occur in test, too \(by plan\)/],
  ])('%s', async (_, raw, check, message) => {
    const test = 'id,age,plan,day,label\n2,41,pro,2026-11-20,1\n9,1,none,2026-01-01,0\n'
    const found = await broken(raw, GOOD, { test }, 4)
    expect(found.map(one => one.check)).toEqual([check])
    expect(found[0]?.message).toMatch(message)
  })

  it.each<[string, string, RawChecks, string]>([
    ['a date in the future', 'day\n2001-01-01\n2099-01-01\n', { columns: { day: { within: '30d' } } }, 'columns.day.within'],
    ['a text that begins like infinity', 'a\n7\ninformation\n', { columns: { a: { min: 5 } } }, 'columns.a.min'],
    ['hexadecimal', 'a\n0x1F\n', { columns: { a: { type: 'number' } } }, 'columns.a.type'],
    ['no rows at all', 'a,b\n', { columns: { a: { min: 0 } } }, 'rows'],
  ])('does not take %s', async (_, csv, raw, check) => {
    expect((await broken(raw, csv)).map(one => one.check)).toEqual([check])
  })

  it('knows a row again whose number is written otherwise', async () => {
    const found = await broken({ disjoint: ['test'] }, 'a,b\n3,4.0\n', { test: 'a,b\n3,4\n' })
    expect(found.map(one => one.check)).toEqual(['disjoint'])
  })

  it('says which values are missing, and how many may be', async () => {
    const csv = 'a,b\n1,\n2,\n3,x\n'
    expect((await broken({ columns: { b: { missing: '50%' } } }, csv))[0]?.message).toMatch(
      /2 of 3 values are missing; at most 50 % may be \(nothing in line 2, nothing in line 3\)/,
    )
    expect((await broken({ missing: 0.5 }, csv))[0]?.message).toMatch(/b: 2 of 3 values are missing, 66\.7 %; at most 50 % may be/)
    expect(await broken({ missing: 0.7 }, csv)).toEqual([])
  })

  it('holds data against what was proposed from them', async () => {
    const proposed = checks(inferChecks(3, await summariesOf(GOOD)) as RawChecks)
    expect(await broken(proposed, GOOD)).toEqual([])
    const worse = GOOD.replaceAll('basic', 'BASIC').replace('41', '')
    expect((await broken(proposed, worse)).map(one => one.check)).toEqual(['columns.age.missing', 'columns.plan.values'])
  })

  it('proposes no more than it knows of columns with many values', async () => {
    const day = (i: number): string => new Date(Date.UTC(2020, 0, 1) + i * 86_400_000).toISOString().slice(0, 10)
    const rows = Array.from({ length: 300 }, (_, i) => `${i},${i / 7},u${i},${day(i)},${i % 2 === 0 ? 'a' : 'b'}`)
    const csv = `id,amount,name,seen,plan\n${rows.join('\n')}\n`
    const columns = await summariesOf(csv, { values: 50, bytes: 1 << 20 })
    expect(inferChecks(300, columns)).toEqual({
      columns: {
        id: { type: 'integer', min: 0, max: 299, missing: 0 },
        amount: { type: 'number', min: 0, max: 299 / 7, missing: 0 },
        name: { type: 'string', missing: 0 },
        seen: { type: 'date', missing: 0 },
        plan: { values: ['a', 'b'], missing: 0 },
      },
      rows: { min: 150 },
    })
    const proposed = checks(inferChecks(300, columns) as RawChecks)
    expect(await broken(proposed, csv)).toEqual([])
  })

  it('tells what is missing from what is there, however many values a column has', async () => {
    const row = (i: number): string =>
      `${i % 3 === 0 ? '' : i},${i % 4 === 0 ? 'NA' : `N${i}`},${i % 5 === 0 ? '""' : `"x,${i}"`},${i % 7 === 0 ? '' : -i}`
    const csv = `a,b,c,d\r\n${Array.from({ length: 420 }, (_, i) => row(i)).join('\r\n')}`
    for (const values of [50, 1000]) {
      const columns = await summariesOf(csv, { values, bytes: 1 << 20 })
      expect(columns.map(({ profile }) => [profile.kind, profile.rows, profile.missing])).toEqual([
        ['number', 420, 140],
        ['string', 420, 105],
        ['string', 420, 84],
        ['number', 420, 60],
      ])
    }
  })

  it('finds rows again in Parquet, by whatever is named twice, and behind gzip', async () => {
    const parquet = join(import.meta.dirname, '../fixtures/parquet/predictions-snappy.parquet')
    const [leak] = await checkFile(checks({ disjoint: ['test'] }), parquet, new Map([['test', parquet]]), undefined, NOW)
    expect(leak?.message).toMatch(/rows occur in test, too: row 1 is row 1 of test/)
    const test = { test: 'id,x\n1,c\n3,d\n' }
    expect(await broken({ disjoint: ['test'], on: ['id', 'id'] }, 'id,x\n1,a\n2,b\n', test)).toHaveLength(1)
    for (const [i, delimiter] of [',', ';', '\t'].entries()) {
      const file = join(folder, `packed-${i}.csv.gz`)
      writeFileSync(
        file,
        gzipSync(Array.from({ length: 300 }, (_, row) => (row === 0 ? `id${delimiter}x` : `${row}${delimiter}${row % 7}`)).join('\n')),
      )
      expect(await checkFile(checks({ columns: { x: { max: 5 } } }), file, new Map(), undefined, NOW)).toMatchObject([
        { check: 'columns.x.max', message: expect.stringContaining('"6" in line 7') },
      ])
    }
  })

  it('takes no number for none, as pandas does', async () => {
    const column = new ColumnProfiler('x', { values: 2, bytes: 100 })
    for (const value of [1.5, 2.5, 3.5, Number.NaN]) addValue(column, value, 'x', 1)
    expect(column.summary().profile).toMatchObject({ kind: 'number', min: 1.5, max: 3.5, missing: 1 })
  })

  it('does not keep long texts', () => {
    const watch = new ColumnWatch('x', checks({ columns: { x: { type: 'string' } } }).columns[0], { keys: false, labels: true }, NOW)
    const began = performance.now()
    for (let i = 0; i < 8000; i++) watch.value(`${i}`.padEnd(20_000, 'x'))
    expect(performance.now() - began).toBeLessThan(5000)
    expect(watch.labels).toBeUndefined()
  })

  it('refuses checks of a source that is not there', () =>
    expect(() => checksOf({ trian: {} }, ['train'], () => ({ file: 'mettle.yml' }))).toThrow(/"trian".*train/))
})

describe('data diff', () => {
  it('says rows, columns, kinds, missing values and classes', async () => {
    const base = await tableOf(GOOD)
    const head = await tableOf('id,age,plan,label,new\n1,old,basic,0,x\n2,,pro,1,y\n3,25,basic,1,z\n4,1,pro,1,z\n')
    expect(dataDiff('train', base, head, undefined)).toEqual({
      source: 'train',
      rows: [3, 4],
      added: ['new'],
      removed: ['day'],
      kinds: [{ column: 'age', from: 'number', to: 'string' }],
      missing: [{ column: 'age', from: 0, to: 0.25 }],
      drifted: [],
      label: {
        column: 'label',
        counts: [
          { value: '0', from: 2, to: 1 },
          { value: '1', from: 1, to: 3 },
        ],
      },
    })
  })

  it('shows the rows whose label reads as missing: None may be the commonest class', async () => {
    const diff = dataDiff(
      'train',
      await tableOf('label,a\nNone,1\nMinor,2\n'),
      await tableOf('label,a\nNone,1\nNone,2\nMinor,3\n'),
      undefined,
    )
    expect(diff.label?.counts).toEqual([
      { value: 'Minor', from: 1, to: 1 },
      { value: 'missing or None', from: 1, to: 2 },
    ])
  })

  it('says which columns are distributed otherwise, and leaves those alone that are not', async () => {
    const csv = (shift: number, pro: number): string =>
      `id,amount,plan,same\n${Array.from({ length: 400 }, (_, i) => `${i},${((i * 37) % 101) + shift},${i % 10 < pro ? 'pro' : 'basic'},${i % 7}`).join('\n')}`
    const diff = dataDiff('train', await tableOf(csv(0, 3)), await tableOf(csv(25, 6)), undefined)
    expect(diff.drifted.map(one => one.column)).toEqual(['amount', 'plan'])
    expect(dataDiff('train', await tableOf(csv(0, 3)), await tableOf(csv(0, 3)), undefined).drifted).toEqual([])
  })
})
