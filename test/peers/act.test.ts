import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PROJECT } from '../e2e/project.ts'
import { World } from '../e2e/world.ts'
import { cli, SHAPES } from '../terminal/shapes.ts'
import { actionFolder, runAct } from './act.ts'
import { installAct, installDvc } from './tools.ts'

const WORKFLOW = `on: [pull_request, push, merge_group]
permissions: {contents: write, pull-requests: write, statuses: write}
jobs:
  model:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - id: mettle
        uses: mettle-ci/mettle@v1
      - run: echo "verdict \${{ steps.mettle.outputs.verdict }}, trained \${{ steps.mettle.outputs.trained }}"
`

describe('a whole workflow in act', () => {
  let world: World
  let action: string
  beforeAll(async () => {
    installAct()
    world = await World.create({ ...PROJECT, '.github/workflows/model.yml': WORKFLOW })
    action = actionFolder()
  }, 900_000)
  afterAll(async () => {
    rmSync(action, { recursive: true, force: true })
    await world.close()
  })

  const run = (event: string, payload: object) => runAct(world, action, event, payload)

  const repository = { id: 1, full_name: 'acme/models', default_branch: 'main' }

  it('trains on a push, then trains nothing, and blocks what gets worse', async () => {
    const first = world.git('rev-parse', 'HEAD')
    const start = await run('push', { ref: 'refs/heads/main', before: '0'.repeat(40), after: first, repository })
    expect(start.log).toContain('verdict passed, trained ["churn"]')
    expect(start.code).toBe(0)
    expect(world.ledger().some(path => path.startsWith('records/'))).toBe(true)
    const docs = world.commit('Docs', { 'README.md': 'more' })
    world.git('push', '--quiet', `file://${world.origin}`, 'main')
    const quiet = await run('push', { ref: 'refs/heads/main', before: first, after: docs, repository })
    expect(quiet.log).toContain('verdict passed, trained []')
    const worse = world.commit('Worse', { 'params.yaml': 'lr: 0.1\nauc: 0.6\n' })
    world.git('push', '--quiet', `file://${world.origin}`, 'main')
    const blocked = await run('push', { ref: 'refs/heads/main', before: docs, after: worse, repository })
    expect(blocked.code).not.toBe(0)
    expect(world.lastStatus(worse)).toBe('failure')
  })

  it('comments on a pull request', async () => {
    world.git('checkout', '--quiet', '-B', 'better', 'HEAD')
    const base = world.git('rev-parse', 'HEAD')
    const head = world.commit('Better', { 'params.yaml': 'lr: 0.1\nauc: 0.9\n' })
    world.git('push', '--quiet', `file://${world.origin}`, 'better')
    world.github.pulls.set(7, { head: { sha: head } })
    const result = await run('pull_request', world.pullPayload(7, { head, base }))
    expect(result.log).toContain('verdict passed')
    expect(world.comment(7)).toContain('auc improves by')
    expect(existsSync(join(world.author, 'metrics.json'))).toBe(false)
  })
})

const CALLER = (workflow: string, on: string, more = ''): string => `name: Models
on: ${on}
permissions: {}
jobs:
  models:
    name: Models
    permissions: {contents: write, pull-requests: write, statuses: write, actions: read${more}}
    uses: mettle-ci/mettle/.github/workflows/${workflow}@v1
`

/** Two models in jobs of their own, by the callable workflows. */
describe('the callable workflows in act', () => {
  const repository = { id: 1, full_name: 'acme/models', default_branch: 'main' }
  const training = 'echo "{\\"auc\\": $(sed -n "s/^auc: //p" params.yaml)}" > metrics.json\n'
  const files = (lake: string) => ({
    'mettle.yml':
      'version: 1\nschedule: issue\nmodels:\n  m:\n    each: models/*\n    code: [train.sh]\n    params: [params.yaml]\n    data: {lake: LAKE}\n    train: sh train.sh\n    outputs: {metrics: metrics.json}\n    gate: {auc: {min: 0.5, max-regression: 0.01}}\n'.replace(
        'LAKE',
        lake,
      ),
    ...Object.fromEntries(
      ['churn', 'fraud'].flatMap(name => [
        [`models/${name}/train.sh`, training],
        [`models/${name}/params.yaml`, 'auc: 0.8\n'],
      ]),
    ),
    '.github/workflows/model.yml': CALLER('pipeline.yml', '[pull_request, push, merge_group]'),
    '.github/workflows/model-forks.yml': CALLER('report.yml', '{workflow_run: {workflows: [Models], types: [completed]}}'),
    '.github/workflows/monitor.yml': CALLER('monitor.yml', '{schedule: [{cron: "17 3 * * *"}]}', ', issues: write'),
  })
  const worlds: World[] = []
  let action: string
  beforeAll(() => {
    installAct()
    action = actionFolder()
  }, 900_000)
  afterAll(async () => {
    rmSync(action, { recursive: true, force: true })
    for (const world of worlds) await world.close()
  })
  const start = async (): Promise<World> => {
    const world = await World.create()
    worlds.push(world)
    writeFileSync(join(world.folder, 'lake.txt'), '1\n')
    world.commit('Begin', files(join(world.folder, 'lake.txt')))
    world.git('push', '--quiet', 'origin', 'main')
    return world
  }
  const pushed = (world: World, branch: string): string => world.git('push', '--quiet', `file://${world.origin}`, branch)
  /** Every run of act is run 1: what one left is not the next one's. */
  const nextRun = (world: World): void => world.github.results.artifacts.clear()

  it('trains a matrix of models on a push, and judges them in a job of its own', async () => {
    const world = await start()
    const head = world.git('rev-parse', 'HEAD')
    const run = await runAct(world, action, 'push', { ref: 'refs/heads/main', before: '0'.repeat(40), after: head, repository })
    expect(run.code, run.log.slice(-4000)).toBe(0)
    expect(run.log).toMatch(/m\/churn: trained/)
    expect(run.log).toMatch(/m\/fraud: trained/)
    expect(world.lastStatus(head)).toBe('success')
    expect(world.ledger().filter(path => path.startsWith('records/'))).toHaveLength(2)
  })

  it('blocks a pull request by one of its models, and a merge group, and passes one that changes words', async () => {
    const world = await start()
    const base = world.git('rev-parse', 'HEAD')
    await runAct(world, action, 'push', { ref: 'refs/heads/main', before: '0'.repeat(40), after: base, repository })
    world.git('checkout', '--quiet', '-B', 'worse')
    const head = world.commit('Worse', { 'models/fraud/params.yaml': 'auc: 0.7\n' })
    pushed(world, 'worse')
    world.github.pulls.set(7, { head: { sha: head } })
    nextRun(world)
    const blocked = await runAct(world, action, 'pull_request', world.pullPayload(7, { head, base }))
    expect(blocked.code).not.toBe(0)
    expect(blocked.log).not.toMatch(/m\/churn: trained/)
    expect(world.comment(7)).toContain('gets worse')
    expect(world.lastStatus(head)).toBe('failure')
    nextRun(world)
    const group = { action: 'checks_requested', merge_group: { head_sha: head, base_sha: base, base_ref: 'refs/heads/main' }, repository }
    expect((await runAct(world, action, 'merge_group', group)).code).not.toBe(0)
    world.git('checkout', '--quiet', '-B', 'words', base)
    const words = world.commit('Words', { 'README.md': 'words\n' })
    pushed(world, 'words')
    nextRun(world)
    const queued = await runAct(world, action, 'merge_group', { ...group, merge_group: { ...group.merge_group, head_sha: words } })
    expect(queued.code, queued.log.slice(-4000)).toBe(0)
    expect(world.lastStatus(words)).toBe('success')
  })

  it('judges what a fork has trained in a run of its own', async () => {
    const world = await start()
    const base = world.git('rev-parse', 'HEAD')
    await runAct(world, action, 'push', { ref: 'refs/heads/main', before: '0'.repeat(40), after: base, repository })
    nextRun(world)
    const made = world.pull(9, 'patch', { 'models/fraud/params.yaml': 'auc: 0.7\n' })
    world.github.pulls.set(9, {
      number: 9,
      merge_commit_sha: made.merge,
      head: { sha: made.head, label: 'mallory:patch', repo: { full_name: 'mallory/models' } },
      base: { sha: made.base, ref: 'main', repo: { full_name: 'acme/models' } },
    })
    // The fork's run: its token may write nothing.
    world.git('checkout', '--quiet', '--detach', made.merge)
    await runAct(world, action, 'pull_request', world.pullPayload(9, made, true), { token: 'read-only' })
    expect(world.comment(9)).toBe('')
    world.git('checkout', '--quiet', 'main')
    const ledger = world.ledger()
    const ended = { id: 1, event: 'pull_request', head_sha: made.head, head_branch: 'patch' }
    const payload = {
      repository,
      workflow_run: { ...ended, head_repository: { full_name: 'mallory/models', owner: { login: 'mallory' } } },
    }
    const report = await runAct(world, action, 'workflow_run', payload, { workflow: '.github/workflows/model-forks.yml' })
    expect(report.code, report.log.slice(-4000)).not.toBe(0)
    expect(world.comment(9)).toContain('gets worse')
    expect(world.lastStatus(made.head)).toBe('failure')
    expect(world.ledger()).toEqual(ledger)
  })

  it('looks on a schedule, trains what moved outside, and says so in one issue', async () => {
    const world = await start()
    const run = await runAct(
      world,
      action,
      'schedule',
      { repository, schedule: '17 3 * * *' },
      { workflow: '.github/workflows/monitor.yml' },
    )
    expect(run.code, run.log.slice(-4000)).toBe(0)
    expect(world.github.issues).toHaveLength(1)
    nextRun(world)
    writeFileSync(join(world.folder, 'lake.txt'), '2\n')
    const moved = await runAct(
      world,
      action,
      'schedule',
      { repository, schedule: '17 3 * * *' },
      { workflow: '.github/workflows/monitor.yml' },
    )
    expect(moved.log).toMatch(/m\/churn: trained/)
    nextRun(world)
    const again = await runAct(
      world,
      action,
      'schedule',
      { repository, schedule: '17 3 * * *' },
      { workflow: '.github/workflows/monitor.yml' },
    )
    expect(again.code).toBe(0)
    expect(again.log).not.toMatch(/m\/churn: trained/)
  })
})

/** Tools of the ecosystem that a runner or a set-up step brings; what they would install is there. */
const TOOLS: Readonly<Record<string, string>> = {
  pip: 'exit 0',
  conda: 'exit 0',
  uv: 'if [ "$1" = run ]; then shift; exec "$@"; fi',
  jupyter: 'echo \'{"accuracy": 0.8}\' > metrics.json',
  python: 'exec python3 "$@"',
}

describe('what init writes, in act', () => {
  let action: string
  let bin: string
  const worlds: World[] = []
  beforeAll(() => {
    installAct()
    action = actionFolder()
    bin = mkdtempSync(join(tmpdir(), 'mettle-tools-'))
    for (const [name, script] of Object.entries(TOOLS)) writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
    symlinkSync(join(installDvc(), 'dvc'), join(bin, 'dvc'))
  }, 900_000)
  afterAll(async () => {
    rmSync(action, { recursive: true, force: true })
    for (const world of worlds) await world.close()
  })

  it.each(Object.keys(SHAPES))('runs green for %s: trains, then has nothing to train', async shape => {
    // What an empty repository lacks is what init says that it lacks.
    const world = await World.create({
      ...SHAPES[shape],
      ...(shape === 'empty' ? { 'train.py': SHAPES['conda']?.['src/train.py'] as string } : {}),
    })
    worlds.push(world)
    expect(cli(world.author, 'init', '--yes').code).toBe(0)
    const head = world.commit('Adopt', {})
    world.git('push', '--quiet', 'origin', 'main')
    const options = { bin }
    const repository = { id: 1, full_name: 'acme/models', default_branch: 'main' }
    const first = await runAct(world, action, 'push', { ref: 'refs/heads/main', before: '0'.repeat(40), after: head, repository }, options)
    expect(first.code, first.log.slice(-5000)).toBe(0)
    expect(world.lastStatus(head)).toBe('success')
    expect(world.ledger().filter(path => path.startsWith('records/')).length).toBe(shape.includes('three models') ? 3 : 1)
    world.github.results.artifacts.clear()
    const words = world.commit('Words', { 'README.md': 'words\n' })
    world.git('push', '--quiet', `file://${world.origin}`, 'main')
    const second = await runAct(world, action, 'push', { ref: 'refs/heads/main', before: head, after: words, repository }, options)
    expect(second.code, second.log.slice(-5000)).toBe(0)
    expect(second.log).not.toMatch(/: trains,/)
  })
})
