import type { Key, Value, ValueMap } from './value.ts'
import { resolvePlain } from './yaml-scalars.ts'

/** A scalar in quotes in which nothing is escaped, or a plain one. */
const SCALAR = String.raw`'[ -&(-~]*'|"[ !#-[\]-~]*"|[-+]?\.?[A-Za-z0-9_/](?:[!-9;-~]|:(?=[!-~])| +(?=[!-"$-~]))*`
/** One line: its indentation, the dash of an item, a name with a scalar or without, or a scalar alone. */
const LINE = new RegExp(`^( *)(- +)?(?:([A-Za-z_][A-Za-z0-9_./@-]{0,199}):(?: +(${SCALAR}))?|(${SCALAR}))(?: +#[ -~]*| *)$`)
const NOTHING = /^ *(?:#[ -~]*)?$/
const DEEPEST = 32

/** What still takes entries, with the column at which they begin. */
type Open =
  | { readonly indent: number; readonly map: Map<Key, Value>; readonly list?: never }
  | { readonly indent: number; readonly list: Value[]; readonly map?: never }

/**
 * Mappings and lists of names and scalars, one to a line: the shape of most files of parameters and metrics and of those
 * that DVC writes, read without the general parser, which takes ten to thirty times as long.
 * @returns `undefined` where there is anything else in it, right or wrong: that is for the general parser to say
 */
export function parsePlainYaml(text: string): ValueMap | undefined {
  const root = new Map<Key, Value>()
  const open: Open[] = [{ indent: 0, map: root }]
  /** The last entry, where nothing followed its colon: what stands deeper after it is its value. */
  let empty: { readonly map: Map<Key, Value>; readonly key: string } | undefined
  /** Opens the value of the last entry. */
  const opened = (value: Open): boolean => {
    if (empty === undefined || empty.map !== open.at(-1)?.map || open.length >= DEEPEST) return false
    empty.map.set(empty.key, value.map ?? value.list)
    empty = undefined
    open.push(value)
    return true
  }
  for (const line of text.split('\n')) {
    if (NOTHING.test(line)) continue
    const found = LINE.exec(line)
    if (!found) return undefined
    const [, spaces = '', dash, key, value, alone] = found
    let indent = spaces.length
    while (indent < (open.at(-1) as Open).indent) open.pop()
    if (dash === undefined) {
      if (key === undefined) return undefined
      // An item stands where its parent's entries do: a name in that column is of the parent again.
      if (open.at(-1)?.list && open.at(-1)?.indent === indent) open.pop()
      if (indent > (open.at(-1) as Open).indent && !opened({ indent, map: new Map() })) return undefined
    } else {
      if (!(open.at(-1)?.list && open.at(-1)?.indent === indent) && !opened({ indent, list: [] })) return undefined
      const { list } = open.at(-1) as { readonly list: Value[] }
      empty = undefined
      if (key === undefined) {
        list.push(scalar(alone as string))
        continue
      }
      if (open.length >= DEEPEST) return undefined
      indent += dash.length
      const map = new Map<Key, Value>()
      list.push(map)
      open.push({ indent, map })
    }
    const { map, indent: own } = open.at(-1) as Open
    if (!map || own !== indent || map.has(key) || typeof resolvePlain(key) !== 'string') return undefined
    map.set(key, value === undefined ? null : scalar(value))
    empty = value === undefined ? { map, key } : undefined
  }
  return root.size === 0 ? undefined : root
}

const scalar = (text: string): Value => (text.startsWith("'") || text.startsWith('"') ? text.slice(1, -1) : resolvePlain(text))
