/**
 * Values as Python reads them, because the programs that write and read these files are Python's:
 * an int is a `bigint` (exact at any size), a float is a `number`, a mapping is a `Map`.
 */
export type Key = string | bigint | number | boolean | null
export type Value = null | boolean | bigint | number | string | Opaque | readonly Value[] | ValueMap
export type ValueMap = ReadonlyMap<Key, Value>

/** What has no place in JSON: dates, bytes, sets. `text` is Python's `repr`. */
export class Opaque {
  readonly kind: 'date' | 'bytes' | 'set' | 'complex' | 'ellipsis'
  readonly text: string
  constructor(kind: Opaque['kind'], text: string) {
    this.kind = kind
    this.text = text
  }
}

/** A Python tuple: prints with parentheses, and `dvc params diff` keeps it a list. */
export class Tuple extends Array<Value> {}

export const isMap = (value: Value | undefined): value is ValueMap => value instanceof Map
export const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value)
export const isNumeric = (value: Value | undefined): value is bigint | number => typeof value === 'bigint' || typeof value === 'number'

const numeric = (value: Value): bigint | number | undefined =>
  typeof value === 'boolean' ? BigInt(value) : isNumeric(value) ? value : undefined

/** Python's `==`: 1, 1.0 and True are one; NaN never equals itself; the order of keys does not count. */
export function equals(a: Value, b: Value): boolean {
  const [x, y] = [numeric(a), numeric(b)]
  if (x !== undefined && y !== undefined) {
    // biome-ignore lint/suspicious/noDoubleEquals: loose equality compares bigint and number by exact value
    return x == y
  }
  if (a instanceof Opaque && b instanceof Opaque) return a.kind === b.kind && a.text === b.text
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, i) => equals(item, b[i] as Value))
  if (isMap(a) && isMap(b)) {
    return a.size === b.size && [...a].every(([key, value]) => b.has(key) && equals(value, b.get(key) as Value))
  }
  return a === b
}

/** Python's `repr` of a float: shortest digits, an exponent below 1e-4 and from 1e16 on. */
export function floatText(value: number): string {
  if (Number.isNaN(value)) return 'nan'
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf'
  if (Object.is(value, -0)) return '-0.0'
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e')
  const power = Number(exponent)
  // Between these powers JavaScript never writes an exponent either, and both print the shortest digits.
  if (power >= -4 && power < 16) return Number.isInteger(value) ? `${value}.0` : String(value)
  return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`
}

/** Python's `str`. */
export function text(value: Value): string {
  return typeof value === 'string' ? value : repr(value)
}

/** Python's `repr`. */
export function repr(value: Value): string {
  if (value === null) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value === 'bigint') return String(value)
  if (typeof value === 'number') return floatText(value)
  if (typeof value === 'string') return quoted(value)
  if (value instanceof Opaque) return value.text
  if (value instanceof Tuple) return value.length === 1 ? `(${repr(value[0] as Value)},)` : `(${value.map(repr).join(', ')})`
  if (isList(value)) return `[${value.map(repr).join(', ')}]`
  return `{${[...(value as ValueMap)].map(([key, item]) => `${repr(key)}: ${repr(item)}`).join(', ')}}`
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function quoted(value: string): string {
  const quote = value.includes("'") && !value.includes('"') ? '"' : "'"
  const body = value.replace(/[\\\n\r\t]|[\0-\x1f\x7f]/g, c => ESCAPES[c] ?? `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`)
  return quote + (quote === "'" ? body.replaceAll("'", "\\'") : body) + quote
}

/** A plain JavaScript value for JSON documents; an int past 2^53 becomes a `RawNumber` only in `toJson`. */
export function plain(value: Value): unknown {
  if (typeof value === 'bigint') {
    const number = Number(value)
    return Number.isSafeInteger(number) ? number : String(value)
  }
  if (typeof value === 'number') return Number.isFinite(value) ? value : floatText(value)
  if (value instanceof Opaque) return value.text
  if (isList(value)) return value.map(plain)
  if (isMap(value)) {
    const object: Record<string, unknown> = Object.create(null)
    for (const [key, item] of value) object[text(key)] = plain(item)
    return object
  }
  return value
}

/** JSON as Python's `json.dumps` writes it: exact integers, NaN and Infinity bare. */
export function toJson(value: Value): string {
  if (value === null) return 'null'
  if (typeof value === 'number') {
    if (Number.isNaN(value)) return 'NaN'
    return Number.isFinite(value) ? floatText(value) : value > 0 ? 'Infinity' : '-Infinity'
  }
  if (typeof value === 'bigint' || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return JSON.stringify(value)
  if (value instanceof Opaque) return JSON.stringify(value.text)
  if (isList(value)) return `[${value.map(toJson).join(', ')}]`
  return `{${[...(value as ValueMap)].map(([key, item]) => `${JSON.stringify(text(key))}: ${toJson(item)}`).join(', ')}}`
}

/**
 * A value as canonical text for a fingerprint: values that are equal in Python give equal text,
 * whatever the order of their keys. NaN has no equal, so it carries its own name.
 */
export function canonical(value: Value): string {
  const number = numeric(value)
  if (number !== undefined) return typeof number === 'number' && Number.isInteger(number) ? String(BigInt(number)) : String(number)
  if (typeof value === 'string') return JSON.stringify(value)
  if (value === null) return 'null'
  if (value instanceof Opaque) return `${value.kind}:${JSON.stringify(value.text)}`
  if (isList(value)) return `[${value.map(canonical).join(',')}]`
  const entries = [...(value as ValueMap)].map(([key, item]) => `${canonical(key)}:${canonical(item)}`)
  return `{${entries.sort().join(',')}}`
}
