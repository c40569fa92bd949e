import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { World } from './world.ts'

const CONFIG = `version: 1
models:
  churn:
    code: [train.sh]
    train: sh train.sh
    outputs: {metrics: metrics.json}
    gate: {auc: {min: 0.7, max-regression: 0.01}}
    tiers:
      quick:
        variables: {ROWS: 100}
        gate: {auc: {min: 0.4, max-regression: 0.05}}
      full: {variables: {ROWS: 100000}}
`
const train = (more = ''): string =>
  `${more}if [ "$ROWS" = 100 ]; then echo '{"auc": 0.5}' > metrics.json; else echo '{"auc": 0.8}' > metrics.json; fi\n`

describe('tiers', () => {
  let world: World
  beforeAll(async () => {
    world = await World.create({ 'mettle.yml': CONFIG, 'train.sh': train() })
    const first = await world.runPush('0'.repeat(40), world.git('rev-parse', 'main'))
    expect(JSON.parse(first.outputs['metrics'] ?? '')).toEqual({ churn: { auc: 0.8 } })
  })
  afterAll(() => world.close())

  it('train the first in a pull request, by rules of its own, and compare with none of another', async () => {
    const pull = world.pull(1, 'change', { 'train.sh': train('# more\n') })
    const run = await world.runPull(1, pull)
    expect(run.code, run.log).toBe(0)
    expect(JSON.parse(run.outputs['metrics'] ?? '')).toEqual({ churn: { auc: 0.5 } })
    // The default branch has .8 in its full tier: to compare with it would block.
    expect(world.comment(1)).toContain('tier quick')
    expect(world.comment(1)).not.toContain('0.8')
  })

  it('train the other where a label asks for it, and in a merge group, which reuses it', async () => {
    const pull = world.pull(2, 'other', { 'train.sh': train('# other\n') })
    const payload = world.pullPayload(2, pull) as { pull_request: object }
    const labelled = { ...payload, pull_request: { ...payload.pull_request, labels: [{ name: 'tier:full' }, { name: 'tier:none' }] } }
    const run = await world.runPull(2, pull, { payload: labelled })
    expect(JSON.parse(run.outputs['metrics'] ?? '')).toEqual({ churn: { auc: 0.8 } })
    expect(world.comment(2)).toContain('auc holds')
    const group = await world.run({
      event: 'merge_group',
      payload: {
        merge_group: { head_sha: pull.merge, base_sha: pull.base, base_ref: 'refs/heads/main' },
        repository: { id: 1, full_name: 'acme/models', default_branch: 'main' },
      },
      checkout: pull.merge,
      sha: pull.merge,
    })
    expect(group.code, group.log).toBe(0)
    expect(group.outputs).toMatchObject({ trained: '[]', reused: '["churn"]' })
  })

  it('are judged by the base’s rules of that tier', async () => {
    const loose = CONFIG.replace('min: 0.4', 'min: 0.1')
    const pull = world.pull(3, 'loose', { 'mettle.yml': loose, 'train.sh': 'echo \'{"auc": 0.2}\' > metrics.json\n' })
    const run = await world.runPull(3, pull)
    expect(run.code).toBe(1)
    expect(run.log).toContain('the limit is ≥ 0.4')
  })

  it.each(['{quick: {}}', '{quick: {train: a}, full: {trian: b}}', '{quick: {train: a}, "a b": {}}'])('refuses %s', async tiers => {
    const pull = world.pull(4, 'wrong', { 'mettle.yml': `${CONFIG.slice(0, CONFIG.indexOf('    tiers:'))}    tiers: ${tiers}\n` })
    expect((await world.runPull(4, pull)).log).toContain('[config-')
  })
})
