import { tooDeep } from './python-depth.ts'
import { pythonTree } from './python-tree.ts'

/** Comments that are more than words: where the file runs, how it is read, what it needs, how it is compiled. */
const SPEAKING = /^#!|^[ \t\f]*#.*?coding[:=]|^[ \t]*#[ \t]*(?:\/\/\/|cython:|distutils:)/m
/** What reads the text of a program while it runs. */
const READS_ITSELF =
  /\b(?:__file__|f_lineno|co_firstlineno|f_code|inspect|getsource\w*|getcomments|findsource|linecache|tokenize|jit|script_method|__loader__|get_data)\b/
/** Indentation and line ends that other readers take differently, and a line that goes on into a comment, which Python refuses. */
const ODD_SPACE = /^ *\t|^[ \t]*\\\r?\n|\r(?!\n)|[\f\v\u2028\u2029\ufffd]|\\\r?\n[ \t]*(?:#|\r?\n|$(?![\s\S]))/m

/**
 * The program in a Python file, without comments, blank lines and formatting: its syntax tree with the text of every
 * leaf. Two files with equal programs do the same. Layout is told by the tree; texts are kept as they are written.
 * `undefined` where that cannot be proven: the file is not valid, has a character that no leaf holds, may read its own
 * text, or has comments that something reads.
 */
export function pythonTokens(source: string): string | undefined {
  if (SPEAKING.test(source) || READS_ITSELF.test(source) || ODD_SPACE.test(source) || tooDeep(source)) return undefined
  const tree = pythonTree(source)
  if (typeof tree === 'number') return undefined
  const parts: string[] = []
  const columns = new Columns(source)
  let valid = true
  let at = 0
  /** What lies between two leaves may only separate them. */
  const pass = (to: number): void => {
    if (!/^(?:\s|\\\r?\n)*$/.test(source.slice(at, to))) valid = false
    at = to
  }
  tree.iterate({
    enter: node => {
      if (!valid) return false
      if (node.name === 'Comment') {
        pass(node.from)
        at = node.to
        return false
      }
      const leaf = TEXTS.has(node.name) || (node.name !== 'Script' && node.node.firstChild === null)
      if (!leaf) {
        parts.push(`(${node.name}`)
        return true
      }
      pass(node.from)
      at = node.to
      if (node.to > node.from && !columns.fits(node.from, node.to)) valid = false
      parts.push(JSON.stringify(`${node.name} ${source.slice(node.from, node.to)}`))
      return false
    },
    leave: node => {
      if (node.name !== 'Comment') parts.push(')')
    },
  })
  pass(source.length)
  return valid ? parts.join(' ') : undefined
}

/** Read as they are written: what is between the parts of a format string has no leaf of its own. */
const TEXTS = new Set(['String', 'FormatString'])

/** Python's own rule of indentation, which the parser does not hold to: a line comes back to a column that is open. */
class Columns {
  readonly #source: string
  readonly #open = [0]
  #brackets = 0
  #last = ''
  /** Of the line that the last token stands on, and where that token ended. */
  #start = 0
  #end: number
  #after = 0

  constructor(source: string) {
    this.#source = source
    this.#end = source.indexOf('\n')
  }

  /** Whether a token may stand where it stands. Tokens are given one after another. */
  fits(from: number, to: number): boolean {
    const text = this.#source.slice(from, to)
    // A line may be as long as the file: its start is followed, not looked for.
    while (this.#end !== -1 && this.#end < from) {
      this.#start = this.#end + 1
      this.#end = this.#source.indexOf('\n', this.#start)
    }
    const start = this.#start
    const first = this.#brackets === 0 && this.#after <= start && !/\\\r?\n$/.test(this.#source.slice(Math.max(0, start - 3), start))
    this.#after = to
    if (text === '(' || text === '[' || text === '{') this.#brackets++
    if (text === ')' || text === ']' || text === '}') this.#brackets--
    const opens = this.#last === ':'
    this.#last = text
    if (!first) return true
    const column = from - start
    // Deeper is a block, and a block is deeper: after a colon at the end of a line, and nowhere else.
    if (column > (this.#open.at(-1) as number) !== opens) return false
    if (opens) this.#open.push(column)
    while (column < (this.#open.at(-1) as number)) this.#open.pop()
    return column === this.#open.at(-1)
  }
}
