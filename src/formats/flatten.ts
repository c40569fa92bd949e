import { Unreadable } from './failure.ts'
import { isList, isMap, Opaque, text, type Value } from './value.ts'

/** Every leaf is named by all that it lies in: a long name over many leaves would be more text than memory holds. */
const LONGEST = 1000

/**
 * Leaves by dotted name, as DVC flattens them. A dotted key that meets a nested path of the same name is refused.
 * @param keep which leaves count: `metrics` drops null, lists, dates and empty maps; `params` keeps null and lists; `all` keeps empty maps, too
 */
export function flatten(value: Value, keep: 'metrics' | 'params' | 'all'): Map<string, Value> {
  const leaves = new Map<string, Value>()
  const add = (name: string, leaf: Value): void => {
    if (leaves.has(name)) throw new Unreadable(`two paths lead to the one name ${JSON.stringify(name)}`, undefined, 'duplicate')
    leaves.set(name, leaf)
  }
  const walk = (node: Value, name: string): void => {
    if (name.length > LONGEST)
      throw new Unreadable(`a name of ${name.length} characters; expected ${LONGEST} at the most`, undefined, 'limit')
    if (isMap(node)) {
      if (node.size === 0 && keep === 'all') add(name, node)
      for (const [key, item] of node) walk(item, name === '' ? text(key) : `${name}.${text(key)}`)
    } else if (keep !== 'metrics' || !(node === null || isList(node) || node instanceof Opaque)) add(name, node)
  }
  walk(value, '')
  return leaves
}
