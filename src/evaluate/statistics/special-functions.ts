/**
 * Regularised incomplete gamma and beta functions in double precision. The prefactors go through Stirling's correction
 * rather than through differences of log-gamma, which lose ten digits at a million degrees of freedom.
 */

const EPSILON = 2 ** -52
const TINY = 1e-300
const MOST = 100_000

/** ln Γ(a) − ((a − ½) ln a − a + ½ ln 2π), for a > 0. DLMF 5.11.1; shifted up to where the series holds. */
function stirlingCorrection(a: number): number {
  let shift = 0
  let x = a
  while (x < 15) {
    shift += (x + 0.5) * Math.log1p(1 / x) - 1
    x += 1
  }
  const y = 1 / (x * x)
  return shift + (1 / 12 - y * (1 / 360 - y * (1 / 1260 - y * (1 / 1680 - (y * 1) / 1188)))) / x
}

/** u − ln(1 + u) of u = (x − mean) / mean, without the cancellation near 0 nor the rounding of u near −1. */
function excess(x: number, mean: number): number {
  const u = (x - mean) / mean
  if (Math.abs(u) > 0.3) return u - Math.log(x / mean)
  // ln(1+u) = 2 atanh(r) with r = u / (2 + u): then u − ln(1+u) = r·u − 2(r³/3 + r⁵/5 + …).
  const r = u / (2 + u)
  const square = r * r
  let term = r
  let sum = 0
  for (let k = 3; k < 100; k += 2) {
    term *= square
    sum += term / k
    if (Math.abs(term) <= Math.abs(sum) * EPSILON * 0.1) break
  }
  return r * u - 2 * sum
}

/** Both tails of the regularised incomplete gamma function: P(a, x) and Q(a, x) = 1 − P, for a > 0 and x ≥ 0. */
export function incompleteGamma(a: number, x: number): { readonly lower: number; readonly upper: number } {
  if (Number.isNaN(x)) return { lower: Number.NaN, upper: Number.NaN }
  if (x <= 0) return { lower: 0, upper: 1 }
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 }
  // x^a e^−x / Γ(a)
  const front = Math.sqrt(a / (2 * Math.PI)) * Math.exp(-a * excess(x, a) - stirlingCorrection(a))
  if (x < a + 1) {
    let term = 1 / a
    let sum = term
    for (let k = 1; k < MOST && term > sum * EPSILON * 0.1; k++) {
      term *= x / (a + k)
      sum += term
    }
    const lower = Math.min(1, front * sum)
    return { lower, upper: 1 - lower }
  }
  let b = x + 1 - a
  let c = 1 / TINY
  let d = 1 / b
  let fraction = d
  for (let k = 1; k < MOST; k++) {
    const step = -k * (k - a)
    b += 2
    d = 1 / nonZero(step * d + b)
    c = nonZero(b + step / c)
    const change = d * c
    fraction *= change
    if (Math.abs(change - 1) < EPSILON) break
  }
  const upper = Math.min(1, front * fraction)
  return { lower: 1 - upper, upper }
}

const nonZero = (value: number): number => (Math.abs(value) < TINY ? TINY : value)

/**
 * Both tails of the regularised incomplete beta function Iₓ(a, b).
 * @param y 1 − x, given apart so that neither loses digits
 */
export function incompleteBeta(a: number, b: number, x: number, y: number): { readonly lower: number; readonly upper: number } {
  if (Number.isNaN(x + y)) return { lower: Number.NaN, upper: Number.NaN }
  if (x <= 0) return { lower: 0, upper: 1 }
  if (y <= 0) return { lower: 1, upper: 0 }
  // x^a y^b / B(a, b)
  const front =
    Math.sqrt((a / (2 * Math.PI)) * (b / (a + b))) *
    Math.exp(
      -a * excess(x, a / (a + b)) - b * excess(y, b / (a + b)) + stirlingCorrection(a + b) - stirlingCorrection(a) - stirlingCorrection(b),
    )
  if (x <= (a + 1) / (a + b + 2)) {
    const lower = Math.min(1, (front * betaFraction(a, b, x)) / a)
    return { lower, upper: 1 - lower }
  }
  const upper = Math.min(1, (front * betaFraction(b, a, y)) / b)
  return { lower: 1 - upper, upper }
}

/** Lentz's evaluation of the continued fraction DLMF 8.17.22. */
function betaFraction(a: number, b: number, x: number): number {
  let c = 1
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1))
  let fraction = d
  for (let m = 1; m < MOST; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / nonZero(1 + even * d)
    c = nonZero(1 + even / c)
    fraction *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / nonZero(1 + odd * d)
    c = nonZero(1 + odd / c)
    const change = d * c
    fraction *= change
    if (Math.abs(change - 1) < EPSILON) break
  }
  return fraction
}
