import jsep from 'jsep'
import { onPaper } from '../decimal.ts'
import { Unreadable } from './failure.ts'

/** Numbers by name, added, subtracted, multiplied and divided. */
export interface Expression {
  readonly names: readonly string[]
  /** @returns `undefined` where a name stands for nothing */
  value(of: (name: string) => number | undefined): number | undefined
}

type Value = (of: (name: string) => number | undefined) => number | undefined

const LONGEST = 500
const OPERATORS: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => onPaper(a + b, Math.max(Math.abs(a), Math.abs(b))),
  '-': (a, b) => onPaper(a - b, Math.max(Math.abs(a), Math.abs(b))),
  '*': (a, b) => onPaper(a * b),
  '/': (a, b) => onPaper(a / b),
}

/** `train.auc - val.auc`: dotted names, names in quotes, numbers, `+ - * /` and parentheses; nothing else. @throws {Unreadable} */
export function parseExpression(text: string): Expression {
  if (text.length > LONGEST) throw new Unreadable(`longer than ${LONGEST} characters`, undefined, 'limit')
  const bare = text.replace(/"[^"]*"|'[^']*'/g, '""').replace(/\b\d[\d.]*e[+-]?\d+/gi, '0')
  if (/[;,`\\]/.test(bare) || text.includes('\\')) throw new Unreadable('only names, numbers, + - * / and parentheses can stand here')
  // `f1-score` is a name to many.
  if (/[\w)\]"]-[\w("]/.test(bare)) throw new Unreadable('a minus has a space on each side; a name that holds one stands in quotes')
  const names = new Set<string>()
  let root: jsep.Expression
  try {
    root = jsep(text)
  } catch (error) {
    throw new Unreadable(error instanceof Error ? error.message : String(error))
  }
  const name = (found: string): Value => {
    names.add(found)
    return of => of(found)
  }
  const read = (node: jsep.Expression): Value => {
    const dotted = nameOf(node)
    if (dotted !== undefined) return name(dotted)
    if (node.type === 'Literal' && typeof node['value'] === 'number') {
      const number = node['value']
      return () => number
    }
    if (node.type === 'UnaryExpression' && (node['operator'] === '-' || node['operator'] === '+')) {
      const [sign, inner] = [node['operator'] === '-' ? -1 : 1, read(node['argument'] as jsep.Expression)]
      return of => {
        const value = inner(of)
        return value === undefined ? undefined : sign * value
      }
    }
    const operator = node.type === 'BinaryExpression' ? OPERATORS[String(node['operator'])] : undefined
    if (!operator) throw new Unreadable('only names, numbers, + - * / and parentheses can stand here')
    const [left, right] = [read(node['left'] as jsep.Expression), read(node['right'] as jsep.Expression)]
    return of => {
      const [a, b] = [left(of), right(of)]
      return a === undefined || b === undefined ? undefined : operator(a, b)
    }
  }
  const value = read(root)
  if (names.size === 0) throw new Unreadable('no metric is named')
  return { names: [...names], value }
}

/** `val.auc`, or a name in quotes. */
function nameOf(node: jsep.Expression): string | undefined {
  if (node.type === 'Identifier') return String(node['name'])
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : undefined
  if (node.type !== 'MemberExpression' || node['computed'] === true || node['optional'] === true) return undefined
  const [folder, own] = [node['object'] as jsep.Expression, node['property'] as jsep.Expression]
  const before = folder.type === 'Literal' ? undefined : nameOf(folder)
  return before === undefined || own.type !== 'Identifier' ? undefined : `${before}.${String(own['name'])}`
}
