import { Unreadable } from '../formats/failure.ts'
import { isList, isMap, isNumeric, text, type Value, type ValueMap } from '../formats/value.ts'
import { dimensions } from './table.ts'

/** Every number is named by all that it lies in: a long name over many would be more text than memory holds. */
const LONGEST_NAME = 1000

/** DVCLive writes what is no number as text: a gate must not take it for text. */
const WRITTEN_OUT: Record<string, number> = {
  nan: Number.NaN,
  inf: Number.POSITIVE_INFINITY,
  '-inf': Number.NEGATIVE_INFINITY,
  infinity: Number.POSITIVE_INFINITY,
  '-infinity': Number.NEGATIVE_INFINITY,
}

/** The metrics of a mapping: numbers by dotted name. Items of lists go by index, or by the fields that `key` names. */
export function structureMetrics(
  value: Value,
  key: readonly string[],
): { readonly numbers: [string, number][]; readonly others: [string, string][] } {
  const numbers: [string, number][] = []
  const others: [string, string][] = []
  const add = (path: readonly string[], pairs: readonly (readonly [string, string])[], leaf: Value): void => {
    const name = path.join('.') + dimensions(pairs)
    if (name.length > LONGEST_NAME)
      throw new Unreadable(`a name of ${name.length} characters; expected ${LONGEST_NAME} at the most`, undefined, 'limit')
    if (isNumeric(leaf)) numbers.push([name, Number(leaf)])
    else if (typeof leaf === 'string' && Object.hasOwn(WRITTEN_OUT, leaf.toLowerCase()))
      numbers.push([name, WRITTEN_OUT[leaf.toLowerCase()] as number])
    else if (leaf !== null)
      others.push([
        name,
        typeof leaf === 'string'
          ? `the text ${JSON.stringify(leaf.slice(0, 60))}`
          : typeof leaf === 'boolean'
            ? String(leaf)
            : 'a value that is no number',
      ])
    else others.push([name, 'null'])
  }
  const walk = (node: Value, path: readonly string[], pairs: readonly (readonly [string, string])[]): void => {
    if (isMap(node)) for (const [name, item] of node) walk(item, [...path, text(name)], pairs)
    else if (isList(node)) node.forEach((item, i) => void walkItem(item, i, path, pairs))
    else add(path, pairs, node)
  }
  const walkItem = (item: Value, index: number, path: readonly string[], pairs: readonly (readonly [string, string])[]): void => {
    if (key.length === 0 || !isMap(item)) {
      walk(item, [...path, String(index)], pairs)
      return
    }
    const missing = key.find(field => !item.has(field))
    if (missing !== undefined)
      throw new Unreadable(
        `item ${index} of the list has no field ${JSON.stringify(missing)}; it has ${[...item.keys()].slice(0, 20).map(text).join(', ')}`,
      )
    const own = key.map((field): [string, string] => [field, text(item.get(field) as Value)])
    const rest: ValueMap = new Map([...item].filter(([name]) => !key.includes(text(name))))
    walk(rest, path, [...pairs, ...own])
  }
  if (!isMap(value) && !isList(value)) throw new Unreadable('expected a mapping of metrics, found a single value')
  walk(value, [], [])
  return { numbers, others }
}
