import type { ColumnCheck, SourceChecks } from '../config/model.ts'
import { didYouMean } from '../config/nearest.ts'
import { Lines } from '../tables/lines.ts'
import type { Column, EndOfRow } from '../tables/table.ts'
import { Cases, ColumnWatch } from './column-watch.ts'
import { KeySet, keyOf } from './key-set.ts'
import { lineText } from './row-keys.ts'

/** A check that does not hold, with rows to look at. */
export interface BrokenCheck {
  /** `columns.age.max`, `rows.min`, … */
  readonly check: string
  readonly message: string
}

/** Another source whose rows must not occur in this one. */
export interface OtherRows {
  readonly names: readonly string[]
  /** By `comparedBy`. */
  readonly keys: KeySet
  /** Where a row of it stands. */
  readonly lineOf: (row: number) => string
}

export interface CheckContext {
  /** Rows of the same source at the base, where they are known. */
  readonly baseRows: number | undefined
  /** Those that can be read. */
  readonly others: ReadonlyMap<string, OtherRows>
  readonly now: number
}

type Add = (check: string, message: string) => undefined

const percent = (share: number): string => `${Number((100 * share).toPrecision(3))} %`
const times = (count: number): string => count.toLocaleString('en')

/** The columns by which rows of two sources are compared: those that are named, else all that both have. */
export const comparedBy = ({ on }: SourceChecks, names: readonly string[], others: readonly string[]): readonly string[] =>
  on.length > 0 ? [...new Set(on)] : names.filter(name => others.includes(name))

/** Rows that have a key of some columns, and occurred before or elsewhere. */
interface Keys {
  readonly columns: readonly ColumnWatch[]
  take(key: string, row: number): void
}

/** Every check of one source, asked as its rows come: what is kept does not grow with them, but for 16 bytes a unique key. */
export class DataCheck {
  readonly #checks: SourceChecks
  readonly #context: CheckContext
  #names: readonly string[] = []
  #watches: ReadonlyMap<string, ColumnWatch> = new Map()
  #all: readonly ColumnWatch[] = []
  readonly #keys: Keys[] = []
  /** What is said of keys, once all rows have been seen: in its order, by the name of the check. */
  readonly #ofKeys = new Map<string, (add: Add) => undefined>()
  #rows = 0
  #line: number | undefined

  constructor(checks: SourceChecks, context: CheckContext) {
    this.#checks = checks
    this.#context = context
  }

  /** @returns the columns that have to be looked at */
  open(names: readonly string[]): readonly (Column | undefined)[] {
    const checks = this.#checks
    this.#names = names
    const compared = checks.disjoint.flatMap(name => comparedBy(checks, names, this.#context.others.get(name)?.names ?? []))
    const keyed = new Set([...checks.unique, ...compared, ...checks.columns.filter(column => column.unique).map(column => column.name)])
    const found = names.map(name => {
      const check = checks.columns.find(column => column.name === name)
      const wants = { keys: keyed.has(name), labels: checks.balance !== undefined && checks.label === name }
      if (!check && !wants.keys && !wants.labels && checks.missing === undefined) return undefined
      return new ColumnWatch(name, check, wants, this.#context.now)
    })
    this.#all = found.filter(watch => watch !== undefined)
    this.#watches = new Map(this.#all.map(watch => [watch.name, watch]))
    for (const column of checks.columns) if (column.unique) this.#unique([column.name], `columns.${column.name}.unique`, `${column.name}: `)
    if (checks.unique.length > 0) this.#unique(checks.unique, 'unique', '')
    for (const name of checks.disjoint) this.#disjoint(name)
    return found
  }

  readonly end: EndOfRow = line => {
    this.#line = line
    const where = (): string => lineText(line, this.#rows)
    for (const watch of this.#all) watch.end(where)
    for (const { columns, take } of this.#keys) take(keyOf(columns.map(column => column.text)), this.#rows)
    this.#rows++
  }

  /** What does not hold; what cannot be checked does not. */
  broken(): readonly BrokenCheck[] {
    const checks = this.#checks
    const broken: BrokenCheck[] = []
    const add: Add = (check, message) => {
      broken.push({ check, message })
      return undefined
    }
    this.#rowCounts(add)
    for (const column of checks.columns) {
      const watch = this.#watches.get(column.name)
      if (watch) this.#column(column, watch, (check, message) => add(`columns.${column.name}.${check}`, `${column.name}: ${message}`))
      else add(`columns.${column.name}`, `the column ${JSON.stringify(column.name)} is not there${didYouMean(column.name, this.#names)}`)
      this.#ofKeys.get(`columns.${column.name}.unique`)?.(add)
    }
    if (checks.others === 'refuse') {
      const known = new Set(checks.columns.map(column => column.name))
      const more = this.#names.filter(name => !known.has(name))
      if (more.length > 0) add('others', `there are columns that are not named: ${more.slice(0, 10).join(', ')}`)
    }
    if (checks.missing !== undefined)
      for (const { name, missingCount } of this.#all)
        if (missingCount > checks.missing * this.#rows)
          add(
            'missing',
            `${name}: ${times(missingCount)} of ${times(this.#rows)} values are missing, ${percent(missingCount / this.#rows)}; at most ${percent(checks.missing)} may be`,
          )
    this.#ofKeys.get('unique')?.(add)
    if (checks.balance !== undefined && checks.label !== undefined) this.#balance(checks.label, checks.balance, add)
    for (const name of checks.disjoint) this.#ofKeys.get(`disjoint ${name}`)?.(add)
    return broken
  }

  #rowCounts(add: Add): undefined {
    const { rows } = this.#checks
    const { baseRows } = this.#context
    const count = times(this.#rows)
    if (this.#rows === 0) add('rows', 'there is not one row')
    if (rows.min !== undefined && this.#rows < rows.min)
      add('rows.min', `there are ${count} rows, at least ${times(rows.min)} were expected`)
    if (rows.max !== undefined && this.#rows > rows.max)
      add('rows.max', `there are ${count} rows, at most ${times(rows.max)} were expected`)
    if (rows.maxChange !== undefined && baseRows !== undefined && Math.abs(this.#rows - baseRows) > rows.maxChange * baseRows)
      add(
        'rows.max-change',
        `the number of rows went from ${times(baseRows)} to ${count}; at most ${percent(rows.maxChange)} of change was expected`,
      )
  }

  #column(check: ColumnCheck, watch: ColumnWatch, add: Add): undefined {
    for (const { name, said, cases } of watch.rules)
      if (cases.count > 0) add(name, `${said}, and ${cases.count === 1 ? 'one is' : `${times(cases.count)} are`} not: ${cases.text()}`)
    if (check.missing !== undefined && watch.missingCount > check.missing * this.#rows)
      add(
        'missing',
        `${times(watch.missingCount)} of ${times(this.#rows)} values are missing; at most ${percent(check.missing)} may be (${watch.missingCases.text()})`,
      )
    if (check.within === undefined) return undefined
    const { newest, future } = watch
    if (future !== undefined) return add('within', `${JSON.stringify(future)} lies in the future`)
    if (this.#context.now - newest <= check.within) return undefined
    return add(
      'within',
      newest === Number.NEGATIVE_INFINITY
        ? 'there is no date'
        : `the newest is ${new Date(newest).toISOString().slice(0, 16)}Z, older than ${Math.round(check.within / 3_600_000)} hours`,
    )
  }

  #unique(names: readonly string[], check: string, prefix: string): undefined {
    const columns = names.flatMap(name => this.#watches.get(name) ?? [])
    if (columns.length < names.length) {
      const absent = names.find(name => !this.#watches.has(name))
      // Of a column that is not there its own check speaks.
      if (prefix === '') this.#ofKeys.set(check, add => add(check, `there is no column ${JSON.stringify(absent)}`))
      return undefined
    }
    const seen = new KeySet()
    const lines = new Lines()
    const cases = new Cases()
    this.#keys.push({
      columns,
      take: (key, row) => {
        lines.add(this.#line)
        const first = seen.add(key, row)
        if (first !== undefined)
          cases.add(() => `${key.slice(0, 60)} in ${lineText(lines.at(first), first)} and ${lineText(lines.at(row), row)}`)
      },
    })
    this.#ofKeys.set(check, add =>
      cases.count === 0
        ? undefined
        : add(
            check,
            `${prefix}${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} to be unique: ${times(cases.count)} ${cases.count === 1 ? 'row occurs' : 'rows occur'} again: ${cases.text('; ')}`,
          ),
    )
    return undefined
  }

  #disjoint(name: string): undefined {
    const { on } = this.#checks
    const other = this.#context.others.get(name)
    const fails = (message: string): undefined => void this.#ofKeys.set(`disjoint ${name}`, add => add('disjoint', message))
    if (!other) return fails(`${name} cannot be read`)
    const names = comparedBy(this.#checks, this.#names, other.names)
    const absent = names.find(column => !this.#names.includes(column) || !other.names.includes(column))
    if (absent !== undefined) return fails(`the column ${JSON.stringify(absent)} is not in both it and ${name}`)
    if (names.length === 0) return fails(`no column is in both it and ${name}`)
    const cases = new Cases()
    this.#keys.push({
      columns: names.flatMap(column => this.#watches.get(column) ?? []),
      take: (key, row) => {
        const there = other.keys.rowOf(key)
        if (there !== undefined) cases.add(() => `${lineText(this.#line, row)} is ${other.lineOf(there)} of ${name}`)
      },
    })
    this.#ofKeys.set(`disjoint ${name}`, add =>
      cases.count === 0
        ? undefined
        : add(
            'disjoint',
            `${times(cases.count)} of ${times(this.#rows)} rows occur in ${name}, too${on.length > 0 ? ` (by ${on.join(', ')})` : ''}: ${cases.text('; ')}`,
          ),
    )
    return undefined
  }

  #balance(label: string, least: number, add: Add): undefined {
    const watch = this.#watches.get(label)
    if (!watch) return add('balance', `there is no column ${JSON.stringify(label)} for the label`)
    if (!watch.labels) return add('balance', `${label} has so many different values that they are no classes`)
    const counts = [...watch.labels].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    if (counts.length < 2)
      return add('balance', `${label} has ${counts.length === 0 ? 'no value' : `only one class, ${JSON.stringify(counts[0]?.[0])}`}`)
    for (const [value, count] of counts)
      if (count < least * this.#rows)
        add(
          'balance',
          `${label} = ${JSON.stringify(value.slice(0, 40))} has ${times(count)} rows, ${percent(count / this.#rows)}; at least ${percent(least)} was expected`,
        )
    return undefined
  }
}
