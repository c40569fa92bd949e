import { nameOf, type RepositoryShape } from './repository-shape.ts'
import type { Trainer } from './trainer.ts'

const PROGRAMS: Record<string, string> = { py: 'python', js: 'node', mjs: 'node', R: 'Rscript', jl: 'julia', sh: 'sh' }

/** A first `mettle.yml` from what lies there; every guess is a line that a person can correct. */
export function firstConfig(here: RepositoryShape): string {
  const { models, each, written, data } = here
  const outputs = [
    ...(written.model === undefined ? [] : [`model: ${yamlText(written.model)}`]),
    `metrics: ${yamlText(written.metrics ?? USUAL_METRICS)}`,
    ...written.others.map(({ name, path }) => `${name}: ${yamlText(path)}`),
  ]
  const shared = here.shared.map(folder => yamlText(`/${folder}/**`))
  const block = [
    shared.length > 0
      ? `code: ['**', ${shared.join(', ')}]`
      : '# Everything here counts as code but documents, data, parameters and outputs; code: [src/**] would be less.',
    ...(here.params.length > 0 ? [`params: [${here.params.join(', ')}]`] : []),
    ...(data.sources.size > 0 ? [`data: {${[...data.sources].map(([name, path]) => `${name}: ${yamlText(path)}`).join(', ')}}`] : []),
    ...(data.outside === undefined
      ? []
      : [`# ${data.outside} is not in git. Say where a runner finds it: data: {train: s3://bucket/train.parquet}`]),
    ...(here.installer.setup === undefined ? [] : [`setup: ${yamlText(here.installer.setup)}`]),
    `train: ${yamlText(commandOf(here))}`,
    `outputs: {${outputs.join(', ')}}`,
    '# Without a gate, no metric whose direction is known may get worse. A gate of your own:',
    '# gate:',
    '#   auc: {min: 0.80, max-regression: 0.005}',
  ]
  const indented = (by: string, lines: readonly string[]): string[] => lines.map(line => by + line)
  const body =
    models.length > 0 && each === undefined
      ? ['defaults:', ...indented('  ', block), 'models:', ...models.map(folder => `  ${nameOf(folder)}: {dir: ${yamlText(folder)}}`)]
      : each === undefined
        ? ['models:', `  ${here.name}:`, ...indented('    ', block)]
        : ['models:', `  ${each.split('/')[0]}:`, `    each: ${each}`, ...indented('    ', block)]
  return `${[...FIRST_LINES, ...body].join('\n')}\n`
}

/** Of any `mettle.yml`. */
export const FIRST_LINES = [
  '# yaml-language-server: $schema=https://raw.githubusercontent.com/mettle-ci/mettle/v1/schema/mettle.schema.json',
  'version: 1',
]

export const USUAL_METRICS = 'metrics.json'

function commandOf({ trainer = LIKELY, installer: { run } }: RepositoryShape): string {
  if (trainer.kind === 'command') return run + trainer.command
  const { path, module } = trainer
  if (path.endsWith('.ipynb')) return `${run}jupyter nbconvert --to notebook --execute ${shellWord(path)} --output-dir .mettle-run`
  if (module) return `${run === '' && module.path !== undefined ? `PYTHONPATH=${module.path} ` : run}python -m ${module.name}`
  const program = PROGRAMS[path.split('.').at(-1) as string] ?? 'sh'
  return `${program === 'python' ? run : ''}${program} ${shellWord(path)}`
}

const LIKELY: Trainer = { kind: 'file', path: 'train.py', module: undefined }

/** As one word of a shell, and as a text of YAML, whatever a file is called. */
const shellWord = (path: string): string => (/^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`)
const yamlText = (text: string): string => (/^[\w./][\w ./=*-]*$/.test(text) ? text : JSON.stringify(text))
