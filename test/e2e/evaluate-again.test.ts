import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noise } from './noise.ts'
import { type Files, World } from './world.ts'

/** A test set: ids with labels; a model is one number, how much of the truth it knows. */
const testSet = (rows: number, from = 0): string =>
  `id,label,noise\n${Array.from({ length: rows }, (_, i) => `row${from + i},${Number(noise(from + i, 0) < 0.4)},${noise(from + i, 1).toFixed(5)}`).join('\n')}\n`

const EVALUATE =
  'if grep -q boom data/test.csv && ! grep -q 0.31 model.txt; then echo "cannot read an old model" >&2; exit 3; fi\nskill=$(cat model.txt)\nif cat params.yaml more.yaml 2>/dev/null | grep -q "weaken: $skill"; then skill=0; fi\nawk -F, -v s="$skill" \'NR == 1 { print "id,label,score"; next } { printf "%s,%s,%.6f\\n", $1, $2, s * $2 + (1 - s) * $3 }\' data/test.csv > predictions.csv\necho "{\\"epochs\\": 3}" > metrics.json\n'
const CONFIG = `version: 1
models:
  churn:
    code: [src/**]
    params: [params.yaml]
    data: {test: data/test.csv}
    train: sh src/train.sh
    evaluate: sh src/evaluate.sh
    outputs: {model: model.txt, metrics: metrics.json, predictions: predictions.csv}
    predictions: {id: id, label: label, score: score}
    gate: {auc: {min: 0.5, max-regression: 0.02}}
`
const project: Files = {
  'mettle.yml': CONFIG,
  'params.yaml': 'skill: 0.3\n',
  'src/train.sh': 'sed -n "s/^skill: //p" params.yaml > model.txt\n',
  'src/evaluate.sh': EVALUATE,
  'data/test.csv': testSet(900),
}

describe('an evaluation without a training', () => {
  const rows = (score: number): string => `id,score\n${Array.from({ length: 40 }, (_, i) => `q${i},${score}`).join('\n')}\n`
  const files: Files = {
    'mettle.yml':
      'version: 1\nmodels:\n  answers:\n    code: [src/**]\n    evaluate: sh src/evaluate.sh\n    rows: {path: scores.csv, id: id, scores: [score]}\n    gate: {score: {direction: higher, max-regression: 0.01}}\n',
    'src/scores.csv': rows(0.8),
    'src/evaluate.sh': 'cp src/scores.csv scores.csv\n',
  }

  it('is not made again for words, though what it wrote is not in git', async () => {
    const world = await World.create({ ...files, '.gitignore': '/scores.csv\n' })
    const first = await world.runPush('0'.repeat(40), world.git('rev-parse', 'main'), { results: true })
    expect(first.code, first.log).toBe(0)
    const words = await world.runPull(1, world.pull(1, 'words', { 'README.md': '# Words\n' }), { results: true })
    expect(words.outputs, words.log).toMatchObject({ trained: '[]', changed: '[]', verdict: 'passed' })
    const worse = await world.runPull(2, world.pull(2, 'worse', { 'src/scores.csv': rows(0.5) }), { results: true })
    expect(worse.outputs, worse.log).toMatchObject({ verdict: 'failed' })
    await world.close()
  })

  it('is not judged by rows that lay there before', async () => {
    const world = await World.create({ ...files, 'scores.csv': rows(0.8) })
    const idle = await world.runPull(1, world.pull(1, 'idle', { 'src/evaluate.sh': 'echo done\n' }))
    expect(idle.outputs, idle.log).toMatchObject({ verdict: 'error' })
    await world.close()
  })
})

describe('a test set that changes', () => {
  let world: World
  beforeAll(async () => {
    world = await World.create(project)
    const first = await world.runPush('0'.repeat(40), world.git('rev-parse', 'main'), { results: true })
    expect(first.code, first.log).toBe(0)
  })
  afterAll(() => world.close())

  it('has the baseline’s model evaluated again on the same rows, and leaves the candidate’s bytes where they were', async () => {
    const made = world.pull(1, 'more-rows', { 'data/test.csv': testSet(1100, 200), 'params.yaml': 'skill: 0.31\n' })
    const result = await world.runPull(1, made, { results: true })
    expect(result.code, result.log).toBe(0)
    const comment = world.comment(1)
    expect(comment).toContain('was evaluated again on the new rows')
    expect(comment).toContain('on the same 1,100 test rows')
    expect(comment).toContain('auc: DeLong')
    expect(readFileSync(join(result.workspace, 'model.txt'), 'utf8')).toBe('0.31\n')
    const scores = readFileSync(join(result.workspace, 'predictions.csv'), 'utf8').trim().split('\n').length
    expect(scores).toBe(1101)
  })

  it('so finds a worse model behind an easier test set', async () => {
    const easier = testSet(1500)
      .split('\n')
      .filter((line, i) => i === 0 || line.split(',')[1] === '0' || Number(line.split(',')[2]) > 0.35)
      .join('\n')
    const made = world.pull(2, 'easier', { 'data/test.csv': easier, 'params.yaml': 'skill: 0.2\n' })
    const result = await world.runPull(2, made, { results: true })
    expect(result.outputs['verdict'], result.log).toBe('failed')
    expect(world.comment(2)).toContain('auc gets worse by')
  })

  it('says why it could not be, and blocks as before', async () => {
    const made = world.pull(3, 'broken', {
      'data/test.csv': testSet(1100, 200)
        .replace('noise\n', 'noise,boom\n')
        .replaceAll(/(\d)\n/g, '$1,0\n'),
      'params.yaml': 'skill: 0.31\n',
    })
    const result = await world.runPull(3, made, { results: true })
    expect(result.code).toBe(1)
    expect(result.verdict.findings.map(finding => finding.code)).toContain('test-set-changed')
    expect(world.comment(3)).toContain('evaluate of churn ended with 3')
    expect(readFileSync(join(result.workspace, 'model.txt'), 'utf8')).toBe('0.31\n')
  })

  it('is never another program’s to judge: the change would choose what its baseline gives', async () => {
    const made = world.pull(5, 'own-program', {
      'data/test.csv': testSet(1100, 200),
      'params.yaml': 'skill: 0.1\n',
      'src/evaluate.sh': `case "$METTLE_REASON" in *"test set"*) echo 0 > model.txt;; esac\n${EVALUATE}`,
    })
    const result = await world.runPull(5, made, { results: true })
    expect(result.code).toBe(1)
    expect(result.verdict.findings.map(finding => finding.code)).toContain('test-set-changed')
    expect(world.comment(5)).toContain('this change brings other code or another command')
  })

  it.each([
    ['those of a file', { 'params.yaml': 'skill: 0.2\nweaken: 0.3\n' }],
    [
      'none where it had none',
      {
        'params.yaml': 'skill: 0.2\n',
        'more.yaml': 'weaken: 0.3\n',
        'mettle.yml': CONFIG.replace('params.yaml', 'params.yaml, more.yaml'),
      },
    ],
    [
      'those that the change no longer names',
      { 'params.yaml': 'skill: 0.2\nweaken: 0.3\n', 'mettle.yml': CONFIG.replace('    params: [params.yaml]\n', '') },
    ],
  ])('is asked with its own parameters, %s: the change would choose what its baseline gives', async (name, files: Files) => {
    const number = 10 + name.length
    const made = world.pull(number, `own-parameters-${number}`, { 'data/test.csv': testSet(1100, 200), ...files })
    const result = await world.runPull(number, made, { results: true })
    expect(result.outputs['verdict'], result.log).toBe('failed')
    expect(world.comment(number)).toContain('auc gets worse by')
    expect(readFileSync(join(result.workspace, 'params.yaml'), 'utf8')).toContain('skill: 0.2')
  })

  it('says so where the bytes of the baseline are gone', async () => {
    const made = world.pull(4, 'gone', { 'data/test.csv': testSet(1000, 100), 'params.yaml': 'skill: 0.32\n' })
    const result = await world.runPull(4, made)
    expect(result.code).toBe(1)
    expect(world.comment(4)).toContain('the bytes of its model are gone')
  })
})
