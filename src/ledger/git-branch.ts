import { join } from 'node:path'
import { MettleError } from '../errors.ts'
import { line } from '../git/process.ts'
import type { Repository } from '../git/repository.ts'
import type { Branch } from './ledger.ts'
import { LEDGER_BRANCH, README } from './paths.ts'

const REF = `refs/heads/${LEDGER_BRANCH}`
const SEEN = 'refs/mettle/ledger'
const DEADLINE = 300_000
const MOST_FAULTS = 4
/** Records are smaller, plots are not: what is larger stays where it is until it is asked for. */
const LARGE = '16k'
const AUTHOR = {
  GIT_AUTHOR_NAME: 'mettle',
  GIT_AUTHOR_EMAIL: 'mettle@users.noreply.github.com',
  GIT_COMMITTER_NAME: 'mettle',
  GIT_COMMITTER_EMAIL: 'mettle@users.noreply.github.com',
}

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
    if (fetched.code === 0) return line(await this.#repository.runScratch(['rev-parse', SEEN]))
    if (/couldn't find remote ref/i.test(fetched.stderr)) return undefined
    throw new MettleError('git-failed', `the ledger cannot be read from origin: ${fetched.stderr.trim().split('\n').at(-1) ?? ''}`)
  }

  async add(files: ReadonlyMap<string, string | Uint8Array>, message: string): Promise<string> {
    const end = Date.now() + DEADLINE
    for (let attempt = 0, faults = 0; ; attempt++) {
      const commit = await this.#commit(files, message)
      const refusal = await this.#publish(commit)
      if (refusal === undefined) return commit
      if (refusal.kind === 'fault') faults++
      if (refusal.kind === 'denied' || faults >= MOST_FAULTS) throw new WriteRefused(refusal.message)
      if (Date.now() > end)
        throw new MettleError('ledger-conflict', `the ledger moved ${attempt + 1} times while it was written: ${refusal.message}`)
      await new Promise(resolve => setTimeout(resolve, Math.random() * Math.min(4000, 100 * 1.6 ** attempt)))
      this.#tip = await this.#fetch()
    }
  }

  /** A commit with the files added, on the head that was read. */
  async #commit(files: ReadonlyMap<string, string | Uint8Array>, message: string): Promise<string> {
    const repository = this.#repository
    const all = this.#tip === undefined ? new Map<string, string | Uint8Array>([['README.md', README], ...files]) : files
    const env = { GIT_INDEX_FILE: join(repository.scratch, `ledger-index-${this.#number++}`), ...this.#objects() }
    const git = (args: readonly string[], input?: string | Uint8Array): ReturnType<Repository['run']> =>
      repository.runScratch(args, { env: { ...env, ...AUTHOR }, ...(input === undefined ? {} : { input }) })
    await git(['read-tree', this.#tip ?? '--empty'])
    let rows = ''
    for (const [path, content] of all) rows += `100644 ${line(await git(['hash-object', '-w', '--stdin'], content))}\t${path}\0`
    await git(['update-index', '-z', '--index-info'], rows)
    const tree = line(await git(['write-tree', '--missing-ok']))
    return line(await git(['commit-tree', tree, ...(this.#tip === undefined ? [] : ['-p', this.#tip])], message))
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
      message: said.split('\n').filter(Boolean).slice(-3).join(' '),
      kind: CONFLICT.test(said) ? 'conflict' : DENIED.test(said) ? 'denied' : 'fault',
    }
  }
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
