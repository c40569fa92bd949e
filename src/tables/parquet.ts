import * as zlib from 'node:zlib'
import { addValue } from './json-lines.ts'
import { BadTable, type EndOfRow, type Open, ROW_LIMITS } from './table.ts'

const EXPANSION = 512 << 20

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
  const { parquetMetadataAsync, parquetRead } = await import('hyparquet')
  try {
    const metadata = await parquetMetadataAsync(source)
    const rows = Number(metadata.num_rows)
    const counted = metadata.row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0)
    if (!(rows >= 0) || rows !== counted) throw new BadTable(`the header says ${rows} rows, its parts ${counted}`)
    if (rows > ROW_LIMITS.rows) throw new BadTable(`more than ${ROW_LIMITS.rows.toLocaleString('en')} rows`, 'predictions-limit')
    const unpacked = metadata.row_groups.reduce((sum, group) => sum + Number(group.total_byte_size), 0)
    if (unpacked > ROW_LIMITS.bytes) throw new BadTable(`larger than ${ROW_LIMITS.bytes / 1e9} GB unpacked`, 'predictions-limit')
    const names = metadata.schema.flatMap((element, i) => (i > 0 && element.num_children === undefined ? [element.name] : []))
    const wanted = open(names).flatMap((column, i) => (column ? [{ name: names[i] as string, column }] : []))
    const values = async (name: string, rowStart: number, rowEnd: number): Promise<readonly unknown[]> => {
      const parts: ArrayLike<unknown>[] = []
      let found = 0
      await parquetRead({
        ...{ file: source, metadata, columns: [name], rowStart, rowEnd, compressors: COMPRESSORS },
        onChunk: chunk => {
          found += chunk.columnData.length
          if (found > rowEnd - rowStart) throw new BadTable(`${name} holds more values than the header says`)
          parts.push(chunk.columnData as ArrayLike<unknown>)
        },
      })
      if (found !== rowEnd - rowStart) throw new BadTable(`${name} holds ${found} values, the header says ${rowEnd - rowStart}`)
      return parts.length === 1 ? (parts[0] as readonly unknown[]) : parts.flatMap(part => Array.from(part))
    }
    let start = 0
    for (const group of metadata.row_groups) {
      const size = Number(group.num_rows)
      const add = ({ name, column }: (typeof wanted)[number], cell: unknown, i: number): void => addValue(column, cell, name, start + i + 1)
      if (end === undefined)
        for (const one of wanted) {
          const cells = await values(one.name, start, start + size)
          for (let i = 0; i < size; i++) add(one, cells[i], i)
        }
      else {
        const cells: (readonly unknown[])[] = []
        for (const one of wanted) cells.push(await values(one.name, start, start + size))
        for (let i = 0; i < size; i++) {
          for (const [c, one] of wanted.entries()) add(one, (cells[c] as readonly unknown[])[i], i)
          end(undefined)
        }
      }
      start += size
    }
    return rows
  } catch (error) {
    if (error instanceof BadTable) throw error
    throw new BadTable(`cannot be read as Parquet: ${error instanceof Error ? error.message.slice(0, 200) : String(error)}`)
  }
}

type Unpack = (input: Uint8Array, length: number) => Uint8Array
const bounded =
  (unpack: (input: Uint8Array, options: { maxOutputLength: number }) => Uint8Array): Unpack =>
  (input, length) => {
    if (length > EXPANSION) throw new BadTable('a page unpacks to more than 512 MB', 'predictions-limit')
    return unpack(input, { maxOutputLength: Math.max(1, length) })
  }

/** Snappy is in the library; Node brings the others but LZ4. */
const COMPRESSORS: Record<string, Unpack> = {
  GZIP: bounded(zlib.gunzipSync),
  BROTLI: bounded(zlib.brotliDecompressSync),
  ...('zstdDecompressSync' in zlib ? { ZSTD: bounded(zlib.zstdDecompressSync) } : {}),
}
