import { createHash } from 'node:crypto'
import type { Measure, Of } from './measures/measure.ts'
import type { Rows } from './predictions/rows.ts'
import { resample, type Statistic } from './statistics/bootstrap.ts'
import type { Bounds } from './statistics/decide.ts'
import { type DeLong, deLong, deLongBounds } from './statistics/delong.ts'
import { normal, studentT } from './statistics/distributions.ts'
import { ranks } from './statistics/order.ts'
import { moments, pairedT } from './statistics/paired-t.ts'
import { type Discordant, tangoBounds, tangoScore } from './statistics/tango.ts'

export const ALPHA = 0.05
export const REPLICATES = 2000
/** So many rows that all say the same are taken for a sample. */
const LEAST_UNVARIED = 30

export type Method =
  | 'Tango score'
  | 'DeLong'
  | 'paired t'
  | 'BCa bootstrap'
  | 'BCa bootstrap over groups'
  | 'identical predictions'
  | 'identical ranking'

/** What two models' rows say of one measure. The difference is candidate − baseline, oriented so that higher is better. */
export interface Comparison extends Bounds {
  readonly value: number
  readonly baseline: number
  readonly better: number
  readonly method: Method
  readonly n: number
  /** Clusters, where rows come in groups. */
  readonly groups: number | null
  /** Standard error of the difference, were both equal. */
  readonly se: number
  /** One-sided p of "no worse than the margin": small where it is shown to be worse. */
  worse(margin: number): number
}

/** Compares on the same rows, in the same order. @returns `undefined` where the measure or its interval is undefined */
export function compare(measure: Measure, candidate: Rows, baseline: Rows): Comparison | undefined {
  const [now, old] = [measure.of(candidate), measure.of(baseline)]
  if (!now || !old) return undefined
  const [value, before] = [now(candidate.weight), old(baseline.weight)]
  if (Number.isNaN(value) || Number.isNaN(before)) return undefined
  const sign = measure.direction === 'higher' ? 1 : -1
  const common = { value, baseline: before, better: sign * (value - before), n: candidate.n, groups: groupsOf(candidate) }
  const same = samePredictions(measure, candidate, baseline)
  if (same || (measure.byRank && value === before && sameRanking(candidate, baseline)))
    return {
      ...common,
      better: 0,
      lower: 0,
      upper: 0,
      method: same ? 'identical predictions' : 'identical ranking',
      se: 0,
      worse: margin => (margin >= 0 ? 1 : 0),
    }
  if (candidate.group || candidate.weight) return bootstrapped(measure, candidate, baseline, now, old, sign, common)
  switch (measure.method) {
    case 'tango':
      return tango(measure, candidate, baseline, common)
    case 'delong':
      return deLonged(candidate, baseline, common) ?? bootstrapped(measure, candidate, baseline, now, old, sign, common)
    case 'paired-t':
      return paired(measure, candidate, baseline, sign, common)
    case 'bootstrap':
      return bootstrapped(measure, candidate, baseline, now, old, sign, common)
  }
}

type Common = Pick<Comparison, 'value' | 'baseline' | 'better' | 'n' | 'groups'>

function samePredictions(measure: Measure, a: Rows, b: Rows): boolean {
  const same = (x: ArrayLike<number> | undefined, y: ArrayLike<number> | undefined): boolean => {
    if (!x || !y || x.length !== y.length) return x === y
    for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) return false
    return true
  }
  if (a.task === 'scores') return same(a.scores.get(measure.name), b.scores.get(measure.name))
  if (a.classes.length === 0) return same(a.value, b.value)
  if (measure.cells) return same(a.predicted, b.predicted)
  return same(a.score, b.score) && same(a.probability, b.probability)
}

/** Whether two sets of scores order the rows alike, ties included. */
function sameRanking({ score: a }: Rows, { score: b }: Rows): boolean {
  if (!a || !b || a.length !== b.length) return false
  const [one, other] = [ranks(a), ranks(b)]
  return one.order.every((row, i) => row === other.order[i] && one.last[i] === other.last[i])
}

function tango(measure: Measure, candidate: Rows, baseline: Rows, common: Common): Comparison | undefined {
  const [now, old] = [measure.row?.(candidate), measure.row?.(baseline)]
  if (!now || !old) return undefined
  let [b, c] = [0, 0]
  for (let i = 0; i < candidate.n; i++) {
    const gain = now(i) - old(i)
    if (gain > 0) b++
    else if (gain < 0) c++
  }
  const pairs: Discordant = { n: candidate.n, onlyCandidateRight: b, onlyBaselineRight: c }
  return {
    ...common,
    ...tangoBounds(pairs, ALPHA),
    method: 'Tango score',
    worse: margin => {
      const z = tangoScore(pairs, margin)
      return Number.isNaN(z) ? 1 : normal.cdf(z)
    },
    se: Math.sqrt((b + c) / candidate.n / candidate.n),
  }
}

function deLonged(candidate: Rows, baseline: Rows, common: Common): Comparison | undefined {
  const { truth, positive } = candidate
  const found = deLong(
    Uint8Array.from(truth, one => Number(one === positive)),
    baseline.score as Float64Array,
    candidate.score as Float64Array,
  )
  if (found?.se === undefined) return undefined
  const { difference, se } = found as DeLong
  if (se === 0) return unvaried(difference, candidate, common)
  return { ...common, ...deLongBounds({ difference, se }, ALPHA), method: 'DeLong', ...gaussian(difference, se) }
}

/**
 * Both rank every pair of rows alike or wholly unlike: the standard error of 0 is the sample's, not the population's. What
 * was not seen once in n rows of the rarer class is, at 1 − α, at most 1 − α^(1/n) (the rule of three).
 */
function unvaried(difference: number, { truth, positive }: Rows, common: Common): Comparison | undefined {
  const positives = truth.reduce((sum, one) => sum + Number(one === positive), 0)
  const fewest = Math.min(positives, truth.length - positives)
  if (fewest < LEAST_UNVARIED) return undefined
  const reach = 1 - ALPHA ** (1 / fewest)
  const worse = (margin: number): number => (difference >= -margin ? 1 : (1 - Math.min(1, -margin - difference)) ** fewest)
  return {
    ...common,
    lower: difference - reach,
    upper: difference + reach,
    method: 'DeLong',
    se: reach / normal.quantile(1 - ALPHA),
    worse,
  }
}

function paired(measure: Measure, candidate: Rows, baseline: Rows, sign: number, common: Common): Comparison | undefined {
  const [now, old] = [measure.row?.(candidate), measure.row?.(baseline)]
  if (!now || !old) return undefined
  const found = pairedT(
    Float64Array.from({ length: candidate.n }, (_, i) => sign * (now(i) - old(i))),
    ALPHA,
  )
  if (!found) return undefined
  const { meanDifference, se, df, lower, upper } = found
  // A few rows that all differ by the same say nothing of how far others would.
  if (se === 0 && candidate.n < LEAST_UNVARIED) return undefined
  const worse = (margin: number): number =>
    se === 0 ? Number(meanDifference >= -margin) : 1 - studentT.sf((meanDifference + margin) / se, df)
  return { ...common, lower, upper, method: 'paired t', worse, se }
}

/** What follows from a standard error. */
const gaussian = (better: number, se: number): Pick<Comparison, 'worse' | 'se'> => ({
  se,
  worse: margin => (se === 0 ? Number(better >= -margin) : normal.cdf((better + margin) / se)),
})

function bootstrapped(
  measure: Measure,
  candidate: Rows,
  baseline: Rows,
  now: Of,
  old: Of,
  sign: number,
  common: Common,
): Comparison | undefined {
  const { weight, group } = candidate
  const statistic =
    measure.cells && !weight && !group
      ? cellStatistic(measure, candidate, baseline, sign)
      : rowStatistic(now, old, sign, candidate.n, weight)
  const found = resample(statistic, {
    replicates: REPLICATES,
    level: 1 - 2 * ALPHA,
    seed: seedOf(measure, candidate, baseline),
    cluster: group,
  })
  const defined = found.replicates.filter(value => !Number.isNaN(value))
  if (!found.interval || defined.length < 0.95 * REPLICATES) return undefined
  const [lower, upper] = found.interval
  const spread = Math.sqrt(moments(defined).variance)
  return {
    ...common,
    lower,
    upper,
    method: group ? 'BCa bootstrap over groups' : 'BCa bootstrap',
    ...gaussian(common.better, spread),
  }
}

function rowStatistic(now: Of, old: Of, sign: number, n: number, weight: Float64Array | undefined): Statistic {
  const weighted = new Float64Array(n)
  return {
    sizes: new Float64Array(n).fill(1),
    of(counts) {
      if (!weight) return sign * (now(counts) - old(counts))
      for (let i = 0; i < n; i++) weighted[i] = (counts[i] as number) * (weight[i] as number)
      return sign * (now(weighted) - old(weighted))
    },
  }
}

/** Rows with the same class and the same two predictions are one unit. */
export function cellStatistic(measure: Measure, candidate: Rows, baseline: Rows, sign: number): Statistic {
  const k = candidate.classes.length
  const [truth, now, old] = [candidate.truth, candidate.predicted as Int32Array, baseline.predicted as Int32Array]
  const cells = new Map<number, number>()
  for (let i = 0; i < truth.length; i++) {
    const cell = ((truth[i] as number) * k + (now[i] as number)) * k + (old[i] as number)
    cells.set(cell, (cells.get(cell) ?? 0) + 1)
  }
  const sorted = [...cells].sort(([a], [b]) => a - b)
  const side = (rows: Rows, digit: (cell: number) => number): Of =>
    measure.of({
      ...rows,
      n: sorted.length,
      truth: Int32Array.from(sorted, ([cell]) => Math.floor(cell / k / k)),
      predicted: Int32Array.from(sorted, ([cell]) => digit(cell)),
    }) as Of
  const [a, b] = [side(candidate, cell => Math.floor(cell / k) % k), side(baseline, cell => cell % k)]
  return { sizes: Float64Array.from(sorted, ([, size]) => size), of: counts => sign * (a(counts) - b(counts)) }
}

const groupsOf = ({ group }: Rows): number | null => (group ? group.reduce((most, one) => Math.max(most, one + 1), 0) : null)

/** From what is compared: a re-run draws the same and says the same. */
function seedOf(measure: Measure, candidate: Rows, baseline: Rows): string {
  const hash = createHash('sha256').update(`mettle/bootstrap/v1\n${measure.name}\n${candidate.digest}\n`)
  for (const rows of [candidate, baseline])
    for (const values of [rows.predicted, rows.score, rows.probability, rows.value, rows.scores.get(measure.name)])
      if (values) hash.update(new Uint8Array(values.buffer, values.byteOffset, values.byteLength))
  return hash.digest('hex')
}
