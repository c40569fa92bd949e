import { styleText } from 'node:util'

type Style = Parameters<typeof styleText>[0]

/** Colours where a terminal is there and nobody said no. */
export const paint = (style: Style, text: string): string =>
  process.stdout.isTTY && !process.env['NO_COLOR'] ? styleText(style, text) : text

/** Nothing from outside may move the cursor of a terminal. */
export const printable = (text: string): string => text.replace(/[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')

/** Columns as wide as they must be; numbers to the right. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const clean = rows.map(row => row.map(printable))
  const widths = header.map((title, i) => Math.max(title.length, ...clean.map(row => [...(row[i] ?? '')].length)))
  const right = header.map((_, i) => clean.length > 0 && clean.every(row => /^[-+−]?[\d.,e+-]*$|^none$/.test(row[i] ?? '')))
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) =>
        right[i]
          ? ' '.repeat((widths[i] as number) - [...cell].length) + cell
          : cell + ' '.repeat((widths[i] as number) - [...cell].length),
      )
      .join('  ')
      .trimEnd()
  return [paint('bold', line(header)), ...clean.map(line)].join('\n')
}
