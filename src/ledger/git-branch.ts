import { MettleError } from '../errors.ts'
import type { Repository } from '../git/repository.ts'
import { complaint, withoutCredentials } from '../git-complaint.ts'
import type { Branch } from './ledger.ts'
import { LEDGER_BRANCH, README } from './paths.ts'

const REF = `refs/heads/${LEDGER_BRANCH}`
const SEEN = 'refs/mettle/ledger'
const DEADLINE = 300_000
const MOST_FAULTS = 4
/** Records are smaller, plots are not: what is larger stays where it is until it is asked for. */
const LARGE = '16k'
const WRITER = 'mettle <mettle@users.noreply.github.com>'

/** The ledger may not be written with the token of this job. */
export class WriteRefused extends MettleError {
  constructor(message: string) {
    super('github-failed', message)
  }
}

/**
 * The ledger as an orphan branch: read in one fetch, written by compare-and-swap. Each write is a commit on the head that
 * was read; where another one came first, the update is refused, read again and retried.
 * @param where `origin`, or on a person's machine the checkout's own branch
 */
export class GitBranch implements Branch {
  readonly #repository: Repository
  readonly #where: 'origin' | 'local'
  #tip: string | undefined
  #number = 0

  constructor(repository: Repository, where: 'origin' | 'local') {
    this.#repository = repository
    this.#where = where
  }

  async list(): Promise<ReadonlyMap<string, string>> {
    this.#tip = await this.#fetch()
    if (this.#tip === undefined) return new Map()
    const listed = await this.#repository.runScratch(['ls-tree', '-r', '-z', this.#tip])
    const files = new Map<string, string>()
    for (const row of listed.stdout.toString('utf8').split('\0')) {
      const found = /^100644 blob ([0-9a-f]+)\t(.+)$/.exec(row)
      if (found) files.set(found[2] as string, found[1] as string)
    }
    return files
  }

  read(oids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
    return this.#repository.blobs(oids)
  }

  async #fetch(): Promise<string | undefined> {
    if (this.#where === 'local')
      return (await this.#repository.commit(REF)) ?? this.#repository.commit(`refs/remotes/origin/${LEDGER_BRANCH}`)
    const fetched = await this.#repository.runRemote(
      ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--depth=1', `--filter=blob:limit=${LARGE}`, 'origin', `+${REF}:${SEEN}`],
      { allow: [1, 128] },
    )
    if (fetched.code === 0) return this.#repository.scratchRef(SEEN)
    if (/couldn't find remote ref/i.test(fetched.stderr)) return undefined
    throw new MettleError('git-failed', `the ledger cannot be read from origin: ${complaint(fetched.stderr)}`)
  }

  async add(files: ReadonlyMap<string, string | Uint8Array>, message: string): Promise<string> {
    const end = Date.now() + DEADLINE
    for (let attempt = 0, faults = 0; ; attempt++) {
      const commit = await this.#commit(files, message)
      const refusal = await this.#publish(commit)
      if (refusal === undefined) return commit
      if (refusal.kind === 'fault') faults++
      if (refusal.kind === 'denied') throw new WriteRefused(refusal.message)
      if (faults >= MOST_FAULTS) throw new MettleError('git-failed', `origin did not take it: ${refusal.message}`)
      if (Date.now() > end)
        throw new MettleError('ledger-conflict', `the ledger moved ${attempt + 1} times while it was written: ${refusal.message}`)
      await new Promise(resolve => setTimeout(resolve, Math.random() * Math.min(4000, 100 * 1.6 ** attempt)))
      this.#tip = await this.#fetch()
    }
  }

  /** A commit with the files added, on the head that was read: one stream to one git, however many files there are. */
  async #commit(files: ReadonlyMap<string, string | Uint8Array>, message: string): Promise<string> {
    const all = this.#tip === undefined ? new Map<string, string | Uint8Array>([['README.md', README], ...files]) : files
    const ref = `refs/mettle/written-${this.#number++}`
    const input = Buffer.concat([
      Buffer.from(`commit ${ref}\ncommitter ${WRITER} ${Math.floor(Date.now() / 1000)} +0000\n`),
      dataOf(message),
      Buffer.from(this.#tip === undefined ? '' : `from ${this.#tip}\n`),
      ...[...all].flatMap(([path, content]) => [Buffer.from(`M 100644 inline ${path}\n`), dataOf(content)]),
      Buffer.from('done\n'),
    ])
    await this.#repository.runScratch(['fast-import', '--quiet', '--done'], { input, env: this.#objects() })
    return this.#repository.scratchRef(ref)
  }

  #objects(): Record<string, string> {
    return this.#where === 'origin' ? {} : { GIT_OBJECT_DIRECTORY: this.#repository.objects }
  }

  async #publish(commit: string): Promise<Refusal | undefined> {
    if (this.#where === 'local') {
      // What was read may have come from origin: here the branch itself has to be what it was.
      const own = await this.#repository.commit(REF)
      if (own !== undefined && own !== this.#tip) return { message: 'the branch moved', kind: 'conflict' }
      const updated = await this.#repository.run(['update-ref', REF, commit, own ?? '0'.repeat(commit.length)], { allow: [1, 128] })
      return updated.code === 0 ? undefined : { message: updated.stderr.trim(), kind: 'conflict' }
    }
    const pushed = await this.#repository.runRemote(
      ['push', '--quiet', '--porcelain', `--force-with-lease=${REF}:${this.#tip ?? ''}`, 'origin', `${commit}:${REF}`],
      { allow: [1, 128] },
    )
    if (pushed.code === 0) return undefined
    const said = `${pushed.stdout.toString('utf8')}\n${pushed.stderr}`.trim()
    return {
      message: withoutCredentials(said).split('\n').filter(Boolean).slice(-3).join(' '),
      kind: CONFLICT.test(said) ? 'conflict' : DENIED.test(said) ? 'denied' : 'fault',
    }
  }
}

/** As `git fast-import` reads what is not text of its own. */
const dataOf = (content: string | Uint8Array): Buffer => {
  const bytes = Buffer.from(content)
  return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n')])
}

interface Refusal {
  readonly message: string
  /** Another writer came first; the job may not write; or something that may pass. */
  readonly kind: 'conflict' | 'denied' | 'fault'
}

const CONFLICT =
  /stale info|fetch first|non-fast-forward|cannot lock ref|failed to update ref|reference already exists|incorrect old value/i
const DENIED =
  /\b403\b|permission.*denied|denied to|not allowed|protected branch|GH006|GH013|read.?only|could not read (?:username|password)|authentication failed|write access|hook declined/i
