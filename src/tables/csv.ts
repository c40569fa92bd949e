import { contentOf } from './bytes.ts'
import { CsvScanner } from './csv-scanner.ts'
import { BadTable, ColumnBuilder, ROW_LIMITS, type Table } from './table.ts'

/** What stands for a missing value, as pandas reads it. */
const MISSING = new Set(['', 'NA', 'N/A', 'n/a', 'NaN', 'nan', 'null', 'NULL', 'None', '<NA>', '#N/A'])

/**
 * A CSV or TSV file with a header line.
 * @param lenient as data come: short rows are filled up with missing values, a name that occurs again gets a number
 * @param wanted which of the columns to keep, once their names are known
 * @throws {BadTable} naming the line
 */
export async function readCsv(
  path: string,
  delimiter: string,
  wanted: (names: readonly string[]) => ReadonlySet<string>,
  lenient = false,
): Promise<Table> {
  let names: string[] | undefined
  let builders: (ColumnBuilder | undefined)[] = []
  let lines = new Float64Array(1024)
  let rows = 0
  const scanner = new CsvScanner(delimiter.charCodeAt(0), {
    field(column, text, quoted) {
      if (names === undefined) return
      builders[column]?.add((!quoted || (lenient && text === '')) && MISSING.has(text) ? undefined : text, 'string')
    },
    wants: column => names === undefined || builders[column] !== undefined,
    row(fields, line, texts) {
      if (names === undefined) {
        names = headerOf(texts, lenient)
        const keep = wanted(names)
        builders = names.map(name => (keep.has(name) ? new ColumnBuilder(name) : undefined))
        return
      }
      if (lenient && fields < names.length)
        for (let column = fields; column < names.length; column++) builders[column]?.add(undefined, 'string')
      else if (fields !== names.length)
        throw new BadTable(
          `line ${line} has ${fields} ${fields === 1 ? 'field' : 'fields'}, expected ${names.length}`,
          'predictions-invalid',
          line,
        )
      if (rows === ROW_LIMITS.rows) throw new BadTable(`more than ${ROW_LIMITS.rows.toLocaleString('en')} rows`, 'predictions-limit')
      if (rows === lines.length) {
        const grown = new Float64Array(lines.length * 2)
        grown.set(lines)
        lines = grown
      }
      lines[rows++] = line
    },
  })
  for await (const chunk of contentOf(path)) scanner.push(chunk)
  scanner.end()
  if (names === undefined) throw new BadTable('the file is empty')
  return {
    rows,
    names,
    columns: new Map(builders.flatMap(builder => (builder ? [[builder.name, builder.build()]] : []))),
    line: row => lines[row],
  }
}

function headerOf(texts: readonly string[], lenient: boolean): string[] {
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
