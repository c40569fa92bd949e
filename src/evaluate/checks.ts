import type { ColumnCheck, SourceChecks } from '../config/model.ts'
import { didYouMean } from '../config/nearest.ts'
import type { Column, EndOfRow } from '../tables/table.ts'
import { ColumnWatch } from './column-watch.ts'
import { comparedBy, disjointCheck, type KeyCheck, type OtherRows, uniqueCheck } from './key-checks.ts'
import { keyOf } from './key-set.ts'
import { lineText } from './row-keys.ts'

/** A check that does not hold, with rows to look at. */
export interface BrokenCheck {
  /** `columns.age.max`, `rows.min`, … */
  readonly check: string
  readonly message: string
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
const ofColumn = (name: string): string => `columns.${name}.unique`
const times = (count: number): string => count.toLocaleString('en')

/** Every check of one source, asked as its rows come: what is kept does not grow with them, but for 16 bytes a unique key. */
export class DataCheck {
  readonly #checks: SourceChecks
  readonly #context: CheckContext
  #names: readonly string[] = []
  #watches: ReadonlyMap<string, ColumnWatch> = new Map()
  #all: readonly ColumnWatch[] = []
  /** In the order in which they are said: each column's, the source's, then other sources. */
  #keys: readonly KeyCheck[] = []
  #rows = 0

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
    const unique = checks.columns.filter(column => column.unique).map(({ name }) => uniqueCheck([name], ofColumn(name), this.#watches))
    const together = checks.unique.length > 0 ? [uniqueCheck(checks.unique, 'unique', this.#watches)] : []
    const disjoint = checks.disjoint.map(name => disjointCheck(name, this.#context.others.get(name), checks, names, this.#watches))
    this.#keys = [...unique, ...together, ...disjoint]
    return found
  }

  readonly end: EndOfRow = line => {
    const where = (): string => lineText(line, this.#rows)
    for (const watch of this.#all) watch.end(where)
    for (const one of this.#keys) if (one.columns.length > 0) one.take(keyOf(one.columns.map(column => column.text)), this.#rows, line)
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
    const addKeys = (name: string): void => {
      for (const one of this.#keys) {
        const message = one.check === name ? one.broken(this.#rows) : undefined
        if (message !== undefined) add(name, message)
      }
    }
    this.#rowCounts(add)
    for (const column of checks.columns) {
      const watch = this.#watches.get(column.name)
      if (watch) this.#column(column, watch, (check, message) => add(`columns.${column.name}.${check}`, `${column.name}: ${message}`))
      else add(`columns.${column.name}`, `the column ${JSON.stringify(column.name)} is not there${didYouMean(column.name, this.#names)}`)
      addKeys(ofColumn(column.name))
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
    addKeys('unique')
    if (checks.balance !== undefined && checks.label !== undefined) this.#balance(checks.label, checks.balance, add)
    addKeys('disjoint')
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
