import type { Value } from '../../formats/value.ts'
import { BadResult, type Failure, flag, list, map, number, type ResultFormat, shown, type ToolResult } from './results.ts'

type Reader = (root: Value) => ToolResult

const MOST = 400
const short = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST)}…` : text)

/**
 * Great Expectations 1.x: a checkpoint's description, or one validation result.
 * Source: `great_expectations/core/expectation_validation_result.py`.
 */
const greatExpectations: Reader = root => {
  const top = map(root, 'the result')
  const whole = flag(top.get('success'), 'success')
  const validations = top.has('validation_results')
    ? list(top.get('validation_results'), 'validation_results').map(one => map(one, 'a validation result'))
    : [top]
  const expectations = validations.flatMap(validation =>
    list(validation.get('expectations') ?? validation.get('results'), 'expectations').map(one => map(one, 'an expectation')),
  )
  const failures = expectations.flatMap((one): Failure[] => {
    const config = one.get('expectation_config')
    const described = config instanceof Map ? (config as ReadonlyMap<unknown, Value>) : one
    const kind = shown(described.get('expectation_type') ?? described.get('type')) || 'expectation'
    const kwargs = described.get('kwargs')
    const column = kwargs instanceof Map ? shown((kwargs as ReadonlyMap<unknown, Value>).get('column')) : ''
    const name = column === '' ? kind : `${kind} (${column})`
    if (flag(one.get('success'), name)) return []
    const raised = raisedIn(one.get('exception_info'))
    return [{ name, message: short(raised ?? resultOf(one.get('result'))), kind: raised === undefined ? 'fail' : 'error' }]
  })
  if (!whole && failures.length === 0) throw new BadResult('success is false and no expectation failed')
  if (whole && failures.length > 0) throw new BadResult('success is true and an expectation failed')
  return { tests: expectations.length, skipped: 0, failures }
}

function raisedIn(info: Value | undefined): string | undefined {
  if (!(info instanceof Map)) return undefined
  const one = info as ReadonlyMap<unknown, Value>
  if (one.get('raised_exception') === true) return shown(one.get('exception_message')) || 'it raised an exception'
  for (const inner of one.values()) {
    const found = inner instanceof Map ? raisedIn(inner) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

function resultOf(result: Value | undefined): string {
  if (!(result instanceof Map)) return 'not as expected'
  const one = result as ReadonlyMap<unknown, Value>
  const parts = ['observed_value', 'unexpected_count', 'unexpected_percent', 'partial_unexpected_list'].flatMap(key =>
    one.has(key) && shown(one.get(key)) !== '' ? [`${key.replaceAll('_', ' ')} ${shown(one.get(key))}`] : [],
  )
  return parts.length === 0 ? 'not as expected' : parts.join('; ')
}

/** pandera: `failure_cases.to_json(orient="records")`; an empty list says that all schemas held. */
const pandera: Reader = root => {
  const cases = list(root, 'the failure cases').map(one => map(one, 'a failure case'))
  const failures = cases.map((one): Failure => {
    const check = shown(one.get('check'))
    if (check === '') throw new BadResult('a failure case names no check')
    const where = shown(one.get('column'))
    const row = shown(one.get('index'))
    return {
      name: where === '' ? check : `${where}: ${check}`,
      message: short(`${shown(one.get('failure_case')) || 'missing'}${row === '' ? '' : ` in row ${row}`}`),
      kind: 'fail',
    }
  })
  return { tests: null, skipped: 0, failures }
}

/** Deepchecks: `SuiteResult.to_json(with_display=False)`. A check without conditions has tested nothing. */
const deepchecks: Reader = root => {
  const suite = map(root, 'the suite')
  if (suite.get('type') !== 'SuiteResult') throw new BadResult('it is no SuiteResult')
  const failures: Failure[] = []
  let tests = 0
  for (const value of list(suite.get('results'), 'results')) {
    const one = map(value, 'a result')
    if (one.get('type') === 'CheckFailure') {
      tests++
      failures.push({ name: nameIn(one), message: short(shown(one.get('exception'))), kind: 'error' })
      continue
    }
    for (const condition of list(one.get('conditions_results') ?? [], 'conditions_results')) {
      const found = map(condition, 'a condition')
      const status = shown(found.get('Status'))
      tests++
      if (!['PASS', 'FAIL', 'WARN', 'ERROR'].includes(status)) throw new BadResult(`a condition has the status ${JSON.stringify(status)}`)
      if (status !== 'PASS')
        failures.push({
          name: `${nameIn(one)}: ${shown(found.get('Condition'))}`,
          message: short(shown(found.get('More Info'))),
          kind: status === 'WARN' ? 'warn' : status === 'ERROR' ? 'error' : 'fail',
        })
    }
  }
  return { tests, skipped: 0, failures }
}

function nameIn(one: ReadonlyMap<unknown, Value>): string {
  const check = one.get('check')
  return (check instanceof Map ? shown((check as ReadonlyMap<unknown, Value>).get('name')) : '') || shown(one.get('header')) || 'a check'
}

/** Evidently 0.7: `Snapshot.json()`. */
const evidently: Reader = root => {
  const tests = list(map(root, 'the snapshot').get('tests'), 'tests').map(one => map(one, 'a test'))
  let skipped = 0
  const failures = tests.flatMap((one): Failure[] => {
    const status = shown(one.get('status')).toUpperCase()
    const name = shown(one.get('name')) || shown(one.get('id')) || 'a test'
    if (status === 'SUCCESS') return []
    if (status === 'SKIPPED') {
      skipped++
      return []
    }
    if (!['FAIL', 'WARNING', 'ERROR'].includes(status)) throw new BadResult(`${name} has the status ${JSON.stringify(status)}`)
    return [
      { name, message: short(shown(one.get('description'))), kind: status === 'WARNING' ? 'warn' : status === 'ERROR' ? 'error' : 'fail' },
    ]
  })
  return { tests: tests.length, skipped, failures }
}

/** promptfoo: `promptfoo eval -o results.json`, version 3. Zero tests are no pass. */
const promptfoo: Reader = root => {
  const results = map(map(root, 'the file').get('results'), 'results')
  const stats = map(results.get('stats'), 'stats')
  const [successes, failed, errors] = ['successes', 'failures', 'errors'].map(key => number(stats.get(key), `stats.${key}`)) as [
    number,
    number,
    number,
  ]
  const rows = list(results.get('results'), 'results.results').map(one => map(one, 'a result'))
  const failures = rows.flatMap((one, i): Failure[] => {
    const score = one.get('score')
    if (score !== undefined && score !== null) number(score, `the score of test ${i + 1}`)
    if (flag(one.get('success'), `success of test ${i + 1}`)) return []
    return [
      {
        name: shown(one.get('description')) || `test ${i + 1}`,
        message: short(shown(one.get('error')) || 'an assertion failed'),
        kind: one.get('failureReason') === 2n ? 'error' : 'fail',
      },
    ]
  })
  if (successes + failed + errors !== rows.length || failures.length !== failed + errors)
    throw new BadResult(
      `stats say ${successes} successes, ${failed} failures and ${errors} errors; there are ${rows.length} results, ${failures.length} of them not successful`,
    )
  return { tests: rows.length, skipped: 0, failures }
}

/** SageMaker Model Monitor: `constraint_violations.json`; an empty list says that all constraints held. */
const sagemaker: Reader = root => ({
  tests: null,
  skipped: 0,
  failures: list(map(root, 'the file').get('violations'), 'violations').map(value => {
    const one = map(value, 'a violation')
    return {
      name: `${shown(one.get('feature_name'))}: ${shown(one.get('constraint_check_type'))}`,
      message: short(shown(one.get('description'))),
      kind: 'fail',
    }
  }),
})

export const READERS: Readonly<Record<Exclude<ResultFormat, 'junit' | 'tfx'>, Reader>> = {
  'great-expectations': greatExpectations,
  pandera,
  deepchecks,
  evidently,
  promptfoo,
  sagemaker,
}

/** Which tool wrote a file of JSON, by what only it writes. */
export function toolOf(root: Value): keyof typeof READERS | undefined {
  // An empty list may be anything: whoever means that nothing failed says which tool it was.
  if (Array.isArray(root)) return root[0] instanceof Map && root[0].has('failure_case') ? 'pandera' : undefined
  if (!(root instanceof Map)) return undefined
  const top = root as ReadonlyMap<unknown, Value>
  if (top.get('type') === 'SuiteResult') return 'deepchecks'
  if (top.has('violations')) return 'sagemaker'
  if (top.has('tests') && top.has('metrics')) return 'evidently'
  if (top.get('results') instanceof Map) return 'promptfoo'
  return top.has('success') ? 'great-expectations' : undefined
}
