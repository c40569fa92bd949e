import { flatten } from '../formats/flatten.ts'
import { readStructured, structuredFormat } from '../formats/read.ts'
import { equals, isList, isMap, isNumeric, type Key, repr, Tuple, text, toJson, type Value } from '../formats/value.ts'
import { isInside, join } from '../paths.ts'
import type { Files } from './files.ts'
import type { Project } from './project.ts'

/** One side of a comparison: what each file holds, and why a file could not be read. */
export interface Side {
  readonly values: ReadonlyMap<string, Value>
  /** DVC hides these behind exit 0; we say them. */
  readonly problems: ReadonlyMap<string, string>
}

export interface Change {
  readonly old: Value
  readonly new: Value
  readonly diff?: bigint | number
}
export type Changes = ReadonlyMap<string, ReadonlyMap<string, Change>>

/** The metrics of a revision: what every `dvc.yaml` names, a folder standing for all files in it (dvc/repo/metrics). */
export async function metricsSide(files: Files, project: Project): Promise<Side> {
  const named = project.pipelines.flatMap(p => [
    ...p.metrics,
    ...p.stages.flatMap(s => s.outputs.filter(o => o.kind === 'metric').map(o => o.path)),
  ])
  const all = await files.list()
  const paths = new Set(
    named.flatMap(path =>
      all.has(path)
        ? [path]
        : withFallback(
            [...all.keys()].filter(file => isInside(file, path)),
            path,
          ),
    ),
  )
  // DVC takes a bare 0, false or empty text for nothing; a metric that is 0 is a metric.
  return readSide(files, paths, metricsOf)
}

const withFallback = (found: readonly string[], path: string): readonly string[] => (found.length > 0 ? found : [path])

function metricsOf(value: Value): Value | undefined {
  if (typeof value === 'string' || typeof value === 'boolean' || isNumeric(value)) return value
  if (!isMap(value)) return undefined
  const kept = new Map<Key, Value>()
  for (const [key, item] of value) {
    const inner = metricsOf(item)
    if (inner !== undefined && !(isMap(inner) && inner.size === 0)) kept.set(key, inner)
  }
  return kept
}

/** The parameters of a revision: all of `params.yaml` at the root and of files named whole, of others the keys that are used. */
export async function paramsSide(files: Files, project: Project): Promise<Side> {
  const wanted = new Map<string, Set<string> | 'all'>()
  const want = (file: string, keys: readonly string[]): void => {
    const old = wanted.get(file)
    if (keys.length === 0 || old === 'all') wanted.set(file, 'all')
    else wanted.set(file, new Set([...(old ?? []), ...keys]))
  }
  const defaults = join(project.root, 'params.yaml')
  if ((await files.read(defaults)) !== undefined) want(defaults, [])
  for (const pipeline of project.pipelines) {
    for (const file of pipeline.params) want(file, [])
    for (const { file, keys } of [...pipeline.variables, ...pipeline.stages.flatMap(stage => stage.params)]) want(file, keys)
  }
  return readSide(files, new Set(wanted.keys()), (value, file) => {
    const keys = wanted.get(file)
    if (keys === 'all' || keys === undefined || !isMap(value)) return value
    return new Map([...keys].flatMap(key => pick(value, key)))
  })
}

/** The values under a dotted name; `*` stands for any key. */
export function pick(root: Value, name: string): [string, Value][] {
  if (isMap(root) && root.has(name)) return [[name, root.get(name) as Value]]
  let found: [string[], Value][] = [[[], root]]
  for (const part of name.split('.')) {
    found = found.flatMap(([path, value]): [string[], Value][] => {
      if (part === '*' && isMap(value)) return [...value].map(([key, item]) => [[...path, text(key)], item])
      if (isMap(value)) {
        const key = [...value.keys()].find(candidate => text(candidate) === part)
        return key === undefined ? [] : [[[...path, part], value.get(key) as Value]]
      }
      const item = isList(value) && /^\d+$/.test(part) ? value[Number(part)] : undefined
      return item === undefined ? [] : [[[...path, part], item]]
    })
  }
  return found.map(([path, value]) => [path.join('.'), value])
}

async function readSide(files: Files, paths: ReadonlySet<string>, keep: (value: Value, file: string) => Value | undefined): Promise<Side> {
  const values = new Map<string, Value>()
  const problems = new Map<string, string>()
  // All at once: git answers a list of questions faster than one after the other.
  const contents = await Promise.all([...paths].map(async path => [path, await files.read(path)] as const))
  for (const [path, content] of contents) {
    if (content === undefined) {
      problems.set(path, 'is not there')
      continue
    }
    try {
      const format = structuredFormat(path)
      const value = await readStructured(content, format, 'last')
      const kept = keep(value, path)
      if (kept !== undefined) values.set(path, kept)
    } catch (error) {
      problems.set(path, error instanceof Error ? error.message : String(error))
    }
  }
  return { values, problems }
}

/** `dvc metrics diff` or `dvc params diff` of two sides (dvc/utils/diff.py). @throws where two paths lead to one name */
export function differences(old: Side, now: Side, kind: 'metrics' | 'params', all = false): Changes {
  const result = new Map<string, ReadonlyMap<string, Change>>()
  for (const file of new Set([...old.values.keys(), ...now.values.keys()])) {
    const changes = fileChanges(old.values.get(file) ?? null, now.values.get(file) ?? null, kind, all)
    if (changes.size > 0) result.set(file, changes)
  }
  return result
}

function fileChanges(old: Value, now: Value, kind: 'metrics' | 'params', all: boolean): ReadonlyMap<string, Change> {
  const maps = isMap(old) || isMap(now)
  const side = (value: Value): ((name: string) => Value) & { names: Iterable<string> } => {
    const leaves = value === null ? new Map<string, Value>() : isMap(value) ? flatten(value, kind) : new Map([['', value]])
    const known = isMap(value) || value === null
    return Object.assign((name: string) => leaves.get(name) ?? (maps && !known ? 'unable to parse' : null), {
      names: maps && !known ? [] : leaves.keys(),
    })
  }
  const [before, after] = [side(old), side(now)]
  const changes = new Map<string, Change>()
  for (const name of new Set([...before.names, ...after.names])) {
    const change = changeOf(asShown(before(name), kind), asShown(after(name), kind))
    if (all || !equals(change.old, change.new)) changes.set(name, change)
  }
  return changes
}

function changeOf(old: Value, now: Value): Change {
  const [x, y] = [asNumber(old), asNumber(now)]
  if (x === undefined || y === undefined) return { old, new: now }
  return { old, new: now, diff: typeof x === 'bigint' && typeof y === 'bigint' ? y - x : Number(y) - Number(x) }
}

const asNumber = (value: Value): bigint | number | undefined =>
  typeof value === 'boolean' ? BigInt(value) : isNumeric(value) ? value : undefined

/** `dvc params diff` turns lists into Python text first; tuples stay lists. */
const asShown = (value: Value, kind: 'metrics' | 'params'): Value =>
  kind === 'params' && isList(value) && !(value instanceof Tuple) ? repr(value) : value

/** In DVC's shape, integers exact. */
export function changesJson(changes: Changes, path: (file: string) => string = file => file): string {
  const files = [...changes].map(([file, entries]) => {
    const rows = [...entries].map(([name, change]) => {
      const diff = change.diff === undefined ? '' : `, "diff": ${toJson(change.diff)}`
      return `${JSON.stringify(name)}: {"old": ${toJson(change.old)}, "new": ${toJson(change.new)}${diff}}`
    })
    return `${JSON.stringify(path(file))}: {${rows.join(', ')}}`
  })
  return `{${files.join(', ')}}`
}
