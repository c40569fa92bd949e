import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import type { TableFormat } from '../config/model.ts'
import { headOf } from './bytes.ts'
import { BadTable, type Table } from './table.ts'

/** The format that a name tells, `.gz` aside; the content has the last word for Parquet. */
function tableFormat(path: string): TableFormat {
  const name = path.toLowerCase().replace(/\.gz$/, '')
  if (name.endsWith('.parquet') || name.endsWith('.pq')) return 'parquet'
  if (/\.(?:jsonl|ndjson)$/.test(name)) return 'jsonl'
  return /\.(?:tsv|tab)$/.test(name) ? 'tsv' : 'csv'
}

/** Semicolons where the first line has them and no comma: spreadsheets of half of Europe write so. */
function delimiterOf(path: string): string {
  const [first = ''] = headOf(path, 4096).toString('utf8').split('\n')
  return first.includes(';') && !first.includes(',') ? ';' : first.includes('\t') && !first.includes(',') ? '\t' : ','
}

/** Rows of a file. @param lenient as data come: see `readCsv`. @param wanted which columns to keep, given all names. @throws {BadTable} */
export async function readTable(
  path: string,
  format: TableFormat | undefined,
  wanted: (names: readonly string[]) => ReadonlySet<string>,
  lenient = false,
): Promise<Table> {
  if (!existsSync(path) || !statSync(path).isFile()) throw new BadTable('the file is not there', 'predictions-missing')
  if (statSync(path).size === 0) throw new BadTable('the file is empty')
  const isParquet = headOf(path, 4).toString('latin1') === 'PAR1'
  const kind = isParquet ? 'parquet' : (format ?? tableFormat(path))
  switch (kind) {
    case 'parquet':
      if (!isParquet) throw new BadTable('is called Parquet and does not begin like it (PAR1)')
      return parquetFile(path, wanted)
    case 'jsonl':
      return (await import('./json-lines.ts')).readJsonLines(path, wanted)
    case 'csv':
    case 'tsv':
      return (await import('./csv.ts')).readCsv(path, kind === 'tsv' ? '\t' : lenient ? delimiterOf(path) : ',', wanted, lenient)
  }
}

/** Only the columns that are asked for are read. */
async function parquetFile(path: string, wanted: (names: readonly string[]) => ReadonlySet<string>): Promise<Table> {
  const { readParquet } = await import('./parquet.ts')
  const { size } = statSync(path)
  const file = openSync(path, 'r')
  try {
    const slice = (start: number, end = size): ArrayBuffer => {
      if (start < 0 || end > size || start > end) throw new BadTable('the header points outside the file')
      const buffer = new Uint8Array(end - start)
      readSync(file, buffer, 0, buffer.length, start)
      return buffer.buffer
    }
    return await readParquet({ byteLength: size, slice }, wanted)
  } finally {
    closeSync(file)
  }
}
