import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rule } from '../../src/config/model.ts'
import type { RawRule } from '../../src/config/rule-schema.ts'
import { RULE_DEFAULTS, ruleOf } from '../../src/config/rules.ts'
import type { Evaluation } from '../../src/documents/schemas.ts'
import { derivedBy } from '../../src/evaluate/derived.ts'
import { directionOf, isCost } from '../../src/evaluate/directions.ts'
import { evaluate, type FromRows } from '../../src/evaluate/evaluate.ts'
import { judge } from '../../src/gate/judge.ts'
import { passes, worst } from '../../src/gate/verdict.ts'

const rule = (metric: string, raw: RawRule): Rule => ruleOf(metric, raw, RULE_DEFAULTS, { file: 'mettle.yml' })

const PLAIN = { slices: undefined, fairness: undefined, testSet: 'block' as const, costs: isCost }

function evaluated(candidate: Record<string, number>, baseline?: Record<string, number>, keys: [string, string] = ['a', 'b']): Evaluation {
  const compared = baseline && {
    baseline: { source: 'key' as const, commit: null, key: keys[1], time: null },
    values: new Map(Object.entries(baseline)),
  }
  return evaluate(
    { model: 'm', key: keys[0], values: new Map(Object.entries(candidate)), problems: [], repeats: [] },
    compared,
    new Map(),
    undefined,
  )
}

function outcome(
  rules: Rule[] | undefined,
  evaluation: Evaluation,
  others: Record<string, string> = {},
): { verdict: string; codes: (string | null)[]; passed: boolean } {
  const findings = judge({ ...PLAIN, evaluation, rules, others: new Map(Object.entries(others)) }, directionOf)
  return { verdict: worst(findings), codes: findings.filter(one => one.outcome !== 'pass').map(one => one.code), passed: passes(findings) }
}

it('without a gate judges what each file says, where there is no whole', () => {
  const [now, then] = [
    evaluated({ 'auc{file=a}': 0.1 }, { 'auc{file=a}': 0.8 }),
    evaluated({ auc: 0.8, 'auc{fold=1}': 0.1 }, { auc: 0.8, 'auc{fold=1}': 0.8 }),
  ]
  expect(outcome(undefined, now).verdict).toBe('failed')
  expect(outcome(undefined, then).verdict).toBe('passed')
})

describe('rules', () => {
  it.each<[string, RawRule, number, number | undefined, string]>([
    ['min, equal holds', { min: 0.8 }, 0.8, undefined, 'passed'],
    ['min, below fails', { min: 0.8 }, 0.7999999999, undefined, 'failed'],
    ['max, equal holds', { max: 20 }, 20, undefined, 'passed'],
    ['max, above fails', { max: 20 }, 20.0001, undefined, 'failed'],
    ['regression equal to its limit holds, exactly', { 'max-regression': 0.005 }, 0.895, 0.9, 'passed'],
    ['a third of a tenth, as written', { 'max-regression': 0.1 }, 0.2, 0.3, 'passed'],
    ['regression past its limit fails, unrounded', { 'max-regression': 0.05 }, 0.746, 0.8, 'failed'],
    ['improvement passes a regression rule', { 'max-regression': 0 }, 0.81, 0.8, 'passed'],
    ['relative, of the baseline', { 'max-regression': '2%' }, 0.784, 0.8, 'passed'],
    ['relative, past it', { 'max-regression': '2%' }, 0.7839, 0.8, 'failed'],
    ['relative at zero: any worsening fails', { 'max-regression': '50%' }, -1e-12, 0, 'failed'],
    ['relative at zero: no worsening holds', { 'max-regression': '50%' }, 0, 0, 'passed'],
    ['relative below zero is a share of its size', { 'max-regression': '10%' }, -1.1, -1, 'passed'],
    ['improvement asked and met', { 'min-improvement': 0.01 }, 0.81, 0.8, 'passed'],
    ['improvement asked and missed', { 'min-improvement': 0.01 }, 0.809, 0.8, 'failed'],
    ['inside the band', { target: 1, within: [0.98, 1.03] }, 1.03, undefined, 'passed'],
    ['outside the band', { target: 1, within: [0.98, 1.03] }, 1.04, undefined, 'failed'],
    [
      'nearer to the band is no regression',
      { target: 1, within: [0.98, 1.03], 'max-regression': 0, severity: 'warn' },
      1.05,
      1.1,
      'passed',
    ],
    ['a warning does not block', { min: 0.9, severity: 'warn' }, 0.1, undefined, 'passed'],
    ['no baseline warns', { 'max-regression': 0.1 }, 0.8, undefined, 'passed'],
    ['no baseline blocks where asked', { 'max-regression': 0.1, 'missing-baseline': 'block' }, 0.8, undefined, 'error'],
  ])('%s', (_, raw, value, baseline, expected) => {
    const result = outcome([rule('r2', raw)], evaluated({ r2: value }, baseline === undefined ? undefined : { r2: baseline }))
    expect(result.verdict).toBe(expected)
  })

  it('know that less error is better, and ask where a name says nothing', () => {
    expect(outcome([rule('rmse', { 'max-regression': 0.1 })], evaluated({ rmse: 1.2 }, { rmse: 1 })).verdict).toBe('failed')
    expect(outcome([rule('score_x', { 'max-regression': 0.1 })], evaluated({ score_x: 1 }, { score_x: 1 })).codes).toEqual([
      'direction-unknown',
    ])
    expect(
      outcome([rule('score_x', { 'max-regression': 0.1, direction: 'lower' })], evaluated({ score_x: 1.2 }, { score_x: 1 })).verdict,
    ).toBe('failed')
    expect(
      outcome([rule('mean_squared_error', { 'max-regression': 1 })], evaluated({ mean_squared_error: -5 }, { mean_squared_error: -4 }))
        .codes,
    ).toEqual(['direction-contradicted'])
    expect(
      outcome(
        [rule('neg_mean_squared_error', { 'max-regression': 0 })],
        evaluated({ neg_mean_squared_error: -5 }, { neg_mean_squared_error: -4 }),
      ).verdict,
    ).toBe('failed')
  })

  it('compare as exact decimals what floating point would get wrong', () => {
    const cents = fc.integer({ min: 0, max: 100_000 })
    fc.assert(
      fc.property(cents, cents, cents, (a, b, m) => {
        const [baseline, candidate, margin] = [a / 1000, b / 1000, m / 1000]
        const expected = a - b <= m
        expect(outcome([rule('r2', { 'max-regression': margin })], evaluated({ r2: candidate }, { r2: baseline })).passed).toBe(expected)
      }),
      { numRuns: 2000 },
    )
  })
})

/** Each row of the collection of real gates that pass when they should not. */
describe('gates that lie', () => {
  it('a metric that the rule names is not in the file', () => {
    expect(outcome([rule('auc', { min: 0.5 })], evaluated({ accuracy: 0.9 }))).toMatchObject({
      verdict: 'error',
      passed: false,
      codes: ['metric-missing'],
    })
  })

  it('the rule says f1_score, the program writes test_f1: the nearest name is said', () => {
    const findings = judge(
      { ...PLAIN, evaluation: evaluated({ test_f1: 0.9, loss: 1 }), rules: [rule('f1_test', { min: 0.5 })], others: new Map() },
      directionOf,
    )
    expect(findings[0]?.message).toContain('test_f1')
    expect(outcome([rule('f1_score', { min: 0.5 })], evaluated({ test_f1: 0.9 })).passed).toBe(false)
  })

  it('a missing metric is not 0, not even against a baseline of 0', () => {
    expect(outcome([rule('auc', { 'max-regression': 0.1 })], evaluated({}, { auc: 0 })).passed).toBe(false)
  })

  it('another metric is another metric', () => {
    expect(outcome([rule('micro_f1', { 'max-regression': 0.1 })], evaluated({ accuracy: 0.9 }, { micro_f1: 0.9 })).passed).toBe(false)
  })

  it('rules work on full precision, not on two decimals', () => {
    expect(outcome([rule('auc', { 'max-regression': 0.05 })], evaluated({ auc: 0.746 }, { auc: 0.8 })).passed).toBe(false)
  })

  it('an evaluation without a single metric is no pass', () => {
    expect(outcome([rule('auc', { min: 0 })], evaluated({}))).toMatchObject({ passed: false, verdict: 'error' })
  })

  it('a metric of the baseline that disappears is no pass, rule or not', () => {
    expect(outcome([], evaluated({ auc: 0.9 }, { auc: 0.9, recall: 0.5 }))).toMatchObject({ passed: false, codes: ['metric-disappeared'] })
    expect(outcome(undefined, evaluated({ auc: 0.9 }, { auc: 0.9, recall: 0.5 })).passed).toBe(false)
  })

  it('text where a number belongs is said', () => {
    expect(outcome([rule('auc', { min: 0.5 })], evaluated({ loss: 1 }), { auc: 'the text "0.99"' }).codes).toEqual(['metrics-not-number'])
  })

  it('a rule without a limit is a configuration error', () => {
    expect(() => rule('auc', {})).toThrow(/no limit/)
    expect(() => rule('auc', { severity: 'warn' })).toThrow(/no limit/)
  })

  it('without a gate, nothing whose direction is known may get worse', () => {
    expect(outcome(undefined, evaluated({ auc: 0.79, rows: 3 }, { auc: 0.8, rows: 4 })).verdict).toBe('failed')
    expect(outcome(undefined, evaluated({ auc: 0.81, rows: 3 }, { auc: 0.8, rows: 4 })).verdict).toBe('passed')
  })

  it('differences are not asked where the key is the baseline’s; fixed limits are', () => {
    expect(outcome([rule('auc', { 'min-improvement': 0.1 })], evaluated({ auc: 0.8 }, { auc: 0.8 }, ['k', 'k'])).verdict).toBe('passed')
    expect(outcome([rule('auc', { min: 0.9 })], evaluated({ auc: 0.8 }, { auc: 0.8 }, ['k', 'k'])).verdict).toBe('failed')
  })
})

describe('a rule on what is worked out', () => {
  const both = rule('both', { of: 'accuracy + auc', direction: 'higher', 'max-regression': 0.01 })
  const minutes = rule('minutes', { of: 'training_seconds / 60', max: 5 })

  async function judged(rules: Rule[], computed: boolean, baseline: number | null, different: string | undefined) {
    const metric = (name: string, value: number) => ({
      name,
      value,
      baseline,
      difference: null,
      direction: 'higher' as const,
      computed,
      interval: null,
    })
    const rows = {
      ...{
        metrics: [metric('accuracy', 0.5), metric('auc', 0.5)],
        slices: [],
        groups: [],
        confusion: null,
        curves: null,
        problems: [],
        different,
      },
      testSet: { digest: 'x', rows: 10, task: 'binary' as const, paired: 10, uses: 0, inferred: [] },
    }
    const evaluation = evaluate(
      { model: 'm', key: 'a', values: new Map(), problems: [], repeats: [], derived: await derivedBy(rules) },
      { baseline: { source: 'key', commit: null, key: 'b', time: null }, values: new Map() },
      new Map(),
      rows as unknown as FromRows,
    )
    return judge({ ...PLAIN, evaluation, rules, others: new Map() }, directionOf)
  }

  it('is not compared across test sets either', async () => {
    const found = await judged([both], true, null, 'the baseline was judged on other rows')
    expect(found.map(one => [one.outcome, one.code])).toEqual([['error', 'test-set-changed']])
  })

  it('of rows has no bounds of its own, so a difference is not taken for shown', async () => {
    const found = await judged([both], true, 0.505, undefined)
    expect(found.map(one => [one.outcome, one.severity])).toEqual([['inconclusive', 'warn']])
    const worse = await judged([both], true, 0.6, undefined)
    expect(worse.map(one => [one.outcome, one.severity])).toEqual([['inconclusive', 'block']])
  })

  it('is lost where a part of it is not known', async () => {
    const found = await judged([minutes], false, null, undefined)
    expect(found.map(one => [one.outcome, one.code])).toContainEqual(['error', 'metric-missing'])
  })
})

describe('a metric that is undefined on these rows', () => {
  const undefinedOn = (raw: RawRule, code: 'not-comparable' | 'metrics-not-finite' = 'not-comparable') => {
    const evaluation = { ...evaluated({ auc: 0.8 }), problems: [{ code, message: 'brier is undefined', metric: 'brier', file: null }] }
    return outcome([rule('brier', raw)], evaluation as Evaluation)
  }
  it('is as grave as the rule that asks for it', () => {
    expect(undefinedOn({ max: 0.3 }).passed).toBe(false)
    expect(undefinedOn({ max: 0.3, severity: 'warn' }).passed).toBe(true)
    expect(undefinedOn({ max: 0.3, required: false }).passed).toBe(true)
  })
  it('is said once where there are no predictions', () => {
    const problem = { code: 'predictions-invalid', message: 'line 3 has 1 field, expected 2', metric: null, file: 'p.csv' }
    const evaluation = { ...evaluated({}), problems: [problem] } as Evaluation
    expect(outcome([rule('auc', { min: 0.5 }), rule('f1', { min: 0.5 })], evaluation)).toMatchObject({
      codes: ['predictions-invalid'],
      passed: false,
    })
  })
  it('is no excuse for a number that is none', () => {
    expect(undefinedOn({ max: 0.3, severity: 'warn' }, 'metrics-not-finite').passed).toBe(false)
  })
})

describe('what is not known', () => {
  it('of one metric is no excuse for another that is gone', () => {
    const gone = evaluated({ f1: 0.8 }, { f1: 0.8, recall: 0.7 })
    const problem = { code: 'not-comparable', message: 'roc_auc is undefined', metric: 'roc_auc', file: null }
    const rules = [rule('f1', { min: 0.5 }), rule('roc_auc', { min: 0.5, severity: 'warn' })]
    expect(outcome(rules, { ...gone, problems: [problem] } as Evaluation)).toMatchObject({
      codes: ['not-comparable', 'metric-disappeared'],
      passed: false,
    })
    // Where reading itself has failed, that says why.
    const unread = { code: 'metrics-missing', message: 'not there', metric: null, file: 'm.json' }
    expect(outcome(rules, { ...gone, problems: [unread] } as Evaluation).codes).not.toContain('metric-disappeared')
  })

  const slices = { by: [], metric: undefined, minimum: 20, maxRegression: 0.1, severity: 'block' as const }
  const slice = (value: number, baseline: number | null) => ({
    ...{ name: 'region=south', metric: 'max_error', n: 20, value, baseline, interval: null, p: null, adjusted: null, worse: false },
    leftOut: baseline === null ? null : 'its interval is undefined',
  })
  const sliced = (...found: ReturnType<typeof slice>[]) => {
    const whole = evaluated({ max_error: 2 }, { max_error: 2 })
    const metrics = whole.metrics.map(metric => ({ ...metric, direction: 'lower' as const }))
    const evaluation = { ...whole, metrics, slices: found }
    return judge({ ...PLAIN, slices, evaluation, rules: [], others: new Map() }, directionOf)
  }
  it('of a slice that looks worse is not passed over', () => {
    expect(sliced(slice(501, 2))).toMatchObject([{ rule: 'slice', outcome: 'inconclusive', severity: 'block', code: 'not-comparable' }])
    expect(sliced(slice(2.1, 2))).toEqual([])
    expect(sliced(slice(1, 2))).toEqual([])
  })
  it('of slices without rows to compare with is said', () => {
    expect(sliced(slice(2, null), slice(3, null))).toMatchObject([{ rule: 'slice', outcome: 'inconclusive', severity: 'warn' }])
  })
})

it('without a gate, what a training cost may be more', () => {
  const now = { accuracy: 0.91, eval_runtime: 4.22, train_size: 1200, epoch_seconds: 3, training_samples_per_second: 10 }
  const then = { accuracy: 0.9, eval_runtime: 4.21, train_size: 1000, epoch_seconds: 2, training_samples_per_second: 11 }
  expect(outcome(undefined, evaluated(now, then))).toEqual({ verdict: 'passed', codes: [], passed: true })
  // A word of cost in the name of a quality is none.
  expect(outcome(undefined, evaluated({ size_error: 0.3 }, { size_error: 0.2 })).passed).toBe(false)
  expect(outcome([rule('eval_runtime', { 'max-regression': 0 })], evaluated(now, then)).passed).toBe(false)
})
