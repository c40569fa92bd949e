import { chiSquare, normal } from './distributions.ts'
import { kolmogorovSmirnov } from './kolmogorov.ts'
import { moments } from './paired-t.ts'

/** Distances and tests between two samples of one column, by the definitions of Evidently 0.7 where it has them. */

export type Method = 'ks' | 'wasserstein' | 'chisquare' | 'z' | 'jensenshannon' | 'psi' | 'kl'

/** Shares of both sides over the same bins or categories. */
export interface Shares {
  readonly reference: readonly number[]
  readonly current: readonly number[]
}

const DISTINCT_FOR_BINS = 20

/** Numbers of more than 20 values in Sturges bins of both sides together, else by value. */
export function numericShares(reference: Float64Array, current: Float64Array): Shares & { readonly bins: number } {
  const distinct = new Set(reference)
  if (distinct.size <= DISTINCT_FOR_BINS) {
    const shares = categoricalShares(Array.from(reference, String), Array.from(current, String))
    return { ...shares, bins: shares.reference.length }
  }
  let [low, high, whole] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, true]
  for (const side of [reference, current])
    for (const value of side) {
      low = Math.min(low, value)
      high = Math.max(high, value)
      whole &&= Number.isInteger(value)
    }
  const width = (high - low) / (Math.log2(reference.length + current.length) + 1)
  const bins = Math.max(1, Math.ceil((high - low) / (whole ? Math.max(1, width) : width)))
  const edges = Float64Array.from({ length: bins + 1 }, (_, i) => (i === bins ? high : low + (i * (high - low)) / bins))
  const share = (side: Float64Array): number[] => {
    const counts = new Float64Array(bins)
    for (const value of side) {
      let bin = Math.min(bins - 1, Math.floor(((value - low) / (high - low)) * bins))
      // As NumPy: the edges as they are in floating point have the last word.
      if (value < (edges[bin] as number)) bin--
      else if (bin < bins - 1 && value >= (edges[bin + 1] as number)) bin++
      counts[bin] = (counts[bin] as number) + 1
    }
    return Array.from(counts, count => count / side.length)
  }
  return { reference: share(reference), current: share(current), bins }
}

export function categoricalShares(reference: readonly string[], current: readonly string[]): Shares {
  const { names, counts } = crossed(reference, current)
  return {
    reference: names.map((_, i) => (counts[0][i] as number) / reference.length),
    current: names.map((_, i) => (counts[1][i] as number) / current.length),
  }
}

function crossed(reference: readonly string[], current: readonly string[]): { names: string[]; counts: [number[], number[]] } {
  const count = (side: readonly string[]): Map<string, number> => {
    const found = new Map<string, number>()
    for (const value of side) found.set(value, (found.get(value) ?? 0) + 1)
    return found
  }
  const [a, b] = [count(reference), count(current)]
  const names = [...new Set([...a.keys(), ...b.keys()])].sort()
  return { names, counts: [names.map(name => a.get(name) ?? 0), names.map(name => b.get(name) ?? 0)] }
}

const SMALLEST = 1e-4

/** An empty bin counts as 0.0001, or as a millionth of the smallest where that is not more. */
function filled(shares: readonly number[]): number[] {
  const least = Math.min(...shares.filter(share => share > 0))
  const zero = least <= SMALLEST ? least / 1e6 : SMALLEST
  return shares.map(share => (share === 0 ? zero : share))
}

/** Population stability index. */
export function psi({ reference, current }: Shares): number {
  const [p, q] = [filled(reference), filled(current)]
  return p.reduce((sum, one, i) => sum + (one - (q[i] as number)) * Math.log(one / (q[i] as number)), 0)
}

const normalised = (shares: readonly number[]): number[] => {
  const sum = shares.reduce((total, one) => total + one, 0)
  return shares.map(share => share / sum)
}
const entropy = (p: readonly number[], q: readonly number[]): number =>
  p.reduce((sum, one, i) => sum + (one === 0 ? 0 : one * Math.log(one / (q[i] as number))), 0)

/** Kullback–Leibler divergence of the reference from the current data, in nats. */
export const kullbackLeibler = ({ reference, current }: Shares): number =>
  entropy(normalised(filled(reference)), normalised(filled(current)))

/** Jensen–Shannon distance: the root of the divergence, natural logarithm. */
export function jensenShannon({ reference, current }: Shares): number {
  const middle = reference.map((one, i) => (one + (current[i] as number)) / 2)
  return Math.sqrt(Math.max(0, (entropy(reference, middle) + entropy(current, middle)) / 2))
}

/** Wasserstein's distance, in units of the reference's spread (at least 0.001). */
export function wasserstein(
  reference: Float64Array,
  current: Float64Array,
): { readonly distance: number; readonly referenceStd: number; readonly score: number } {
  const [a, b] = [Float64Array.from(reference).sort(), Float64Array.from(current).sort()]
  let [i, j, distance] = [0, 0, 0]
  let last = Math.min(a[0] as number, b[0] as number)
  while (i < a.length || j < b.length) {
    const value = Math.min(a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY)
    distance += Math.abs(i / a.length - j / b.length) * (value - last)
    last = value
    while (i < a.length && a[i] === value) i++
    while (j < b.length && b[j] === value) j++
  }
  const n = reference.length
  const referenceStd = n < 2 ? 0 : Math.sqrt((moments(reference).variance * (n - 1)) / n)
  return { distance, referenceStd, score: distance / Math.max(referenceStd, 0.001) }
}

/** χ² of the current counts against the reference's shares; a new category makes it certain. `undefined` with one category. */
export function oneSampleChiSquare(reference: readonly string[], current: readonly string[]): number | undefined {
  const { names, counts } = crossed(reference, current)
  if (names.length < 2) return undefined
  const scale = current.length / reference.length
  const statistic = names.reduce((sum, _, i) => {
    const expected = (counts[0][i] as number) * scale
    const seen = counts[1][i] as number
    return sum + (expected === 0 ? (seen === 0 ? 0 : Number.POSITIVE_INFINITY) : (seen - expected) ** 2 / expected)
  }, 0)
  return chiSquare.sf(statistic, names.length - 1)
}

/** Two-sided z-test of two shares, pooled. 1 where there is one category only. */
export function zTest(reference: readonly string[], current: readonly string[]): number | undefined {
  const { names, counts } = crossed(reference, current)
  if (names.length > 2) return undefined
  if (names.length < 2) return 1
  const [n, m] = [reference.length, current.length]
  const [a, b] = [counts[0][0] as number, counts[1][0] as number]
  const pooled = (a + b) / (n + m)
  const z = (a / n - b / m) / Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m))
  return 2 * normal.sf(Math.abs(z))
}

/** Pearson's χ² on the 2 × k table. @param yates the correction for one degree of freedom. `undefined` with one category */
export function contingency(
  reference: readonly string[],
  current: readonly string[],
  yates = false,
): { readonly statistic: number; readonly df: number; readonly p: number } | undefined {
  const { names, counts } = crossed(reference, current)
  const df = names.length - 1
  if (df < 1) return undefined
  const [n, m] = [reference.length, current.length]
  let statistic = 0
  for (const [side, size] of [
    [0, n],
    [1, m],
  ] as const) {
    names.forEach((_, i) => {
      const expected = (((counts[0][i] as number) + (counts[1][i] as number)) * size) / (n + m)
      const apart = Math.abs((counts[side][i] as number) - expected)
      statistic += Math.max(0, apart - (yates && df === 1 ? Math.min(0.5, apart) : 0)) ** 2 / expected
    })
  }
  return { statistic, df, p: chiSquare.sf(statistic, df) }
}

/** What the index reaches by chance alone, with probability alpha (Yurdakul 2018), on bins of equal pooled share. */
export const psiLimit = (n: number, m: number, bins: number, alpha: number): number =>
  (1 / n + 1 / m) * chiSquare.quantile(1 - alpha, bins - 1)

export interface Drift {
  readonly method: Method
  readonly score: number | undefined
  readonly threshold: number
  readonly drifted: boolean
}

const [SMALL, FEW] = [1000, 5]
const [LEVEL, DISTANCE] = [0.05, 0.1]

/** Evidently's default for a column of numbers: by the size of the reference and the number of different values. */
export function numericDrift(reference: Float64Array, current: Float64Array): Drift | undefined {
  const finite = (side: Float64Array): Float64Array => side.filter(value => Number.isFinite(value))
  const [a, b] = [finite(reference), finite(current)]
  if (a.length === 0 || b.length === 0) return undefined
  const distinct = new Set([...a, ...b]).size
  if (distinct <= FEW) return fewDrift(Array.from(a, String), Array.from(b, String), distinct)
  if (a.length <= SMALL) {
    const { p } = kolmogorovSmirnov(a, b)
    return { method: 'ks', score: p, threshold: LEVEL, drifted: p <= LEVEL }
  }
  return far('wasserstein', wasserstein(a, b).score)
}

/** The same for categories. Missing values are left out before. */
export const categoricalDrift = (reference: readonly string[], current: readonly string[]): Drift | undefined =>
  reference.length === 0 || current.length === 0 ? undefined : fewDrift(reference, current, new Set([...reference, ...current]).size)

function fewDrift(reference: readonly string[], current: readonly string[], distinct: number): Drift {
  if (reference.length > SMALL) return far('jensenshannon', jensenShannon(categoricalShares(reference, current)))
  const method = distinct <= 2 ? 'z' : 'chisquare'
  const score = distinct <= 2 ? zTest(reference, current) : oneSampleChiSquare(reference, current)
  return { method, score, threshold: LEVEL, drifted: score !== undefined && score < LEVEL }
}

const far = (method: Method, score: number): Drift => ({ method, score, threshold: DISTANCE, drifted: score >= DISTANCE })
