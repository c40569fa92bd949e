import { isList, isMap, type Key, repr, Tuple, text, type Value, type ValueMap } from '../formats/value.ts'

/** How `.dvc/config` wants booleans and lists of a command written. */
export interface CommandStyle {
  readonly bool: 'store_true' | 'boolean_optional'
  readonly list: 'nargs' | 'append'
}

export class TemplateError extends Error {
  override readonly name = 'TemplateError'
}

/** The values that templates can name, and who wants to know which of them were named. */
export interface Scope {
  readonly values: ValueMap
  readonly used: (path: readonly string[]) => void
}

/** Longer than any command: each `${` without an end is looked for to the end. */
const LONGEST = 20_000
const MOST_MADE = 100_000
const MOST_AXES = 20
const TEMPLATE = /(?<!\\)\$\{(.*?)\}/g

/** `${…}` in every text of a value; a text that is one template alone keeps the type of what it names. */
export function interpolate(value: Value, scope: Scope): Value {
  if (typeof value === 'string') return interpolateText(value, scope)
  if (isList(value)) return value.map(item => interpolate(item, scope))
  if (isMap(value)) {
    const result = new Map<Key, Value>()
    for (const [key, item] of value)
      result.set(typeof key === 'string' ? asText(interpolateText(key, scope), key) : key, interpolate(item, scope))
    return result
  }
  return value
}

/** What templates make of a text. */
function bounded(made: string): string {
  if (made.length > MOST_MADE) throw new TemplateError(`templates that make ${made.length} characters; expected ${MOST_MADE} at the most`)
  return made
}

function refuseLong(source: string): void {
  if (source.length > LONGEST && source.includes('${'))
    throw new TemplateError(`a text of ${source.length} characters with \${…}; expected ${LONGEST} at the most`)
}

function interpolateText(source: string, scope: Scope): Value {
  refuseLong(source)
  const whole = /^\$\{([^}]*)\}$/.exec(source)
  if (whole) return lookUp(whole[1] ?? '', scope)
  return withoutEscapes(bounded(source.replace(TEMPLATE, (_, key: string) => asText(lookUp(key, scope), key))))
}

/** A command: as a text, with maps and lists of maps written as options. */
export function interpolateCommand(command: Value, scope: Scope, style: CommandStyle): string | string[] {
  if (isList(command)) return command.map(line => interpolateCommand(line, scope, style) as string)
  if (typeof command !== 'string') throw new TemplateError('a command is a text or a list of texts')
  refuseLong(command)
  return withoutEscapes(
    bounded(
      command.replace(TEMPLATE, (_, key: string) => {
        const value = lookUp(key, scope)
        return isMap(value) ? options(value, '', style).join(' ') : asText(value, key)
      }),
    ),
  )
}

const withoutEscapes = (source: string): string => source.replaceAll('\\${', '${')

function asText(value: Value, name: string): string {
  if (isList(value) || isMap(value)) throw new TemplateError(`cannot put a ${isMap(value) ? 'map' : 'list'} into a text: ${name}`)
  const made = scalarText(value)
  if (made.length > LONGEST) throw new TemplateError(`${name} has ${made.length} characters; expected ${LONGEST} at the most in a template`)
  return made
}

/** As DVC's `to_str`: booleans in lower case, the rest as Python prints it. */
export const scalarText = (value: Value): string => (typeof value === 'boolean' ? String(value) : text(value))

function options(map: ValueMap, prefix: string, style: CommandStyle): string[] {
  return [...map].flatMap(([key, value]) => {
    const name = prefix + scalarText(key)
    if (isMap(value)) return options(value, `${name}.`, style)
    if (typeof value === 'boolean') return value ? [`--${name}`] : style.bool === 'boolean_optional' ? [`--no-${name}`] : []
    if (isList(value)) {
      const items = value.map(item => {
        if (isList(item) || isMap(item)) throw new TemplateError(`cannot put a nested list or map into a command: ${name}`)
        return shellQuoted(item)
      })
      return style.list === 'append' ? items.map(item => `--${name} ${item}`) : [`--${name}`, ...items]
    }
    return [`--${name} ${shellQuoted(value)}`]
  })
}

/** Python's `shlex.quote`. */
function shellQuoted(value: Value): string {
  const word = scalarText(value)
  if (typeof value !== 'string') return word
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'"'"'`)}'`
}

function lookUp(expression: string, scope: Scope): Value {
  const key = expression.trim()
  const parts = key.match(/[^.[\]]+/g)
  if (!parts || /\$\{/.test(key)) throw new TemplateError(`cannot read the template \${${expression}}`)
  let here: Value = scope.values
  for (const part of parts) {
    const next: Value | undefined = isMap(here) ? step(here, part) : isList(here) ? here[Number(part)] : undefined
    if (next === undefined) throw new TemplateError(`could not find '${key}'`)
    here = next
  }
  scope.used(parts)
  return here
}

function step(map: ValueMap, part: string): Value | undefined {
  if (map.has(part)) return map.get(part)
  for (const [key, value] of map) if (typeof key !== 'string' && scalarText(key) === part) return value
  return undefined
}

/** Merges `from` into a copy of `into`; a leaf that both have is refused, even with one value. */
export function merged(into: ValueMap, from: ValueMap, source: string): Map<Key, Value> {
  const result = new Map<Key, Value>(into)
  for (const [key, value] of from) {
    const old = result.get(key)
    if (old === undefined) result.set(key, value)
    else if (isMap(old) && isMap(value)) result.set(key, merged(old, value, source))
    else throw new TemplateError(`cannot redefine '${text(key)}' from ${source}: it exists already`)
  }
  return result
}

export interface Instance {
  readonly suffix: string
  readonly scope: ValueMap
}

/** The instances of `foreach`: by value, by index where an item is composite, by key for maps. */
export function foreachInstances(data: Value): Instance[] {
  if (isMap(data)) {
    refuseMany(data.size)
    return [...data].map(([key, item]) => instance(scalarText(key), item, key))
  }
  if (!isList(data)) throw new TemplateError(`foreach: expected a list or a map, got ${data === null ? 'None' : repr(data)}`)
  refuseMany(data.length)
  const composite = data.some(item => isList(item) || isMap(item))
  const named = data.map((item, i): readonly [string, Value] => [composite ? String(i) : scalarText(item), item])
  return [...new Map(named)].map(([name, item]) => instance(name, item))
}

/** DVC itself takes minutes with a tenth of these. */
const MOST_INSTANCES = 5000

function refuseMany(count: number): void {
  if (count > MOST_INSTANCES) throw new TemplateError(`${count} stages of one definition; expected ${MOST_INSTANCES} at the most`)
}

/** The instances of `matrix`: the product of its axes, named by value or by axis and index. */
export function matrixInstances(axes: ValueMap): Instance[] {
  if (axes.size > MOST_AXES) throw new TemplateError(`matrix: ${axes.size} axes; expected ${MOST_AXES} at the most`)
  let rows: { names: string[]; items: Map<Key, Value> }[] = [{ names: [], items: new Map() }]
  for (const [axis, values] of axes) {
    if (!isList(values)) throw new TemplateError(`matrix: expected a list for '${text(axis)}'`)
    refuseMany(rows.length * values.length)
    const composite = values.some(item => isList(item) || isMap(item))
    rows = rows.flatMap(row =>
      values.map((item, i) => ({
        names: [...row.names, composite ? `${text(axis)}${i}` : scalarText(item)],
        items: new Map(row.items).set(axis, item),
      })),
    )
  }
  const named = rows.map((row): readonly [string, Instance] => {
    const name = row.names.join('-')
    return [name, instance(name, row.items, name)]
  })
  return [...new Map(named).values()]
}

function instance(suffix: string, item: Value, key?: Key): Instance {
  if (suffix === '' || suffix.includes('@')) throw new TemplateError(`'${suffix}' cannot be part of the name of a stage`)
  const scope = new Map<Key, Value>([['item', item instanceof Tuple ? [...item] : item]])
  if (key !== undefined) scope.set('key', key)
  return { suffix, scope }
}
