import type { Weights } from '../statistics/bootstrap.ts'
import { averagePrecision, brierOf, calibrationError, ranked, reliability, rocAuc } from './binary-scores.ts'

/** One probability a class and row, row by row, in the order of the labels. */
export interface MulticlassScores {
  readonly classes: number
  readonly truth: Int32Array
  readonly probability: Float64Array
  readonly weight?: Weights | undefined
}

const column = ({ classes, truth, probability }: MulticlassScores, k: number): Float64Array =>
  Float64Array.from({ length: truth.length }, (_, i) => probability[i * classes + k] as number)
const isClass = ({ truth }: MulticlassScores, k: number): Uint8Array => Uint8Array.from(truth, one => Number(one === k))

const EPSILON = 2 ** -52

/** Of one row: −ln of the true class's share, the shares made to sum to 1. */
export function logLossRow({ classes, truth, probability }: MulticlassScores, i: number): number {
  let sum = 0
  for (let k = 0; k < classes; k++) sum += probability[i * classes + k] as number
  const p = (probability[i * classes + (truth[i] as number)] as number) / sum
  return -Math.log(Math.min(1 - EPSILON, Math.max(EPSILON, p)))
}

/** Of one row: Σ over the classes of (p − is)²; not halved. */
export function brierRow({ classes, truth, probability }: MulticlassScores, i: number): number {
  let sum = 0
  for (let k = 0; k < classes; k++) sum += brierOf(Number(truth[i] === k), probability[i * classes + k] as number)
  return sum
}

/** Whether every true class has rows: else averages over classes are undefined. */
function occurring(scores: MulticlassScores): boolean {
  const seen = new Set(scores.truth)
  return Array.from({ length: scores.classes }, (_, k) => k).every(k => seen.has(k))
}

/** Area under the ROC curve, one class against the rest. */
export function rocAucOneVsRest(scores: MulticlassScores, average: 'macro' | 'weighted'): number | undefined {
  if (!occurring(scores)) return undefined
  return averaged(scores, average, k => {
    const is = isClass(scores, k)
    return rocAuc(ranked(column(scores, k), is), is, scores.weight)
  })
}

/** Average precision, one class against the rest; micro pools all rows and classes. */
export function multiclassAveragePrecision(scores: MulticlassScores, average: 'macro' | 'weighted' | 'micro'): number | undefined {
  if (average === 'micro') {
    const { classes, truth, probability, weight } = scores
    const is = Uint8Array.from({ length: probability.length }, (_, at) => Number(truth[Math.floor(at / classes)] === at % classes))
    const pooled = weight && Float64Array.from({ length: probability.length }, (_, at) => weight[Math.floor(at / classes)] as number)
    return averagePrecision(ranked(probability, is), is, pooled)
  }
  if (!occurring(scores)) return undefined
  return averaged(scores, average, k => {
    const is = isClass(scores, k)
    return averagePrecision(ranked(column(scores, k), is), is, scores.weight)
  })
}

function averaged(scores: MulticlassScores, average: 'macro' | 'weighted', of: (k: number) => number): number {
  let [total, weight] = [0, 0]
  for (let k = 0; k < scores.classes; k++) {
    const own = average === 'macro' ? 1 : scores.truth.reduce((sum, one, i) => sum + (one === k ? (scores.weight?.[i] ?? 1) : 0), 0)
    total += own * of(k)
    weight += own
  }
  return total / weight
}

/** Hand and Till (2001): each pair of classes by itself. scikit-learn takes no weights here. */
export function rocAucOneVsOne(scores: MulticlassScores, average: 'macro' | 'weighted'): number | undefined {
  if (!occurring(scores)) return undefined
  const { classes, truth } = scores
  const columns = Array.from({ length: classes }, (_, k) => column(scores, k))
  let [total, weight] = [0, 0]
  for (let a = 0; a < classes; a++) {
    for (let b = a + 1; b < classes; b++) {
      const rows = [...truth.keys()].filter(i => truth[i] === a || truth[i] === b)
      const one = (k: number): number => {
        const is = Uint8Array.from(rows, i => Number(truth[i] === k))
        return rocAuc(
          ranked(
            Float64Array.from(rows, i => columns[k]?.[i] as number),
            is,
          ),
          is,
          undefined,
        )
      }
      const own = average === 'macro' ? 1 : rows.length / truth.length
      total += (own * (one(a) + one(b))) / 2
      weight += own
    }
  }
  return total / weight
}

/** Share of rows whose true class is among the k most probable; of equal ones the later ranks first, as scikit-learn. */
export function topK({ classes, truth, probability, weight }: MulticlassScores, k: number): number {
  let [hits, rows] = [0, 0]
  for (let i = 0; i < truth.length; i++) {
    const own = truth[i] as number
    const p = probability[i * classes + own] as number
    let before = 0
    for (let other = 0; other < classes; other++) {
      const q = probability[i * classes + other] as number
      if (q > p || (q === p && other > own)) before++
    }
    const w = weight === undefined ? 1 : (weight[i] as number)
    rows += w
    if (before < k) hits += w
  }
  return hits / rows
}

/** The largest probability of each row, against whether its label is right. */
export function topLabelCalibrationError({ classes, truth, probability, weight }: MulticlassScores): number {
  const [hit, top] = [new Float64Array(truth.length), new Float64Array(truth.length)]
  for (let i = 0; i < truth.length; i++) {
    let best = 0
    for (let k = 1; k < classes; k++) if ((probability[i * classes + k] as number) > (probability[i * classes + best] as number)) best = k
    top[i] = probability[i * classes + best] as number
    hit[i] = Number(best === truth[i])
  }
  return calibrationError(reliability(hit, top, weight))
}
