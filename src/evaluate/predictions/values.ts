import { BadTable, type TextColumn } from '../../tables/table.ts'

/** Where a row stands in its file, for a message. */
export type LineOf = (row: number) => string

/** Names in a message: some of them, and how many more. */
export const listed = (names: readonly string[]): string =>
  names.slice(0, 12).join(', ') + (names.length > 12 ? ` and ${names.length - 12} more` : '')

/** The same column with its rows in another order. */
export const permuted = (column: TextColumn, order: Uint32Array): TextColumn => ({
  ...column,
  codes: Int32Array.from(order, row => column.codes[row] as number),
})

/** A column that has to have a value of one type in every row. @throws {BadTable} */
export function refuseMissing(column: TextColumn, role: string, lineOf: LineOf): TextColumn {
  const row = column.codes.indexOf(-1)
  if (row !== -1) throw new BadTable(`${lineOf(row)} has no ${role}`)
  if (column.types.has('string') && column.types.has('number'))
    throw new BadTable(`${column.name} mixes strings and numbers: "1" and 1 would be two classes. Write one of both`)
  return column
}

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/
export const isNumber = (text: string): boolean => NUMBER.test(text)

/** Every value as a finite number. @throws {BadTable} naming the line */
export function numbersOf(column: TextColumn, role: string, lineOf: LineOf): Float64Array {
  const values = column.values.map(text => (isNumber(text) ? Number(text) : Number.NaN))
  return Float64Array.from(column.codes, (code, row) => {
    const value = code === -1 ? Number.NaN : (values[code] as number)
    if (Number.isFinite(value)) return value
    throw new BadTable(
      `${lineOf(row)}: ${role} is ${code === -1 ? 'missing or NaN' : JSON.stringify(column.values[code]?.slice(0, 40))}, where a number belongs`,
    )
  })
}

/** Numbers of which none is below 0 and one above. @throws {BadTable} */
export function positiveNumbers(column: TextColumn, role: string, lineOf: LineOf): Float64Array {
  const values = numbersOf(column, role, lineOf)
  const row = values.findIndex(value => value < 0)
  if (row !== -1) throw new BadTable(`${lineOf(row)}: a ${role} is not negative`)
  if (values.every(value => value === 0)) throw new BadTable(`every ${role} is 0`)
  return values
}

/** Codes in the order in which they appear, so that they do not depend on the order of the file. */
export function dense(column: TextColumn, lineOf: LineOf): Uint32Array {
  const known = new Map<number, number>()
  return Uint32Array.from(column.codes, (code, row) => {
    if (code === -1) throw new BadTable(`${lineOf(row)} has no ${column.name}`)
    const found = known.get(code) ?? known.size
    if (found === known.size) known.set(code, found)
    return found
  })
}

/** The values that some row has. */
export const usedValues = (column: TextColumn): string[] => {
  const used = new Uint8Array(column.values.length)
  for (const code of column.codes) if (code >= 0) used[code] = 1
  return column.values.filter((_, code) => used[code] === 1)
}
