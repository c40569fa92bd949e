import type { ByteDictionary } from './byte-dictionary.ts'
import type { Summary } from './column-profiler.ts'
import { isDate } from './date-bytes.ts'
import { Distinct } from './distinct.ts'
import type { FieldMemory, Texts } from './field-memory.ts'
import { hashOf } from './hash.ts'
import { numberIn } from './number-bytes.ts'
import { NumberSketch } from './number-sketch.ts'
import type { ColumnProfile } from './profile.ts'
import { isMissing } from './table.ts'

const [ZERO, NINE, DOT, PLUS, MINUS] = [48, 57, 46, 43, 45]

/** A column with more values than can be counted one by one. */
export class ManyValues {
  readonly #distinct = new Distinct()
  #numbers: NumberSketch | undefined
  #infinite = { low: false, high: false }
  readonly #texts: Texts = { shortest: 2 ** 31 - 1, longest: 0, whole: true, missing: 0 }
  #dates = true
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

  /** Missing ones among fields. */
  get missing(): number {
    return this.#texts.missing
  }

  /** Every `step`th field from `first` until `stop`. */
  fields(fields: FieldMemory, first: number, step: number, stop: number): void {
    for (let i = first; i < stop; ) {
      if (!this.#numbers) i = this.#someTexts(fields, i, step, stop)
      else {
        const { count, end } = fields.numbers(i, step, stop, this.#texts)
        if (count > 0) {
          this.#dates = false
          this.#numbers.addAll(fields.values, count)
          this.#distinct.numbers(fields.values, count)
        }
        if (end < stop) this.#field(fields, end)
        i = end + step
      }
    }
  }

  /** @returns the first field that is not done */
  #someTexts(fields: FieldMemory, first: number, step: number, stop: number): number {
    const { bytes, from, to } = fields
    let end = this.#dates ? first : stop
    const place = (i: number): number => Math.max(from[i] as number, ~(from[i] as number))
    while (end < stop && isDate(bytes, place(end), to[end] as number)) end += step
    if (end === first) {
      this.#field(fields, first)
      return first + step
    }
    const left = fields.texts(first, step, end, !this.#dates, this.#texts)
    this.#distinct.addAll(fields.hashes, Math.ceil((end - first) / step) - left)
    for (let k = 0; k < left; k++) this.#field(fields, fields.left[k] as number)
    return end
  }

  #field({ bytes, from, to }: FieldMemory, i: number): void {
    const [given, end] = [from[i] as number, to[i] as number]
    if (given >= 0 && isMissing(bytes, given, end)) this.#texts.missing++
    else this.bytes(bytes, given < 0 ? ~given : given, end)
  }

  bytes(bytes: Buffer, from: number, to: number, times = 1): void {
    if (this.#numbers) {
      const value = numberIn(bytes, from, to)
      if (!Number.isNaN(value)) {
        if (this.#texts.whole) this.#texts.whole = isWhole(bytes, from, to)
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
    if (this.#texts.whole) this.#texts.whole = typeof value === 'bigint' || (Number.isInteger(number) && Math.abs(number) < 1e21)
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
      if (this.#texts.whole) this.#texts.whole = Number.isInteger(value) && Math.abs(value) < 1e21
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
    if (length < this.#texts.shortest) this.#texts.shortest = length
    if (length > this.#texts.longest) this.#texts.longest = length
  }

  #number(numbers: NumberSketch, value: number, times: number): void {
    this.#distinct.number(value)
    if (Number.isFinite(value)) for (let i = 0; i < times; i++) numbers.add(value)
    else if (value > 0) this.#infinite.high = true
    else this.#infinite.low = true
  }

  summary(common: Pick<ColumnProfile, 'name' | 'rows' | 'count' | 'missing'>): Summary {
    const distinct = Math.min(common.count, this.#distinct.estimate())
    const flags = { whole: this.#numbers !== undefined && this.#texts.whole, dates: this.#dates, values: undefined }
    const numbers = this.#numbers
    if (!numbers) {
      const lengths = this.#unwritten ? {} : { shortest: this.#texts.shortest, longest: this.#texts.longest }
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
  const signed = bytes[from] === PLUS || bytes[from] === MINUS
  for (let i = signed ? from + 1 : from; i < to; i++) if (!isDigit(bytes[i])) return false
  return true
}
