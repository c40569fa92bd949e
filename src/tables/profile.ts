import type { TextColumn } from './table.ts'

/** What a column holds. Counts are without missing values. */
export interface ColumnProfile {
  readonly name: string
  readonly kind: 'number' | 'string' | 'boolean' | 'date' | 'empty'
  readonly rows: number
  readonly count: number
  readonly missing: number
  readonly distinct: number
  /** Of numbers: `undefined` where infinite values leave none. */
  readonly mean?: number | undefined
  readonly std?: number | undefined
  /** Integers beyond 2⁵³ are texts; dates are ISO 8601 in UTC. */
  readonly min?: number | string
  readonly q1?: number
  readonly median?: number
  readonly q3?: number
  readonly max?: number | string
  readonly true?: number
  /** The most frequent values with their counts. */
  readonly top?: readonly (readonly [number | string | boolean, number])[]
  /** In code points. */
  readonly shortest?: number
  readonly longest?: number
  /** Of a column with too many values to count one by one: `distinct` is within 2 %, quartiles are those of a sample. */
  readonly approximate?: true
}

const TOP = 5
const NUMBER = /^[+-]?(?:(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?|inf(?:inity)?)$/i
const BOOLEAN = /^(?:true|false)$/i
const INTEGER = /^[+-]?\d+$/
const DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/

/** A column's text as a number, `inf` as pandas writes it; `NaN` for what is none. */
export function numberOf(text: string): number {
  if (!NUMBER.test(text)) return Number.NaN
  if (/^[+-]?inf/i.test(text)) return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  return Number(text)
}

/** Milliseconds since 1970, without a zone in UTC; `NaN` for what is no date. */
export const dateOf = (text: string): number =>
  DATE.test(text)
    ? Date.parse(/(?:Z|[+-]\d{2}:?\d{2})$/.test(text) || text.length === 10 ? text.replace(' ', 'T') : `${text.replace(' ', 'T')}Z`)
    : Number.NaN

export function profileColumn(column: TextColumn): ColumnProfile {
  const counts = new Uint32Array(column.values.length)
  let missing = 0
  for (const code of column.codes) {
    if (code < 0) missing++
    else counts[code] = (counts[code] as number) + 1
  }
  const used = column.values.flatMap((text, code) => (counts[code] === 0 ? [] : [[text, counts[code] as number] as const]))
  const common = { name: column.name, rows: column.codes.length, count: column.codes.length - missing, missing }
  return profileOf(common, used)
}

/** @param used each different text with its count, which is not 0 @param asDate whether it is read as a date */
export function profileOf(
  common: Pick<ColumnProfile, 'name' | 'rows' | 'count' | 'missing'>,
  used: Counted<string>,
  asDate = false,
): ColumnProfile {
  if (used.length === 0) return { ...common, kind: 'empty', distinct: 0 }
  if (asDate) return { ...common, ...dates(used) }
  if (used.every(([text]) => NUMBER.test(text))) return { ...common, ...numbers(used) }
  if (used.every(([text]) => BOOLEAN.test(text))) return { ...common, ...booleans(used) }
  const lengths = used.map(([text]) => [...text].length)
  return {
    ...common,
    kind: 'string',
    distinct: used.length,
    top: top(used),
    shortest: lengths.reduce((a, b) => Math.min(a, b)),
    longest: lengths.reduce((a, b) => Math.max(a, b)),
  }
}

export type Counted<T> = readonly (readonly [T, number])[]

/** Of equal counts the first in order stay. */
const top = <T extends number | string | boolean>(values: Counted<T>): Counted<T> =>
  values.toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, TOP)

function numbers(used: Counted<string>): Omit<ColumnProfile, 'name' | 'rows' | 'count' | 'missing'> {
  const merged = new Map<number | string, number>()
  for (const [text, count] of used) {
    const value = exact(text)
    merged.set(value, (merged.get(value) ?? 0) + count)
  }
  const sorted = [...merged].sort(([a], [b]) => order(a, b))
  const values = sorted.map(([value, count]) => [typeof value === 'string' ? Number(value) : value, count] as const)
  const [min, max] = [(sorted[0] as [number | string, number])[0], (sorted.at(-1) as [number | string, number])[0]]
  const base = { kind: 'number' as const, distinct: sorted.length, min, max, top: top(sorted) }
  const infinite = values.some(([value]) => !Number.isFinite(value))
  if (infinite) return { ...base, mean: undefined, std: undefined }
  const n = values.reduce((sum, [, count]) => sum + count, 0)
  const centre = (values[0] as readonly [number, number])[0]
  const mean = centre + values.reduce((sum, [value, count]) => sum + (value - centre) * count, 0) / n
  const squares = values.reduce((sum, [value, count]) => sum + count * (value - mean) ** 2, 0)
  const quantile = (p: number): number => {
    const at = p * (n - 1)
    const [a, b] = [nth(values, Math.floor(at)), nth(values, Math.ceil(at))]
    return a + (b - a) * (at - Math.floor(at))
  }
  return {
    ...base,
    mean,
    std: n < 2 ? undefined : Math.sqrt(squares / (n - 1)),
    q1: quantile(0.25),
    median: quantile(0.5),
    q3: quantile(0.75),
  }
}

/** Integers that a double does not hold stay text. */
function exact(text: string): number | string {
  const value = numberOf(text)
  if (!INTEGER.test(text) || Number.isSafeInteger(value) || !Number.isFinite(value)) return value === 0 ? 0 : value
  const whole = BigInt(text)
  return BigInt(value) === whole ? value : String(whole)
}

function order(a: number | string, b: number | string): number {
  const [x, y] = [Number(a), Number(b)]
  if (x !== y || (typeof a === 'number' && typeof b === 'number')) return x - y
  const [p, q] = [BigInt(a), BigInt(b)]
  return p < q ? -1 : p > q ? 1 : 0
}

function nth(values: Counted<number>, at: number): number {
  let seen = 0
  for (const [value, count] of values) {
    seen += count
    if (at < seen) return value
  }
  return (values.at(-1) as readonly [number, number])[0]
}

function booleans(used: Counted<string>): Omit<ColumnProfile, 'name' | 'rows' | 'count' | 'missing'> {
  const sum = (wanted: string): number => used.reduce((total, [text, count]) => total + (text.toLowerCase() === wanted ? count : 0), 0)
  const both = (
    [
      [true, sum('true')],
      [false, sum('false')],
    ] as const
  ).filter(([, count]) => count > 0)
  return { kind: 'boolean', distinct: both.length, true: sum('true'), top: top(both) }
}

function dates(used: Counted<string>): Omit<ColumnProfile, 'name' | 'rows' | 'count' | 'missing'> {
  const times = [...new Set(used.map(([text]) => dateOf(text)))].sort((a, b) => a - b)
  const iso = (time: number | undefined): string =>
    time === undefined || Number.isNaN(time) ? '' : new Date(time).toISOString().replace('.000Z', 'Z')
  return { kind: 'date', distinct: times.length, min: iso(times[0]), max: iso(times.at(-1)) }
}
