import { Unreadable } from '../formats/failure.ts'
import { CsvFields } from '../tables/csv-fields.ts'
import { BadTable } from '../tables/table.ts'

const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/
const NOT_FINITE = /^[-+]?(?:nan|inf|infinity)$/i

/** A cell as a number; NaN and infinities are numbers that will be refused later; `undefined` for text. */
export function cellNumber(cell: string): number | undefined {
  const text = cell.trim()
  if (NUMBER.test(text)) return Number(text)
  if (!NOT_FINITE.test(text)) return undefined
  return /nan/i.test(text) ? Number.NaN : text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
}

/**
 * A table of metrics. Key columns become dimensions; without them one row gives a metric a column, and two columns of a
 * name and a number, with a header or without, give a metric a row.
 * @throws {Unreadable}
 */
export const tableMetrics = (text: string, delimiter: string, key: readonly string[], columns: readonly string[]): [string, number][] =>
  rowMetrics(records(text, delimiter), key, columns)

/** The same of rows that are cells already, the header first. @throws {Unreadable} */
export function rowMetrics(rows: readonly (readonly string[])[], key: readonly string[], columns: readonly string[]): [string, number][] {
  const isPair = ([name = '', value = '', ...more]: readonly string[]): boolean =>
    more.length === 0 && cellNumber(name) === undefined && cellNumber(value) !== undefined
  const [header, ...body] = rows
  // Pairs from the first row on have no header: taken for one, the first metric would be gone.
  if (key.length === 0 && columns.length === 0 && rows.length > 0 && rows.every(isPair))
    return rows.map(row => [row[0] as string, cellNumber(row[1] ?? '') as number])
  if (!header || body.length === 0) throw new Unreadable(header ? 'the table has no rows' : 'the file is empty')
  if (header.every(name => cellNumber(name) !== undefined))
    throw new Unreadable('the first row holds numbers, where the names of the columns are expected', { line: 1, column: 1 })
  const twice = header.find((name, i) => header.indexOf(name) !== i)
  if (twice !== undefined) throw new Unreadable(`the column ${JSON.stringify(twice)} occurs twice`, { line: 1, column: 1 }, 'duplicate')
  const missing = [...key, ...columns].find(name => !header.includes(name))
  if (missing !== undefined) throw new Unreadable(`there is no column ${JSON.stringify(missing)}; there are ${header.join(', ')}`)
  const cell = (row: readonly string[], name: string): string => row[header.indexOf(name)] ?? ''
  const named = key.length === 0 && columns.length === 0 && header.length === 2 && body.every(isPair)
  if (named) return body.map(row => [row[0] as string, cellNumber(row[1] ?? '') as number])
  if (key.length === 0 && body.length > 1) {
    throw new Unreadable(`the table has ${body.length} rows; say with key: which columns tell them apart (there are ${header.join(', ')})`)
  }
  const wanted =
    columns.length > 0
      ? columns
      : header.filter(
          name => !key.includes(name) && body.every(row => cell(row, name).trim() === '' || cellNumber(cell(row, name)) !== undefined),
        )
  if (wanted.length === 0) throw new Unreadable('no column holds numbers only')
  return body.flatMap((row, i) =>
    wanted.map((name): [string, number] => {
      const value = cellNumber(cell(row, name))
      if (value === undefined)
        throw new Unreadable(`${JSON.stringify(cell(row, name))} in the column ${name} is not a number`, { line: i + 2, column: 1 })
      return [name + dimensions(key.map(column => [column, cell(row, column)])), value]
    }),
  )
}

function records(text: string, delimiter: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  const fields = new CsvFields(delimiter, {
    field: (_, bytes, from, to, quoted) => {
      const cell = bytes.toString('utf8', from, to)
      row.push(quoted ? cell : cell.trim())
    },
    row: (count, line) => {
      const expected = rows[0]?.length ?? count
      if (count !== expected)
        throw new Unreadable(`${count} ${count === 1 ? 'field' : 'fields'}, expected ${expected} as in the header`, { line, column: 1 })
      rows.push(row)
      row = []
    },
  })
  try {
    fields.push(Buffer.from(text))
    fields.end()
  } catch (error) {
    if (!(error instanceof BadTable)) throw error
    throw new Unreadable(error.message.replace(/^line \d+: /, ''), error.line === undefined ? undefined : { line: error.line, column: 1 })
  }
  return rows
}

/** `{region=north,size=small}`, or nothing. */
export const dimensions = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.length === 0 ? '' : `{${pairs.map(([name, value]) => `${name}=${value}`).join(',')}}`
