import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PROJECT } from './project.ts'
import { World } from './world.ts'

const CONFIG = PROJECT['mettle.yml'] as string
const twice = (text: string): string =>
  text.replace(
    / {2}churn:[\s\S]*/,
    block =>
      `${block}${block.replace('churn:', 'other:').replaceAll('metrics.json', 'other.json').replaceAll('model.txt', 'other.txt').replace('src/train.sh', 'src/other.sh')}`,
  )

/** Several invocations judge parts of one commit: the check and the comments have to speak for all. */
describe('parts of a repository', () => {
  let world: World
  beforeEach(async () => {
    const other = (PROJECT['src/train.sh'] as string).replaceAll('metrics.json', 'other.json').replaceAll('model.txt', 'other.txt')
    world = await World.create({ ...PROJECT, 'mettle.yml': twice(CONFIG), 'src/other.sh': other.replace('$auc', '0.8') })
  })
  afterEach(() => world.close())

  it('that do not hold are not covered by others that do', async () => {
    const pull = world.pull(1, 'worse', { 'params.yaml': 'lr: 0.1\nauc: 0.3\n' })
    const run = (models: string) => world.runPull(1, pull, { inputs: { models } })
    expect((await run('churn')).code).toBe(1)
    expect(world.lastStatus(pull.head)).toBe('failure')
    expect((await run('other')).code).toBe(1)
    const mended = world.pull(2, 'mended', { 'params.yaml': 'lr: 0.1\nauc: 0.9\n', 'src/other.sh': PROJECT['src/train.sh'] as string })
    expect((await world.runPull(2, mended, { inputs: { models: 'churn' } })).code).toBe(0)
    expect(world.lastStatus(mended.head)).toBe('success')
    const bad = world.pull(3, 'bad', { 'src/train.sh': `${PROJECT['src/train.sh']}echo '{"auc": 0.1}' > metrics.json\n` })
    expect((await world.runPull(3, bad, { inputs: { models: 'churn' } })).code).toBe(1)
    const other = await world.runPull(3, bad, { inputs: { models: 'other' } })
    expect(other.code, other.log).toBe(0)
    expect(world.lastStatus(bad.head)).toBe('failure')
    expect(world.github.statuses.at(-1)?.description).toMatch(
      /^holds; another part does not: .*\(mettle\.yml: churn\) \[mettle\.yml: other\]$/,
    )
    // What holds of the whole answers for its parts.
    const before = world.github.statuses.length
    expect((await world.runPull(3, bad, {})).code).toBe(1)
    expect(world.github.statuses.length).toBeGreaterThan(before)
  })

  it('have a comment each, which names the part', async () => {
    const pull = world.pull(1, 'both', { 'params.yaml': 'lr: 0.1\nauc: 0.9\n' })
    for (const models of ['churn', 'other', 'churn']) await world.runPull(1, pull, { inputs: { models, comment: 'always' } })
    await world.runPull(1, pull, { inputs: { comment: 'always' } })
    const comments = (world.github.comments.get(1) ?? []).map(one => one.body.split('\n'))
    expect(comments.map(lines => lines[0])).toHaveLength(3)
    expect(new Set(comments.map(lines => lines[0])).size).toBe(3)
    expect(
      comments.map(lines =>
        lines[1]
          ?.split(' · ')[1]
          ?.replace(/<\/?code>/g, '')
          .replace('&#58;', ':'),
      ),
    ).toEqual(['mettle.yml: churn', 'mettle.yml: other', undefined])
    expect(world.lastStatus(pull.head)).toBe('success')
  })
})

describe('a check that GitHub does not take', () => {
  it('is asked for again, and what was left is told after the job', async () => {
    const world = await World.create(PROJECT)
    try {
      const pull = world.pull(1, 'change', { 'params.yaml': 'lr: 0.1\nauc: 0.9\n' })
      let failures = 1
      world.github.fault = ({ method, path }) =>
        method === 'POST' && path.includes('/statuses/') && world.github.statuses.length > 0 && failures-- > 0
          ? { when: 'before', status: 502 }
          : undefined
      const run = await world.runPull(1, pull)
      expect(run.code, run.log).toBe(0)
      expect(world.lastStatus(pull.head)).toBe('success')

      const other = world.pull(2, 'other', { 'params.yaml': 'lr: 0.1\nauc: 0.91\n' })
      failures = 99
      const lost = await world.runPull(2, other)
      expect(world.lastStatus(other.head)).toBeUndefined()
      expect(lost.summary).toContain('The commit status could not be set')
      world.github.fault = () => undefined
      const half = world.pull(3, 'half', { 'params.yaml': 'lr: 0.1\nauc: 0.92\n' })
      let taken = 0
      world.github.fault = ({ method, path }) =>
        method === 'POST' && path.endsWith(half.head) && ++taken > 1 ? { when: 'before', status: 502 } : undefined
      const pending = await world.runPull(3, half)
      expect(world.lastStatus(half.head)).toBe('pending')
      world.github.fault = () => undefined
      await world.endJob(pending)
      expect(world.lastStatus(half.head)).toBe('success')
    } finally {
      await world.close()
    }
  }, 60_000)
})
