import type { ParamsFile } from '../config/model.ts'
import { pick } from '../dvc/differences.ts'
import { MettleError } from '../errors.ts'
import { Unreadable } from '../formats/failure.ts'
import { flatten } from '../formats/flatten.ts'
import { readStructured, structuredFormat } from '../formats/read.ts'
import { canonical, isMap, type Value } from '../formats/value.ts'
import type { Revision } from '../revision.ts'

/** Parameters by `file#key`, as canonical text: reordering, comments and `1` for `1.0` change nothing. */
export async function parameters(revision: Revision, files: readonly ParamsFile[]): Promise<Record<string, string>> {
  const entries: Record<string, string> = {}
  for (const { file, keys } of files) {
    const content = await revision.read(file)
    if (content === undefined) {
      entries[file] = 'absent'
      continue
    }
    const entry = await revision.resolved(file)
    const value = await parsedOnce(entry === 'outside' || entry === undefined ? undefined : entry.oid, content, file)
    for (const [key, leaf] of chosen(value, keys)) entries[`${file}#${key}`] = canonical(leaf)
    for (const key of keys) if (pick(value, key).length === 0) entries[`${file}#${key}`] = 'absent'
    if (keys.length === 0 && Object.keys(entries).every(name => !name.startsWith(`${file}#`))) entries[file] = 'empty'
  }
  return entries
}

/** One content is read once, however many models and revisions hold it. */
const parsed = new Map<string, Promise<Value>>()

function parsedOnce(oid: string | undefined, content: Uint8Array, file: string): Promise<Value> {
  const id = oid && `${oid} ${structuredFormat(file)}`
  const known = id === undefined ? undefined : parsed.get(id)
  if (known) return known
  const value = readParams(content, file)
  if (id !== undefined) parsed.set(id, value)
  return value
}

function chosen(value: Value, keys: readonly string[]): Iterable<readonly [string, Value]> {
  if (keys.length === 0) return leaves(value, '')
  return keys.flatMap(key => pick(value, key)).flatMap(([name, item]) => [...leaves(item, name)])
}

const leaves = (value: Value, name: string): [string, Value][] =>
  isMap(value) && value.size > 0
    ? [...flatten(value, 'all')].map(([key, leaf]): [string, Value] => [name === '' ? key : `${name}.${key}`, leaf])
    : [[name, value]]

async function readParams(content: Uint8Array, file: string): Promise<Value> {
  try {
    return await readStructured(content, structuredFormat(file))
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    const place = error.line === undefined ? { file } : { file, line: error.line, column: error.column ?? 1 }
    throw new MettleError('params-invalid', `${file}: ${error.message}`, { place, cause: error })
  }
}
