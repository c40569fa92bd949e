import { describe, expect, it } from 'vitest'
import { floatText, isList, isMap, Opaque, type Value } from '../../src/formats/value.ts'
import { parseYaml } from '../../src/formats/yaml.ts'
import { vectors } from './vector.ts'

/** Ours in the notation of the vectors. */
function noted(value: Value): unknown {
  if (value === null) return { null: true }
  if (typeof value === 'boolean') return { bool: value }
  if (typeof value === 'bigint') return { int: String(value) }
  if (typeof value === 'number') return { float: floatText(value) }
  if (typeof value === 'string') return { str: value }
  if (value instanceof Opaque)
    return value.kind === 'bytes' ? { bytes_base64: value.text } : value.text.length > 10 ? { datetime: value.text } : { date: value.text }
  if (isList(value)) return { list: value.map(noted) }
  return {
    map: isMap(value)
      ? [...value].map(([key, item]) => [typeof key === 'string' && key.startsWith('(') ? { tuple: key } : noted(key), noted(item)])
      : [],
  }
}

const sorted = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replace('2021-01-01 10:00:00+00:00', '2021-01-01T10:00:00Z'))

describe.each(vectors('yaml-'))('$name: $about', vector => {
  it.each(vector.cases ?? [])('$yaml', ({ yaml, value, error }) => {
    if (error) expect(() => parseYaml(yaml)).toThrow()
    else expect(byKey(noted(parseYaml(yaml)))).toEqual(byKey(sorted(value)))
  })
})

/** The order of merged keys means nothing. */
function byKey(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(byKey)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([kind, inner]) => [
    kind,
    kind === 'map' ? (byKey(inner) as unknown[]).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : byKey(inner),
  ])
  return Object.fromEntries(entries)
}
