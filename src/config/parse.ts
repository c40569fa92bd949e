import { MettleError, type Place, Problems } from '../errors.ts'
import { LIMITS, Unreadable } from '../formats/failure.ts'
import { plain } from '../formats/value.ts'
import { type Places, parseYaml } from '../formats/yaml.ts'
import { problemsOf } from './problems.ts'
import type { RawConfig } from './schema.ts'
import type { SchemaError } from './validator.generated.js'

/** A configuration that fits its schema, and where each of its keys stands. */
export interface ParsedConfig {
  readonly raw: RawConfig
  readonly placeOf: (...path: readonly string[]) => Place
}

/** `mettle.yml` as text → a value that fits the schema. @throws {MettleError} with all that is wrong, each on its line */
export async function parseConfig(text: string, file: string): Promise<ParsedConfig> {
  if (text.length > LIMITS.bytes)
    throw new MettleError('config-syntax', `${file} is larger than ${LIMITS.bytes / 1024} KiB`, { place: { file } })
  const places: Places = new Map()
  const found = new Map<string, Place>()
  const placeAt = (path: readonly string[]): Place => {
    const key = path.join('\0')
    const known = found.get(key) ?? nearest(path)
    found.set(key, known)
    return known
  }
  const nearest = (path: readonly string[]): Place => {
    for (let length = path.length; length > 0; length--) {
      const here = places.get(`\0${path.slice(0, length).join('\0')}`)
      if (here) return { file, ...here }
    }
    return { file, line: 1, column: 1 }
  }
  let data: unknown
  try {
    data = plain(parseYaml(text, places))
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    throw new MettleError('config-syntax', `${file}: ${error.message}`, {
      place: { file, line: error.line ?? 1, column: error.column ?? 1 },
      cause: error,
    })
  }
  if (data === null)
    throw new MettleError('config-value', `${file} is empty; \`mettle init\` writes one`, { place: { file, line: 1, column: 1 } })
  const { config: validate } = await import('./validator.generated.js')
  if (!validate(data)) {
    const { default: schema } = await import('../../schema/mettle.schema.json', { with: { type: 'json' } })
    const at = (pointer: string): Place =>
      placeAt(
        pointer
          .split('/')
          .slice(1)
          .map(part => part.replaceAll('~1', '/').replaceAll('~0', '~')),
      )
    throw new Problems(problemsOf((validate.errors ?? []) as readonly SchemaError[], data, schema as never, at))
  }
  return { raw: data as RawConfig, placeOf: (...path) => placeAt(path) }
}
