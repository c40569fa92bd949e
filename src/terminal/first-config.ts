import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type RepositoryShape, read } from './repository-shape.ts'

const PROGRAMS: Record<string, string> = { py: 'python', js: 'node', mjs: 'node', R: 'Rscript', sh: 'sh' }
const INSTALLS: Record<NonNullable<RepositoryShape['python']>, string | undefined> = {
  uv: 'uv sync --frozen',
  poetry: 'poetry install',
  pixi: 'pixi install --frozen',
  conda: 'conda env update --name base --file environment.yml',
  pip: 'pip install -r requirements.txt',
  plain: undefined,
}
const RUNS: Partial<Record<NonNullable<RepositoryShape['python']>, string>> = { uv: 'uv run ', poetry: 'poetry run ', pixi: 'pixi run ' }

/** A first `mettle.yml` from what lies there; every guess is a line that a person can correct. */
export function firstConfig(here: RepositoryShape): string {
  const place = here.each === undefined ? here.root : join(here.root, firstOf(here))
  const has = (path: string): boolean => existsSync(join(place, path))
  const trainer = here.trainer ?? 'train.py'
  const { python } = here
  const environment = ['environment.yml', 'environment.yaml'].find(name => existsSync(join(here.root, name))) ?? 'environment.yml'
  const setup = python
    ? INSTALLS[python]?.replace('requirements.txt', here.packages ?? 'requirements.txt').replace('environment.yml', environment)
    : has('package-lock.json')
      ? 'npm ci'
      : undefined
  const run = python ? (RUNS[python] ?? '') : ''
  const train = trainer.endsWith('.ipynb')
    ? `${run}jupyter nbconvert --to notebook --execute ${shellWord(trainer)} --output-dir .mettle-run`
    : here.module !== undefined
      ? `${run === '' && trainer.startsWith('src/') ? 'PYTHONPATH=src ' : run}python -m ${here.module}`
      : `${run}${PROGRAMS[trainer.split('.').at(-1) as string] ?? 'sh'} ${shellWord(trainer)}`
  const params = ['params.yaml', 'params.yml', 'config.yaml', 'params.json', 'params.toml'].filter(has)
  const source = read(place, trainer)
  const model = writtenModel(source)
  const metrics = /['"]([\w./-]*metrics[\w.-]*\.(?:json|ya?ml|csv))\\?['"]/.exec(source)?.[1] ?? 'metrics.json'
  const others = writtenFiles(source).filter(({ path }) => path !== model && path !== metrics && !has(path))
  const lines = [
    '# yaml-language-server: $schema=https://raw.githubusercontent.com/mettle-ci/mettle/v1/schema/mettle.schema.json',
    'version: 1',
    'models:',
    `  ${here.each === undefined ? nameOf(here.root) : here.each.split('/')[0]}:`,
    ...(here.each === undefined ? [] : [`    each: ${here.each}`]),
    ...(here.shared.length > 0 ? [`    code: ['**', ${here.shared.map(folder => `'/${folder}/**'`).join(', ')}]`] : []),
    ...(here.shared.length > 0
      ? []
      : ['    # Everything here counts as code but documents, data, parameters and outputs; code: [src/**] would be less.']),
    ...(params.length > 0 ? [`    params: [${params.join(', ')}]`] : []),
    ...(has('data') ? ['    data: {data: data}'] : []),
    ...(setup === undefined ? [] : [`    setup: ${yamlText(setup)}`]),
    `    train: ${yamlText(train)}`,
    `    outputs: {${[...(model === undefined ? [] : [`model: ${model}`]), `metrics: ${metrics}`, ...others.map(({ name, path }) => `${name}: ${path}`)].join(', ')}}`,
    '    # Without a gate, no metric whose direction is known may get worse. A gate of your own:',
    '    # gate:',
    '    #   auc: {min: 0.80, max-regression: 0.005}',
  ]
  return `${lines.join('\n')}\n`
}

/** The first file of a model that a program does not read. */
function writtenModel(source: string): string | undefined {
  for (const line of source.split(/\n|\\n/)) {
    const found = /['"]([\w./-]{1,200}\.(?:onnx|pkl|joblib|pt|safetensors|bin|h5|keras))\\?['"]/.exec(line)
    if (found && !/\b(?:load\w*|from_pretrained|read\w*)\s*\([^)]*$/.test(line.slice(0, found.index)) && !/['"]rb?['"]/.test(line))
      return found[1]
  }
  return undefined
}

const QUOTED = String.raw`\(?\s*f?\\?['"]([\w.-][\w./-]{0,200}\.\w{1,10})\\?['"]`
const WRITES = [
  new RegExp(
    String.raw`\b(?:to_(?:csv|parquet|json|pickle)|savefig|savetxt|savez?|imsave|write_image|write_html|writeFileSync)${QUOTED}`,
    'g',
  ),
  new RegExp(String.raw`\bopen${QUOTED},\s*(?:mode\s*=\s*)?\\?['"][wax]`, 'g'),
  new RegExp(String.raw`\bPath${QUOTED}\s*\)\s*\.write_`, 'g'),
]

/** Files that a program writes by a name that stands in it: what is no output would count as code of the next run. */
function writtenFiles(source: string): readonly { readonly name: string; readonly path: string }[] {
  const paths = new Set(WRITES.flatMap(pattern => [...source.matchAll(pattern)].map(match => match[1] as string)))
  const taken = new Set(['model', 'metrics'])
  return [...paths].flatMap(path => {
    const name = (path.split('/').at(-1) as string)
      .replace(/\.\w+$/, '')
      .toLowerCase()
      .replace(/[^a-z0-9_-]/g, '-')
    if (path.startsWith('/') || path.split('/').includes('..') || taken.has(name) || !/^[a-z]/.test(name)) return []
    taken.add(name)
    return [{ name, path }]
  })
}

/** As one word of a shell, and as a text of YAML, whatever a file is called. */
const shellWord = (path: string): string => (/^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`)
const yamlText = (text: string): string => (/^[\w./][\w ./=-]*$/.test(text) ? text : JSON.stringify(text))

function firstOf(here: RepositoryShape): string {
  const folder = (here.each ?? '').split('/')[0] as string
  const found = readdirSync(join(here.root, folder))
    .sort()
    .find(name => existsSync(join(here.root, folder, name, here.trainer ?? '')))
  return `${folder}/${found ?? ''}`
}

const nameOf = (root: string): string =>
  root
    .split(/[\\/]/)
    .at(-1)
    ?.toLowerCase()
    .replace(/[^a-z0-9_-]+/g, '-')
    .replace(/^[^a-z0-9]+/, '') || 'model'
