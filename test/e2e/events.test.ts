import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PROJECT } from './project.ts'
import { World } from './world.ts'

const repository = { id: 1, full_name: 'acme/models', default_branch: 'main' }
const ZERO = '0'.repeat(40)

describe.each([1, 0])('events other than pull requests, depth %i', depth => {
  let world: World
  let main: string
  beforeEach(async () => {
    world = await World.create(PROJECT)
    main = world.git('rev-parse', 'main')
    await world.runPush(ZERO, main)
  })
  afterEach(() => world.close())

  const onMain = (message: string, params: string): string => {
    world.git('checkout', '--quiet', 'main')
    const commit = world.commit(message, { 'params.yaml': params })
    world.push('main')
    return commit
  }

  it('a push to the default branch is compared with what was there before, by its own policy', async () => {
    const before = main
    onMain('Two commits, one push', 'lr: 0.2\nauc: 0.8\n')
    const after = onMain('second', 'lr: 0.2\nauc: 0.7\n')
    const result = await world.runPush(before, after, { depth })
    expect(result.code).toBe(1)
    expect(result.outputs).toMatchObject({ verdict: 'failed', trained: '["churn"]' })
    expect(result.verdict.findings.find(finding => finding.rule === 'max-regression')?.message).toContain('from 0.8 to 0.7')
    expect(world.lastStatus(after)).toBe('failure')
  })

  it('a forced push is compared with the merge base', async () => {
    const lost = onMain('To be lost', 'lr: 0.1\nauc: 0.9\n')
    await world.runPush(main, lost)
    world.git('reset', '--quiet', '--hard', main)
    const after = onMain('Instead', 'lr: 0.1\nauc: 0.81\n')
    world.git('push', '--quiet', 'origin', `${lost}:refs/heads/keep`)
    const payload = { ref: 'refs/heads/main', before: lost, after, forced: true, deleted: false, repository }
    const result = await world.run({ event: 'push', payload, checkout: after, depth })
    expect(result.outputs).toMatchObject({ verdict: 'passed', trained: '["churn"]' })
    expect(result.summary).toContain('0.800 → 0.810')
  })

  it('a new branch is compared with where it left the default branch', async () => {
    world.git('checkout', '--quiet', '-b', 'feature', 'main')
    const after = world.commit('Worse', { 'params.yaml': 'lr: 0.1\nauc: 0.6\n' })
    world.push('feature')
    onMain('Main moves on', 'lr: 0.3\nauc: 0.8\n')
    const payload = { ref: 'refs/heads/feature', before: ZERO, after, forced: false, deleted: false, repository }
    const result = await world.run({ event: 'push', payload, ref: 'refs/heads/feature', checkout: after, depth })
    expect(result.outputs).toMatchObject({ verdict: 'failed', trained: '["churn"]' })
    expect(result.summary).not.toContain('lr 0.3')
  })

  it('a merge queue is compared with its target branch', async () => {
    world.git('checkout', '--quiet', '-b', 'queue', 'main')
    const first = world.commit('First entry', { 'params.yaml': 'lr: 0.1\nauc: 0.797\n' })
    const second = world.commit('Second entry', { 'params.yaml': 'lr: 0.1\nauc: 0.794\n' })
    world.push('queue')
    // Each step is within the limit, both together are not: the target branch is what counts.
    const payload = {
      action: 'checks_requested',
      merge_group: { head_sha: second, head_ref: 'refs/heads/gh-readonly-queue/main/pr-2', base_sha: first, base_ref: 'refs/heads/main' },
      repository,
    }
    const result = await world.run({
      event: 'merge_group',
      payload,
      ref: 'refs/heads/gh-readonly-queue/main/pr-2',
      checkout: second,
      depth,
    })
    expect(result.outputs).toMatchObject({ verdict: 'failed' })
    expect(world.lastStatus(second)).toBe('failure')
  })

  it.each(['schedule', 'workflow_dispatch'])('%s trains nothing where nothing changed, and sees data outside git', async event => {
    const quiet = await world.run({ event, payload: { repository }, checkout: main, depth })
    expect(quiet.outputs).toMatchObject({ verdict: 'passed', trained: '[]', reused: '["churn"]', changed: '[]' })
  })

  it('a tag is what is there against its own record', async () => {
    const payload = { ref: 'refs/tags/v1', before: ZERO, after: main, forced: false, deleted: false, repository }
    const result = await world.run({ event: 'push', payload, ref: 'refs/tags/v1', checkout: main, depth })
    expect(result.outputs).toMatchObject({ verdict: 'passed', trained: '[]', changed: '[]' })
  })

  it('a deletion is nothing to judge', async () => {
    const payload = { ref: 'refs/heads/gone', before: main, after: ZERO, forced: false, deleted: true, repository }
    const statuses = world.github.statuses.length
    const result = await world.run({ event: 'push', payload, ref: 'refs/heads/gone', checkout: main, depth })
    expect(result.code).toBe(0)
    expect(result.outputs).toMatchObject({ passed: 'true', trained: '[]' })
    expect(world.github.statuses).toHaveLength(statuses)
  })

  it('a pull request of a fork gets no grant and writes no ledger', async () => {
    const pull = world.pull(9, 'forked', {
      'params.yaml': 'lr: 0.1\nauc: 0.85\n',
      'src/train.sh': `${PROJECT['src/train.sh']}echo "secret is [$WANDB_API_KEY]"\n`,
    })
    const before = world.ledger()
    const result = await world.runPull(9, pull, {
      depth,
      fork: true,
      inputs: { token: 'read-only' },
      env: { WANDB_API_KEY: 'canary-value-123' },
    })
    expect(result.code).toBe(0)
    expect(result.log).toContain('secret is []')
    expect(result.summary).toContain('statuses&#58; write')
    expect(result.summary).toContain('pull-requests&#58; write')
    expect(world.ledger()).toEqual(before)
  })

  it('a base that is named wins over the event', async () => {
    const old = onMain('Older', 'lr: 0.1\nauc: 0.7\n')
    const after = onMain('Newer', 'lr: 0.1\nauc: 0.7001\n')
    const result = await world.runPush(old, after, { depth, inputs: { base: main } })
    expect(result.outputs['verdict']).toBe('failed')
    const wrong = await world.runPush(old, after, { depth, inputs: { base: 'no-such-ref' } })
    expect(wrong.code).toBe(1)
    expect(wrong.log).toContain('[git-revision]')
  })
})
