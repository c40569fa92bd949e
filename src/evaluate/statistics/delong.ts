import type { Bounds } from './decide.ts'
import { normal } from './distributions.ts'
import { placements } from './order.ts'

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
  let positives = 0
  for (let i = 0; i < positive.length; i++) positives += positive[i] as number
  const negatives = positive.length - positives
  if (positives === 0 || negatives === 0) return undefined
  const [a, b] = [placements(baseline, positive, positives), placements(candidate, positive, positives)]
  const pairs = 2 * positives * negatives
  const [baselineAuc, candidateAuc] = [a.sum / pairs, b.sum / pairs]
  const aucs = { baselineAuc, candidateAuc, difference: candidateAuc - baselineAuc }
  if (positives < 2 || negatives < 2) return aucs
  // A placement counts twice, so a share of it is a half.
  const [among, against] = [0.5 / positives, 0.5 / negatives]
  // Squares and products of the centred components: of positive rows, and of negative ones.
  let [xx1, yy1, xy1, xx, yy, xy] = [0, 0, 0, 0, 0, 0]
  for (let i = 0; i < positive.length; i++) {
    const is = positive[i] as number
    const share = is === 1 ? against : among
    const x = (a.placed[i] as number) * share - baselineAuc
    const y = (b.placed[i] as number) * share - candidateAuc
    xx1 += is * x * x
    yy1 += is * y * y
    xy1 += is * x * y
    const not = 1 - is
    xx += not * x * x
    yy += not * y * y
    xy += not * x * y
  }
  const covariance = (ofPositives: number, ofNegatives: number): number =>
    ofPositives / (positives - 1) / positives + ofNegatives / (negatives - 1) / negatives
  const [vb, vc, cov] = [covariance(xx1, xx), covariance(yy1, yy), covariance(xy1, xy)]
  return {
    ...aucs,
    baselineVariance: vb,
    candidateVariance: vc,
    covariance: cov,
    se: Math.sqrt(Math.max(0, vb + vc - 2 * cov)),
  }
}

export const deLongBounds = ({ difference, se }: Pick<DeLong, 'difference' | 'se'>, alpha: number): Bounds => {
  const reach = normal.quantile(1 - alpha) * se
  return { lower: difference - reach, upper: difference + reach }
}
