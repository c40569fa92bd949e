import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { DataSource, Model, SourceChecks } from './config/model.ts'
import { type BrokenCheck, checkData } from './evaluate/checks.ts'
import type { Revision } from './revision.ts'
import { readTable } from './tables/read-table.ts'
import { BadTable, type Table } from './tables/table.ts'

/** A check of a data source that does not hold. */
export interface DataFault extends BrokenCheck {
  readonly source: string
  readonly file: string
  readonly checks: SourceChecks
}

export interface DataPlaces {
  readonly root: string
  /** What is judged, where it does not lie in the work tree. */
  readonly head: Revision | undefined
  readonly temporary: string
  readonly base: Revision | undefined
  /** The model as the base has it: a source that moved is still the same one by name. */
  readonly baseModel: Model | undefined
  readonly now: number
}

type Wanted = (names: readonly string[]) => ReadonlySet<string>
const all: Wanted = names => new Set(names)
const none: Wanted = () => new Set()

/** The columns of a source that checks look at: what nobody asks for is not kept in memory. */
function wantedOf(source: string, checks: readonly SourceChecks[]): Wanted {
  const named = new Set<string>()
  for (const one of checks) {
    const own = one.source === source
    if (!own && !one.disjoint.includes(source)) continue
    if ((own && one.missing !== undefined) || (one.disjoint.length > 0 && one.on.length === 0)) return all
    for (const name of one.on) named.add(name)
    if (own) for (const name of [...one.columns.map(column => column.name), ...one.unique, one.label ?? '']) named.add(name)
  }
  return names => new Set(names.filter(name => named.has(name)))
}

/** The checks of a model's data as it lies in the work tree, before anything trains on it. */
export async function dataFaults(model: Model, checks: readonly SourceChecks[], places: DataPlaces): Promise<readonly DataFault[]> {
  const faults: DataFault[] = []
  const read = new Map<string, Promise<Table>>()
  const tableOf = (name: string): Promise<Table> => {
    const source = model.data.find(candidate => candidate.name === name)
    const table =
      read.get(name) ??
      (source
        ? places.head
          ? tableOfHead(source, places.head, places.temporary, wantedOf(name, checks))
          : readTable(pathOf(source, places.root), undefined, wantedOf(name, checks), true)
        : Promise.reject(new BadTable('the model has no such data source')))
    read.set(name, table)
    return table
  }
  for (const one of checks) {
    const source = model.data.find(candidate => candidate.name === one.source)
    const file = source?.kind === 'path' ? source.path : one.source
    try {
      const others = new Map<string, Table>()
      for (const name of one.disjoint) others.set(name, await tableOf(name))
      const table = await tableOf(one.source)
      const before = places.baseModel?.data.find(candidate => candidate.name === one.source)
      const baseRows = one.rows.maxChange === undefined ? undefined : await rowsAtBase(before, places)
      if (one.rows.maxChange !== undefined && before && baseRows === undefined)
        faults.push({
          check: 'rows.max-change',
          message: 'how many rows the base has is not known: it is not in git there, or no table',
          source: one.source,
          file,
          checks: one,
        })
      for (const broken of checkData(one, { table, baseRows, others, now: places.now }))
        faults.push({ ...broken, source: one.source, file, checks: one })
    } catch (error) {
      if (!(error instanceof BadTable)) throw error
      faults.push({ check: 'readable', message: `cannot be read: ${error.message}`, source: one.source, file, checks: one })
    }
  }
  return faults
}

async function tableOfHead(source: DataSource, head: Revision, temporary: string, wanted: Wanted): Promise<Table> {
  const table = source.kind === 'path' ? await tableAt(head, source.path, temporary, wanted) : undefined
  if (!table) throw new BadTable('it does not lie in git, and what is judged is not checked out')
  return table
}

/** A file of the work tree. Folders and addresses have no rows to look at. */
function pathOf(source: DataSource, root: string): string {
  const path = source.kind === 'path' ? join(root, source.path) : source.kind === 'outside' ? source.path : undefined
  if (path === undefined) throw new BadTable('checks read files; this source is none')
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new BadTable('checks read one file; this source is a folder')
  return path
}

async function rowsAtBase(source: DataSource | undefined, { base, temporary }: DataPlaces): Promise<number | undefined> {
  if (source?.kind !== 'path') return undefined
  const table = await tableAt(base, source.path, temporary, none)
  return table?.rows
}

/** A file of a revision as a table; `undefined` where it is not in git, or is none. */
export async function tableAt(
  revision: Revision | undefined,
  path: string,
  temporary: string,
  wanted: Wanted = all,
): Promise<Table | undefined> {
  const content = await revision?.read(path)
  if (!content) return undefined
  const folder = mkdtempSync(join(temporary, 'mettle-data-'))
  try {
    const file = join(folder, basename(path))
    writeFileSync(file, content)
    return await readTable(file, undefined, wanted, true)
  } catch (error) {
    if (error instanceof BadTable) return undefined
    throw error
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
