import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Observation, Record_ } from '../documents/schemas.ts'
import { MettleError } from '../errors.ts'
import { grouped } from '../grouped.ts'
import { commitOfPath, keyOfPath, observationPath, recordPath } from './paths.ts'

/** What the ledger needs of its branch. */
export interface Branch {
  /** Paths and blob ids at the newest commit; empty where the branch is not there. */
  list(): Promise<ReadonlyMap<string, string>>
  read(oids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>
  /** Adds files in one commit on whatever is newest by then. @returns the commit */
  add(files: ReadonlyMap<string, string | Uint8Array>, message: string): Promise<string>
}

/** What was trained and with which result. A record that does not fit its schema is ignored, and said. */
export class Ledger {
  readonly #branch: Branch
  readonly #files: ReadonlyMap<string, string>
  readonly ignored: string[] = []

  private constructor(branch: Branch, files: ReadonlyMap<string, string>) {
    this.#branch = branch
    this.#files = files
  }

  static async open(branch: Branch): Promise<Ledger> {
    return new Ledger(branch, await branch.list())
  }

  /** The newest record of each of some keys and models. */
  async byKeys(keys: Iterable<string>): Promise<ReadonlyMap<string, readonly Record_[]>> {
    const wanted = new Set(keys)
    const records = await this.#records(path => wanted.has(keyOfPath(path) ?? ''))
    return grouped(records, record => record.key)
  }

  async all(): Promise<readonly Record_[]> {
    return (await this.#records(() => true)).toSorted((a, b) => b.time.localeCompare(a.time))
  }

  /** What stood for which model at some commits, the first commit first. */
  async observations(commits: readonly string[]): Promise<readonly Observation[]> {
    const order = new Map(commits.map((commit, i) => [commit, i]))
    const paths = [...this.#files.keys()].filter(path => order.has(commitOfPath(path) ?? ''))
    const found = await this.#documents('observation', paths)
    return found
      .filter(o => order.has(o.commit))
      .toSorted((a, b) => (order.get(a.commit) as number) - (order.get(b.commit) as number) || b.time.localeCompare(a.time))
  }

  get hasObservations(): boolean {
    return [...this.#files.keys()].some(path => commitOfPath(path) !== undefined)
  }

  async byIds(ids: ReadonlySet<string>): Promise<ReadonlyMap<string, Record_>> {
    const records = await this.#records(path => ids.has(path.split('/').at(-1)?.replace('.json', '') ?? ''))
    return new Map(records.map(record => [record.id, record]))
  }

  async #records(wanted: (path: string) => boolean): Promise<Record_[]> {
    const paths = [...this.#files.keys()].filter(path => keyOfPath(path) !== undefined && wanted(path))
    const names = new Set(paths)
    const records = await this.#documents('record', paths)
    return records.filter(record => {
      const sound = names.has(recordPath(record.key, record.id)) && record.id === idOf({ ...record, id: undefined })
      if (!sound) this.ignored.push(`the record ${record.id.slice(0, 12)} is not what its name says`)
      return sound
    })
  }

  async #documents<K extends 'record' | 'observation'>(
    kind: K,
    paths: readonly string[],
  ): Promise<(K extends 'record' ? Record_ : Observation)[]> {
    if (paths.length === 0) return []
    // A ledger that says nothing needs no schemas.
    const [{ readDocument }, blobs] = await Promise.all([
      import('../documents/read.ts'),
      this.#branch.read(paths.map(path => this.#files.get(path) as string)),
    ])
    return paths.flatMap(path => {
      const content = blobs.get(this.#files.get(path) as string)
      try {
        return [readDocument(kind, Buffer.from(content ?? '').toString('utf8'), path) as never]
      } catch (error) {
        if (!(error instanceof MettleError)) throw error
        this.ignored.push(error.message)
        return []
      }
    })
  }

  /** Adds records, an observation, and plots that are not there yet, in one commit. */
  write(
    records: readonly Record_[],
    observation: Observation | undefined,
    message: string,
    pictures: ReadonlyMap<string, Uint8Array> = new Map(),
  ): Promise<string> {
    const fresh = [...pictures].filter(([path]) => !this.#files.has(path))
    return this.#branch.add(new Map<string, string | Uint8Array>([...ledgerFiles(records, observation), ...fresh]), message)
  }

  /** Whether the bytes of a plot lie on the branch. */
  has(path: string): boolean {
    return this.#files.has(path)
  }
}

export function ledgerFiles(records: readonly Record_[], observation: Observation | undefined): Map<string, string> {
  const files = new Map(records.map(record => [recordPath(record.key, record.id), json(record)]))
  if (observation) files.set(observationPath(observation.commit, idOf(observation)), json(observation))
  return files
}

/** A record's name is the digest of its content. */
export const withId = (record: Omit<Record_, 'id'>): Record_ => ({ ...record, id: idOf(record) })
const idOf = (content: object): string =>
  createHash('sha256')
    .update(canonicalize({ ...content, id: undefined }) ?? '')
    .digest('hex')

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
