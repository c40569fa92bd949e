import { describe, expect, it } from 'vitest'
import type { ResultsFile } from '../../src/config/model.ts'
import type { MetricsSource } from '../../src/evaluate/metrics.ts'
import { readResults } from '../../src/evaluate/results/read-results.ts'
import { resultFindings } from '../../src/gate/results.ts'
import { passes } from '../../src/gate/verdict.ts'

const source = (files: Readonly<Record<string, string>>): MetricsSource => ({
  read: async path => (files[path] === undefined ? undefined : Buffer.from(files[path])),
  has: async path => files[path] !== undefined,
  below: async folder => Object.keys(files).filter(path => path.startsWith(`${folder}/`)),
})
const file = (format: ResultsFile['format'], path = 'r'): ResultsFile => ({ name: 'suite', path, format, severity: 'block' })
const judged = async (format: ResultsFile['format'], files: Readonly<Record<string, string>>) => {
  const [result] = await readResults([file(format)], source(files))
  if (!result) throw new Error('no result')
  return { result, findings: resultFindings('m', [result], undefined) }
}

const GE = (success: boolean, expectations: object[]): object => ({
  success,
  statistics: { evaluated_validations: 1 },
  validation_results: [{ success, statistics: {}, expectations }],
})
const expectation = (success: unknown): object => ({
  expectation_type: 'expect_column_values_to_not_be_null',
  success,
  kwargs: { column: 'age' },
  result: { unexpected_count: 3 },
})
const EVIDENTLY = (...status: unknown[]): object => ({
  metrics: [],
  tests: status.map((one, i) => ({ id: String(i), name: `t${i}`, description: 'd', status: one })),
})
const PROMPTFOO = (...success: unknown[]): object => ({
  results: {
    version: 3,
    stats: { successes: success.filter(one => one === true).length, failures: success.filter(one => one === false).length, errors: 0 },
    results: success.map(one => ({ success: one, score: one === true ? 1 : 0, failureReason: one === true ? 0 : 1 })),
  },
})
const DEEPCHECKS = (...status: string[]): object => ({
  type: 'SuiteResult',
  results: [
    {
      type: 'CheckResult',
      check: { name: 'Drift' },
      conditions_results: status.map(one => ({ Status: one, Condition: 'score < 0.2', 'More Info': 'found 0.4' })),
    },
  ],
})
const JUNIT = (cases: string, tests: number): string =>
  `<?xml version="1.0"?><testsuites><testsuite name="pytest" tests="${tests}"><properties><property name="auc" value="0.8"/></properties>${cases}</testsuite></testsuites>`
const OK = '<testcase classname="a" name="b" time="0.1"/>'

describe('what other tools found', () => {
  it.each<[string, ResultsFile['format'], string, number | null]>([
    ['Great Expectations', 'great-expectations', JSON.stringify(GE(true, [expectation(true)])), 1],
    [
      'Great Expectations, one validation',
      'great-expectations',
      JSON.stringify({ success: true, results: [{ success: true, expectation_config: { type: 'x', kwargs: {} }, result: {} }] }),
      1,
    ],
    ['pandera', 'pandera', '[]', null],
    ['Deepchecks', 'deepchecks', JSON.stringify(DEEPCHECKS('PASS', 'PASS')), 2],
    ['Evidently', 'evidently', JSON.stringify(EVIDENTLY('SUCCESS', 'SKIPPED')), 2],
    ['promptfoo', 'promptfoo', JSON.stringify(PROMPTFOO(true, true)), 2],
    ['SageMaker', 'sagemaker', '{"violations": []}', null],
    ['JUnit', 'junit', JUNIT(OK + OK, 2), 2],
    ['told by its content', undefined, JSON.stringify(PROMPTFOO(true)), 1],
    ['XML told by its content', undefined, JUNIT(OK, 1), 1],
  ])('%s passes', async (_, format, content, tests) => {
    const { result, findings } = await judged(format, { r: content })
    expect(result).toMatchObject({ tests, failed: 0, problem: null })
    expect(passes(findings)).toBe(true)
  })

  it('TFX blesses or not', async () => {
    const tfx = async (...names: string[]) =>
      (await readResults([{ ...file('tfx', 'out') }], source(Object.fromEntries(names.map(name => [`out/${name}`, ''])))))[0]
    expect(await tfx('BLESSED')).toMatchObject({ tests: 1, failed: 0, problem: null })
    expect(await tfx('NOT_BLESSED')).toMatchObject({ failed: 1 })
    expect((await tfx())?.problem).toMatch(/neither/)
    expect((await tfx('BLESSED', 'NOT_BLESSED'))?.problem).toMatch(/both/)
  })

  it.each<[string, ResultsFile['format'], string | undefined]>([
    ['missing', 'junit', undefined],
    ['empty', 'junit', ''],
    ['no tests', 'junit', JUNIT('', 0)],
    ['all skipped', 'junit', JUNIT('<testcase name="a"><skipped/></testcase>', 1)],
    ['a failure', 'junit', JUNIT('<testcase name="a"><failure message="no">x</failure></testcase>', 1)],
    ['an error', 'junit', JUNIT('<testcase name="a"><error>boom</error></testcase>', 1)],
    ['cut off', 'junit', JUNIT(OK, 26)],
    ['failures that are not shown', 'junit', '<testsuite tests="1" failures="2"><testcase name="a"/></testsuite>'],
    [
      'failures that only the outer suite says',
      'junit',
      `<testsuite tests="1" failures="1" errors="2"><testsuite tests="1">${OK}</testsuite></testsuite>`,
    ],
    [
      'a property twice',
      'junit',
      `<testsuite tests="1"><properties><property name="auc" value="0.1"/><property name="auc" value="0.9"/></properties>${OK}</testsuite>`,
    ],
    ['an empty suite that says 40', 'junit', `<testsuites><testsuite tests="1">${OK}</testsuite><testsuite tests="40"/></testsuites>`],
    ['a file that says 50', 'junit', `<testsuites tests="50"><testsuite tests="1">${OK}</testsuite></testsuites>`],
    ['an error of the suite', 'junit', `<testsuite tests="1"><error message="collection failed"/>${OK}</testsuite>`],
    ['not closed', 'junit', '<testsuite><testcase name="a">'],
    ['HTML', 'junit', '<html><body>404</body></html>'],
    ['entities', 'junit', '<!DOCTYPE a [<!ENTITY b "c">]><testsuite><testcase name="&b;"/></testsuite>'],
    ['missing', 'great-expectations', undefined],
    ['an expectation fails', 'great-expectations', JSON.stringify(GE(false, [expectation(false)]))],
    ['success as text', 'great-expectations', JSON.stringify(GE(true, [expectation('true')]))],
    ['success not there', 'great-expectations', JSON.stringify({ validation_results: [] })],
    ['success is null', 'great-expectations', JSON.stringify({ success: null, results: [] })],
    ['nothing validated', 'great-expectations', JSON.stringify(GE(true, []))],
    ['the whole says yes, a part no', 'great-expectations', JSON.stringify(GE(true, [expectation(false)]))],
    ['the whole says no, every part yes', 'great-expectations', JSON.stringify(GE(false, [expectation(true)]))],
    ['not JSON', 'great-expectations', '{success: true}'],
    ['a list', 'great-expectations', '[]'],
    ['failure cases', 'pandera', '[{"schema_context": "Column", "column": "age", "check": "ge(0)", "failure_case": -1, "index": 3}]'],
    ['an object', 'pandera', '{}'],
    ['a case without a check', 'pandera', '[{"column": "age"}]'],
    ['texts', 'pandera', '["ok"]'],
    ['empty', 'pandera', ' '],
    ['cut off', 'pandera', '[{"check": "ge(0)"'],
    ['a condition fails', 'deepchecks', JSON.stringify(DEEPCHECKS('PASS', 'FAIL'))],
    ['no conditions', 'deepchecks', JSON.stringify(DEEPCHECKS())],
    ['a check broke', 'deepchecks', JSON.stringify({ type: 'SuiteResult', results: [{ type: 'CheckFailure', exception: 'boom' }] })],
    ['an unknown status', 'deepchecks', JSON.stringify(DEEPCHECKS('MAYBE'))],
    ['another type', 'deepchecks', '{"type": "CheckResult"}'],
    ['a test fails', 'evidently', JSON.stringify(EVIDENTLY('SUCCESS', 'FAIL'))],
    ['a test broke', 'evidently', JSON.stringify(EVIDENTLY('ERROR'))],
    ['all skipped', 'evidently', JSON.stringify(EVIDENTLY('SKIPPED'))],
    ['no tests', 'evidently', JSON.stringify(EVIDENTLY())],
    ['tests are not there', 'evidently', '{"metrics": []}'],
    ['no status', 'evidently', JSON.stringify(EVIDENTLY(null))],
    ['a test fails', 'promptfoo', JSON.stringify(PROMPTFOO(true, false))],
    ['no tests', 'promptfoo', JSON.stringify(PROMPTFOO())],
    ['stats that lie', 'promptfoo', JSON.stringify(PROMPTFOO(true)).replace('"successes":1', '"successes":5')],
    ['a score that is NaN', 'promptfoo', JSON.stringify(PROMPTFOO(true)).replace('"score":1', '"score":NaN')],
    ['success is not there', 'promptfoo', JSON.stringify(PROMPTFOO(true)).replace('"success":true,', '')],
    [
      'a violation',
      'sagemaker',
      '{"violations": [{"feature_name": "age", "constraint_check_type": "data_type_check", "description": "d"}]}',
    ],
    ['no violations key', 'sagemaker', '{}'],
    ['a tool that is not known', undefined, '{"hello": 1}'],
  ])('%s (%s) is no pass', async (_, format, content) => {
    const { findings } = await judged(format, content === undefined ? {} : { r: content })
    expect(passes(findings)).toBe(false)
  })

  it('fewer tests than the baseline had, or none of a suite that it had, fail', async () => {
    const [now, before] = [(await judged('junit', { r: JUNIT(OK, 1) })).result, (await judged('junit', { r: JUNIT(OK + OK, 2) })).result]
    expect(resultFindings('m', [now], [before]).map(one => one.code)).toContain('results-fewer')
    expect(resultFindings('m', [], [before]).map(one => one.code)).toEqual(['results-fewer'])
    expect(passes(resultFindings('m', [before], [now]))).toBe(true)
  })

  it('a warning of a tool only warns', async () => {
    const { findings } = await judged('evidently', { r: JSON.stringify(EVIDENTLY('SUCCESS', 'WARNING')) })
    expect(findings.map(one => one.severity)).toEqual(['warn'])
    expect(passes(findings)).toBe(true)
  })
})

it('a test that is skipped is one fewer than the baseline ran', async () => {
  const ran = await judged('evidently', { r: JSON.stringify(EVIDENTLY('SUCCESS', 'SUCCESS')) })
  const skipped = await judged('evidently', { r: JSON.stringify(EVIDENTLY('SUCCESS', 'SKIPPED')) })
  const [finding] = resultFindings('m', [skipped.result], [ran.result])
  expect(finding).toMatchObject({ outcome: 'fail', code: 'results-fewer', message: "of suite 1 tests ran, of the baseline's 2" })
  expect(resultFindings('m', [ran.result], [skipped.result])[0]?.outcome).toBe('pass')
  expect(resultFindings('m', [skipped.result], [skipped.result])[0]?.outcome).toBe('pass')
})
