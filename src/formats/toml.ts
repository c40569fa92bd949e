import { parse, TomlDate, TomlError } from 'smol-toml'
import { Unreadable, withoutMark } from './failure.ts'
import { type Key, Opaque, type Value } from './value.ts'

/**
 * TOML 1.0. Integers are exact, dates are `Opaque`.
 * @throws {Unreadable} with line and column
 */
export function parseToml(source: string): Value {
  try {
    return convert(parse(withoutMark(source), { integersAsBigInt: true }))
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

function convert(value: unknown): Value {
  if (value instanceof TomlDate) return new Opaque('date', value.toISOString())
  if (Array.isArray(value)) return value.map(convert)
  if (typeof value === 'object' && value !== null) {
    const map = new Map<Key, Value>()
    for (const [key, item] of Object.entries(value)) map.set(key, convert(item))
    return map
  }
  return value as Value
}
