import { createHash } from 'node:crypto'
import { existsSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Predictions } from '../config/model.ts'
import { lfsPointer } from '../detect/sources/path.ts'
import { diskHash } from '../dvc/disk.ts'
import { readTracked } from '../dvc/lock.ts'
import { type Rows, rowsOf, scoredRows, wantedColumns } from '../evaluate/predictions/rows.ts'
import { hashFile } from '../hash-file.ts'
import { folderOf } from '../paths.ts'
import type { Revision } from '../revision.ts'
import type { Session } from '../session/session.ts'
import { readTable } from '../tables/read-table.ts'
import { BadTable, type Table } from '../tables/table.ts'
import type { JudgedBy } from './judged-by.ts'

/** Reads rows with their labels, as the commit of either side has them. */
export class RowReader {
  readonly #session: Session
  readonly #root: string
  readonly #temporary: string

  constructor(session: Session, root: string, temporary: string) {
    this.#session = session
    this.#root = root
    this.#temporary = temporary
  }

  /** @param side whose commit holds the labels @throws {BadTable} */
  async read(file: string, spec: JudgedBy, side: 'head' | 'base'): Promise<Rows> {
    const others = columnsOf(spec)
    if (spec.rows) {
      const { id, scores, totals, format } = spec.rows
      const wanted = new Set([id, ...scores, ...totals, ...others])
      const table = await readTable(file, format, names => new Set(names.filter(one => wanted.has(one))))
      return scoredRows(table, id, [...new Set([...scores, ...totals])], others)
    }
    const predictions = spec.predictions as Predictions
    const table = await readTable(file, predictions.format, wantedColumns(predictions, others))
    return rowsOf(table, predictions, await this.#labels(predictions, side), others)
  }

  /** Labels as the side's own commit has them; where they lie outside git, as they lie there. */
  async #labels(spec: Predictions, side: 'head' | 'base'): Promise<Table | undefined> {
    if (spec.labels === undefined) return undefined
    const { head, base } = this.#session
    const [before, now] = [await base?.revision.entry(spec.labels), await head.revision.entry(spec.labels)]
    if (before?.type === 'blob' && !(now?.type === 'blob' && now.mode !== '120000'))
      throw new BadTable(`the labels ${spec.labels} are in git at the base, and no longer a file here: what a program writes are no labels`)
    const own =
      side === 'base' && base ? ((await base.revision.read(spec.labels)) ?? (await this.#session.kept(base, spec.labels))) : undefined
    const content = own ?? (await head.revision.read(spec.labels))
    const oid = own === undefined ? now?.oid : before?.oid
    if (content && oid !== undefined && now?.mode !== '120000' && blobId(content, oid.length) !== oid)
      throw new BadTable(`the labels ${spec.labels} are not what git calls them: its objects were changed`)
    const onDisk = join(this.#root, spec.labels)
    if (!content && existsSync(onDisk) && !statSync(onDisk).isFile()) throw new BadTable(`the labels ${spec.labels} are no file`)
    const pointer = content && content.length < 1024 ? lfsPointer(Buffer.from(content).toString('utf8')) : undefined
    let file = onDisk
    if (pointer) {
      if (hashFile(onDisk) !== pointer.oid)
        throw new BadTable(`the labels ${spec.labels} are not what the commit names; set lfs: true on actions/checkout`)
    } else {
      const bytes = content ?? (existsSync(onDisk) ? undefined : await this.#session.kept(head, spec.labels))
      if (bytes) {
        file = join(this.#temporary, `labels-${side}-${basename(spec.labels)}`)
        writeFileSync(file, bytes)
      } else await this.#refuseOtherLabels(spec.labels, onDisk)
    }
    try {
      return await readTable(file, undefined, wantedColumns(spec, []))
    } catch (error) {
      throw error instanceof BadTable ? new BadTable(`labels ${spec.labels}: ${error.message}`, error.code, error.line) : error
    }
  }

  /** Labels that DVC keeps are those that the commit's `.dvc` file names, or none. */
  async #refuseOtherLabels(labels: string, onDisk: string): Promise<void> {
    const { head, base } = this.#session
    const tracked = await trackedAt(head.revision, labels)
    const before = base && (await trackedAt(base.revision, labels))
    if (tracked === undefined && before !== undefined)
      throw new BadTable(`the base keeps the labels ${labels} by ${before}.dvc, and it is gone: what a program writes are no labels`)
    if (tracked === undefined) return
    const [output] = (await readTracked(head.revision, `${tracked}.dvc`)).outputs
    if (!output?.md5 || output.md5.endsWith('.dir') !== (tracked !== labels))
      throw new BadTable(`${tracked}.dvc names no ${tracked === labels ? 'file' : 'folder'} with its hash, as labels need it`)
    if (!existsSync(onDisk) || (await diskHash(this.#root)(tracked, output.dosToUnix)) !== output.md5)
      throw new BadTable(`the labels ${labels} are not what ${tracked}.dvc names; \`dvc pull ${tracked}.dvc\` in setup or before this step`)
  }
}

/** The file, or the folder that it is in, which a `.dvc` file tracks. */
async function trackedAt(revision: Revision, path: string): Promise<string | undefined> {
  for (let here = path; here !== ''; here = folderOf(here)) if (await revision.entry(`${here}.dvc`)) return here
  return undefined
}

/** git's name of a content. @param length of object ids in hexadecimal */
const blobId = (content: Uint8Array, length: number): string =>
  createHash(length === 40 ? 'sha1' : 'sha256')
    .update(`blob ${content.length}\0`)
    .update(content)
    .digest('hex')

/** Columns that slices and groups need beside those of the predictions. */
function columnsOf({ slices, fairness }: JudgedBy): string[] {
  const sliced = (slices?.by ?? []).flatMap(by => (by.kind === 'cross' ? by.columns : [by.column]))
  return [...new Set([...sliced, ...(fairness?.by ?? [])])]
}
