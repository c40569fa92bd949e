const CAPACITY = 1 << 16
const ONE = new Float64Array(1)

/** Moments of many numbers, their range, and a sample for quantiles; the same numbers in the same order give the same. */
export class NumberSketch {
  /** Sums are of distances from here: near the mean few digits are lost. */
  readonly #centre: number
  /** Sum, sum of squares, least, most: in an array, where a number is stored as it is. */
  readonly #state = Float64Array.of(0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)
  count = 0
  /** One number out of each stretch of `#stride`, at a place drawn in it: no period of the rows can hide in that. */
  readonly #sample = new Float64Array(CAPACITY)
  #taken = 0
  #stride = 1
  #next = 0
  #random = 0x9e37_79b9

  constructor(centre: number) {
    this.#centre = centre
  }

  add(value: number): void {
    ONE[0] = value
    this.addAll(ONE, 1)
  }

  /** The first of some finite numbers. */
  addAll(values: Float64Array, count: number): void {
    const state = this.#state
    const centre = this.#centre
    let sum = state[0] as number
    let squares = state[1] as number
    let least = state[2] as number
    let most = state[3] as number
    for (let i = 0; i < count; i++) {
      const value = values[i] as number
      const distance = value - centre
      sum += distance
      squares += distance * distance
      if (value < least) least = value
      if (value > most) most = value
    }
    state[0] = sum
    state[1] = squares
    state[2] = least
    state[3] = most
    while (this.#next < this.count + count) this.#take(values[this.#next - this.count] as number)
    this.count += count
  }

  #take(value: number): void {
    this.#sample[this.#taken++] = value
    if (this.#taken === CAPACITY) {
      // Of each pair one stays.
      this.#taken = CAPACITY / 2
      for (let i = 0; i < this.#taken; i++) this.#sample[i] = this.#sample[2 * i + (this.#drawn() & 1)] as number
      this.#stride *= 2
    }
    this.#next = this.#taken * this.#stride + (this.#drawn() % this.#stride)
  }

  /** xorshift32 (Marsaglia 2003). */
  #drawn(): number {
    let x = this.#random
    x ^= x << 13
    x ^= x >>> 17
    x ^= x << 5
    this.#random = x
    return x >>> 0
  }

  get min(): number {
    return this.#state[2] as number
  }

  get max(): number {
    return this.#state[3] as number
  }

  get mean(): number {
    return this.#centre + (this.#state[0] as number) / this.count
  }

  /** Of a sample; `undefined` for one number. */
  get std(): number | undefined {
    if (this.count < 2) return undefined
    const mean = (this.#state[0] as number) / this.count
    return Math.sqrt(Math.max(0, (this.#state[1] as number) - this.count * mean * mean) / (this.count - 1))
  }

  /** Estimated from at most 65,536 numbers: the rank of an answer is off by less than .4 % in nineteen of twenty cases. */
  quantiles(shares: readonly number[]): number[] {
    const sorted = this.#sample.slice(0, this.#taken).sort()
    return shares.map(share => {
      const at = share * (sorted.length - 1)
      const [a, b] = [sorted[Math.floor(at)] as number, sorted[Math.ceil(at)] as number]
      return a + (b - a) * (at - Math.floor(at))
    })
  }
}
