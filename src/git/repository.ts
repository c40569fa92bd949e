import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { copyFile, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { MettleError } from '../errors.ts'
import type { Unlike } from '../revision.ts'
import { unlikeOfIndex } from './index-file.ts'
import { ObjectReader } from './objects.ts'
import { type GitOptions, type GitResult, git, line } from './process.ts'
import { parseTree, type TreeEntry } from './tree.ts'

export interface RepositoryOptions {
  /** Any folder of the checkout. */
  readonly folder: string
  /** A token for the server of `origin`, given to git in its environment only. */
  readonly token?: string | undefined
  readonly server?: string | undefined
  readonly temporary?: string | undefined
}

/**
 * A checkout that is only read. What has to be fetched goes into a scratch repository beside it, which borrows the
 * checkout's objects: no configuration is written, no ref moves, no shallow boundary changes.
 */
export class Repository {
  readonly root: string
  readonly gitDir: string
  readonly scratch: string
  /** Of `origin`. */
  readonly url: string | undefined
  readonly remote: Readonly<Record<string, string>>
  readonly hasOrigin: boolean
  /** The file that says where a shallow checkout's history ends. */
  readonly #boundary: string | undefined
  /** The folder of the checkout's objects. */
  readonly objects: string
  #objects: ObjectReader
  readonly #raw = new Map<string, Promise<Buffer>>()
  readonly #trees = new Map<string, Promise<ReadonlyMap<string, TreeEntry>>>()
  readonly #unlike = new Map<string, Promise<Unlike>>()
  readonly #config: string
  readonly #wanted = new Set<string>()
  #gathering: Promise<void> | undefined
  #fetched: Promise<void> = Promise.resolve()

  private constructor(facts: {
    root: string
    gitDir: string
    scratch: string
    url: string | undefined
    boundary: string | undefined
    hasOrigin: boolean
    remote: Record<string, string>
    config: string
    objects: string
  }) {
    this.objects = facts.objects
    this.root = facts.root
    this.gitDir = facts.gitDir
    this.scratch = facts.scratch
    this.url = facts.url
    this.#boundary = facts.boundary
    this.hasOrigin = facts.hasOrigin
    this.remote = facts.remote
    this.#config = facts.config
    this.#layOut()
    this.#objects = new ObjectReader(facts.scratch)
  }

  /** @throws {MettleError} `git-missing` where the folder is not a checkout */
  static async open(options: RepositoryOptions): Promise<Repository> {
    const found = await git(
      [
        ...['rev-parse', '--show-toplevel', '--absolute-git-dir', '--git-path', 'objects', '--git-path', 'shallow'],
        ...['--is-shallow-repository', '--show-object-format'],
      ],
      {
        cwd: options.folder,
        allow: [128],
      },
    )
    const [root, gitDir, objects, boundary, shallow, format] = found.stdout.toString('utf8').split('\n')
    if (found.code !== 0 || !root || !gitDir || !objects || !boundary) {
      throw new MettleError(
        'git-missing',
        `${options.folder} is not a git checkout. Run actions/checkout before this step, or git init here.`,
      )
    }
    const settings = await settingsOf(root)
    const url = settings.find(([key]) => key === 'remote.origin.url')?.[1]
    const scratch = await mkdtemp(join(options.temporary ?? tmpdir(), 'mettle-git-'))
    const config = scratchConfig(url, format ?? 'sha1')
    for (const folder of ['objects/info', 'refs/heads']) mkdirSync(join(scratch, folder), { recursive: true })
    return new Repository({
      root,
      gitDir,
      scratch,
      boundary: shallow === 'true' ? resolve(options.folder, boundary) : undefined,
      hasOrigin: url !== undefined,
      url,
      remote: remoteEnvironment(settings, url, options),
      config,
      objects: resolve(options.folder, objects),
    })
  }

  get shallow(): boolean {
    return this.#boundary !== undefined
  }

  close(): void {
    this.#objects.close()
    // A git that still writes there may be ended with the rest: what it leaves lies in a temporary folder.
    try {
      rmSync(this.scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 })
    } catch {}
  }

  /** git in the checkout, reading only. */
  run(args: readonly string[], options: Omit<GitOptions, 'cwd'> = {}): Promise<GitResult> {
    return git(args, { cwd: this.root, ...options })
  }

  /** git in the scratch repository, with the credentials of `origin`. */
  async runRemote(args: readonly string[], options: Omit<GitOptions, 'cwd'> = {}): Promise<GitResult> {
    // A program that has run since could have written here, too.
    this.#layOut()
    try {
      return await git(['--git-dir', this.scratch, ...args], { cwd: this.root, ...options, env: { ...this.remote, ...options.env } })
    } finally {
      // A filtered fetch makes the remote a promisor; then each missing blob would be fetched by itself.
      this.#layOut()
    }
  }

  #layOut(): void {
    const files = { HEAD: 'ref: refs/heads/none\n', config: this.#config, 'objects/info/alternates': `${this.objects}\n` }
    for (const [name, content] of Object.entries(files)) {
      const path = join(this.scratch, name)
      // In one step: another git may be starting here.
      writeFileSync(`${path}.new`, content)
      renameSync(`${path}.new`, path)
    }
  }

  /** git in the scratch repository, without the network. */
  runScratch(args: readonly string[], options: Omit<GitOptions, 'cwd'> = {}): Promise<GitResult> {
    return git(['--git-dir', this.scratch, ...args], { cwd: this.root, ...options })
  }

  /** The commit that a name stands for in the checkout, or `undefined`. */
  async commit(name: string): Promise<string | undefined> {
    if (name.startsWith('-') || name === '') return undefined
    const found = await this.run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`], { allow: [1, 128] })
    return found.code === 0 ? line(found) : undefined
  }

  /** Whether a commit is here with its tree: a fetch for questions of ancestry brings commits alone. */
  async has(commit: string): Promise<boolean> {
    return (await this.#objects.read(`${commit}^{tree}`)) !== undefined
  }

  /** Fetches exact commits with their trees, one level deep; blobs come when they are read. `false` where the origin has not got them. */
  async fetchCommits(oids: readonly string[]): Promise<boolean> {
    const missing: string[] = []
    for (const oid of oids) if (!(await this.has(oid))) missing.push(oid)
    if (missing.length === 0) return true
    if (!this.hasOrigin) return false
    await this.#offerHead()
    const fetched = await this.runRemote([...FETCH, '--depth=1', '--filter=blob:none', 'origin', ...missing], { allow: [1, 128] })
    this.#restart()
    if (fetched.code !== 0) return false
    return (await Promise.all(missing.map(oid => this.has(oid)))).every(Boolean)
  }

  /**
   * Lets a fetch of one commit leave out what the shallow checkout's own commit has: without it, a base that differs
   * in one file brings every tree of the repository. The boundary goes along, or the server would take the whole
   * history for present.
   */
  async #offerHead(): Promise<void> {
    const offered = join(this.scratch, 'refs/heads/checkout')
    if (this.#boundary === undefined || existsSync(offered)) return
    const head = await this.commit('HEAD')
    if (head === undefined) return
    await copyFile(this.#boundary, join(this.scratch, 'shallow'))
    writeFileSync(offered, `${head}\n`)
  }

  /** The history of commits, without trees, for questions of ancestry. */
  async fetchHistory(wanted: readonly string[]): Promise<boolean> {
    if (!this.hasOrigin) return false
    const fetched = await this.runRemote(
      [...FETCH, ...(existsSync(join(this.scratch, 'shallow')) ? ['--unshallow'] : []), '--filter=tree:0', 'origin', ...wanted],
      { allow: [1, 128] },
    )
    this.#restart()
    return fetched.code === 0
  }

  /** A running reader does not see packs that came later; the old one still answers what it was asked. */
  #restart(): void {
    this.#objects.close()
    this.#objects = new ObjectReader(this.scratch)
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
    const head = await this.commit('HEAD')
    if (!this.shallow || head === undefined || name.startsWith('-') || !(await this.fetchHistory([head]))) return undefined
    const found = await this.runScratch(
      ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name.replace(/^HEAD/, head)}^{commit}`],
      { allow: [1, 128] },
    )
    return found.code === 0 ? line(found) : undefined
  }

  /** The parents as the commit itself names them: a shallow checkout hides them from git's own walk. */
  async parents(commit: string): Promise<readonly string[]> {
    const object = await this.#objects.read(commit)
    return [...(object?.content.toString('utf8').split('\n\n')[0] ?? '').matchAll(/^parent ([0-9a-f]+)$/gm)].map(
      match => match[1] as string,
    )
  }

  /** Seconds since 1970 of the committer. */
  async commitTime(commit: string): Promise<number | undefined> {
    const object = await this.#objects.read(commit)
    const found = /^committer .* (\d+) [-+]\d{4}$/m.exec(object?.content.toString('utf8') ?? '')
    return found ? Number(found[1]) : undefined
  }

  async treeOf(commit: string): Promise<string | undefined> {
    const object = await this.#objects.read(`${commit}^{tree}`)
    return object?.oid
  }

  #rawTree(oid: string): Promise<Buffer> {
    let raw = this.#raw.get(oid)
    if (!raw) {
      raw = this.#objects.read(oid).then(object => {
        if (object?.type !== 'tree')
          throw new MettleError('git-revision', `the tree ${oid} is not in the checkout, nor could it be fetched`)
        return object.content
      })
      this.#raw.set(oid, raw)
    }
    return raw
  }

  /** The entries of a tree by name, read once. @throws {MettleError} `git-revision` where it is not there */
  tree(oid: string): Promise<ReadonlyMap<string, TreeEntry>> {
    let entries = this.#trees.get(oid)
    if (!entries) {
      entries = this.#rawTree(oid).then(content => new Map(parseTree(content, oid.length / 2).map(entry => [entry.name, entry])))
      this.#trees.set(oid, entries)
    }
    return entries
  }

  /** Links and notebooks below a tree. */
  unlike(tree: string): Promise<Unlike> {
    let answer = this.#unlike.get(tree)
    if (!answer) {
      answer = Promise.resolve(this.#unlikeOfIndex(tree) ?? this.#walk(tree))
      this.#unlike.set(tree, answer)
    }
    return answer
  }

  /** The checkout's index, where it is that of the tree: what lies there is named in one file. */
  #unlikeOfIndex(tree: string): Unlike | undefined {
    try {
      const path = join(this.gitDir, 'index')
      return statSync(path).size <= LARGEST_INDEX ? unlikeOfIndex(readFileSync(path), tree) : undefined
    } catch {
      return undefined
    }
  }

  /**
   * Level by level, each in one batch. A tree is searched for the bytes that a link, a notebook or a folder has in it,
   * and taken apart only where it has them: most of the trees of a repository hold plain files alone.
   */
  async #walk(root: string): Promise<Unlike> {
    const links: string[] = []
    const notebooks: string[] = []
    let level: readonly { readonly oid: string; readonly prefix: string }[] = [{ oid: root, prefix: '' }]
    while (level.length > 0) {
      const contents = await Promise.all(level.map(({ oid }) => this.#rawTree(oid)))
      const next: { oid: string; prefix: string }[] = []
      contents.forEach((content, i) => {
        const { oid, prefix } = level[i] as { oid: string; prefix: string }
        const folders = content.includes(FOLDER)
        if (!folders && !content.includes(LINK) && !content.includes(NOTEBOOK)) {
          // Nobody looks into a folder that counts whole.
          this.#raw.delete(oid)
          return
        }
        for (const entry of parseTree(content, oid.length / 2)) {
          if (entry.type === 'tree') next.push({ oid: entry.oid, prefix: `${prefix}${entry.name}/` })
          else if (entry.mode === '120000') links.push(prefix + entry.name)
          else if (entry.name.endsWith('.ipynb')) notebooks.push(prefix + entry.name)
        }
      })
      level = next
    }
    return { links, notebooks }
  }

  /** What differs between two trees, as `git diff-tree --raw -z` says it; nothing where one of them is not whole. */
  async diff(from: string, to: string): Promise<Buffer> {
    const args = ['diff-tree', '-r', '-z', '--raw', '--no-renames', '--no-abbrev', from, to]
    return (await this.runScratch(args, { allow: [128] })).stdout
  }

  /** Blobs by object id; those that a filtered fetch left out are fetched together. */
  async blobs(oids: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
    const wanted = [...new Set(oids)]
    const found = new Map<string, Buffer>()
    const read = async (names: readonly string[]): Promise<string[]> => {
      const objects = await Promise.all(names.map(oid => this.#objects.read(oid)))
      for (const object of objects) if (object) found.set(object.oid, object.content)
      return names.filter(name => !found.has(name))
    }
    const missing = await read(wanted)
    if (missing.length > 0 && this.hasOrigin) {
      await this.#fetchBlobs(missing)
      await read(missing)
    }
    return found
  }

  /** What is asked for at about the same time is fetched at once, and one fetch ends before the next begins. */
  #fetchBlobs(oids: readonly string[]): Promise<void> {
    for (const oid of oids) this.#wanted.add(oid)
    this.#gathering ??= this.#fetched
      .catch(() => undefined)
      .then(() => setImmediate())
      .then(() => {
        const input = `${[...this.#wanted].join('\n')}\n`
        this.#wanted.clear()
        this.#gathering = undefined
        this.#fetched = this.runRemote([...FETCH, '--filter=blob:none', '--stdin', 'origin'], { input, allow: [1, 128] }).then(() =>
          this.#restart(),
        )
        return this.#fetched
      })
    return this.#gathering
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

  /**
   * The tree that the work tree would make if everything in it were committed, `.gitignore` respected.
   * The checkout's index and objects stay as they are.
   */
  async workTree(): Promise<string> {
    const index = join(this.scratch, 'index')
    const own = join(this.gitDir, 'index')
    if (existsSync(own)) {
      await copyFile(own, index)
      // By the age of its index git tells which files it has to read again: a young copy would hide an edit of the same second.
      const { atime, mtime } = statSync(own)
      utimesSync(index, atime, mtime)
    }
    const env = {
      GIT_INDEX_FILE: index,
      GIT_OBJECT_DIRECTORY: join(this.scratch, 'objects'),
      GIT_ALTERNATE_OBJECT_DIRECTORIES: this.objects,
    }
    await this.run(['-c', 'advice.addEmbeddedRepo=false', 'add', '--all', '--ignore-errors', '--', ':/', ...LEFTOVERS], { env, allow: [1] })
    const tree = line(await this.run(['write-tree'], { env }))
    this.#restart()
    return tree
  }

  /** A tree with some files in place of its own, in the scratch repository. */
  async treeWith(
    tree: string,
    files: readonly { readonly path: string; readonly mode: string; readonly content: Uint8Array }[],
  ): Promise<string> {
    const env = { GIT_INDEX_FILE: join(this.scratch, 'index-with') }
    const rows: string[] = []
    for (const { path, mode, content } of files)
      rows.push(`${mode} ${line(await this.runScratch(['hash-object', '-w', '--stdin'], { input: content }))}\t${path}`)
    await this.runScratch(['read-tree', tree], { env })
    await this.runScratch(['update-index', '-z', '--add', '--index-info'], { env, input: rows.map(row => `${row}\0`).join('') })
    const made = line(await this.runScratch(['write-tree', '--missing-ok'], { env }))
    this.#restart()
    return made
  }
}

const NULL = '\0'
/** Some two million files. */
const LARGEST_INDEX = 1 << 28
/** What running the code leaves beside it, whether or not somebody ignores it. */
const LEFTOVERS = ['__pycache__', '.ipynb_checkpoints'].map(name => `:(top,exclude,glob)**/${name}/**`)
/** As they stand in a tree object. */
const [LINK, FOLDER, NOTEBOOK] = ['120000 ', '40000 ', '.ipynb\0'].map(text => Buffer.from(text)) as [Buffer, Buffer, Buffer]
const FETCH = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-auto-gc'] as const

async function settingsOf(root: string): Promise<[string, string][]> {
  const listed = await git(['config', '--list', '-z'], { cwd: root, allow: [1, 128] })
  return listed.stdout
    .toString('utf8')
    .split(NULL)
    .filter(Boolean)
    .map(entry => {
      const at = entry.indexOf('\n')
      return at === -1 ? [entry, ''] : [entry.slice(0, at), entry.slice(at + 1)]
    })
}

const TRAVELS = /^(?:http\.|url\.|credential\.|ssh\.|protocol\.|core\.sshcommand$)/i

/** The checkout's own settings for its remote, and our token in place of whatever header it persisted. */
function remoteEnvironment(
  settings: readonly [string, string][],
  url: string | undefined,
  options: RepositoryOptions,
): Record<string, string> {
  const entries = settings.filter(([key]) => TRAVELS.test(key))
  const server = options.server?.replace(/\/$/, '')
  if (options.token && server && url?.startsWith(`${server}/`)) {
    const header = `http.${server}/.extraheader`
    const others = entries.filter(([key]) => key.toLowerCase() !== header.toLowerCase())
    const basic = Buffer.from(`x-access-token:${options.token}`).toString('base64')
    entries.splice(0, entries.length, ...others, [header, ''], [header, `AUTHORIZATION: basic ${basic}`])
  }
  const environment: Record<string, string> = { GIT_CONFIG_COUNT: String(entries.length) }
  entries.forEach(([key, value], i) => {
    environment[`GIT_CONFIG_KEY_${i}`] = key
    environment[`GIT_CONFIG_VALUE_${i}`] = value
  })
  return environment
}

function scratchConfig(url: string | undefined, format: string): string {
  const quoted = (url ?? '').replaceAll('\\', '\\\\').replaceAll('"', '\\"')
  const version =
    format === 'sha1'
      ? '\trepositoryformatversion = 0\n'
      : `\trepositoryformatversion = 1\n[extensions]\n\tobjectFormat = ${format}\n[core]\n`
  return `[core]\n${version}\tbare = true\n\talternateRefsCommand = true\n${url === undefined ? '' : `[remote "origin"]\n\turl = "${quoted}"\n`}`
}
