import { contentOf } from './bytes.ts'
import { BadTable, ColumnBuilder, ROW_LIMITS, type Table } from './table.ts'

/** One JSON object a line. Fields may differ from line to line: one that is not there is missing. @throws {BadTable} */
export async function readJsonLines(path: string, wanted: (names: readonly string[]) => ReadonlySet<string>): Promise<Table> {
  const names: string[] = []
  let keep: ReadonlySet<string> = new Set()
  const builders = new Map<string, ColumnBuilder>()
  const lines: number[] = []
  let line = 0
  const take = (text: string): void => {
    line++
    if (text.trim() === '') return
    const row = objectOf(text, line)
    if (lines.length === ROW_LIMITS.rows) throw new BadTable(`more than ${ROW_LIMITS.rows.toLocaleString('en')} rows`, 'predictions-limit')
    if (lines.length === 0) {
      names.push(...Object.keys(row))
      keep = wanted(names)
      for (const name of keep) builders.set(name, new ColumnBuilder(name))
    }
    lines.push(line)
    for (const [name, builder] of builders) addValue(builder, Object.hasOwn(row, name) ? row[name] : undefined, line)
  }
  let rest = ''
  const decoder = new TextDecoder('utf-8')
  for await (const chunk of contentOf(path)) {
    const text = rest + decoder.decode(chunk, { stream: true })
    const parts = text.split('\n')
    rest = parts.pop() as string
    if (rest.length > ROW_LIMITS.line)
      throw new BadTable(
        `line ${line + 1} is longer than ${ROW_LIMITS.line.toLocaleString('en')} characters`,
        'predictions-limit',
        line + 1,
      )
    for (const part of parts) take(part)
  }
  if (rest !== '') take(rest)
  if (lines.length === 0) throw new BadTable('the file is empty')
  return {
    rows: lines.length,
    names,
    columns: new Map([...builders].map(([name, builder]) => [name, builder.build()])),
    line: row => lines[row],
  }
}

function objectOf(text: string, line: number): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const bare = /(?:NaN|Infinity)/.test(text) ? ': NaN and Infinity are no JSON' : ''
    throw new BadTable(
      `line ${line} is not JSON${bare || `: ${error instanceof Error ? error.message.slice(0, 80) : ''}`}`,
      'predictions-invalid',
      line,
    )
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new BadTable(`line ${line} is no JSON object`, 'predictions-invalid', line)
  return value as Record<string, unknown>
}

export function addValue(builder: ColumnBuilder, value: unknown, line: number): void {
  if (value === undefined || value === null) builder.add(undefined, 'string')
  else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    builder.add(String(value), typeof value as 'string' | 'number' | 'boolean')
  else if (typeof value === 'bigint') builder.add(String(value), 'number')
  else if (value instanceof Date) builder.add(value.toISOString(), 'string')
  else
    throw new BadTable(
      `row ${line}: ${builder.name} is ${Array.isArray(value) ? 'a list' : 'an object'}, where one value belongs`,
      'predictions-invalid',
      line,
    )
}
