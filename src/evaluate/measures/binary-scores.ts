import type { Weights } from '../statistics/bootstrap.ts'
import { type Ranks, ranks } from '../statistics/order.ts'

/** Rows in ascending order of their scores, and where each run of equal scores ends. Made once, for many weights. */
export interface Ranked extends Ranks {
  readonly ties: boolean
  /** Twice the row, and 1 more where it is positive: one look for both. */
  readonly packed: Uint32Array
}

export function ranked(score: Float64Array, positive: Uint8Array): Ranked {
  const { order, last } = ranks(score)
  return { order, last, ties: last.includes(0), packed: order.map(row => row * 2 + (positive[row] as number)) }
}

/** Area under the ROC curve; ties count half. `NaN` with one class only. */
export function rocAuc(ranked: Ranked, positive: Uint8Array, weight: Weights | undefined): number {
  if (!ranked.ties && weight instanceof Uint8Array) return drawnAuc(ranked.packed, weight)
  const { order, last } = ranked
  let [area, positives, negatives, tiedPositives, tiedNegatives] = [0, 0, 0, 0, 0]
  for (let i = 0; i < order.length; i++) {
    const row = order[i] as number
    const w = weight === undefined ? 1 : (weight[row] as number)
    if (positive[row] === 1) tiedPositives += w
    else tiedNegatives += w
    if (last[i] === 1) {
      area += tiedPositives * (negatives + tiedNegatives * 0.5)
      positives += tiedPositives
      negatives += tiedNegatives
      tiedPositives = 0
      tiedNegatives = 0
    }
  }
  return positives === 0 || negatives === 0 ? Number.NaN : area / (positives * negatives)
}

const BLOCK = 64

/** The same for counts and scores without ties: whole numbers, without a branch that cannot be foreseen. */
function drawnAuc(packed: Uint32Array, counts: Uint8Array): number {
  let [area, negatives, positives] = [0, 0, 0]
  for (let from = 0; from < packed.length; from += BLOCK) {
    const to = Math.min(packed.length, from + BLOCK)
    const before = negatives
    let [inner, own] = [0, 0]
    for (let i = from; i < to; i++) {
      const row = packed[i] as number
      const count = counts[row >>> 1] as number
      const hits = count & -(row & 1)
      negatives = (negatives + (count ^ hits)) | 0
      inner = (inner + Math.imul(hits, negatives - before)) | 0
      own = (own + hits) | 0
    }
    area += inner + own * before
    positives += own
  }
  return positives === 0 || negatives === 0 ? Number.NaN : area / (positives * negatives)
}

/** Σ (Rₙ − Rₙ₋₁) Pₙ over distinct thresholds, as scikit-learn. `NaN` without a positive row. */
export function averagePrecision({ order, last }: Ranked, positive: Uint8Array, weight: Weights | undefined): number {
  let [sum, positives, rows, gained] = [0, 0, 0, 0]
  for (let i = order.length - 1; i >= 0; i--) {
    const row = order[i] as number
    const w = weight === undefined ? 1 : (weight[row] as number)
    rows += w
    if (positive[row] === 1) gained += w
    if (i === 0 || last[i - 1] === 1) {
      positives += gained
      if (gained > 0) sum += (gained * positives) / rows
      gained = 0
    }
  }
  return positives === 0 ? Number.NaN : sum / positives
}

/** Whether every score may be a probability. */
export const areProbabilities = (score: ArrayLike<number>): boolean => {
  for (let i = 0; i < score.length; i++) if (!((score[i] as number) >= 0 && (score[i] as number) <= 1)) return false
  return true
}

const EPSILON = 2 ** -52

/** −ln of the probability of what is true, clipped as scikit-learn. */
export const logLossOf = (positive: number, probability: number): number => {
  const p = Math.min(1 - EPSILON, Math.max(EPSILON, probability))
  return -Math.log(positive === 1 ? p : 1 - p)
}

export const brierOf = (positive: number, probability: number): number => (probability - positive) ** 2

const BINS = 10

export interface Bin {
  readonly rows: number
  /** Means within the bin. */
  readonly predicted: number
  readonly observed: number
}

/** Ten equal bins, (lo, hi], 0 in the first: the reliability curve. Empty bins are left out. */
export function reliability(hit: ArrayLike<number>, probability: ArrayLike<number>, weight?: ArrayLike<number> | undefined): Bin[] {
  const bins = Array.from({ length: BINS }, () => ({ rows: 0, predicted: 0, observed: 0 }))
  for (let i = 0; i < probability.length; i++) {
    const p = probability[i] as number
    const w = weight === undefined ? 1 : (weight[i] as number)
    const bin = bins[binOf(p)] as { rows: number; predicted: number; observed: number }
    bin.rows += w
    bin.predicted += w * p
    bin.observed += w * (hit[i] as number)
  }
  return bins
    .filter(bin => bin.rows > 0)
    .map(({ rows, predicted, observed }) => ({ rows, predicted: predicted / rows, observed: observed / rows }))
}

const EDGES = Float64Array.from({ length: BINS - 1 }, (_, i) => (i + 1) * 0.1)

/** Edges are i · 0.1 in floating point, as in `calibration_curve`: .3 is below the third. */
function binOf(p: number): number {
  let bin = 0
  while (bin < BINS - 1 && p > (EDGES[bin] as number)) bin++
  return bin
}

/** Expected calibration error: Σ (n_b / n) · |observed − predicted|. */
export function calibrationError(bins: readonly Bin[]): number {
  const n = bins.reduce((sum, bin) => sum + bin.rows, 0)
  return bins.reduce((sum, bin) => sum + (bin.rows / n) * Math.abs(bin.observed - bin.predicted), 0)
}
