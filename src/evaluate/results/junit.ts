import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { BadResult, type Failure, type ToolResult } from './results.ts'

type Node = Readonly<Record<string, unknown>>
const many = (value: unknown): Node[] =>
  value === undefined
    ? []
    : ([value].flat() as unknown[]).map(one => (one !== null && typeof one === 'object' ? (one as Node) : { '#text': one }))
const text = (value: unknown): string => (value === undefined || value === null ? '' : String(value))

/** `testsuite/testcase/(failure|error|skipped)`. Entities of a document type are not expanded. @throws {BadResult} */
export function readJunit(content: string): ToolResult & { readonly properties: ReadonlyMap<string, string> } {
  if (/<!DOCTYPE/i.test(content)) throw new BadResult('it declares a document type; JUnit has none')
  const valid = XMLValidator.validate(content)
  if (valid !== true) throw new BadResult(`it is not XML: line ${valid.err.line}, ${valid.err.msg.slice(0, 200)}`)
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    parseAttributeValue: false,
    processEntities: true,
  })
  const root = parser.parse(content) as Node
  if (!('testsuites' in root) && !('testsuite' in root)) throw new BadResult('there is no testsuite')
  const suites: Node[] = []
  const collect = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      suites.push(node)
      collect(many(node['testsuite']))
    }
  }
  collect([...many(root['testsuites']), ...many(root['testsuite'])])
  const failures: Failure[] = []
  const properties = new Map<string, string>()
  let [tests, skipped] = [0, 0]
  for (const suite of suites) {
    for (const group of many(suite['properties']))
      for (const one of many(group['property'])) {
        const [name, value] = [text(one['@name']), text(one['@value'] ?? one['#text'])]
        if (properties.has(name) && properties.get(name) !== value)
          throw new BadResult(`the property ${name} is ${properties.get(name)} and ${value}: it is written twice`)
        properties.set(name, value)
      }
    const cases = many(suite['testcase'])
    const nested = many(suite['testsuite']).length > 0
    const announced = Number(suite['@tests'] ?? cases.length)
    if (!nested && Number.isFinite(announced) && announced > cases.length)
      throw new BadResult(`a suite says ${announced} tests and holds ${cases.length}: it was cut off`)
    for (const found of many(suite['error']))
      failures.push({
        name: text(suite['@name']) || 'a suite',
        message: (text(found['@message']) || text(found['#text'])).slice(0, 400),
        kind: 'error',
      })
    if (!nested) {
      const count = (kind: string): number => cases.filter(one => kind in one).length + (kind === 'error' ? many(suite['error']).length : 0)
      for (const [attribute, kind] of [
        ['@failures', 'failure'],
        ['@errors', 'error'],
      ] as const)
        if (Number(suite[attribute] ?? 0) > count(kind))
          throw new BadResult(`a suite says ${text(suite[attribute])} ${attribute.slice(1)} and shows ${count(kind)}`)
    }
    for (const one of cases) {
      tests++
      const name = [text(one['@classname']), text(one['@name'])].filter(Boolean).join('.') || `test ${tests}`
      for (const kind of ['failure', 'error'] as const)
        for (const found of many(one[kind]))
          failures.push({
            name,
            message: (text(found['@message']) || text(found['#text'])).slice(0, 400),
            kind: kind === 'failure' ? 'fail' : 'error',
          })
      if ('skipped' in one) skipped++
    }
  }
  for (const top of [...many(root['testsuites']), ...suites.filter(suite => many(suite['testsuite']).length > 0)])
    for (const [attribute, found] of [
      ['@tests', tests],
      ['@failures', failures.length],
      ['@errors', failures.length],
    ] as const)
      if (Number(top[attribute] ?? 0) > found)
        throw new BadResult(`the file says ${text(top[attribute])} ${attribute.slice(1)} and shows ${found}`)
  return { tests, skipped, failures, properties }
}
