import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { PROJECT } from './project.ts'
import { World } from './world.ts'

const config = (workspace: string): string => readFileSync(join(workspace, '.git/config'), 'utf8')

describe('the ledger where it may not be written', () => {
  let world: World
  afterEach(() => world.close())

  const forbid = (): void => {
    const hook = join(world.origin, 'hooks/pre-receive')
    writeFileSync(hook, '#!/bin/sh\nwhile read old new ref; do [ "$ref" = refs/heads/mettle ] && exit 1; done\nexit 0\n')
    chmodSync(hook, 0o755)
  }
  const allow = (): void => {
    writeFileSync(join(world.origin, 'hooks/pre-receive'), '#!/bin/sh\nexit 0\n')
  }

  it('has the record travel as an artifact, and the default branch adopts it', async () => {
    world = await World.create(PROJECT)
    const first = world.git('rev-parse', 'main')
    await world.runPush('0'.repeat(40), first, { results: true })
    forbid()
    const pull = world.pull(1, 'better', { 'params.yaml': 'lr: 0.1\nauc: 0.82\n' })
    const refused = await world.runPull(1, pull, { results: true })
    expect(refused.code).toBe(0)
    expect(refused.summary).toContain('travels as an artifact')
    expect([...world.github.results.artifacts.values()].some(artifact => artifact.name.startsWith('mettle-record-'))).toBe(true)
    allow()
    world.git('merge', '--quiet', '--no-ff', '-m', 'Merge', 'better')
    world.push('main')
    const merged = await world.runPush(first, world.git('rev-parse', 'main'), { results: true })
    expect(merged.outputs).toMatchObject({ trained: '[]', reused: '["churn"]', metrics: '{"churn":{"auc":0.82,"rows":2}}' })
    expect(world.ledger().filter(path => path.startsWith('records/'))).toHaveLength(2)
  })

  it('adopts nothing that a fork uploaded', async () => {
    world = await World.create(PROJECT)
    const first = world.git('rev-parse', 'main')
    await world.runPush('0'.repeat(40), first, { results: true })
    forbid()
    const pull = world.pull(1, 'better', { 'params.yaml': 'lr: 0.1\nauc: 0.82\n' })
    await world.runPull(1, pull, { results: true })
    for (const artifact of world.github.results.artifacts.values()) artifact.headRepository = 666
    allow()
    world.git('merge', '--quiet', '--no-ff', '-m', 'Merge', 'better')
    world.push('main')
    expect((await world.runPush(first, world.git('rev-parse', 'main'), { results: true })).outputs['trained']).toBe('["churn"]')
  })

  it('says so where there is nowhere to keep the record, and does not fail for it', async () => {
    world = await World.create(PROJECT)
    forbid()
    const result = await world.runPush('0'.repeat(40), world.git('rev-parse', 'main'))
    expect(result.code).toBe(0)
    expect(result.summary).toContain('the next run trains again')
  })

  it('that cannot be reached while a long configuration is read is an error like any other', async () => {
    const names = Array.from({ length: 1000 }, (_, i) => `s${i}`)
    const stages = Object.fromEntries(
      names.map(name => [name, { cmd: 'true', deps: ['dvc.yaml'], metrics: [{ [`${name}.json`]: { cache: false } }] }]),
    )
    const locked = Object.fromEntries(
      names.map(name => [
        name,
        { cmd: 'true', deps: [{ path: 'dvc.yaml', md5: '0'.repeat(32) }], outs: [{ path: `${name}.json`, md5: '0'.repeat(32) }] },
      ]),
    )
    const text = (value: object): string => JSON.stringify(value, null, 1)
    world = await World.create({ 'dvc.yaml': text({ stages }), 'dvc.lock': text({ schema: '2.0', stages: locked }) })
    const before = world.git('rev-parse', 'main')
    const after = world.commit('Words', { 'README.md': '# Words\n' })
    world.push('main')
    const gone = (workspace: string): void =>
      writeFileSync(join(workspace, '.git/config'), config(workspace).replace(/url = .*/, 'url = /nowhere'))
    for (const entry of ['main.js', 'detect.js']) {
      const result = await world.runPush(before, after, { depth: 0, prepare: gone, entry })
      expect(result.code).toBe(1)
      expect(result.log).toContain('::error')
      expect(result.log).not.toMatch(/^\s+at /m)
    }
    expect(world.lastStatus(after)).toBe('error')
  })

  it('gives the same verdict with the cache service down', async () => {
    world = await World.create(PROJECT)
    world.github.results.mode = 'down'
    const result = await world.runPush('0'.repeat(40), world.git('rev-parse', 'main'), { results: true })
    expect(result.outputs).toMatchObject({ verdict: 'passed', trained: '["churn"]' })
  }, 240_000)

  it('closes the check after a run that was killed', async () => {
    world = await World.create(PROJECT)
    const head = world.git('rev-parse', 'main')
    const result = await world.run({
      event: 'push',
      checkout: head,
      entry: 'post.js',
      env: { STATE_check: JSON.stringify({ owner: 'acme', repo: 'models', sha: head, scope: { config: 'mettle.yml', models: '' } }) },
    })
    expect(result.code).toBe(0)
    expect(world.lastStatus(head)).toBe('error')
    const finished = await world.run({
      event: 'push',
      checkout: head,
      entry: 'post.js',
      env: { STATE_check: head, STATE_finished: 'true' },
    })
    expect(finished.code).toBe(0)
    expect(world.github.statuses).toHaveLength(1)
  })
})
