import { type Listed, type ObjectStore, Unreadable } from './outside.ts'
import { parsed } from './request.ts'
import { known, type SourceState } from './source.ts'

const MOST = 256 << 20

interface Snapshot {
  readonly 'snapshot-id': unknown
  readonly 'parent-snapshot-id'?: unknown
  readonly summary?: { readonly operation?: unknown }
}

/**
 * An Iceberg table without a catalog service: its newest metadata file, or the one that is named. The identity is the
 * newest snapshot that is no `replace` (compaction), with the schema; the pin is the current snapshot.
 * Source: Iceberg Table Spec, "Table Metadata", "Snapshots". Its ids have 64 bits: they are names here.
 */
export async function icebergState(store: ObjectStore, table: string): Promise<SourceState> {
  const file = table.endsWith('.json') ? table : await newestMetadata(store, `${table.replace(/\/$/, '')}/metadata/`)
  return snapshotState(parsed(await store.get(file, MOST), file), table)
}

/** @param metadata what a metadata file or a REST catalog says */
export function snapshotState(metadata: unknown, table: string): SourceState {
  const fields = (metadata ?? {}) as Readonly<Record<string, unknown>>
  const current = idOf(fields['current-snapshot-id'])
  const schema = idOf(fields['current-schema-id']) ?? '0'
  const uuid = typeof fields['table-uuid'] === 'string' ? fields['table-uuid'] : undefined
  if (uuid === undefined || !('format-version' in fields)) throw new Unreadable(`${table} has no metadata of Iceberg`)
  if (current === undefined || current === '-1') throw new Unreadable(`${table} holds no snapshot yet`)
  const snapshots = new Map(((fields['snapshots'] ?? []) as readonly Snapshot[]).map(one => [idOf(one['snapshot-id']), one]))
  let id: string = current
  for (const seen = new Set<string>(); !seen.has(id); ) {
    seen.add(id)
    const snapshot = snapshots.get(id)
    if (!snapshot && id === current) throw new Unreadable(`the metadata of ${table} lack its current snapshot`)
    const parent = idOf(snapshot?.['parent-snapshot-id'])
    if (snapshot?.summary?.operation !== 'replace' || parent === undefined) break
    id = parent
  }
  return known(`iceberg ${uuid} snapshot ${id}, schema ${schema}`, `${table}@${current}`)
}

const idOf = (value: unknown): string | undefined => (typeof value === 'string' || typeof value === 'number' ? String(value) : undefined)

async function newestMetadata(store: ObjectStore, folder: string): Promise<string> {
  const listed = await store.list(folder)
  const numbered = listed.flatMap(({ key }): [number, string][] => {
    const found = /^(?:v(\d+)|(\d+)-[0-9a-f-]+)(?:\.gz)?\.metadata\.json$/.exec(key)
    return found ? [[Number(found[1] ?? found[2]), key]] : []
  })
  const highest = Math.max(-1, ...numbered.map(([number]) => number))
  const newest = numbered.filter(([number]) => number === highest)
  if (newest.length === 0) throw new Unreadable(`${folder} holds no metadata file`, true)
  // Two writers that both came too late to be told: only a catalog knows which one won.
  if (newest.length > 1) throw new Unreadable(`${folder} holds ${newest.length} metadata files of the same number; name one, or a catalog`)
  const hint = await hinted(store, folder, listed)
  if (hint !== undefined && hint !== highest) throw new Unreadable(`the version hint of ${folder} says ${hint}, and there is ${highest}`)
  return folder + (newest[0] as [number, string])[1]
}

async function hinted(store: ObjectStore, folder: string, listed: readonly Listed[]): Promise<number | undefined> {
  if (!listed.some(({ key }) => key === 'version-hint.text')) return undefined
  const text = Buffer.from(await store.get(`${folder}version-hint.text`, 1024))
    .toString('utf8')
    .trim()
  return /^\d+$/.test(text) ? Number(text) : undefined
}
