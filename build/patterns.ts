/** No pattern of ours takes more than linear time: whoever writes what it reads could keep a gate busy for ever. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { RegExpParser } from '@eslint-community/regexpp'
import { parseAst } from 'rolldown/parseAst'
import { analyse } from 'scslre'

/** Patterns that look worse than they are, and why. */
const BOUNDED: Readonly<Record<string, string>> = {
  'evaluate/text.ts': 'sees 60 characters at the most',
  'formats/yaml.ts': 'begins at a line and stays in it',
  'dvc/project.ts': 'begins at a line and stays in it',
}

const parser = new RegExpParser()

/** @returns in which way a pattern can be made to look at the same characters again and again */
function faultOf(literal: string): string | undefined {
  const [worst] = analyse(parser.parseLiteral(literal)).reports.toSorted((a, b) => Number(b.exponential) - Number(a.exponential))
  return worst && `${literal} can take ${worst.exponential ? 'exponential' : 'quadratic'} time`
}

function* literals(node: unknown): Generator<string> {
  if (typeof node !== 'object' || node === null) return
  if ('regex' in node && 'raw' in node) yield String(node.raw)
  else for (const child of Object.values(node)) yield* literals(child)
}

function* schemaPatterns(node: unknown): Generator<string> {
  if (typeof node !== 'object' || node === null) return
  for (const [key, child] of Object.entries(node)) {
    if (key === 'pattern' && typeof child === 'string') yield `/${new RegExp(child, 'u').source}/u`
    else if (key === 'patternProperties') for (const name of Object.keys(child as object)) yield `/${new RegExp(name, 'u').source}/u`
    yield* schemaPatterns(child)
  }
}

/** Of every pattern in a text of TypeScript. */
export const faultsIn = (source: string): string[] => faultsOf(literals(parseAst(source, { lang: 'ts' })))

const faultsOf = (found: Iterable<string>): string[] => [...new Set(found)].map(faultOf).filter(fault => fault !== undefined)

/** @param sources the folder of the code @param schemas the folder of the JSON Schemas */
export function patternFaults(sources: string, schemas: string): string[] {
  const faults: string[] = []
  for (const entry of readdirSync(sources, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    const file = relative(sources, path).replaceAll('\\', '/')
    if (!entry.isFile() || !/(?<!\.d)\.ts$/.test(file) || file.includes('/assembly/') || file in BOUNDED) continue
    faults.push(...faultsIn(readFileSync(path, 'utf8')).map(fault => `${file}: ${fault}`))
  }
  for (const name of readdirSync(schemas))
    faults.push(...faultsOf(schemaPatterns(JSON.parse(readFileSync(join(schemas, name), 'utf8')))).map(fault => `${name}: ${fault}`))
  return faults
}
