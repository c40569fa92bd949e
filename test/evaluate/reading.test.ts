import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { knownDirection } from '../../src/evaluate/directions.ts'
import { type MetricsSource, readMetrics } from '../../src/evaluate/metrics.ts'
import { tableMetrics } from '../../src/evaluate/table.ts'
import { textMetrics } from '../../src/evaluate/text.ts'
import { parseYaml } from '../../src/formats/yaml.ts'

describe('directions', () => {
  it.each([
    ['auc', 'higher'],
    ['val.roc_auc', 'higher'],
    ['testF1', 'higher'],
    ['val_loss', 'lower'],
    ['rmse{region=north}', 'lower'],
    ['latency_p95', 'lower'],
    ['false_negative_rate', 'lower'],
    ['negative_log_likelihood', 'lower'],
    ['neg_log_likelihood', 'lower'],
    ['neg_mean_squared_error', 'higher'],
    ['neg_root_mean_squared_error', 'higher'],
    ['negative_predictive_value', 'higher'],
    ['accuracy_drop', undefined],
    ['f1_std', undefined],
    ['auc_gap', undefined],
    ['time_to_accuracy', undefined],
    ['constructor', undefined],
    ['rows', undefined],
  ])('%s: %s', (metric, direction) => expect(knownDirection(metric)?.direction).toBe(direction))
})

const source = (files: Record<string, string>): MetricsSource => ({
  read: async path => (files[path] === undefined ? undefined : Buffer.from(files[path] as string)),
  has: async path => files[path] !== undefined,
  below: async folder => Object.keys(files).filter(path => folder === '' || path.startsWith(`${folder}/`)),
})
const file = (path: string, rest: object = {}) => ({
  path,
  format: undefined,
  key: [],
  columns: [],
  pattern: undefined,
  prefix: '',
  ...rest,
})
const read = async (content: string, path: string, rest: object = {}): Promise<Record<string, number>> => {
  const found = await readMetrics([file(path, rest)], source({ [path]: content }))
  expect(found.problems.map(problem => problem.message)).toEqual([])
  return Object.fromEntries(found.values)
}

describe('metrics of other tools', () => {
  it('reads a table in Parquet', async () => {
    const content = readFileSync(join(import.meta.dirname, '../fixtures/parquet/metrics.parquet'))
    const found = await readMetrics([file('m.parquet', { key: ['region'] })], {
      read: async () => content,
      has: async () => true,
      below: async () => [],
    })
    expect(found.problems).toEqual([])
    expect(Object.fromEntries(found.values)).toEqual({ 'mae{region=n}': 1.5, 'mae{region=s}': 2.25 })
    const broken = await readMetrics([file('m.parquet')], {
      read: async () => content.subarray(0, 400),
      has: async () => true,
      below: async () => [],
    })
    expect(broken.problems.map(problem => problem.code)).toEqual(['metrics-syntax'])
  })

  it('reads properties of JUnit', async () => {
    const xml =
      '<testsuite tests="2"><properties><property name="auc" value="0.8"/><property name="os" value="linux"/></properties><testcase name="a"/><testcase name="b"><skipped/></testcase></testsuite>'
    expect(await read(xml, 'report.xml')).toEqual({ tests: 2, failures: 0, skipped: 1, auc: 0.8 })
  })

  it('reads a run of MLflow: the last value of every metric', async () => {
    const files = {
      'mlruns/0/run/meta.yaml': 'x',
      'mlruns/0/run/metrics/auc': '1700000000 0.7 0\n1700000001 0.8 1\n',
      'mlruns/0/run/metrics/val/loss': '1700000000 0.5 0\n',
    }
    const found = await readMetrics([file('mlruns/0/run', { format: 'mlflow' })], source(files))
    expect(Object.fromEntries(found.values)).toEqual({ auc: 0.8, 'val/loss': 0.5 })
    const nan = await readMetrics([file('mlruns/0/run', { format: 'mlflow' })], source({ 'mlruns/0/run/metrics/auc': '1 nan 0\n' }))
    expect(nan.problems.map(problem => problem.code)).toEqual(['metrics-not-finite'])
    const none = await readMetrics([file('mlruns/0/other', { format: 'mlflow' })], source(files))
    expect(none.problems.map(problem => problem.code)).toEqual(['metrics-missing'])
  })
})

describe('metrics files', () => {
  it.each<[string, string, string, object, Record<string, number>]>([
    ['nested JSON', 'm.json', '{"val": {"auc": 0.8}, "n": 3}', {}, { 'val.auc': 0.8, n: 3 }],
    ['a byte order mark', 'm.json', '\ufeff{"auc": 0.8}', {}, { auc: 0.8 }],
    ['YAML', 'm.yaml', 'val:\n  auc: 0.8\n', {}, { 'val.auc': 0.8 }],
    ['TOML', 'm.toml', '[val]\nauc = 0.8\n', {}, { 'val.auc': 0.8 }],
    ['a row', 'm.csv', 'auc,f1\n0.8,0.7\n', {}, { auc: 0.8, f1: 0.7 }],
    ['names and values', 'm.csv', 'metric,value\nauc,0.8\nf1,0.7\n', {}, { auc: 0.8, f1: 0.7 }],
    ['semicolons', 'm.csv', 'metric;value\nauc;0.8\nf1;0.7\n', {}, { auc: 0.8, f1: 0.7 }],
    ['key columns', 'm.tsv', 'region\tmae\nnorth\t1\nsouth\t2\n', { key: ['region'] }, { 'mae{region=north}': 1, 'mae{region=south}': 2 }],
    ['a list by index', 'm.json', '[{"auc": 1}, {"auc": 2}]', {}, { '0.auc': 1, '1.auc': 2 }],
    ['a list by a field', 'm.json', '{"runs": [{"name": "a", "auc": 1}]}', { key: ['name'] }, { 'runs.auc{name=a}': 1 }],
    ['text', 'm.txt', 'Accuracy: 0.848\nf1 = 0.87, recall = 9e-1\n', {}, { Accuracy: 0.848, f1: 0.87, recall: 0.9 }],
    [
      'text with times',
      'm.txt',
      '2026-03-01T12:00:01 accuracy: 0.9\n2026-03-01 12:00:01,123 INFO f1: 0.8\n[12:00:01] recall: 0.7\n12:05:00+01:00 mae=1\n',
      {},
      { accuracy: 0.9, 'INFO f1': 0.8, recall: 0.7, mae: 1 },
    ],
    ['a threshold of COCO', 'm.txt', 'mAP@0.5:0.95: 0.42\nepoch 12:30 acc: 0.9\n', {}, { 'mAP@0.5:0.95': 0.42, acc: 0.9 }],
    ['a pattern', 'log.txt', 'epoch 3: auc is 0.8\n', { pattern: '(?P<name>\\w+) is (?P<value>\\S+)' }, { auc: 0.8 }],
    ['a prefix', 'm.json', '{"auc": 0.8}', { prefix: 'test.' }, { 'test.auc': 0.8 }],
  ])('%s', async (_, path, content, rest, expected) => expect(await read(content, path, rest)).toEqual(expected))

  it('give one dimension a file where a glob names them', async () => {
    const found = await readMetrics(
      [file('results/*.json')],
      source({ 'results/north.json': '{"auc": 1}', 'results/south.json': '{"auc": 2}' }),
    )
    expect(Object.fromEntries(found.values)).toEqual({ 'auc{file=north}': 1, 'auc{file=south}': 2 })
  })

  it.each([
    ['grouped digits', 'm.txt', 'latency_ms: 1,234\n', /comma/],
    ['a decimal comma in a table', 'm.csv', 'auc;f1\n0,8;0,7\n', /no column holds numbers only/],
    ['a decimal comma', 'm.txt', 'log_loss: 0,95\n', /comma/],
    ['YAML under the wrong name', 'm.json', 'auc: 0.8\n', /this is YAML, not JSON; write format: yaml/],
    [
      'a table without a key',
      'm.csv',
      'region,mae\nnorth,1\nsouth,2\n'.replace('region,mae', 'region,mae,n').replaceAll(/(\d)\n/g, '$1,1\n'),
      /key/,
    ],
    ['a backtracking trap', 'm.txt', `${'a '.repeat(9000)}\n`, /no line of the form/],
  ])('are refused for %s', async (_, path, content, message) => {
    const started = performance.now()
    const found = await readMetrics([file(path)], source({ [path]: content }))
    expect(found.problems[0]?.message).toMatch(message)
    expect(performance.now() - started).toBeLessThan(1000)
  })

  it('that two files share is a duplicate', async () => {
    const found = await readMetrics([file('a.json'), file('b.json')], source({ 'a.json': '{"auc": 1}', 'b.json': '{"auc": 2}' }))
    expect(found.problems.map(problem => problem.code)).toEqual(['metrics-duplicate'])
  })
})

describe('YAML from a stranger', () => {
  it('is read in bounded time', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...['b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(',')}]`),
    ].join('\n')
    const keys = Array.from({ length: 20_000 }, (_, i) => `${i}: 1`).join('\n')
    const started = performance.now()
    expect(() => parseYaml(bomb)).toThrow(/aliases/)
    parseYaml(keys)
    expect(performance.now() - started).toBeLessThan(3000)
  })
})

it.each(['auc: 45%', 'auc: 1/10', 'auc: 1 - 0.9', "auc: 1'234.5", 'auc: 1 234.5'])(
  'a number in text that goes on is none: %s',
  async text => {
    await expect(async () => textMetrics(text)).rejects.toThrow(/no line/)
  },
)
it('what only follows a number does not hide it', () => {
  expect(textMetrics('loss: 0.3 - val_loss: 0.4\nacc: 0.8 (12 of 15), time: 12 s, f1: 0.9 ± 0.1')).toEqual([
    ['loss', 0.3],
    ['val_loss', 0.4],
    ['acc', 0.8],
    ['time', 12],
    ['f1', 0.9],
  ])
})

it('pairs from the first row on have no header to lose', () => {
  expect(tableMetrics('acc,0.9\nloss,0.1\n', ',', [], [])).toEqual([
    ['acc', 0.9],
    ['loss', 0.1],
  ])
  expect(tableMetrics('metric,value\nacc,0.9\n', ',', [], [])).toEqual([['acc', 0.9]])
  expect(() => tableMetrics('0.9,0.1\n0.2,0.3\n', ',', [], [])).toThrow(/names of the columns/)
})
