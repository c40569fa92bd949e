import * as zlib from 'node:zlib'
import { addValue } from './json-lines.ts'
import { BadTable, ColumnBuilder, ROW_LIMITS, type Table } from './table.ts'

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

/** Flat columns of a Parquet file. Nested ones cannot be asked for. @throws {BadTable} */
export async function readParquet(source: ByteSource, wanted: (names: readonly string[]) => ReadonlySet<string>): Promise<Table> {
  const { parquetMetadataAsync, parquetRead } = await import('hyparquet')
  try {
    const metadata = await parquetMetadataAsync(source)
    const rows = Number(metadata.num_rows)
    const counted = metadata.row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0)
    if (!(rows >= 0) || rows !== counted) throw new BadTable(`the header says ${rows} rows, its parts ${counted}`)
    if (rows > ROW_LIMITS.rows) throw new BadTable(`more than ${ROW_LIMITS.rows.toLocaleString('en')} rows`, 'predictions-limit')
    const unpacked = metadata.row_groups.reduce((sum, group) => sum + Number(group.total_byte_size), 0)
    if (unpacked > ROW_LIMITS.bytes) throw new BadTable(`larger than ${ROW_LIMITS.bytes / 1e9} GB unpacked`, 'predictions-limit')
    const top = metadata.schema.filter((element, i) => i > 0 && element.num_children === undefined)
    const names = top.map(element => element.name)
    const keep = wanted(names)
    const builders = new Map([...keep].map(name => [name, new ColumnBuilder(name)]))
    for (const [name, builder] of builders) {
      await parquetRead({
        file: source,
        metadata,
        columns: [name],
        compressors: COMPRESSORS,
        onChunk: chunk => {
          for (const value of chunk.columnData as ArrayLike<unknown> & Iterable<unknown>) {
            if (builder.length > rows) throw new BadTable(`${name} holds more values than the header says`)
            addValue(builder, value, builder.length + 1)
          }
        },
      })
      if (builder.length !== rows) throw new BadTable(`${name} holds ${builder.length} values, the header says ${rows}`)
    }
    return { rows, names, columns: new Map([...builders].map(([name, builder]) => [name, builder.build()])), line: () => undefined }
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
