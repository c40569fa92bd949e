import { LIMITS, lineAndColumn, Unreadable, withoutMark } from './failure.ts'
import type { Value } from './value.ts'

const NUMBER = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y
const WORDS: ReadonlyArray<readonly [string, Value]> = [
  ['true', true],
  ['false', false],
  ['null', null],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
]
const STRING = /"(?:[^"\\\0-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y
const SPACE = /[ \t\n\r]*/y

/**
 * JSON in Python's dialect: `NaN` and `Infinity` are words of it, integers are exact.
 * JavaScript's own parser refuses the words, rounds the integers, and keeps the last of two equal keys in silence.
 * @throws {Unreadable} with line and column
 */
export function parseJson(source: string, duplicates: 'refuse' | 'last' = 'refuse'): Value {
  const text = withoutMark(source)
  let at = 0
  const fail = (message: string, offset = at, kind: Unreadable['kind'] = 'syntax'): never => {
    throw new Unreadable(message, lineAndColumn(text, offset), kind)
  }
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (!found) return undefined
    at = pattern.lastIndex
    return found[0]
  }
  const skip = (): void => void match(SPACE)
  const string = (): string => JSON.parse(match(STRING) ?? fail('expected a text in double quotes')) as string

  function value(depth: number): Value {
    if (depth > LIMITS.depth) fail(`nested deeper than ${LIMITS.depth} levels`, at, 'limit')
    const next = text[at]
    if (next === '{') return map(depth)
    if (next === '[') return list(depth)
    if (next === '"') return string()
    for (const [word, meaning] of WORDS) {
      if (text.startsWith(word, at) && !/\w/.test(text[at + word.length] ?? '')) {
        at += word.length
        return meaning
      }
    }
    const number = match(NUMBER)
    if (number === undefined) return fail(next === undefined ? 'the text ends too early' : `unexpected ${JSON.stringify(next)}`)
    return /[.eE]/.test(number) ? Number(number) : BigInt(number)
  }

  function list(depth: number): Value {
    const items: Value[] = []
    at++
    skip()
    if (text[at] === ']') at++
    else
      for (;;) {
        skip()
        items.push(value(depth + 1))
        skip()
        if (text[at] === ',') at++
        else if (text[at] === ']') {
          at++
          break
        } else fail('expected "," or "]"')
      }
    return items
  }

  function map(depth: number): Value {
    const entries = new Map<string, Value>()
    at++
    skip()
    if (text[at] === '}') at++
    else
      for (;;) {
        skip()
        const start = at
        const key = string()
        if (entries.has(key) && duplicates === 'refuse') fail(`the key ${JSON.stringify(key)} occurs twice`, start, 'duplicate')
        skip()
        if (text[at] !== ':') fail('expected ":"')
        at++
        skip()
        entries.set(key, value(depth + 1))
        skip()
        if (text[at] === ',') at++
        else if (text[at] === '}') {
          at++
          break
        } else fail('expected "," or "}"')
      }
    return entries
  }

  skip()
  const result = value(0)
  skip()
  if (at < text.length) fail(`unexpected ${JSON.stringify(text[at])} after the end`)
  return result
}
