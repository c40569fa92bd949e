import type { Key, Value, ValueMap } from './value.ts'
import { resolvePlain } from './yaml-scalars.ts'

/** One entry of a mapping: its indentation, a name, a plain scalar of one word. */
const ENTRY = /^( *)([A-Za-z_][A-Za-z0-9_-]{0,99}):(?: +([-+]?\.?[A-Za-z0-9_/][A-Za-z0-9_.+/-]*))?(?: +#[ -~]*| *)$/
const NOTHING = /^ *(?:#[ -~]*)?$/
const DEEPEST = 32

interface Open {
  readonly indent: number
  readonly map: Map<Key, Value>
}

/**
 * Mappings of names and single words, one to a line: the shape of most files of parameters and metrics, read without
 * the general parser, which takes thirty times as long.
 * @returns `undefined` where there is anything else in it, right or wrong: that is for the general parser to say
 */
export function parsePlainYaml(text: string): ValueMap | undefined {
  const root = new Map<Key, Value>()
  const open: Open[] = [{ indent: 0, map: root }]
  /** The last entry, where nothing followed its colon: what stands deeper after it is its value. */
  let empty: string | undefined
  for (const line of text.split('\n')) {
    if (NOTHING.test(line)) continue
    const entry = ENTRY.exec(line)
    if (!entry) return undefined
    const indent = (entry[1] as string).length
    let here = open.at(-1) as Open
    if (indent > here.indent) {
      if (empty === undefined || open.length === DEEPEST) return undefined
      const map = new Map<Key, Value>()
      here.map.set(empty, map)
      here = { indent, map }
      open.push(here)
    }
    while (indent < here.indent) {
      open.pop()
      here = open.at(-1) as Open
    }
    const key = entry[2] as string
    if (indent !== here.indent || here.map.has(key) || typeof resolvePlain(key) !== 'string') return undefined
    here.map.set(key, entry[3] === undefined ? null : resolvePlain(entry[3]))
    empty = entry[3] === undefined ? key : undefined
  }
  return root.size === 0 ? undefined : root
}
