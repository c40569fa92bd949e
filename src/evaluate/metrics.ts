import type { MetricsFile } from '../config/model.ts'
import type { Code } from '../errors.ts'
import { LIMITS, Unreadable, withoutMark } from '../formats/failure.ts'
import { decode, readStructured, structuredFormat } from '../formats/read.ts'
import { globCaptures, globOf } from '../glob/glob.ts'
import { delimiterIn } from '../tables/delimiter.ts'
import { structureMetrics } from './structure.ts'
import { cellNumber, rowMetrics, tableMetrics } from './table.ts'
import { patternMetrics, textMetrics } from './text.ts'

export interface Problem {
  readonly code: Code
  readonly message: string
  readonly metric: string | null
  readonly file: string | null
  readonly line?: number | undefined
  readonly column?: number | undefined
}

export interface Metrics {
  readonly values: ReadonlyMap<string, number>
  /** What is there and is no number: a rule that names it is told what it found. */
  readonly others: ReadonlyMap<string, string>
  readonly problems: readonly Problem[]
}

/** Where metrics files are read: the work tree, or a commit. */
export interface MetricsSource {
  /** @throws {Unreadable} where it is larger than any file of results */
  read(path: string): Promise<Uint8Array | undefined>
  /** Whether there is a file. */
  has(path: string): Promise<boolean>
  /** Files below a folder. */
  below(folder: string): Promise<readonly string[]>
}

/** Reads all metrics files of a model. Whatever is wrong becomes a problem; nothing is passed over. */
export async function readMetrics(files: readonly MetricsFile[], source: MetricsSource): Promise<Metrics> {
  const values = new Map<string, number>()
  const others = new Map<string, string>()
  const problems: Problem[] = []
  const origin = new Map<string, string>()
  for (const file of files) {
    for (const { path, pairs } of file.format === 'mlflow' ? [{ path: file.path, pairs: [] }] : await expand(file.path, source)) {
      const problem = (code: Code, message: string, metric: string | null = null, at?: Unreadable): void => {
        problems.push({ code, message: `${path}: ${message}`, metric, file: path, line: at?.line, column: at?.column })
      }
      try {
        const content = file.format === 'mlflow' ? undefined : await source.read(path)
        if (content === undefined && file.format !== 'mlflow') {
          problem('metrics-missing', 'the metrics file is not there')
          continue
        }
        const run = file.format === 'mlflow' ? await mlflowMetrics(path, source) : undefined
        if (!content && !run) {
          problem('metrics-missing', 'there is no folder of metrics below it; write the folder of one run, mlruns/EXPERIMENT/RUN')
          continue
        }
        const found: Found = content ? await metricsIn(content, path, file) : { numbers: run ?? [], others: [] }
        for (const [name, value] of found.numbers) {
          const full = withPrefix(file.prefix, name, pairs)
          const other = origin.get(full)
          if (other !== undefined)
            problem(
              'metrics-duplicate',
              other === path
                ? `the metric ${full} occurs twice`
                : `the metric ${full} occurs here and in ${other}; use prefix, key or a glob to tell them apart`,
              full,
            )
          else if (!Number.isFinite(value))
            problem('metrics-not-finite', `${full} is ${Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity'}`, full)
          else values.set(full, value)
          origin.set(full, path)
        }
        for (const [name, what] of found.others) others.set(withPrefix(file.prefix, name, pairs), what)
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error
        problem(error.kind === 'duplicate' ? 'metrics-duplicate' : 'metrics-syntax', error.message, null, error)
      }
    }
  }
  return { values, others, problems }
}

function withPrefix(prefix: string, name: string, pairs: readonly (readonly [string, string])[]): string {
  const begin = name.endsWith('}') ? name.indexOf('{') : -1
  const bare = begin === -1 ? name : name.slice(0, begin)
  const inner = [...pairs.map(([key, value]) => `${key}=${value}`), ...(begin === -1 ? [] : [name.slice(begin + 1, -1)])]
  return prefix + bare + (inner.length > 0 ? `{${inner.join(',')}}` : '')
}

/** A glob gives one dimension a file: what its stars stand for. A folder means every file in it. */
async function expand(path: string, source: MetricsSource): Promise<{ path: string; pairs: (readonly [string, string])[] }[]> {
  const { isGlob, base } = globOf(path)
  if (!isGlob) {
    if (await source.has(path)) return [{ path, pairs: [] }]
    const below = (await source.below(path)).toSorted()
    return below.length > 0
      ? below.map(file => ({ path: file, pairs: below.length > 1 ? [['file', stem(file.slice(path.length + 1))] as const] : [] }))
      : [{ path, pairs: [] }]
  }
  const found = (await source.below(base)).toSorted().flatMap(file => {
    const stars = globCaptures(path, file)
    if (!stars) return []
    return [{ path: file, pairs: [['file', stars.join('/') || stem(file)] as const] }]
  })
  return found.length > 0 ? found : [{ path, pairs: [] }]
}

const stem = (path: string): string => path.replace(/\.[^./]*$/, '')

type Found = { numbers: [string, number][]; others: [string, string][] }
type Format = NonNullable<MetricsFile['format']>

async function metricsIn(content: Uint8Array, path: string, file: MetricsFile): Promise<Found> {
  if (file.format === 'parquet' || (file.format === undefined && /\.(?:parquet|pq)$/i.test(path))) return parquetMetrics(content, file)
  const text = withoutMark(decode(content))
  if (text.length > LIMITS.bytes)
    throw new Unreadable(`larger than ${LIMITS.bytes / 1024} KiB: metrics are numbers, not predictions`, undefined, 'limit')
  if (text.trim() === '') throw new Unreadable('the file is empty')
  const format = file.format ?? formatOf(path, file)
  try {
    return await parseAs(text, format, file)
  } catch (error) {
    if (!(error instanceof Unreadable) || error.kind !== 'syntax') throw error
    // What begins as JSON does is JSON with a fault, though YAML would read over it.
    const other = format === 'json' && /^\s*[{[]/.test(text) ? undefined : await otherFormat(text, format, file)
    throw other === undefined
      ? error
      : new Unreadable(`this is ${other.toUpperCase()}, not ${format.toUpperCase()}; write format: ${other}`, position(error))
  }
}

const position = (error: Unreadable): { line: number; column: number } | undefined =>
  error.line === undefined ? undefined : { line: error.line, column: error.column ?? 1 }

function formatOf(path: string, file: MetricsFile): Format {
  const suffix = /\.([^./]*)$/.exec(path.toLowerCase())?.[1]
  if (file.pattern !== undefined || suffix === 'txt' || suffix === 'log' || suffix === 'md') return 'text'
  if (suffix === 'csv' || suffix === 'tsv') return suffix
  if (suffix === 'xml') return 'junit'
  const structured = structuredFormat(path)
  return structured === 'python' ? 'text' : structured
}

async function parseAs(text: string, format: Format, file: MetricsFile): Promise<Found> {
  switch (format) {
    case 'csv':
    case 'tsv':
      return { numbers: tableMetrics(text, format === 'csv' ? delimiterIn(text.slice(0, 4096)) : '\t', file.key, file.columns), others: [] }
    case 'junit':
      return junitMetrics(text)
    case 'parquet':
    case 'mlflow':
      throw new Unreadable(`${format} is no text`)
    case 'text':
      return { numbers: file.pattern === undefined ? textMetrics(text) : await patternMetrics(text, file.pattern), others: [] }
    default: {
      const value = await readStructured(text, format === 'dvclive' ? 'json' : format)
      if (value === null) throw new Unreadable('the file holds nothing')
      return structureMetrics(value, file.key)
    }
  }
}

/** A table of metrics as Parquet has it. */
async function parquetMetrics(content: Uint8Array, file: MetricsFile): Promise<Found> {
  const [{ readParquet }, { BadTable }] = await Promise.all([import('../tables/read-table.ts'), import('../tables/table.ts')])
  try {
    const { names, columns, rows } = await readParquet(content)
    if (rows > MOST_ROWS) throw new Unreadable(`${rows} rows: metrics are numbers, not predictions`, undefined, 'limit')
    const cell = (name: string, row: number): string => {
      const column = columns.get(name)
      return column?.values[column.codes[row] ?? -1] ?? ''
    }
    const body = Array.from({ length: rows }, (_, row) => names.map(name => cell(name, row)))
    return { numbers: rowMetrics([names, ...body], file.key, file.columns), others: [] }
  } catch (error) {
    throw error instanceof BadTable ? new Unreadable(error.message) : error
  }
}

const MOST_ROWS = 10_000

/** Properties that are numbers, and how many tests there were. */
async function junitMetrics(text: string): Promise<Found> {
  const [{ readJunit }, { BadResult }] = await Promise.all([import('./results/junit.ts'), import('./results/results.ts')])
  try {
    const { tests, skipped, failures, properties } = readJunit(text)
    const found: Found = {
      numbers: [
        ['tests', tests ?? 0],
        ['failures', failures.length],
        ['skipped', skipped],
      ],
      others: [],
    }
    for (const [name, value] of properties) {
      const number = cellNumber(value)
      if (number === undefined) found.others.push([name, 'text'])
      else found.numbers.push([name, number])
    }
    return found
  } catch (error) {
    throw error instanceof BadResult ? new Unreadable(error.message) : error
  }
}

/** A run's folder in MLflow's file store: a file a metric, a line a step, the last one counts. */
async function mlflowMetrics(path: string, source: MetricsSource): Promise<[string, number][] | undefined> {
  const found: [string, number][] = []
  for (const file of (await source.below(path)).toSorted()) {
    const [, name] = /(?:^|\/)metrics\/(.+)$/.exec(file.slice(path.length)) ?? []
    if (name === undefined) continue
    const lines = decode((await source.read(file)) ?? new Uint8Array())
      .split('\n')
      .filter(line => line.trim() !== '')
    const value = cellNumber(lines.at(-1)?.split(/\s+/)[1] ?? '')
    if (value === undefined) throw new Unreadable(`${file}: expected lines of time, value and step`)
    found.push([name, value])
  }
  return found.length === 0 ? undefined : found
}

/** What the content looks like where the name of the file says something else. */
async function otherFormat(text: string, format: Format, file: MetricsFile): Promise<Format | undefined> {
  for (const candidate of ['json', 'toml', 'yaml', 'csv', 'tsv', 'text'] as const) {
    if (candidate === format) continue
    try {
      const found = await parseAs(text, candidate, { ...file, pattern: undefined })
      if (found.numbers.length > 0) return candidate
    } catch {
      // Not this one.
    }
  }
  return undefined
}
