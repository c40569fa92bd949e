import type { SchemaElement } from 'hyparquet'
import { dateText, WIDTH } from './date-text.ts'
import { FIELDS, type FieldMemory } from './field-memory.ts'
import { ByteReader } from './parquet-page.ts'
import { BadTable, type BulkColumn, type Column } from './table.ts'

/** How values of one physical type lie in a page, and what they mean. */
export interface Kind {
  /** Bytes a value; 0 for texts, which say their length. */
  readonly size: 0 | 4 | 8
  readonly real: boolean
  /** Of dates: milliseconds, times ten to this power, or days. */
  readonly date: number | 'days' | undefined
}

const POWERS: Readonly<Record<string, number>> = { MILLIS: 0, MICROS: 3, NANOS: 6 }
const DAY = 86_400_000
const EXACT = 0x1f_ffff
export const TOO_FEW = 'a dictionary says that it has more values than bytes'

/** @returns nothing for what is not read here */
export function kindOf({ type, converted_type: converted, logical_type: logical }: SchemaElement): Kind | undefined {
  if (type === 'BYTE_ARRAY')
    return (converted ?? 'UTF8') === 'UTF8' && (logical?.type ?? 'STRING') === 'STRING'
      ? { size: 0, real: false, date: undefined }
      : undefined
  if (type === 'DOUBLE' || type === 'FLOAT')
    return converted || logical ? undefined : { size: type === 'FLOAT' ? 4 : 8, real: true, date: undefined }
  if (type !== 'INT32' && type !== 'INT64') return undefined
  const size = type === 'INT32' ? 4 : 8
  if (converted === 'DATE') return size === 4 ? { size, real: false, date: 'days' } : undefined
  const unit = logical?.type === 'TIMESTAMP' ? logical.unit : /^TIMESTAMP_(.*)$/.exec(converted ?? '')?.[1]
  if (unit !== undefined) return size === 8 && unit in POWERS ? { size, real: false, date: POWERS[unit] } : undefined
  const plain =
    (converted === undefined || /^INT_/.test(converted)) && (logical === undefined || (logical.type === 'INTEGER' && logical.isSigned))
  return plain ? { size, real: false, date: undefined } : undefined
}

/** Each value that may occur, and how often it did. */
export interface Dictionary {
  readonly counts: Float64Array
  give(column: BulkColumn): void
}

export function dictionaryOf(kind: Kind, page: ByteReader, size: number): Dictionary {
  if (size > page.end) throw new BadTable(TOO_FEW)
  const counts = new Float64Array(size)
  // Other pages are unpacked into the same place.
  const own = new ByteReader(page.bytes.slice(page.at, page.end))
  return {
    counts,
    give(column) {
      let i = 0
      const next = (): number => counts[i++] as number
      const many: Column = {
        bytes: (bytes, from, to) => {
          const times = next()
          if (times > 0) column.bytes(bytes, from, to, times)
        },
        value: value => {
          const times = next()
          if (times > 0) column.value(value, times)
        },
        missing: () => {
          for (let times = next(); times > 0; times--) column.missing()
        },
      }
      oneByOne(kind, own, size, many)
    },
  }
}

let numbers = new Float64Array(FIELDS)
const NOTHING = new Uint8Array(0)

/** Values as they are, many at once. */
export function plainValues(kind: Kind, page: ByteReader, count: number, column: BulkColumn, memory: FieldMemory): void {
  if (kind.size === 0) {
    plainTexts(page, count, column, memory)
    return
  }
  const view = viewOf(page, count * kind.size)
  if (kind.date !== undefined) {
    plainDates(kind, view, count, column, memory)
    return
  }
  if (count > numbers.length) numbers = new Float64Array(2 * count)
  let taken = 0
  for (let i = 0; i < count; i++) {
    const value = numberAt(kind, view, i)
    if (value === undefined) column.value(view.getBigInt64(8 * i, true))
    else numbers[taken++] = value
  }
  column.numbers(numbers, taken)
}

/** @returns nothing for an integer that a double does not hold */
function numberAt({ size, real }: Kind, view: DataView, i: number): number | undefined {
  if (real) return size === 8 ? view.getFloat64(8 * i, true) : view.getFloat32(4 * i, true)
  if (size === 4) return view.getInt32(4 * i, true)
  const high = view.getInt32(8 * i + 4, true)
  return high > EXACT || high < -EXACT ? undefined : high * 2 ** 32 + view.getUint32(8 * i, true)
}

function viewOf(page: ByteReader, size: number): DataView {
  const start = page.at
  page.skip(size)
  return new DataView(page.bytes.buffer, page.bytes.byteOffset + start, size)
}

/** The place of a text: what stands for a missing value in CSV does not so here. */
function nextText(page: ByteReader): number {
  const { bytes, at } = page
  const start = at + 4
  // Read behind the end it is no number, or outside.
  const size =
    ((bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16)) + (bytes[at + 3] as number) * 2 ** 24
  page.skip(4 + size)
  return start
}

function plainTexts(page: ByteReader, count: number, column: BulkColumn, memory: FieldMemory): void {
  const places = new Int32Array(2 * Math.min(count, FIELDS))
  for (let left = count; left > 0; ) {
    const some = Math.min(left, FIELDS)
    const start = page.at
    for (let i = 0; i < some; i++) {
      places[2 * i] = nextText(page) - start
      places[2 * i + 1] = page.at - start
    }
    const begin = memory.hold(NOTHING, page.bytes.subarray(start, page.at))
    const { from, to } = memory
    for (let i = 0; i < some; i++) {
      from[i] = ~(begin + (places[2 * i] as number))
      to[i] = begin + (places[2 * i + 1] as number)
    }
    column.fields(memory, 0, 1, some)
    left -= some
  }
}

function plainDates(kind: Kind, view: DataView, count: number, column: BulkColumn, memory: FieldMemory): void {
  const room = Buffer.alloc(Math.min(count, FIELDS) * WIDTH)
  for (let done = 0; done < count; done += FIELDS) {
    const some = Math.min(count - done, FIELDS)
    const begin = memory.hold(NOTHING, room)
    const { bytes, from, to } = memory
    for (let i = 0; i < some; i++) {
      const at = begin + i * WIDTH
      from[i] = ~at
      to[i] = at + dateText(millisecondsAt(kind, view, done + i), bytes, at)
    }
    column.fields(memory, 0, 1, some)
  }
}

/** Since 1970, cut off towards it. */
function millisecondsAt(kind: Kind, view: DataView, i: number): number {
  if (kind.date === 'days') return view.getInt32(4 * i, true) * DAY
  const power = kind.date as number
  const value = numberAt(kind, view, i)
  return value === undefined ? Number(view.getBigInt64(8 * i, true) / 10n ** BigInt(power)) : Math.trunc(value / 10 ** power)
}

/** Values as they are, each by itself. */
function oneByOne(kind: Kind, page: ByteReader, count: number, column: Column): void {
  const bytes = Buffer.from(page.bytes.buffer, page.bytes.byteOffset, page.bytes.length)
  if (kind.size === 0) for (let i = 0; i < count; i++) column.bytes(bytes, nextText(page), page.at)
  else {
    const view = viewOf(page, count * kind.size)
    const text = Buffer.alloc(WIDTH)
    for (let i = 0; i < count; i++) {
      if (kind.date !== undefined) column.bytes(text, 0, dateText(millisecondsAt(kind, view, i), text, 0))
      else {
        const value = numberAt(kind, view, i) ?? view.getBigInt64(8 * i, true)
        if (Number.isNaN(value)) column.missing()
        else column.value(value)
      }
    }
  }
}
