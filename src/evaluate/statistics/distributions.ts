import { root } from './root.ts'
import { incompleteBeta, incompleteGamma } from './special-functions.ts'

/** Distribution functions; `sf` is the upper tail, without the loss of 1 − cdf. */

export const normal = {
  cdf: (x: number): number => normal.sf(-x),
  sf(x: number): number {
    const tails = incompleteGamma(0.5, (x * x) / 2)
    return x >= 0 ? 0.5 * tails.upper : 0.5 + 0.5 * tails.lower
  },
  /** @param p 0 to 1 */
  quantile(p: number): number {
    if (p <= 0) return p === 0 ? Number.NEGATIVE_INFINITY : Number.NaN
    if (p >= 1) return p === 1 ? Number.POSITIVE_INFINITY : Number.NaN
    return p > 0.5 ? upperPoint(normal.sf, 1 - p) : -upperPoint(normal.sf, p)
  },
}

/** Student's t with any positive degrees of freedom. */
export const studentT = {
  sf(x: number, df: number): number {
    if (Math.abs(x) === Number.POSITIVE_INFINITY) return x > 0 ? 0 : 1
    const square = x * x
    const [in1, in2] = [square / (df + square), df / (df + square)]
    // Whichever of both is exact near its end: t²/(v+t²) near the middle, v/(v+t²) in the tail.
    const half = square < 1 ? incompleteBeta(0.5, df / 2, in1, in2).upper / 2 : incompleteBeta(df / 2, 0.5, in2, in1).lower / 2
    return x >= 0 ? half : 1 - half
  },
  quantile(p: number, df: number): number {
    if (p <= 0) return p === 0 ? Number.NEGATIVE_INFINITY : Number.NaN
    if (p >= 1) return p === 1 ? Number.POSITIVE_INFINITY : Number.NaN
    const sf = (x: number): number => studentT.sf(x, df)
    return p > 0.5 ? upperPoint(sf, 1 - p) : -upperPoint(sf, p)
  },
}

export const chiSquare = {
  sf: (x: number, df: number): number => incompleteGamma(df / 2, x / 2).upper,
  quantile(p: number, df: number): number {
    if (p <= 0) return p === 0 ? 0 : Number.NaN
    if (p >= 1) return p === 1 ? Number.POSITIVE_INFINITY : Number.NaN
    let high = Math.max(1, df)
    while (incompleteGamma(df / 2, high / 2).lower < p) high *= 2
    return root(
      x =>
        p < 0.5
          ? Math.log(incompleteGamma(df / 2, x / 2).lower || Number.MIN_VALUE) - Math.log(p)
          : 1 - p - incompleteGamma(df / 2, x / 2).upper,
      0,
      high,
    )
  },
}

export const beta = {
  cdf: (x: number, a: number, b: number): number => incompleteBeta(a, b, x, 1 - x).lower,
  quantile(p: number, a: number, b: number): number {
    if (p <= 0) return p === 0 ? 0 : Number.NaN
    if (p >= 1) return p === 1 ? 1 : Number.NaN
    // The end that is nearer to 0 keeps its digits.
    if (incompleteBeta(a, b, 0.5, 0.5).lower < p) return 1 - beta.lowPoint(1 - p, b, a)
    return beta.lowPoint(p, a, b)
  },
  lowPoint: (p: number, a: number, b: number): number =>
    root(x => Math.log(incompleteBeta(a, b, x, 1 - x).lower || Number.MIN_VALUE) - Math.log(p), 0, 1),
}

export const binomial = {
  /** P(X ≤ k) of n trials with probability p. */
  cdf(k: number, n: number, p: number): number {
    if (k < 0) return 0
    return k >= n ? 1 : incompleteBeta(n - k, k + 1, 1 - p, p).lower
  },
  /** P(X = k). */
  mass(k: number, n: number, p: number): number {
    if (k === 0) return (1 - p) ** n
    const at = binomial.cdf(k, n, p)
    const before = binomial.cdf(k - 1, n, p)
    return at - before
  },
}

/** x ≥ 0 with sf(x) = p, for p ≤ ½: on the log of the tail where that is steep. */
function upperPoint(sf: (x: number) => number, p: number): number {
  if (p === 0.5) return 0
  let high = 1
  while (sf(high) > p) high *= 2
  return root(x => (p < 0.1 ? Math.log(sf(x) || Number.MIN_VALUE) - Math.log(p) : sf(x) - p), 0, high)
}

/** The limit of the Kolmogorov statistic √n·D: P(K ≥ x). */
export function kolmogorovLimit(x: number): number {
  if (x <= 0) return 1
  if (x < 0.8) {
    const t = (Math.PI * Math.PI) / (8 * x * x)
    let sum = 0
    for (let k = 1; k < 20; k += 2) sum += Math.exp(-k * k * t)
    return 1 - (Math.sqrt(2 * Math.PI) / x) * sum
  }
  let sum = 0
  for (let k = 1; k < 40; k++) sum += (k % 2 === 1 ? 2 : -2) * Math.exp(-2 * k * k * x * x)
  return sum
}
