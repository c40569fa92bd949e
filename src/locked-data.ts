import {
  type DataLock,
  dataLockPath,
  type LockedData,
  lockableText,
  MOST_LOCKED,
  readDataLock,
  renderDataLock,
} from './config/data-lock.ts'
import type { DataSource, Model } from './config/model.ts'
import { atPin } from './config/pinned.ts'
import type { Inspected } from './detect/inspect.ts'
import type { Pinned, SourceState } from './detect/sources/source.ts'
import type { Revision } from './revision.ts'

/** Reads the lock of a revision once. */
export class LockReader {
  readonly #path: string
  readonly #read = new WeakMap<Revision, Promise<DataLock>>()

  constructor(configFile: string) {
    this.#path = dataLockPath(configFile)
  }

  of(revision: Revision): Promise<DataLock> {
    const found =
      this.#read.get(revision) ??
      revision.read(this.#path).then(content => (content === undefined ? new Map() : readDataLock(content, this.#path)))
    this.#read.set(revision, found)
    return found
  }

  /** What the lock says of a source, where it is still the one that was locked. */
  async state(revision: Revision, model: string, source: DataSource): Promise<SourceState | undefined> {
    const found = (await this.of(revision)).get(model)?.get(source.name)
    if (!found || found.source !== lockableText(source)) return undefined
    const { identity, pin, objects } = found
    return { known: true, identity, pin, ...(objects.length > 0 ? { objects } : {}) }
  }
}

/** Whether a pin names a version that nobody can overwrite; what has none is asked again before it is read. */
export function isFixed(source: DataSource, { pin, objects }: Pinned): boolean {
  if (objects !== undefined && objects.length > 0) return objects.every(object => object.version !== null)
  return source.kind === 'remote' && atPin(source.remote, pin) !== undefined
}

/** The lock of what was seen just now. What could not be read, or has too many objects, stays as it was. */
export function lockOf(
  models: readonly Model[],
  inspected: ReadonlyMap<string, Inspected>,
  old: DataLock,
): { content: string; moved: string[]; left: string[] } {
  const moved: string[] = []
  const left: string[] = []
  const lock = new Map<string, ReadonlyMap<string, LockedData>>()
  for (const model of models.filter(one => one.locksData)) {
    const found = inspected.get(model.name)
    const sources = new Map<string, LockedData>()
    for (const source of model.data) {
      const text = lockableText(source)
      if (text === undefined) continue
      const before = old.get(model.name)?.get(source.name)
      const identity = found?.fingerprint.components['data']?.[source.name] ?? 'unknown'
      const pinned = found?.pins.get(source.name)
      const objects = pinned?.objects ?? []
      if (identity === 'unknown' || pinned === undefined || objects.length > MOST_LOCKED) {
        left.push(`${model.name}: ${source.name} ${identity === 'unknown' ? 'could not be read' : `has more than ${MOST_LOCKED} objects`}`)
        if (before) sources.set(source.name, before)
        continue
      }
      // The same bytes under a newer version are no news.
      const same = before?.source === text && before.identity === identity
      sources.set(source.name, same ? before : { source: text, identity, pin: pinned.pin, objects })
      if (!same) moved.push(`${model.name}: ${source.name}`)
    }
    if (sources.size > 0) lock.set(model.name, sources)
  }
  return { content: renderDataLock(lock), moved, left }
}
