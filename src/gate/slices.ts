import type { Slices } from '../config/model.ts'
import { decimal, minus, negative, order } from '../decimal.ts'
import type { Evaluation, Finding } from '../documents/schemas.ts'
import { finding } from './finding.ts'
import type { Judged } from './judge.ts'

/** A slice fails only where it is shown to be worse, the whole family considered. What cannot be shown is said where it looks worse. */
export function judgeSlices({ evaluation, slices }: Judged): Finding[] {
  if (!slices || evaluation.same) return []
  return [...compared(evaluation, slices), ...undecided(evaluation, slices), ...uncompared(evaluation)]
}

/** Slices without an interval that have got worse by more than agreed: whether by chance is not known. */
function undecided(evaluation: Evaluation, slices: Slices): Finding[] {
  return evaluation.slices.flatMap(({ name, metric, n, value, baseline, p, leftOut }) => {
    if (p !== null || value === null || baseline === null) return []
    const direction = evaluation.metrics.find(one => one.name === metric)?.direction
    const better = direction === 'lower' ? minus(decimal(baseline), decimal(value)) : minus(decimal(value), decimal(baseline))
    if (direction && order(better, negative(decimal(slices.maxRegression))) >= 0) return []
    return [
      finding(evaluation.model, `${metric}{${name}}`, 'slice', {
        outcome: 'inconclusive',
        severity: slices.severity,
        code: 'not-comparable',
        got: value,
        baseline,
        limit: limitOf(slices),
        message: `${metric} where ${name} went from ${baseline} to ${value} on ${n} rows, and whether by chance cannot be told: ${leftOut ?? 'it has no interval'}`,
      }),
    ]
  })
}

/** Slices that nothing stands beside, though the model has a baseline: its rows are gone, or are others. */
function uncompared({ model, slices, metrics }: Evaluation): Finding[] {
  const some = slices.some(slice => slice.leftOut === null)
  if (!some || slices.some(slice => slice.baseline !== null) || metrics.every(metric => metric.baseline === null)) return []
  return [
    finding(model, null, 'slice', {
      outcome: 'inconclusive',
      severity: 'warn',
      code: 'not-comparable',
      message: `the slices of ${model} are compared with nothing: the rows of its baseline are not there, or are others`,
    }),
  ]
}

const limitOf = ({ maxRegression }: Slices): string => (maxRegression === 0 ? 'not worse' : `not worse by more than ${maxRegression}`)

function compared(evaluation: Evaluation, slices: Slices): Finding[] {
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
        limit: limitOf(slices),
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
