import type { Rule } from '../config/model.ts'
import { decimal, minus, toNumber } from '../decimal.ts'
import type { Metric } from '../documents/schemas.ts'
import type { Expression } from '../formats/expression.ts'
import type { Problem } from './metrics.ts'

/** A metric that a rule works out from others. */
export interface Derived {
  readonly metric: string
  readonly expression: Expression
  readonly required: boolean
  readonly direction: Metric['direction']
}

/** Those that rules ask for. Their library is loaded where one does. */
export async function derivedBy(rules: readonly Pick<Rule, 'metric' | 'of' | 'required' | 'direction'>[]): Promise<readonly Derived[]> {
  if (rules.every(rule => rule.of === undefined)) return []
  const { parseExpression } = await import('../formats/expression.ts')
  return rules.flatMap(({ metric, of, required, direction }): Derived[] =>
    of === undefined ? [] : [{ metric, expression: parseExpression(of), required, direction: direction ?? null }],
  )
}

/** What they are on both sides. What cannot be worked out is a problem, never a pass. */
export function derive(
  derived: readonly Derived[],
  metrics: readonly Metric[],
): { readonly metrics: readonly Metric[]; readonly problems: readonly Problem[] } {
  const found: Metric[] = []
  const problems: Problem[] = []
  const known = new Map(metrics.map(metric => [metric.name, metric]))
  for (const { metric, expression, required, direction } of derived) {
    const fail = (code: Problem['code'], message: string): number => problems.push({ code, message, metric, file: null })
    if ((known.get(metric)?.value ?? null) !== null) {
      fail('metrics-duplicate', `${metric} is in the metrics, and a rule works it out from others: give one of them another name`)
      continue
    }
    const absent = expression.names.find(name => (known.get(name)?.value ?? null) === null)
    if (absent !== undefined) {
      if (required) fail('metric-missing', `${metric} is worked out from ${absent}, which is not in the metrics`)
      continue
    }
    const value = expression.value(name => known.get(name)?.value ?? undefined) as number
    if (!Number.isFinite(value)) {
      fail('metrics-not-finite', `${metric} comes out as ${value}, which no rule can be asked of`)
      continue
    }
    const before = expression.value(name => known.get(name)?.baseline ?? undefined)
    const baseline = before === undefined || !Number.isFinite(before) ? null : before
    found.push({
      ...{ name: metric, value, baseline, direction, interval: null },
      // What comes of rows is comparable as they are: not at all with another test set.
      computed: expression.names.some(name => known.get(name)?.computed === true),
      difference: baseline === null ? null : toNumber(minus(decimal(value), decimal(baseline))),
    })
  }
  return { metrics: found, problems }
}
