import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunOptions, World } from './world.ts'

describe('a schedule with an issue', () => {
  let world: World
  const config = (schedule: string): string => `version: 1
${schedule}models:
  churn:
    code: [train.sh]
    data: {lake: {command: cat lake.txt}}
    train: sh train.sh
    outputs: {metrics: metrics.json}
    gate: {auc: {min: 0.75}}
`
  beforeAll(async () => {
    world = await World.create({
      'mettle.yml': config('schedule: issue\n'),
      'train.sh': 'echo "{\\"auc\\": $(cat lake.txt)}" > metrics.json\n',
      'lake.txt': '0.8\n',
      '.gitignore': '',
    })
  })
  afterAll(() => world.close())
  /** What lies outside git is another number every night. */
  const night = async (auc: string, more: Partial<RunOptions> = {}) => {
    const head = world.git('rev-parse', 'main')
    const { writeFileSync } = await import('node:fs')
    return world.run({
      event: 'schedule',
      payload: { repository: { id: 1, full_name: 'acme/models', default_branch: 'main' } },
      checkout: head,
      sha: head,
      prepare: workspace => writeFileSync(`${workspace}/lake.txt`, auc),
      ...more,
    })
  }

  it('opens one, brings it up to date, and closes it when all is well', async () => {
    const { issues } = world.github
    expect((await night('0.8')).code).toBe(0)
    expect(issues).toMatchObject([{ state: 'open', labels: ['mettle'] }])
    expect(issues[0]?.title).toMatch(/^Mettle: /)
    expect((await night('0.7')).code).toBe(1)
    expect(issues).toHaveLength(1)
    expect(issues[0]).toMatchObject({ state: 'open', title: expect.stringContaining('blocked') })
    expect(issues[0]?.body).toMatch(/^<!-- mettle:v1 schedule -->\n### ❌/)
    const well = await night('0.9')
    expect(well.code).toBe(0)
    expect(well.summary).toContain('issues/900')
    expect(issues).toHaveLength(1)
    expect(issues[0]?.state).toBe('closed')
    // Nothing new is worth no issue.
    expect((await night('0.9')).outputs['trained']).toBe('[]')
    expect(issues).toHaveLength(1)
  })

  it('brings its own up to date with a person’s token, too, and never somebody else’s', async () => {
    const { issues } = world.github
    const before = issues.length
    world.github.tokens.set('person', { login: 'ada', type: 'User', write: true })
    const person = { inputs: { token: 'person' } }
    issues.push({
      ...{ number: 899, title: 'Not ours', body: '<!-- mettle:v1 schedule -->\n', labels: ['mettle'], state: 'open' },
      ...{ user: { type: 'User', login: 'mallory' }, html_url: '' },
    })
    for (const auc of ['0.61', '0.62', '0.63']) await night(auc, person)
    expect(issues.slice(before + 1)).toMatchObject([{ user: { login: 'ada' }, state: 'open' }])
    expect(issues[before]?.title).toBe('Not ours')
  })

  it('writes none where nobody asked for it', async () => {
    world.git('checkout', '--quiet', 'main')
    world.commit('Quiet', { 'mettle.yml': config('') })
    world.push('main')
    const before = world.github.issues.length
    expect((await night('0.6')).code).toBe(1)
    expect(world.github.issues).toHaveLength(before)
  })
})
