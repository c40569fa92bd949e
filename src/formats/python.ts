import { lineAndColumn, Unreadable, withoutMark } from './failure.ts'
import { DEEPEST, tooDeep } from './python-depth.ts'
import { type PythonTree, pythonTree } from './python-tree.ts'
import { type Key, Opaque, Tuple, type Value } from './value.ts'

type SyntaxNode = PythonTree['topNode']

/**
 * Parameters of a Python file, as DVC finds them (`dvc/utils/serialize/_py.py`): literals assigned to one name at module
 * level or in a class, and to `self.name` in `__init__`. Everything else is passed over. Nothing is executed.
 * @throws {Unreadable} where the file is not Python
 */
export function parsePython(source: string): Value {
  const code = withoutMark(source)
  if (tooDeep(code)) throw new Unreadable(`brackets nested deeper than ${DEEPEST}`, undefined, 'limit')
  const tree = pythonTree(code)
  if (typeof tree === 'number') throw new Unreadable('not valid Python', lineAndColumn(code, tree))
  return body(tree.topNode, code, false)
}

function body(parent: SyntaxNode, code: string, selfOnly: boolean): Map<Key, Value> {
  const found = new Map<Key, Value>()
  for (const statement of childrenOf(parent)) {
    if (statement.name === 'AssignStatement') {
      const pair = assignment(statement, code, selfOnly)
      if (pair) found.set(pair[0], pair[1])
    } else if (statement.name === 'ClassDefinition' && !selfOnly) {
      const name = statement.getChild('VariableName')
      const inner = statement.getChild('Body')
      if (name && inner) found.set(code.slice(name.from, name.to), body(inner, code, false))
    } else if (statement.name === 'FunctionDefinition' && !selfOnly && parent.name === 'Body') {
      const name = statement.getChild('VariableName')
      const inner = statement.getChild('Body')
      if (inner && name && code.slice(name.from, name.to) === '__init__')
        for (const [key, value] of body(inner, code, true)) found.set(key, value)
    }
  }
  return found
}

function assignment(statement: SyntaxNode, code: string, selfOnly: boolean): [string, Value] | undefined {
  const parts = childrenOf(statement).filter(node => node.name !== 'TypeDef')
  const [target, sign, value] = parts
  if (parts.length !== 3 || !target || sign?.name !== 'AssignOp' || !value) return undefined
  const name = code.slice(target.from, target.to)
  const plain = target.name === 'VariableName' && !selfOnly
  const attribute = selfOnly && target.name === 'MemberExpression' && /^self\.\w+$/.test(name)
  if (!plain && !attribute) return undefined
  const literalValue = literal(value, code)
  return literalValue === undefined ? undefined : [name.replace(/^self\./, ''), literalValue]
}

function literal(node: SyntaxNode, code: string): Value | undefined {
  const source = code.slice(node.from, node.to)
  switch (node.name) {
    case 'Number':
      return number(source)
    case 'Boolean':
      return source === 'True'
    case 'None':
      return null
    case 'String':
      return string(source)
    case 'ContinuousString':
      return all(childrenOf(node), code)?.join('')
    case 'UnaryExpression': {
      const [sign, operand] = childrenOf(node)
      const value = operand && literal(operand, code)
      if (typeof value !== 'bigint' && typeof value !== 'number') return undefined
      const mark = sign && code.slice(sign.from, sign.to)
      return mark === '-' ? -value : mark === '+' ? value : undefined
    }
    case 'ParenthesizedExpression': {
      const [inner] = elements(node)
      return inner && literal(inner, code)
    }
    case 'ArrayExpression':
      return all(elements(node), code)
    case 'TupleExpression': {
      const items = all(elements(node), code)
      return items && Tuple.from(items)
    }
    case 'SetExpression': {
      const items = all(elements(node), code)
      return items && new Opaque('set', source.replace(/\s+/g, ' '))
    }
    case 'DictionaryExpression':
      return dictionary(elements(node), code)
    default:
      return undefined
  }
}

function dictionary(parts: readonly SyntaxNode[], code: string): Value | undefined {
  const map = new Map<Key, Value>()
  const values = all(parts, code)
  if (!values || values.length % 2 !== 0) return undefined
  for (let i = 0; i < values.length; i += 2) map.set(values[i] as Key, values[i + 1] as Value)
  return map
}

function all(nodes: readonly SyntaxNode[], code: string): Value[] | undefined {
  const values = nodes.map(node => literal(node, code))
  return values.includes(undefined) ? undefined : (values as Value[])
}

function number(source: string): Value {
  const digits = source.replaceAll('_', '')
  if (/[jJ]$/.test(digits)) return new Opaque('complex', digits)
  return /^(?:0[xob][\da-f]+|\d+)$/i.test(digits) ? BigInt(digits) : Number(digits)
}

const SIMPLE: Record<string, string> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '\\': '\\',
  "'": "'",
  '"': '"',
  '0': '\0',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
}

function string(source: string): Value | undefined {
  const [, prefix = '', quote = '', inner = ''] = /^([a-zA-Z]*)('''|"""|'|")([\s\S]*)\2$/.exec(source) ?? []
  if (!quote || /f/i.test(prefix)) return undefined
  if (/b/i.test(prefix)) return new Opaque('bytes', source)
  if (/r/i.test(prefix)) return inner
  return inner.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|\n|(.))/g, (_, u: string, x: string, c: string | undefined) =>
    u || x ? String.fromCharCode(Number.parseInt(u ?? x, 16)) : c === undefined ? '' : (SIMPLE[c] ?? `\\${c}`),
  )
}

const PUNCTUATION = new Set(['[', ']', '(', ')', '{', '}', ',', ':', 'Comment'])
const elements = (node: SyntaxNode): SyntaxNode[] => childrenOf(node).filter(child => !PUNCTUATION.has(child.name))

function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = []
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child)
  return children
}
