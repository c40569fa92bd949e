import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Chain, lockOf, StandInDvc } from './stand-in-dvc.ts'
import { type Files, type RunOptions, type RunResult, World } from './world.ts'

const CHAIN: Chain = {
  prepare: { deps: ['prepare.sh'], outs: ['table'] },
  train: { deps: ['train.sh', 'table'], outs: ['metrics.json'] },
}
const PIPELINE = `stages:
  prepare:
    cmd: sh prepare.sh
    deps: [prepare.sh]
    outs: [table]
  train:
    cmd: sh train.sh
    deps: [train.sh, table]
    metrics:
    - metrics.json: {cache: false}
`
/** What is measured is what the stage before has written. */
const prepares = (auc: number, remark = ''): string => `echo ${auc} > table${remark}\n`
const trains = (remark = ''): string => `printf '{"auc": %s}\\n' $(cat table) > metrics.json${remark}\n`
const FILES = {
  'dvc.yaml': PIPELINE,
  'prepare.sh': prepares(0.9),
  'train.sh': trains(),
  '.gitignore': '/table\n',
  '.dvc/config': '[core]\n    analytics = false\n',
}
const AT = { ...FILES, table: '0.9\n', 'metrics.json': '{"auc": 0.9}\n' }
/** As somebody leaves it who reproduces by hand and commits what DVC writes. */
const REPRODUCED = { ...FILES, 'metrics.json': AT['metrics.json'], 'dvc.lock': lockOf(CHAIN, AT) }

describe('a chain of stages of DVC', () => {
  let world: World
  let dvc: StandInDvc
  beforeEach(() => {
    dvc = new StandInDvc(CHAIN)
  })
  afterEach(async () => {
    await world?.close()
    dvc.close()
  })
  const propose = (files: Files, options: Partial<RunOptions> = {}): Promise<RunResult> =>
    world.runPull(1, world.pull(1, 'change', files), { env: dvc.environment, results: true, ...options })

  it.each([
    ['never locked', FILES],
    ['locked as it was before', REPRODUCED],
  ])('goes on from what an earlier run has made of the stages before: %s', async (_, files) => {
    world = await World.create(files)
    const first = await propose({ 'prepare.sh': prepares(0.95) })
    expect(first.code, first.log).toBe(0)
    expect(first.outputs['trained']).toBe('["prepare","train"]')
    const second = await propose({ 'prepare.sh': prepares(0.95), 'train.sh': trains(' # again') })
    expect(second.code, second.log).toBe(0)
    expect(second.outputs).toMatchObject({ reused: '["prepare"]', trained: '["train"]' })
    expect(JSON.parse(second.outputs['metrics'] as string).train.auc).toBe(0.95)
  })

  it('stays blocked by what a stage before has made, whatever is pushed on top', async () => {
    world = await World.create(REPRODUCED)
    const worse = { 'prepare.sh': prepares(0.7) }
    const first = await propose(worse)
    expect(first.outputs).toMatchObject({ trained: '["prepare","train"]', verdict: 'failed' })
    const second = await propose({ ...worse, 'README.md': '# More\n' })
    expect(second.outputs).toMatchObject({ trained: '[]', verdict: 'failed' })
    expect(JSON.parse(second.outputs['metrics'] as string).train.auc).toBe(0.7)
  })

  it('never reads what the lock had before, where the bytes of an earlier run are gone', async () => {
    world = await World.create({ ...REPRODUCED, '.dvc/config': dvc.config })
    dvc.push(AT.table)
    await propose({ 'prepare.sh': prepares(0.95) }, { results: false })
    const second = await propose({ 'prepare.sh': prepares(0.95), 'train.sh': trains(' # again') }, { results: false })
    expect(second.code, second.log).toBe(0)
    expect(second.outputs['trained']).toBe('["prepare","train"]')
    expect(JSON.parse(second.outputs['metrics'] as string).train.auc).toBe(0.95)
  })

  it('brings what the lock proves from the remote', async () => {
    world = await World.create({ ...REPRODUCED, '.dvc/config': dvc.config })
    dvc.push(AT.table)
    const run = await propose({ 'train.sh': trains(' # again') })
    expect(run.code, run.log).toBe(0)
    expect(run.outputs).toMatchObject({ reused: '["prepare"]', trained: '["train"]' })
  })

  it('stops where a stage before comes out as it was', async () => {
    world = await World.create(REPRODUCED)
    const same = { 'prepare.sh': prepares(0.9, ' # in other words') }
    const first = await propose(same)
    expect(first.outputs).toMatchObject({ trained: '["prepare"]', reused: '["train"]' })
    const second = await propose({ ...same, 'README.md': '# More\n' })
    expect(second.outputs).toMatchObject({ trained: '[]', verdict: 'passed' })
  })

  it('trains nothing again after the merge, nor for words', async () => {
    world = await World.create(REPRODUCED)
    const before = world.git('rev-parse', 'main')
    const change = world.pull(1, 'change', { 'prepare.sh': prepares(0.95) })
    await world.runPull(1, change, { env: dvc.environment, results: true })
    world.git('checkout', '--quiet', 'main')
    world.git('merge', '--quiet', '--no-ff', '-m', 'Merge', change.head)
    world.push('main')
    const merged = await world.runPush(before, world.git('rev-parse', 'main'), { env: dvc.environment, results: true })
    expect(merged.outputs, merged.log).toMatchObject({ trained: '[]', verdict: 'passed' })
    expect(JSON.parse(merged.outputs['metrics'] as string).train.auc).toBe(0.95)
    const words = await propose({ 'README.md': '# More\n' })
    expect(words.outputs, words.log).toMatchObject({ trained: '[]', changed: '[]', verdict: 'passed' })
    const worse = await propose({ 'train.sh': trains('; echo \'{"auc": 0.92}\' > metrics.json') })
    expect(worse.outputs, worse.log).toMatchObject({ trained: '["train"]', verdict: 'failed' })
  })

  it('goes on from metrics that a later stage reads', async () => {
    const more = { ...CHAIN, report: { deps: ['metrics.json'], outs: ['report'] } }
    dvc.close()
    dvc = new StandInDvc(more)
    const pipeline = `${PIPELINE}  report:\n    cmd: sh report.sh\n    deps: [metrics.json]\n    outs: [report]\n`
    const before = { 'dvc.yaml': pipeline, 'report.sh': 'cp metrics.json report\n', '.gitignore': '/table\n/report\n' }
    world = await World.create({ ...REPRODUCED, ...before, 'dvc.lock': lockOf(more, { ...AT, report: AT['metrics.json'] }) })
    const better = { 'prepare.sh': prepares(0.95) }
    expect((await propose(better)).outputs['trained']).toBe('["prepare","train","report"]')
    const second = await propose({ ...better, 'dvc.yaml': pipeline.replace('sh report.sh', 'sh -e report.sh') })
    expect(second.outputs, second.log).toMatchObject({ reused: '["prepare","train"]', trained: '["report"]' })
    expect(readFileSync(join(second.workspace, 'report'), 'utf8')).toBe('{"auc": 0.95}\n')
  })

  it('trains a chain in one job of several, and judges it in another', async () => {
    world = await World.create({ ...REPRODUCED, 'mettle.yml': 'version: 1\n' })
    const pull = world.pull(1, 'change', { 'prepare.sh': prepares(0.95) })
    const job = (entry: string, inputs: Record<string, string> = {}): Promise<RunResult> =>
      world.runPull(1, pull, { entry, run: 900, results: true, env: dvc.environment, inputs: { token: 'read-only', ...inputs } })
    const batches = JSON.parse((await job('detect.js')).outputs['batches'] ?? '{}').include as { models: string }[]
    expect(batches.map(batch => batch.models)).toEqual(['prepare\ntrain'])
    const train = await job('train.js', { models: batches[0]?.models as string })
    expect(train.code, train.log).toBe(0)
    const gate = await job('gate.js', { token: 'token' })
    expect(gate.outputs, gate.log).toMatchObject({ trained: '["prepare","train"]', verdict: 'passed' })
    expect(JSON.parse(gate.outputs['metrics'] as string).train.auc).toBe(0.95)
  })

  it('makes again what lies outside the repository: no record tells what it was', async () => {
    const chain = { train: { deps: ['train.sh'], outs: ['../far', 'metrics.json'] } }
    dvc.close()
    dvc = new StandInDvc(chain)
    const pipeline =
      'stages:\n  train:\n    cmd: sh train.sh\n    deps: [train.sh]\n    outs: [../far]\n    metrics:\n    - metrics.json: {cache: false}\n'
    const script = 'echo x > ../far\necho \'{"auc": 0.9}\' > metrics.json\n'
    world = await World.create({ 'dvc.yaml': pipeline, 'train.sh': script, '.dvc/config': '' })
    for (const words of ['# One\n', '# Two\n']) {
      const run = await propose({ 'train.sh': `${script}# more\n`, 'README.md': words })
      expect(run.outputs, run.log).toMatchObject({ trained: '["train"]', verdict: 'passed' })
    }
  })

  it('takes the stages along that a chosen one reads', async () => {
    world = await World.create(REPRODUCED)
    const run = await propose({ 'prepare.sh': prepares(0.95) }, { inputs: { models: 'train' } })
    expect(run.outputs, run.log).toMatchObject({ trained: '["prepare","train"]' })
  })
})
