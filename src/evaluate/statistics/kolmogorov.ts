/** P(D ≥ d) of the one-sample two-sided Kolmogorov statistic of n values. */
export function kolmogorov(d: number, n: number): number {
  if (d <= 0.5 / n) return 1
  if (d >= 1) return 0
  // Where both tails cannot be reached at once, the two-sided tail is twice the one-sided one.
  if (n * d * d >= 4 || d >= 0.5) return Math.min(1, 2 * smirnov(d, n))
  return Math.max(0, 1 - (n <= 140 ? marsaglia(d, n) : pelzGood(d, n)))
}

/** One-sided tail P(D⁺ ≥ d): d Σ C(n, j) (d + j/n)^(j−1) (1 − d − j/n)^(n−j), in logarithms (Smirnov 1944). */
function smirnov(d: number, n: number): number {
  let [sum, choose] = [0, 0]
  for (let j = 0; j <= Math.floor(n * (1 - d)); j++) {
    const [up, down] = [d + j / n, 1 - d - j / n]
    if (down > 0) sum += Math.exp(choose + (j - 1) * Math.log(up) + (n - j) * Math.log(down))
    else if (n === j) sum += Math.exp(choose + (j - 1) * Math.log(up))
    choose += Math.log((n - j) / (j + 1))
  }
  return d * sum
}

/** P(D < d) by the limit and its three corrections in powers of n^(−1/2) (Pelz and Good 1976). */
function pelzGood(d: number, n: number): number {
  const z = Math.sqrt(n) * d
  const [z2, pi2] = [z * z, Math.PI * Math.PI]
  const [z4, z6] = [z2 * z2, z2 * z2 * z2]
  const sums = [0, 0, 0, 0] as [number, number, number, number]
  let [even2, even3] = [0, 0]
  for (let k = Math.ceil((16 * z) / Math.PI); k >= 1; k--) {
    const m2 = (2 * k - 1) ** 2
    const odd = Math.exp((-pi2 * m2) / (8 * z2))
    sums[0] += odd
    sums[1] += odd * ((pi2 / 4) * m2 - z2)
    sums[2] += odd * (6 * z6 + 2 * z4 + ((2 * z4 - 5 * z2) * pi2 * m2) / 4 + ((1 - 2 * z2) * pi2 * pi2 * m2 * m2) / 16)
    sums[3] +=
      odd *
      (-30 * z6 -
        90 * z4 * z4 +
        (pi2 * (135 * z4 - 96 * z6) * m2) / 4 +
        (pi2 * pi2 * (212 * z4 - 60 * z2) * m2 * m2) / 16 +
        (pi2 ** 3 * (5 - 30 * z2) * m2 ** 3) / 64)
    const whole = Math.exp((-pi2 * k * k) / (2 * z2)) * k * k
    even2 += whole
    even3 += whole * (3 * z2 - pi2 * k * k)
  }
  const root = Math.sqrt(2 * Math.PI)
  return (
    (root * sums[0]) / z +
    (root * sums[1]) / (6 * z4) / Math.sqrt(n) +
    ((root * sums[2]) / (72 * z6 * z) - (root * pi2 * even2) / (36 * z2 * z)) / n +
    ((root * sums[3]) / (6480 * z4 * z6) + (root * pi2 * even3) / (216 * z6)) / n ** 1.5
  )
}

/** P(D < d) by the power of a matrix (Marsaglia, Tsang and Wang 2003). */
function marsaglia(d: number, n: number): number {
  const k = Math.floor(n * d) + 1
  const m = 2 * k - 1
  const h = k - n * d
  const H = new Float64Array(m * m)
  const at = (i: number, j: number): number => i * m + j
  for (let i = 0; i < m; i++) for (let j = 0; j < m; j++) H[at(i, j)] = i - j + 1 < 0 ? 0 : 1
  for (let i = 0; i < m; i++) {
    H[at(i, 0)] = (H[at(i, 0)] as number) - h ** (i + 1)
    H[at(m - 1, i)] = (H[at(m - 1, i)] as number) - h ** (m - i)
  }
  H[at(m - 1, 0)] = (H[at(m - 1, 0)] as number) + (2 * h - 1 > 0 ? (2 * h - 1) ** m : 0)
  for (let i = 0; i < m; i++) for (let j = 0; j < m; j++) for (let g = 1; g <= i - j + 1; g++) H[at(i, j)] = (H[at(i, j)] as number) / g
  let [power, exponent] = matrixPower(H, m, n)
  let value = power[at(k - 1, k - 1)] as number
  for (let i = 1; i <= n; i++) {
    value = (value * i) / n
    if (value < 1e-140) {
      value *= 1e140
      exponent -= 140
    }
  }
  return value * 10 ** exponent
}

/** The power, and the decimal exponent that was taken out of it on the way. */
function matrixPower(matrix: Float64Array, m: number, n: number): [Float64Array, number] {
  if (n === 1) return [matrix, 0]
  const [half, exponent] = matrixPower(matrix, m, Math.floor(n / 2))
  let result = product(half, half, m)
  let scale = 2 * exponent
  if (n % 2 === 1) result = product(matrix, result, m)
  const middle = Math.floor(m / 2) * m + Math.floor(m / 2)
  if ((result[middle] as number) > 1e140) {
    result = result.map(value => value * 1e-140)
    scale += 140
  }
  return [result, scale]
}

function product(a: Float64Array, b: Float64Array, m: number): Float64Array {
  const c = new Float64Array(m * m)
  for (let i = 0; i < m; i++)
    for (let k = 0; k < m; k++) {
      const x = a[i * m + k] as number
      if (x !== 0) for (let j = 0; j < m; j++) c[i * m + j] = (c[i * m + j] as number) + x * (b[k * m + j] as number)
    }
  return c
}

const EXACT = 10_000

export interface TwoSample {
  readonly d: number
  readonly p: number
  readonly asymptoticP: number
}

/**
 * The two-sample Kolmogorov–Smirnov test, two-sided.
 * @param exact up to so many values a side, at a cost of their product; beyond, of the limit at nm / (n + m)
 */
export function kolmogorovSmirnov(reference: Float64Array, current: Float64Array, exact = EXACT): TwoSample {
  const [a, b] = [Float64Array.from(reference).sort(), Float64Array.from(current).sort()]
  const [n, m] = [a.length, b.length]
  // Heights in units of 1 / nm are whole numbers.
  let [i, j, most] = [0, 0, 0]
  while (i < n && j < m) {
    const value = Math.min(a[i] as number, b[j] as number)
    while (i < n && a[i] === value) i++
    while (j < m && b[j] === value) j++
    most = Math.max(most, Math.abs(i * m - j * n))
  }
  const d = most / (n * m)
  const asymptoticP = kolmogorov(d, Math.max(1, Math.round((n * m) / (n + m))))
  return { d, p: Math.max(n, m) <= exact ? outside(n, m, most) : asymptoticP, asymptoticP }
}

/** Chance that a path over the lattice leaves the band: summed as it leaves, so that small chances keep their digits. */
function outside(n: number, m: number, most: number): number {
  if (most === 0) return 1
  let left = 0
  const inside = new Float64Array(m + 1)
  inside[0] = 1
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      // inside[j] holds what came from (i − 1, j); what comes from (i, j − 1) was added on the way.
      const here = inside[j] as number
      if (here === 0) continue
      if (Math.abs(i * m - j * n) >= most) {
        left += here
        inside[j] = 0
        continue
      }
      const rest = n - i + m - j
      if (rest === 0) continue
      if (j < m) inside[j + 1] = (inside[j + 1] as number) + (here * (m - j)) / rest
      inside[j] = (here * (n - i)) / rest
    }
  }
  return Math.min(1, left)
}
