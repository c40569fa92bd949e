import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { type Files, World } from './world.ts'

const CONFIG = `version: 1
models:
  a:
    dir: models/a
    code: [train.sh, lib]
    train: sh train.sh
    outputs: {metrics: metrics.json}
    gate: {auc: {max-regression: 0.005}}
`
const score = (path: string): string => `echo "{\\"auc\\": $(sed -n 's/^# auc //p' ${path})}" > metrics.json\n`

/** What a model reads without naming it: a change there is a change of it, at the base as at the head. */
describe('what lies behind', () => {
  let world: World
  afterEach(() => world.close())

  it('a program that `code` leaves out is a change of it', async () => {
    const config =
      'version: 1\nmodels:\n  a:\n    dir: models/a\n    code: [lib]\n    train: sh ../../run.sh\n    outputs: {metrics: metrics.json}\n    gate: {auc: {max-regression: 0.005}}\n'
    const program = (auc: number): string => `echo '{"auc": ${auc}}' > metrics.json\n`
    world = await World.create({ 'mettle.yml': config, 'models/a/lib/x': '', 'run.sh': program(0.9) })
    const first = await world.runPush('0'.repeat(40), world.git('rev-parse', 'main'))
    expect(first.code, first.log).toBe(0)
    const worse = await world.runPull(1, world.pull(1, 'worse', { 'run.sh': program(0.5) }))
    expect(worse.outputs, worse.log).toMatchObject({ trained: '["a"]', changed: '["a"]', verdict: 'failed' })
  })

  it('what the callable workflow installs is a change of it, where the base was never trained, too', async () => {
    const install = (auc: number): Files => ({ '.github/actions/mettle-setup/auc.sh': `# auc ${auc}\n` })
    const config = CONFIG.replace('code: [train.sh, lib]', 'code: [train.sh]')
    world = await World.create({
      'mettle.yml': config,
      'models/a/train.sh': score('../../.github/actions/mettle-setup/auc.sh'),
      ...install(0.9),
    })
    const untrained = await world.runPull(2, world.pull(2, 'other', install(0.8)))
    expect(untrained.outputs, untrained.log).toMatchObject({ trained: '["a"]', changed: '["a"]' })
    expect((await world.runPush('0'.repeat(40), world.git('rev-parse', 'main'))).code).toBe(0)
    const worse = await world.runPull(1, world.pull(1, 'worse', install(0.5)))
    expect(worse.outputs, worse.log).toMatchObject({ trained: '["a"]', changed: '["a"]', verdict: 'failed' })
  })

  it.each<readonly [string, Files, (author: string) => void, Files]>([
    [
      'requirements that name others',
      {
        'models/a/requirements.txt': '-r ../../requirements/base.txt\n',
        'requirements/base.txt': '# auc 0.9\nscikit-learn==1.5\n',
        'models/a/train.sh': score('../../requirements/base.txt'),
        'models/a/lib/x': '',
      },
      () => undefined,
      { 'requirements/base.txt': '# auc 0.6\nscikit-learn==1.4\n' },
    ],
    [
      'a link to shared code',
      { 'shared/score.txt': '# auc 0.9\n', 'models/a/train.sh': score('lib/score.txt') },
      author => execFileSync('ln', ['-s', '../../shared', join(author, 'models/a/lib')]),
      { 'shared/score.txt': '# auc 0.6\n' },
    ],
    [
      'a link inside a data folder',
      { 'store/v.csv': '# auc 0.9\n', 'models/a/data/own.csv': '1\n', 'models/a/train.sh': score('data/v.csv'), 'models/a/lib/x': '' },
      author => {
        execFileSync('ln', ['-s', '../../../store/v.csv', join(author, 'models/a/data/v.csv')])
        writeFileSync(join(author, 'mettle.yml'), CONFIG.replace('    train:', '    data: {train: data}\n    train:'))
      },
      { 'store/v.csv': '# auc 0.6\n' },
    ],
  ])('%s: a worse model is blocked, and blocked again', async (_, files, more, change) => {
    world = await World.create({ 'mettle.yml': CONFIG, ...files })
    more(world.author)
    const trained = world.commit('Link', {})
    world.push('main')
    expect((await world.runPush('0'.repeat(40), trained)).code).toBe(0)
    // A commit that no run has seen.
    world.commit('Words', { 'README.md': 'words\n' })
    world.push('main')
    const made = world.pull(1, 'worse', change)
    for (const run of ['first', 'second']) {
      const result = await world.runPull(1, made)
      expect(result.outputs['verdict'], `${run}\n${result.log}`).toBe('failed')
      expect(result.outputs['changed']).toBe('["a"]')
    }
    expect(world.lastStatus(made.head)).toBe('failure')
  })

  it('what the callable workflow installs is part of what was trained', async () => {
    const action = (version: string): string =>
      `name: Set up\nruns:\n  using: composite\n  steps:\n    - run: pip install torch==${version}\n      shell: bash\n`
    world = await World.create({
      'mettle.yml': CONFIG,
      'models/a/train.sh': 'echo \'{"auc": 0.9}\' > metrics.json\n',
      'models/a/lib/x': '',
      '.github/actions/mettle-setup/action.yml': action('2.1'),
    })
    expect((await world.runPush('0'.repeat(40), world.git('rev-parse', 'main'))).code).toBe(0)
    const result = await world.runPull(1, world.pull(1, 'torch', { '.github/actions/mettle-setup/action.yml': action('2.6') }))
    expect(result.outputs['trained'], result.log).toBe('["a"]')
  })
})

describe('a command of a data source', () => {
  it('reads neither what started the step nor what checkout left in git, in any entry', async () => {
    const world = await World.create({
      'mettle.yml': `version: 1
models:
  a:
    code: [train.sh]
    data: {x: {command: sh look.sh}}
    train: sh train.sh
    outputs: {metrics: metrics.json}
`,
      'train.sh': 'echo \'{"auc": 0.9}\' > metrics.json\n',
      'look.sh':
        'found=$({ tr "\\0" "\\n" < /proc/$PPID/environ; cat .git/config; env; } 2>/dev/null | grep -o "c4n4ry-[a-z]*" | sort -u | tr "\\n" " ")\nif [ -n "$found" ]; then echo "LEAKED $found" >&2; exit 9; fi\necho fine\n',
    })
    try {
      const head = world.git('rev-parse', 'main')
      for (const entry of ['detect.js', 'main.js', 'train.js']) {
        const result = await world.run({
          event: 'schedule',
          entry,
          checkout: head,
          sha: head,
          inputs: { token: 'c4n4ry-token' },
          env: { AWS_SECRET_ACCESS_KEY: 'c4n4ry-aws' },
          results: true,
          prepare: workspace =>
            execFileSync('git', ['-C', workspace, 'config', 'http.https://github.com/.extraheader', 'AUTHORIZATION: basic c4n4ry-header']),
        })
        const kept = execFileSync('git', ['-C', result.workspace, 'config', 'http.https://github.com/.extraheader'], { encoding: 'utf8' })
        expect(kept.trim(), entry).toBe('AUTHORIZATION: basic c4n4ry-header')
        const plan = join(result.workspace, '../temp/mettle/plan.json')
        const said = `${result.log}${result.summary}${existsSync(plan) ? readFileSync(plan, 'utf8') : ''}`
        expect(said, entry).not.toContain('LEAKED')
        expect(result.code, result.log).toBe(0)
      }
    } finally {
      await world.close()
    }
  })
})

describe('a data folder with links that lead above it', () => {
  it('is trained on in bounded time', async () => {
    const world = await World.create({
      'mettle.yml': CONFIG.replace('    train:', '    data: {train: data}\n    train:'),
      'models/a/data/own.csv': '1\n',
      'models/a/train.sh': 'echo "{\\"auc\\": 0.9}" > metrics.json\n',
      'models/a/lib/x': '',
    })
    try {
      for (const name of ['up', 'again', 'more']) execFileSync('ln', ['-s', '../../..', join(world.author, `models/a/data/${name}`)])
      const head = world.commit('Link', {})
      world.push('main')
      const run = await world.runPush('0'.repeat(40), head)
      expect(run.code, run.log).toBe(0)
    } finally {
      await world.close()
    }
  })
})
