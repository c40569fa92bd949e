import { MettleError } from '../errors.ts'
import { readStructured } from '../formats/read.ts'
import { isList, isMap, text, type Value } from '../formats/value.ts'
import { folderOf, join } from '../paths.ts'
import type { DataSource } from './model.ts'

/** What `mettle.lock` says of one source: which version of it is in use. */
export interface LockedData {
  /** The source as the configuration had it when it was locked. */
  readonly source: string
  readonly identity: string
  readonly pin: string
  readonly objects: readonly { readonly key: string; readonly version: string | null; readonly identity: string; readonly size: number }[]
}
/** By model, then by source. */
export type DataLock = ReadonlyMap<string, ReadonlyMap<string, LockedData>>

/** More objects than this make a file that nobody reviews. */
export const MOST_LOCKED = 10_000
const HEAD = '# Which version of its data each model uses. Written by `mettle lock`, or by a run on a schedule.\nversion: 1\n'

/** The lock beside a configuration file. */
export const dataLockPath = (configFile: string): string => join(folderOf(configFile), 'mettle.lock')

/** A source as the lock names it, or `undefined` where git itself says which version it is. */
export function lockableText(source: DataSource): string | undefined {
  switch (source.kind) {
    case 'outside':
      return source.path
    case 'http':
      return source.url
    case 'remote': {
      const written = source.written ?? source.remote
      return JSON.stringify(written, Object.keys(written).sort())
    }
    case 'path':
    case 'model':
      return undefined
  }
}

/** @throws {MettleError} `lock-invalid` */
export async function readDataLock(content: Uint8Array, file: string): Promise<DataLock> {
  const wrong = (what: string, cause?: unknown): MettleError =>
    new MettleError('lock-invalid', `${file}: ${what}. \`mettle lock\` writes it anew`, { place: { file }, cause })
  let root: Value
  try {
    root = await readStructured(content, 'yaml')
  } catch (cause) {
    throw wrong(cause instanceof Error ? cause.message : String(cause), cause)
  }
  if (!isMap(root) || root.get('version') !== 1n) throw wrong('expected `version: 1`')
  const models = root.get('models') ?? null
  if (!isMap(models)) throw wrong('expected `models:` with the data sources of each')
  const entry = (where: string, item: Value): LockedData => {
    const word = (key: string): string => {
      const value = isMap(item) ? item.get(key) : undefined
      if (typeof value !== 'string' || value === '' || value === 'unknown') throw wrong(`${where} has no ${key}`)
      return value
    }
    const objects = isMap(item) ? (item.get('objects') ?? []) : []
    if (!isList(objects)) throw wrong(`${where}: expected a list of objects`)
    return {
      source: word('source'),
      identity: word('identity'),
      pin: word('pin'),
      objects: objects.map(row => {
        const [key, version, identity, size] = isList(row) ? row : []
        if (
          typeof key !== 'string' ||
          typeof identity !== 'string' ||
          typeof size !== 'bigint' ||
          (version !== null && typeof version !== 'string')
        )
          throw wrong(`${where}: an object is not [key, version, identity, size]`)
        return { key, version: version as string | null, identity, size: Number(size) }
      }),
    }
  }
  return new Map(
    [...models].map(([model, sources]) => {
      if (!isMap(sources)) throw wrong(`${text(model)}: expected data sources by name`)
      return [text(model), new Map([...sources].map(([name, item]) => [text(name), entry(`${text(model)}.${text(name)}`, item)]))]
    }),
  )
}

/** The lock as a file: sorted, one line a fact, so that a change of it can be reviewed. */
export function renderDataLock(lock: DataLock): string {
  const quoted = (value: string | null): string => JSON.stringify(value)
  const lines = [...lock]
    .toSorted(byName)
    .flatMap(([model, sources]) => [
      `  ${quoted(model)}:`,
      ...[...sources]
        .toSorted(byName)
        .flatMap(([name, { source, identity, pin, objects }]) => [
          `    ${quoted(name)}:`,
          `      source: ${quoted(source)}`,
          `      identity: ${quoted(identity)}`,
          `      pin: ${quoted(pin)}`,
          ...(objects.length === 0 ? [] : ['      objects:']),
          ...objects.map(object => `      - [${[object.key, object.version, object.identity].map(quoted).join(', ')}, ${object.size}]`),
        ]),
    ])
  return lines.length === 0 ? `${HEAD}models: {}\n` : `${HEAD}models:\n${lines.join('\n')}\n`
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)
