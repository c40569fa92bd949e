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
  const entries: Record<string, string> = Object.create(null)
  for (const { file, keys } of files) {
    const entry = await revision.resolved(file)
    if (entry === undefined || entry === 'outside' || entry.type !== 'blob') {
      entries[file] = 'absent'
      continue
    }
    const value = await parsedOnce(entry.oid, file, revision)
    try {
      for (const [key, leaf] of chosen(value, keys)) entries[`${file}#${key}`] = canonical(leaf)
      for (const key of keys) if (pick(value, key).length === 0) entries[`${file}#${key}`] = 'absent'
    } catch (error) {
      throw refused(error, file)
    }
  }
  return entries
}

/** One content is read once, however many models and revisions hold it. */
const parsed = new Map<string, Promise<Value>>()

function parsedOnce(oid: string, file: string, revision: Revision): Promise<Value> {
  const id = `${oid} ${structuredFormat(file)}`
  const value = parsed.get(id) ?? revision.read(file).then(content => readParams(content ?? new Uint8Array(), file))
  parsed.set(id, value)
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
    throw refused(error, file)
  }
}

function refused(error: unknown, file: string): unknown {
  if (!(error instanceof Unreadable)) return error
  const place = error.line === undefined ? { file } : { file, line: error.line, column: error.column ?? 1 }
  return new MettleError('params-invalid', `${file}: ${error.message}`, { place, cause: error })
}
