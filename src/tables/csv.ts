import { contentOf } from './bytes.ts'
import { CsvFields } from './csv-fields.ts'
import { BadTable, type Column, type EndOfRow, isBulk, isMissing, NO_NAMES, type Open, ROW_LIMITS } from './table.ts'

/**
 * A CSV or TSV file with a header line.
 * @param lenient as data come: short rows are filled up with missing values, a name that occurs again gets a number
 * @returns the number of rows
 * @throws {BadTable} naming the line
 */
export async function scanCsv(path: string, delimiter: string, open: Open, row: EndOfRow | undefined, lenient = false): Promise<number> {
  const header: string[] = []
  let columns: readonly (Column | undefined)[] | undefined
  let rows = 0
  const counted = (more: number): void => {
    rows += more
    if (rows > ROW_LIMITS.rows) throw new BadTable(`more than ${ROW_LIMITS.rows.toLocaleString('en')} rows`, 'predictions-limit')
  }
  const fields = new CsvFields(delimiter, {
    field(column, bytes, from, to, quoted) {
      if (columns === undefined) {
        header.push(bytes.toString('utf8', from, to))
        return
      }
      const into = columns[column]
      if (into === undefined) return
      if (quoted && !(lenient && from === to) ? false : isMissing(bytes, from, to)) into.missing()
      else into.bytes(bytes, from, to)
    },
    row(count, line) {
      if (columns === undefined) {
        columns = open(named(header, lenient), NO_NAMES)
        if (lenient && row === undefined && columns.every(column => !column || isBulk(column))) fields.width = header.length
        return
      }
      if (lenient && count < header.length) for (let column = count; column < header.length; column++) columns[column]?.missing()
      else if (count !== header.length)
        throw new BadTable(
          `line ${line} has ${count} ${count === 1 ? 'field' : 'fields'}, expected ${header.length}`,
          'predictions-invalid',
          line,
        )
      counted(1)
      row?.(line)
    },
    rows(found, count) {
      counted(count)
      columns?.forEach((column, i) => {
        if (column && isBulk(column)) column.fields(found, i, header.length, count * header.length)
      })
    },
  })
  for await (const chunk of contentOf(path)) fields.push(chunk)
  fields.end()
  if (columns === undefined) throw new BadTable('the file is empty')
  return rows
}

function named(texts: readonly string[], lenient: boolean): string[] {
  const seen = new Set<string>()
  return texts.map(text => {
    let name = text
    for (let again = 1; seen.has(name); again++) {
      if (!lenient) throw new BadTable(`the header names the column ${JSON.stringify(text)} twice`, 'predictions-invalid', 1)
      name = `${text}.${again}`
    }
    seen.add(name)
    return name
  })
}
