import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Files, World } from './world.ts'

/** A "training" in shell: accuracy follows from parameters and data. */
export const PROJECT: Files = {
  'mettle.yml': `version: 1
models:
  churn:
    code: [src/**]
    params: [params.yaml]
    data: {train: data/train.csv}
    train: sh src/train.sh
    outputs: {model: model.txt, metrics: metrics.json}
    gate:
      auc: {min: 0.5, max-regression: 0.005}
`,
  'params.yaml': 'lr: 0.1\nauc: 0.8\n',
  'src/train.sh': 'auc=$(sed -n "s/^auc: //p" params.yaml)\nrows=$(wc -l < data/train.csv)\necho "model $auc $rows" > model.txt\necho "{\\"auc\\": $auc, \\"rows\\": $rows}" > metrics.json\n',
  'data/train.csv': 'a,b\n1,2\n',
  'README.md': '# Churn\n',
}

describe('a pull request, end to end', () => {
  let world: World
  beforeAll(async () => {
    world = await World.create(PROJECT)
  })
  afterAll(() => world.close())

  it('plays the story: first run, docs, improvement, regression, merge', async () => {
    const first = world.git('rev-parse', 'main')
    const start = await world.runPush('0'.repeat(40), first)
    console.log(start.log, start.outputs)
    expect(start.code).toBe(0)
  })
})
