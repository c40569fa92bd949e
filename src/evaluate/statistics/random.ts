/** A generator that gives the same numbers on every machine: xoshiro128** (Blackman and Vigna 2018), 32 bits a draw. */
export class Random {
  readonly state: Uint32Array

  /** @param seed at least 32 hexadecimal digits, such as a sha256 */
  constructor(seed: string) {
    this.state = Uint32Array.from({ length: 4 }, (_, i) => Number.parseInt(seed.slice(8 * i, 8 * i + 8), 16))
    if (this.state.every(word => word === 0)) this.state[0] = 1
  }

  /** 0 to 2³² − 1. */
  next(): number {
    const s = this.state
    const [s0, s1, s2, s3] = words(s)
    const product = Math.imul(s1, 5)
    const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0
    const t = s1 << 9
    const [c, d] = [s2 ^ s0, s3 ^ s1]
    s[0] = s0 ^ d
    s[1] = s1 ^ c
    s[2] = c ^ t
    s[3] = (d << 11) | (d >>> 21)
    return result
  }

  /** 0 ≤ x < 1, with 53 bits. */
  uniform(): number {
    return ((this.next() >>> 5) * 67_108_864 + (this.next() >>> 6)) / 9_007_199_254_740_992
  }

  /** How many of n trials succeed. Inversion where few are expected, else BTRS (Hörmann 1993). */
  binomial(n: number, p: number): number {
    if (n <= 0 || p <= 0) return 0
    if (p >= 1) return n
    if (p > 0.5) return n - this.binomial(n, 1 - p)
    if (n * p < 10) return this.#inverted(n, p)
    const spread = Math.sqrt(n * p * (1 - p))
    const b = 1.15 + 2.53 * spread
    const a = -0.0873 + 0.0248 * b + 0.01 * p
    const c = n * p + 0.5
    const v0 = 0.92 - 4.2 / b
    const alpha = (2.83 + 5.1 / b) * spread
    const ratio = Math.log(p / (1 - p))
    const mode = Math.floor((n + 1) * p)
    const height = logFactorial(mode) + logFactorial(n - mode)
    for (;;) {
      const u = this.uniform() - 0.5
      const v = this.uniform()
      const us = 0.5 - Math.abs(u)
      const k = Math.floor(((2 * a) / us + b) * u + c)
      if (k < 0 || k > n) continue
      if (us >= 0.07 && v <= v0) return k
      const accept = Math.log((v * alpha) / (a / (us * us) + b))
      if (accept <= height - logFactorial(k) - logFactorial(n - k) + (k - mode) * ratio) return k
    }
  }

  #inverted(n: number, p: number): number {
    const ratio = p / (1 - p)
    const start = (1 - p) ** n
    for (;;) {
      let term = start
      let u = this.uniform()
      for (let k = 0; k <= n && k < 120; k++) {
        if (u < term) return k
        u -= term
        term *= ((n - k) / (k + 1)) * ratio
      }
    }
  }
}

export const words = (state: Uint32Array): [number, number, number, number] => [
  state[0] as number,
  state[1] as number,
  state[2] as number,
  state[3] as number,
]

function logFactorial(k: number): number {
  if (k < 16) {
    let product = 1
    for (let i = 2; i <= k; i++) product *= i
    return Math.log(product)
  }
  const x = k + 1
  const y = 1 / (x * x)
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + (1 / 12 - y * (1 / 360 - y / 1260)) / x
}
