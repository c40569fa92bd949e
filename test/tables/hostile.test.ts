import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rowsOf, wantedColumns } from '../../src/evaluate/predictions/rows.ts'
import type { PredictionsSpec } from '../../src/evaluate/predictions/spec.ts'
import { slicesBy } from '../../src/evaluate/slices.ts'
import { readTable } from '../../src/tables/read-table.ts'
import { BadTable } from '../../src/tables/table.ts'

const SPEC: PredictionsSpec = {
  id: undefined,
  label: undefined,
  prediction: undefined,
  score: undefined,
  probabilities: undefined,
  group: undefined,
  weight: undefined,
  task: undefined,
  positive: undefined,
  threshold: undefined,
  query: undefined,
  quantile: undefined,
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mettle-hostile-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function judge(name: string, content: string | Buffer, spec: Partial<PredictionsSpec> = {}, others: string[] = []) {
  const file = join(folder, name)
  writeFileSync(file, content)
  const full = { ...SPEC, ...spec }
  return rowsOf(await readTable(file, undefined, wantedColumns(full, others)), full, undefined)
}

const HEAD = 'id,label,score\n'
const rows = (n: number, line: (i: number) => string): string => HEAD + Array.from({ length: n }, (_, i) => line(i)).join('\n')

describe('hostile predictions: a clear error each', () => {
  it.each<[string, string, string | Buffer, Partial<PredictionsSpec>, RegExp]>([
    ['a field too many', 'a.csv', `${HEAD}1,0,0.2\n2,1,0.3,9\n`, {}, /line 3 has 4 fields, expected 3/],
    ['a field too few', 'a.csv', `${HEAD}1,0\n`, {}, /line 2 has 2 fields, expected 3/],
    ['one id twice', 'a.csv', `${HEAD}1,0,0.2\n1,1,0.3\n`, {}, /"1" is not unique: line 2 and line 3/],
    ['no id', 'a.csv', `${HEAD},0,0.2\n`, {}, /line 2 has no id/],
    ['a score that is NaN', 'a.csv', `${HEAD}1,0,NaN\n2,1,0.5\n`, {}, /line 2: score is missing or NaN/],
    ['an infinite score', 'a.csv', `${HEAD}1,0,inf\n2,1,0.5\n`, {}, /line 2: score is "inf"/],
    ['a score in hexadecimal', 'a.csv', `${HEAD}1,0,0x1f\n2,1,0.5\n`, {}, /line 2: score is "0x1f"/],
    ['no label', 'a.csv', `${HEAD}1,,0.5\n`, {}, /line 2 has no label/],
    [
      'labels of two types',
      'a.jsonl',
      '{"id":1,"label":"1","score":0.5}\n{"id":2,"label":1,"score":0.5}\n',
      {},
      /mixes strings and numbers/,
    ],
    ['a list for a label', 'a.jsonl', '{"id":1,"label":[1],"score":0.5}\n', {}, /label is a list/],
    ['bare NaN in JSON', 'a.jsonl', '{"id":1,"label":1,"score":NaN}\n', {}, /NaN and Infinity are no JSON/],
    ['half a line of JSON', 'a.jsonl', '{"id":1,"label":1,"score":0.5}\n{"id":2,"lab', {}, /line 2 is not JSON/],
    ['a list of JSON', 'a.jsonl', '[1,2]\n', {}, /line 1 is no JSON object/],
    ['no header', 'a.csv', '1,0,0.5\n2,1,0.6\n', {}, /which column is the id/],
    ['a column twice', 'a.csv', 'id,id,label,score\n1,1,0,0.5\n', {}, /names the column "id" twice/],
    ['nothing', 'a.csv', '', {}, /the file is empty/],
    ['only line breaks', 'a.csv', '\n\n\n', {}, /the file is empty/],
    ['zeros', 'a.csv', Buffer.alloc(5000), {}, /there is not one row|which column is the id/],
    ['an open quote over everything', 'a.csv', `${HEAD}1,0,"0.5\n${'2,1,0.5\n'.repeat(200_000)}`, {}, /a quote is not closed/],
    ['one endless line', 'a.csv', `id,${'x'.repeat(3_000_000)}`, {}, /longer than 1,000,000 bytes/],
    ['ten thousand columns', 'a.csv', `${Array.from({ length: 10_000 }, (_, i) => `c${i}`).join(',')}\n`, {}, /more than 5000 fields/],
    ['gzip that is none', 'a.csv.gz', Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]), {}, /gzip stream is damaged/],
    ['gzip cut off', 'a.csv.gz', gzipSync(rows(2000, i => `${i},${i % 2},0.${i}`)).subarray(0, 300), {}, /gzip stream is damaged/],
    ['a binary task with three classes', 'a.csv', `${HEAD}1,0,0.5\n2,1,0.5\n3,2,0.5\n`, { task: 'binary' }, /there are 3 classes: 0, 1, 2/],
    [
      'a thousand classes and more',
      'a.csv',
      `id,label,prediction\n${Array.from({ length: 3000 }, (_, i) => `${i},c${i},c${i}`).join('\n')}`,
      {},
      /more than 1000 are no classes/,
    ],
    ['a negative weight', 'a.csv', 'id,label,score,w\n1,0,0.5,-1\n2,1,0.5,1\n', { weight: 'w' }, /not negative/],
    ['weights of zero', 'a.csv', 'id,label,score,w\n1,0,0.5,0\n2,1,0.5,0\n', { weight: 'w' }, /every weight is 0/],
    ['no positive class', 'a.csv', `${HEAD}1,ham,0.5\n2,spam,0.5\n`, {}, /which class is positive/],
    ['a positive class that no row has', 'a.csv', `${HEAD}1,ham,0.5\n2,spam,0.5\n`, { positive: 'eggs' }, /"eggs"; there are ham, spam/],
    ['a column that is not there', 'a.csv', `${HEAD}1,0,0.5\n`, { score: 'scroe' }, /no column "scroe".*score/],
    ['whole numbers of many kinds', 'a.csv', 'id,label,prediction\n1,3,4\n2,5,5\n3,9,8\n', {}, /may be classes or amounts/],
    ['Parquet by name alone', 'a.parquet', 'PAR2 no', {}, /does not begin like it/],
    ['Parquet cut off', 'a.parquet', Buffer.from('PAR1\0\0\0\0'), {}, /cannot be read as Parquet/],
    [
      'Parquet with a footer that lies',
      'a.parquet',
      Buffer.concat([Buffer.from('PAR1'), Buffer.alloc(64, 7), Buffer.from([0xff, 0xff, 0xff, 0x7f]), Buffer.from('PAR1')]),
      {},
      /cannot be read as Parquet|points outside/,
    ],
  ])('%s', async (_, name, content, spec, message) => {
    const error = await judge(name, content, spec).then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
    expect(error).toBeInstanceOf(BadTable)
    expect((error as Error).message).toMatch(message)
  })

  it('a column of a million groups is refused as a slice', async () => {
    const judged = await judge(
      'g.csv',
      `id,label,score,who\n${Array.from({ length: 1000 }, (_, i) => `${i},${i % 2},0.5,w${i}`).join('\n')}`,
      {},
      ['who'],
    )
    expect(() => slicesBy(judged, { kind: 'column', column: 'who' })).toThrow(/more than 200 values/)
  })

  it('more rows than are read stop, in bounded time', async () => {
    const file = join(folder, 'many.csv')
    const out = openSync(file, 'w')
    writeSync(out, HEAD)
    const block = '1,0,0.5\n'.repeat(100_000)
    for (let i = 0; i < 51; i++) writeSync(out, block)
    closeSync(out)
    await expect(readTable(file, undefined, wantedColumns(SPEC, []))).rejects.toThrow(/more than 5,000,000 rows/)
  })

  it('a gzip bomb stops at the limit of rows or bytes, without holding it', async () => {
    const bomb = gzipSync(Buffer.concat([Buffer.from(HEAD), Buffer.alloc(300_000_000, 'a')]))
    expect(bomb.length).toBeLessThan(400_000)
    const before = process.memoryUsage().rss
    await expect(judge('bomb.csv.gz', bomb)).rejects.toThrow(/longer than 1,000,000 bytes/)
    expect(process.memoryUsage().rss - before).toBeLessThan(1_000_000_000)
  })
})

describe('what is odd and right', () => {
  it.each(['snappy', 'gzip', 'brotli', 'zstd'])('reads Parquet as pandas writes it with %s', async codec => {
    const judged = await judge(
      `p-${codec}.parquet`,
      readFileSync(join(import.meta.dirname, `../fixtures/parquet/predictions-${codec}.parquet`)),
    )
    expect([judged.n, judged.task, judged.classes]).toEqual([3000, 'binary', ['0', '1']])
    // Sorted by id: r0, r1, r10, …
    expect([judged.ids[2], judged.score?.[2]]).toEqual(['r10', ((10 * 7919) % 1000) / 1000])
  })

  it('takes "1" and "1.0" for one class, and any order of rows', async () => {
    const a = await judge('a.csv', 'id,label,prediction\n1,1,1.0\n2,0,0\n10,1,0\n')
    const b = await judge('b.csv', 'id,label,prediction\n10,1,0\n1,1.0,1\n2,0,0\n')
    expect(a.classes).toEqual(['0', '1'])
    expect(a.ids).toEqual(['1', '2', '10'])
    expect(b.ids).toEqual(a.ids)
    expect(b.digest).toBe(a.digest)
    expect([...(b.predicted ?? [])]).toEqual([...(a.predicted ?? [])])
  })

  it('reads quotes, line breaks inside them, CRLF, and a byte order mark', async () => {
    const judged = await judge('a.csv', '\ufeffid,label,score\r\n"a ""1""",0,0.5\r\n"b\r\nc",1,0.25\r\n\r\n')
    expect(judged.ids).toEqual(['a "1"', 'b\r\nc'])
    expect([...(judged.score ?? [])]).toEqual([0.5, 0.25])
  })
})
