import { createHash } from 'node:crypto'
import type { ColumnCheck, SourceChecks } from '../config/model.ts'
import { didYouMean } from '../config/nearest.ts'
import type { Summary } from '../tables/column-profiler.ts'
import { dateOf, numberOf } from '../tables/profile.ts'
import type { Table, TextColumn } from '../tables/table.ts'

/** A check that does not hold, with rows to look at. */
export interface BrokenCheck {
  /** `columns.age.max`, `rows.min`, … */
  readonly check: string
  readonly message: string
}

export interface CheckedData {
  readonly table: Table
  /** Rows of the same source at the base, where they are known. */
  readonly baseRows: number | undefined
  /** Other sources, for leaks between them. */
  readonly others: ReadonlyMap<string, Table>
  readonly now: number
}

const EXAMPLES = 5
const percent = (share: number): string => `${Number((100 * share).toPrecision(3))} %`

/** Every check of one source. What cannot be checked is broken. */
export function checkData(checks: SourceChecks, data: CheckedData): BrokenCheck[] {
  const { table } = data
  const broken: BrokenCheck[] = []
  const add: Add = (check, message) => {
    broken.push({ check, message })
    return undefined
  }
  rowCounts(checks, data, add)
  for (const column of checks.columns) {
    const found = table.columns.get(column.name)
    if (found)
      checkColumn(column, found, table, data.now, (check, message) => add(`columns.${column.name}.${check}`, `${column.name}: ${message}`))
    else add(`columns.${column.name}`, `the column ${JSON.stringify(column.name)} is not there${didYouMean(column.name, table.names)}`)
  }
  if (checks.others === 'refuse') {
    const known = new Set(checks.columns.map(column => column.name))
    const more = table.names.filter(name => !known.has(name))
    if (more.length > 0) add('others', `there are columns that are not named: ${more.slice(0, 10).join(', ')}`)
  }
  if (checks.missing !== undefined) {
    for (const column of table.columns.values()) {
      const missing = column.codes.reduce((sum, code) => sum + Number(code < 0), 0)
      if (missing > checks.missing * table.rows)
        add(
          'missing',
          `${column.name}: ${missing.toLocaleString('en')} of ${table.rows.toLocaleString('en')} values are missing, ${percent(missing / table.rows)}; at most ${percent(checks.missing)} may be`,
        )
    }
  }
  if (checks.unique.length > 0) uniqueKeys(checks.unique, table, add)
  if (checks.balance !== undefined && checks.label !== undefined) balance(checks.label, checks.balance, table, add)
  for (const other of checks.disjoint) disjoint(other, checks, data, add)
  return broken
}

type Add = (check: string, message: string) => undefined

function rowCounts({ rows }: SourceChecks, { table, baseRows }: CheckedData, add: Add): undefined {
  const count = table.rows.toLocaleString('en')
  if (table.rows === 0) add('rows', 'there is not one row')
  if (rows.min !== undefined && table.rows < rows.min)
    add('rows.min', `there are ${count} rows, at least ${rows.min.toLocaleString('en')} were expected`)
  if (rows.max !== undefined && table.rows > rows.max)
    add('rows.max', `there are ${count} rows, at most ${rows.max.toLocaleString('en')} were expected`)
  if (rows.maxChange !== undefined && baseRows !== undefined && Math.abs(table.rows - baseRows) > rows.maxChange * baseRows)
    add(
      'rows.max-change',
      `the number of rows went from ${baseRows.toLocaleString('en')} to ${count}; at most ${percent(rows.maxChange)} of change was expected`,
    )
}

const lineOf = (table: Table, row: number): string => {
  const line = table.line(row)
  return line === undefined ? `row ${row + 1}` : `line ${line}`
}

/** Rows whose value is one of some, with their lines. */
function examples(column: TextColumn, table: Table, wrong: (code: number) => boolean): { count: number; text: string } {
  let count = 0
  const shown: string[] = []
  for (const [row, code] of column.codes.entries()) {
    if (!wrong(code)) continue
    count++
    if (shown.length < EXAMPLES)
      shown.push(`${code < 0 ? 'nothing' : JSON.stringify(column.values[code]?.slice(0, 40))} in ${lineOf(table, row)}`)
  }
  return { count, text: `${shown.join(', ')}${count > shown.length ? ` and ${(count - shown.length).toLocaleString('en')} more` : ''}` }
}

function checkColumn(check: ColumnCheck, column: TextColumn, table: Table, now: number, add: Add): undefined {
  const values = (name: string, said: string, ok: (text: string) => boolean): void => {
    const wrong = column.values.map(text => !ok(text))
    if (!wrong.includes(true)) return
    const { count, text } = examples(column, table, code => code >= 0 && wrong[code] === true)
    if (count > 0) add(name, `${said}, and ${count === 1 ? 'one is' : `${count.toLocaleString('en')} are`} not: ${text}`)
  }
  if (check.type !== undefined)
    values(
      'type',
      `every value is to be ${check.type === 'integer' ? 'a whole number' : check.type === 'string' ? 'text' : `a ${check.type}`}`,
      TYPES[check.type],
    )
  if (check.values !== undefined) {
    const allowed = new Set(check.values)
    values('values', `allowed are ${check.values.slice(0, 10).join(', ')}`, text => allowed.has(text))
  }
  const isDate = check.type === 'date' || typeof check.min === 'string' || typeof check.max === 'string'
  const amount = (value: number | string): number => (isDate ? dateOf(String(value)) : numberOf(String(value)))
  // What is no number is the type's business; a limit that cannot be compared is not kept.
  if (check.min !== undefined) values('min', `at least ${check.min}`, text => amount(text) >= amount(check.min as number))
  if (check.max !== undefined) values('max', `at most ${check.max}`, text => amount(text) <= amount(check.max as number))
  if (check.missing !== undefined) {
    const { count, text } = examples(column, table, code => code < 0)
    if (count > check.missing * table.rows)
      add(
        'missing',
        `${count.toLocaleString('en')} of ${table.rows.toLocaleString('en')} values are missing; at most ${percent(check.missing)} may be (${text})`,
      )
  }
  if (check.unique) uniqueKeys([column.name], table, (_, message) => add('unique', message))
  if (check.within !== undefined) {
    const newest = column.values.reduce((most, text) => Math.max(most, dateOf(text) || Number.NEGATIVE_INFINITY), Number.NEGATIVE_INFINITY)
    const future = column.values.find(text => dateOf(text) > now + DAY)
    if (future !== undefined) add('within', `${JSON.stringify(future)} lies in the future`)
    else if (!(now - newest <= check.within))
      add(
        'within',
        newest === Number.NEGATIVE_INFINITY
          ? 'there is no date'
          : `the newest is ${new Date(newest).toISOString().slice(0, 16)}Z, older than ${Math.round(check.within / 3_600_000)} hours`,
      )
  }
}

const TYPES: Readonly<Record<NonNullable<ColumnCheck['type']>, (text: string) => boolean>> = {
  number: text => Number.isFinite(numberOf(text)),
  integer: text => /^[+-]?\d+(?:\.0+)?$/.test(text),
  string: () => true,
  boolean: text => /^(?:true|false|0|1)$/i.test(text),
  date: text => !Number.isNaN(dateOf(text)),
}

/** `4` and `4.0` are one value. */
const keyOf = (columns: readonly TextColumn[], row: number): string =>
  columns
    .map(column => {
      const text = column.values[column.codes[row] as number]
      const value = text === undefined ? Number.NaN : numberOf(text)
      return JSON.stringify(
        text === undefined
          ? null
          : Number.isSafeInteger(value) || !Number.isInteger(value)
            ? Number.isNaN(value)
              ? text
              : String(value)
            : text,
      )
    })
    .join(',')

const DAY = 86_400_000

function uniqueKeys(names: readonly string[], table: Table, add: Add): undefined {
  const columns = names.flatMap(name => table.columns.get(name) ?? [])
  if (columns.length < names.length)
    return add('unique', `there is no column ${JSON.stringify(names.find(name => !table.columns.has(name)))}`)
  const seen = new Map<string, number>()
  let count = 0
  const shown: string[] = []
  for (let row = 0; row < table.rows; row++) {
    const key = keyOf(columns, row)
    const first = seen.get(key)
    if (first === undefined) seen.set(key, row)
    else if (++count <= EXAMPLES) shown.push(`${key.slice(0, 60)} in ${lineOf(table, first)} and ${lineOf(table, row)}`)
  }
  if (count > 0)
    add(
      'unique',
      `${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} to be unique: ${count.toLocaleString('en')} ${count === 1 ? 'row occurs' : 'rows occur'} again: ${shown.join('; ')}`,
    )
}

function balance(label: string, least: number, table: Table, add: Add): undefined {
  const column = table.columns.get(label)
  if (!column) return add('balance', `there is no column ${JSON.stringify(label)} for the label`)
  const counts = labelCounts(column)
  if (counts.length < 2)
    return add('balance', `${label} has ${counts.length === 0 ? 'no value' : `only one class, ${JSON.stringify(counts[0]?.[0])}`}`)
  for (const [value, count] of counts)
    if (count < least * table.rows)
      add(
        'balance',
        `${label} = ${JSON.stringify(value.slice(0, 40))} has ${count.toLocaleString('en')} rows, ${percent(count / table.rows)}; at least ${percent(least)} was expected`,
      )
}

/** How often each value occurs, the most frequent first. */
export function labelCounts(column: TextColumn): (readonly [string, number])[] {
  const counts = new Uint32Array(column.values.length)
  for (const code of column.codes) if (code >= 0) counts[code] = (counts[code] as number) + 1
  return column.values
    .map((value, code): readonly [string, number] => [value, counts[code] as number])
    .filter(([, count]) => count > 0)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
}

/** Rows that both have: by hash, so that a long row costs as much as a short one. */
function disjoint(name: string, { on }: SourceChecks, { table, others }: CheckedData, add: Add): undefined {
  const other = others.get(name)
  if (!other) return add('disjoint', `${name} cannot be read`)
  const names = on.length > 0 ? on : table.names.filter(column => other.columns.has(column))
  const absent = names.find(column => !table.columns.has(column) || !other.columns.has(column))
  if (absent !== undefined || names.length === 0)
    return add(
      'disjoint',
      absent === undefined ? `no column is in both it and ${name}` : `the column ${JSON.stringify(absent)} is not in both it and ${name}`,
    )
  const hash = (source: Table, row: number): string =>
    createHash('sha1')
      .update(
        keyOf(
          names.map(column => source.columns.get(column) as TextColumn),
          row,
        ),
      )
      .digest('base64')
  const known = new Map<string, number>()
  for (let row = 0; row < other.rows; row++) known.set(hash(other, row), row)
  let count = 0
  const shown: string[] = []
  for (let row = 0; row < table.rows; row++) {
    const there = known.get(hash(table, row))
    if (there !== undefined && ++count <= EXAMPLES) shown.push(`${lineOf(table, row)} is ${lineOf(other, there)} of ${name}`)
  }
  if (count > 0)
    add(
      'disjoint',
      `${count.toLocaleString('en')} of ${table.rows.toLocaleString('en')} rows occur in ${name}, too${on.length > 0 ? ` (by ${on.join(', ')})` : ''}: ${shown.join('; ')}`,
    )
}

/**
 * A proposal of checks from data as they are, to be read by a person before it is kept.
 * @param columns in their order
 */
export function inferChecks(rows: number, columns: readonly Summary[]): Record<string, unknown> {
  return {
    columns: Object.fromEntries(columns.map(summary => [summary.profile.name, inferred(summary)])),
    rows: { min: Math.max(1, Math.floor(rows / 2)) },
  }
}

const FEW = 20

function inferred({ profile, whole, dates, values }: Summary): Record<string, unknown> {
  const { kind, count, distinct, missing, rows } = profile
  const common = { ...(missing === 0 ? { missing: 0 } : { missing: `${Math.min(100, Math.ceil((200 * missing) / rows))}%` }) }
  if (kind === 'string' && dates) return { type: 'date', ...common }
  // Whether all are different is not known where they are too many to be counted one by one.
  const unique = values !== undefined && distinct === count && count > FEW
  switch (kind) {
    case 'number':
      return {
        type: whole ? 'integer' : 'number',
        ...(whole && unique ? { unique: true } : { min: profile.min, max: profile.max }),
        ...common,
      }
    case 'boolean':
      return { type: 'boolean', ...common }
    case 'string':
      return values !== undefined && distinct <= FEW && distinct < count
        ? { values: values.toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([value]) => value), ...common }
        : { type: 'string', ...(unique ? { unique: true } : {}), ...common }
    default:
      return {}
  }
}
