import { parseJson } from '../formats/json.ts'
import { isMap } from '../formats/value.ts'
import { contentOf } from './bytes.ts'
import { BadTable, type Column, type EndOfRow, NO_NAMES, type Open, ROW_LIMITS } from './table.ts'

/**
 * One JSON object a line. Fields may differ from line to line: one that is not there is missing.
 * @returns the number of rows
 * @throws {BadTable}
 */
export async function scanJsonLines(path: string, open: Open, end: EndOfRow | undefined): Promise<number> {
  let columns: readonly (readonly [string, Column])[] | undefined
  let rows = 0
  let line = 0
  const take = (text: string): void => {
    line++
    if (text.trim() === '') return
    const row = objectOf(text, line)
    if (rows === ROW_LIMITS.rows) throw new BadTable(`more than ${ROW_LIMITS.rows.toLocaleString('en')} rows`, 'predictions-limit')
    if (columns === undefined) {
      const names = Object.keys(row)
      columns = open(names, NO_NAMES).flatMap((column, i): (readonly [string, Column])[] => (column ? [[names[i] as string, column]] : []))
    }
    rows++
    for (const [name, column] of columns) addValue(column, Object.hasOwn(row, name) ? row[name] : undefined, name, line)
    end?.(line)
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
  if (rows === 0) throw new BadTable('the file is empty')
  return rows
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
  const row = value as Record<string, unknown>
  return Object.values(row).some(isRounded) ? exact(row, text) : row
}

/** An integer that JavaScript cannot tell from its neighbours. */
const isRounded = (value: unknown): boolean => Number.isInteger(value) && !Number.isSafeInteger(value)

/** Integers beyond 2⁵³ as they are written: two ids that differ in their last digit are two. */
function exact(row: Record<string, unknown>, text: string): Record<string, unknown> {
  const written = parseJson(text, 'last')
  return {
    ...row,
    ...Object.fromEntries(
      Object.entries(row)
        .filter(([, value]) => isRounded(value))
        .map(([name, value]) => [name, isMap(written) ? (written.get(name) ?? value) : value]),
    ),
  }
}

/** @param line of the file, or the number of the row */
export function addValue(column: Column, value: unknown, name: string, line: number): void {
  // In tables of numbers NaN stands for what is missing, as pandas writes it.
  if (value === undefined || value === null || Number.isNaN(value)) column.missing()
  else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint')
    column.value(value)
  else if (value instanceof Date) column.value(value.toISOString())
  else
    throw new BadTable(
      `row ${line}: ${name} is ${Array.isArray(value) ? 'a list' : 'an object'}, where one value belongs`,
      'predictions-invalid',
      line,
    )
}
