import type { ByteDictionary } from './byte-dictionary.ts'
import type { Summary } from './column-profiler.ts'
import { isDate } from './date-bytes.ts'
import { Distinct } from './distinct.ts'
import { hashOf } from './hash.ts'
import { fromDigits, numberIn } from './number-bytes.ts'
import { NumberSketch } from './number-sketch.ts'
import type { ColumnProfile } from './profile.ts'
import { type Fields, presentAt } from './table.ts'

const [ZERO, NINE, DOT, MINUS] = [48, 57, 46, 45]

/** Numbers that were just read, one column after the other. */
let READ = new Float64Array(1024)

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
    known.each((bytes, from, to, count) => this.bytes(bytes, from, to, count))
    for (const [value, count] of values) this.value(value, count)
  }

  /** @returns the first field that stands for a missing value, or is to be looked at by itself */
  fields(fields: Fields, first: number, step: number, stop: number): number {
    if (this.#numbers) return this.#plainNumbers(this.#numbers, fields, first, step, stop)
    let i = first
    for (; i < stop; i += step) {
      const at = presentAt(fields, i)
      if (at === -1) break
      this.bytes(fields.bytes, at, fields.to[i] as number)
    }
    return i
  }

  /** Digits with a point among them, as nearly all numbers are. @returns the first field that is none */
  #plainNumbers(numbers: NumberSketch, fields: Fields, first: number, step: number, stop: number): number {
    const { bytes, from, to } = fields
    const most = Math.ceil((stop - first) / step)
    if (READ.length < most) READ = new Float64Array(2 * most)
    const values = READ
    let [count, shortest, longest, whole] = [0, this.#shortest, this.#longest, this.#whole]
    let i = first
    for (; i < stop; i += step) {
      const place = from[i] as number
      const start = place < 0 ? ~place : place
      const end = to[i] as number
      const negative = bytes[start] === MINUS
      let at = negative ? start + 1 : start
      const digitsFrom = at
      // Integers of 32 bits on each side of the point, while they suffice: a double takes three times as long for a digit.
      let [before, after, places] = [0, 0, 0]
      for (; at < end; at++) {
        const digit = (bytes[at] as number) - ZERO
        if (digit >>> 0 > 9) break
        before = (Math.imul(before, 10) + digit) | 0
      }
      const digits = at - digitsFrom
      if (at < end && bytes[at] === DOT) {
        const point = ++at
        for (; at < end; at++) {
          const digit = (bytes[at] as number) - ZERO
          if (digit >>> 0 > 9) break
          after = (Math.imul(after, 10) + digit) | 0
        }
        places = at - point
      }
      let number = at < end ? Number.NaN : fromDigits(before, digits, after, places)
      if (negative) number = -number
      if (Number.isNaN(number)) {
        if (presentAt(fields, i) !== -1) number = numberIn(bytes, start, end, true)
        if (Number.isNaN(number)) break
        if (whole) whole = isWhole(bytes, start, end)
      } else if (at > digitsFrom + digits) whole = false
      const length = end - start
      if (length < shortest) shortest = length
      if (length > longest) longest = length
      values[count++] = number
    }
    if (count > 0) {
      this.#shortest = shortest
      this.#longest = longest
      this.#whole = whole
      this.#dates = false
      numbers.addAll(values, count)
      this.#distinct.numbers(values, count)
    }
    return i
  }

  bytes(bytes: Buffer, from: number, to: number, times = 1): void {
    if (this.#numbers) {
      const value = numberIn(bytes, from, to)
      if (!Number.isNaN(value)) {
        if (this.#whole) this.#whole = isWhole(bytes, from, to)
        this.#dates = false
        this.#length(to - from)
        this.#number(this.#numbers, value, times)
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

  value(value: string | number | boolean | bigint, times = 1): void {
    if (typeof value !== 'number' && typeof value !== 'bigint') {
      this.#text(String(value), times)
      return
    }
    const number = Number(value)
    this.#dates = false
    // As it would be written: from 1e21 on with an exponent.
    if (this.#whole) this.#whole = typeof value === 'bigint' || (Number.isInteger(number) && Math.abs(number) < 1e21)
    if (this.#numbers) {
      this.#unwritten = true
      this.#number(this.#numbers, number, times)
    } else {
      this.#distinct.number(number)
      this.#length(String(value).length)
    }
  }

  /** The first of some numbers that nobody wrote, none of them missing. */
  values(values: Float64Array, count: number): void {
    const numbers = this.#numbers
    let finite = count > 0 && numbers !== undefined
    for (let i = 0; i < count && finite; i++) {
      const value = values[i] as number
      finite = Number.isFinite(value)
      if (this.#whole) this.#whole = Number.isInteger(value) && Math.abs(value) < 1e21
    }
    if (!finite || !numbers) {
      for (let i = 0; i < count; i++) this.value(values[i] as number)
      return
    }
    this.#dates = false
    this.#unwritten = true
    numbers.addAll(values, count)
    this.#distinct.numbers(values, count)
  }

  #text(text: string, times: number): void {
    if (3 * text.length > this.#scratch.length) this.#scratch = Buffer.alloc(6 * text.length)
    this.bytes(this.#scratch, 0, this.#scratch.write(text), times)
  }

  #length(length: number): void {
    if (length < this.#shortest) this.#shortest = length
    if (length > this.#longest) this.#longest = length
  }

  #number(numbers: NumberSketch, value: number, times: number): void {
    this.#distinct.number(value)
    if (Number.isFinite(value)) for (let i = 0; i < times; i++) numbers.add(value)
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
