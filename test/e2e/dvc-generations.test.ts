import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { type Files, World } from './world.ts'

const md5 = (text: string): string => createHash('md5').update(text).digest('hex')
const [SCRIPT, RAW, TABLE, METRICS] = ['cat data/raw.csv > data/table.csv\n', 'a\n1\n', 'b\n2\n', '{"auc": 0.9}\n']

const PIPELINE: Files = {
  '.dvc/config': '',
  'dvc.yaml':
    'stages:\n  train:\n    cmd: sh train.sh\n    deps: [train.sh, data/raw.csv, data/table.csv]\n    params: [lr]\n    metrics:\n    - metrics.json: {cache: false}\n',
  'params.yaml': 'lr: 0.1\n',
  'train.sh': SCRIPT,
  'data/raw.csv': RAW,
  'metrics.json': METRICS,
  '.gitignore': '/data/table.csv\n',
}

/** One stage as DVC 1, 2 and 3 lock it, and one file as each tracks it. */
const generation = (version: 1 | 2 | 3, command = 'sh train.sh'): Files => {
  const hash = version === 3 ? 'hash: md5\n    ' : ''
  const size = version === 1 ? '' : `\n    size: ${RAW.length}`
  const entry = (path: string, content: string): string => `  - path: ${path}\n    ${hash}md5: ${md5(content)}${size}\n`
  const stage = `train:\n  cmd: ${command}\n  deps:\n${entry('data/raw.csv', RAW)}${entry('data/table.csv', TABLE)}${entry('train.sh', SCRIPT)}  params:\n    params.yaml:\n      lr: 0.1\n  outs:\n${entry('metrics.json', METRICS)}`
  const tracked = `outs:\n- ${version === 3 ? 'hash: md5\n  ' : ''}md5: ${md5(TABLE)}\n  path: table.csv\n`
  return {
    'data/table.csv.dvc': tracked,
    'dvc.lock': version === 1 ? stage : `schema: '2.0'\nstages:\n${stage.replace(/^(?=.)/gm, '  ')}`,
  }
}

describe('locks of three generations of DVC', () => {
  let world: World
  afterEach(() => world.close())

  it.each([
    [1, 3],
    [1, 2],
    [2, 3],
    [3, 2],
  ] as const)('DVC %i to %i: what is the same is proven by either lock, and trains nothing', async (from, to) => {
    world = await World.create({ ...PIPELINE, ...generation(from) })
    const pull = world.pull(1, 'migrate', generation(to))
    const run = await world.runPull(1, pull)
    expect(run.log).not.toContain('::error')
    expect(run.code).toBe(0)
    expect(run.outputs).toMatchObject({ changed: '[]', trained: '[]', reused: '["train"]' })
  })

  it('shows a change beside the migration', async () => {
    world = await World.create({ ...PIPELINE, ...generation(1) })
    const pull = world.pull(1, 'migrate', { ...generation(3), 'params.yaml': 'lr: 0.2\n' })
    const run = await world.runPull(1, pull, { entry: 'detect.js' })
    expect(run.outputs).toMatchObject({ changed: '["train"]', trained: '["train"]' })
  })

  it.each([
    ['text in place of stages', 'hello\n'],
    ['a stage without a command', 'train:\n  deps: []\n'],
    ['a schema to come', "schema: '9.0'\nstages: {}\n"],
  ])('does not take %s for a lock', async (_, lock) => {
    world = await World.create({ ...PIPELINE, ...generation(3), 'dvc.lock': lock })
    const run = await world.run({
      event: 'push',
      checkout: world.git('rev-parse', 'main'),
      payload: {
        ref: 'refs/heads/main',
        before: '0'.repeat(40),
        after: world.git('rev-parse', 'main'),
        repository: { default_branch: 'main' },
      },
    })
    expect(run.code).toBe(1)
    expect(run.log).toMatch(/dvc\.lock.*\[dvc-invalid\]/)
  })
})
