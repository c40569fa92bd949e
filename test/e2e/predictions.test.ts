import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { noise } from './noise.ts'
import { type Files, World } from './world.ts'

interface Options {
  /** How much of the score is the truth. */
  readonly skill?: number
  readonly salt?: number
  readonly rows?: number
  readonly shuffled?: boolean
  readonly weakWhere?: string
  readonly label?: (i: number, label: number) => number | string
}

/** Predictions of a "model" in CSV. The test set is always the same. */
function csv({ skill = 0.3, salt = 1, rows = 1200, shuffled = false, weakWhere, label = (_, one) => one }: Options = {}): string {
  const lines = Array.from({ length: rows }, (_, i) => {
    const truth = Number(noise(i, 0) < 0.4)
    const region = ['north', 'south', 'east'][i % 3] as string
    const own = region === weakWhere ? 0.05 : skill
    const score = Math.min(0.999, Math.max(0.001, own * truth + (1 - own) * noise(i, salt)))
    return `row${i},${label(i, truth)},${score.toFixed(6)},${region},${noise(i, 3) < 0.5 ? 'f' : 'm'}`
  })
  const ordered = shuffled ? lines.toSorted((a, b) => noise(a.length, 9) - noise(b.length, 9) || (a < b ? 1 : -1)) : lines
  return `id,label,score,region,sex\n${ordered.join('\n')}\n`
}

const MODEL = `version: 1
models:
  churn:
    code: [src/**]
    train: sh src/train.sh
    outputs: {metrics: metrics.json, predictions: predictions.csv}
    predictions: {id: id, label: label, score: score}
    slices: {by: [region]}
    gate:
      auc: {min: 0.5, max-regression: 0.02}
`
const project = (predictions: string, metrics = '{"epochs": 3}', config = MODEL): Files => ({
  'mettle.yml': config,
  'src/predictions.csv': predictions,
  'src/train.sh': `cp src/predictions.csv predictions.csv\necho '${metrics}' > metrics.json\n`,
})

describe('predictions', () => {
  let world: World
  beforeAll(async () => {
    world = await World.create(project(csv()))
    const main = world.git('rev-parse', 'main')
    const first = await world.runPush('0'.repeat(40), main, { results: true })
    expect(first.code).toBe(0)
    expect(JSON.parse(first.outputs['metrics'] ?? '{}').churn.auc).toBeGreaterThan(0.8)
  })
  afterAll(() => world.close())

  const pull = async (number: number, files: Files) => {
    const made = world.pull(number, `change-${number}`, files)
    return world.runPull(number, made, { results: true })
  }

  it('compares on the same rows, with bounds, and passes what is shown to hold', async () => {
    const result = await pull(1, { 'src/predictions.csv': csv({ skill: 0.33, salt: 1 }) })
    expect(result.outputs['verdict']).toBe('passed')
    const comment = world.comment(1)
    expect(comment).toContain('on the same 1,200 test rows')
    expect(comment).toMatch(/\| ✅ \| auc.↑ \|.*\*\*\+0\.\d+\*\* \[\+0\.\d+, \+0\.\d+\]/)
    expect(comment).toContain('auc: DeLong')
    expect(comment).toMatch(/Slices<\/b>: 3 checked, none significantly worse/)
  })

  it('blocks what is shown to be worse than agreed', async () => {
    const result = await pull(2, { 'src/predictions.csv': csv({ skill: 0.15 }) })
    expect(result.outputs['verdict']).toBe('failed')
    expect(world.comment(2)).toContain('auc gets worse by')
  })

  it('says that the rows cannot tell, how many would, and does not block where the estimate keeps the limit', async () => {
    const result = await pull(3, { 'src/predictions.csv': csv({ skill: 0.28, salt: 2 }) })
    expect(result.outputs).toMatchObject({ verdict: 'inconclusive', passed: 'true' })
    expect(result.code).toBe(0)
    expect(world.comment(3)).toMatch(/inconclusive, not blocked – auc: 1,200 test rows, about [\d,]+ would decide/)
  })

  it('blocks a slice that gets significantly worse, whatever the whole does', async () => {
    const result = await pull(4, { 'src/predictions.csv': csv({ skill: 0.4, weakWhere: 'east' }) })
    expect(result.outputs['verdict']).toBe('failed')
    const slice = result.verdict.findings.find(finding => finding.rule === 'slice' && finding.outcome === 'fail')
    expect(slice?.metric).toBe('auc{region=east}')
    expect(world.comment(4)).toContain('auc gets worse where')
    expect(world.comment(4)).toContain('1 of 3 significantly worse')
  })

  it('passes other code with the same predictions, in whatever order they come', async () => {
    const result = await pull(5, { 'src/predictions.csv': csv({ shuffled: true }), 'src/other.txt': 'x' })
    expect(result.outputs['verdict']).toBe('passed')
    expect(result.verdict.findings.find(finding => finding.metric === 'auc' && finding.rule === 'max-regression')?.message).toContain(
      'the same predictions',
    )
  })

  it('gives the same verdict byte for byte with rows in another order', async () => {
    const findings = async (number: number, shuffled: boolean) => {
      const result = await pull(number, { 'src/predictions.csv': csv({ skill: 0.29, salt: 4, shuffled }) })
      return JSON.stringify(result.verdict.findings)
    }
    expect(await findings(6, true)).toBe(await findings(7, false))
  })

  it.each<[string, string, string]>([
    ['another test set', csv({ rows: 1100 }), 'test-set-changed'],
    ['labels that were changed', csv({ label: (i, one) => (i === 5 ? 1 - one : one) }), 'test-set-changed'],
    ['an id twice', csv().replace('row7,', 'row8,'), 'predictions-invalid'],
    ['rows that were moved to another slice', csv().replace(',north,', ',south,'), 'test-set-changed'],
    ['ids of other rows', csv().replaceAll('row', 'x'), 'test-set-changed'],
    ['a row too short', csv().replace(/,north,[fm]\n/, '\n'), 'predictions-invalid'],
    ['a NaN among the scores', csv().replace(/(row3,\d),[\d.]+/, '$1,nan'), 'predictions-invalid'],
    ['no rows', 'id,label,score,region,sex\n', 'predictions-invalid'],
    ['another column', csv().replace('score', 'scores'), 'predictions-columns'],
    ['labels as text and numbers', csv({ label: (i, one) => (i % 50 === 0 ? 'yes' : one) }), 'predictions-columns'],
    ['one class only', csv({ label: () => 1 }), 'not-comparable'],
    ['a quote that is not closed', `${csv()}"open,1,0.5,north,f\n`, 'predictions-invalid'],
  ])('stops at %s', async (name, predictions, code) => {
    const result = await pull(100 + name.length, { 'src/predictions.csv': predictions })
    expect(result.outputs['passed']).toBe('false')
    expect(result.verdict.findings.map(finding => finding.code)).toContain(code)
    expect(result.log).not.toMatch(/\n\s+at .*:\d+:\d+/)
  })
})

describe('what the training wrote', () => {
  let world: World
  afterEach(() => world.close())

  it('is held against the predictions: a forged accuracy is caught', async () => {
    world = await World.create(project(csv(), '{"accuracy": 1.0, "epochs": 3}'))
    const result = await world.runPush('0'.repeat(40), world.git('rev-parse', 'main'), { results: true })
    expect(result.outputs).toMatchObject({ verdict: 'error', passed: 'false' })
    expect(result.verdict.findings.find(finding => finding.code === 'metrics-disagree')?.message).toMatch(
      /wrote accuracy = 1, its predictions give 0\.\d+/,
    )
    // What was judged so is no record: the next run must not take it for a success.
    expect(world.ledger().filter(path => path.startsWith('records/'))).toEqual([])
  })

  it('may be rounded', async () => {
    world = await World.create(project(csv({ skill: 0.9 }), '{"roc_auc": 1.0}'))
    const result = await world.runPush('0'.repeat(40), world.git('rev-parse', 'main'), { results: true })
    expect(result.outputs['verdict']).toBe('passed')
  })

  it('is held against labels that DVC keeps by the hash that the commit names', async () => {
    const labels = csv()
      .split('\n')
      .map(line => line.split(',').slice(0, 2).join(','))
      .join('\n')
    const md5 = createHash('md5').update(labels).digest('hex')
    const config = MODEL.replace('{id: id, label: label, score: score}', '{labels: data/labels.csv}')
    world = await World.create({
      ...project(csv(), '{"epochs": 3}', config),
      'data/labels.csv.dvc': `outs:\n- md5: ${md5}\n  size: ${labels.length}\n  hash: md5\n  path: labels.csv\n`,
      'data/.gitignore': '/labels.csv\n',
    })
    const main = world.git('rev-parse', 'main')
    const lay = (content: string) => (workspace: string) => writeFileSync(join(workspace, 'data/labels.csv'), content)
    const honest = await world.runPush('0'.repeat(40), main, { results: true, prepare: lay(labels) })
    expect(honest.code, honest.log).toBe(0)
    const forged = await world.runPush('0'.repeat(40), main, { prepare: lay(labels.replace(/,0$/gm, ',1')), inputs: { force: 'again' } })
    expect(forged.code).toBe(1)
    expect(forged.log).toContain('are not what data/labels.csv.dvc names')
  })

  it.each([
    ['takes its .dvc file away', (): string | null => null, 'it is gone: what a program writes are no labels'],
    ['names a folder', (dvc: string) => dvc.replace(/(md5: \w+)/, '$1.dir'), 'names no file'],
    ['names it as DVC 2 did', (dvc: string) => dvc.replace('  hash: md5\n', ''), 'are not what data/labels.csv.dvc names'],
  ])('is not held against labels that it writes where the change %s', async (_, changed, said) => {
    const table = csv()
      .split('\n')
      .map(line => line.split(',').slice(0, 2).join(','))
    const labels = table.join('\n')
    const config = MODEL.replace('{id: id, label: label, score: score}', '{labels: data/labels.csv}').replace(', max-regression: 0.02', '')
    const files = project(csv(), '{"epochs": 3}', config)
    const dvc = `outs:\n- md5: ${createHash('md5').update(labels).digest('hex')}\n  size: ${labels.length}\n  hash: md5\n  path: labels.csv\n`
    world = await World.create({ ...files, 'data/labels.csv.dvc': dvc, 'data/.gitignore': '/labels.csv\n' })
    const lay = (workspace: string): void => writeFileSync(join(workspace, 'data/labels.csv'), labels)
    const forging = { 'src/train.sh': `${files['src/train.sh']}sed 's/,0$/,1/' data/labels.csv > forged\nmv forged data/labels.csv\n` }
    const made = world.pull(1, 'forging', { ...forging, 'data/labels.csv.dvc': changed(dvc) })
    const run = await world.runPull(1, made, { prepare: lay })
    expect(run.code, run.log).toBe(1)
    expect(run.log).toContain(said)
  })

  it('is held against labels that it never wrote', async () => {
    const labels = csv()
      .split('\n')
      .map(line => line.split(',').slice(0, 2).join(','))
      .join('\n')
    const config = MODEL.replace('{id: id, label: label, score: score}', '{labels: data/labels.csv}')
    const forged = csv({ label: (i, one) => (i % 2 === 0 ? one : 1) })
    world = await World.create({ ...project(forged, '{"epochs": 3}', config), 'data/labels.csv': labels })
    const result = await world.runPush('0'.repeat(40), world.git('rev-parse', 'main'), { results: true })
    expect(result.verdict.findings.map(finding => finding.code)).toContain('labels-differ')
    // Overwriting the labels while training changes nothing: they are read as the commit has them.
    const honest = {
      'src/predictions.csv': csv(),
      'src/train.sh': `cp src/predictions.csv data/labels.csv\ncp src/predictions.csv predictions.csv\necho '{}' > metrics.json\n`,
    }
    const pull = world.pull(1, 'honest', honest)
    const second = await world.runPull(1, pull, { results: true })
    expect(second.verdict.findings.filter(finding => finding.outcome === 'error')).toEqual([])
  })

  it('reads gzip', async () => {
    const config = MODEL.replace('predictions.csv}', 'predictions.csv.gz}')
    world = await World.create({
      'mettle.yml': config,
      'src/p.gz': gzipSync(csv()),
      'src/train.sh': "cp src/p.gz predictions.csv.gz\necho '{}' > metrics.json\n",
    })
    const result = await world.runPush('0'.repeat(40), world.git('rev-parse', 'main'), { results: true })
    expect(result.outputs['verdict']).toBe('passed')
    expect(JSON.parse(result.outputs['metrics'] ?? '{}').churn.auc).toBeGreaterThan(0.8)
  })

  it('judges groups', async () => {
    const config = `${MODEL}    fairness: {by: [sex], gate: {equalized_odds_difference: {max: 0.02}}}\n`
    const unfair = csv()
      .split('\n')
      .map(line => (line.endsWith(',f') ? line.replace(/,(0|1),[\d.]+,/, ',$1,0.1,') : line))
      .join('\n')
    world = await World.create(project(unfair, '{"epochs": 3}', config))
    const result = await world.runPush('0'.repeat(40), world.git('rev-parse', 'main'), { results: true })
    expect(result.outputs['verdict']).toBe('failed')
    expect(result.verdict.findings.find(finding => finding.outcome === 'fail' && finding.severity === 'block')?.metric).toBe(
      'equalized_odds_difference{sex}',
    )
    expect(result.summary).toContain('rates by sex')
  })
})

describe('rows with scores', () => {
  it('judges an evaluation that has no training', async () => {
    const config = `version: 1
models:
  assistant:
    code: [prompts/**]
    rows: {path: evals/results.jsonl, id: question, scores: [groundedness], totals: [cost_usd]}
    gate:
      groundedness: {min: 0.5, max-regression: 0.05}
      cost_usd_total: {max: 10}
`
    const rows = (shift: number): string =>
      Array.from({ length: 300 }, (_, i) =>
        JSON.stringify({ question: `q${i}`, groundedness: Math.min(1, noise(i, 5) * 0.4 + 0.5 + shift * noise(i, 6)), cost_usd: 0.01 }),
      ).join('\n')
    const world = await World.create({ 'mettle.yml': config, 'prompts/a.txt': 'Answer.', 'evals/results.jsonl': rows(0) })
    try {
      await world.runPush('0'.repeat(40), world.git('rev-parse', 'main'), { results: true })
      const pull = world.pull(1, 'worse', { 'prompts/a.txt': 'Answer at length.', 'evals/results.jsonl': rows(-0.3) })
      const result = await world.runPull(1, pull, { results: true })
      expect(result.outputs['verdict']).toBe('failed')
      expect(world.comment(1)).toContain('on the same 300 test rows')
      expect(world.comment(1)).toContain('groundedness: paired t')
      expect(JSON.parse(result.outputs['metrics'] ?? '{}').assistant.cost_usd_total).toBeCloseTo(3, 9)
    } finally {
      await world.close()
    }
  })
})

describe('what other tools found', () => {
  it('blocks, stays blocked when the record is reused, and recovers', async () => {
    const config = `version: 1
models:
  churn:
    code: [src/**]
    train: sh src/train.sh
    outputs: {metrics: metrics.json}
    results: {tests: reports/junit.xml}
    gate: {auc: {min: 0.5}}
`
    const files = (junit: string): Files => ({
      'mettle.yml': config,
      'src/junit.xml': junit,
      'src/train.sh': 'mkdir -p reports\ncp src/junit.xml reports/junit.xml\necho \'{"auc": 0.8}\' > metrics.json\n',
    })
    const suite = (cases: string, n: number): string => `<testsuite name="t" tests="${n}">${cases}</testsuite>`
    const world = await World.create(files(suite('<testcase name="a"/><testcase name="b"/>', 2)))
    try {
      const first = await world.runPush('0'.repeat(40), world.git('rev-parse', 'main'), { results: true })
      expect(first.outputs['verdict']).toBe('passed')
      const failing = world.pull(1, 'failing', {
        'src/junit.xml': suite('<testcase name="a"/><testcase name="b"><failure message="nope"/></testcase>', 2),
      })
      const blocked = await world.runPull(1, failing, { results: true })
      expect(blocked.verdict.findings.map(finding => finding.code)).toContain('results-failed')
      const again = await world.runPull(1, failing, { results: true })
      expect(again.outputs).toMatchObject({ verdict: 'failed', trained: '[]' })
      const fewer = world.pull(2, 'fewer', { 'src/junit.xml': suite('<testcase name="a"/>', 1) })
      expect((await world.runPull(2, fewer, { results: true })).verdict.findings.map(finding => finding.code)).toContain('results-fewer')
    } finally {
      await world.close()
    }
  })
})

describe('the same inputs', () => {
  it('with other metrics are said to be not reproducible, with the range', async () => {
    const world = await World.create({
      'mettle.yml': `version: 1
models:
  churn:
    code: [src/**]
    train: sh src/train.sh
    outputs: {metrics: metrics.json}
    gate: {auc: {min: 0.5}}
`,
      'src/train.sh': 'echo "{\\"auc\\": 0.$(date +%N | cut -c1-6 | sed s/^0/1/ | sed s/^[1-4]/8/)}" > metrics.json\n',
    })
    try {
      const main = world.git('rev-parse', 'main')
      await world.runPush('0'.repeat(40), main)
      const again = await world.runPush('0'.repeat(40), main, { inputs: { force: 'to see' } })
      const told = again.verdict.findings.find(finding => finding.code === 'not-reproducible')
      expect(told?.message).toMatch(/^not reproducible: 2 trainings with the same inputs gave auc 0\.\d+ to 0\.\d+$/)
      expect(told?.severity).toBe('warn')
    } finally {
      await world.close()
    }
  })
})

describe('another baseline', () => {
  const config = (baseline: string): string => `version: 1
models:
  champion:
    code: [src/champion.sh]
    train: sh src/champion.sh
    outputs: {metrics: champion.json}
    gate: {}
  churn:
    code: [src/train.sh]
    train: sh src/train.sh
    outputs: {metrics: metrics.json}
    baseline: ${baseline}
    gate: {auc: {max-regression: 0.01}}
`
  const writes = (path: string, auc: number): string => `echo '{"auc": ${auc}}' > ${path}\n`
  it.each([
    ['numbers that the base has committed', 'file:evals/baseline.json', '0.9'],
    ['another model', 'model:champion', '0.85'],
    ['a release', 'ref:release', '0.8'],
  ])('%s', async (_, baseline, expected) => {
    const world = await World.create({
      'mettle.yml': config(baseline),
      'src/champion.sh': writes('champion.json', 0.85),
      'src/train.sh': writes('metrics.json', 0.8),
      'evals/baseline.json': '{"auc": 0.9}',
    })
    try {
      const main = world.git('rev-parse', 'main')
      world.git('tag', 'release')
      world.git('push', '--quiet', 'origin', 'release')
      await world.runPush('0'.repeat(40), main)
      const pull = world.pull(1, 'worse', { 'src/train.sh': writes('metrics.json', 0.7), 'evals/baseline.json': '{"auc": 0.1}' })
      const result = await world.runPull(1, pull)
      expect(result.outputs['verdict']).toBe('failed')
      expect(result.verdict.findings.find(finding => finding.metric === 'auc' && finding.rule === 'max-regression')?.message).toContain(
        `from ${expected} to 0.7`,
      )
    } finally {
      await world.close()
    }
  })
})

describe('a baseline that is named and not there', () => {
  const config = (baseline: string): string => `version: 1
models:
  churn:
    code: [src/train.sh]
    train: sh src/train.sh
    outputs: {metrics: metrics.json}
    baseline: ${baseline}
    gate: {auc: {max-regression: 0.01, missing-baseline: train}}
`
  const writes = (auc: number): string => `echo '{"auc": ${auc}}' > metrics.json\n`

  it.each(['ref:relase', 'file:evals/typo.json'])('%s blocks, for it never will be', async baseline => {
    const world = await World.create({ 'mettle.yml': config(baseline), 'src/train.sh': writes(0.8) })
    try {
      await world.runPush('0'.repeat(40), world.git('rev-parse', 'main'))
      const result = await world.runPull(1, world.pull(1, 'worse', { 'src/train.sh': writes(0.7) }))
      expect(result.outputs['verdict']).toBe('error')
      const found = result.verdict.findings.find(finding => finding.rule === 'baseline')
      expect(found).toMatchObject({ code: 'baseline-missing', severity: 'block', outcome: 'error', file: 'mettle.yml' })
      expect(found?.message).toContain(`${baseline}, the baseline of churn, is not there`)
      expect(result.summary).toContain('the baseline of churn, is not there')
      expect(result.summary).not.toContain('first run')
    } finally {
      await world.close()
    }
  })

  it('is not the base in its place', async () => {
    const world = await World.create({ 'mettle.yml': config('ref:release'), 'src/train.sh': writes(0.8) })
    try {
      world.git('tag', 'release')
      world.git('push', '--quiet', 'origin', 'release')
      const result = await world.runPull(1, world.pull(1, 'worse', { 'src/train.sh': writes(0.795) }))
      const rules = result.verdict.findings.filter(finding => finding.rule === 'max-regression')
      expect(rules.map(({ code }) => code)).toEqual(['baseline-missing'])
      expect(result.summary).toContain('has no successful run of it yet')
      expect(result.summary).not.toContain('within its limit')
    } finally {
      await world.close()
    }
  })
})

describe('several baselines', () => {
  it('are columns, and the first one gates', async () => {
    const world = await World.create({
      'mettle.yml': `version: 1
models:
  champion:
    code: [src/champion.sh]
    train: sh src/champion.sh
    outputs: {metrics: champion.json}
    gate: {}
  churn:
    code: [src/train.sh]
    train: sh src/train.sh
    outputs: {metrics: metrics.json}
    baseline: ['ref:release', 'model:champion', 'file:evals/baseline.json']
    gate: {auc: {max-regression: 0.01}}
`,
      'src/champion.sh': 'echo \'{"auc": 0.85}\' > champion.json\n',
      'src/train.sh': 'echo \'{"auc": 0.8}\' > metrics.json\n',
      'evals/baseline.json': '{"auc": 0.9}',
    })
    try {
      world.git('tag', 'release')
      world.git('push', '--quiet', 'origin', 'release')
      await world.runPush('0'.repeat(40), world.git('rev-parse', 'main'))
      const pull = world.pull(1, 'same', { 'src/train.sh': 'echo \'{"auc": 0.81}\' > metrics.json\n' })
      const result = await world.runPull(1, pull)
      expect(result.outputs['verdict'], result.log).toBe('passed')
      const comment = world.comment(1)
      expect(comment).toMatch(/\| Gate \| Baseline → candidate \|[^|]*model[^|]*champion[^|]*\|[^|]*baseline[^|]*json[^|]*\| Δ/)
      expect(comment).toContain('| 0.800 → 0.810 | 0.85 | 0.9 | +0.010 |')
    } finally {
      await world.close()
    }
  })
})

describe('folds', () => {
  it('are judged by their mean, with bounds, and no fold alone blocks', async () => {
    const config = `version: 1
models:
  churn:
    code: [src/**]
    train: cp src/folds.csv metrics.csv
    folds: {}
    outputs: {metrics: {path: metrics.csv, key: [fold]}}
    gate: {auc: {max-regression: 0.01}}
`
    const folds = (shift: (i: number) => number): string =>
      `fold,auc\n${Array.from({ length: 10 }, (_, i) => `${i},${(0.8 + 0.01 * i + shift(i)).toFixed(4)}`).join('\n')}\n`
    const world = await World.create({ 'mettle.yml': config, 'src/folds.csv': folds(() => 0) })
    try {
      await world.runPush('0'.repeat(40), world.git('rev-parse', 'main'))
      const even = await world.runPull(1, world.pull(1, 'even', { 'src/folds.csv': folds(i => (i === 3 ? -0.05 : 0.006)) }))
      expect(even.verdict.findings.every(finding => finding.metric === 'auc')).toBe(true)
      expect(world.comment(1)).toContain('corrected t over folds')
      const worse = await world.runPull(2, world.pull(2, 'worse', { 'src/folds.csv': folds(i => -0.03 - 0.001 * (i % 2)) }))
      expect(worse.outputs['verdict'], worse.log).toBe('failed')
      expect(world.comment(2)).toMatch(/\| ❌ \| auc.↑ \|/)
    } finally {
      await world.close()
    }
  })
})

describe('repeats', () => {
  it('trains with every seed, compares in pairs of seeds, and keeps the outputs of the first', async () => {
    const config = `version: 1
models:
  churn:
    code: [src/**]
    params: [params.yaml]
    train: node src/train.js
    seed: 10
    repeats: 5
    outputs: {model: model.txt, metrics: metrics.json}
    gate: {auc: {max-regression: 0.01}}
`
    const files: Files = {
      'mettle.yml': config,
      'params.yaml': 'gain: 0\n',
      'src/train.js': `const { readFileSync, writeFileSync } = require('node:fs')
const gain = Number(/gain: (.*)/.exec(readFileSync('params.yaml', 'utf8'))[1])
const seed = Number(process.env.METTLE_SEED)
writeFileSync('model.txt', seed + '\\n')
writeFileSync('metrics.json', JSON.stringify({ auc: 0.8 + ((seed * 7) % 5) / 100 + gain + (gain === 0 ? 0 : (seed % 3) / 1000) }))
`,
    }
    const world = await World.create(files)
    try {
      const first = await world.runPush('0'.repeat(40), world.git('rev-parse', 'main'), { results: true })
      expect(JSON.parse(first.outputs['metrics'] ?? '{}').churn.auc).toBeCloseTo(0.82, 12)
      const better = world.pull(1, 'better', { 'params.yaml': 'gain: 0.02\n' })
      const result = await world.runPull(1, better, { results: true })
      expect(result.outputs['verdict']).toBe('passed')
      expect(readFileSync(join(result.workspace, 'model.txt'), 'utf8')).toBe('10\n')
      expect(result.verdict.findings.find(finding => finding.metric === 'auc')?.message).toMatch(
        /shown to hold \(.*paired t over seeds on 5 seeds/,
      )
      const worse = world.pull(2, 'worse', { 'params.yaml': 'gain: -0.05\n' })
      expect((await world.runPull(2, worse, { results: true })).outputs['verdict']).toBe('failed')
    } finally {
      await world.close()
    }
  })

  it('compares what a training costs over its seeds, with bounds', async () => {
    const config = `version: 1
models:
  churn:
    code: [src/**]
    train: node src/train.js
    repeats: 3
    outputs: {metrics: metrics.json}
    gate:
      auc: {min: 0.5}
      training_seconds: {max-regression: 0.6}
      megabytes: {of: peak_memory_bytes / 1e6, max: 8e3}
`
    const train = (milliseconds: number): string =>
      `Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ${milliseconds})\nrequire('node:fs').writeFileSync('metrics.json', '{"auc": 0.8}')\n`
    const world = await World.create({ 'mettle.yml': config, 'src/train.js': train(400) })
    try {
      const first = await world.runPush('0'.repeat(40), world.git('rev-parse', 'main'))
      const { training_seconds: once, megabytes: peak } = JSON.parse(first.outputs['metrics'] ?? '{}').churn
      // Of one training, not of three.
      expect(once).toBeGreaterThan(0.4)
      expect(once).toBeLessThan(3 * 0.4)
      expect(peak).toBeGreaterThan(1)
      const slower = await world.runPull(1, world.pull(1, 'slower', { 'src/train.js': train(2000) }))
      expect(slower.outputs['verdict'], slower.log).toBe('failed')
      expect(slower.verdict.findings.find(finding => finding.metric === 'training_seconds')?.message).toMatch(
        /paired t over seeds on 3 seeds/,
      )
      const even = await world.runPull(2, world.pull(2, 'even', { 'src/train.js': `${train(400)}// again\n` }))
      expect(even.outputs['passed'], even.log).toBe('true')
    } finally {
      await world.close()
    }
  })
})
