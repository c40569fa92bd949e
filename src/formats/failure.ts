/** Why a text could not be read. `line` and `column` count from 1. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
  readonly line: number | undefined
  readonly column: number | undefined
  readonly kind: 'syntax' | 'duplicate' | 'limit'
  constructor(message: string, at?: { line: number; column: number }, kind: Unreadable['kind'] = 'syntax') {
    super(message)
    this.line = at?.line
    this.column = at?.column
    this.kind = kind
  }
}

/** Files of a pull request are hostile: no parser gets more than this. */
export const LIMITS = { bytes: 1 << 20, depth: 100, aliases: 1000, nodes: 200_000, key: 1000 } as const

export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  const start = before.lastIndexOf('\n') + 1
  let line = 1
  for (let i = before.indexOf('\n'); i !== -1; i = before.indexOf('\n', i + 1)) line++
  return { line, column: offset - start + 1 }
}

export const withoutMark = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)
