import type { Fairness, Rule, Severity, Slices } from '../config/model.ts'
import { didYouMean } from '../config/nearest.ts'
import { limitText } from '../config/rules.ts'
import { absolute, type Decimal, decimal, minus, negative, order, times, toNumber } from '../decimal.ts'
import type { Evaluation, Finding, Metric } from '../documents/schemas.ts'
import { fromInterval, inconclusiveSeverity } from './interval.ts'

export type DirectionAnswer =
  | { readonly known: true; readonly direction: 'higher' | 'lower' }
  | { readonly known: false; readonly code: string; readonly message: string }
/** Which way is better; handed in, because the evaluation owns the table of names. */
export type Directions = (metric: string, declared: 'higher' | 'lower' | undefined, values: readonly (number | null)[]) => DirectionAnswer

export interface Judged {
  readonly evaluation: Evaluation
  /** `undefined`: no metric whose direction is known may get worse. */
  readonly rules: readonly Rule[] | undefined
  /** Names that hold something else than a number, and what. */
  readonly others: ReadonlyMap<string, string>
  readonly slices: Slices | undefined
  readonly fairness: Fairness | undefined
  /** What other rows than the baseline's do to a rule on a difference. */
  readonly testSet: Severity
}

/** Rules on an evaluation → findings. Pure, and fails closed: what cannot be decided is an error. */
export function judge(judged: Judged, directions: Directions): Finding[] {
  const { evaluation, rules } = judged
  const findings: Finding[] = evaluation.problems.map(problem =>
    finding(evaluation.model, problem.metric, 'readable', {
      outcome: 'error',
      severity: severityOf(problem, rules ?? []),
      code: problem.code,
      message: problem.message,
      file: problem.file,
    }),
  )
  const applied = [...(rules ?? defaultRules(evaluation)), ...gapRules(judged.fairness)]
  if (applied.length > 0 && evaluation.metrics.every(metric => metric.value === null) && evaluation.problems.length === 0) {
    findings.push(
      finding(evaluation.model, null, 'evaluated', {
        outcome: 'error',
        code: 'metrics-empty',
        message: `${evaluation.model} has ${applied.length} rules and not one metric: an evaluation that did not happen is no pass`,
      }),
    )
  }
  for (const rule of applied) findings.push(...judgeRule(rule, judged, directions))
  findings.push(...judgeSlices(judged))
  findings.push(...disappeared(evaluation, applied))
  return findings
}

/** A metric that is undefined on these rows is as grave as the rules that ask for it. */
const severityOf = ({ code, metric }: Evaluation['problems'][number], rules: readonly Rule[]): Severity => {
  const asking = rules.filter(rule => rule.metric === metric)
  const mild = code === 'not-comparable' && asking.length > 0 && asking.every(rule => rule.severity === 'warn' || !rule.required)
  return mild ? 'warn' : 'block'
}

/** Without a gate, no metric whose direction is known gets worse. */
function defaultRules(evaluation: Evaluation): Rule[] {
  return (
    evaluation.metrics
      // Of what is computed from rows, the one that stands for the model is compared: each more would be another false alarm.
      .filter(
        metric =>
          metric.direction !== null &&
          metric.value !== null &&
          (!metric.computed || metric.interval !== null) &&
          !metric.name.includes('{'),
      )
      .map(metric => ({
        metric: metric.name,
        min: undefined,
        max: undefined,
        maxRegression: { kind: 'absolute', value: 0 },
        minImprovement: undefined,
        target: undefined,
        within: undefined,
        required: true,
        severity: 'block',
        direction: undefined,
        missingBaseline: 'warn',
        inconclusive: 'estimate',
        place: undefined,
      }))
  )
}

function judgeRule(rule: Rule, judged: Judged, directions: Directions): Finding[] {
  const { evaluation, others } = judged
  const metric = evaluation.metrics.find(candidate => candidate.name === rule.metric)
  const make = (kind: string, rest: Partial<Finding>): Finding =>
    finding(evaluation.model, rule.metric, kind, {
      severity: rule.severity,
      got: metric?.value ?? null,
      baseline: metric?.baseline ?? null,
      file: rule.place?.file ?? null,
      line: rule.place?.line ?? null,
      column: rule.place?.column ?? null,
      ...rest,
    })
  if (!metric || metric.value === null) {
    // Where there are no predictions, that is said once.
    if (evaluation.problems.some(({ metric, code }) => metric === rule.metric || (metric === null && code.startsWith('predictions-'))))
      return []
    const what = others.get(rule.metric)
    if (what !== undefined)
      return [
        make('present', { outcome: 'error', code: 'metrics-not-number', message: `${rule.metric} is ${what}, where a number belongs` }),
      ]
    const names = evaluation.metrics.filter(candidate => candidate.value !== null).map(candidate => candidate.name)
    if (!rule.required) return []
    const there =
      names.length === 0
        ? 'there is no metric at all'
        : `there are ${names.slice(0, 12).join(', ')}${names.length > 12 ? ` and ${names.length - 12} more` : ''}`
    return [
      make('present', {
        outcome: 'error',
        code: 'metric-missing',
        message: `the metric ${rule.metric} is not in the metrics${didYouMean(rule.metric, names).replace(/\?$/, '')}; ${there}`,
      }),
    ]
  }
  return [...fixedLimits(rule, metric, make), ...differences(rule, metric, judged, make, directions)]
}

export type Make = (kind: string, rest: Partial<Finding>) => Finding

function fixedLimits(rule: Rule, metric: Metric, make: Make): Finding[] {
  const value = metric.value as number
  const found: Finding[] = []
  const check = (kind: string, holds: boolean, limit: string): void => {
    found.push(make(kind, { outcome: holds ? 'pass' : 'fail', limit, message: `${rule.metric} is ${value}, the limit is ${limit}` }))
  }
  if (rule.min !== undefined) check('min', value >= rule.min, `≥ ${rule.min}`)
  if (rule.max !== undefined) check('max', value <= rule.max, `≤ ${rule.max}`)
  if (rule.within) check('within', rule.within[0] <= value && value <= rule.within[1], `${rule.within[0]} to ${rule.within[1]}`)
  return found
}

function differences(rule: Rule, metric: Metric, judged: Judged, make: Make, directions: Directions): Finding[] {
  const { evaluation } = judged
  const limits = (['max-regression', 'min-improvement'] as const).flatMap(kind => {
    const limit = kind === 'max-regression' ? rule.maxRegression : rule.minImprovement
    return limit === undefined ? [] : [{ kind, limit }]
  })
  // Nothing the model is made of has changed: there is no difference to ask about.
  if (limits.length === 0 || evaluation.same) return []
  const value = metric.value as number
  const answer: DirectionAnswer = rule.within
    ? { known: true, direction: 'lower' }
    : directions(rule.metric, rule.direction, [value, metric.baseline])
  return limits.map(({ kind, limit }): Finding => {
    if (!answer.known) return make(kind, { outcome: 'error', code: answer.code, message: answer.message })
    const sign = rule.within ? 'Δ of the distance' : 'Δ'
    const size = limit.kind === 'absolute' ? limitText(limit) : `${limitText(limit)} of the baseline`
    const shown =
      kind === 'max-regression'
        ? isZero(limit)
          ? 'not worse'
          : `${sign} ${answer.direction === 'higher' ? `≥ −${size}` : `≤ +${size}`}`
        : `${sign} ${answer.direction === 'higher' ? `≥ +${size}` : `≤ −${size}`}`
    if (metric.computed && evaluation.testSet?.different != null)
      return make(kind, {
        outcome: 'error',
        severity: rule.severity === 'block' ? judged.testSet : 'warn',
        code: 'test-set-changed',
        limit: shown,
        message: `${rule.metric} cannot be compared: ${evaluation.testSet.different}`,
      })
    if (metric.baseline === null) return withoutBaseline(rule, evaluation, kind, shown, make)
    const distance = (x: number): Decimal => (rule.within ? distanceTo(rule.within, x) : decimal(x))
    const [now, old] = [distance(value), distance(metric.baseline)]
    const better = answer.direction === 'higher' ? minus(now, old) : minus(old, now)
    const asked = limit.kind === 'absolute' ? decimal(limit.value) : times(decimal(limit.share), absolute(decimal(metric.baseline)))
    if (metric.interval && !rule.within)
      return fromInterval(
        {
          rule,
          kind,
          metric,
          interval: metric.interval,
          better,
          asked,
          shown,
          direction: answer.direction,
          byDefault: judged.rules === undefined,
        },
        make,
      )
    const holds = kind === 'max-regression' ? order(better, negative(asked)) >= 0 : order(better, asked) >= 0
    // Both sides' rows are there and no interval follows from them: that is not known, rather than certain.
    if (metric.computed && !rule.within && evaluation.testSet?.paired && !metric.name.endsWith('_total'))
      return make(kind, {
        outcome: 'inconclusive',
        severity: inconclusiveSeverity(rule, holds),
        code: 'not-comparable',
        limit: shown,
        message: `${rule.metric} went from ${metric.baseline} to ${value}, and these rows give no interval for it; the limit is ${shown}`,
      })
    const word = better.digits < 0n ? 'worse' : 'better'
    return make(kind, {
      outcome: holds ? 'pass' : 'fail',
      limit: shown,
      message: `${rule.metric} went from ${metric.baseline} to ${value}: ${toNumber(absolute(better))} ${word}, the limit is ${shown}`,
    })
  })
}

const isZero = (limit: NonNullable<Rule['maxRegression']>): boolean => (limit.kind === 'absolute' ? limit.value === 0 : limit.share === 0)

function distanceTo(band: readonly [number, number], value: number): Decimal {
  if (value < band[0]) return minus(decimal(band[0]), decimal(value))
  return value > band[1] ? minus(decimal(value), decimal(band[1])) : decimal(0)
}

function withoutBaseline(rule: Rule, evaluation: Evaluation, kind: string, limit: string, make: Make): Finding {
  const what =
    evaluation.baseline === null ? `${evaluation.model} has no baseline` : `the baseline of ${evaluation.model} has no ${rule.metric}`
  const common = { limit, code: 'baseline-missing', message: `${what}: whether ${rule.metric} got worse is not known` }
  if (rule.missingBaseline === 'pass') return make(kind, { ...common, outcome: 'pass' })
  return rule.missingBaseline === 'block'
    ? make(kind, { ...common, outcome: 'error', severity: 'block' })
    : make(kind, { ...common, outcome: 'fail', severity: 'warn' })
}

/** One rule a gap and way to group. */
const gapRules = (fairness: Fairness | undefined): Rule[] =>
  (fairness?.by ?? []).flatMap(by => (fairness?.gate ?? []).map(rule => ({ ...rule, metric: `${rule.metric}{${by}}` })))

/** A slice fails only where it is shown to be worse, the whole family considered. */
function judgeSlices({ evaluation, slices }: Judged): Finding[] {
  if (!slices || evaluation.same) return []
  return evaluation.slices
    .filter(slice => slice.adjusted !== null)
    .map(slice => {
      const { interval, worse } = slice
      const p = (slice.adjusted as number) < 0.0001 ? 'p < 0.0001' : `p ${(slice.adjusted as number).toPrecision(2)}`
      return finding(evaluation.model, `${slice.metric}{${slice.name}}`, 'slice', {
        outcome: worse ? 'fail' : 'pass',
        severity: slices.severity,
        got: slice.value,
        baseline: slice.baseline,
        limit: slices.maxRegression === 0 ? 'not worse' : `not worse by more than ${slices.maxRegression}`,
        evidence: interval && {
          method: interval.method,
          n: slice.n,
          lower: interval.lower,
          upper: interval.upper,
          margin: slices.maxRegression,
          needed: null,
        },
        message: `${slice.metric} where ${slice.name} went from ${slice.baseline} to ${slice.value} on ${slice.n} rows: ${worse ? 'shown to be worse' : 'not shown to be worse'} (${p} after Holm over ${evaluation.slices.filter(one => one.adjusted !== null).length} slices)`,
      })
    })
}

/** What the baseline had and the candidate has not is never a pass. */
function disappeared(evaluation: Evaluation, rules: readonly Rule[]): Finding[] {
  if (evaluation.same || evaluation.problems.length > 0) return []
  const asked = new Map(rules.map(rule => [rule.metric, rule]))
  return evaluation.metrics
    .filter(
      metric =>
        metric.value === null &&
        metric.baseline !== null &&
        !(asked.get(metric.name)?.required === true && asked.get(metric.name)?.severity === 'block'),
    )
    .map(metric =>
      finding(evaluation.model, metric.name, 'present', {
        outcome: 'fail',
        code: 'metric-disappeared',
        baseline: metric.baseline,
        message: `${metric.name} is in the baseline (${metric.baseline}) and not in the candidate's metrics`,
      }),
    )
}

export function finding(model: string | null, metric: string | null, rule: string, rest: Partial<Finding>): Finding {
  return {
    model,
    metric,
    rule,
    outcome: 'error',
    severity: 'block',
    code: null,
    message: '',
    got: null,
    baseline: null,
    limit: null,
    evidence: null,
    file: null,
    line: null,
    column: null,
    ...rest,
  }
}
