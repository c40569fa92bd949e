/** Writes what follows from the definitions: JSON Schemas, validators, reference pages. `--check` only compares. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import { main as assemble } from 'assemblyscript/asc'
import { BLOCK_KEYS, ConfigSchema } from '../src/config/schema.ts'
import { EvaluationSchema } from '../src/documents/evaluation-schema.ts'
import { PlanSchema } from '../src/documents/plan-schema.ts'
import { ObservationSchema, RecordSchema } from '../src/documents/record-schema.ts'
import { RunSchema } from '../src/documents/run-schema.ts'
import { VerdictSchema } from '../src/documents/verdict-schema.ts'
import { actionYml, subActionYmls } from './action-yml.ts'
import { configurationPage, documentsPage, errorsPage, inputsPage, metricsPage } from './reference.ts'

const DOCUMENTS = {
  plan: PlanSchema,
  run: RunSchema,
  evaluation: EvaluationSchema,
  verdict: VerdictSchema,
  record: RecordSchema,
  observation: ObservationSchema,
}

const plain = (schema: object): Record<string, unknown> => JSON.parse(JSON.stringify(schema)) as Record<string, unknown>
/** What a model, a stage and the defaults share is written once, under `$defs`: the schema stays readable and its validator small. */
function configSchema(): Record<string, unknown> {
  const schema = plain(ConfigSchema) as { properties: { defaults: Part; models: Parts; stages: Parts } }
  const shared = plain(BLOCK_KEYS)
  const { models, stages, defaults } = schema.properties
  for (const { properties } of [...Object.values(models.patternProperties), ...Object.values(stages.patternProperties), defaults])
    for (const key of Object.keys(properties)) if (key in shared) properties[key] = { $ref: `#/$defs/${key}` }
  return { ...schema, $defs: shared }
}

interface Part {
  properties: Record<string, unknown>
}
interface Parts {
  patternProperties: Record<string, Part>
}

/** From so many characters on a part of a schema is worth a function of its own: once where it holds fields, else where it stands twice. */
const SHARED_FROM = 30
const OWN_FROM = 100

/** Parts of a schema become functions of its validator, which is half as long then; what is said in words makes no difference to it. */
function withSharedParts(schema: Record<string, unknown>): Record<string, unknown> {
  const WORDS = new Set(['description', 'title', 'examples'])
  const isMap = (key: string): boolean => key === 'properties' || key === 'patternProperties' || key === '$defs'
  const bare = (part: unknown, names: boolean): unknown => {
    if (Array.isArray(part)) return part.map(item => bare(item, false))
    if (typeof part !== 'object' || part === null) return part
    const kept = Object.entries(part).filter(([key]) => names || !WORDS.has(key))
    return Object.fromEntries(kept.map(([key, value]) => [key, bare(value, !names && isMap(key))]))
  }
  /** Inside `anyOf` parts stay where they are: an error has to show which alternative it is about. */
  const visit = (part: unknown, names: boolean, act: (part: Record<string, unknown>, text: string) => unknown): unknown => {
    if (Array.isArray(part)) return part.map(item => visit(item, false, act))
    if (typeof part !== 'object' || part === null) return part
    const inner = Object.fromEntries(
      Object.entries(part).map(([key, value]) => [key, key === 'anyOf' ? value : visit(value, !names && isMap(key), act)]),
    )
    return names ? inner : act(inner, JSON.stringify(part))
  }
  const body = bare(schema, false) as Record<string, unknown>
  const counts = new Map<string, number>()
  visit(body, false, (part, text) => {
    counts.set(text, (counts.get(text) ?? 0) + 1)
    return part
  })
  const whole = JSON.stringify(body)
  const shared = new Map<string, [string, unknown]>()
  const result = visit(body, false, (part, text) => {
    const often = (counts.get(text) ?? 0) > 1 && text.length >= SHARED_FROM
    const large = 'properties' in part && text.length >= OWN_FROM
    if (text === whole || '$ref' in part || !(often || large)) return part
    if (!shared.has(text)) shared.set(text, [`part${shared.size}`, part])
    return { $ref: `#/$defs/${shared.get(text)?.[0]}` }
  }) as Record<string, unknown>
  return { ...result, $defs: { ...(result['$defs'] as object), ...Object.fromEntries(shared.values()) } }
}

const withId = (schema: object, file: string): Record<string, unknown> => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: `https://raw.githubusercontent.com/mettle-ci/mettle/v1/schema/${file}`,
  ...plain(schema),
})

/** Checks as code: a configuration is told all that is wrong with it, a document only that it is wrong. */
function validators(schemas: Readonly<Record<string, object>>, allErrors: boolean): string {
  const ajv = new Ajv({
    allErrors,
    strict: true,
    strictTypes: false,
    unicodeRegExp: false,
    inlineRefs: false,
    messages: false,
    unicode: false,
    logger: false,
    code: { source: true, esm: true },
  } as object)
  const names: Record<string, string> = {}
  for (const [name, schema] of Object.entries(schemas)) {
    ajv.addSchema({ ...withSharedParts(plain(schema)), $id: name })
    names[name] = name
  }
  const code = (standalone as unknown as { default: typeof standalone }).default ?? standalone
  const source = (code as unknown as (ajv: Ajv, names: Record<string, string>) => string)(ajv, names)
  // Of a document nobody asks more than where it is wrong: half of the code would say what else Ajv knows.
  const pathsOnly = source
    .replaceAll(/,parentData:\w+,parentDataProperty:[^,]+,rootData\}/g, '}')
    .replaceAll(', parentData, parentDataProperty, rootData=data}={}', '}={}')
  const lean = allErrors
    ? pathsOnly
    : pathsOnly.replaceAll(/schemaPath:"(?:[^"\\]|\\.)*",(keyword:"[^"]*"),params:\{(?:[^{}"]|"(?:[^"\\]|\\.)*")*\}/g, '$1')
  const bare = withoutSchemas(lean)
  if (/\brootData\b|\bparentData\b/.test(lean)) throw new Error('a validator uses data around a value: it is no longer handed in')
  if (lean.includes('schemaPath:') !== allErrors) throw new Error('what Ajv writes of an error has changed: look at validators() again')
  if (source.includes('require(')) throw new Error('a validator needs a run-time part of Ajv: choose a keyword that does not')
  return `// Made by \`npm run generate\` from the schemas. Do not edit.\n${bare}`
}

/** Ajv keeps every schema for the lists and the names of properties that its code looks up in them: these alone stay. */
function withoutSchemas(code: string): string {
  const schemas = new Map<string, unknown>()
  let rest = code
  for (const [head, name] of code.matchAll(/const (schema\d+) = (?=\{)/g)) {
    const start = rest.indexOf(head)
    const end = endOfObject(rest, start + head.length)
    schemas.set(name as string, JSON.parse(rest.slice(start + head.length, end)))
    rest = rest.slice(0, start) + rest.slice(rest[end] === ';' ? end + 1 : end)
  }
  const tables = new Map<string, string>()
  const inlined = rest.replaceAll(/\b(schema\d+)((?:\.\w+|\["(?:[^"\\]|\\.)*"\]|\[\d+\])+)/g, (reference, name: string, path: string) => {
    if (!schemas.has(name)) return reference
    const steps = [...path.matchAll(/\.(\w+)|\[("(?:[^"\\]|\\.)*"|\d+)\]/g)].map(
      ([, word, key]) => word ?? (JSON.parse(key as string) as string | number),
    )
    const value = steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], schemas.get(name))
    if (Array.isArray(value)) return JSON.stringify(value)
    if (steps.at(-1) !== 'properties') throw new Error(`a validator looks at ${reference}: say in withoutSchemas() what it needs of it`)
    const keys = JSON.stringify(Object.fromEntries(Object.keys(value as object).map(key => [key, 0])))
    if (!tables.has(keys)) tables.set(keys, `properties${tables.size}`)
    return tables.get(keys) as string
  })
  if (/\bschema\d+\b/.test(inlined.replaceAll(/"(?:[^"\\]|\\.)*"/g, ''))) throw new Error('a validator uses a schema as a whole')
  return [...tables].map(([keys, name]) => `const ${name} = ${keys};`).join('') + inlined
}

/** @returns where the JSON object that begins at `start` ends */
function endOfObject(text: string, start: number): number {
  let depth = 0
  for (const match of text.slice(start).matchAll(/"(?:[^"\\]|\\.)*"|[{}]/g)) {
    depth += match[0] === '{' ? 1 : match[0] === '}' ? -1 : 0
    if (depth === 0) return start + match.index + 1
  }
  throw new Error('a schema in a validator does not end')
}

/** The same jobs for a schedule: what they find goes into an issue or a pull request, which needs one right more. */
function monitorYml(): string {
  const replaced = (text: string, from: string, to: string): string => {
    if (!text.includes(from)) throw new Error(`pipeline.yml no longer has ${JSON.stringify(from)}`)
    return text.replace(from, to)
  }
  const pipeline = readFileSync('.github/workflows/pipeline.yml', 'utf8')
  const begin = pipeline.indexOf('name: Mettle pipeline')
  let text = `# Made by \`npm run generate\` from pipeline.yml. Do not edit.
# Looks at data outside git and at the age of trainings, trains what moved, and says so in one issue or pull request.
# Call it from a workflow of yours with on: schedule.
${pipeline.slice(begin)}`
  text = replaced(text, 'name: Mettle pipeline', 'name: Mettle monitor')
  text = replaced(text, "      comment: {type: string, default: on-change, description: 'on-change, always, on-failure or never.'}\n", '')
  text = replaced(text, '          comment: ${{ inputs.comment }}\n', '')
  text = replaced(
    text,
    '      pull-requests: write # the comment',
    '      pull-requests: write # newer versions of data\n      issues: write # the result',
  )
  text = replaced(text, 'The required check. It runs', 'It runs')
  return text
}

/** What is done in WebAssembly: so much of it that the difference counts. */
const PROGRAMS = [
  ['src/tables', 'fields'],
  ['src/evaluate/statistics', 'order'],
] as const

/** WebAssembly as text, made by AssemblyScript. */
async function assembled(source: string): Promise<string> {
  let program: Uint8Array | undefined
  const { error, stderr } = await assemble(
    [source, '--runtime', 'stub', '-O3', '--noAssert', '--enable', 'simd', '--importMemory', '--outFile', 'program.wasm'],
    {
      readFile: (name, folder) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : null),
      writeFile: (_, content) => {
        program = content as Uint8Array
      },
      listFiles: () => [],
    },
  )
  if (error || !program) throw new Error(`${source}: ${error?.message} ${stderr.toString()}`)
  return Buffer.from(program).toString('base64')
}

async function files(): Promise<Map<string, string>> {
  const result = new Map<string, string>()
  for (const [folder, name] of PROGRAMS) {
    const program = await assembled(`${folder}/assembly/${name}.ts`)
    const constant = `export const ${name.toUpperCase()}_PROGRAM =\n  '${program}'\n`
    result.set(`${folder}/${name}-program.ts`, `// Made by \`npm run generate\` from assembly/${name}.ts. Do not edit.\n${constant}`)
  }
  result.set('.github/workflows/monitor.yml', monitorYml())
  result.set('schema/mettle.schema.json', `${JSON.stringify(withId(configSchema(), 'mettle.schema.json'), null, 2)}\n`)
  for (const [name, schema] of Object.entries(DOCUMENTS))
    result.set(`schema/${name}.schema.json`, `${JSON.stringify(withId(schema, `${name}.schema.json`), null, 2)}\n`)
  result.set('src/documents/validators.generated.js', validators(DOCUMENTS, false))
  result.set('src/config/validator.generated.js', validators({ config: configSchema() }, true))
  result.set('docs/reference/configuration.md', configurationPage(plain(ConfigSchema)))
  result.set('docs/reference/documents.md', documentsPage(Object.values(DOCUMENTS).map(plain)))
  result.set('docs/reference/action.md', inputsPage())
  result.set('docs/reference/metrics.md', metricsPage())
  result.set('docs/troubleshooting.md', errorsPage())
  result.set('action.yml', actionYml())
  for (const [path, content] of subActionYmls()) result.set(path, content)
  return result
}

const check = process.argv.includes('--check')
let stale = 0
for (const [path, content] of await files()) {
  let current: string | undefined
  try {
    current = readFileSync(path, 'utf8')
  } catch {}
  if (current === content) continue
  stale++
  if (check) console.error(`${path} is not current: npm run generate`)
  else {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
    console.log(`wrote ${path}`)
  }
}
if (check && stale > 0) process.exitCode = 1
if (!check && stale > 0) spawnSync('npx', ['biome', 'check', '--write', 'src'], { stdio: 'ignore' })
