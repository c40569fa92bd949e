import { ORDER_PROGRAM } from './order-program.ts'

/** What `assembly/order.ts` exports. */
interface Program {
  keys(values: number, classes: number, start: number, end: number, pairs: number, least: number, scale: number, counts: number): void
  starts(counts: number): void
  scatter(from: number, to: number, start: number, end: number, starts: number, shift: number): void
  neighbours(values: number, pairs: number, spare: number, start: number, end: number, n: number): number
  ends(values: number, pairs: number, start: number, end: number, n: number, order: number, last: number): void
  place(values: number, pairs: number, start: number, end: number, n: number, positives: number, placed: number, seen: number): number
}

export interface Ranks {
  /** Indices that put numbers in ascending order; equal ones keep theirs. */
  readonly order: Uint32Array
  /** 1 where the next in order is another number. */
  readonly last: Uint8Array
}

export interface Placed {
  /** For each row twice the number of rows of the other class that it is ranked right against, ties counting half. */
  readonly placed: Uint32Array
  /** Of the positive rows. */
  readonly sum: number
}

const PAGE = 1 << 16
/** Up to so many are put in order as they are: the program's memory takes longer. */
const FEW = 500
/** So many rows the program is asked for at a time. */
const STEP = 1 << 14
const DIGITS = [0, 11, 22]
const TABLE = 2048 * 4
const LARGEST_KEY = 2 ** 32 - 1
/** Of addresses: two words for `place`, a table for each digit, the values. */
const SEEN = 1 << 12
const COUNTS = SEEN + 16
const VALUES = COUNTS + DIGITS.length * TABLE

let shared: { readonly memory: WebAssembly.Memory; readonly program: Program } | undefined

function loaded(): NonNullable<typeof shared> {
  if (!shared) {
    const memory = new WebAssembly.Memory({ initial: 1 })
    const module = new WebAssembly.Module(Buffer.from(ORDER_PROGRAM, 'base64'))
    shared = { memory, program: new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Program }
  }
  return shared
}

/** Calls work for all rows, some at a time. @param work gives back how far it came, where that may be further than it was asked to */
function inSteps(n: number, work: (start: number, end: number) => unknown): void {
  for (let start = 0; start < n; ) {
    const end = Math.min(n, start + STEP)
    const reached = work(start, end)
    start = typeof reached === 'number' ? reached : end
  }
}

/** Numbers in the memory of the program that puts them in order: one at a time holds it. */
class Sorted {
  readonly #n: number
  readonly #memory: WebAssembly.Memory
  readonly #program: Program
  #pairs: number

  /** @param classes of the rows, 0 or 1, for `placements` */
  constructor(values: Float64Array, classes?: Uint8Array) {
    const { memory, program } = loaded()
    const n = values.length
    // Values, two times pairs, and what `ranks` and `placements` are told: 29 bytes a number, and one more pair to look at.
    const missing = VALUES + 32 * n + 64 - memory.buffer.byteLength
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE))
    this.#n = n
    this.#memory = memory
    this.#program = program
    new Float64Array(memory.buffer, VALUES, n).set(values)
    if (classes) new Uint8Array(memory.buffer, this.#at(28), n).set(classes)
    this.#pairs = this.#sorted(this.#keyed(values, classes ? this.#at(28) : 0))
  }

  /** @returns whether keys tell numbers apart: not among infinities, past what a number holds, or where there is one value alone */
  #keyed(values: Float64Array, classes: number): boolean {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (let i = 0; i < values.length; i++) {
      const value = values[i] as number
      if (value < least) least = value
      if (value > most) most = value
    }
    const scale = LARGEST_KEY / (most - least)
    const keyed = scale > 0 && scale < Number.POSITIVE_INFINITY
    new Uint8Array(this.#memory.buffer, COUNTS, DIGITS.length * TABLE).fill(0)
    inSteps(this.#n, (start, end) => this.#program.keys(VALUES, classes, start, end, this.#at(8), least, keyed ? scale : 0, COUNTS))
    return keyed
  }

  /** @returns where the pairs are */
  #sorted(keyed: boolean): number {
    let [from, to] = [this.#at(8), this.#at(16)]
    this.#program.starts(COUNTS)
    for (const [i, shift] of keyed ? DIGITS.entries() : []) {
      inSteps(this.#n, (start, end) => this.#program.scatter(from, to, start, end, COUNTS + i * TABLE, 32 + shift))
      ;[from, to] = [to, from]
    }
    inSteps(this.#n, (start, end) => this.#program.neighbours(VALUES, from, to, start, end, this.#n))
    return from
  }

  /** So many bytes a number after the first of them, at a multiple of eight. */
  #at(bytes: number): number {
    return VALUES + Math.ceil((bytes * this.#n) / 8) * 8 + 8 * (bytes >> 3)
  }

  ranks(): Ranks {
    const [order, last] = [this.#at(24), this.#at(28)]
    inSteps(this.#n, (start, end) => this.#program.ends(VALUES, this.#pairs, start, end, this.#n, order, last))
    const { buffer } = this.#memory
    return { order: new Uint32Array(buffer, order, this.#n).slice(), last: new Uint8Array(buffer, last, this.#n).slice() }
  }

  /** @param positives rows whose class is 1 */
  placements(positives: number): Placed {
    const placed = this.#at(24)
    new BigInt64Array(this.#memory.buffer, SEEN, 2).fill(0n)
    inSteps(this.#n, (start, end) => this.#program.place(VALUES, this.#pairs, start, end, this.#n, positives, placed, SEEN))
    const { buffer } = this.#memory
    return { placed: new Uint32Array(buffer, placed, this.#n).slice(), sum: Number(new BigInt64Array(buffer, SEEN, 2)[1]) }
  }
}

/** Indices that put numbers in ascending order; equal ones keep theirs. `NaN` has no place in an order, and is not for here. */
export const ascending = (values: Float64Array): Uint32Array => ranks(values).order

/** The order of numbers, and where each run of equal ones ends. */
export function ranks(values: Float64Array): Ranks {
  if (values.length > FEW) return new Sorted(values).ranks()
  const order = Uint32Array.from(values.keys()).sort((a, b) => (values[a] as number) - (values[b] as number) || a - b)
  const last = Uint8Array.from(order, (row, i) => Number(i === order.length - 1 || values[row] !== values[order[i + 1] as number]))
  return { order, last }
}

/**
 * How well each row is ranked against the other class.
 * @param positive 1 for a positive row, 0 for a negative one @param positives how many there are
 */
export const placements = (values: Float64Array, positive: Uint8Array, positives: number): Placed =>
  new Sorted(values, positive).placements(positives)
