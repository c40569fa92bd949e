import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { World } from './world.ts'

/** A repository with no mettle.yml, whose workflow trains by itself: only what comes after is Mettle's. */
describe('actions that stand alone', () => {
  let world: World
  const rules = 'auc: {min: 0.7, max-regression: 0.01}\nlatency_ms: {max: 20}'
  const measured = (auc: number) => (workspace: string) => {
    mkdirSync(join(workspace, 'out'))
    writeFileSync(join(workspace, 'out/metrics.json'), JSON.stringify({ auc, latency_ms: 12 }))
  }
  const inputs = { metrics: 'out/metrics.json', gate: rules, name: 'churn' }
  beforeAll(async () => {
    world = await World.create({ 'train.py': 'x = 1\n' })
    const first = await world.runPush('0'.repeat(40), world.git('rev-parse', 'main'), { entry: 'gate.js', inputs, prepare: measured(0.8) })
    expect(first.code, first.log).toBe(0)
  })
  afterAll(() => world.close())
  let number = 0
  const pull = (entry: string, auc: number, more: Record<string, string> = {}) => {
    number++
    const { gate: _, ...without } = inputs
    const made = world.pull(number, `change-${number}`, { 'train.py': `x = ${number}\n` })
    return world
      .runPull(number, made, { entry, inputs: { ...(entry === 'gate.js' ? inputs : without), ...more }, prepare: measured(auc) })
      .then(run => ({ ...run, comment: world.comment(number), status: world.lastStatus(made.head) }))
  }

  it('gate: a metrics file and rules in the workflow are enough, against what the default branch had', async () => {
    const better = await pull('gate.js', 0.81)
    expect(better.code, better.log).toBe(0)
    expect(better.comment).toContain('0.8')
    expect(better.comment).toContain('churn')
    expect(better.status).toBe('success')
    const worse = await pull('gate.js', 0.75)
    expect(worse.code).toBe(1)
    expect(worse.status).toBe('failure')
    expect(worse.verdict.findings.find(one => one.outcome === 'fail')).toMatchObject({ metric: 'auc', rule: 'max-regression' })
  })

  it('report: the comment alone, which judges nothing and sets no status', async () => {
    const run = await pull('report.js', 0.5)
    expect(run.code, run.log).toBe(0)
    expect(run.comment).toContain('−0.3')
    expect(run.status).toBeUndefined()
    expect(run.outputs['comment-url']).toContain('/pull/')
  })

  it('evaluate: the numbers alone, which writes nothing', async () => {
    const before = [world.ledger().length, world.github.calls.length]
    const run = await pull('evaluate.js', 0.5)
    expect(run.code, run.log).toBe(0)
    expect(JSON.parse(run.outputs['metrics'] ?? '')).toEqual({ churn: { auc: 0.5, latency_ms: 12 } })
    expect(run.comment).toBe('')
    expect([world.ledger().length, world.github.calls.length]).toEqual(before)
  })

  it.each<readonly [string, Record<string, string>, RegExp]>([
    ['rules that are no rules', { gate: 'auc: {minimum: 1}' }, /minimum.*\[config-/],
    ['rules that lead out of their place', { gate: 'auc: {min: 0}\nmodels: {}\n  evil: {train: "id"}' }, /\[config-/],
    ['a file that is not there', { metrics: 'none.json' }, /none\.json/],
    ['a path that leads out', { metrics: '../../etc/passwd' }, /\[config-/],
    ['a name that is none', { name: 'a"\n  b: {train: id}' }, /is not a name/],
    ['rules for nothing', { metrics: '' }, /needs metrics/],
    ['an input that is not there', { metric: 'x' }, /did you mean.*metrics/],
  ])('fails closed: %s', async (_, more, message) => {
    const run = await pull('gate.js', 0.9, more)
    expect(run.code).toBe(1)
    expect(run.log).toMatch(message)
  })

  it.each([
    ['report.js', ['comment']],
    ['evaluate.js', []],
  ] as const)('%s says what is wrong where it writes, and sets no status', async (entry, writes) => {
    const before = world.github.calls.length
    const run = await pull(entry, 0.9, { metrics: '../../etc/passwd' })
    expect(run.code).toBe(1)
    expect(run.status).toBeUndefined()
    expect(run.comment !== '').toBe(writes.length > 0)
    if (writes.length === 0) expect(world.github.calls.length).toBe(before)
  })

  it('are not the root action, which reads mettle.yml', async () => {
    expect((await pull('main.js', 0.9)).log).toContain('[input-unknown]')
  })
})
