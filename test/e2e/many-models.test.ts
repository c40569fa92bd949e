import { afterEach, describe, expect, it } from 'vitest'
import { type Files, World } from './world.ts'

/** Models that are only evaluated: what is counted is calls, not trainings. */
function repository(models: number, score: number): Files {
  const files: Record<string, string> = {
    'mettle.yml':
      'version: 1\nmodels:\n  m:\n    each: models/*\n    code: [prompt.txt]\n    outputs: {metrics: eval.json}\n    gate: {groundedness: {min: 0.5, max-regression: 0.1}}\n',
  }
  for (let i = 0; i < models; i++) {
    files[`models/m${i}/prompt.txt`] = `Be kind, ${i}.`
    files[`models/m${i}/eval.json`] = JSON.stringify({ groundedness: score })
  }
  return files
}

describe('calls to GitHub', () => {
  let world: World
  afterEach(() => world.close())

  async function calls(models: number): Promise<string[]> {
    world = await World.create(repository(models, 0.8))
    await world.runPush('0'.repeat(40), world.git('rev-parse', 'main'))
    const pull = world.pull(1, 'change', repository(models, 0.75))
    world.github.calls.length = 0
    const result = await world.runPull(1, pull)
    expect(JSON.parse(result.outputs['changed'] ?? '[]')).toHaveLength(models)
    expect(world.comment(1).length).toBeLessThan(60_000)
    return world.github.calls.map(call => `${call.method} ${call.path.replace(/[0-9a-f]{40}/, 'SHA')}`)
  }

  it('are the same for 500 models as for one', async () => {
    const one = await calls(1)
    await world.close()
    expect(await calls(500)).toEqual(one)
    // Two statuses, a look at those of other parts before and after the second, four for the comment.
    expect(one.length).toBeLessThanOrEqual(8)
  })
})
