import { join } from 'node:path'
import type { Unlike } from '../revision.ts'
import { type Checkout, checkoutAt } from './checkout.ts'
import { Gathering } from './gathering.ts'
import { ObjectReader } from './objects.ts'
import { type GitOptions, type GitResult, git, line } from './process.ts'
import { Scratch } from './scratch.ts'
import type { Access } from './settings.ts'
import type { TreeEntry } from './tree.ts'
import { Trees } from './trees.ts'

export interface RepositoryOptions extends Access {
  /** Any folder of the checkout. */
  readonly folder: string
  readonly temporary?: string | undefined
}

/** The index of the work tree as it would be committed. */
export const scratchIndex = ({ scratch }: Pick<Repository, 'scratch'>): string => join(scratch, 'index')

/** A checkout that is only read: no configuration is written, no ref moves, no shallow boundary changes. */
export class Repository {
  readonly root: string
  readonly gitDir: string
  /** The folder of the repository that takes what has to be fetched. */
  readonly scratch: string
  /** Of `origin`. */
  readonly url: string | undefined
  readonly remote: Readonly<Record<string, string>>
  /** What was checked out when it was opened; `undefined` before the first commit. */
  readonly head: string | undefined
  readonly shallow: boolean
  /** The folder of the checkout's objects. */
  readonly objects: string
  readonly #scratch: Scratch
  #reader: ObjectReader
  readonly #trees: Trees
  readonly #missing = new Gathering(async oids => {
    const input = `${oids.join('\n')}\n`
    await this.runRemote([...FETCH, '--filter=blob:none', '--stdin', 'origin'], { input, allow: [1, 128] })
    this.refresh()
  })

  /** As they were when they were last asked for: a branch moves. */
  readonly #commits = new Map<string, string | undefined>()
  readonly #names = new Gathering(async names => {
    const input = names.map(name => `${name}^{commit}\n`).join('')
    const { stdout } = await this.run(['cat-file', '--batch-check=%(objectname)'], { input, allow: [128] })
    const answers = stdout.toString('utf8').split('\n')
    names.forEach((name, i) => {
      this.#commits.set(name, /^[0-9a-f]{40,64}$/.exec(answers[i] ?? '')?.[0])
    })
  })

  private constructor(checkout: Checkout, scratch: Scratch) {
    this.root = checkout.root
    this.gitDir = checkout.gitDir
    this.url = checkout.url
    this.remote = checkout.remote
    this.head = checkout.head
    this.shallow = checkout.boundary !== undefined
    this.objects = checkout.objects
    this.scratch = scratch.folder
    this.#scratch = scratch
    this.#reader = new ObjectReader(scratch.folder)
    this.#trees = new Trees(oid => this.#reader.read(oid), [scratchIndex(this), join(this.gitDir, 'index')])
  }

  /** @throws {MettleError} `git-missing` where the folder is not a checkout */
  static async open(options: RepositoryOptions): Promise<Repository> {
    const checkout = await checkoutAt(options.folder, options)
    return new Repository(checkout, new Scratch(checkout, options.temporary))
  }

  get hasOrigin(): boolean {
    return this.url !== undefined
  }

  close(): void {
    this.#reader.close()
    this.#scratch.close()
  }

  /** git in the checkout, reading only. */
  run(args: readonly string[], options: Omit<GitOptions, 'cwd'> = {}): Promise<GitResult> {
    return git(args, { cwd: this.root, ...options })
  }

  /** git in the scratch repository, with the credentials of `origin`. */
  async runRemote(args: readonly string[], options: Omit<GitOptions, 'cwd'> = {}): Promise<GitResult> {
    // A program that has run since could have written here, too.
    this.#scratch.layOut()
    try {
      // What a person and a machine have set for it was read when the checkout was opened: what a program has written there
      // since is not asked.
      const own = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_TRACE2_EVENT: '0', GIT_TRACE2: '0', GIT_TRACE: '0' }
      return await git(['--git-dir', this.scratch, ...args], {
        cwd: this.root,
        ...options,
        env: { ...own, ...this.remote, ...options.env },
      })
    } finally {
      // A filtered fetch makes the remote a promisor; then each missing blob would be fetched by itself.
      this.#scratch.layOut()
    }
  }

  /** git in the scratch repository, without the network. */
  runScratch(args: readonly string[], options: Omit<GitOptions, 'cwd'> = {}): Promise<GitResult> {
    return git(['--git-dir', this.scratch, ...args], { cwd: this.root, ...options })
  }

  /** What a ref of the scratch repository stands for. */
  scratchRef(ref: string): string {
    return this.#scratch.ref(ref)
  }

  /** The commit that a name stands for in the checkout, or `undefined`. Names asked for at about the same time are asked in one call. */
  async commit(name: string): Promise<string | undefined> {
    if (!/^[^-\n][^\n]*$/.test(name)) return undefined
    await this.#names.add([name])
    return this.#commits.get(name)
  }

  /** Whether a commit is here with its tree: a fetch for questions of ancestry brings commits alone. */
  async has(commit: string): Promise<boolean> {
    return (await this.#reader.read(`${commit}^{tree}`)) !== undefined
  }

  /** Fetches exact commits with their trees, one level deep; blobs come when they are read. `false` where the origin has not got them. */
  async fetchCommits(oids: readonly string[]): Promise<boolean> {
    const missing: string[] = []
    for (const oid of oids) if (!(await this.has(oid))) missing.push(oid)
    if (missing.length === 0) return true
    if (!this.hasOrigin) return false
    this.#scratch.offerHead()
    const fetched = await this.runRemote([...FETCH, '--depth=1', '--filter=blob:none', 'origin', ...missing], { allow: [1, 128] })
    this.refresh()
    if (fetched.code !== 0) return false
    return (await Promise.all(missing.map(oid => this.has(oid)))).every(Boolean)
  }

  /** The history of commits, without trees, for questions of ancestry. */
  async fetchHistory(wanted: readonly string[]): Promise<boolean> {
    if (!this.hasOrigin) return false
    const fetched = await this.runRemote(
      [...FETCH, ...(this.#scratch.shallow ? ['--unshallow'] : []), '--filter=tree:0', 'origin', ...wanted],
      { allow: [1, 128] },
    )
    this.refresh()
    return fetched.code === 0
  }

  /** A running reader does not see packs that came later; the old one still answers what it was asked. */
  refresh(): void {
    this.#reader.close()
    this.#reader = new ObjectReader(this.scratch)
  }

  /** What `origin` has under a branch, or `undefined`. */
  async remoteHead(ref: string): Promise<string | undefined> {
    if (!this.hasOrigin) return undefined
    const found = await this.runRemote(['ls-remote', '--quiet', 'origin', ref], { allow: [2] })
    return line(found).split('\t')[0] || undefined
  }

  /** A branch or tag of `origin` by its exact name; an annotated tag is the commit it stands for. */
  async remoteRevision(name: string): Promise<string | undefined> {
    if (!this.hasOrigin || name.startsWith('-') || /[*?[\s]/.test(name)) return undefined
    const wanted = [`refs/heads/${name}`, `refs/tags/${name}^{}`, `refs/tags/${name}`, name]
    const listed = line(await this.runRemote(['ls-remote', '--quiet', 'origin', ...wanted], { allow: [2] }))
    const rows = new Map(listed.split('\n').map((row): [string, string] => [row.split('\t')[1] ?? '', row.split('\t')[0] ?? '']))
    return wanted.map(ref => rows.get(ref)).find(oid => oid !== undefined && oid !== '')
  }

  /** A revision that a shallow checkout cannot walk to: `HEAD~2`, a short id. */
  async ancestor(name: string): Promise<string | undefined> {
    const { head } = this
    if (!this.shallow || head === undefined || name.startsWith('-') || !(await this.fetchHistory([head]))) return undefined
    const found = await this.runScratch(
      ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name.replace(/^HEAD/, head)}^{commit}`],
      { allow: [1, 128] },
    )
    return found.code === 0 ? line(found) : undefined
  }

  /** The parents as the commit itself names them: a shallow checkout hides them from git's own walk. */
  async parents(commit: string): Promise<readonly string[]> {
    const object = await this.#reader.read(commit)
    return [...(object?.content.toString('utf8').split('\n\n')[0] ?? '').matchAll(/^parent ([0-9a-f]+)$/gm)].map(
      match => match[1] as string,
    )
  }

  /** Seconds since 1970 of the committer. */
  async commitTime(commit: string): Promise<number | undefined> {
    const object = await this.#reader.read(commit)
    const found = /^committer .* (\d+) [-+]\d{4}$/m.exec(object?.content.toString('utf8') ?? '')
    return found ? Number(found[1]) : undefined
  }

  async treeOf(commit: string): Promise<string | undefined> {
    const object = await this.#reader.read(`${commit}^{tree}`)
    return object?.oid
  }

  /** The entries of a tree by name, read once. @throws {MettleError} `git-revision` where it is not there */
  tree(oid: string): Promise<ReadonlyMap<string, TreeEntry>> {
    return this.#trees.of(oid)
  }

  /** Links and notebooks below a tree. */
  unlike(tree: string): Promise<Unlike> {
    return this.#trees.unlike(tree)
  }

  /** What differs between two trees, as `git diff-tree --raw -z` says it; `undefined` where one of them is not whole. */
  async diff(from: string, to: string): Promise<Buffer | undefined> {
    const args = ['diff-tree', '-r', '-z', '--raw', '--no-renames', '--no-abbrev', from, to]
    const { code, stdout } = await this.runScratch(args, { allow: [128] })
    return code === 0 ? stdout : undefined
  }

  /** Blobs by object id; those that a filtered fetch left out are fetched together. */
  async blobs(oids: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
    const wanted = [...new Set(oids)]
    const found = new Map<string, Buffer>()
    const read = async (names: readonly string[]): Promise<string[]> => {
      const objects = await Promise.all(names.map(oid => this.#reader.read(oid)))
      for (const object of objects) if (object) found.set(object.oid, object.content)
      return names.filter(name => !found.has(name))
    }
    const missing = await read(wanted)
    if (missing.length > 0 && this.hasOrigin) {
      await this.#missing.add(missing)
      await read(missing)
    }
    return found
  }

  async mergeBase(a: string, b: string): Promise<string | undefined> {
    const local = this.shallow ? undefined : await this.#mergeBase(a, b, [])
    if (local) return local
    return (await this.fetchHistory([a, b])) ? this.#mergeBase(a, b, ['--git-dir', this.scratch]) : undefined
  }

  async #mergeBase(a: string, b: string, where: readonly string[]): Promise<string | undefined> {
    const found = await this.run([...where, 'merge-base', a, b], { allow: [1, 128] })
    return found.code === 0 ? line(found) : undefined
  }

  /** Commits from `start` along first parents, newest first. */
  async firstParents(start: string, most: number): Promise<readonly string[]> {
    const walk = (where: readonly string[]): Promise<GitResult> =>
      this.run([...where, 'rev-list', '--first-parent', `--max-count=${most}`, start], { allow: [1, 128] })
    if (this.shallow && (await this.fetchHistory([start])))
      return line(await walk(['--git-dir', this.scratch]))
        .split('\n')
        .filter(Boolean)
    return line(await walk([]))
      .split('\n')
      .filter(Boolean)
  }
}

const FETCH = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-auto-gc'] as const
