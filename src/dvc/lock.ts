import { readStructured } from '../formats/read.ts'
import { isList, isMap, text, type Value, type ValueMap } from '../formats/value.ts'
import type { Files } from './files.ts'
import { folderHash } from './folder-hash.ts'
import { invalid } from './invalid.ts'

/** What `dvc.lock` or a `.dvc` file says of one file or folder. */
export interface LockedPath {
  readonly path: string
  /** In lower case; ends in `.dir` for a folder; undefined where nothing was downloaded or the store versions it. */
  readonly md5: string | undefined
  /** DVC 2 took the hash after turning CRLF into LF in text. */
  readonly dosToUnix: boolean
  readonly size: number | undefined
  readonly count: number | undefined
  /** What an import or a versioned store says of its source: etag, checksum, version, revision. */
  readonly pin: string | undefined
}

export interface LockEntry {
  readonly command: string | readonly string[]
  readonly dependencies: readonly LockedPath[]
  readonly outputs: readonly LockedPath[]
  /** By file as written, then by dotted name. */
  readonly params: ReadonlyMap<string, ReadonlyMap<string, Value>>
  /** Comparable text of the entry as a whole. */
  readonly source: string
}

/** The entries of one `dvc.lock`, by stage name. An absent lock has none. @throws {MettleError} `dvc-invalid` */
export async function readLock(files: Files, file: string): Promise<ReadonlyMap<string, LockEntry>> {
  const content = await files.read(file)
  if (!content) return new Map()
  const root = await parse(content, file)
  if (root === null) return new Map()
  if (!isMap(root)) throw invalid(file, 'expected a mapping')
  const schema = root.get('schema')
  if (schema !== undefined && schema !== '2.0') throw invalid(file, `schema ${text(schema)} is not known; expected '2.0'`)
  // DVC 1 wrote the stages at the top, which DVC 3 no longer reads: in history they stand, and they say what was made of what.
  const stages = schema === undefined ? root : (root.get('stages') ?? null)
  if (schema === undefined && isMap(stages))
    for (const [name, entry] of stages)
      if (!isMap(entry) || !entry.has('cmd'))
        throw invalid(file, `${text(name)} is no stage of a lock of DVC 1, and there is no \`schema:\``)
  const entries = new Map<string, LockEntry>()
  if (!isMap(stages)) return entries
  for (const [name, entry] of stages) if (isMap(entry)) entries.set(text(name), entryOf(entry))
  return entries
}

function entryOf(entry: ValueMap): LockEntry {
  const command = entry.get('cmd') ?? ''
  const params = new Map<string, ReadonlyMap<string, Value>>()
  const written = entry.get('params') ?? null
  if (isMap(written)) {
    for (const [file, values] of written) {
      params.set(text(file), new Map(isMap(values) ? [...values].map(([key, value]): [string, Value] => [text(key), value]) : []))
    }
  }
  return {
    command: isList(command) ? command.map(text) : text(command),
    dependencies: pathsOf(entry.get('deps')),
    outputs: pathsOf(entry.get('outs')),
    params,
    source: JSON.stringify([...entry], (_, value) =>
      value instanceof Map ? [...value] : typeof value === 'bigint' ? String(value) : value,
    ),
  }
}

/** A `.dvc` file: what it tracks, relative to its folder. @throws {MettleError} `dvc-invalid` */
export async function readTracked(
  files: Files,
  file: string,
): Promise<{ readonly outputs: readonly LockedPath[]; readonly wdir: string; readonly sources: readonly LockedPath[] }> {
  const content = await files.read(file)
  if (!content) throw invalid(file, 'is not there')
  const root = await parse(content, file)
  if (!isMap(root)) throw invalid(file, 'expected a mapping')
  if (root.has('cmd')) throw invalid(file, 'a stage file of DVC before 1.0 is not read; turn it into a dvc.yaml')
  const outputs = pathsOf(root.get('outs'))
  if (outputs.length === 0) throw invalid(file, 'names no output under `outs`')
  const wdir = root.get('wdir')
  return { outputs, wdir: typeof wdir === 'string' ? wdir : '.', sources: pathsOf(root.get('deps')) }
}

/** Where an imported file comes from, and what it was there when it was imported. */
export type Upstream =
  | { readonly kind: 'git'; readonly url: string; readonly ref: string; readonly path: string; readonly locked: string }
  /** Any of the names that the server gave it will do: a copy of the same bytes moves the version and not the ETag. */
  | { readonly kind: 'url'; readonly address: string; readonly locked: readonly string[] }

/** The sources of an import (`dvc import`, `dvc import-url`): frozen, they never show by themselves that they moved. @throws {MettleError} `dvc-invalid` */
export async function readUpstreams(files: Files, file: string): Promise<readonly Upstream[]> {
  const content = await files.read(file)
  const root = content ? await parse(content, file) : null
  const deps = isMap(root) ? root.get('deps') : undefined
  return (isList(deps) ? deps : []).filter(isMap).flatMap((item): Upstream[] => {
    const path = text(item.get('path') ?? '')
    const repo = item.get('repo')
    if (isMap(repo)) {
      const [url, locked] = [text(repo.get('url') ?? ''), text(repo.get('rev_lock') ?? '')]
      return locked === '' ? [] : [{ kind: 'git', url, ref: text(repo.get('rev') ?? 'HEAD'), path, locked }]
    }
    const locked = PINS.flatMap(key => (item.get(key) === undefined || item.get(key) === null ? [] : [text(item.get(key) ?? '')]))
    return locked.length === 0 || !/^[a-z0-9]+:\/\//.test(path) ? [] : [{ kind: 'url', address: path, locked }]
  })
}

function pathsOf(value: Value | undefined): LockedPath[] {
  return (isList(value) ? value : []).filter(isMap).map(item => {
    const hash = item.get('hash')
    const md5 = item.get('md5') ?? item.get('checksum')
    return {
      path: text(item.get('path') ?? ''),
      md5: item.get('md5') === undefined || item.get('md5') === null ? filesHash(item) : text(md5 ?? '').toLowerCase(),
      dosToUnix: hash === undefined,
      size: count(item.get('size')),
      count: count(item.get('nfiles')),
      pin: pinOf(item),
    }
  })
}

const count = (value: Value | undefined): number | undefined => (typeof value === 'bigint' ? Number(value) : undefined)

/** A folder in a versioned store lists its files in place of a hash: the same hash follows from their md5. */
function filesHash(item: ValueMap): string | undefined {
  const files = item.get('files')
  if (!isList(files)) return undefined
  const rows = files
    .filter(isMap)
    .map(file => ({ path: text(file.get('relpath') ?? ''), md5: text(file.get('md5') ?? file.get('etag') ?? '') }))
  return folderHash(rows)
}

const PINS = ['version_id', 'etag', 'checksum'] as const

function pinOf(item: ValueMap): string | undefined {
  const repo = item.get('repo')
  if (isMap(repo)) return `${text(repo.get('url') ?? '')}@${text(repo.get('rev_lock') ?? repo.get('rev') ?? '')}`
  for (const key of PINS) {
    const value = item.get(key)
    if (value !== undefined && value !== null) return text(value)
  }
  return undefined
}

async function parse(content: Uint8Array, file: string): Promise<Value> {
  try {
    return await readStructured(content, 'yaml')
  } catch (error) {
    throw invalid(file, error instanceof Error ? error.message : String(error), error)
  }
}

/** What a tracked output is: its hash; where nothing was downloaded yet, what its source says of itself. */
export const trackedIdentity = (output: LockedPath, sources: readonly LockedPath[]): string | undefined =>
  output.md5 ?? sources.find(source => source.pin !== undefined)?.pin
