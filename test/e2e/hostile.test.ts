import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Files, World } from './world.ts'

const base = (extra = ''): string => `version: 1
models:
  m:
    code: [src/**]
    params: [params.yaml]
    train: sh src/train.sh
    outputs: {metrics: metrics.json}
    gate: {auc: {min: 0.5, max-regression: 0.01}}
${extra}`
const PROJECT: Files = {
  'mettle.yml': base(),
  'params.yaml': 'lr: 0.1\n',
  'src/train.sh': 'cp src/metrics.json metrics.json\n',
  'src/metrics.json': '{"auc": 0.8}',
}
const deep = (open: string, close: string, n: number): string => open.repeat(n) + close.repeat(n)

/** What a pull request holds → what it is told. Never a pass, a crash or a hang. */
const CONFIGS: [string, string, string][] = [
  ['an empty file', '', 'config-value'],
  ['not YAML', 'version: [1\n', 'config-syntax'],
  ['a tab for a space', 'version:\t1\n', 'config-syntax'],
  ['a key twice', 'version: 1\nversion: 1\nmodels: {}\n', 'config-syntax'],
  ['two documents', `${base()}---\nversion: 1\n`, 'config-syntax'],
  ['an unknown tag', 'version: !!js/function 1\n', 'config-syntax'],
  [
    'an alias bomb',
    `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n`,
    'config-',
  ],
  ['ten thousand levels', `version: 1\nmodels: ${deep('[', ']', 10_000)}\n`, 'config-'],
  ['no version', 'models: {m: {train: x}}\n', 'config-value'],
  ['a version to come', base().replace('version: 1', 'version: 2'), 'config-value'],
  ['no models', 'version: 1\nmodels: {}\n', 'config-value'],
  ['models as a list', 'version: 1\nmodels: [m]\n', 'config-value'],
  ['an unknown key', base('    trian: x\n'), 'config-unknown-key'],
  ['an unknown key of a rule', base().replace('min: 0.5', 'minimum: 0.5'), 'config-unknown-key'],
  ['a rule without a limit', base().replace('{min: 0.5, max-regression: 0.01}', '{severity: warn}'), 'config-rule'],
  ['a rule that nothing keeps', base().replace('min: 0.5', 'min: 0.9, max: 0.1'), 'config-rule'],
  ['a negative tolerance', base().replace('0.01', '-0.01'), 'config-rule'],
  ['a target without a band', base().replace('min: 0.5', 'target: 1'), 'config-rule'],
  ['text where a number belongs', base().replace('min: 0.5', 'min: high'), 'config-value'],
  ['NaN as a limit', base().replace('min: 0.5', 'min: .nan'), 'config-value'],
  ['infinity as a limit', base().replace('min: 0.5', 'max: .inf'), 'config-value'],
  ['a path out of the repository', base().replace('src/**', '../../etc/**'), 'config-path'],
  ['an output out of the repository', base().replace('metrics: metrics.json', 'metrics: metrics.json, model: ../../x'), 'config-path'],
  ['an empty path', base().replace('src/**', '""'), 'config-value'],
  ['a command that is a list', base().replace('sh src/train.sh', '[sh, x]'), 'config-value'],
  ['a grant of the job’s token', base('    env: [GITHUB_TOKEN]\n'), 'config-value'],
  ['a grant of the runtime', base('    env: [ACTIONS_*]\n'), 'config-value'],
  ['a variable that loads a library', base('    variables: {LD_PRELOAD: ./x.so}\n'), 'config-value'],
  ['a scheme that is not known', base('    data: {d: "ftp://x/y"}\n'), 'config-value'],
  ['a model that does not exist', base('    data: {e: {model: encodr}}\n'), 'config-reference'],
  ['a model that needs itself', base('    data: {e: {model: m}}\n'), 'config-cycle'],
  ['a timeout without a unit', base('    timeout: "30"\n'), 'config-value'],
  ['slices of no rows', base('    slices: {by: [region]}\n'), 'config-value'],
  ['groups of no rows', base('    fairness: {by: [sex], gate: {selection_rate_difference: {max: 0.1}}}\n'), 'config-value'],
  ['a prototype', base('    __proto__: {train: x}\n'), 'config-'],
  ['a constructor', base('    constructor: x\n'), 'config-unknown-key'],
  ['a name that is Markdown', base().replace('  m:', '  "[x](http://evil) @all":'), 'config-value'],
  ['UTF-16', '\ufffe\u0000', 'config-'],
  ['a megabyte of comments', `${'# x\n'.repeat(300_000)}${base()}`, 'config-syntax'],
]

const METRICS: [string, string, string][] = [
  ['nothing', '', 'metrics-syntax'],
  ['an empty map', '{}', 'metrics-empty'],
  ['a list of nothing', '[]', 'metrics-empty'],
  ['null', 'null', 'metrics-syntax'],
  ['a bare number', '0.9', 'metrics-syntax'],
  ['half a file', '{"auc": 0.9', 'metrics-syntax'],
  ['something after the end', '{"auc": 0.9} x', 'metrics-syntax'],
  ['a key twice', '{"auc": 0.1, "auc": 0.9}', 'metrics-duplicate'],
  ['a dotted and a nested key', '{"a.b": 0.1, "a": {"b": 0.9}, "auc": 0.9}', 'metrics-duplicate'],
  ['NaN', '{"auc": NaN}', 'metrics-not-finite'],
  ['NaN elsewhere', '{"auc": 0.9, "other": NaN}', 'metrics-not-finite'],
  ['Infinity', '{"auc": Infinity}', 'metrics-not-finite'],
  ['minus Infinity', '{"auc": -Infinity}', 'metrics-not-finite'],
  ['an overflow', '{"auc": 1e999}', 'metrics-not-finite'],
  ['NaN as text, as DVCLive writes it', '{"auc": "nan"}', 'metrics-not-finite'],
  ['a number as text', '{"auc": "0.99"}', 'metrics-not-number'],
  ['true', '{"auc": true}', 'metrics-not-number'],
  ['null for the metric', '{"auc": null}', 'metrics-not-number'],
  ['another name', '{"auc_score": 0.99}', 'metric-missing'],
  ['another case', '{"AUC": 0.99}', 'metric-missing'],
  ['the name inside another', '{"val": {"auc": 0.99}}', 'metric-missing'],
  ['YAML in a JSON file', 'auc: 0.99\n', 'metrics-syntax'],
  ['a hundred thousand levels', deep('[', ']', 100_000), 'metrics-syntax'],
  ['single quotes', "{'auc': 0.99}", 'metrics-syntax'],
  ['a trailing comma', '{"auc": 0.99,}', 'metrics-syntax'],
  ['a hexadecimal number', '{"auc": 0xFF}', 'metrics-syntax'],
  ['a percent sign', '{"auc": 99%}', 'metrics-syntax'],
]

const PARAMS: [string, string][] = [
  ['half a list', 'a: [1\n'],
  ['a key twice', 'a: 1\na: 2\n'],
  ['an unknown tag', 'a: !!python/object:os.system x\n'],
  ['binary', '\u0000\u0001'],
]

describe('hostile input', () => {
  let world: World
  let number = 100
  beforeAll(async () => {
    world = await World.create(PROJECT)
    await world.runPush('0'.repeat(40), world.git('rev-parse', 'main'))
  })
  afterAll(() => world.close())

  const refused = async (files: Files, code: string): Promise<void> => {
    number++
    const pull = world.pull(number, `hostile-${number}`, files)
    const started = performance.now()
    const result = await world.runPull(number, pull)
    expect(performance.now() - started).toBeLessThan(20_000)
    expect(result.code).toBe(1)
    expect(result.outputs).toMatchObject({ verdict: 'error', passed: 'false' })
    expect(result.verdict.findings.map(finding => finding.code).join(' ')).toContain(code)
    expect(result.log).not.toMatch(/^\s+at .*\(.*:\d+:\d+\)$/m)
    expect(world.lastStatus(pull.head)).toBe('error')
  }

  it.each(CONFIGS)('a configuration: %s', (_, text, code) => refused({ 'mettle.yml': text }, code))
  it.each(METRICS)('metrics: %s', (_, text, code) => refused({ 'src/metrics.json': text }, code))
  it.each(PARAMS)('parameters: %s', (_, text) => refused({ 'params.yaml': text }, 'params-invalid'))

  it.each([
    ['src/@all <b> [x](http://evil.example).sh'],
    ['src/::error::x.sh'],
    ['src/a\nb.sh'],
    ['src/`; rm -rf /`$(id).sh'],
    ['src/-rf.sh'],
    ['src/\u202egnp.sh'],
    ['src/<!-- mettle:v1 -->.sh'],
  ])('a file name is only text: %j', async path => {
    number++
    const pull = world.pull(number, `name-${number}`, { [path]: 'true\n' })
    const result = await world.runPull(number, pull)
    expect(result.outputs).toMatchObject({ verdict: 'passed', trained: '["m"]' })
    const comment = world.comment(number)
    expect(comment.match(/<!--/g)).toHaveLength(1)
    const prose = comment.replace(/^(`{3,})diff\n[\s\S]*?\n\1$/gm, '')
    expect(comment).not.toMatch(/@all|\u202e/)
    expect(prose).not.toMatch(/\]\(http:\/\/evil|<b>(?!(?:Why|Metrics|How|Environment|What))/)
    expect(
      result.log.split(/\r\n|\n|\r/).filter(line => /^\s*::(?!group|endgroup|error title=Mettle|warning title=Mettle|add-mask)/.test(line)),
    ).toEqual([])
  })

  it('a branch name is only text', async () => {
    number++
    const pull = world.pull(number, `x;id>pwned$(id)`, { 'params.yaml': 'lr: 0.2\n' })
    const result = await world.runPull(number, pull)
    expect(result.outputs['verdict']).toBe('passed')
  })

  it('inputs that do not exist are named, with the nearest', async () => {
    const pull = world.pull(++number, 'inputs', { 'params.yaml': 'lr: 0.3\n' })
    const result = await world.runPull(number, pull, { inputs: { modles: 'm' } })
    expect(result.code).toBe(1)
    expect(result.log).toContain('did you mean "models"?')
    const mode = await world.runPull(number, pull, { inputs: { comment: 'sometimes' } })
    expect(mode.log).toContain('[input-invalid]')
  })
})
