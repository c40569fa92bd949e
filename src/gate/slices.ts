import type { Finding } from '../documents/schemas.ts'
import { finding } from './finding.ts'
import type { Judged } from './judge.ts'

/** A slice fails only where it is shown to be worse, the whole family considered. */
export function judgeSlices({ evaluation, slices }: Judged): Finding[] {
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
