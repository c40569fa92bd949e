import { BadTable } from './table.ts'

/** What a page's header says of it: `PageHeader` of parquet.thrift. */
export interface PageHeader {
  readonly kind: 'data' | 'data 2' | 'dictionary' | 'other'
  /** Bytes, unpacked and as they lie in the file. */
  readonly unpacked: number
  readonly packed: number
  /** With missing ones. */
  readonly values: number
  readonly encoding: number
  /** Of a data page of version 2: bytes of levels before the values, which are never packed, and whether these are. */
  readonly levels: { readonly missing: number; readonly bytes: number; readonly packed: boolean } | undefined
}

/** Of parquet.thrift, `Encoding`. */
export const ENCODING = { plain: 0, plainDictionary: 2, runs: 3, deltaTexts: 7, dictionary: 8 } as const

const KINDS = ['data', 'other', 'dictionary', 'data 2'] as const
const DEEPEST = 8
const NO_VALUE = 'a page names a value that its dictionary has not'

type Value = number | boolean | Fields
type Fields = ReadonlyMap<number, Value>

/** Reads what comes byte by byte, and never behind the end. */
export class ByteReader {
  readonly bytes: Uint8Array
  at: number
  readonly end: number

  constructor(bytes: Uint8Array, at = 0, end = bytes.length) {
    this.bytes = bytes
    this.at = at
    this.end = end
  }

  byte(): number {
    if (this.at >= this.end) throw new BadTable('a page ends too early')
    return this.bytes[this.at++] as number
  }

  /** Seven bits a byte; exact below 2⁵³. */
  varint(): number {
    let [value, scale] = [0, 1]
    for (let i = 0; i < 10; i++) {
      const byte = this.byte()
      value += (byte & 0x7f) * scale
      if (byte < 0x80) return value
      scale *= 128
    }
    throw new BadTable('a number in a page has no end')
  }

  skip(count: number): void {
    if (!(count >= 0 && this.at + count <= this.end)) throw new BadTable('a page points outside itself')
    this.at += count
  }

  /** A number of so many bytes, the least first. */
  little(size: number): number {
    let value = 0
    for (let i = 0; i < size; i++) value += this.byte() * 2 ** (8 * i)
    return value
  }
}

/** The header at the reader, in Thrift's compact protocol. @throws {BadTable} */
export function pageHeader(reader: ByteReader): PageHeader {
  const header = struct(reader, 0)
  const kind = KINDS[whole(header, 1)] ?? 'other'
  const own = header.get(kind === 'data' ? 5 : kind === 'dictionary' ? 7 : 8)
  const fields: Fields = own instanceof Map ? own : new Map()
  const second = kind === 'data 2'
  return {
    kind,
    unpacked: whole(header, 2),
    packed: whole(header, 3),
    values: kind === 'other' ? 0 : whole(fields, 1),
    encoding: kind === 'other' ? 0 : whole(fields, second ? 4 : 2),
    levels: second ? { missing: whole(fields, 2), bytes: whole(fields, 5) + whole(fields, 6), packed: fields.get(7) !== false } : undefined,
  }
}

function whole(fields: Fields, id: number): number {
  const value = fields.get(id)
  if (typeof value !== 'number' || value < 0) throw new BadTable('a header of a page is damaged')
  return value
}

function struct(reader: ByteReader, depth: number): Fields {
  if (depth > DEEPEST) throw new BadTable('a header of a page is nested too deep')
  const fields = new Map<number, Value>()
  for (let id = 0; ; ) {
    const head = reader.byte()
    if (head === 0) return fields
    id = head >> 4 === 0 ? signed(reader.varint()) : id + (head >> 4)
    const found = value(reader, head & 15, depth)
    if (found !== undefined) fields.set(id, found)
  }
}

const signed = (zigzag: number): number => (zigzag % 2 === 0 ? zigzag / 2 : -(zigzag + 1) / 2)

/** Texts and lists are passed over: of the statistics in a header nothing is asked. */
function value(reader: ByteReader, type: number, depth: number): Value | undefined {
  if (type === 1 || type === 2) return type === 1
  if (type === 3) return reader.byte()
  if (type >= 4 && type <= 6) return signed(reader.varint())
  if (type === 7) reader.skip(8)
  else if (type === 8) reader.skip(reader.varint())
  else if (type === 9 || type === 10) {
    const head = reader.byte()
    const count = head >> 4 === 15 ? reader.varint() : head >> 4
    for (let i = 0; i < count; i++)
      if ((head & 15) <= 2) reader.byte()
      else value(reader, head & 15, depth + 1)
  } else if (type === 12) return struct(reader, depth + 1)
  else throw new BadTable('a header of a page is damaged')
  return undefined
}

/**
 * Counts how often each number occurs among the next ones: the hybrid of run lengths and packed bits of Parquet.
 * @param counts by number, as many as there may be @throws {BadTable} where one is larger
 */
export function countRuns(reader: ByteReader, bits: number, values: number, counts: Float64Array): void {
  if (bits > 32) throw new BadTable('a page packs numbers in more than 32 bits')
  if (bits === 0) {
    // One value alone: some write a run of it, others nothing.
    if (values > 0 && counts.length === 0) throw new BadTable(NO_VALUE)
    counts[0] = (counts[0] ?? 0) + values
    return
  }
  const add = (number: number, times: number): void => {
    if (number >= counts.length) throw new BadTable(NO_VALUE)
    counts[number] = (counts[number] as number) + times
  }
  for (let left = values; left > 0; ) {
    const head = reader.varint()
    if (head % 2 === 0) {
      const times = head / 2
      if (times === 0 || times > left) throw new BadTable(`a page has a run of ${times} values where ${left} are left`)
      add(reader.little((bits + 7) >> 3), times)
      left -= times
      continue
    }
    const groups = (head - 1) / 2
    const times = Math.min(left, 8 * groups)
    if (times === 0) throw new BadTable('a page has a run without values')
    const start = reader.at
    // The last run may end with its last value.
    reader.skip(Math.min(groups * bits, reader.end - start))
    if ((reader.at - start) * 8 < times * bits) throw new BadTable('a page ends too early')
    unpack(reader.bytes, start, bits, times, counts)
    left -= times
  }
}

function unpack(bytes: Uint8Array, start: number, bits: number, times: number, counts: Float64Array): void {
  const most = counts.length
  if (bits > 24) {
    for (let i = 0; i < times; i++) {
      const number = wide(bytes, start, i * bits, bits)
      if (number >= most) throw new BadTable(NO_VALUE)
      counts[number] = (counts[number] as number) + 1
    }
    return
  }
  const mask = 2 ** bits - 1
  let [at, held, kept] = [start, 0, 0]
  for (let i = 0; i < times; i++) {
    for (; kept < bits; kept += 8) held |= (bytes[at++] as number) << kept
    const number = held & mask
    held >>>= bits
    kept -= bits
    if (number >= most) throw new BadTable(NO_VALUE)
    counts[number] = (counts[number] as number) + 1
  }
}

/** The next integers of 32 bits, by their differences: DELTA_BINARY_PACKED. @throws {BadTable} */
export function deltaNumbers(reader: ByteReader, count: number): Float64Array {
  const [block, parts, total] = [reader.varint(), reader.varint(), reader.varint()]
  const each = block / parts
  if (total !== count || !(each >= 8 && each % 8 === 0)) throw new BadTable('a page of differences is damaged')
  const values = new Float64Array(count)
  let value = signed(reader.varint())
  values[0] = value
  for (let i = 1; i < count; ) {
    const least = signed(reader.varint())
    const widths = reader.at
    reader.skip(parts)
    for (let part = 0; part < parts && i < count; part++) {
      const bits = reader.bytes[widths + part] as number
      const start = reader.at
      const here = Math.min(each, count - i)
      if (bits > 32) throw new BadTable('a page packs numbers in more than 32 bits')
      // The last part may end with its last value.
      reader.skip(Math.max(Math.ceil((here * bits) / 8), Math.min((each * bits) / 8, reader.end - start)))
      for (let j = 0; j < here; j++) {
        value = (value + least + wide(reader.bytes, start, j * bits, bits)) | 0
        values[i++] = value
      }
    }
  }
  return values
}

/** That texts which begin as the one before them are not longer together than they may be. @param most bytes @throws {BadTable} */
export function checkDeltaTexts(reader: ByteReader, count: number, most: number): void {
  const [shared, own] = [deltaNumbers(reader, count), deltaNumbers(reader, count)]
  let [total, before] = [0, 0]
  for (let i = 0; i < count; i++) {
    const [begins, more] = [shared[i] as number, own[i] as number]
    if (begins < 0 || more < 0 || begins > before) throw new BadTable('a text begins as one that is shorter')
    before = begins + more
    total += before
    if (total > most) throw new BadTable(`the texts of a page take more than ${most >> 20} MB`, 'predictions-limit')
  }
}

/** One number of up to 32 bits, which may lie in five bytes. */
function wide(bytes: Uint8Array, start: number, bit: number, bits: number): number {
  let value = 0
  const first = start + (bit >> 3)
  for (let i = 0; i < 5; i++) value += (bytes[first + i] ?? 0) * 2 ** (8 * i)
  return Math.floor(value / 2 ** (bit & 7)) % 2 ** bits
}
