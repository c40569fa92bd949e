import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { DataSource, Model, SourceChecks } from '../config/model.ts'
import { MettleError } from '../errors.ts'
import { type BrokenCheck, DataCheck } from '../evaluate/checks.ts'
import { comparedBy, type OtherRows } from '../evaluate/key-checks.ts'
import { RowKeys } from '../evaluate/row-keys.ts'
import type { Revision } from '../revision.ts'
import { columnNames, readTable, scanTable } from '../tables/read-table.ts'
import { BadTable, type Table } from '../tables/table.ts'

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

/** The checks of a model's data as it lies in the work tree, before anything trains on it. */
export async function dataFaults(model: Model, checks: readonly SourceChecks[], places: DataPlaces): Promise<readonly DataFault[]> {
  const faults: DataFault[] = []
  const files = new SourceFiles(model, places)
  try {
    for (const one of checks) {
      const source = model.data.find(candidate => candidate.name === one.source)
      const file = source?.kind === 'path' ? source.path : one.source
      const add = (broken: BrokenCheck): number => faults.push({ ...broken, source: one.source, file, checks: one })
      try {
        const before = places.baseModel?.data.find(candidate => candidate.name === one.source)
        const baseRows = one.rows.maxChange === undefined ? undefined : await rowsAtBase(before, places)
        if (one.rows.maxChange !== undefined && before && baseRows === undefined)
          add({ check: 'rows.max-change', message: 'how many rows the base has is not known: it is not in git there, or no table' })
        const paths = new Map<string, string>()
        for (const name of one.disjoint) paths.set(name, await files.pathOf(name))
        for (const broken of await checkFile(one, await files.pathOf(one.source), paths, baseRows, places.now)) add(broken)
      } catch (error) {
        if (!(error instanceof BadTable)) throw error
        add({ check: 'readable', message: `cannot be read: ${error.message}` })
      }
    }
  } finally {
    files.close()
  }
  return faults
}

/** Every check of one file; the others are those that it must have no row in common with. @throws {BadTable} */
export async function checkFile(
  checks: SourceChecks,
  path: string,
  otherPaths: ReadonlyMap<string, string>,
  baseRows: number | undefined,
  now: number,
): Promise<readonly BrokenCheck[]> {
  const others = new Map<string, OtherRows>()
  for (const [name, other] of otherPaths) {
    const names = await columnNames(other, undefined, true)
    const rows = new RowKeys(comparedBy(checks, await columnNames(path, undefined, true), names))
    await scanTable(other, undefined, all => rows.open(all), rows.end, true)
    others.set(name, { names, keys: rows.keys, lineOf: rows.lineOf })
  }
  const check = new DataCheck(checks, { baseRows, others, now })
  await scanTable(path, undefined, names => check.open(names), check.end, true)
  return check.broken()
}

/** Where the sources of a model can be read: in the work tree, or written out of git for as long as it takes. */
class SourceFiles {
  readonly #model: Model
  readonly #places: DataPlaces
  readonly #written = new Map<string, { readonly folder: string; readonly file: string }>()

  constructor(model: Model, places: DataPlaces) {
    this.#model = model
    this.#places = places
  }

  /** @throws {BadTable} where it is no file */
  async pathOf(name: string): Promise<string> {
    const { head, root, temporary } = this.#places
    const source = this.#model.data.find(candidate => candidate.name === name)
    if (!source) throw new BadTable('the model has no such data source')
    if (!head) return fileOf(source, root)
    const known = this.#written.get(name)
    if (known) return known.file
    const written = source.kind === 'path' ? await writtenOut(head, source.path, temporary) : undefined
    if (!written) throw new BadTable('it does not lie in git, and what is judged is not checked out')
    this.#written.set(name, written)
    return written.file
  }

  close(): void {
    for (const { folder } of this.#written.values()) rmSync(folder, { recursive: true, force: true })
  }
}

/** A file of the work tree. Folders and addresses have no rows to look at. */
function fileOf(source: DataSource, root: string): string {
  const path = source.kind === 'path' ? join(root, source.path) : source.kind === 'outside' ? source.path : undefined
  if (path === undefined) throw new BadTable('checks read files; this source is none')
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new BadTable('checks read one file; this source is a folder')
  return path
}

async function rowsAtBase(source: DataSource | undefined, { base, temporary }: DataPlaces): Promise<number | undefined> {
  if (source?.kind !== 'path') return undefined
  return fromRevision(base, source.path, temporary, file =>
    scanTable(file, undefined, names => names.map(() => undefined), undefined, true),
  )
}

/** A file of a revision as a table; `undefined` where it is not in git, or is none. */
export const tableAt = (revision: Revision | undefined, path: string, temporary: string): Promise<Table | undefined> =>
  fromRevision(revision, path, temporary, file => readTable(file, undefined, names => new Set(names), true))

async function fromRevision<T>(
  revision: Revision | undefined,
  path: string,
  temporary: string,
  read: (file: string) => Promise<T>,
): Promise<T | undefined> {
  const written = revision && (await writtenOut(revision, path, temporary))
  if (!written) return undefined
  try {
    return await read(written.file)
  } catch (error) {
    if (error instanceof BadTable) return undefined
    throw error
  } finally {
    rmSync(written.folder, { recursive: true, force: true })
  }
}

async function writtenOut(
  revision: Revision,
  path: string,
  temporary: string,
): Promise<{ readonly folder: string; readonly file: string } | undefined> {
  const content = await revision.read(path)
  if (!content) return undefined
  const folder = mkdtempSync(join(temporary, 'mettle-data-'))
  const file = join(folder, basename(path))
  writeFileSync(file, content)
  return { folder, file }
}

/** Why a model may not train on the data that it has. */
export function refusalOf({ name }: Model, stops: readonly DataFault[], moved: readonly string[]): MettleError | undefined {
  if (stops.length > 0)
    return new MettleError(
      'data-check',
      `${name} was not trained: ${stops.length === 1 ? 'a check of its data does' : `${stops.length} checks of its data do`} not hold`,
    )
  return moved.length === 0
    ? undefined
    : new MettleError(
        'data-moved',
        `${name} was not trained: what mettle.lock says of its data does not hold (${moved.join('; ')}). \`mettle lock\` takes what is there now`,
      )
}
