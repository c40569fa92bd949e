import { execFileSync } from 'node:child_process'
import { afterEach, describe, expect, it } from 'vitest'
import { type RunResult, World } from './world.ts'

const config = (how: string, paths = '[model.txt, reports]'): string => `version: 1
models:
  churn:
    code: [train.sh]
    params: [params.yaml]
    train: sh train.sh
    outputs: {model: model.txt, metrics: metrics.json}
    commit: {paths: ${paths}, how: ${how}}
    gate: {auc: {min: 0.5}}
`
const TRAIN =
  'cat params.yaml > model.txt\nmkdir -p reports .github/workflows\ncat params.yaml > reports/a.txt\nln -sf /etc/passwd reports/link\ntouch .github/workflows/evil.yml\necho "{\\"auc\\": 0.8}" > metrics.json\n'

describe('writing back', () => {
  let world: World
  afterEach(() => world.close())
  const start = async (how: string, paths?: string): Promise<void> => {
    world = await World.create({ 'mettle.yml': config(how, paths), 'train.sh': TRAIN, 'params.yaml': 'lr: 1\n', 'model.txt': 'old\n' })
  }
  const at = (branch: string, ...rest: readonly string[]): string =>
    execFileSync('git', ['-C', world.origin, ...(rest.length > 0 ? rest : ['rev-parse', branch])], { encoding: 'utf8' }).trim()
  const files = (branch: string): string[] => at(branch, 'ls-tree', '-r', '--name-only', branch).split('\n')

  it('commits on the branch of the pull request, with its verdict, and then never again', async () => {
    await start('branch')
    const pull = world.pull(1, 'change', { 'params.yaml': 'lr: 2\n' })
    const run = await world.runPull(1, pull, { prepare: () => undefined })
    expect(run.code, run.log).toBe(0)
    const head = at('change')
    expect(at('change', 'rev-parse', 'change^')).toBe(pull.head)
    expect(at('change', 'show', 'change:model.txt')).toBe('lr: 2')
    // Neither what a training may never write, nor what a link leads to.
    expect(files('change')).toEqual(['mettle.yml', 'model.txt', 'params.yaml', 'reports/a.txt', 'train.sh'])
    expect(world.lastStatus(head)).toBe('success')
    expect(run.summary.replaceAll('\u200b', '')).toContain(`committed as ${head.slice(0, 7)} on change`)
    world.git('fetch', '--quiet', 'origin', 'change')
    const again = await world.runPull(1, world.updatePull(1, head))
    expect(again.outputs['trained']).toBe('[]')
    expect(at('change')).toBe(head)
  })

  it('is an error where a granted value stands in what would be committed, and nothing leaves', async () => {
    const leaky = config('branch').replace('    commit:', '    env: [API_KEY]\n    commit:')
    world = await World.create({ 'mettle.yml': leaky, 'train.sh': `${TRAIN}echo "$API_KEY" > reports/a.txt\n`, 'params.yaml': 'lr: 1\n' })
    const pull = world.pull(1, 'change', { 'params.yaml': 'lr: 2\n' })
    const run = await world.runPull(1, pull, { env: { API_KEY: 'a-secret-value-of-the-job' } })
    expect(run.code).toBe(1)
    expect(run.log).toContain('[secret-leak]')
    expect(world.lastStatus(pull.head)).toBe('error')
    expect(at('change')).toBe(pull.head)
  })

  it('opens one pull request against the branch, and brings it up to date', async () => {
    await start('pull-request')
    const made: RunResult[] = []
    for (const lr of [2, 3]) made.push(await world.runPull(1, world.pull(1, 'change', { 'params.yaml': `lr: ${lr}\n` })))
    expect(made.map(run => run.code)).toEqual([0, 0])
    const proposals = [...world.github.pulls.values()].filter(pull => pull.into !== undefined)
    expect(proposals).toMatchObject([{ into: 'change', head: { label: 'acme:mettle-outputs-1' } }])
    expect(at('x', 'show', 'mettle-outputs-1:model.txt')).toBe('lr: 3')
  })

  it('opens one against the default branch after a push', async () => {
    await start('pull-request')
    const run = await world.runPush('0'.repeat(40), world.git('rev-parse', 'main'))
    expect(run.code, run.log).toBe(0)
    expect([...world.github.pulls.values()]).toMatchObject([{ into: 'main', head: { label: 'acme:mettle-outputs-main' } }])
  })

  it('does not carry a verdict over to what changes the question', async () => {
    await start('branch', '[model.txt, train.sh]')
    const pull = world.pull(1, 'change', { 'params.yaml': 'lr: 2\n', 'train.sh': `${TRAIN}echo "# more" >> train.sh\n` })
    const run = await world.runPull(1, pull)
    expect(run.code, run.log).toBe(0)
    expect(at('change', 'show', 'change:train.sh')).toContain('# more')
    expect(world.lastStatus(at('change'))).toBeUndefined()
  })

  it('writes nothing into a fork, nor where only the pull request asks for it', async () => {
    await start('branch')
    const fork = world.pull(1, 'change', { 'params.yaml': 'lr: 2\n' })
    const run = await world.runPull(1, fork, { fork: true })
    expect(run.code, run.log).toBe(0)
    expect(at('change')).toBe(fork.head)
    expect(run.summary).toContain('nothing is written into a fork')
    const own = world.pull(2, 'ask', {
      'params.yaml': 'lr: 3\n',
      'mettle.yml': config('branch', '[params.yaml, train.sh, model.txt, mettle.yml]'),
    })
    const second = await world.runPull(2, { ...own, ref: 'ask' })
    expect(second.code, second.log).toBe(0)
    expect(files('ask')).not.toContain('passwd')
    expect(at('ask', 'diff', '--name-only', `${own.head}`, 'ask').split('\n')).toEqual(['model.txt', 'reports/a.txt'])
  })

  it('does not carry a verdict over where a training rewrites what another model is made of, or the rules', async () => {
    const two = (more = ''): string => `version: 1
models:
  encoder:
    code: [gen.sh]
    train: sh gen.sh
    outputs: {model: enc.txt, metrics: enc.json}
    commit: {paths: [gen.sh, mettle.yml, enc.txt], how: branch}
    gate: {auc: {min: 0.5}}
  churn:
    code: [train.sh]
    data: {encoder: {model: encoder}}
    train: sh train.sh
    outputs: {metrics: metrics.json}
    commit: {paths: [gen.sh, mettle.yml], how: branch}
    gate: {auc: {min: 0.5}}
${more}`
    const gen = 'echo x > enc.txt\necho \'{"auc": 0.9}\' > enc.json\n'
    const train = 'echo \'{"auc": 0.8}\' > metrics.json\n'
    world = await World.create({ 'mettle.yml': two(), 'gen.sh': gen, 'train.sh': train })
    expect((await world.runPush('0'.repeat(40), world.git('rev-parse', 'main'))).code).toBe(0)
    const pull = world.pull(1, 'change', { 'train.sh': `${train}echo 'exit 1' >> gen.sh\necho '# {}' >> mettle.yml\n` })
    const run = await world.runPull(1, pull)
    expect(run.code, run.log).toBe(0)
    expect(at('change', 'diff', '--name-only', pull.head, 'change')).toBe('enc.txt\ngen.sh')
    expect(world.lastStatus(at('change'))).toBeUndefined()
    // A model that only the pull request knows commits nothing.
    const more =
      '  x:\n    code: [x.sh]\n    train: sh x.sh\n    outputs: {metrics: x.json}\n    commit: {paths: [train.sh], how: branch}\n    gate: {auc: {min: 0.5}}\n'
    const own = world.pull(2, 'own', { 'mettle.yml': two(more), 'x.sh': 'echo "exit 1" > train.sh\necho \'{"auc": 0.9}\' > x.json\n' })
    await world.runPull(2, { ...own, ref: 'own' })
    expect(at('own')).toBe(own.head)
  })

  it('does not make a branch again that is gone', async () => {
    await start('branch')
    const pull = world.pull(1, 'change', { 'params.yaml': 'lr: 2\n' })
    const run = await world.runPull(1, pull, { prepare: () => void world.git('push', '--quiet', 'origin', '--delete', 'change') })
    expect(run.summary).toContain('could not be committed')
    expect(() => at('change')).toThrow()
  })

  it('says it where the branch has moved on', async () => {
    await start('branch')
    const pull = world.pull(1, 'change', { 'params.yaml': 'lr: 2\n' })
    const run = await world.runPull(1, pull, {
      prepare: () => {
        world.git('checkout', '--quiet', 'change')
        world.commit('More', { 'README.md': 'x\n' })
        world.push('change')
        world.git('checkout', '--quiet', 'main')
      },
    })
    expect(run.code, run.log).toBe(0)
    expect(run.summary).toContain('could not be committed')
    expect(at('x', 'log', '-1', '--format=%s', 'change')).toBe('More')
  })
})
