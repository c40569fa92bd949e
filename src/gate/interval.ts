import type { Rule } from '../config/model.ts'
import { type Decimal, negative, order, toNumber } from '../decimal.ts'
import type { Finding, Interval, Metric } from '../documents/schemas.ts'
import type { Make } from './finding.ts'

/** (z₀.₉₅ + z₀.₈)²: five percent of false passes, four in five right ones. */
const PLANNING = 6.182557232019766

export interface Question {
  readonly rule: Rule
  readonly kind: 'max-regression' | 'min-improvement'
  readonly metric: Metric
  readonly interval: Interval
  /** candidate − baseline, oriented so that higher is better. */
  readonly better: Decimal
  /** The margin, or the improvement that is asked for. */
  readonly asked: Decimal
  readonly shown: string
  readonly direction: 'higher' | 'lower'
  /** No rule was written: only what is shown to be worse fails. */
  readonly byDefault: boolean
}

/** Is the candidate shown to be no worse than agreed, shown to be worse, or neither? (reference: non-inferiority, three outcomes) */
export function fromInterval(question: Question, make: Make): Finding {
  const { rule, kind, metric, interval, better, asked, shown, direction, byDefault } = question
  const [lower, upper] = direction === 'higher' ? [interval.lower, interval.upper] : [-interval.upper, -interval.lower]
  const limit = kind === 'max-regression' ? negative(asked) : asked
  const edge = toNumber(limit)
  const estimateHolds = order(better, limit) >= 0
  const exact = interval.method.startsWith('identical ')
  const outcome = exact
    ? estimateHolds
      ? 'pass'
      : 'fail'
    : byDefault
      ? upper < edge
        ? 'fail'
        : 'pass'
      : lower > edge || (kind === 'min-improvement' && lower >= edge)
        ? 'pass'
        : upper < edge
          ? 'fail'
          : 'inconclusive'
  const margin = Math.abs(edge)
  const needed = kind === 'max-regression' && margin > 0 && !exact ? Math.ceil(PLANNING * interval.n * (interval.se / margin) ** 2) : null
  const unit = interval.method === 'paired t over seeds' ? 'seeds' : interval.method === 'corrected t over folds' ? 'folds' : 'rows'
  const on = `${interval.method} on ${interval.n.toLocaleString('en')} ${unit}${interval.groups === null ? '' : ` in ${interval.groups.toLocaleString('en')} groups`}`
  const bounds = exact
    ? interval.method.replace('identical', 'the same')
    : `Δ ${plain(interval.lower)} to ${plain(interval.upper)} with 95 % each side, ${on}`
  const decided = {
    pass: byDefault ? 'not shown to be worse' : 'shown to hold',
    fail: 'shown to break the limit',
    inconclusive: `these ${unit} cannot tell${needed !== null && needed > interval.n ? `; about ${needed.toLocaleString('en')} would` : ''}`,
  }[outcome]
  return make(kind, {
    outcome,
    severity: outcome === 'inconclusive' ? inconclusiveSeverity(rule, estimateHolds) : rule.severity,
    limit: byDefault ? 'not significantly worse' : shown,
    evidence: { method: interval.method, n: interval.n, lower: interval.lower, upper: interval.upper, margin, needed },
    message: `${rule.metric} went from ${metric.baseline} to ${metric.value}: ${decided} (${bounds}; the limit is ${byDefault ? 'not significantly worse' : shown})`,
  })
}

/** By default never more lenient than a plain threshold, and no small test set blocks everything. */
export function inconclusiveSeverity(rule: Rule, estimateHolds: boolean): Rule['severity'] {
  if (rule.inconclusive === 'block') return rule.severity
  return rule.inconclusive === 'warn' || estimateHolds ? 'warn' : rule.severity
}

const plain = (value: number): string => String(Number(value.toPrecision(4)))
