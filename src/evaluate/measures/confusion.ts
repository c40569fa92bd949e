import type { Weights } from '../statistics/bootstrap.ts'
/** Weighted counts by true and predicted class: row = truth, column = prediction, both in the order of the labels. */
export interface Confusion {
  readonly size: number
  readonly counts: Float64Array
}

/** @param truth and predicted: class indices; −1 stands for a label that is not looked at */
export function confusionOf(size: number, truth: Int32Array, predicted: Int32Array, weights?: Weights): Confusion {
  const counts = new Float64Array(size * size)
  for (let i = 0; i < truth.length; i++) {
    const [t, p] = [truth[i] as number, predicted[i] as number]
    if (t >= 0 && p >= 0) counts[t * size + p] = (counts[t * size + p] as number) + (weights ? (weights[i] as number) : 1)
  }
  return { size, counts }
}

/** True positives, rows of the class, rows predicted as it; `undefined` classes are 0/0. */
export interface ClassCounts {
  readonly tp: Float64Array
  readonly truth: Float64Array
  readonly predicted: Float64Array
}

export function classCounts({ size, counts }: Confusion): ClassCounts {
  const [tp, truth, predicted] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)]
  for (let t = 0; t < size; t++) {
    for (let p = 0; p < size; p++) {
      const count = counts[t * size + p] as number
      truth[t] = (truth[t] as number) + count
      predicted[p] = (predicted[p] as number) + count
      if (t === p) tp[t] = count
    }
  }
  return { tp, truth, predicted }
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0)
const diagonal = ({ size, counts }: Confusion): number => {
  let total = 0
  for (let i = 0; i < size; i++) total += counts[i * size + i] as number
  return total
}

/** Share of rows that are right. `undefined` without rows. */
export const accuracy = (confusion: Confusion): number | undefined => ratio(diagonal(confusion), sum(confusion.counts))

const ratio = (a: number, b: number): number | undefined => (b === 0 ? undefined : a / b)

/** Mean recall of the classes that occur. */
export function balancedAccuracy(confusion: Confusion): number | undefined {
  const { tp, truth } = classCounts(confusion)
  let [total, classes] = [0, 0]
  for (let i = 0; i < truth.length; i++) {
    if (truth[i] === 0) continue
    total += (tp[i] as number) / (truth[i] as number)
    classes++
  }
  return ratio(total, classes)
}

/** Matthews' correlation coefficient (Gorodkin 2004); 0 where one side has a single class, as scikit-learn. */
export function matthews(confusion: Confusion): number | undefined {
  const { truth, predicted } = classCounts(confusion)
  const n = sum(confusion.counts)
  if (n === 0) return undefined
  const dot = (a: Float64Array, b: Float64Array): number => a.reduce((total, value, i) => total + value * (b[i] as number), 0)
  const covariance = diagonal(confusion) * n - dot(truth, predicted)
  const spread = (n * n - dot(predicted, predicted)) * (n * n - dot(truth, truth))
  return spread === 0 ? 0 : covariance / Math.sqrt(spread)
}

/** Cohen's kappa, with disagreements weighted by the distance of the classes. `undefined` where chance agrees wholly. */
export function kappa(confusion: Confusion, weights: 'none' | 'linear' | 'quadratic'): number | undefined {
  const { truth, predicted } = classCounts(confusion)
  const { size, counts } = confusion
  const n = sum(counts)
  let [seen, expected] = [0, 0]
  for (let t = 0; t < size; t++) {
    for (let p = 0; p < size; p++) {
      const cost = weights === 'none' ? Number(t !== p) : weights === 'linear' ? Math.abs(t - p) : (t - p) ** 2
      seen += cost * (counts[t * size + p] as number)
      expected += (cost * (truth[t] as number) * (predicted[p] as number)) / n
    }
  }
  return expected === 0 || n === 0 ? undefined : 1 - seen / expected
}

export type Average = 'macro' | 'micro' | 'weighted'
export type Score = 'precision' | 'recall' | 'f1'
/** What 0/0 of a class counts as; `NaN` leaves the class out. */
export type ZeroDivision = 0 | 1 | typeof Number.NaN

/** Of one class; `undefined` for 0/0. */
export function classScore(score: Score, { tp, truth, predicted }: ClassCounts, index: number): number | undefined {
  const [hits, is, said] = [tp[index] as number, truth[index] as number, predicted[index] as number]
  switch (score) {
    case 'precision':
      return ratio(hits, said)
    case 'recall':
      return ratio(hits, is)
    case 'f1':
      return ratio(2 * hits, is + said)
  }
}

/** Over all classes, as scikit-learn's `average` and `zero_division`. */
export function averageScore(score: Score, counts: ClassCounts, average: Average, zero: ZeroDivision = 0): number | undefined {
  const or = (value: number | undefined): number | undefined => value ?? (Number.isNaN(zero) ? undefined : zero)
  if (average === 'micro') {
    const total = {
      tp: Float64Array.of(sum(counts.tp)),
      truth: Float64Array.of(sum(counts.truth)),
      predicted: Float64Array.of(sum(counts.predicted)),
    }
    return or(classScore(score, total, 0))
  }
  let [total, weight] = [0, 0]
  for (let i = 0; i < counts.tp.length; i++) {
    const value = or(classScore(score, counts, i))
    if (value === undefined) continue
    const own = average === 'macro' ? 1 : (counts.truth[i] as number)
    total += own * value
    weight += own
  }
  return weight === 0 ? or(undefined) : total / weight
}
