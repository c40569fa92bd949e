import type { Bounds } from './decide.ts'
import { normal } from './distributions.ts'
import { ascending } from './order.ts'

export interface DeLong {
  readonly baselineAuc: number
  readonly candidateAuc: number
  readonly baselineVariance: number
  readonly candidateVariance: number
  readonly covariance: number
  readonly difference: number
  /** Standard error of the difference; 0 where both rank alike. */
  readonly se: number
}

/**
 * Paired areas under the ROC curve with their covariance (DeLong 1988) in n log n (Sun and Xu 2014).
 * @param positive 1 for a positive row, 0 for a negative one
 * @returns the areas alone where a class has fewer than two rows, `undefined` where one is missing
 */
export function deLong(positive: Uint8Array, baseline: Float64Array, candidate: Float64Array): Partial<DeLong> | undefined {
  const positives = positive.reduce((sum, one) => sum + one, 0)
  const negatives = positive.length - positives
  if (positives === 0 || negatives === 0) return undefined
  const [a, b] = [components(positive, baseline, positives, negatives), components(positive, candidate, positives, negatives)]
  const aucs = { baselineAuc: a.auc, candidateAuc: b.auc, difference: b.auc - a.auc }
  if (positives < 2 || negatives < 2) return aucs
  // [class] → sums of squares and products of the centred components
  const sums = [new Float64Array(3), new Float64Array(3)]
  for (let i = 0; i < positive.length; i++) {
    const sum = sums[positive[i] as number] as Float64Array
    const [x, y] = [(a.placed[i] as number) - a.auc, (b.placed[i] as number) - b.auc]
    sum[0] = (sum[0] as number) + x * x
    sum[1] = (sum[1] as number) + y * y
    sum[2] = (sum[2] as number) + x * y
  }
  const covariance = (k: number): number =>
    (sums[1]?.[k] as number) / (positives - 1) / positives + (sums[0]?.[k] as number) / (negatives - 1) / negatives
  const [vb, vc, cov] = [covariance(0), covariance(1), covariance(2)]
  return {
    ...aucs,
    baselineVariance: vb,
    candidateVariance: vc,
    covariance: cov,
    se: Math.sqrt(Math.max(0, vb + vc - 2 * cov)),
  }
}

/** For each row the share of the other class that it is ranked right against; ties count half. */
function components(positive: Uint8Array, scores: Float64Array, positives: number, negatives: number) {
  const order = ascending(scores)
  const placed = new Float64Array(scores.length)
  let [seenPositives, seenNegatives, sum] = [0, 0, 0]
  for (let from = 0; from < order.length; ) {
    const score = scores[order[from] as number]
    let to = from
    let tied = 0
    while (to < order.length && scores[order[to] as number] === score) tied += positive[order[to++] as number] as number
    const tiedNegatives = to - from - tied
    const above = (seenNegatives + tiedNegatives / 2) / negatives
    const below = (positives - seenPositives - tied / 2) / positives
    for (let i = from; i < to; i++) {
      const row = order[i] as number
      placed[row] = positive[row] === 1 ? above : below
    }
    sum += tied * above
    seenPositives += tied
    seenNegatives += tiedNegatives
    from = to
  }
  return { placed, auc: sum / positives }
}

export const deLongBounds = ({ difference, se }: Pick<DeLong, 'difference' | 'se'>, alpha: number): Bounds => {
  const reach = normal.quantile(1 - alpha) * se
  return { lower: difference - reach, upper: difference + reach }
}
