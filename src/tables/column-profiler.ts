import { ByteDictionary, type Most } from './byte-dictionary.ts'
import type { Counter, FieldMemory } from './field-memory.ts'
import { ManyValues } from './many-values.ts'
import { type ColumnProfile, type Counted, dateOf, profileOf } from './profile.ts'
import { type BulkColumn, isMissing } from './table.ts'

/** What a column holds, with what a proposal of checks asks beside its profile. */
export interface Summary {
  readonly profile: ColumnProfile
  /** Whether all are whole numbers as written. */
  readonly whole: boolean
  /** Whether all are dates. */
  readonly dates: boolean
  /** The different texts, while they are few enough to be counted. */
  readonly values: Counted<string> | undefined
}

/** So many different texts are counted one by one; a column with more is summed up. */
const MOST: Most = { values: 1 << 16, bytes: 8 << 20 }
const NONE: Most = { values: 0, bytes: 0 }
const WHOLE = /^[+-]?\d+$/

/** Profiles a column as its cells come, in bounded memory: exactly while its values are few, else by sketches. */
export class ColumnProfiler implements BulkColumn {
  readonly name: string
  readonly #most: Most
  /** Each value with its count: texts, and values of formats that tell types apart. */
  #texts: ByteDictionary
  #values: Map<string | number | boolean | bigint, number>
  /** Short texts of a table in bytes, on their way to the others. */
  #counted: { readonly fields: FieldMemory; readonly counter: Counter } | undefined
  /** What takes their place once they are too many. */
  #many: ManyValues | undefined
  #rows = 0
  #missing = 0

  constructor(name: string, most: Most = MOST) {
    this.name = name
    this.#most = most
    this.#texts = new ByteDictionary(most)
    this.#values = new Map()
  }

  fields(fields: FieldMemory, first: number, step: number, stop: number): void {
    const count = Math.ceil((stop - first) / step)
    // Of another file.
    if (this.#counted && this.#counted.fields !== fields) this.#together()
    if (this.#many) {
      this.#many.fields(fields, first, step, stop)
      this.#rows += count
      return
    }
    this.#counted ??= { fields, counter: fields.counter() }
    const left = fields.count(this.#counted.counter, first, step, stop)
    this.#rows += count - left
    for (let k = 0; k < left; k++) this.#field(fields, fields.left[k] as number)
  }

  #field({ bytes, from, to }: FieldMemory, i: number): void {
    const [given, end] = [from[i] as number, to[i] as number]
    if (given >= 0 && isMissing(bytes, given, end)) this.missing()
    else this.bytes(bytes, given < 0 ? ~given : given, end)
  }

  bytes(bytes: Buffer, from: number, to: number, times = 1): void {
    this.#rows += times
    this.#text(bytes, from, to, times)
  }

  #text(bytes: Buffer, from: number, to: number, times: number): void {
    if (this.#many) this.#many.bytes(bytes, from, to, times)
    else if (!this.#texts.add(bytes, from, to, times)) this.#sketched().bytes(bytes, from, to, times)
  }

  value(value: string | number | boolean | bigint, times = 1): void {
    this.#rows += times
    if (this.#many) {
      this.#many.value(value, times)
      return
    }
    const count = this.#values.get(value)
    if (count === undefined && this.#values.size === this.#most.values) this.#sketched().value(value, times)
    else this.#values.set(value, (count ?? 0) + times)
  }

  numbers(values: Float64Array, count: number): void {
    let kept = 0
    for (let i = 0; i < count; i++) {
      const value = values[i] as number
      if (Number.isNaN(value)) this.missing()
      else if (this.#many) values[kept++] = value
      else this.value(value)
    }
    this.#rows += kept
    this.#many?.values(values, kept)
  }

  missing(): void {
    this.#rows++
    this.#missing++
  }

  /** From here on nothing is kept one by one. */
  #sketched(): ManyValues {
    this.#many = new ManyValues(this.#texts, this.#values)
    this.#texts = new ByteDictionary(NONE)
    this.#values = new Map()
    this.#together()
    return this.#many
  }

  /** Texts that were counted elsewhere join the others. */
  #together(): void {
    const counted = this.#counted
    this.#counted = undefined
    counted?.fields.each(counted.counter, (bytes, from, to, count) => this.#text(bytes, from, to, count))
  }

  #allCounts(): Counted<string> {
    const counts = new Map(this.#texts.entries())
    for (const [value, count] of this.#values) counts.set(String(value), (counts.get(String(value)) ?? 0) + count)
    return [...counts]
  }

  /** @param asDate whether a column of few values is read as dates */
  summary(asDate = false): Summary {
    this.#together()
    const missing = this.#missing + (this.#many?.missing ?? 0)
    const common = { name: this.name, rows: this.#rows, count: this.#rows - missing, missing }
    if (this.#many) return this.#many.summary(common)
    const values = this.#allCounts()
    return {
      profile: profileOf(common, values, asDate),
      whole: values.length > 0 && values.every(([text]) => WHOLE.test(text)),
      dates: values.length > 0 && values.every(([text]) => !Number.isNaN(dateOf(text))),
      values,
    }
  }
}
