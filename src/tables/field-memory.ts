import { FIELDS_PROGRAM } from './fields-program.ts'
import { BEGINS, LONGEST } from './table.ts'

/** What `assembly/fields.ts` exports. */
interface Program {
  rows(at: number, end: number, delimiter: number, width: number, from: number, to: number, most: number, answer: number): number
  numbers(first: number, step: number, end: number, from: number, to: number, values: number, answer: number): number
  count(
    first: number,
    step: number,
    end: number,
    from: number,
    to: number,
    table: number,
    bits: number,
    begins: number,
    missing: number,
    left: number,
  ): number
  texts(
    first: number,
    step: number,
    end: number,
    from: number,
    to: number,
    hashes: number,
    stops: number,
    left: number,
    answer: number,
  ): number
}

/** What is known of some texts. */
export interface Texts {
  shortest: number
  longest: number
  /** Whether all are whole numbers as written. */
  whole: boolean
  missing: number
}

/** Where the texts of one column are counted; nowhere before the next bytes come. */
export interface Counter {
  address: number | undefined
}

const PAGE = 1 << 16
/** So many fields at once: what looking at them takes stays near the processor, and every row has room. */
export const FIELDS = 1 << 13
/** After the program's own constants, which begin at 1024. */
const [BEGINNINGS, NUMBER_BEGINNINGS, ANSWER, VALUES] = [2048, 2304, 2560, 4096]
const FROM = VALUES + 8 * FIELDS
const TO = FROM + 4 * FIELDS
const LEFT = TO + 4 * FIELDS
const COUNTERS = LEFT + 4 * FIELDS
/** So many bytes after the last one may be read. */
const BEYOND = 64
/** A place of a counter: 23 bytes of a text, how many there are, how often it was met. */
const [PLACE, LENGTH, TIMES] = [32, 23, 24]
/** What all counters take together, and how many places one has: two to this power. */
const [ROOM, FEWEST, MOST] = [8 << 20, 6, 12]

let compiled: WebAssembly.Module | undefined

/**
 * Bytes of a table and where its fields stand, in the memory of the program that looks at them. Field `i` goes from
 * `from[i]` to `to[i]`; one that stands for no missing value whatever it says, as in quotes, has the complement of where
 * it begins.
 */
export class FieldMemory {
  readonly #program: Program
  readonly #memory = new WebAssembly.Memory({ initial: Math.ceil(COUNTERS / PAGE) })
  #buffer: ArrayBuffer | undefined
  /** Of a counter's places. */
  readonly #bits: number
  #begin = COUNTERS
  readonly #waiting: Counter[] = []
  bytes: Buffer = Buffer.alloc(0)
  from = new Int32Array(0)
  to = new Int32Array(0)
  /** What `numbers`, `texts` and `count` have found, without gaps, and what they have left. */
  values = new Float64Array(0)
  hashes = new Int32Array(0)
  left = new Int32Array(0)
  #answer = new Int32Array(0)

  /** @param columns of the table */
  constructor(columns: number) {
    compiled ??= new WebAssembly.Module(Buffer.from(FIELDS_PROGRAM, 'base64'))
    this.#program = new WebAssembly.Instance(compiled, { env: { memory: this.#memory } }).exports as unknown as Program
    this.#bits = Math.min(MOST, Math.max(FEWEST, Math.floor(Math.log2(ROOM / PLACE / columns))))
    const begins = new Uint8Array(this.#memory.buffer, BEGINNINGS)
    begins.set(BEGINS)
    begins.set(BEGINS, NUMBER_BEGINNINGS - BEGINNINGS)
    for (const byte of Buffer.from('0123456789-.')) begins[NUMBER_BEGINNINGS - BEGINNINGS + byte] = 1
  }

  counter(): Counter {
    const counter = { address: undefined }
    this.#waiting.push(counter)
    return counter
  }

  /** Takes some bytes after others, in place of what was there. @returns where they begin in `bytes` */
  hold(rest: Uint8Array, chunk: Uint8Array): number {
    const size = PLACE << this.#bits
    const begin = this.#begin + this.#waiting.length * size
    const end = begin + rest.length + chunk.length
    const missing = end + BEYOND - this.#memory.buffer.byteLength
    if (missing > 0) this.#memory.grow(Math.ceil(missing / PAGE))
    const { buffer } = this.#memory
    if (this.#buffer !== buffer) {
      this.#buffer = buffer
      this.values = new Float64Array(buffer, VALUES, FIELDS)
      this.hashes = new Int32Array(buffer, VALUES, FIELDS)
      this.from = new Int32Array(buffer, FROM, FIELDS)
      this.to = new Int32Array(buffer, TO, FIELDS)
      this.left = new Int32Array(buffer, LEFT, FIELDS)
      this.#answer = new Int32Array(buffer, ANSWER, 5)
    }
    this.bytes = Buffer.from(buffer, 0, end)
    this.bytes.fill(0, this.#begin, begin)
    for (const counter of this.#waiting.splice(0)) {
      counter.address = this.#begin
      this.#begin += size
    }
    this.bytes.set(rest, begin)
    this.bytes.set(chunk, begin + rest.length)
    return begin
  }

  /**
   * Finds whole rows of CSV, up to one that is not as expected or not whole.
   * @param delimiter a byte @param width how many fields a row has
   * @returns how many, where that begins, how many lines they take
   */
  rows(at: number, delimiter: number, width: number): { readonly rows: number; readonly end: number; readonly lines: number } {
    const rows = this.#program.rows(at, this.bytes.length, delimiter, width, FROM, TO, FIELDS - (FIELDS % width), ANSWER)
    return { rows, end: this.#answer[0] as number, lines: this.#answer[1] as number }
  }

  /**
   * Counts the texts of every `step`th field.
   * @returns how many are `left`: long ones, those for which there is no place, and what may stand for a missing value
   */
  count({ address }: Counter, first: number, step: number, stop: number): number {
    if (address !== undefined) return this.#program.count(first, step, stop, FROM, TO, address, this.#bits, BEGINNINGS, LONGEST, LEFT)
    let left = 0
    for (let i = first; i < stop; i += step) this.left[left++] = i
    return left
  }

  /** Every text of a counter with its count: valid during the call. */
  each({ address }: Counter, take: (bytes: Buffer, from: number, to: number, count: number) => void): void {
    if (address === undefined) return
    const bytes = Buffer.from(this.#memory.buffer)
    const end = address + (PLACE << this.#bits)
    for (let at = address; at < end; at += PLACE) {
      const count = bytes.readUInt32LE(at + TIMES) + bytes.readUInt32LE(at + TIMES + 4) * 2 ** 32
      if (count > 0) take(bytes, at, at + (bytes[at + LENGTH] as number), count)
    }
  }

  /**
   * Reads every `step`th field as a number, and passes over empty ones.
   * @returns how many were read, and the first field that is none, or takes more to be told
   */
  numbers(first: number, step: number, stop: number, texts: Texts): { readonly count: number; readonly end: number } {
    const answer = this.#answer
    answer[0] = texts.shortest
    answer[1] = texts.longest
    answer[2] = texts.whole ? 1 : 0
    answer[3] = texts.missing
    const end = this.#program.numbers(first, step, stop, FROM, TO, VALUES, ANSWER)
    texts.shortest = answer[0] as number
    texts.longest = answer[1] as number
    texts.whole = answer[2] === 1
    texts.missing = answer[3] as number
    return { count: answer[4] as number, end }
  }

  /**
   * Hashes of every `step`th field, after `hashOf`.
   * @param numbers whether one that may be a number is left
   * @returns how many are left, those that may stand for a missing value among them
   */
  texts(first: number, step: number, stop: number, numbers: boolean, texts: Texts): number {
    const answer = this.#answer
    answer[0] = texts.shortest
    answer[1] = texts.longest
    const left = this.#program.texts(first, step, stop, FROM, TO, VALUES, numbers ? NUMBER_BEGINNINGS : BEGINNINGS, LEFT, ANSWER)
    texts.shortest = answer[0] as number
    texts.longest = answer[1] as number
    return left
  }
}
