import type { Evaluation } from '../documents/schemas.ts'
import { areProbabilities, type Ranked, ranked, reliability } from './measures/binary-scores.ts'
import type { Rows } from './predictions/rows.ts'

const POINTS = 21

/** ROC and reliability of a binary task with scores, the baseline's beside it where the rows are the same. */
export function curvesOf(candidate: Rows, baseline: Rows | undefined): Evaluation['curves'] {
  const own = curves(candidate)
  if (!own) return null
  const before = baseline && curves(baseline)
  return {
    roc: { candidate: own.roc, baseline: before?.roc ?? null },
    reliability: own.reliability && { candidate: own.reliability, baseline: before?.reliability ?? null },
  }
}

type Curves = { readonly roc: number[]; readonly reliability: { predicted: number; observed: number }[] | null }

function curves({ task, score, truth, positive, weight }: Rows): Curves | undefined {
  if (task !== 'binary' || score === undefined) return undefined
  const hits = Uint8Array.from(truth, one => Number(one === positive))
  const roc = rocCurve(ranked(score, hits), hits, weight, POINTS)
  if (!roc) return undefined
  const bins = areProbabilities(score) ? reliability(hits, score, weight) : undefined
  return { roc, reliability: bins ? bins.map(({ predicted, observed }) => ({ predicted, observed })) : null }
}

/**
 * True positive rate at equally spaced false positive rates from 0 to 1, along the straight lines between the
 * thresholds, as `roc_curve` with interpolation. `undefined` with one class only.
 */
export function rocCurve(
  { order, last }: Ranked,
  positive: Uint8Array,
  weight: ArrayLike<number> | undefined,
  points: number,
): number[] | undefined {
  const [fpr, tpr]: [number[], number[]] = [[0], [0]]
  let [falses, trues] = [0, 0]
  for (let i = order.length - 1; i >= 0; i--) {
    const row = order[i] as number
    const w = weight === undefined ? 1 : (weight[row] as number)
    if (positive[row] === 1) trues += w
    else falses += w
    if (i > 0 && last[i - 1] !== 1) continue
    fpr.push(falses)
    tpr.push(trues)
  }
  if (falses === 0 || trues === 0) return undefined
  const curve: number[] = []
  for (let p = 0, at = 1; p < points; p++) {
    const wanted = (p / (points - 1)) * falses
    // Where the curve rises straight up it has many values: the highest is the one reached.
    while (at < fpr.length - 1 && (fpr[at] as number) <= wanted) at++
    const [x0, x1] = [fpr[at - 1] as number, fpr[at] as number]
    const [y0, y1] = [tpr[at - 1] as number, tpr[at] as number]
    const share = x1 === x0 ? 1 : Math.min(1, (wanted - x0) / (x1 - x0))
    curve.push((y0 + share * (y1 - y0)) / trues)
  }
  return curve
}
