import type { Rule } from '../config/model.ts'
import { limitText } from '../config/rules.ts'
import { absolute, type Decimal, decimal, minus, negative, order, times, toNumber } from '../decimal.ts'
import type { Evaluation, Finding, Metric } from '../documents/schemas.ts'
import type { Make } from './finding.ts'
import { fromInterval, inconclusiveSeverity } from './interval.ts'
import type { DirectionAnswer, Directions, Judged } from './judge.ts'

/** Limits on how far a metric may move from its baseline: by its bounds where there are any, else as it is. */
export function differences(rule: Rule, metric: Metric, judged: Judged, make: Make, directions: Directions): Finding[] {
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
