import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { World } from './world.ts'

const config = (of: string, rest = ', max: 0.05'): string => `version: 1
models:
  churn:
    code: [src/**]
    train: cp src/metrics.json metrics.json
    outputs: {metrics: metrics.json}
    gate:
      overfit: {of: ${of}${rest}}
`
const metrics = (train: number, val: number, more: object = {}): string =>
  JSON.stringify({ train: { auc: train }, val: { auc: val }, ...more })
const GAP = 'train.auc - val.auc'

describe('a rule on what is worked out from two metrics', () => {
  let world: World
  beforeAll(async () => {
    world = await World.create({ 'mettle.yml': config(GAP), 'src/metrics.json': metrics(0.9, 0.88) })
    await world.runPush('0'.repeat(40), world.git('rev-parse', 'main'))
  })
  afterAll(() => world.close())

  it('is shown, held and broken like any other', async () => {
    const held = await world.runPull(1, world.pull(1, 'held', { 'src/metrics.json': metrics(0.93, 0.9) }))
    expect(held.outputs['verdict'], held.log).toBe('passed')
    expect(world.comment(1)).toContain('<code>overfit</code> is worked out: <code>train.auc - val.auc</code>')
    const broken = await world.runPull(2, world.pull(2, 'broken', { 'src/metrics.json': metrics(0.99, 0.88) }))
    expect(broken.outputs['verdict']).toBe('failed')
    expect(world.comment(2)).toMatch(/overfit/)
    expect(JSON.parse(broken.outputs['metrics'] ?? '{}').churn).toMatchObject({ 'train.auc': 0.99, 'val.auc': 0.88 })
  })

  it.each([
    ['one of them is gone', JSON.stringify({ train: { auc: 0.9 } }), /overfit is worked out from val\.auc, which is not in the metrics/],
    ['the program writes one of its name', metrics(0.9, 0.88, { overfit: 0 }), /overfit is in the metrics, and a rule works it out/],
  ])('is an error where %s', async (_, content, message) => {
    const number = content.includes('overfit') ? 3 : 4
    const pull = world.pull(number, `error-${number}`, { 'src/metrics.json': content })
    const run = await world.runPull(number, pull)
    expect(run.outputs['verdict'], run.log).toBe('error')
    expect(run.log).toMatch(message)
    // Nothing is wrong with the training: it is not done again, and stays blocked.
    const again = await world.runPull(number, pull)
    expect(again.outputs).toMatchObject({ verdict: 'error', trained: '[]' })
  })

  it('cannot be worked out otherwise by the pull request', async () => {
    const files = { 'mettle.yml': config('train.auc - train.auc'), 'src/metrics.json': metrics(0.99, 0.88) }
    const run = await world.runPull(5, world.pull(5, 'edits', files))
    expect(run.outputs['verdict'], run.log).toBe('failed')
    expect(world.comment(5)).toMatch(/train\.auc - train\.auc/)
  })

  it.each([
    ['what cannot be read', config('train.auc -'), /gate\.overfit: of: "train\.auc -" cannot be read/],
    ['more than sums', config('"f(val.auc)"'), /only names, numbers, \+ - \* \/ and parentheses/],
  ])('%s is an error of the configuration, on its line', async (_, text, message) => {
    const number = text.includes('f(') ? 6 : 7
    const run = await world.runPull(number, world.pull(number, `config-${number}`, { 'mettle.yml': text }))
    expect(run.outputs['verdict']).toBe('error')
    expect(run.log).toMatch(message)
    expect(run.log).toMatch(/file=mettle\.yml,line=8/)
  })
})

it('gets worse where its direction says so, and comes out as no number where it divides by zero', async () => {
  const world = await World.create({
    'mettle.yml': config('val.auc / val.cost', ', direction: higher, max-regression: 2%'),
    'src/metrics.json': metrics(0.9, 0.8, { 'val.cost': 4 }),
  })
  try {
    await world.runPush('0'.repeat(40), world.git('rev-parse', 'main'))
    const dearer = await world.runPull(1, world.pull(1, 'dearer', { 'src/metrics.json': metrics(0.9, 0.81, { 'val.cost': 5 }) }))
    expect(dearer.outputs['verdict'], dearer.log).toBe('failed')
    const free = await world.runPull(2, world.pull(2, 'free', { 'src/metrics.json': metrics(0.9, 0.81, { 'val.cost': 0 }) }))
    expect(free.outputs['verdict']).toBe('error')
    expect(free.log).toMatch(/overfit comes out as Infinity/)
  } finally {
    await world.close()
  }
})
