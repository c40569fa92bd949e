import { afterEach, describe, expect, it } from 'vitest'
import { World } from './world.ts'

const config = (when: string, more = ''): string => `version: 1
models:
  churn:
    code: [train.sh]
    train: sh train.sh
    outputs: {model: model.txt, metrics: metrics.json}
    when: ${when}
${more}    gate: {auc: {min: 0.5}}
  report:
    code: [report.sh]
    data: {churn: {model: churn}}
    train: sh report.sh
    outputs: {metrics: report.json}
    gate: {pages: {min: 1, direction: higher}}
`
const FILES = {
  'train.sh': 'echo "$METTLE_KEY" > model.txt\necho \'{"auc": 0.8}\' > metrics.json\n',
  'report.sh': 'echo \'{"pages": 2}\' > report.json\n',
}

describe('an expensive training that waits', () => {
  let world: World
  afterEach(() => world.close())
  const start = async (when: string, more?: string): Promise<void> => {
    world = await World.create({ ...FILES, 'mettle.yml': config(when, more) })
    // What lands on the default branch trains without being asked for.
    const first = await world.runPush('0'.repeat(40), world.git('rev-parse', 'main'))
    expect(first.code, first.log).toBe(0)
  }
  const labelled = (number: number, pull: { head: string; base: string }, ...labels: string[]) => {
    const payload = world.pullPayload(number, pull) as { pull_request: object }
    return { payload: { ...payload, pull_request: { ...payload.pull_request, labels: labels.map(name => ({ name })) } } }
  }

  it('for a label: pending, never green; trained once it is there', async () => {
    await start('label:train')
    const pull = world.pull(1, 'change', { 'train.sh': `${FILES['train.sh']}# more\n` })
    const waiting = await world.runPull(1, pull, labelled(1, pull, 'other'))
    expect(waiting.code).toBe(1)
    expect(waiting.outputs).toMatchObject({ passed: 'false', verdict: 'inconclusive', trained: '[]' })
    expect(world.lastStatus(pull.head)).toBe('pending')
    expect(world.comment(1)).toMatch(/^<!-- mettle:v1 .*-->\n### ⏳ Mettle: waits – churn has to train, and waits for the label train/)
    expect(world.comment(1)).toContain('⏳ **churn**: nothing has trained yet')
    expect(world.comment(1)).not.toContain('not enough data')
    expect(waiting.outputs['matrix']).toBe('{"include":[]}')
    const detected = await world.runPull(1, pull, { ...labelled(1, pull), entry: 'detect.js' })
    expect(detected.outputs).toMatchObject({ trained: '[]', batches: '{"include":[]}', changed: '["churn","report"]' })
    const asked = await world.runPull(1, pull, labelled(1, pull, 'train'))
    expect(asked.code, asked.log).toBe(0)
    expect(asked.outputs['trained']).toBe('["churn","report"]')
    expect(world.lastStatus(pull.head)).toBe('success')
    // What was trained needs no asking again.
    expect((await world.runPull(1, pull, labelled(1, pull))).code).toBe(0)
  })

  it('lets through what trains nothing', async () => {
    await start('label:train')
    const pull = world.pull(1, 'words', { 'README.md': 'words\n' })
    expect((await world.runPull(1, pull)).code).toBe(0)
    expect(world.lastStatus(pull.head)).toBe('success')
  })

  it('is held back by what the base says, whatever the pull request would like', async () => {
    await start('label:train')
    const pull = world.pull(1, 'sneak', { 'mettle.yml': config('always'), 'train.sh': `${FILES['train.sh']}# more\n` })
    expect((await world.runPull(1, pull)).outputs['trained']).toBe('[]')
    expect(world.lastStatus(pull.head)).toBe('pending')
  })

  it('for a comment: of somebody who may write, after this very push, a line by itself', async () => {
    await start('comment:/train')
    const pull = world.pull(1, 'change', { 'train.sh': `${FILES['train.sh']}# more\n` })
    const say = (body: string, association: string, type = 'User', login = 'ada'): void => {
      world.github.comment(1, body, login, type).author_association = association
    }
    say('/train', 'OWNER')
    // Said before this head was looked at for the first time.
    expect((await world.runPull(1, pull)).code).toBe(1)
    say('/train', 'CONTRIBUTOR', 'User', 'mallory')
    say('please /train it', 'OWNER')
    say('/train', 'OWNER', 'Bot')
    const still = await world.runPull(1, pull)
    expect(still.outputs['trained']).toBe('[]')
    say('Looks right.\n/train', 'MEMBER')
    const asked = await world.runPull(1, pull)
    expect(asked.code, asked.log).toBe(0)
    expect(asked.outputs['trained']).toBe('["churn","report"]')
    // What is pushed later has to be asked for again.
    world.git('checkout', '--quiet', 'change')
    const next = world.commit('Another', { 'train.sh': `${FILES['train.sh']}# other\n` })
    world.push('change')
    expect((await world.runPull(1, world.updatePull(1, next))).outputs['trained']).toBe('[]')
  })

  it('holds back a push of the same branch, and a model under a new name', async () => {
    await start('label:train')
    const pull = world.pull(1, 'change', { 'train.sh': `${FILES['train.sh']}# more\n` })
    const pushed = await world.run({
      event: 'push',
      payload: {
        ref: 'refs/heads/change',
        before: pull.base,
        after: pull.head,
        forced: false,
        repository: { id: 1, full_name: 'acme/models', default_branch: 'main' },
      },
      ref: 'refs/heads/change',
      checkout: pull.head,
      sha: pull.head,
    })
    expect(pushed.outputs['trained']).toBe('[]')
    expect(world.lastStatus(pull.head)).toBe('pending')
    const renamed = world.pull(2, 'rename', { 'mettle.yml': config('always').replaceAll('churn', 'churn2') })
    expect((await world.runPull(2, renamed)).outputs['trained']).toBe('[]')
    expect(world.lastStatus(renamed.head)).toBe('pending')
  })

  it('does not take a comment for a head that was pushed again after it, nor one of somebody who may only read', async () => {
    await start('comment:/train')
    const pull = world.pull(1, 'change', { 'train.sh': `${FILES['train.sh']}# more\n` })
    const at = (time: Date) => {
      const payload = world.pullPayload(1, pull) as { pull_request: object }
      return { payload: { ...payload, pull_request: { ...payload.pull_request, updated_at: time.toISOString() } } }
    }
    await world.runPull(1, pull, at(new Date()))
    world.github.readers.add('reader')
    world.github.comment(1, '/train', 'reader').author_association = 'MEMBER'
    expect((await world.runPull(1, pull)).outputs['trained']).toBe('[]')
    world.github.comment(1, '/train', 'ada').author_association = 'MEMBER'
    expect((await world.runPull(1, pull, at(new Date(Date.now() + 60_000)))).outputs['trained']).toBe('[]')
    expect((await world.runPull(1, pull)).outputs['trained']).not.toBe('[]')
  })

  it('for an approval: only in the job whose environment GitHub has let through', async () => {
    await start('approval:gpu')
    const pull = world.pull(1, 'change', { 'train.sh': `${FILES['train.sh']}# more\n` })
    expect((await world.runPull(1, pull)).code).toBe(1)
    const detected = await world.runPull(1, pull, { entry: 'detect.js' })
    expect(JSON.parse(detected.outputs['batches'] ?? '')).toMatchObject({ include: [{ environment: 'gpu' }] })
    expect((await world.runPull(1, pull, { entry: 'train.js', results: true })).outputs['trained']).toContain('churn')
  })

  it('is made again by a schedule when it is too old, and by nothing else', async () => {
    await start('always', '    max-age: 0h\n')
    const head = world.git('rev-parse', 'main')
    const words = world.pull(1, 'words', { 'README.md': 'words\n' })
    expect((await world.runPull(1, words)).outputs['trained']).toBe('[]')
    const night = await world.run({
      event: 'schedule',
      payload: { repository: { id: 1, full_name: 'acme/models', default_branch: 'main' } },
      checkout: head,
      sha: head,
    })
    expect(night.code, night.log).toBe(0)
    expect(JSON.parse(night.outputs['trained'] ?? '')).toContain('churn')
    expect(night.log).toContain('hours ago')
  })
})
