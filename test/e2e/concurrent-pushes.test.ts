import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PROJECT } from './project.ts'
import { World } from './world.ts'

describe('twenty pushes to one pull request at once', () => {
  let world: World
  beforeAll(async () => {
    world = await World.create(PROJECT)
    expect((await world.runPush('0'.repeat(40), world.git('rev-parse', 'main'))).code).toBe(0)
  })
  afterAll(() => world.close())

  it('leave one comment, of the newest, and a check on each commit that is its own', async () => {
    const pushes = Array.from({ length: 20 }, (_, i) =>
      world.pull(1, 'topic', { 'params.yaml': `lr: 0.1\nauc: ${i % 2 === 0 ? 0.7 : 0.9}\n`, 'src/count.txt': `${i}\n` }),
    )
    const newest = pushes.at(-1) as (typeof pushes)[number]
    const results = await Promise.all(pushes.map(made => world.runPull(1, made)))
    expect(results.map(result => result.code)).toEqual(pushes.map((_, i) => (i % 2 === 0 ? 1 : 0)))
    // The run of the newest may have been overtaken by one of an older head: run again, as GitHub lets one job be.
    const again = await world.runPull(1, newest)
    expect(again.outputs['reused']).toBe('["churn"]')
    const comments = world.github.comments.get(1) ?? []
    expect(comments).toHaveLength(1)
    expect(comments[0]?.body).toContain('Mettle: passed')
    expect(comments[0]?.body).toContain(newest.head.slice(0, 7))
    expect(pushes.map(made => world.lastStatus(made.head))).toEqual(pushes.map((_, i) => (i % 2 === 0 ? 'failure' : 'success')))
    expect(world.lastStatus(newest.head)).toBe('success')
    expect(world.ledger().filter(path => path.startsWith('records/')).length).toBeGreaterThanOrEqual(21)
  }, 180_000)
})
