/** Reference pages, made from the definitions. */
import { INPUTS, OUTPUTS } from '../src/config/inputs.ts'
import { CODES } from '../src/errors.ts'
import { measuresOf } from '../src/evaluate/measures/measures.ts'
import type { Rows } from '../src/evaluate/predictions/rows.ts'

type Schema = { [key: string]: unknown }
const MADE = '<!-- Made by `npm run generate`. Do not edit. -->\n\n'

export function configurationPage(schema: Schema): string {
  const sections = [
    `${MADE}# mettle.yml\n`,
    'Editors check and complete it with this first line:\n\n```yaml\n# yaml-language-server: $schema=https://raw.githubusercontent.com/mettle-ci/mettle/v1/schema/mettle.schema.json\n```\n',
  ]
  sections.push('## Top level\n', table(schema))
  const properties = schema['properties'] as Record<string, Schema>
  const model = valueSchema(properties['models'] as Schema)
  sections.push('## A model: `models.NAME`\n', table(model))
  const models = model['properties'] as Record<string, Schema>
  sections.push('## A rule: `gate.METRIC`\n', table(valueSchema(models['gate'] as Schema)))
  const metrics = ((models['outputs'] as Schema)['properties'] as Record<string, Schema>)['metrics'] as Schema
  const file = (metrics['anyOf'] as Schema[]).find(branch => branch['type'] === 'object') as Schema
  sections.push('## A metrics file: `outputs.metrics`\n', 'A path, an object with these keys, or a list of either.\n', table(file))
  const sources = valueSchema(models['data'] as Schema)['anyOf'] as Schema[]
  sections.push(
    '## A data source: `data.NAME`\n',
    'A path or an address as text, or an object with these keys.\n',
    ...sources.filter(branch => branch['type'] === 'object').map(table),
  )
  for (const [key, value] of Object.entries(models)) if (!APART.includes(key)) sections.push(...nested(key, value))
  sections.push('## A stage of DVC: `stages.NAME`\n', table(valueSchema(properties['stages'] as Schema)))
  sections.push('## Defaults: `defaults`\n', table(properties['defaults'] as Schema))
  return `${sections.join('\n')}`
}

/** Blocks of a model that have a section of their own above. */
const APART = ['gate', 'data']

/** A section for each mapping with keys of its own below a key of a model, however deep. */
function nested(path: string, schema: Schema): string[] {
  const choices = (schema['anyOf'] as Schema[] | undefined) ?? [schema]
  return choices.flatMap(choice => {
    if (choice['type'] === 'array' && choice['items']) return nested(path, choice['items'] as Schema)
    const properties = (choice['properties'] as Record<string, Schema> | undefined) ?? {}
    const values = valueSchema(choice) as Schema | undefined
    const own = Object.keys(properties).length > 0 ? [`## \`${path}\`\n`, ...lead(choice, schema), table(choice)] : []
    const below = Object.entries(properties).filter(([key]) => !(path === 'outputs' && key === 'metrics') && key !== 'gate')
    return [
      ...own,
      ...below.flatMap(([key, value]) => nested(`${path}.${key}`, value)),
      ...(typeof values === 'object' ? nested(`${path}.NAME`, values) : []),
    ]
  })
}

/** What a block is for, where its key did not say it already. */
const lead = (choice: Schema, schema: Schema): string[] => {
  const said = choice['description'] ?? schema['description']
  return said === undefined ? [] : [`${String(said)}\n`]
}

const valueSchema = (schema: Schema): Schema =>
  (Object.values((schema['patternProperties'] as Record<string, Schema> | undefined) ?? {})[0] ?? schema['additionalProperties']) as Schema

function table(schema: Schema): string {
  const required = (schema['required'] as string[] | undefined) ?? []
  const rows = Object.entries((schema['properties'] as Record<string, Schema>) ?? {}).map(
    ([key, value]) =>
      `| \`${key}\`${required.includes(key) ? ' (required)' : ''} | ${kind(value)} | ${described(value).replaceAll('|', '\\|')} |`,
  )
  return `| key | value | meaning |\n|:--|:--|:--|\n${rows.join('\n')}\n`
}

/** Its own words, else those of the first of its choices that has some. */
const described = (schema: Schema): string =>
  String(schema['description'] ?? (schema['anyOf'] as Schema[] | undefined)?.find(one => one['description'])?.['description'] ?? '')

function kind(schema: Schema): string {
  if (schema['const'] !== undefined) return `\`${JSON.stringify(schema['const'])}\``
  if (Array.isArray(schema['enum'])) return schema['enum'].map(value => `\`${value}\``).join(', ')
  if (Array.isArray(schema['anyOf'])) return [...new Set(schema['anyOf'].map(branch => kind(branch as Schema)))].join(' or ')
  if (schema['type'] === 'array') return schema['items'] ? `list of ${kind(schema['items'] as Schema)}` : 'list'
  return (
    (
      {
        string: 'text',
        number: 'number',
        integer: 'whole number',
        boolean: '`true` or `false`',
        object: 'mapping',
        null: '`null`',
      } as Record<string, string>
    )[String(schema['type'])] ?? 'any'
  )
}

/** Every metric that is computed from predictions. */
export function metricsPage(): string {
  const tasks = {
    binary: 'two classes',
    multiclass: 'more classes',
    regression: 'numbers',
    forecast: 'numbers in time',
    ranking: 'documents of queries',
  } as const
  const sections = Object.entries(tasks).map(([task, what]) => {
    const rows = measuresOf({ task } as unknown as Rows, 0.5).map(
      ({ name, direction, method }) => `| \`${name}\` | ${direction} | ${METHODS[method]} |`,
    )
    return `## \`task: ${task}\`: ${what}\n\n| metric | better | bounds by |\n|:--|:--|:--|\n${rows.join('\n')}\n`
  })
  const intro =
    'Names under which metrics are computed from [`predictions`](configuration.md#predictions), equal to scikit-learn’s. Rules name them so, or by another usual name (`auc` for `roc_auc`, `mean_absolute_error` for `mae`). How bounds come about: [gates](../gates.md#the-methods). With `group` or `weight` they are the bootstrap’s.'
  return `${MADE}# Metrics\n\n${intro}\n\n${sections.join('\n')}`
}

const METHODS = { tango: 'Tango score', delong: 'DeLong', 'paired-t': 'paired t', bootstrap: 'BCa bootstrap' } as const

export function documentsPage(schemas: readonly Schema[]): string {
  const parts = schemas.map(schema => `## ${schema['title']}\n\n${schema['description']}\n\n${table(schema)}`)
  return `${MADE}# Documents\n\nStages speak through these JSON documents. Each names its schema (\`schema: mettle/plan/v1\`); the JSON Schemas lie in \`schema/\`.\n\n${parts.join('\n')}`
}

export function inputsPage(): string {
  const inputs = Object.entries(INPUTS).map(
    ([name, { description, default: value }]) => `| \`${name}\` | ${value === '' ? '' : `\`${value}\``} | ${description} |`,
  )
  const outputs = Object.entries(OUTPUTS).map(([name, description]) => `| \`${name}\` | ${description} |`)
  return `${MADE}# The action\n\n## Inputs\n\n| input | default | meaning |\n|:--|:--|:--|\n${inputs.join('\n')}\n\nAn input that is not in this table fails the step and names the nearest one.\n\n## Outputs\n\n| output | meaning |\n|:--|:--|\n${outputs.join('\n')}\n`
}

export function errorsPage(): string {
  const rows = Object.entries(CODES).map(([code, text]) => `### \`${code}\`\n\n${text}\n`)
  return `${MADE}# Troubleshooting\n\nEvery error of Mettle ends with its code in brackets. What each of them means, and what to do:\n\n${rows.join('\n')}`
}
