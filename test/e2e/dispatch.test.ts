import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { World } from './world.ts'

const REPOSITORY = { id: 1, full_name: 'acme/models', default_branch: 'main' }

describe('a dispatch', () => {
  let world: World
  beforeAll(async () => {
    world = await World.create({
      'mettle.yml': `version: 1
models:
  churn:
    code: [train.sh]
    inputs: {epochs: 10, note: none}
    train: sh train.sh churn
    outputs: {metrics: churn.json}
    gate: {auc: {min: 0.5}}
  daily:
    code: [train.sh]
    inputs: {date: today}
    train: sh train.sh daily
    outputs: {metrics: daily.json}
    gate: {auc: {min: 0.5}}
`,
      'train.sh': 'echo "$METTLE_INPUT_EPOCHS|$METTLE_INPUT_NOTE|$METTLE_INPUT_DATE" > seen.txt\necho \'{"auc": 0.8}\' > "$1.json"\n',
    })
  })
  afterAll(() => world.close())

  const dispatch = (event: string, payload: object) => {
    const head = world.git('rev-parse', 'main')
    return world.run({ event, payload: { ...payload, repository: REPOSITORY }, checkout: head, sha: head })
  }
  const seen = (workspace: string): string => readFileSync(join(workspace, 'seen.txt'), 'utf8').trim()

  it('trains with its inputs, which are part of what was trained', async () => {
    expect(JSON.parse((await dispatch('workflow_dispatch', { inputs: null })).outputs['trained'] ?? '')).toEqual(['churn', 'daily'])
    expect(JSON.parse((await dispatch('schedule', {})).outputs['reused'] ?? '')).toEqual(['churn', 'daily'])
    const more = await dispatch('workflow_dispatch', { inputs: { epochs: '20', unheard: 'x' } })
    expect(more.outputs['trained'], more.log).toBe('["churn"]')
    expect(seen(more.workspace)).toBe('20|none|')
    expect((await dispatch('workflow_dispatch', { inputs: { epochs: '20' } })).outputs['trained']).toBe('[]')
    expect((await dispatch('workflow_dispatch', { inputs: { epochs: '' } })).outputs['trained']).toBe('[]')
  })

  it('takes values for data, whatever stands in them', async () => {
    const hostile = '$(touch hacked) `id`\n::set-output name=x::y "; rm -rf /'
    const result = await dispatch('repository_dispatch', {
      action: 'data-changed',
      client_payload: { model: 'churn', inputs: { note: hostile } },
    })
    expect(result.outputs['trained'], result.log).toBe('["churn"]')
    expect(seen(result.workspace)).toBe(`10|${hostile.replace('\n', ' ')}|`)
    expect(result.log).not.toMatch(/^::set-output/m)
  })

  it('names a model, checked against the configuration', async () => {
    const result = await dispatch('repository_dispatch', { action: 'x', client_payload: { models: ['dialy'] } })
    expect(result.code).toBe(1)
    expect(result.log).toContain('no model matches "dialy"; did you mean "daily"?')
  })

  it('gives the date where an input is today', async () => {
    const result = await dispatch('repository_dispatch', {
      action: 'x',
      client_payload: { models: ['daily'], inputs: { date: '2020-02-29' } },
    })
    expect(result.outputs['trained']).toBe('["daily"]')
    expect(seen(result.workspace)).toBe('||2020-02-29')
    const forced = await world.run({
      event: 'schedule',
      payload: { repository: REPOSITORY },
      checkout: world.git('rev-parse', 'main'),
      inputs: { force: 'look', models: 'daily' },
    })
    expect(seen(forced.workspace)).toMatch(/^\|\|\d{4}-\d\d-\d\d$/)
  })
})
