import { parser } from '@lezer/python'

/** Without it the parser mends what is broken, by trying: a few kilobytes can keep it busy for a minute. */
const strict = parser.configure({ strict: true })

export type PythonTree = ReturnType<typeof parser.parse>

/** The syntax tree of a Python program, or where it stops being one, as an index of the text. */
export function pythonTree(code: string): PythonTree | number {
  try {
    return strict.parse(code)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return Number(/ at (\d{1,9})/.exec(error.message)?.[1] ?? 0)
  }
}
