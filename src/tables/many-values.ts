import type { ByteDictionary } from './byte-dictionary.ts'
import type { Summary } from './column-profiler.ts'
import { isDate } from './date-bytes.ts'
import { Distinct } from './distinct.ts'
import { hashOf } from './hash.ts'
import { fromDigits, numberIn } from './number-bytes.ts'
import { NumberSketch } from './number-sketch.ts'
import type { ColumnProfile } from './profile.ts'

const [ZERO, NINE, DOT, MINUS, LF, CR] = [48, 57, 46, 45, 10, 13]

/** A column with more values than can be counted one by one. */
export class ManyValues {
  readonly #distinct = new Distinct()
  #numbers: NumberSketch | undefined
  #infinite = { low: false, high: false }
  #whole = true
  #dates = true
  #shortest = Number.POSITIVE_INFINITY
  #longest = 0
  /** Whether there were numbers that nobody has written: they have no length. */
  #unwritten = false
  #scratch = Buffer.alloc(256)

  /** @param known texts so far @param values so far, of formats that tell types apart */
  constructor(known: ByteDictionary, values: ReadonlyMap<string | number | boolean | bigint, number>) {
    let [sum, finite] = [0, 0]
    const add = (value: number): void => {
      if (!Number.isFinite(value)) return
      sum += value
      finite++
    }
    known.each((bytes, from, to) => add(numberIn(bytes, from, to, true)))
    for (const value of values.keys()) add(typeof value === 'string' ? Number.NaN : Number(value))
    this.#numbers = new NumberSketch(finite === 0 || !Number.isFinite(sum) ? 0 : sum / finite)
    known.each((bytes, from, to, count) => {
      for (let i = 0; i < count; i++) this.bytes(bytes, from, to)
    })
    for (const [value, count] of values) for (let i = 0; i < count; i++) this.value(value)
  }

  /** A number is read on the way to its end. */
  plain(bytes: Buffer, at: number, end: number, delimiter: number): number {
    const numbers = this.#numbers
    let i = at
    if (numbers !== undefined) {
      if (bytes[i] === MINUS) i++
      const first = i
      // Integers of 32 bits on each side of the point, while they suffice: a double takes three times as long for a digit.
      let before = 0
      let after = 0
      let byte = 0
      let whole = true
      for (; i < end; i++) {
        byte = bytes[i] as number
        if (byte < ZERO || byte > NINE) break
        before = (Math.imul(before, 10) + (byte - ZERO)) | 0
      }
      const digits = i - first
      let places = 0
      if (byte === DOT) {
        whole = false
        const point = ++i
        for (; i < end; i++) {
          byte = bytes[i] as number
          if (byte < ZERO || byte > NINE) break
          after = (Math.imul(after, 10) + (byte - ZERO)) | 0
        }
        places = i - point
      }
      if (i < end && (byte === delimiter || byte === LF)) {
        const number = fromDigits(before, digits, after, places)
        if (!Number.isNaN(number)) {
          const length = i - at
          if (length < this.#shortest) this.#shortest = length
          if (length > this.#longest) this.#longest = length
          if (!whole) this.#whole = false
          this.#dates = false
          const signed = first === at ? number : -number
          this.#distinct.number(signed)
          numbers.add(signed)
          return i
        }
      }
      i = at
    }
    for (; i < end; i++) {
      const byte = bytes[i] as number
      if (byte === delimiter || byte === LF) {
        this.bytes(bytes, at, byte === LF && bytes[i - 1] === CR ? i - 1 : i)
        return i
      }
    }
    return -1
  }

  bytes(bytes: Buffer, from: number, to: number): void {
    if (this.#numbers) {
      const value = numberIn(bytes, from, to)
      if (!Number.isNaN(value)) {
        if (this.#whole) this.#whole = isWhole(bytes, from, to)
        this.#dates = false
        this.#length(to - from)
        this.#number(this.#numbers, value)
        return
      }
      this.#numbers = undefined
    }
    if (this.#dates) {
      this.#dates = isDate(bytes, from, to)
      if (this.#dates) {
        this.#distinct.add(hashOf(bytes, from, to))
        this.#length(to - from)
        return
      }
    }
    // A number has one hash, whatever else is in the column.
    const first = bytes[from] as number
    const value = (first >= ZERO && first <= NINE) || first === MINUS || first === DOT ? numberIn(bytes, from, to, true) : Number.NaN
    if (!Number.isNaN(value)) this.#distinct.number(value)
    else this.#distinct.add(hashOf(bytes, from, to))
    // Code points: every byte that does not go on with one.
    let length = to - from
    for (let i = from; i < to; i++) if (((bytes[i] as number) & 0xc0) === 0x80) length--
    this.#length(length)
  }

  value(value: string | number | boolean | bigint): void {
    if (typeof value !== 'number' && typeof value !== 'bigint') {
      this.#text(String(value))
      return
    }
    const number = Number(value)
    this.#dates = false
    // As it would be written: from 1e21 on with an exponent.
    if (this.#whole) this.#whole = typeof value === 'bigint' || (Number.isInteger(number) && Math.abs(number) < 1e21)
    if (this.#numbers) {
      this.#unwritten = true
      this.#number(this.#numbers, number)
    } else {
      this.#distinct.number(number)
      this.#length(String(value).length)
    }
  }

  #text(text: string): void {
    if (3 * text.length > this.#scratch.length) this.#scratch = Buffer.alloc(6 * text.length)
    this.bytes(this.#scratch, 0, this.#scratch.write(text))
  }

  #length(length: number): void {
    if (length < this.#shortest) this.#shortest = length
    if (length > this.#longest) this.#longest = length
  }

  #number(numbers: NumberSketch, value: number): void {
    this.#distinct.number(value)
    if (Number.isFinite(value)) numbers.add(value)
    else if (value > 0) this.#infinite.high = true
    else this.#infinite.low = true
  }

  summary(common: Pick<ColumnProfile, 'name' | 'rows' | 'count' | 'missing'>): Summary {
    const distinct = Math.min(common.count, this.#distinct.estimate())
    const flags = { whole: this.#numbers !== undefined && this.#whole, dates: this.#dates, values: undefined }
    const numbers = this.#numbers
    if (!numbers) {
      const lengths = this.#unwritten ? {} : { shortest: this.#shortest, longest: this.#longest }
      return { profile: { ...common, kind: 'string', distinct, ...lengths, approximate: true }, ...flags }
    }
    const { low, high } = this.#infinite
    const base = {
      ...{ ...common, kind: 'number' as const, distinct, approximate: true as const },
      min: low ? Number.NEGATIVE_INFINITY : numbers.min,
      max: high ? Number.POSITIVE_INFINITY : numbers.max,
    }
    if (low || high) return { profile: { ...base, mean: undefined, std: undefined }, ...flags }
    const [q1, median, q3] = numbers.quantiles([0.25, 0.5, 0.75]) as [number, number, number]
    return { profile: { ...base, mean: numbers.mean, std: numbers.std, q1, median, q3 }, ...flags }
  }
}

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= ZERO && byte <= NINE

function isWhole(bytes: Buffer, from: number, to: number): boolean {
  for (let i = isDigit(bytes[from]) ? from : from + 1; i < to; i++) if (!isDigit(bytes[i])) return false
  return true
}
