import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import type { TableFormat } from '../config/model.ts'
import { contentOf, headOf } from './bytes.ts'
import { delimiterIn } from './delimiter.ts'
import { Lines } from './lines.ts'
import { BadTable, ColumnBuilder, type EndOfRow, type Open, type Table } from './table.ts'

/** The format that a name tells, `.gz` aside; the content has the last word for Parquet. */
function tableFormat(path: string): TableFormat {
  const name = path.toLowerCase().replace(/\.gz$/, '')
  if (name.endsWith('.parquet') || name.endsWith('.pq')) return 'parquet'
  if (/\.(?:jsonl|ndjson)$/.test(name)) return 'jsonl'
  return /\.(?:tsv|tab)$/.test(name) ? 'tsv' : 'csv'
}

const isParquetFile = (path: string): boolean => existsSync(path) && headOf(path, 4).toString('latin1') === 'PAR1'

/** Semicolons where the first line has them and no comma: spreadsheets of half of Europe write so. */
async function delimiterOf(path: string): Promise<string> {
  let first = ''
  for await (const piece of contentOf(path)) {
    first += piece.toString('utf8', 0, 4096)
    if (first.length >= 4096 || first.includes('\n')) break
  }
  return delimiterIn(first)
}

/**
 * The cells of a file as they come: nothing of it is kept.
 * @param row after each row, where rows are wanted as rows
 * @param lenient as data come: see `scanCsv`
 * @returns the number of rows
 * @throws {BadTable}
 */
export async function scanTable(
  path: string,
  format: TableFormat | undefined,
  open: Open,
  row?: EndOfRow,
  lenient = false,
): Promise<number> {
  if (!existsSync(path) || !statSync(path).isFile()) throw new BadTable('the file is not there', 'predictions-missing')
  if (statSync(path).size === 0) throw new BadTable('the file is empty')
  const isParquet = isParquetFile(path)
  const kind = isParquet ? 'parquet' : (format ?? tableFormat(path))
  switch (kind) {
    case 'parquet':
      if (!isParquet) throw new BadTable('is called Parquet and does not begin like it (PAR1)')
      return parquetFile(path, open, row)
    case 'jsonl':
      return (await import('./json-lines.ts')).scanJsonLines(path, open, row)
    case 'csv':
    case 'tsv':
      return (await import('./csv.ts')).scanCsv(path, kind === 'tsv' ? '\t' : await delimiterOf(path), open, row, lenient)
  }
}

/** No fault: readers let it pass as they do those. */
class Header extends BadTable {
  readonly names: readonly string[]
  constructor(names: readonly string[]) {
    super('only the header was asked for')
    this.names = names
  }
}

/** The names of the columns of a file, without its rows. @throws {BadTable} */
export async function columnNames(path: string, format: TableFormat | undefined, lenient = false): Promise<readonly string[]> {
  const open: Open = names => {
    throw new Header(names)
  }
  try {
    await scanTable(path, format, open, undefined, lenient)
  } catch (error) {
    if (error instanceof Header) return error.names
    throw error
  }
  return []
}

/** Rows of a file. @param lenient as data come: see `scanCsv`. @param wanted which columns to keep, given all names. @throws {BadTable} */
export async function readTable(
  path: string,
  format: TableFormat | undefined,
  wanted: (names: readonly string[]) => ReadonlySet<string>,
  lenient = false,
): Promise<Table> {
  let names: readonly string[] = []
  let columns: readonly (ColumnBuilder | undefined)[] = []
  const lines = new Lines()
  const open: Open = all => {
    names = all
    const keep = wanted(all)
    columns = all.map(name => (keep.has(name) ? new ColumnBuilder(name) : undefined))
    return columns
  }
  // Parquet has no lines, and is read column by column where nobody asks for rows.
  const end: EndOfRow | undefined = isParquetFile(path) ? undefined : line => lines.add(line)
  const rows = await scanTable(path, format, open, end, lenient)
  return tableOf(rows, names, columns, row => lines.at(row))
}

/** The same of a Parquet file in memory. */
export async function readParquet(content: Uint8Array): Promise<Table> {
  const { bytesOf, scanParquet } = await import('./parquet.ts')
  let names: readonly string[] = []
  let columns: readonly ColumnBuilder[] = []
  const open: Open = all => {
    names = all
    columns = all.map(name => new ColumnBuilder(name))
    return columns
  }
  return tableOf(await scanParquet(bytesOf(content), open, undefined), names, columns, () => undefined)
}

const tableOf = (rows: number, names: readonly string[], columns: readonly (ColumnBuilder | undefined)[], line: Table['line']): Table => ({
  rows,
  names,
  columns: new Map(columns.flatMap(column => (column ? [[column.name, column.build()]] : []))),
  line,
})

/** Only the columns that are asked for are read. */
async function parquetFile(path: string, open: Open, end: EndOfRow | undefined): Promise<number> {
  const { scanParquet } = await import('./parquet.ts')
  const { size } = statSync(path)
  const file = openSync(path, 'r')
  try {
    const slice = (start: number, stop = size): ArrayBuffer => {
      if (start < 0 || stop > size || start > stop) throw new BadTable('the header points outside the file')
      const buffer = new Uint8Array(stop - start)
      readSync(file, buffer, 0, buffer.length, start)
      return buffer.buffer
    }
    return await scanParquet({ byteLength: size, slice }, open, end)
  } finally {
    closeSync(file)
  }
}
