import {
  type DataLock,
  dataLockPath,
  type LockedData,
  lockableText,
  MOST_LOCKED,
  readDataLock,
  renderDataLock,
} from '../config/data-lock.ts'
import type { DataSource, Model } from '../config/model.ts'
import { atPin } from '../config/pinned.ts'
import type { Inspected } from '../detect/inspect.ts'
import { listingState } from '../detect/sources/listing.ts'
import type { Pinned, SourceState } from '../detect/sources/source.ts'
import { Queue } from '../queue.ts'
import type { Revision } from '../revision.ts'

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

/**
 * What a training is about to read of a locked source, held against what the lock says of it: `mettle.lock` is a file of
 * the pull request, and may claim a known identity for other bytes.
 * @param names what a store calls the bytes of one object at a version @returns why it may not be read, or `undefined`
 */
export async function lockFault(
  source: DataSource,
  identity: string,
  { pin, objects = [] }: Pinned,
  ask: (source: DataSource) => Promise<SourceState>,
  names: (address: string) => Promise<readonly string[]>,
): Promise<string | undefined> {
  const { name } = source
  const versioned =
    source.kind === 'remote' && source.remote.type === 'object' && objects.length > 0 && objects.every(one => one.version !== null)
  if (versioned) {
    const { address } = source.remote as { address: string }
    const listed = listingState(objects, address)
    if (pin !== address || !listed.known || listed.identity !== identity) return `${name}: its objects are not what its identity says`
    const queue = new Queue(AT_ONCE)
    const faults = await Promise.all(
      objects.map(object =>
        queue.run(async () => {
          const at = `${address}${object.key}${address.startsWith('gs:') ? '#' : '?versionId='}${object.version}`
          const found = await names(at).catch(() => [])
          return found.some(one => bare(one) === bare(object.identity))
            ? undefined
            : `${name}: ${object.key} is not what the lock says at its version`
        }),
      ),
    )
    return faults.find(fault => fault !== undefined)
  }
  const at = source.kind === 'remote' ? atPin(source.remote, pin) : undefined
  const state = await ask(at && source.kind === 'remote' ? { ...source, remote: at } : source)
  if (!state.known) return `${name}: ${state.reason}`
  if (JSON.stringify(objects) !== JSON.stringify(state.objects ?? []))
    return `${name}: the objects that the lock lists are not those that are there`
  if (state.identity !== identity) return at ? `${name}: the version that the lock names holds other bytes` : `${name} has moved`
  return at !== undefined || state.pin === pin ? undefined : `${name}: ${JSON.stringify(pin.slice(0, 200))} is no version of it`
}

const AT_ONCE = 16
const bare = (name: string): string =>
  name
    .replace(/^(?:md5|etag|crc32c|sha256) /, '')
    .replace(/^W\//, '')
    .replaceAll('"', '')

/** Models whose lock moves a pin: it claims that the same bytes are somewhere else. */
export function doubted(head: ReadonlyMap<string, Inspected>, base: ReadonlyMap<string, Inspected> | undefined): ReadonlySet<string> {
  const pinned = (of: Inspected | undefined, source: string): string => JSON.stringify(of?.pins.get(source) ?? null)
  return new Set(
    [...head].flatMap(([name, inspected]) =>
      base?.has(name) && inspected.held.some(source => pinned(inspected, source) !== pinned(base.get(name), source)) ? [name] : [],
    ),
  )
}

/**
 * The lock of what was seen just now. What could not be read, has too many objects, or was not asked for stays as it was.
 * @param models all of the configuration @param asked those whose newer versions are wanted
 */
export function lockOf(
  models: readonly Model[],
  inspected: ReadonlyMap<string, Inspected>,
  old: DataLock,
  asked: readonly Model[] = models,
): { content: string; moved: string[]; left: string[] } {
  const moved: string[] = []
  const left: string[] = []
  const lock = new Map<string, ReadonlyMap<string, LockedData>>()
  const names = new Set(asked.map(model => model.name))
  for (const model of models.filter(one => one.locksData)) {
    const before = old.get(model.name)
    if (!names.has(model.name)) {
      if (before) lock.set(model.name, before)
      continue
    }
    const found = inspected.get(model.name)
    const sources = new Map<string, LockedData>()
    for (const source of model.data) {
      const text = lockableText(source)
      if (text === undefined) continue
      const held = before?.get(source.name)
      const identity = found?.fingerprint.components['data']?.[source.name] ?? 'unknown'
      const pinned = found?.pins.get(source.name)
      const objects = pinned?.objects ?? []
      if (identity === 'unknown' || pinned === undefined || objects.length > MOST_LOCKED) {
        left.push(`${model.name}: ${source.name} ${identity === 'unknown' ? 'could not be read' : `has more than ${MOST_LOCKED} objects`}`)
        if (held) sources.set(source.name, held)
        continue
      }
      // The same bytes under a newer version are no news; where the file is written, it names the newer one.
      const same = held?.source === text && held.identity === identity
      sources.set(source.name, { source: text, identity, pin: pinned.pin, objects })
      if (!same) moved.push(`${model.name}: ${source.name}`)
    }
    if (sources.size > 0) lock.set(model.name, sources)
  }
  return { content: renderDataLock(lock), moved, left }
}
