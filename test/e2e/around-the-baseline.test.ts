import { afterEach, describe, expect, it } from 'vitest'
import { PROJECT } from './project.ts'
import { type Files, World } from './world.ts'

const CONFIG = PROJECT['mettle.yml'] as string
const BAD = { 'params.yaml': 'lr: 0.1\nauc: 0.6\n' }

/** What a pull request may try, so that something else stands where it is held against the base. */
describe('no way around the baseline', () => {
  let world: World
  afterEach(() => world.close())
  const start = async (files: Files = {}): Promise<string> => {
    world = await World.create({ ...PROJECT, ...files })
    const main = world.git('rev-parse', 'main')
    const first = await world.runPush('0'.repeat(40), main)
    expect(first.code, first.log).toBe(0)
    return main
  }

  it('by a merge of its own head with a base of its own', async () => {
    await start()
    const made = world.pull(1, 'bad', BAD)
    world.git('checkout', '--quiet', '-B', 'own-base', 'main')
    const own = world.commit('Own base', { 'mettle.yml': CONFIG.replace(/ {4}gate:[\s\S]*/, '    gate: {}\n') })
    world.git('checkout', '--quiet', '--detach', own)
    world.git('merge', '--quiet', '--no-ff', '-m', 'Merge', made.head)
    const forged = world.head()
    world.push(`${forged}:refs/heads/bad`)
    const run = await world.runPull(1, made, { checkout: forged })
    expect(run.code).toBe(1)
    expect(run.log).toContain('[git-revision]')
    expect(world.lastStatus(made.head)).not.toBe('success')
  })

  it('by its head alone, from before the rules were tightened', async () => {
    const old = await start({ 'params.yaml': 'lr: 0.1\nauc: 0.7\n' })
    world.git('checkout', '--quiet', 'main')
    world.commit('Tighten', { 'mettle.yml': CONFIG.replace('min: 0.5', 'min: 0.75') })
    world.push('main')
    const made = world.pull(1, 'old', { 'params.yaml': 'lr: 0.2\nauc: 0.7\n' }, old)
    const now = { ...made, base: world.git('rev-parse', 'main') }
    const run = await world.runPull(1, now, { checkout: made.head })
    expect(run.code).toBe(1)
    expect(world.lastStatus(made.head), run.log).toBe('failure')
  })

  it('by taking away the model that it is held against', async () => {
    const champion = '  champion:\n    code: [champion.sh]\n    train: sh champion.sh\n    outputs: {metrics: champion.json}\n'
    const held = CONFIG.replace('    gate:', "    baseline: 'model:champion'\n    gate:")
    await start({ 'mettle.yml': `${held}${champion}`, 'champion.sh': 'echo \'{"auc": 0.8, "rows": 2}\' > champion.json\n' })
    const made = world.pull(1, 'alone', { ...BAD, 'mettle.yml': CONFIG })
    const run = await world.runPull(1, made)
    expect(run.code, run.summary).toBe(1)
    expect(world.comment(1)).toContain('auc gets worse by 0.200')
  })

  it.each([
    ['deleted', (): Files => ({ 'data/labels.csv': null })],
    ['a link to what it writes', (): Files => ({ 'data/labels.csv': null, 'src/link.sh': 'ln -sf ../mine.csv data/labels.csv\n' })],
  ])('by labels that are %s and written by its program', async (_, change) => {
    const labels = Array.from({ length: 60 }, (_, i) => `${i},${i % 2}\n`).join('')
    const predicts = (score: string): string =>
      `{ echo id,score; awk 'BEGIN { for (i = 0; i < 60; i++) print i "," ${score} }'; } > predictions.csv\necho '{"n": 60}' > metrics.json\n`
    await start({
      'mettle.yml':
        'version: 1\nmodels:\n  m:\n    code: [src/**]\n    train: sh src/train.sh\n    outputs: {metrics: metrics.json, predictions: predictions.csv}\n    predictions: {id: id, score: score, labels: data/labels.csv}\n    gate: {auc: {min: 0.9}}\n',
      'data/labels.csv': `id,label\n${labels}`,
      'src/train.sh': predicts('(i % 2) * 0.5 + 0.2'),
    })
    const forged = `{ echo id,label; awk 'BEGIN { for (i = 0; i < 60; i++) print i "," (i < 30) }'; } > mine.csv\nif [ -f src/link.sh ]; then sh src/link.sh; else cp mine.csv data/labels.csv; fi\n`
    const made = world.pull(1, 'labels', { ...change(), 'src/train.sh': `mkdir -p data\n${forged}${predicts('(i < 30) * 0.5 + 0.2')}` })
    const run = await world.runPull(1, made)
    expect(run.code, run.summary).toBe(1)
    expect(run.summary).toContain('no longer a file here')
  })

  it.each(['pull request', 'push of its branch'])(
    'by less that counts, judged as a %s, and what no longer does taken back unseen',
    async first => {
      await start()
      const narrow = CONFIG.replace('code: [src/**]', 'code: [src/none/**, src/a.sh]')
      const forged = `echo '{"auc": 0.9, "rows": 2}' > metrics.json; echo x > model.txt\n`
      const made = world.pull(1, 'narrow', { 'mettle.yml': narrow, 'src/a.sh': 'x\n', 'src/train.sh': forged })
      const trained = await (first === 'pull request' ? world.runPull(1, made) : world.runBranchPush('narrow', made.head))
      expect(trained.outputs['trained'], trained.log).toBe('["churn"]')
      expect(trained.code).toBe(0)
      world.git('checkout', '--quiet', 'narrow')
      const second = world.commit('Back', { 'src/train.sh': (PROJECT['src/train.sh'] as string).replace('$auc,', '0.3,') })
      world.push('narrow')
      const run = await world.runPull(1, world.updatePull(1, second))
      expect(run.outputs['trained']).toBe('["churn"]')
      expect(run.code).toBe(1)
    },
  )

  it('by a review of a fork, which is no more trusted than the fork', async () => {
    await start({ 'mettle.yml': CONFIG.replace('    train:', '    env: [CANARY]\n    train:') })
    const made = world.pull(1, 'fork', { 'src/train.sh': `echo "canary $CANARY"\n${PROJECT['src/train.sh']}` })
    const run = await world.runPull(1, made, { fork: true, event: 'pull_request_review', env: { CANARY: 'singing-loudly' } })
    expect(run.log).toContain('canary')
    expect(run.log).not.toContain('singing-loudly')
    expect(world.ledger().filter(path => path.startsWith('records/'))).toHaveLength(1)
  })
})
