import { isAlias, isMap as isMapNode, isScalar, isSeq, LineCounter, type Node, type Pair, parseAllDocuments, type Scalar } from 'yaml'
import { LIMITS, Unreadable, withoutMark } from './failure.ts'
import { canonical, isList, isMap, type Key, Opaque, Tuple, type Value, type ValueMap } from './value.ts'
import { parsePlainYaml } from './yaml-plain.ts'
import { resolvePlain } from './yaml-scalars.ts'

/** Where the parts of a document stand; a path is joined by NUL. */
export type Places = Map<string, { line: number; column: number }>

/**
 * YAML as DVC and most Python programs of the field read it (ruamel.yaml, YAML 1.2 with its wider numbers).
 * Equal keys, a second document, unknown tags and tabs that ruamel refuses are refused.
 * @param places filled with the position of every key and list item
 * @throws {Unreadable} with line and column
 */
export function parseYaml(source: string, places?: Places): Value {
  const text = withoutMark(source)
  const plain = places ? undefined : parsePlainYaml(text)
  if (plain) return plain
  const counter = new LineCounter()
  const at = (offset: number | undefined): { line: number; column: number } => {
    const { line, col } = counter.linePos(offset ?? 0)
    return { line, column: col }
  }
  const documents = parseAllDocuments(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    merge: false,
    lineCounter: counter,
    logLevel: 'silent',
  })
  if (!('length' in documents) || documents.length === 0) return null
  const [document, second] = documents
  if (!document) return null
  const error = document.errors[0]
  // The parser goes down by calls; where it can go no deeper, nothing is wrong but that.
  if (error?.message.startsWith('Maximum call stack'))
    throw new Unreadable(`nested deeper than ${LIMITS.depth} levels`, at(error.pos[0]), 'limit')
  if (error) throw new Unreadable(error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? 'not YAML', at(error.pos[0]))
  if (second) throw new Unreadable('a second document begins here; only one is read', at(second.range?.[0]))
  const oldRules = document.directives?.yaml.version === '1.1' && /^%YAML 1\.1/m.test(text)
  const anchors = new Map<string, Value>()
  const weights = new Map<string, number>()
  let aliases = 0
  let nodes = 0

  const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.exec(text)
  if (control) throw new Unreadable('a control character, which YAML does not allow', at(control.index))
  const tabs = /^[^\n#'"]*?(?::\t|[^\s#]\t+#)/m.exec(text)
  if (tabs) throw new Unreadable('a tab stands where YAML wants a space', at(tabs.index + tabs[0].indexOf('\t')))

  function read(node: Node | null, path: string, depth: number): Value {
    if (depth > LIMITS.depth) throw new Unreadable(`nested deeper than ${LIMITS.depth} levels`, at(node?.range?.[0]), 'limit')
    if (node === null) return null
    nodes++
    if (isAlias(node)) {
      aliases++
      nodes += weights.get(node.source) ?? 0
      if (aliases > LIMITS.aliases || nodes > LIMITS.nodes)
        throw new Unreadable('aliases that stand for too much', at(node.range?.[0]), 'limit')
      const target = anchors.get(node.source)
      if (target === undefined) throw new Unreadable(`the alias *${node.source} has no anchor`, at(node.range?.[0]))
      return target
    }
    const before = nodes
    const value = isScalar(node) ? scalar(node) : isSeq(node) ? list(node.items as Node[], path, depth) : mapping(node, path, depth)
    if ('anchor' in node && node.anchor) {
      anchors.set(node.anchor, value)
      weights.set(node.anchor, nodes - before)
    }
    return value
  }

  function scalar(node: Scalar): Value {
    const body = String(node.value ?? '')
    const tag = node.tag
    const untagged = tag === undefined || tag === '!' || tag === 'tag:yaml.org,2002:str'
    if (untagged && (node.type !== 'PLAIN' || tag !== undefined)) return body
    if (tag === undefined) {
      if ((body === '=' || body === '<<') && node.type === 'PLAIN')
        throw new Unreadable(`the bare value ${body} has no meaning here`, at(node.range?.[0]))
      return resolvePlain(body, oldRules)
    }
    const kind = tag.replace('tag:yaml.org,2002:', '')
    const resolved = resolvePlain(body, oldRules)
    if (kind === 'int' && typeof resolved === 'bigint') return resolved
    if (kind === 'float' && (typeof resolved === 'bigint' || typeof resolved === 'number')) return Number(resolved)
    if (kind === 'bool' && typeof resolved === 'boolean') return resolved
    if (kind === 'null') return null
    if (kind === 'timestamp' && resolved instanceof Opaque) return resolved
    if (kind === 'binary') return new Opaque('bytes', String(node.source ?? body).trim())
    throw new Unreadable(`the tag ${tag} is not understood`, at(node.range?.[0]))
  }

  function list(items: readonly Node[], path: string, depth: number): Value {
    return items.map((item, i) => {
      const here = `${path}\0${i}`
      places?.set(here, at(item?.range?.[0]))
      return read(item, here, depth + 1)
    })
  }

  function mapping(node: Node, path: string, depth: number): ValueMap {
    if (!isMapNode(node)) throw new Unreadable('expected a mapping', at(node.range?.[0]))
    if (node.tag && node.tag !== 'tag:yaml.org,2002:map') throw new Unreadable(`the tag ${node.tag} is not understood`, at(node.range?.[0]))
    const own = new Map<Key, Value>()
    const keys = new Set<string>()
    const merged: ValueMap[] = []
    for (const pair of node.items as Pair<Node, Node | null>[]) {
      const keyNode = pair.key
      const start = at(keyNode?.range?.[0])
      if (isScalar(keyNode) && keyNode.type === 'PLAIN' && keyNode.value === '<<') {
        merged.push(...mergedMaps(read(pair.value ?? null, path, depth + 1), start))
        continue
      }
      const key = asKey(read(keyNode, path, depth + 1))
      if (typeof key === 'string' && key.length > LIMITS.key)
        throw new Unreadable(`a key of ${key.length} characters; expected ${LIMITS.key} at the most`, start, 'limit')
      // Equal as Python says: 1, 1.0 and true are one key.
      const id = canonical(key)
      if (keys.has(id)) throw new Unreadable(`the key ${JSON.stringify(String(key))} occurs twice`, start, 'duplicate')
      keys.add(id)
      const here = `${path}\0${String(key)}`
      places?.set(here, start)
      own.set(key, read(pair.value ?? null, here, depth + 1))
    }
    if (merged.length === 0) return own
    const result = new Map<Key, Value>()
    for (const map of merged.toReversed()) for (const [key, value] of map) result.set(key, value)
    for (const [key, value] of own) result.set(key, value)
    return result
  }

  function mergedMaps(value: Value, start: { line: number; column: number }): ValueMap[] {
    const maps = isList(value) ? value : [value]
    return maps.map(map => {
      if (!isMap(map)) throw new Unreadable('<< takes a mapping or a list of them', start)
      return map
    })
  }

  return read(document.contents as Node | null, '', 0)
}

function asKey(value: Value): Key {
  if (isList(value)) return `(${value.map(item => String(item)).join(', ')}${value instanceof Tuple || value.length !== 1 ? '' : ','})`
  if (isMap(value)) throw new Unreadable('a mapping cannot be a key')
  if (value instanceof Opaque) return value.text
  return value
}
