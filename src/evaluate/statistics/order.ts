import { ORDER_PROGRAM } from './order-program.ts'

/** What `assembly/order.ts` exports. */
interface Program {
  sort(values: number, n: number, pairs: number, spare: number, counts: number): number
  ends(values: number, pairs: number, n: number, order: number, last: number): void
  place(values: number, pairs: number, n: number, positive: number, positives: number, placed: number): number
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
const COUNTS = 1 << 12
/** After three tables of 2,048 counts. */
const ROOM = COUNTS + 3 * 2048 * 4

let shared: { readonly memory: WebAssembly.Memory; readonly program: Program } | undefined

/** Numbers in the memory of the program that puts them in order: one at a time holds it. */
class Sorted {
  readonly n: number
  readonly #memory: WebAssembly.Memory
  readonly #program: Program
  readonly #pairs: number

  constructor(values: Float64Array) {
    if (!shared) {
      const memory = new WebAssembly.Memory({ initial: 1 })
      const module = new WebAssembly.Module(Buffer.from(ORDER_PROGRAM, 'base64'))
      shared = { memory, program: new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Program }
    }
    const { memory, program } = shared
    const n = values.length
    // Values, two times pairs, and what `ranks` and `placements` are told: 29 bytes a number, and one more pair to look at.
    const missing = ROOM + 32 * n + 64 - memory.buffer.byteLength
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE))
    new Float64Array(memory.buffer, ROOM, n).set(values)
    this.n = n
    this.#memory = memory
    this.#program = program
    this.#pairs = program.sort(ROOM, n, this.#at(8), this.#at(16), COUNTS)
  }

  /** So many bytes a number after the first of them, at a multiple of eight. */
  #at(bytes: number): number {
    return ROOM + Math.ceil((bytes * this.n) / 8) * 8 + 8 * (bytes >> 3)
  }

  ranks(): Ranks {
    const [order, last] = [this.#at(24), this.#at(28)]
    this.#program.ends(ROOM, this.#pairs, this.n, order, last)
    const { buffer } = this.#memory
    return { order: new Uint32Array(buffer, order, this.n).slice(), last: new Uint8Array(buffer, last, this.n).slice() }
  }

  placements(positive: Uint8Array, positives: number): Placed {
    const [placed, classes] = [this.#at(24), this.#at(28)]
    const { buffer } = this.#memory
    new Uint8Array(buffer, classes, this.n).set(positive)
    const sum = this.#program.place(ROOM, this.#pairs, this.n, classes, positives, placed)
    return { placed: new Uint32Array(buffer, placed, this.n).slice(), sum }
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
  new Sorted(values).placements(positive, positives)
