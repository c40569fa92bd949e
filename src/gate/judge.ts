import type { Fairness, Rule, Severity, Slices } from '../config/model.ts'
import { didYouMean } from '../config/nearest.ts'
import type { Evaluation, Finding, Metric } from '../documents/schemas.ts'
import { differences } from './differences.ts'
import { finding, type Make } from './finding.ts'
import { judgeSlices } from './slices.ts'

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
  /** Whether a name is of what something costs rather than of how good it is; handed in, as the directions are. */
  readonly costs: (metric: string) => boolean
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
  const applied = [...(rules ?? defaultRules(judged)), ...gapRules(judged.fairness)]
  if (applied.length > 0 && evaluation.metrics.every(metric => metric.value === null) && evaluation.problems.length === 0) {
    findings.push(
      finding(evaluation.model, null, 'evaluated', {
        outcome: 'error',
        code: 'metrics-empty',
        message: `${evaluation.model} has ${applied.length} rules and not one metric: an evaluation that did not happen is no pass`,
      }),
    )
  }
  const byName = new Map(evaluation.metrics.map(metric => [metric.name, metric]))
  for (const rule of applied) findings.push(...judgeRule(rule, byName.get(rule.metric), judged, directions))
  findings.push(...judgeSlices(judged))
  // What stops everything else explains an absence by itself.
  const stopped = findings.some(one => one.rule === 'readable' && one.severity === 'block')
  if (!stopped) findings.push(...disappeared(evaluation, applied))
  return findings
}

/** A metric that is undefined on these rows is as grave as the rules that ask for it. */
const severityOf = ({ code, metric }: Evaluation['problems'][number], rules: readonly Rule[]): Severity => {
  const asking = rules.filter(rule => rule.metric === metric)
  const mild = code === 'not-comparable' && asking.length > 0 && asking.every(rule => rule.severity === 'warn' || !rule.required)
  return mild ? 'warn' : 'block'
}

/** Without a gate, no metric whose direction is known gets worse. */
function defaultRules({ evaluation, costs }: Pick<Judged, 'evaluation' | 'costs'>): Rule[] {
  // A slice or a fold stands behind its whole, where there is one; a file of many models has none.
  const whole = new Set(evaluation.metrics.map(metric => metric.name))
  return (
    evaluation.metrics
      // Of what is computed from rows, the one that stands for the model is compared: each more would be another false alarm.
      // What a training costs is never twice the same: whoever wants to hold it says how far.
      .filter(
        metric =>
          metric.direction !== null &&
          metric.value !== null &&
          !costs(metric.name) &&
          (!metric.computed || metric.interval !== null) &&
          !(metric.name.includes('{') && (metric.computed || whole.has(metric.name.slice(0, metric.name.indexOf('{'))))),
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

function judgeRule(rule: Rule, metric: Metric | undefined, judged: Judged, directions: Directions): Finding[] {
  const { evaluation, others } = judged
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

/** One rule a gap and way to group. */
const gapRules = (fairness: Fairness | undefined): Rule[] =>
  (fairness?.by ?? []).flatMap(by => (fairness?.gate ?? []).map(rule => ({ ...rule, metric: `${rule.metric}{${by}}` })))

/** What the baseline had and the candidate has not is never a pass. */
function disappeared(evaluation: Evaluation, rules: readonly Rule[]): Finding[] {
  if (evaluation.same) return []
  const told = new Set(evaluation.problems.map(problem => problem.metric))
  const asked = new Map(rules.map(rule => [rule.metric, rule]))
  return evaluation.metrics
    .filter(
      metric =>
        metric.value === null &&
        metric.baseline !== null &&
        !told.has(metric.name) &&
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
