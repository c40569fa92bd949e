import { MettleError, type Place } from '../errors.ts'
import { grouped } from '../grouped.ts'
import { didYouMean } from './nearest.ts'
import type { SchemaError } from './validator.generated.js'

type Schema = { readonly [key: string]: unknown }

/** What a schema found, as errors a person can act on: place, what was expected, what was there, the nearest key. */
export function problemsOf(
  errors: readonly SchemaError[],
  data: unknown,
  schema: Schema,
  placeOf: (pointer: string) => Place,
): MettleError[] {
  const found = withoutAlternatives(errors, data)
  const seen = new Set<string>()
  return found.flatMap(error => {
    const problem = describe(error, data, schema, placeOf)
    const id = `${problem.place?.line}:${problem.place?.column}:${problem.message}`
    if (seen.has(id)) return []
    seen.add(id)
    return [problem]
  })
}

/** Where a value may be of several kinds, only what is wrong with the kind it is of is worth saying. */
function withoutAlternatives(errors: readonly SchemaError[], data: unknown): SchemaError[] {
  let rest = [...errors]
  const unions = errors.filter(error => error.keyword === 'anyOf').toSorted((a, b) => b.instancePath.length - a.instancePath.length)
  for (const union of unions) {
    const inside = rest.filter(
      error => error.schemaPath.startsWith(`${union.schemaPath}/`) && error.instancePath.startsWith(union.instancePath),
    )
    const branches = grouped(inside, error => error.schemaPath.slice(union.schemaPath.length + 1).split('/')[0] as string)
    const fitting = [...branches.values()].find(
      branch =>
        !branch.some(error => error.instancePath === union.instancePath && ['type', 'const', 'enum', 'required'].includes(error.keyword)) ||
        nearMiss(branch, union, data),
    )
    rest = rest.filter(error => !inside.includes(error) || fitting?.includes(error))
    if (fitting) rest = rest.filter(error => error !== union)
  }
  return rest
}

/** A mapping that fails only by its keys was meant to be a mapping. */
function nearMiss(branch: readonly SchemaError[], union: SchemaError, data: unknown): boolean {
  const value = valueAt(data, union.instancePath)
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    branch.every(error => error.keyword !== 'type' || error.instancePath !== union.instancePath) &&
    branch.length === 1
  )
}

const KINDS: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'a mapping',
  array: 'a list',
  null: 'nothing',
}

function describe(error: SchemaError, data: unknown, schema: Schema, placeOf: (pointer: string) => Place): MettleError {
  const where = nameOf(error.instancePath)
  const value = valueAt(data, error.instancePath)
  const fail = (message: string, pointer = error.instancePath, code: 'config-value' | 'config-unknown-key' = 'config-value'): MettleError =>
    new MettleError(code, message, { place: placeOf(pointer) })
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params['additionalProperty'])
      const known = schemasAt(schema, error.instancePath).flatMap(one => Object.keys((one['properties'] as object | undefined) ?? {}))
      return fail(
        `${where}: the key ${JSON.stringify(key)} is not known${didYouMean(key, known) || `; known are ${known.join(', ')}`}`,
        `${error.instancePath}/${escapePointer(key)}`,
        'config-unknown-key',
      )
    }
    case 'required':
      return fail(`${where}: the key ${JSON.stringify(String(error.params['missingProperty']))} is missing`)
    case 'type':
      return fail(`${where}: expected ${KINDS[String(error.params['type'])] ?? String(error.params['type'])}, got ${shown(value)}`)
    case 'enum': {
      const allowed = (error.params['allowedValues'] as unknown[]).map(String)
      return fail(
        `${where}: expected one of ${allowed.join(', ')}, got ${shown(value)}${typeof value === 'string' ? didYouMean(value, allowed) : ''}`,
      )
    }
    case 'const':
      return fail(`${where}: expected ${JSON.stringify(error.params['allowedValue'])}, got ${shown(value)}`)
    case 'anyOf': {
      const kinds = schemasAt(schema, error.instancePath)
        .filter(one => one['type'] !== undefined)
        .map(kindOf)
      return fail(`${where}: expected ${[...new Set(kinds)].join(' or ') || 'another kind of value'}, got ${shown(value)}`)
    }
    case 'pattern':
      return fail(`${where}: expected the form ${String(error.params['pattern'])}, got ${shown(value)}`)
    case 'minLength':
      return fail(`${where}: must not be empty`)
    default:
      return fail(`${where}: ${limitText(error)}, got ${shown(value)}`)
  }
}

function kindOf(branch: Schema): string {
  if (branch['pattern']) return `a text of the form ${String(branch['pattern'])}`
  return KINDS[String(branch['type'])] ?? 'a value'
}

export function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'nothing (null)'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a mapping'
  const text = JSON.stringify(value)
  return typeof value === 'string' ? `the text ${text.length > 60 ? `${text.slice(0, 57)}…"` : text}` : text
}

const parts = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'))

export const escapePointer = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')
const nameOf = (pointer: string): string => parts(pointer).join('.') || 'the configuration'

function valueAt(data: unknown, pointer: string): unknown {
  return parts(pointer).reduce<unknown>(
    (here, part) => (typeof here === 'object' && here !== null ? (here as Record<string, unknown>)[part] : undefined),
    data,
  )
}

/** The schemas that a value at a pointer may fit: references followed, alternatives side by side. */
function schemasAt(root: Schema, pointer: string): Schema[] {
  const open = (schema: Schema): Schema[] => {
    const reference =
      typeof schema['$ref'] === 'string' ? (root['$defs'] as Record<string, Schema>)[schema['$ref'].split('/').at(-1) as string] : undefined
    const found = reference ? [schema, reference] : [schema]
    return found.flatMap(one => [one, ...((one['anyOf'] as Schema[] | undefined) ?? []).flatMap(open)])
  }
  let here = open(root)
  for (const part of parts(pointer)) {
    here = here.flatMap(schema => {
      const own = (schema['properties'] as Record<string, Schema> | undefined)?.[part]
      const rest = Object.values((schema['patternProperties'] as Record<string, Schema> | undefined) ?? {})
      const others = [schema['additionalProperties'], /^\d+$/.test(part) ? schema['items'] : undefined].filter(
        one => typeof one === 'object' && one !== null,
      ) as Schema[]
      return (own ? [own] : [...rest, ...others]).flatMap(open)
    })
  }
  return here
}

const LIMITS: Readonly<Record<string, string>> = {
  minItems: 'expected at least so many entries:',
  maxItems: 'expected at most so many entries:',
  minProperties: 'expected at least so many keys:',
  maxProperties: 'expected at most so many keys:',
}

/** What a bound asks for, as Ajv's parameters have it. */
function limitText({ keyword, params }: SchemaError): string {
  const { comparison, limit } = params as { comparison?: string; limit?: number }
  if (limit === undefined) return 'does not fit'
  return comparison === undefined ? `${LIMITS[keyword] ?? keyword} ${limit}` : `expected a number ${comparison} ${limit}`
}
