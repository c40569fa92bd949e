import { createHash } from 'node:crypto'
import { type Listed, type ObjectStore, Unreadable } from './outside.ts'
import { known, type SourceState } from './source.ts'

const MOST_COMMIT = 256 << 20
const COMMIT = /^(\d{20})\.json$/
const FILE = /^(\d{20})\.(?:json$|checkpoint\.|[0-9]{20}\.compacted\.json$)/

/**
 * A Delta table: the newest commit that changed its data. Compactions, vacuum and statistics leave it where it is; a
 * changed schema does not. The pin is the newest version, as `versionAsOf` takes it.
 * @param asOf the version to look at instead of the newest
 * Source: Delta Transaction Log Protocol, "Delta Log Entries", `dataChange`.
 */
export async function deltaState(store: ObjectStore, table: string, asOf?: string): Promise<SourceState> {
  const log = `${table.replace(/\/$/, '')}/_delta_log/`
  // An older version may lie before the last checkpoint.
  const start = asOf === undefined ? await lastCheckpoint(store, log) : undefined
  const listed = await store.list(log, start === undefined ? undefined : `${digits(start - 1n)}.`)
  if (listed.some(({ key }) => /^_(?:staged_)?commits(?:\/|$)/.test(key)))
    throw new Unreadable(`the commits of ${table} are coordinated by a catalog, which alone knows the newest`)
  const all = commits(listed)
  const versions = asOf === undefined ? all : all.filter(version => version <= BigInt(asOf))
  if (asOf !== undefined && versions[0] !== BigInt(asOf)) throw new Unreadable(`${table} has no version ${asOf}`, true)
  const [newest] = versions
  if (newest === undefined) throw new Unreadable(`${log} holds no commit`, true)
  const present = new Set(versions)
  for (let version = newest; ; version--) {
    // Before the last checkpoint nothing was listed: what lies there is asked for one by one.
    if (!present.has(version) && !(start !== undefined && version < start))
      throw new Unreadable(`the commit ${version} of ${table} is missing in its log`)
    const content = await commit(store, log, version)
    if (content === undefined) throw new Unreadable(`no commit that changed the data is left in the log of ${table}`)
    if (changesData(content, `${log}${digits(version)}.json`)) {
      const digest = createHash('sha256').update(content).digest('hex')
      return known(`delta version ${version}, sha256 ${digest}`, `${table}@v${newest}`)
    }
    if (version === 0n) throw new Unreadable(`no commit of ${table} holds data`)
  }
}

const digits = (version: bigint): string => String(version < 0n ? 0n : version).padStart(20, '0')

async function lastCheckpoint(store: ObjectStore, log: string): Promise<bigint | undefined> {
  try {
    const content = Buffer.from(await store.get(`${log}_last_checkpoint`, 1 << 20)).toString('utf8')
    const version = /"version"\s*:\s*(\d+)/.exec(content)?.[1]
    return version === undefined ? undefined : BigInt(version)
  } catch (error) {
    if (error instanceof Unreadable && error.absent) return undefined
    throw error
  }
}

/** Newest first. A log whose newest entry is no commit of its own is not whole. */
function commits(listed: readonly Listed[]): bigint[] {
  const all = listed.flatMap(({ key }) => FILE.exec(key)?.[1] ?? []).map(BigInt)
  const own = listed
    .flatMap(({ key }) => COMMIT.exec(key)?.[1] ?? [])
    .map(BigInt)
    .sort((a, b) => (a < b ? 1 : -1))
  const later = all.find(version => own[0] !== undefined && version > own[0])
  if (later !== undefined) throw new Unreadable(`the log names version ${later}, whose commit is missing`)
  return own
}

async function commit(store: ObjectStore, log: string, version: bigint): Promise<Uint8Array | undefined> {
  try {
    return await store.get(`${log}${digits(version)}.json`, MOST_COMMIT)
  } catch (error) {
    if (error instanceof Unreadable && error.absent) return undefined
    throw error
  }
}

function changesData(content: Uint8Array, where: string): boolean {
  const lines = Buffer.from(content)
    .toString('utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
  if (lines.length === 0) throw new Unreadable(`${where} is empty`)
  // All of it is read before any of it is believed.
  const actions = lines.map(line => {
    try {
      return JSON.parse(line) as Record<string, { dataChange?: unknown } | undefined>
    } catch {
      throw new Unreadable(`${where} is not a commit of Delta: a line is not JSON`)
    }
  })
  return actions.some(action => {
    // Without the word a change is one.
    const moved = (name: string): boolean => action[name] !== undefined && action[name]?.dataChange !== false
    return moved('add') || moved('remove') || action['metaData'] !== undefined || action['cdc'] !== undefined
  })
}
