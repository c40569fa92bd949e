import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inferChecks } from '../../src/evaluate/infer-checks.ts'
import { columnOf } from '../../src/evaluate/predictions/spec.ts'
import { ColumnProfiler, type Summary } from '../../src/tables/column-profiler.ts'
import { CsvFields } from '../../src/tables/csv-fields.ts'
import { readTable, scanTable } from '../../src/tables/read-table.ts'
import { cleanEnvironment, DIST } from '../e2e/world.ts'

describe('the end of the memory that holds fields', () => {
  it('is never read over, wherever a table ends and whoever took its first row', () => {
    for (let size = 28_560; size <= 28_700; size += 4) {
      let rows = 0
      const fields = new CsvFields(',', { field: () => undefined, row: () => rows++, rows: (_, count) => (rows += count) })
      fields.width = 2
      const head = '1,"a""b"\n'
      const many = '12,345\n'.repeat((size - head.length - 20) / 7)
      const text = `${head}${many}1,${'7'.repeat(size - head.length - many.length - 3)}\n`
      fields.push(Buffer.from(text))
      fields.end()
      expect(rows).toBe(text.split('\n').length - 1)
    }
  })
})

describe('JSON Lines', () => {
  it('keep integers that JavaScript would round', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mettle-jsonl-'))
    try {
      const file = join(folder, 'a.jsonl')
      writeFileSync(file, '{"id": 9007199254740992, "p": 0.1234567890123456789}\n{"id": 9007199254740993, "p": 1e300}\n{"id": 7, "p": 2}\n')
      const table = await readTable(file, undefined, names => new Set(names))
      expect(table.columns.get('id')?.values).toEqual(['9007199254740992', '9007199254740993', '7'])
      expect(table.columns.get('p')?.values).toEqual(['0.12345678901234568', '1e+300', '2'])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe('columns', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'mettle-edges-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  async function summaries(text: string): Promise<readonly Summary[]> {
    const file = join(folder, 'data.csv')
    writeFileSync(file, text)
    let profilers: readonly ColumnProfiler[] = []
    await scanTable(
      file,
      'csv',
      names => {
        profilers = names.map(name => new ColumnProfiler(name))
        return profilers
      },
      undefined,
      true,
    )
    return profilers.map(profiler => profiler.summary())
  }
  const proposed = async (text: string): Promise<Record<string, unknown>> =>
    ((inferChecks(1, await summaries(text)) as { columns: Record<string, Record<string, unknown>> }).columns['a'] ?? {}) as Record<
      string,
      unknown
    >

  it('of digits beyond any number end in no error, and in no rule that they break', async () => {
    expect(await proposed(`a\n${'1'.repeat(310)}\n1\n`)).toEqual({ missing: 0 })
    expect(await proposed('a\n1.5\ninf\n-inf\n3\n3\n')).toEqual({ missing: 0 })
    expect(await proposed('a\n9007199254740993\n9007199254740993\n1\n')).toEqual({ type: 'integer', missing: 0 })
  })

  it('of fractions without a zero are no whole numbers, however many there are', async () => {
    const text = `a\n${Array.from({ length: 70_000 }, (_, i) => `.${String(i).padStart(6, '0')}1`).join('\n')}\n`
    expect((await proposed(text))['type']).toBe('number')
    const mixed = `a\n.5\n${Array.from({ length: 70_000 }, (_, i) => i).join('\n')}\n`
    expect((await proposed(mixed))['type']).toBe('number')
  })

  it('with missing values are not proposed to be unique', async () => {
    expect(await proposed(`a,b\n${Array.from({ length: 40 }, (_, i) => `${i % 4 === 0 ? '' : i},x`).join('\n')}\n`)).not.toHaveProperty(
      'unique',
    )
  })
})

it('a column has one role', () => {
  expect(columnOf('score', { prediction: 'p' }, ['id', 'y', 'p'])).toBeUndefined()
  expect(columnOf('score', {}, ['id', 'y', 'p'])).toBe('p')
  expect(columnOf('score', { score: 'p', prediction: 'p' }, ['id', 'y', 'p'])).toBe('p')
})

it('the terminal proposes checks for what ended in an error', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mettle-edges-'))
  try {
    execFileSync('git', ['init', '--quiet'], { cwd: folder, env: cleanEnvironment() })
    writeFileSync(
      join(folder, 'mettle.yml'),
      "version: 1\nmodels:\n  m: {train: 'true', data: {table: t.csv}, outputs: {metrics: m.json}}\n",
    )
    writeFileSync(join(folder, 't.csv'), `a\n${'01'.repeat(200)}\n1\n`)
    const said = execFileSync(process.execPath, [join(DIST, 'cli.js'), 'check', '--infer'], {
      cwd: folder,
      env: cleanEnvironment(),
      encoding: 'utf8',
    })
    expect(said).toContain('columns:')
  } finally {
    rmSync(folder, { recursive: true })
  }
})
