import type { Code } from '../errors.ts'
import type { FieldMemory } from './field-memory.ts'

/** What a table of rows may hold at most: a file that is larger is refused, not read half. */
export const ROW_LIMITS = { rows: 5_000_000, bytes: 4_000_000_000, line: 1_000_000, columns: 5_000 } as const

/** A table that cannot be taken: the message says where, what was expected and how to mend it. */
export class BadTable extends Error {
  readonly code: Code
  readonly line: number | undefined
  constructor(message: string, code: Code = 'predictions-invalid', line?: number) {
    super(message)
    this.code = code
    this.line = line
  }
}

/** One column as the file has it: each distinct text once. Numbers are kept as their text, too, until their role is known. */
export interface TextColumn {
  readonly name: string
  /** Index into `values` a row; −1 is missing. */
  readonly codes: Int32Array
  readonly values: readonly string[]
  /** JSON tells types apart, CSV does not. */
  readonly types: ReadonlySet<'string' | 'number' | 'boolean'>
}

export interface Table {
  readonly rows: number
  /** All names, in their order; only those that were asked for are read. */
  readonly names: readonly string[]
  readonly columns: ReadonlyMap<string, TextColumn>
  /** The line of the file at which a row stands, where the format has lines. */
  line(row: number): number | undefined
}

/** What stands for a missing value, as pandas reads it. */
const MISSING = new Set(['', 'NA', 'N/A', 'n/a', 'NaN', 'nan', 'null', 'NULL', 'None', '<NA>', '#N/A'])
/** How many bytes the longest of them has. */
export const LONGEST = 4
/** 1 for a byte with which one of them begins. */
export const BEGINS = new Uint8Array(256)
for (const text of MISSING) BEGINS[text.charCodeAt(0)] = 1

/** Whether a text stands for a missing value. */
export const isMissing = (bytes: Buffer, from: number, to: number): boolean =>
  from === to || (to - from <= LONGEST && BEGINS[bytes[from] as number] === 1 && MISSING.has(bytes.toString('latin1', from, to)))

/** Takes the cells of one column as rows come. */
export interface Column {
  /** Text as it stands in a file: valid during the call. */
  bytes(bytes: Buffer, from: number, to: number): void
  /** A value of a format that tells types apart. */
  value(value: string | number | boolean | bigint): void
  missing(): void
}

/** A column that takes many cells at once, in any order: where no rows are asked for. */
export interface BulkColumn extends Column {
  /** @param times so often as one cell */
  bytes(bytes: Buffer, from: number, to: number, times?: number): void
  value(value: string | number | boolean | bigint, times?: number): void
  /** Every `step`th field from `first` until `stop`. */
  fields(fields: FieldMemory, first: number, step: number, stop: number): void
  /** The first of some numbers; `NaN` is missing. */
  numbers(values: Float64Array, count: number): void
}

export const isBulk = (column: Column): column is BulkColumn => 'fields' in column

/**
 * Which columns of a table are wanted, in the order of all names.
 * @param nested those that hold lists or objects: they cannot be had
 */
export type Open = (names: readonly string[], nested: ReadonlySet<string>) => readonly (Column | undefined)[]

export const NO_NAMES: ReadonlySet<string> = new Set()

/** After the last cell of a row. @param line where it begins, in formats that have lines */
export type EndOfRow = (line: number | undefined) => void

/** Collects one column, growing as rows come. */
export class ColumnBuilder implements Column {
  readonly name: string
  #codes = new Int32Array(1024)
  readonly #known = new Map<string, number>()
  readonly #values: string[] = []
  readonly #types = new Set<'string' | 'number' | 'boolean'>()
  length = 0

  constructor(name: string) {
    this.name = name
  }

  bytes(bytes: Buffer, from: number, to: number): void {
    this.#add(bytes.toString('utf8', from, to), 'string')
  }

  value(value: string | number | boolean | bigint): void {
    this.#add(String(value), typeof value === 'bigint' ? 'number' : (typeof value as 'string' | 'number' | 'boolean'))
  }

  missing(): void {
    this.#add(undefined, 'string')
  }

  #add(text: string | undefined, type: 'string' | 'number' | 'boolean'): void {
    if (this.length === this.#codes.length) {
      const grown = new Int32Array(this.#codes.length * 2)
      grown.set(this.#codes)
      this.#codes = grown
    }
    let code = -1
    if (text !== undefined) {
      this.#types.add(type)
      const found = this.#known.get(text)
      if (found === undefined) {
        code = this.#values.length
        this.#known.set(text, code)
        this.#values.push(text)
      } else code = found
    }
    this.#codes[this.length++] = code
  }

  build(): TextColumn {
    return { name: this.name, codes: this.#codes.slice(0, this.length), values: this.#values, types: this.#types }
  }
}
