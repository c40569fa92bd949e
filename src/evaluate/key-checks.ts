import type { SourceChecks } from '../config/model.ts'
import { Lines } from '../tables/lines.ts'
import { Cases, type ColumnWatch } from './column-watch.ts'
import { KeySet } from './key-set.ts'
import { lineText } from './row-keys.ts'

/** Another source whose rows must not occur in this one. */
export interface OtherRows {
  readonly names: readonly string[]
  /** By `comparedBy`. */
  readonly keys: KeySet
  /** Where a row of it stands. */
  readonly lineOf: (row: number) => string
}

/** A check of rows by a key of some of their columns. */
export interface KeyCheck {
  /** `unique`, `columns.id.unique`, `disjoint`. */
  readonly check: string
  /** None where it cannot be asked. */
  readonly columns: readonly ColumnWatch[]
  take(key: string, row: number, line: number | undefined): void
  /** What does not hold, once all rows have been seen. */
  broken(rows: number): string | undefined
}

const times = (count: number): string => count.toLocaleString('en')

const never = (check: string, message: string | undefined): KeyCheck => ({ check, columns: [], take: () => {}, broken: () => message })

/** The columns by which rows of two sources are compared: those that are named, else all that both have. */
export const comparedBy = ({ on }: SourceChecks, names: readonly string[], others: readonly string[]): readonly string[] =>
  on.length > 0 ? [...new Set(on)] : names.filter(name => others.includes(name))

/** No two rows have the same values there. @param check its name @param watches by column */
export function uniqueCheck(names: readonly string[], check: string, watches: ReadonlyMap<string, ColumnWatch>): KeyCheck {
  const ofColumn = check !== 'unique'
  const absent = names.find(name => !watches.has(name))
  // Of a column that is not there its own check speaks.
  if (absent !== undefined) return never(check, ofColumn ? undefined : `there is no column ${JSON.stringify(absent)}`)
  const [seen, lines, cases] = [new KeySet(), new Lines(), new Cases()]
  return {
    check,
    columns: names.flatMap(name => watches.get(name) ?? []),
    take(key, row, line) {
      lines.add(line)
      const first = seen.add(key, row)
      if (first !== undefined)
        cases.add(() => `${key.slice(0, 60)} in ${lineText(lines.at(first), first)} and ${lineText(lines.at(row), row)}`)
    },
    broken: () =>
      cases.count === 0
        ? undefined
        : `${ofColumn ? `${names[0]}: ` : ''}${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} to be unique: ${times(cases.count)} ${cases.count === 1 ? 'row occurs' : 'rows occur'} again: ${cases.text('; ')}`,
  }
}

/** No row occurs in another source. @param names of this one's columns @param other nothing where it cannot be read */
export function disjointCheck(
  name: string,
  other: OtherRows | undefined,
  checks: SourceChecks,
  names: readonly string[],
  watches: ReadonlyMap<string, ColumnWatch>,
): KeyCheck {
  if (!other) return never('disjoint', `${name} cannot be read`)
  const compared = comparedBy(checks, names, other.names)
  const absent = compared.find(column => !names.includes(column) || !other.names.includes(column))
  if (absent !== undefined) return never('disjoint', `the column ${JSON.stringify(absent)} is not in both it and ${name}`)
  if (compared.length === 0) return never('disjoint', `no column is in both it and ${name}`)
  const cases = new Cases()
  return {
    check: 'disjoint',
    columns: compared.flatMap(column => watches.get(column) ?? []),
    take(key, row, line) {
      const there = other.keys.rowOf(key)
      if (there !== undefined) cases.add(() => `${lineText(line, row)} is ${other.lineOf(there)} of ${name}`)
    },
    broken: rows =>
      cases.count === 0
        ? undefined
        : `${times(cases.count)} of ${times(rows)} rows occur in ${name}, too${checks.on.length > 0 ? ` (by ${checks.on.join(', ')})` : ''}: ${cases.text('; ')}`,
  }
}
