import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noise } from './noise.ts'
import { type Files, World } from './world.ts'

/** Pull requests that make a worse model look like a good one. Each of them has to stay red. */

const truth = (i: number): number => Number(noise(i, 0) < 0.4)
const region = (i: number): string => ['north', 'south', 'east'][i % 3] as string

function csv(skill: number, more: (i: number, score: number) => string = () => '', header = '', place = region): string {
  const rows = Array.from({ length: 600 }, (_, i) => {
    const score = skill * truth(i) + (1 - skill) * noise(i, 1)
    return `${i},${score.toFixed(6)},${place(i)}${more(i, score)}`
  })
  return `id,score,region${header}\n${rows.join('\n')}\n`
}
const LABELS = `id,label\n${Array.from({ length: 600 }, (_, i) => `${i},${truth(i)}`).join('\n')}\n`

const CONFIG = `version: 1
models:
  churn:
    code: [src/**]
    train: sh src/train.sh
    outputs: {metrics: metrics.json, predictions: predictions.csv}
    predictions: {labels: data/labels.csv, score: score}
    slices: {by: [region]}
    gate:
      auc: {min: 0.6, max-regression: 0.02, inconclusive: block}
`
const TRAIN = `cp src/predictions.csv predictions.csv\necho '{"epochs": 3}' > metrics.json\n`
const GOOD = { 'mettle.yml': CONFIG, 'src/predictions.csv': csv(0.35), 'src/train.sh': TRAIN, 'data/labels.csv': LABELS }
const BAD = 0.1

describe('forged', () => {
  let world: World
  let number = 0
  beforeAll(async () => {
    world = await World.create(GOOD)
    const first = await world.runPush('0'.repeat(40), world.git('rev-parse', 'main'), { results: true })
    expect(first.outputs['verdict']).toBe('passed')
  })
  afterAll(() => world.close())

  it.each<[string, Files]>([
    ['honestly worse', { 'src/predictions.csv': csv(BAD) }],
    [
      'labels rewritten to what the model says',
      {
        'src/predictions.csv': csv(BAD),
        'data/labels.csv': `id,label\n${Array.from({ length: 600 }, (_, i) => `${i},${Number(BAD * truth(i) + (1 - BAD) * noise(i, 1) > 0.5)}`).join('\n')}\n`,
      },
    ],
    [
      'weights where it is right',
      { 'src/predictions.csv': csv(BAD, (i, score) => `,${score > 0.5 === (truth(i) === 1) ? 1 : 0.0001}`, ',sample_weight') },
    ],
    [
      'the weak slice spread over tiny ones',
      { 'src/predictions.csv': csv(0.35, undefined, undefined, i => (i % 3 === 2 ? `v${i % 60}` : region(i))) },
    ],
    [
      'no predictions any more, metrics by hand, the old file committed',
      {
        'mettle.yml': CONFIG.replace(', predictions: predictions.csv', '').replace(/ {4}predictions:.*\n {4}slices:.*\n/, ''),
        'predictions.csv': csv(0.35),
        'src/train.sh': `echo '{"epochs": 3, "auc": 0.99}' > metrics.json\n`,
      },
    ],
    [
      'rows of another kind in their place',
      {
        'mettle.yml': CONFIG.replace(
          / {4}predictions: \{.*\n {4}slices:.*\n/,
          '    rows: {path: rows.csv, id: id, scores: [auc]}\n',
        ).replace(', predictions: predictions.csv', ''),
        'src/train.sh': `printf 'id,auc\\n1,0.99\\n2,0.98\\n' > rows.csv\necho '{"epochs": 3}' > metrics.json\n`,
      },
    ],
    [
      'a file that cannot be read, and all metrics by hand',
      { 'src/predictions.csv': 'garbage\n', 'src/train.sh': `${TRAIN}echo '{"epochs": 3, "auc": 0.99}' > metrics.json\n` },
    ],
    ['one half of the test set', { 'src/predictions.csv': csv(BAD).split('\n').slice(0, 300).join('\n') }],
  ])('%s', async (_, files) => {
    const pull = world.pull(++number, `forged-${number}`, files)
    const result = await world.runPull(number, pull, { results: true })
    expect(result.outputs['passed'], result.summary.split('\n')[0]).toBe('false')
    // And again, with whatever the first run left behind.
    const again = await world.runPull(number, pull, { results: true })
    expect(again.outputs['passed'], again.summary.split('\n')[0]).toBe('false')
  })

  it('a green pull request stays green when it is judged again', async () => {
    const pull = world.pull(++number, 'good', { 'src/predictions.csv': csv(0.4) })
    for (let i = 0; i < 2; i++) expect((await world.runPull(number, pull, { results: true })).outputs['verdict']).toBe('passed')
  })
})

describe('seeds', () => {
  it('are those of the policy: a lucky one cannot be chosen', async () => {
    const config = (seeds: string): string => `version: 1
models:
  churn:
    code: [src/**]
    train: node src/train.js
${seeds}    outputs: {metrics: metrics.json}
    gate: {auc: {max-regression: 0.01, inconclusive: block}}
`
    const train = (gain: number): string =>
      `require('node:fs').writeFileSync('metrics.json', JSON.stringify({ auc: 0.8 + ${gain} + (process.env.METTLE_SEED === '9' ? 0.15 : 0) + (process.env.METTLE_SEED % 3) / 100 }))\n`
    const world = await World.create({ 'mettle.yml': config('    repeats: 4\n'), 'src/train.js': train(0) })
    try {
      await world.runPush('0'.repeat(40), world.git('rev-parse', 'main'), { results: true })
      const pull = world.pull(1, 'lucky', { 'mettle.yml': config('    seed: 9\n'), 'src/train.js': train(-0.05) })
      const result = await world.runPull(1, pull, { results: true })
      expect(result.outputs['passed']).toBe('false')
      expect(world.comment(1)).toContain('changes its own gate')
    } finally {
      await world.close()
    }
  })
})

describe('a record from before the policy', () => {
  it('is no excuse: what the base asks for since is looked at', async () => {
    const config = (more: string): string => `version: 1
models:
  churn:
    code: [src/**]
    data: {train: data/train.csv}
    train: sh src/train.sh
    outputs: {metrics: metrics.json}
    gate: {auc: {min: 0.5}}
${more}`
    const base = {
      'mettle.yml': config(''),
      'data/train.csv': 'a\n1\n',
      'src/train.sh': `printf '<testsuite tests="1"><testcase name="a"><failure/></testcase></testsuite>' > r.xml\necho '{"auc": 0.8}' > metrics.json\n`,
    }
    const world = await World.create(base)
    try {
      await world.runPush('0'.repeat(40), world.git('rev-parse', 'main'), { results: true })
      const bad = { 'data/train.csv': 'a\n-1\n' }
      const early = world.pull(1, 'early', bad)
      expect((await world.runPull(1, early, { results: true })).outputs['verdict']).toBe('passed')
      world.git('checkout', '--quiet', 'main')
      world.commit('Check', { 'mettle.yml': config('    checks: {train: {columns: {a: {min: 0}}}}\n') })
      world.push('main')
      const late = world.pull(2, 'late', bad)
      const result = await world.runPull(2, late, { results: true })
      expect(result.verdict.findings.map(finding => finding.code)).toContain('data-check')
      expect(result.outputs['passed']).toBe('false')
    } finally {
      await world.close()
    }
  })
})
