import type { ColumnMetaData, SchemaElement } from 'hyparquet'
import type { FieldMemory } from './field-memory.ts'
import { ByteReader, checkDeltaTexts, countRuns, ENCODING, type PageHeader, pageHeader } from './parquet-page.ts'
import { type Dictionary, dictionaryOf, type Kind, kindOf, plainValues, TOO_FEW } from './parquet-values.ts'
import { BadTable, type BulkColumn } from './table.ts'

const READ: ReadonlySet<string> = new Set(['PLAIN', 'RLE', 'BIT_PACKED', 'PLAIN_DICTIONARY', 'RLE_DICTIONARY'])
/** What a page may unpack to. */
export const EXPANSION = 512 << 20

/** Unpacks a page, as far as this is done here. */
export type Unpack = (packed: Uint8Array, unpacked: number, codec: string) => Uint8Array

/** One column of one group of rows, as it lies in the file. */
export interface Chunk {
  readonly bytes: Uint8Array
  readonly element: SchemaElement
  readonly of: ColumnMetaData
}

/** Whether values of a column can be read without an object for each. */
export const isPlainColumn = ({ element, of }: Chunk): boolean =>
  of.path_in_schema.length === 1 &&
  element.repetition_type !== 'REPEATED' &&
  kindOf(element) !== undefined &&
  of.encodings.every(encoding => READ.has(encoding))

/** The pages of a chunk, up to its last value. @throws {BadTable} where they hold more, or less */
function* pagesOf({ bytes, element, of }: Chunk, unpack: Unpack): Generator<[PageHeader, ByteReader, number]> {
  const optional = element.repetition_type === 'OPTIONAL'
  const reader = new ByteReader(bytes)
  const rows = Number(of.num_values)
  for (let found = 0; found < rows; ) {
    const header = pageHeader(reader)
    const start = reader.at
    reader.skip(header.packed)
    if (header.kind === 'other') continue
    const page = content(bytes.subarray(start, reader.at), header, (packed, size) => unpack(packed, size, of.codec))
    if (header.kind !== 'dictionary') found += header.values
    if (found > rows) throw new BadTable(`${element.name} holds more values than the header says`)
    yield [
      header,
      page,
      header.kind === 'dictionary' || !optional ? header.values : header.values - missingIn(page, header, bytes.subarray(start)),
    ]
  }
}

const isDictionary = ({ encoding }: PageHeader): boolean => encoding === ENCODING.dictionary || encoding === ENCODING.plainDictionary

/**
 * A column of one group of rows, page by page. In which order its values come, and where among them missing ones stood,
 * is not kept.
 * @throws {BadTable}
 */
export function scanChunk(chunk: Chunk, column: BulkColumn, unpack: Unpack, memory: FieldMemory): void {
  const { element } = chunk
  const kind = kindOf(element) as Kind
  let dictionary: Dictionary | undefined
  for (const [header, page, present] of pagesOf(chunk, unpack)) {
    if (header.kind === 'dictionary') {
      dictionary?.give(column)
      dictionary = dictionaryOf(kind, page, header.values)
      continue
    }
    for (let i = present; i < header.values; i++) column.missing()
    if (header.encoding === ENCODING.plain) plainValues(kind, page, present, column, memory)
    else if (!isDictionary(header)) throw new BadTable(`a page of ${element.name} has an encoding that the header does not name`)
    else if (!dictionary) throw new BadTable(`${element.name} has no dictionary`)
    else if (present > 0) countRuns(page, page.byte(), present, dictionary.counts)
  }
  dictionary?.give(column)
}

/** That a library may read a chunk which follows every count in it, however large. @throws {BadTable} */
export function checkChunk(chunk: Chunk, unpack: Unpack): void {
  let known: Float64Array | undefined
  for (const [header, page, present] of pagesOf(chunk, unpack)) {
    if (header.kind === 'dictionary') {
      if (header.values > page.end) throw new BadTable(TOO_FEW)
      known = new Float64Array(header.values)
    } else if (isDictionary(header)) {
      if (!known) throw new BadTable(`${chunk.element.name} has no dictionary`)
      if (present > 0) countRuns(page, page.byte(), present, known)
    } else if (header.encoding === ENCODING.runs) {
      page.little(4)
      countRuns(page, 1, present, new Float64Array(2))
    } else if (header.encoding === ENCODING.deltaTexts && present > 0) checkDeltaTexts(page, present, EXPANSION)
  }
}

/** The values of a page behind its levels, or all of it in version 1, where levels are packed along. */
function content(packed: Uint8Array, header: PageHeader, unpack: (packed: Uint8Array, size: number) => Uint8Array): ByteReader {
  const { levels } = header
  if (!levels) return new ByteReader(unpack(packed, header.unpacked))
  if (levels.bytes > packed.length || levels.bytes > header.unpacked) throw new BadTable('a page points outside itself')
  const values = packed.subarray(levels.bytes)
  return new ByteReader(levels.packed ? unpack(values, header.unpacked - levels.bytes) : values)
}

/** Reads over the levels, one bit each: 0 is missing. @param packed the page as it lies in the file */
function missingIn(page: ByteReader, { levels, values }: PageHeader, packed: Uint8Array): number {
  const counts = new Float64Array(2)
  if (levels) {
    countRuns(new ByteReader(packed, 0, levels.bytes), 1, values, counts)
    if (counts[0] !== levels.missing) throw new BadTable('a page counts its missing values in two ways')
    return levels.missing
  }
  const size = page.little(4)
  const start = page.at
  page.skip(size)
  countRuns(new ByteReader(page.bytes, start, page.at), 1, values, counts)
  return counts[0] as number
}
