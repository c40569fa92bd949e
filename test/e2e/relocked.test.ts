import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Chain, lockOf, StandInDvc } from './stand-in-dvc.ts'
import { type Files, type RunResult, World } from './world.ts'

const CHAIN: Chain = { train: { deps: ['train.sh'], outs: ['metrics.json'] } }
const SCRIPT = 'echo \'{"auc": 0.9}\' > metrics.json\n'
const metrics = (auc: number): string => `{"auc": ${auc}}\n`
const pipeline = (cache: boolean): string =>
  `stages:\n  train:\n    cmd: sh train.sh\n    deps: [train.sh]\n    metrics:\n    - metrics.json: {cache: ${cache}}\n`
/** What somebody has reproduced who got so much: the program is chance's. */
const reproduced = (auc: number, cache = false): Record<string, string> => ({
  'dvc.yaml': pipeline(cache),
  'train.sh': SCRIPT,
  'metrics.json': metrics(auc),
  'dvc.lock': lockOf(CHAIN, { 'train.sh': SCRIPT, 'metrics.json': metrics(auc) }),
})

describe('a stage of DVC that was run again, of the same', () => {
  let world: World
  let dvc: StandInDvc
  beforeEach(() => {
    dvc = new StandInDvc(CHAIN)
  })
  afterEach(async () => {
    await world?.close()
    dvc.close()
  })
  const propose = (files: Files): Promise<RunResult> => world.runPull(1, world.pull(1, 'change', files), { env: dvc.environment })

  it('is judged by what it came to', async () => {
    world = await World.create(reproduced(0.9))
    const worse = await propose(reproduced(0.6))
    expect(worse.outputs, worse.log).toMatchObject({ changed: '["train"]', reused: '["train"]', verdict: 'failed' })
    expect(world.comment(1)).toContain('0.900 → 0.600')
    expect(world.comment(1)).toContain('was made again, and came out otherwise')
    expect((await propose(reproduced(0.95))).outputs['verdict']).toBe('passed')
    expect((await propose({ 'README.md': '# Words\n' })).outputs['changed']).toBe('[]')
  })

  it('is judged by what it came to, whatever was trained here of the same', async () => {
    world = await World.create({ ...reproduced(0.9), 'dvc.lock': null, 'metrics.json': null } as Files)
    const before = world.git('rev-parse', 'main')
    expect((await world.runPush('0'.repeat(40), before, { env: dvc.environment })).outputs['trained']).toBe('["train"]')
    world.git('checkout', '--quiet', 'main')
    const locked = world.commit('Lock', reproduced(0.9))
    world.push('main')
    await world.runPush(before, locked, { env: dvc.environment })
    const worse = await propose(reproduced(0.6))
    expect(worse.outputs, worse.log).toMatchObject({ reused: '["train"]', verdict: 'failed' })
  })

  it('is not believed where git holds other bytes than the lock names', async () => {
    const list = (auc: number): string => `[{"md5": "${createHash('md5').update(metrics(auc)).digest('hex')}", "relpath": "metrics.json"}]`
    const folder = {
      'dvc.yaml':
        'stages:\n  train:\n    cmd: sh train.sh\n    deps: [train.sh]\n    outs:\n    - live: {cache: false}\nmetrics: [live/metrics.json]\n',
      'train.sh': `mkdir -p live\n${SCRIPT.replace('metrics.json', 'live/metrics.json')}`,
      'live/metrics.json': metrics(0.9),
    }
    const lock = lockOf({ train: { deps: ['train.sh'], outs: ['live'] } }, { ...folder, live: list(0.9) })
    const hash = createHash('md5').update(list(0.9)).digest('hex')
    // DVC 3 is not here to write the folder: what is asked is only whether the stage runs.
    const runs = async (base: Files, change: Files): Promise<void> => {
      world = await World.create(base)
      expect((await propose({ 'README.md': '# Words\n' })).outputs['trained']).toBe('[]')
      expect((await propose(change)).log).toContain('train: trains, outputs')
      await world.close()
    }
    await runs({ ...folder, 'dvc.lock': lock.replace(hash, `${hash}.dir`) }, { 'live/metrics.json': metrics(0.99) })
    await runs(reproduced(0.9, true), { 'metrics.json': metrics(0.99) })
    world = await World.create()
  })
})
