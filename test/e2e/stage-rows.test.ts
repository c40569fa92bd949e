import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { noise } from './noise.ts'
import { type Chain, lockOf, md5, StandInDvc } from './stand-in-dvc.ts'
import { type Files, type RunOptions, type RunResult, World } from './world.ts'

const CHAIN: Chain = { train: { deps: ['train.sh', 'source.csv'], outs: ['predictions.csv', 'metrics.json'] } }
const METRICS = '{"epochs": 3}\n'
const pipeline = (cache: boolean): string => `stages:
  train:
    cmd: sh train.sh
    deps: [train.sh, source.csv]
    outs:
    - predictions.csv: {cache: ${cache}}
    metrics:
    - metrics.json: {cache: false}
`
const CONFIG = `version: 1
stages:
  train:
    predictions: {file: predictions.csv, id: id, label: label, score: score}
    slices: {by: [region]}
    gate: {auc: {min: 0.5, max-regression: 0.02}}
`
/** What a model of so much skill predicts of always the same rows. */
function predictions(skill: number): string {
  const rows = Array.from({ length: 600 }, (_, i) => {
    const truth = Number(noise(i, 0) < 0.4)
    const score = skill * truth + (1 - skill) * noise(i, 1)
    return `row${i},${truth},${score.toFixed(6)},${i % 2 === 0 ? 'north' : 'south'}`
  })
  return `id,label,score,region\n${rows.join('\n')}\n`
}
const sources = (skill: number, cache = true): Record<string, string> => ({
  'dvc.yaml': pipeline(cache),
  'train.sh': 'cp source.csv predictions.csv\necho \'{"epochs": 3}\' > metrics.json\n',
  'source.csv': predictions(skill),
  '.gitignore': cache ? '/predictions.csv\n' : '',
})
/** As somebody leaves it who reproduces by hand and commits what DVC writes. */
function reproduced(skill: number, cache = true): Record<string, string> {
  const written = { 'predictions.csv': predictions(skill), 'metrics.json': METRICS }
  const files = sources(skill, cache)
  const inGit = cache ? { 'metrics.json': METRICS } : written
  return { ...files, ...inGit, 'dvc.lock': lockOf(CHAIN, { ...files, ...written }) }
}
const IN_PAIRS = 'on the same 600 test rows'

describe('predictions of a stage of DVC', () => {
  let world: World
  let dvc: StandInDvc
  beforeEach(() => {
    dvc = new StandInDvc(CHAIN)
  })
  afterEach(async () => {
    await world?.close()
    dvc.close()
  })
  const create = async (files: Files): Promise<void> => {
    world = await World.create({ 'mettle.yml': CONFIG, '.dvc/config': dvc.config, ...files })
  }
  const propose = (files: Files, options: Partial<RunOptions> = {}): Promise<RunResult> =>
    world.runPull(1, world.pull(1, 'change', files), { env: dvc.environment, results: true, ...options })
  const codes = ({ verdict }: RunResult): (string | null)[] => verdict.findings.map(finding => finding.code)

  it('are compared in pairs where both sides were trained here, and again in a later run', async () => {
    await create(sources(0.3))
    const first = await world.runPush('0'.repeat(40), world.git('rev-parse', 'main'), { env: dvc.environment, results: true })
    expect(first.code, first.log).toBe(0)
    const worse = await propose(sources(0.1))
    expect(worse.outputs, worse.log).toMatchObject({ trained: '["train"]', verdict: 'failed' })
    expect(world.comment(1)).toContain(IN_PAIRS)
    expect(world.comment(1)).toContain('Slices')
    const again = await propose({ ...sources(0.1), 'README.md': '# More\n' })
    expect(again.outputs, again.log).toMatchObject({ trained: '[]', verdict: 'failed' })
    expect(world.comment(1)).toContain(IN_PAIRS)
  })

  it.each([
    ['git', false],
    ['the remote of DVC', true],
  ])('are read from %s where the lock proves both sides', async (_, cache) => {
    for (const skill of [0.3, 0.35, 0.1]) dvc.push(predictions(skill))
    await create(reproduced(0.3, cache))
    const better = await propose(reproduced(0.35, cache), { env: {} })
    expect(better.outputs, better.log).toMatchObject({ reused: '["train"]', verdict: 'passed' })
    expect(world.comment(1)).toContain(IN_PAIRS)
    expect((await propose(reproduced(0.1, cache), { env: {} })).outputs['verdict']).toBe('failed')
  })

  it('are not looked at where nothing changed', async () => {
    for (const cache of [true, false]) {
      await create(reproduced(0.3, cache))
      const words = await propose({ 'README.md': '# More\n' }, { env: {} })
      expect(words.outputs, words.log).toMatchObject({ changed: '[]', reused: '["train"]', verdict: 'passed' })
      await world.close()
    }
  })

  it('are compared where one side is of a run and the other of the lock', async () => {
    dvc.push(predictions(0.3))
    await create(reproduced(0.3))
    const run = await propose(sources(0.1))
    expect(run.outputs, run.log).toMatchObject({ trained: '["train"]', verdict: 'failed' })
    expect(world.comment(1)).toContain(IN_PAIRS)
  })

  it('are held against labels that DVC keeps', async () => {
    const table = predictions(0.3)
      .split('\n')
      .map(line => line.split(','))
    const labels = `${table.map(([id, label]) => `${id},${label}`).join('\n')}\n`.replace(/\n,undefined/, '')
    const without = (skill: number): string => predictions(skill).replace(/^(\w+),(?:label|\d),/gm, '$1,')
    const config = CONFIG.replace('label: label', 'labels: labels.csv, label: label')
    const files = (skill: number): Record<string, string> => {
      const written = { 'predictions.csv': without(skill), 'metrics.json': METRICS }
      const own = { ...sources(skill), 'source.csv': without(skill), '.gitignore': '/predictions.csv\n/labels.csv\n' }
      return { ...own, 'metrics.json': METRICS, 'dvc.lock': lockOf(CHAIN, { ...own, ...written }) }
    }
    const tracked = `outs:\n- {md5: ${md5(labels)}, hash: md5, size: ${labels.length}, path: labels.csv}\n`
    for (const content of [labels, without(0.3), without(0.1)]) dvc.push(content)
    await create({ ...files(0.3), 'mettle.yml': config, 'labels.csv.dvc': tracked })
    const run = await propose(files(0.1), { env: {} })
    expect(run.outputs, run.log).toMatchObject({ reused: '["train"]', verdict: 'failed' })
    expect(world.comment(1)).toContain(IN_PAIRS)
  })

  it('are no evidence where nobody pushed them, and it is said', async () => {
    dvc.push(predictions(0.3))
    await create(reproduced(0.3))
    const run = await propose(reproduced(0.35), { env: {} })
    expect(run.outputs['verdict'], run.log).toBe('error')
    expect(codes(run)).toContain('predictions-missing')
    expect(run.summary).toContain('was it pushed?')
  })

  it('are made again where an earlier run made them and they are gone', async () => {
    await create(sources(0.3))
    await propose(sources(0.35), { results: false })
    const again = await propose({ ...sources(0.35), 'README.md': '# More\n' }, { results: false })
    expect(again.outputs, again.log).toMatchObject({ trained: '["train"]', verdict: 'passed' })
  })

  it('are judged as the base says, whatever the change says', async () => {
    dvc.push(predictions(0.3))
    await create(reproduced(0.3))
    for (const config of ['version: 1\n', null]) {
      const run = await propose({ ...sources(0.1), 'mettle.yml': config })
      expect(run.outputs, run.log).toMatchObject({ passed: 'false' })
      expect(world.comment(1)).toContain(IN_PAIRS)
    }
  })
})
