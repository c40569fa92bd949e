import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PROJECT } from './project.ts'
import { World } from './world.ts'

describe.each([1, 2, 0])('pull requests from a checkout of depth %i', depth => {
  let world: World
  let main: string
  beforeAll(async () => {
    world = await World.create(PROJECT)
    main = world.git('rev-parse', 'main')
  })
  afterAll(() => world.close())

  it('trains on a first run, and passes with a warning that there is nothing to compare with', async () => {
    const result = await world.runPush('0'.repeat(40), main, { depth })
    expect(result.code).toBe(0)
    expect(result.outputs).toMatchObject({
      verdict: 'passed',
      passed: 'true',
      trained: '["churn"]',
      reused: '[]',
      changed: '["churn"]',
      metrics: '{"churn":{"auc":0.8,"rows":2}}',
    })
    expect(result.summary).toContain('No baseline for churn')
    expect(world.lastStatus(main)).toBe('success')
    expect(world.ledger().filter(path => path.startsWith('records/'))).toHaveLength(1)
    expect(world.ledger().filter(path => path.startsWith('commits/'))).toHaveLength(1)
  })

  it('trains nothing for documents, comments and reordered parameters, and does not comment', async () => {
    const pull = world.pull(1, 'docs', { 'README.md': '# Churn, explained\n', 'params.yaml': '# the share\nauc: 0.80\nlr: 1e-1\n' })
    const result = await world.runPull(1, pull, { depth })
    expect(result.code).toBe(0)
    expect(result.outputs).toMatchObject({ verdict: 'passed', trained: '[]', reused: '["churn"]', changed: '[]', matrix: '{"include":[]}' })
    expect(world.lastStatus(pull.head)).toBe('success')
    expect(world.comment(1)).toBe('')
  })

  it('shows what a parameter did to the model', async () => {
    const pull = world.pull(2, 'better', { 'params.yaml': 'lr: 0.1\nauc: 0.82\n' })
    const result = await world.runPull(2, pull, { depth })
    expect(result.outputs).toMatchObject({ verdict: 'passed', trained: '["churn"]', changed: '["churn"]' })
    const comment = world.comment(2)
    expect(comment.startsWith('<!-- mettle:v1')).toBe(true)
    expect(comment).toContain('auc improves by 0.020')
    expect(comment).toContain('0.800 → 0.820')
    expect(comment).toContain('<code>params.yaml</code> auc 0.8 → 0.82')
    expect(result.outputs['comment-url']).toContain('#issuecomment-')
  })

  it('shows data that changed, and what follows', async () => {
    const pull = world.pull(3, 'data', { 'data/train.csv': 'a,b\n1,2\n3,4\n' })
    const result = await world.runPull(3, pull, { depth })
    expect(result.outputs['metrics']).toBe('{"churn":{"auc":0.8,"rows":3}}')
    expect(world.comment(3)).toContain('**Changed:** data train')
    expect(world.comment(3)).toContain('auc holds')
  })

  it('blocks what gets worse than agreed, stays blocked without training again, and recovers', async () => {
    let pull = world.pull(4, 'worse', { 'params.yaml': 'lr: 0.1\nauc: 0.79\n' })
    const first = await world.runPull(4, pull, { depth })
    expect(first.code).toBe(1)
    expect(first.outputs).toMatchObject({ verdict: 'failed', passed: 'false', trained: '["churn"]' })
    expect(world.lastStatus(pull.head)).toBe('failure')
    expect(world.comment(4)).toContain('❌ Mettle: blocked – auc gets worse by 0.010')
    const again = await world.runPull(4, pull, { depth })
    expect(again.outputs).toMatchObject({ verdict: 'failed', trained: '[]', reused: '["churn"]' })
    world.git('checkout', '--quiet', 'worse')
    const head = world.commit('Mend', { 'params.yaml': 'lr: 0.1\nauc: 0.797\n' })
    world.push('worse')
    pull = world.updatePull(4, head)
    const mended = await world.runPull(4, pull, { depth })
    expect(mended.outputs).toMatchObject({ verdict: 'passed', trained: '["churn"]' })
    expect(world.github.comments.get(4)).toHaveLength(1)
    expect(world.comment(4)).toContain('✅ Mettle: passed')
  })

  it('trains nothing again after the merge', async () => {
    world.git('merge', '--quiet', '--no-ff', '-m', 'Merge better', 'better')
    world.push('main')
    const after = world.git('rev-parse', 'main')
    const result = await world.runPush(main, after, { depth })
    expect(result.outputs).toMatchObject({
      verdict: 'passed',
      trained: '[]',
      reused: '["churn"]',
      changed: '["churn"]',
      metrics: '{"churn":{"auc":0.82,"rows":2}}',
    })
    expect(world.ledger().filter(path => path.startsWith('commits/'))).toHaveLength(2)
  })

  it('compares a later pull request with what was merged, and main’s drift is not its change', async () => {
    const pull = world.pull(5, 'old-branch', { 'src/other.sh': 'true\n' }, main)
    world.git('checkout', '--quiet', '--detach', 'main')
    const updated = world.updatePull(5, pull.head)
    const result = await world.runPull(5, updated, { depth })
    expect(result.outputs).toMatchObject({ verdict: 'passed', trained: '["churn"]' })
    expect(world.comment(5)).toContain('0.82 → 0.82')
    expect(world.comment(5)).not.toContain('params.yaml')
  })

  it('judges the head itself where that is checked out', async () => {
    const pull = world.pull(6, 'head-checkout', { 'params.yaml': 'lr: 0.1\nauc: 0.7\n' })
    const result = await world.runPull(6, pull, { depth, checkout: pull.head })
    expect(result.outputs).toMatchObject({ verdict: 'failed', trained: '["churn"]' })
    expect(world.lastStatus(pull.head)).toBe('failure')
  })

  it('says of a renamed model that the gate of the old one is gone', async () => {
    const config = (PROJECT['mettle.yml'] as string).replace('churn:', 'churn2:')
    const pull = world.pull(8, 'rename', { 'mettle.yml': config, 'params.yaml': 'lr: 0.1\nauc: 0.6\n' })
    await world.runPull(8, pull, { depth })
    expect(world.comment(8)).toContain('passed – the model churn is gone, and its gate with it')
  })

  it('refuses a checkout that is not the pull request', async () => {
    const pull = world.pull(7, 'elsewhere', { 'params.yaml': 'lr: 0.1\nauc: 0.7\n' })
    const result = await world.runPull(7, pull, { depth, checkout: pull.base })
    expect(result.code).toBe(1)
    expect(result.log).toContain('[git-revision]')
    expect(world.lastStatus(pull.head)).toBe('error')
  })
})

describe('missing-baseline: train', () => {
  it('makes the baseline from the base commit, once, and leaves the checkout as it is', async () => {
    const config = (PROJECT['mettle.yml'] as string).replace('max-regression: 0.005', 'max-regression: 0.005, missing-baseline: train')
    const world = await World.create({ ...PROJECT, 'mettle.yml': config })
    try {
      const pull = world.pull(1, 'first', { 'params.yaml': 'lr: 0.1\nauc: 0.7\n' })
      const result = await world.runPull(1, pull)
      expect(result.outputs).toMatchObject({ verdict: 'failed', trained: '["churn"]' })
      expect(world.comment(1)).toContain('auc gets worse by 0.100')
      expect(readFileSync(join(result.workspace, 'model.txt'), 'utf8')).toMatch(/^model 0\.7 /)
      expect(world.ledger().filter(path => path.startsWith('records/'))).toHaveLength(2)
      const again = await world.runPull(1, pull)
      expect(again.log).not.toContain('trains the base')
      expect(again.outputs['verdict']).toBe('failed')
    } finally {
      await world.close()
    }
  })

  const asking = (more = ''): string =>
    (PROJECT['mettle.yml'] as string)
      .replace('max-regression: 0.005', 'max-regression: 0.005, missing-baseline: train')
      .replace('    train:', `${more}    train:`)

  it('waits for what the training itself waits for', async () => {
    const world = await World.create({ ...PROJECT, 'mettle.yml': asking("    when: 'label:train'\n") })
    try {
      const result = await world.runPull(1, world.pull(1, 'first', { 'params.yaml': 'lr: 0.1\nauc: 0.7\n' }))
      expect(result.log).not.toContain('trains the base')
      expect(world.ledger()).toEqual([])
      expect(result.summary).toContain('The baseline of churn is not trained either&#58; it waits for the label train')
    } finally {
      await world.close()
    }
  })

  it('of seeds is trained with as many, and of pointers not at all', async () => {
    const world = await World.create({ ...PROJECT, 'mettle.yml': asking('    repeats: 2\n') })
    try {
      await world.runPull(1, world.pull(1, 'seeds', { 'params.yaml': 'lr: 0.1\nauc: 0.7\n' }))
      const records = world
        .ledger()
        .filter(path => path.startsWith('records/'))
        .map(path => JSON.parse(world.git('--git-dir', world.origin, 'show', `mettle:${path}`)) as { repeats?: unknown[] })
      expect(records.map(record => record.repeats?.length)).toEqual([2, 2])
    } finally {
      await world.close()
    }
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`
    const pointed = await World.create({ ...PROJECT, 'mettle.yml': asking(), 'data/train.csv': pointer })
    try {
      const pull = pointed.pull(1, 'pointer', { 'params.yaml': 'lr: 0.1\nauc: 0.7\n' })
      const result = await pointed.runPull(1, pull, {
        prepare: workspace => writeFileSync(join(workspace, 'data/train.csv'), 'a,b\n1,2\n'),
      })
      expect(result.outputs['trained']).toBe('["churn"]')
      expect(result.summary).toContain('The baseline of churn could not be made&#58; data/train.csv is a Git LFS pointer')
      expect(pointed.ledger().filter(path => path.startsWith('records/'))).toHaveLength(1)
    } finally {
      await pointed.close()
    }
  })

  it('never for a fork', async () => {
    const config = (PROJECT['mettle.yml'] as string).replace('max-regression: 0.005', 'max-regression: 0.005, missing-baseline: train')
    const world = await World.create({ ...PROJECT, 'mettle.yml': config })
    try {
      const pull = world.pull(1, 'fork', { 'params.yaml': 'lr: 0.1\nauc: 0.7\n' })
      const result = await world.runPull(1, pull, { fork: true })
      expect(result.log).not.toContain('trains the base')
    } finally {
      await world.close()
    }
  })
})
