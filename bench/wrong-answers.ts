/** What each tool says of cases that trip a look at paths between two commits. */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, openSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DIST } from '../test/e2e/world.ts'
import { PEERS } from './peers.ts'
import { git } from './synthetic.ts'

const CONFIG = (more = ''): string =>
  `version: 1\nmodels:\n${['m0', 'm1']
    .map(
      name =>
        `  ${name}:\n    dir: models/${name}\n    code: ['**']\n    params: [params.yaml]\n${more}    train: |\n      echo '{"auc": 0.8}' > out.json\n    outputs: {metrics: out.json}\n    gate: {auc: {min: 0.5}}\n`,
    )
    .join('')}`

interface Case {
  readonly name: string
  /** The models whose content differs from what was trained last. */
  readonly truth: readonly string[]
  /** Makes the history after `trained`, with m0 and m1 trained at that commit. @returns event, payload and what is checked out */
  make(repo: Made): {
    readonly event: string
    readonly before?: string
    readonly forced?: boolean
    readonly depth?: number
    readonly pull?: { readonly base: string; readonly head: string }
  }
}

class Made {
  readonly work: string
  readonly origin: string
  constructor(folder: string) {
    this.work = join(folder, 'author')
    this.origin = join(folder, 'origin.git')
    execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', this.origin])
    for (const key of ['uploadpack.allowFilter', 'uploadpack.allowAnySHA1InWant']) git(this.origin, 'config', key, 'true')
    execFileSync('git', ['init', '--quiet', '--initial-branch=main', this.work])
    git(this.work, 'remote', 'add', 'origin', `file://${this.origin}`)
    this.commit({
      'mettle.yml': CONFIG(),
      'README.md': 'x\n',
      ...Object.fromEntries(
        ['m0', 'm1'].flatMap(m => [
          [`models/${m}/train.py`, 'x = 1\n'],
          [`models/${m}/params.yaml`, 'lr: 0.1\n'],
        ]),
      ),
    })
  }
  write(files: Readonly<Record<string, string>>): void {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.work, path)), { recursive: true })
      writeFileSync(join(this.work, path), content)
    }
  }
  commit(files: Readonly<Record<string, string>>): string {
    this.write(files)
    git(this.work, 'add', '--all')
    git(this.work, 'commit', '--quiet', '--allow-empty', '-m', 'x')
    git(this.work, 'push', '--quiet', '--force', 'origin', 'HEAD:main')
    return git(this.work, 'rev-parse', 'HEAD')
  }
}

const CASES: readonly Case[] = [
  {
    name: 'a plain push',
    truth: ['m0'],
    make: repo => {
      const before = git(repo.work, 'rev-parse', 'HEAD')
      repo.commit({ 'models/m0/train.py': 'x = 2\n' })
      return { event: 'push', before }
    },
  },
  {
    name: 'a forced push that drops the trained change and brings another two commits',
    truth: ['m0', 'm1'],
    make: repo => {
      const before = repo.commit({ 'README.md': 'dropped\n' })
      git(repo.work, 'reset', '--quiet', '--hard', 'HEAD~1')
      repo.commit({ 'models/m0/train.py': 'x = 2\n' })
      repo.commit({ 'models/m1/train.py': 'x = 2\n' })
      return { event: 'push', before, forced: true }
    },
  },
  {
    name: 'a schedule after a merge commit',
    truth: ['m0'],
    make: repo => {
      git(repo.work, 'checkout', '--quiet', '-b', 'side')
      repo.write({ 'models/m0/train.py': 'x = 2\n' })
      git(repo.work, 'commit', '--quiet', '--all', '-m', 'side')
      git(repo.work, 'checkout', '--quiet', 'main')
      repo.commit({ 'README.md': 'y\n' })
      git(repo.work, 'merge', '--quiet', '--no-ff', '-m', 'merge', 'side')
      repo.commit({})
      return { event: 'schedule', depth: 2 }
    },
  },
  {
    name: 'a schedule two commits after the change',
    truth: ['m0'],
    make: repo => {
      repo.commit({ 'models/m0/train.py': 'x = 2\n' })
      repo.commit({ 'README.md': 'y\n' })
      return { event: 'schedule' }
    },
  },
  {
    name: 'a file that became a link',
    truth: ['m0'],
    make: repo => {
      const before = git(repo.work, 'rev-parse', 'HEAD')
      repo.write({ 'models/m1/other.py': 'x = 1\n' })
      rmSync(join(repo.work, 'models/m1/other.py'))
      rmSync(join(repo.work, 'models/m0/train.py'))
      symlinkSync('params.yaml', join(repo.work, 'models/m0/train.py'))
      repo.commit({})
      return { event: 'push', before }
    },
  },
  {
    name: 'a name with a line break',
    truth: ['m0'],
    make: repo => {
      const before = git(repo.work, 'rev-parse', 'HEAD')
      repo.commit({ 'models/m0/a\nb "c" ä.py': 'x = 1\n' })
      return { event: 'push', before }
    },
  },
  {
    name: 'a file renamed from one model to the other',
    truth: ['m0', 'm1'],
    make: repo => {
      const before = git(repo.work, 'rev-parse', 'HEAD')
      renameSync(join(repo.work, 'models/m0/train.py'), join(repo.work, 'models/m1/moved.py'))
      repo.commit({})
      return { event: 'push', before }
    },
  },
  {
    name: 'a pull request of 3,001 files, listed by the API',
    truth: ['m0'],
    make: repo => {
      const base = git(repo.work, 'rev-parse', 'HEAD')
      repo.write(Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`words/${String(i).padStart(5, '0')}.txt`, 'x\n'])))
      repo.commit({ 'models/m0/train.py': 'x = 2\n' })
      const head = git(repo.work, 'rev-parse', 'HEAD')
      return { event: 'pull_request', pull: { base, head } }
    },
  },
  {
    name: 'a comment in a parameters file',
    truth: [],
    make: repo => {
      const before = git(repo.work, 'rev-parse', 'HEAD')
      repo.commit({ 'models/m0/params.yaml': '# why\nlr: 0.1\n' })
      return { event: 'push', before }
    },
  },
  {
    name: 'a change and its revert in one push',
    truth: [],
    make: repo => {
      const before = git(repo.work, 'rev-parse', 'HEAD')
      repo.commit({ 'models/m0/train.py': 'x = 2\n' })
      repo.commit({ 'models/m0/train.py': 'x = 1\n' })
      return { event: 'push', before }
    },
  },
  {
    name: 'the first push of a branch, two commits ahead',
    truth: ['m0'],
    make: repo => {
      repo.commit({ 'models/m0/train.py': 'x = 2\n' })
      repo.commit({ 'README.md': 'y\n' })
      return { event: 'push', before: '0'.repeat(40) }
    },
  },
  {
    name: 'data outside git that moved over night',
    truth: ['m0'],
    make: repo => {
      writeFileSync(join(dirname(repo.work), 'lake.txt'), '2\n')
      return { event: 'schedule' }
    },
  },
  {
    name: 'a training that failed, and a push of words after it',
    truth: ['m0'],
    make: repo => {
      // Nobody recorded the model of the first one.
      const before = repo.commit({ 'models/m0/train.py': 'x = 2\n' })
      repo.commit({ 'README.md': 'y\n' })
      return { event: 'push', before }
    },
  },
]

/** A table of who says what; ours runs the whole action once before, so that there is something to compare with. */
export function wrongAnswers(
  folder: string,
  environment: (payload: object, event: string, workspace: string) => Record<string, string>,
): string {
  const heads = ['mettle', ...PEERS.map(peer => peer.name)]
  const lines = [`| case | right | ${heads.join(' | ')} |`, `|:--|:--|${heads.map(() => ':--|').join('')}`]
  const wrong = new Map<string, number>()
  for (const [i, one] of CASES.entries()) {
    const place = join(folder, `case-${i}`)
    mkdirSync(place)
    const repo = new Made(place)
    writeFileSync(join(place, 'lake.txt'), '1\n')
    if (one.name.startsWith('data')) {
      const config = CONFIG().replace('    code:', `    data: {lake: ${join(place, 'lake.txt')}}\n    code:`)
      repo.commit({ 'mettle.yml': config })
    }
    const trained = git(repo.work, 'rev-parse', 'HEAD')
    const clone = (name: string, depth: number): string => {
      const to = join(place, name)
      execFileSync('git', ['clone', '--quiet', ...(depth > 0 ? [`--depth=${depth}`] : []), `file://${repo.origin}`, to])
      return to
    }
    const run = (entry: string, where: string, payload: object, event: string): string => {
      const env = environment(payload, event, where)
      rmSync(env['GITHUB_OUTPUT'] as string, { force: true })
      writeFileSync(env['GITHUB_OUTPUT'] as string, '')
      const more = { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: git(where, 'rev-parse', 'HEAD'), RUNNER_OS: 'Linux' }
      spawnSync(process.execPath, [join(DIST, entry)], { cwd: where, env: { ...env, ...more }, encoding: 'utf8' })
      return readFileSync(env['GITHUB_OUTPUT'] as string, 'utf8')
    }
    const repository = { default_branch: 'main', full_name: 'acme/models' }
    const first = clone('first', 1)
    run('main.js', first, { ref: 'refs/heads/main', before: '0'.repeat(40), after: trained, repository }, 'push')
    const { event, before, forced = false, depth = 1, pull } = one.make(repo)
    const head = git(repo.work, 'rev-parse', 'HEAD')
    const payload = pull
      ? {
          repository,
          number: 1,
          pull_request: {
            number: 1,
            base: { sha: pull.base, ref: 'main', repo: repository },
            head: { sha: pull.head, ref: 'change', repo: repository },
          },
        }
      : event === 'push'
        ? { ref: 'refs/heads/main', before, after: head, forced, repository }
        : { repository, schedule: '0 3 * * *' }
    const api = pull ? cappedList() : undefined
    const answers = new Map<string, readonly string[]>()
    const ours = /trained<<(\S+)\n(.*)\n/.exec(run('detect.js', clone('ours', depth), payload, event))?.[2] ?? 'null'
    answers.set('mettle', JSON.parse(ours) as string[])
    for (const peer of PEERS) {
      const where = clone(peer.name, depth)
      const env: Record<string, string> = {
        ...environment(payload, event, where),
        GITHUB_REF: 'refs/heads/main',
        GITHUB_REF_NAME: 'main',
        GITHUB_SHA: head,
      }
      writeFileSync(env['GITHUB_OUTPUT'] as string, '')
      const command = peer.command(where, api === undefined ? env : { ...env, GITHUB_API_URL: api.url, INPUT_TOKEN: 'token' }, {
        m0: 'models/m0/**',
        m1: 'models/m1/**',
      })
      const done = spawnSync(command.command, [...command.args], { cwd: where, env: command.env as NodeJS.ProcessEnv, encoding: 'utf8' })
      // To say that it does not know is no wrong answer.
      if (done.status !== 0) continue
      answers.set(peer.name, peer.changed(readFileSync(env['GITHUB_OUTPUT'] as string, 'utf8')))
    }
    api?.stop()
    const cell = (name: string): string => {
      const said = answers.get(name)
      if (!said) return 'an error'
      const right = JSON.stringify([...said].sort()) === JSON.stringify(one.truth)
      if (!right) wrong.set(name, (wrong.get(name) ?? 0) + 1)
      return `${right ? '' : '**wrong:** '}${said.join(', ') || 'nothing'}`
    }
    lines.push(`| ${one.name} | ${one.truth.join(', ') || 'nothing'} | ${heads.map(cell).join(' | ')} |`)
    rmSync(place, { recursive: true, force: true })
  }
  lines.push(`| **wrong of ${CASES.length}** | | ${heads.map(name => wrong.get(name) ?? 0).join(' | ')} |`)
  return lines.join('\n')
}

/** In a program of its own: the tools are run one after another, and nothing here could answer meanwhile. */
function cappedList(): { readonly url: string; stop(): void } {
  const out = join(mkdtempSync(join(tmpdir(), 'mettle-list-')), 'port')
  const child = spawn(process.execPath, [join(import.meta.dirname, 'programs/capped-list.ts'), '3000', 'models/m0/train.py'], {
    stdio: ['ignore', openSync(out, 'w'), 'inherit'],
  })
  for (;;) {
    const port = readFileSync(out, 'utf8').trim()
    if (port !== '') return { url: `http://127.0.0.1:${port}`, stop: () => child.kill() }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
  }
}
