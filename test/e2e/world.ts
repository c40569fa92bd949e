import { execFileSync, spawn } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { runtimeToken } from '../local-github/results.ts'
import { LocalGitHub } from '../local-github/server.ts'

export const DIST = resolve(import.meta.dirname, '../../dist')
const ACTION = resolve(import.meta.dirname, '../../action.yml')

export type Files = Readonly<Record<string, string | Uint8Array | null>>

export interface RunOptions {
  readonly event: string
  readonly payload?: object
  readonly ref?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly run?: number
  /** The commit that is checked out. */
  readonly checkout: string
  readonly depth?: number
  readonly sha?: string
  readonly results?: boolean
  readonly entry?: string
  readonly onStart?: (pid: number, workspace: string) => void
  /** Changes the checkout before the action runs. */
  readonly prepare?: (workspace: string) => void
}

export interface RunResult {
  readonly code: number
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly workspace: string
  readonly verdict: {
    verdict: string
    passed: boolean
    findings: { code: string | null; message: string; outcome: string; severity: string; metric: string | null; rule: string }[]
  }
}

/** A repository with a bare origin, a local GitHub, and runners that check it out as actions/checkout does. */
export class World {
  readonly folder = mkdtempSync(join(tmpdir(), 'mettle-world-'))
  readonly origin = join(this.folder, 'origin.git')
  readonly author = join(this.folder, 'author')
  readonly github: LocalGitHub
  #run = 100

  private constructor(github: LocalGitHub) {
    this.github = github
    github.origin = this.origin
  }

  static async create(files: Files = {}): Promise<World> {
    const world = new World(await LocalGitHub.start())
    const env = cleanEnvironment()
    execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', world.origin], { env })
    // As GitHub: any commit may be asked for, and filters are understood.
    appendFileSync(
      join(world.origin, 'config'),
      '[uploadpack]\n\tallowAnySHA1InWant = true\n\tallowFilter = true\n[receive]\n\tadvertisePushOptions = false\n',
    )
    execFileSync('git', ['init', '--quiet', '--initial-branch=main', world.author], { env })
    addOrigin(world.author, world.origin)
    // The author's objects lie in the origin: a push moves a ref and packs nothing.
    rmSync(join(world.author, '.git/objects'), { recursive: true })
    symlinkSync(join(world.origin, 'objects'), join(world.author, '.git/objects'))
    if (Object.keys(files).length > 0) {
      world.commit('Begin', files)
      world.push('main')
    }
    return world
  }

  async close(): Promise<void> {
    await this.github.close()
    rmSync(this.folder, { recursive: true, force: true })
  }

  git(...args: string[]): string {
    return execFileSync('git', ['-C', this.author, '-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', ...args], {
      encoding: 'utf8',
      env: cleanEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim()
  }

  write(files: Files): void {
    for (const [path, content] of Object.entries(files)) {
      const full = join(this.author, path)
      if (content === null) rmSync(full, { recursive: true, force: true })
      else {
        mkdirSync(dirname(full), { recursive: true })
        writeFileSync(full, content)
      }
    }
  }

  commit(message: string, files: Files): string {
    this.write(files)
    this.git('add', '--all')
    this.git('commit', '--quiet', '--allow-empty', '-m', message)
    return this.head()
  }

  /** What is checked out: read from the files, for thousands of tests ask. */
  head(): string {
    const read = (name: string): string => readFileSync(join(this.author, '.git', name), 'utf8').trim()
    const head = read('HEAD')
    return head.startsWith('ref: ') ? read(head.slice(5)) : head
  }

  push(...refs: string[]): void {
    const rows = refs.map(ref => {
      const [from = '', to = `refs/heads/${from}`] = ref.split(':')
      return { to, commit: /^[0-9a-f]{40}$/.test(from) ? from : this.git('rev-parse', '--verify', `${from}^{commit}`) }
    })
    const input = rows.map(({ to, commit }) => `update ${to} ${commit}\n`).join('')
    execFileSync('git', ['-C', this.origin, 'update-ref', '--stdin'], { input, env: cleanEnvironment() })
    for (const { to, commit } of rows) {
      const tracking = join(this.author, '.git', to.replace(/^refs\/heads\//, 'refs/remotes/origin/'))
      if (!to.startsWith('refs/heads/')) continue
      mkdirSync(dirname(tracking), { recursive: true })
      writeFileSync(tracking, `${commit}\n`)
    }
  }

  /** A branch off main with a commit, a pull request, and its test merge. */
  pull(number: number, branch: string, files: Files, from = 'main'): { head: string; base: string; merge: string } {
    this.git('checkout', '--quiet', '-B', branch, from)
    const head = this.commit(`Change ${branch}`, files)
    this.push(branch)
    return this.updatePull(number, head, from)
  }

  updatePull(number: number, head: string, from = 'main'): { head: string; base: string; merge: string } {
    const base = this.git('rev-parse', from)
    this.git('checkout', '--quiet', '--detach', base)
    this.git('merge', '--quiet', '--no-ff', '--strategy=recursive', '-m', `Merge ${head} into ${base}`, head)
    const merge = this.head()
    this.push(`${merge}:refs/pull/${number}/merge`, `${head}:refs/pull/${number}/head`)
    this.github.pulls.set(number, { head: { sha: head } })
    this.git('checkout', '--quiet', 'main')
    return { head, base, merge }
  }

  pullPayload(number: number, pull: { head: string; base: string; ref?: string }, fork = false): object {
    return {
      action: 'synchronize',
      number,
      pull_request: {
        number,
        head: { sha: pull.head, ref: pull.ref ?? 'change', repo: { full_name: fork ? 'mallory/models' : 'acme/models' } },
        base: { sha: pull.base, ref: 'main', repo: { full_name: 'acme/models' } },
      },
      repository: { id: 1, full_name: 'acme/models', default_branch: 'main' },
    }
  }

  runPull(
    number: number,
    pull: { head: string; base: string; merge: string; ref?: string },
    options: Partial<RunOptions> & { fork?: boolean } = {},
  ): Promise<RunResult> {
    return this.run({
      event: 'pull_request',
      payload: this.pullPayload(number, pull, options.fork),
      ref: `refs/pull/${number}/merge`,
      checkout: pull.merge,
      sha: pull.merge,
      ...options,
    })
  }

  /** A push to main of what main is now. */
  runPush(before: string, after: string, options: Partial<RunOptions> = {}): Promise<RunResult> {
    return this.#runRef('refs/heads/main', before, after, options)
  }

  /** Of another branch than the default one. */
  runBranchPush(branch: string, after: string, before = '0'.repeat(40)): Promise<RunResult> {
    return this.#runRef(`refs/heads/${branch}`, before, after)
  }

  /** Tags the commit, and runs on the push of the tag. */
  runTag(tag: string, commit: string): Promise<RunResult> {
    this.push(`${commit}:refs/tags/${tag}`)
    return this.#runRef(`refs/tags/${tag}`, '0'.repeat(40), commit)
  }

  #runRef(ref: string, before: string, after: string, options: Partial<RunOptions> = {}): Promise<RunResult> {
    const repository = { id: 1, full_name: 'acme/models', default_branch: 'main' }
    const payload = { ref, before, after, forced: false, deleted: false, repository }
    return this.run({ event: 'push', payload, ref, checkout: after, sha: after, ...options })
  }

  async run(options: RunOptions): Promise<RunResult> {
    const id = options.run ?? this.#run++
    const place = mkdtempSync(join(this.folder, `runner-${id}-`))
    const workspace = join(place, 'models')
    mkdirSync(join(place, 'temp'))
    checkout(workspace, this.origin, options.checkout, options.depth ?? 1)
    options.prepare?.(workspace)
    const file = (name: string, content = ''): string => {
      writeFileSync(join(place, name), content)
      return join(place, name)
    }
    const env: Record<string, string> = {
      ...cleanEnvironment(),
      // Hundreds of starts compile the same bundle.
      NODE_COMPILE_CACHE: join(tmpdir(), 'mettle-test-compiled'),
      GITHUB_ACTIONS: 'true',
      CI: 'true',
      GITHUB_EVENT_NAME: options.event,
      GITHUB_EVENT_PATH: file(
        'event.json',
        JSON.stringify(options.payload ?? { repository: { id: 1, full_name: 'acme/models', default_branch: 'main' } }),
      ),
      GITHUB_OUTPUT: file('output'),
      GITHUB_STATE: file('state'),
      GITHUB_STEP_SUMMARY: file('summary.md'),
      GITHUB_ENV: file('env'),
      GITHUB_PATH: file('path'),
      GITHUB_REPOSITORY: 'acme/models',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_API_URL: this.github.url,
      GITHUB_SHA: options.sha ?? options.checkout,
      GITHUB_REF: options.ref ?? 'refs/heads/main',
      GITHUB_RUN_ID: String(id),
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: join(place, 'temp'),
      RUNNER_OS: 'Linux',
      ...(options.results
        ? { ACTIONS_RESULTS_URL: `${this.github.url}/`, ACTIONS_RUNTIME_TOKEN: runtimeToken(id), ACTIONS_CACHE_SERVICE_V2: 'true' }
        : {}),
      ...defaultInputs(),
      INPUT_TOKEN: 'token',
      ...Object.fromEntries(Object.entries(options.inputs ?? {}).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...options.env,
    }
    const { code, log } = await spawned(join(DIST, options.entry ?? 'main.js'), workspace, env, options.onStart)
    const outputs = parseOutputs(readFileSync(join(place, 'output'), 'utf8'))
    const verdictFile = outputs['verdict-file']
    return {
      code,
      log,
      outputs,
      summary: readFileSync(join(place, 'summary.md'), 'utf8'),
      workspace,
      verdict:
        verdictFile && existsSync(verdictFile)
          ? JSON.parse(readFileSync(verdictFile, 'utf8'))
          : { verdict: 'none', passed: false, findings: [] },
    }
  }

  comment(number: number): string {
    return (this.github.comments.get(number) ?? []).map(comment => comment.body).join('\n=====\n')
  }

  /** Ends a job as its runner does: with what its step has left. */
  endJob({ workspace }: RunResult): Promise<RunResult> {
    const state = readFileSync(join(dirname(workspace), 'state'), 'utf8')
    const left = [...state.matchAll(/^(\w+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [`STATE_${name}`, value as string])
    const env = { ...(Object.fromEntries(left) as Record<string, string>), INPUT_METRICS: 'metrics.json' }
    return this.run({ event: 'push', checkout: this.git('rev-parse', 'main'), entry: 'post.js', env })
  }

  lastStatus(sha: string): string | undefined {
    return this.github.statuses.filter(status => status.sha === sha && status.context === 'mettle').at(-1)?.state
  }

  ledger(): string[] {
    try {
      return execFileSync('git', ['-C', this.origin, 'ls-tree', '-r', '--name-only', 'mettle'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      })
        .trim()
        .split('\n')
    } catch {
      return []
    }
  }
}

/** No identity, as on a runner; and no housekeeping, which actions/checkout switches off as well. */
const GIT_CONFIG = `[user]
\tuseConfigOnly = true
[init]
\tdefaultBranch = main
[gc]
\tauto = 0
[maintenance]
\tauto = false
[receive]
\tautogc = false
[core]
\tfsync = none
`

/** An environment from nothing: what a developer has set hides bugs. */
export function cleanEnvironment(): Record<string, string> {
  const config = join(tmpdir(), `mettle-test-gitconfig-${GIT_CONFIG.length}`)
  if (!existsSync(config)) writeFileSync(config, GIT_CONFIG)
  return {
    PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
    HOME: process.env['HOME'] ?? '/',
    LANG: 'C.UTF-8',
    GIT_CONFIG_GLOBAL: config,
    GIT_CONFIG_SYSTEM: '/dev/null',
  }
}

const addOrigin = (checkout: string, origin: string): void =>
  appendFileSync(
    join(checkout, '.git/config'),
    `[remote "origin"]\n\turl = file://${origin}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`,
  )

/** As actions/checkout: one exact commit, detached, no identity. */
export function checkout(workspace: string, origin: string, commit: string, depth: number): void {
  const git = (...args: string[]): void =>
    void execFileSync('git', ['-C', workspace, ...args], { env: cleanEnvironment(), stdio: 'ignore' })
  execFileSync('git', ['init', '--quiet', workspace], { env: cleanEnvironment() })
  addOrigin(workspace, origin)
  git(
    'fetch',
    '--no-tags',
    ...(depth > 0 ? [`--depth=${depth}`] : []),
    'origin',
    ...(depth > 0
      ? [`+${commit}:refs/remotes/pull/1/merge`]
      : ['+refs/heads/*:refs/remotes/origin/*', `+${commit}:refs/remotes/pull/1/merge`]),
  )
  git('checkout', '--quiet', '--detach', commit)
}

function defaultInputs(): Record<string, string> {
  const inputs: Record<string, string> = {}
  for (const [, name, value] of readFileSync(ACTION, 'utf8').matchAll(/^ {2}([a-z-]+): \{description: .*, default: (.*)\}$/gm))
    inputs[`INPUT_${(name as string).toUpperCase()}`] = (value as string).replace(/^'(.*)'$/, '$1')
  return inputs
}

function spawned(
  file: string,
  cwd: string,
  env: Record<string, string>,
  onStart?: (pid: number, workspace: string) => void,
): Promise<{ code: number; log: string }> {
  return new Promise(done => {
    const child = spawn(process.execPath, [file], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let log = ''
    child.stdout.on('data', (chunk: Buffer) => {
      log += chunk.toString('utf8')
    })
    child.stderr.on('data', (chunk: Buffer) => {
      log += chunk.toString('utf8')
    })
    if (child.pid !== undefined) onStart?.(child.pid, cwd)
    child.on('close', code => done({ code: code ?? -1, log }))
  })
}

function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  for (const [, name, , value] of text.matchAll(/^([\w-]+)<<(\S+)\r?\n([\s\S]*?)\r?\n\2$/gm)) outputs[name as string] = value as string
  return outputs
}
