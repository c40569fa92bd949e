import { parse, TomlDate, TomlError } from 'smol-toml'
import { LIMITS, Unreadable, withoutMark } from './failure.ts'
import { type Key, Opaque, type Value } from './value.ts'

/**
 * TOML 1.0. Integers are exact, dates are `Opaque`.
 * @throws {Unreadable} with line and column
 */
export function parseToml(source: string): Value {
  try {
    return convert(parse(withoutMark(source), { integersAsBigInt: true }), 0)
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const message = error.message.split('\n')[0]?.replace(/^Invalid TOML document: /, '') ?? 'not TOML'
    throw new Unreadable(
      message,
      { line: error.line, column: error.column },
      /redefine|duplicate|already/i.test(message) ? 'duplicate' : 'syntax',
    )
  }
}

function convert(value: unknown, depth: number): Value {
  // A dotted key nests as deep as it is long.
  if (depth > LIMITS.depth) throw new Unreadable(`nested deeper than ${LIMITS.depth} levels`, undefined, 'limit')
  if (value instanceof TomlDate) return new Opaque('date', value.toISOString())
  if (Array.isArray(value)) return value.map(item => convert(item, depth + 1))
  if (typeof value === 'object' && value !== null) {
    const map = new Map<Key, Value>()
    for (const [key, item] of Object.entries(value)) map.set(key, convert(item, depth + 1))
    return map
  }
  return value as Value
}
