import { mkdtempSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Model } from '../config/model.ts'
import type { Record_ } from '../documents/schemas.ts'
import { diskHash } from '../dvc/disk.ts'
import { hashFile } from '../hash-file.ts'
import type { Session } from '../session/session.ts'
import { BadTable } from '../tables/table.ts'
import { matches, restoreOutputs } from '../train/keep.ts'
import type { Workshop } from '../train/local.ts'
import type { Store } from '../train/store.ts'
import type { Settled } from './settled.ts'

/** Where the rows of either side lie: of the head those of its training or its lock, of the base those of its baseline. */
export class RowFiles {
  readonly #session: Session
  readonly #workshop: Workshop
  readonly #stores: readonly Store[]
  readonly #temporary: string

  /** @param temporary a folder for what is not in the work tree */
  constructor(session: Session, workshop: Workshop, stores: readonly Store[], temporary: string) {
    this.#session = session
    this.#workshop = workshop
    this.#stores = stores
    this.#temporary = temporary
  }

  /** @param path relative to the repository @returns the file, absolute @throws {BadTable} `predictions-missing` */
  async ofHead(settled: Settled, path: string): Promise<string> {
    const { outcome, outputs, decision } = settled
    const file = join(this.#workshop.root, path)
    if (outcome !== 'reused') return file
    const output = outputs.find(one => one.path === path)
    if (output && matches(this.#workshop.root, [output])) return file
    if (output || decision.inspected.stage === undefined)
      throw new BadTable(`the rows of ${decision.model.name} could not be brought back`, 'predictions-missing')
    const proven = decision.inspected.stage.locked.get(path)
    if (proven !== undefined && (await diskHash(this.#workshop.root)(path, false)) === proven) return file
    const { head } = this.#session
    const content = (await head.revision.read(path)) ?? (await this.#session.kept(head, path))
    if (content) return this.#written('head-', path, content)
    const why = this.#session.notes.find(note => note.startsWith(`${path} is kept by DVC`))
    throw new BadTable(why ?? `the rows of ${decision.model.name} are neither in git nor kept by DVC`, 'predictions-missing')
  }

  /**
   * What the baseline predicted, if its bytes are still anywhere and are those of its record.
   * @param path where the head has them @param own where the base has them
   * @returns the file, absolute
   */
  async ofBaseline(record: Record_ | undefined, path: string, own: string): Promise<string | undefined> {
    const kept =
      record?.outputs.find(output => output.path === path) ??
      record?.outputs.find(output => output.name === 'predictions' || output.name === 'rows')
    if (record && kept) {
      const folder = mkdtempSync(join(this.#temporary, 'base-'))
      const restored = await restoreOutputs(this.#stores, folder, this.#workshop.temporary, { ...record, outputs: [kept] }, () => undefined)
      if (restored) return join(folder, kept.path)
    }
    const { base } = this.#session
    // Where the base has it, not where the head would look for it.
    const content = base && ((await base.revision.read(own)) ?? (await this.#session.kept(base, own)))
    if (!content) return undefined
    const file = this.#written('base-', path, content)
    return kept && hashFile(file) !== kept.sha256 ? undefined : file
  }

  #written(prefix: string, path: string, content: Uint8Array): string {
    const file = join(mkdtempSync(join(this.#temporary, prefix)), basename(path))
    writeFileSync(file, content)
    return file
  }
}

/** The output that a model is judged by, row by row. */
export const rowsPath = ({ predictions, rows }: Pick<Model, 'predictions' | 'rows'>): string | undefined => predictions?.file ?? rows?.path
