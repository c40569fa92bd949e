import * as zlib from 'node:zlib'
import type { RowGroup, SchemaElement } from 'hyparquet'
import { FieldMemory } from './field-memory.ts'
import { addValue } from './json-lines.ts'
import { type Chunk, checkChunk, EXPANSION, isPlainColumn, scanChunk, type Unpack } from './parquet-column.ts'
import { BadTable, type Column, type EndOfRow, isBulk, type Open, ROW_LIMITS } from './table.ts'

/** Where the bytes come from. @throws {BadTable} where it is asked for what it has not */
export interface ByteSource {
  readonly byteLength: number
  slice(start: number, end?: number): ArrayBuffer
}

/** Bytes that are in memory already. */
export const bytesOf = (content: Uint8Array): ByteSource => ({
  byteLength: content.length,
  slice(start, end = content.length) {
    if (start < 0 || end > content.length || start > end) throw new BadTable('the header points outside the file')
    return new Uint8Array(content.subarray(start, end)).buffer
  },
})

/**
 * Flat columns of a Parquet file, one group of rows after the other; nested ones cannot be asked for.
 * @param end where rows are wanted as rows; else each column of a group comes as a whole, and only one is in memory
 * @returns the number of rows
 * @throws {BadTable}
 */
export async function scanParquet(source: ByteSource, open: Open, end: EndOfRow | undefined): Promise<number> {
  const { parquetMetadataAsync, parquetRead, parquetSchema, snappyUncompress } = await import('hyparquet')
  const unpack = unpacking(snappyUncompress)
  try {
    const metadata = await parquetMetadataAsync(source)
    const rows = Number(metadata.num_rows)
    const counted = metadata.row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0)
    if (!(rows >= 0) || rows !== counted) throw new BadTable(`the header says ${rows} rows, its parts ${counted}`)
    if (rows > ROW_LIMITS.rows) throw new BadTable(`more than ${ROW_LIMITS.rows.toLocaleString('en')} rows`, 'predictions-limit')
    const unpacked = metadata.row_groups.reduce((sum, group) => sum + Number(group.total_byte_size), 0)
    if (unpacked > ROW_LIMITS.bytes) throw new BadTable(`larger than ${ROW_LIMITS.bytes / 1e9} GB unpacked`, 'predictions-limit')
    const tree = parquetSchema(metadata).children
    const top = tree.map(({ element }) => element)
    const nested = tree.filter(({ element, children }) => children.length > 0 || element.repetition_type === 'REPEATED')
    const flat = new Map(top.map(element => [element.name, element]))
    const names = top.map(element => element.name)
    const twice = names.find((name, i) => names.indexOf(name) < i)
    if (twice !== undefined) throw new BadTable(`the column ${JSON.stringify(twice)} is there twice`)
    const wanted = open(names, new Set(nested.map(({ element }) => element.name))).flatMap((column, i) =>
      column ? [{ name: names[i] as string, column }] : [],
    )
    const memory = new FieldMemory(wanted.length)
    /** The cells of a chunk, one a row, by the library. */
    const cells = async (name: string, chunk: Chunk, rowStart: number, rowEnd: number): Promise<readonly unknown[]> => {
      checkChunk(chunk, unpack)
      const parts: ArrayLike<unknown>[] = []
      let found = 0
      await parquetRead({
        ...{ file: source, metadata, columns: [name], rowStart, rowEnd, compressors: COMPRESSORS },
        onChunk: ({ columnData }) => {
          found += columnData.length
          if (found > rowEnd - rowStart) throw new BadTable(`${name} holds more values than the header says`)
          parts.push(columnData as ArrayLike<unknown>)
        },
      })
      if (found !== rowEnd - rowStart) throw new BadTable(`${name} holds ${found} values, the header says ${rowEnd - rowStart}`)
      return parts.length === 1 ? (parts[0] as readonly unknown[]) : parts.flatMap(part => Array.from(part))
    }
    let start = 0
    for (const group of metadata.row_groups) {
      const size = Number(group.num_rows)
      const read: { readonly name: string; readonly column: Column; readonly cells: readonly unknown[] }[] = []
      const add = ({ name, column, cells }: (typeof read)[number], i: number): void => addValue(column, cells[i], name, start + i + 1)
      for (const { name, column } of wanted) {
        const chunk = chunkOf(source, group, flat, name)
        if (end === undefined && isBulk(column) && isPlainColumn(chunk)) {
          scanChunk(chunk, column, unpack, memory)
          continue
        }
        const one = { name, column, cells: await cells(name, chunk, start, start + size) }
        if (end === undefined) for (let i = 0; i < size; i++) add(one, i)
        else read.push(one)
      }
      if (end !== undefined)
        for (let i = 0; i < size; i++) {
          for (const one of read) add(one, i)
          end(undefined)
        }
      start += size
    }
    return rows
  } catch (error) {
    if (error instanceof BadTable) throw error
    throw new BadTable(`cannot be read as Parquet: ${error instanceof Error ? error.message.slice(0, 200) : String(error)}`)
  }
}

/** @throws {BadTable} where it is none of one value a row */
function chunkOf(source: ByteSource, group: RowGroup, flat: ReadonlyMap<string, SchemaElement>, name: string): Chunk {
  const of = group.columns.find(({ meta_data: chunk }) => chunk?.path_in_schema.length === 1 && chunk.path_in_schema[0] === name)?.meta_data
  const element = flat.get(name)
  if (!of || !element || element.repetition_type === 'REPEATED')
    throw new BadTable(`${name} holds lists or objects, where one value belongs`)
  if (!UNPACKED.has(of.codec))
    throw new BadTable(`${name} is packed by ${of.codec}, which is not read: write it with snappy, gzip, brotli or zstd`)
  if (of.num_values !== group.num_rows) throw new BadTable(`${name} holds ${of.num_values} values, the header says ${group.num_rows}`)
  const { dictionary_page_offset: dictionary, data_page_offset: data } = of
  const start = Number(dictionary && dictionary < data ? dictionary : data)
  return { bytes: new Uint8Array(source.slice(start, start + Number(of.total_compressed_size))), element, of }
}

/** Into one place, which holds until the next page. */
function unpacking(snappy: (packed: Uint8Array, into: Uint8Array) => void): Unpack {
  let place = new Uint8Array(0)
  return (packed, size, codec) => {
    if (codec === 'UNCOMPRESSED') return packed
    let page: Uint8Array
    if (codec === 'SNAPPY') {
      if (size > EXPANSION) throw new BadTable(TOO_LARGE, 'predictions-limit')
      if (size > place.length) place = new Uint8Array(2 * size)
      page = place.subarray(0, size)
      snappy(packed, page)
    } else page = (COMPRESSORS[codec] as Inflate)(packed, size)
    if (page.length !== size) throw new BadTable(`a page unpacks to ${page.length} bytes, its header says ${size}`)
    return page
  }
}

const TOO_LARGE = 'a page unpacks to more than 512 MB'
type Inflate = (input: Uint8Array, length: number) => Uint8Array
const bounded =
  (unpack: (input: Uint8Array, options: { maxOutputLength: number }) => Uint8Array): Inflate =>
  (input, length) => {
    if (length > EXPANSION) throw new BadTable(TOO_LARGE, 'predictions-limit')
    return unpack(input, { maxOutputLength: Math.max(1, length) })
  }

/** Snappy is in the library; Node brings the others but LZ4. */
const COMPRESSORS: Record<string, Inflate> = {
  GZIP: bounded(zlib.gunzipSync),
  BROTLI: bounded(zlib.brotliDecompressSync),
  ...('zstdDecompressSync' in zlib ? { ZSTD: bounded(zlib.zstdDecompressSync) } : {}),
}
const UNPACKED: ReadonlySet<string> = new Set(['UNCOMPRESSED', 'SNAPPY', ...Object.keys(COMPRESSORS)])
