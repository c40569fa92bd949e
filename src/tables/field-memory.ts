import { FIELDS_PROGRAM } from './fields-program.ts'
import { BEGINS, LONGEST } from './table.ts'

/** What `assembly/fields.ts` exports. */
interface Program {
  rows(at: number, end: number, delimiter: number, width: number, from: number, to: number, most: number, answer: number): number
  numbers(first: number, step: number, end: number, from: number, to: number, values: number, answer: number): number
  hashes(first: number, step: number, end: number, from: number, to: number, hashes: number, begins: number, longest: number): number
}

/** What is known of the texts of some numbers. */
export interface NumberTexts {
  shortest: number
  longest: number
  /** Whether all are whole numbers as written. */
  whole: boolean
  /** How many fields were empty. */
  empty: number
  /** How many numbers there are. */
  count: number
}

const PAGE = 1 << 16
/** So many fields at once: what looking at them takes stays near the processor, and every row has room. */
export const FIELDS = 1 << 13
/** After the program's own constants, which begin at 1024. */
const [BEGINNINGS, ANSWER, VALUES] = [2048, 2304, 4096]
const FROM = VALUES + 8 * FIELDS
const TO = FROM + 4 * FIELDS
const HASHES = TO + 4 * FIELDS
/** Where the bytes of a table begin. */
const BEGIN = HASHES + 4 * FIELDS
/** So many bytes after the last one may be read. */
const BEYOND = 16

let compiled: WebAssembly.Module | undefined

/**
 * Bytes of a table and where its fields stand, in the memory of the program that looks at them. Field `i` goes from
 * `from[i]` to `to[i]`; one that stands for no missing value whatever it says, as in quotes, has the complement of where
 * it begins.
 */
export class FieldMemory {
  readonly #program: Program
  readonly #memory = new WebAssembly.Memory({ initial: Math.ceil(BEGIN / PAGE) })
  #buffer: ArrayBuffer | undefined
  bytes: Buffer = Buffer.alloc(0)
  from = new Int32Array(0)
  to = new Int32Array(0)
  /** What `hash` and `read` have found, without gaps. */
  hashes = new Int32Array(0)
  values = new Float64Array(0)
  #answer = new Int32Array(0)

  constructor() {
    compiled ??= new WebAssembly.Module(Buffer.from(FIELDS_PROGRAM, 'base64'))
    this.#program = new WebAssembly.Instance(compiled, { env: { memory: this.#memory } }).exports as unknown as Program
    new Uint8Array(this.#memory.buffer, BEGINNINGS).set(BEGINS)
  }

  /** Takes some bytes after others, in place of what was there. @returns where they begin in `bytes` */
  hold(rest: Uint8Array, chunk: Uint8Array): number {
    const end = BEGIN + rest.length + chunk.length
    const missing = end + BEYOND - this.#memory.buffer.byteLength
    if (missing > 0) this.#memory.grow(Math.ceil(missing / PAGE))
    const { buffer } = this.#memory
    if (this.#buffer !== buffer) {
      this.#buffer = buffer
      this.values = new Float64Array(buffer, VALUES, FIELDS)
      this.from = new Int32Array(buffer, FROM, FIELDS)
      this.to = new Int32Array(buffer, TO, FIELDS)
      this.hashes = new Int32Array(buffer, HASHES, FIELDS)
      this.#answer = new Int32Array(buffer, ANSWER, 5)
    }
    this.bytes = Buffer.from(buffer, 0, end)
    this.bytes.set(rest, BEGIN)
    this.bytes.set(chunk, BEGIN + rest.length)
    return BEGIN
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

  /** Hashes of every `step`th field, after `hashOf`. @returns the first field that is empty or may stand for a missing value */
  hash(first: number, step: number, stop: number): number {
    return this.#program.hashes(first, step, stop, FROM, TO, HASHES, BEGINNINGS, LONGEST)
  }

  /** Reads every `step`th field as a number, and passes over empty ones. @returns the first field that is none, or takes more to be told */
  read(first: number, step: number, stop: number, texts: NumberTexts): number {
    const answer = this.#answer
    answer[0] = texts.shortest
    answer[1] = texts.longest
    answer[2] = texts.whole ? 1 : 0
    answer[3] = 0
    const end = this.#program.numbers(first, step, stop, FROM, TO, VALUES, ANSWER)
    texts.shortest = answer[0] as number
    texts.longest = answer[1] as number
    texts.whole = answer[2] === 1
    texts.empty += answer[3] as number
    texts.count = answer[4] as number
    return end
  }
}
