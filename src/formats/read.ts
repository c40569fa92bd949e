import { LIMITS, Unreadable } from './failure.ts'
import { parseJson } from './json.ts'
import { parseToml } from './toml.ts'
import type { Value } from './value.ts'
import { parseYaml } from './yaml.ts'

export type StructuredFormat = 'json' | 'yaml' | 'toml' | 'python'

/** By suffix, in any case, as DVC decides: what is neither JSON nor TOML nor Python is YAML. */
export function structuredFormat(path: string): StructuredFormat {
  const suffix = /\.([^./]*)$/.exec(path.toLowerCase())?.[1]
  return suffix === 'json' ? 'json' : suffix === 'toml' ? 'toml' : suffix === 'py' ? 'python' : 'yaml'
}

/**
 * A JSON, YAML, TOML or Python file as a value.
 * @param duplicates what to do with equal keys in JSON, where Python keeps the last
 * @throws {Unreadable}
 */
export async function readStructured(
  content: Uint8Array | string,
  format: StructuredFormat,
  duplicates: 'refuse' | 'last' = 'refuse',
): Promise<Value> {
  const text = typeof content === 'string' ? content : decode(content)
  if (text.length > LIMITS.bytes) throw new Unreadable(`larger than ${LIMITS.bytes / 1024} KiB`, undefined, 'limit')
  if (format === 'yaml') return parsedYaml(text)
  if (format === 'json') return parseJson(text, duplicates)
  if (format === 'toml') return parseToml(text)
  return (await import('./python.ts')).parsePython(text)
}

/** The texts that were read last: the two sides of a comparison mostly hold the same files. */
const RECENT = 8
const recent: { readonly text: string; readonly value: Value }[] = []

function parsedYaml(text: string): Value {
  const known = recent.find(one => one.text === text)
  if (known) return known.value
  const value = parseYaml(text)
  recent.unshift({ text, value })
  recent.length = Math.min(recent.length, RECENT)
  return value
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** UTF-8, or a refusal: a file that is not text is never taken for an empty one. */
export function decode(content: Uint8Array): string {
  try {
    return UTF8.decode(content)
  } catch {
    throw new Unreadable(content[0] === 0xff || content[0] === 0xfe ? 'UTF-16 text; write it as UTF-8' : 'not UTF-8 text')
  }
}
