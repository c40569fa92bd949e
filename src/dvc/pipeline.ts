import { readStructured, structuredFormat } from '../formats/read.ts'
import { isList, isMap, type Key, text, type Value, type ValueMap } from '../formats/value.ts'
import { folderOf, join } from '../paths.ts'
import type { Files } from './files.ts'
import { invalid } from './invalid.ts'
import type { Output, ParamsUse, PipelineFile, Stage } from './stage.ts'
import {
  type CommandStyle,
  foreachInstances,
  type Instance,
  interpolate,
  interpolateCommand,
  matrixInstances,
  merged,
  type Scope,
  TemplateError,
} from './template.ts'

const TOP = new Set(['stages', 'vars', 'metrics', 'plots', 'params', 'artifacts', 'datasets'])
const STAGE = new Set(['cmd', 'wdir', 'deps', 'params', 'frozen', 'meta', 'desc', 'always_changed', 'outs', 'plots', 'metrics', 'vars'])
/** As many as one definition may stand for. */
const MOST_STAGES = 5000
const GROUP = new Set(['foreach', 'do', 'matrix', ...STAGE])
const DEFAULT_PARAMS = 'params.yaml'
const empty: ValueMap = new Map()

/** Reads and expands one `dvc.yaml` (dvc/parsing). @throws {MettleError} `dvc-invalid` */
export async function readPipeline(files: Files, file: string, style: CommandStyle): Promise<PipelineFile> {
  const folder = folderOf(file)
  const source = await files.read(file)
  if (!source) throw invalid(file, 'is not there')
  const root = await parse(source, file)
  if (root === null) return { file, stages: [], metrics: [], plots: [], params: [], variables: [] }
  if (!isMap(root)) throw invalid(file, 'expected a mapping')
  known(root, TOP, file, 'the top level')
  try {
    const sources: VarsFile[] = []
    const scope = await scopeOf(files, folder, root.get('vars'), file, { sources, values: empty, defaults: true })
    const stages: Stage[] = []
    for (const [name, definition] of mapAt(root, 'stages', file)) {
      for (const stage of await expand({ files, folder, file, style, sources }, text(name), definition, scope)) stages.push(stage)
      if (stages.length > MOST_STAGES) throw invalid(file, `more than ${MOST_STAGES} stages; expected ${MOST_STAGES} at the most`)
    }
    const paths = (key: string): string[] =>
      listOf(root.get(key))
        .flatMap(namesOf)
        .map(path => join(folder, path))
    return {
      file,
      stages,
      metrics: paths('metrics'),
      plots: paths('plots'),
      params: paths('params'),
      variables: sources.filter(source => source.used.size > 0).map(source => ({ file: source.file, keys: [...source.used] })),
    }
  } catch (error) {
    if (error instanceof TemplateError) throw invalid(file, error.message, error)
    throw error
  }
}

/** A file that `vars` names, what it holds, and which of it templates named. */
interface VarsFile {
  readonly file: string
  readonly values: ValueMap
  readonly used: Set<string>
}

interface Context {
  readonly files: Files
  readonly folder: string
  readonly file: string
  readonly style: CommandStyle
  readonly sources: VarsFile[]
}

interface Base {
  readonly sources: VarsFile[]
  readonly values: ValueMap
  /** Whether the `params.yaml` beside `dvc.yaml` comes first. */
  readonly defaults: boolean
}

async function scopeOf(files: Files, folder: string, vars: Value | undefined, file: string, base: Base): Promise<Scope> {
  const { sources } = base
  let values = base.values
  const include = (path: string, found: ValueMap): void => {
    values = merged(values, found, path)
    sources.push({ file: path, values: found, used: new Set() })
  }
  const defaults = join(folder, DEFAULT_PARAMS)
  if (base.defaults) {
    const source = await files.read(defaults)
    const found = source ? await parse(source, defaults) : null
    if (isMap(found)) include(defaults, found)
  }
  for (const item of listOf(vars ?? null)) {
    if (isMap(item)) values = merged(values, item, file)
    else if (typeof item === 'string') {
      const [name = '', keys] = splitKeys(item)
      const path = join(folder, name)
      if (sources.some(source => source.file === path) && keys === undefined) continue
      include(path, await importedVars(files, path, keys))
    } else throw invalid(file, 'vars: expected names of files and mappings')
  }
  return { values, used: path => track(sources, path) }
}

function track(sources: readonly VarsFile[], path: readonly string[]): void {
  for (const { values, used } of sources) {
    let here: Value | undefined = values
    for (const part of path) here = isMap(here) ? here.get(part) : isList(here) ? here[Number(part)] : undefined
    if (here !== undefined) used.add(path.join('.'))
  }
}

function splitKeys(item: string): [string, string[] | undefined] {
  const colon = item.lastIndexOf(':')
  return colon > 0 ? [item.slice(0, colon), item.slice(colon + 1).split(',')] : [item, undefined]
}

async function importedVars(files: Files, path: string, keys: readonly string[] | undefined): Promise<ValueMap> {
  const source = await files.read(path)
  if (!source) throw new TemplateError(`the vars file ${path} is not there`)
  const values = await parse(source, path)
  if (!isMap(values)) throw new TemplateError(`the vars file ${path} is not a mapping`)
  if (!keys) return values
  const chosen = new Map<Key, Value>()
  for (const key of keys) {
    const value = values.get(key)
    if (value === undefined) throw new TemplateError(`could not find '${key}' in ${path}`)
    chosen.set(key, value)
  }
  return chosen
}

async function expand(context: Context, name: string, definition: Value, scope: Scope): Promise<Stage[]> {
  const { file } = context
  if (!isMap(definition)) throw invalid(file, `stages.${name}: expected a mapping`)
  known(definition, GROUP, file, `stages.${name}`)
  const [each, matrix] = [definition.get('foreach'), definition.get('matrix')]
  if (each !== undefined) {
    const body = definition.get('do')
    if (!isMap(body)) throw invalid(file, `stages.${name}: foreach needs a do`)
    known(body, STAGE, file, `stages.${name}.do`)
    return instances(context, name, body, foreachInstances(interpolate(each, scope)), scope)
  }
  if (matrix !== undefined) {
    const axes = interpolate(matrix, scope)
    if (!isMap(axes)) throw invalid(file, `stages.${name}.matrix: expected a mapping`)
    return instances(context, name, definition, matrixInstances(axes), scope)
  }
  return [await resolve(context, name, definition, scope)]
}

async function instances(context: Context, name: string, body: ValueMap, found: readonly Instance[], scope: Scope): Promise<Stage[]> {
  const stages: Stage[] = []
  // One copy for all: thousands of instances of thousands of values would be as many each.
  const values = new Map(scope.values)
  for (const { suffix, scope: own } of found) {
    const before = [...own.keys()].map((key): [Key, Value | undefined] => [key, scope.values.get(key)])
    const taken = new Map(before.filter((entry): entry is [Key, Value] => entry[1] !== undefined))
    for (const [key, value] of merged(taken, own, 'foreach or matrix')) values.set(key, value)
    stages.push(await resolve(context, `${name}@${suffix}`, body, { ...scope, values }))
    for (const [key, value] of before) {
      if (value === undefined) values.delete(key)
      else values.set(key, value)
    }
  }
  return stages
}

async function resolve(context: Context, name: string, definition: ValueMap, scope: Scope): Promise<Stage> {
  const { file, folder, style } = context
  if (!/^[^\s\\/.:@!%$^&*()+=,<>?|]+/.test(name)) throw invalid(file, `stages.${name}: not a name of a stage`)
  const wdirValue = interpolate(definition.get('wdir') ?? '.', scope)
  if (typeof wdirValue !== 'string') throw invalid(file, `stages.${name}.wdir: expected a text`)
  const wdir = join(folder, wdirValue)
  const own = await scopeOf(context.files, wdir, definition.get('vars'), file, {
    sources: context.sources,
    values: scope.values,
    defaults: false,
  })
  const command = definition.get('cmd')
  if (command === undefined || command === null || command === '') throw invalid(file, `stages.${name}: has no cmd`)
  const field = (key: string): Value => interpolate(definition.get(key) ?? null, own)
  const path = (item: string): string => (/^[a-z][a-z0-9+.-]*:\/\//i.test(item) || item.startsWith('/') ? item : join(wdir, item))
  const outputs = (key: string, kind: Output['kind']): Output[] => listOf(field(key)).flatMap(item => outputsOf(item, kind, path, file))
  return {
    address: folder === '' ? name : `${file}:${name}`,
    name,
    file,
    wdir,
    command: interpolateCommand(command, own, style),
    dependencies: listOf(field('deps')).flatMap(namesOf).map(path),
    params: paramsOf(listOf(field('params')), path),
    outputs: [...outputs('outs', 'output'), ...outputs('metrics', 'metric'), ...outputs('plots', 'plot')],
    frozen: flag(field('frozen'), file),
    alwaysChanged: flag(field('always_changed'), file),
  }
}

function flag(value: Value, file: string): boolean {
  if (value !== null && typeof value !== 'boolean') throw invalid(file, 'frozen and always_changed are true or false')
  return value === true
}

function outputsOf(item: Value, kind: Output['kind'], path: (item: string) => string, file: string): Output[] {
  if (typeof item === 'string') return [{ path: path(item), kind, cached: true }]
  if (!isMap(item)) throw invalid(file, 'outputs are names of files, or one name with its settings')
  return [...item].map(([name, settings]) => ({
    path: path(text(name)),
    kind,
    cached: !(isMap(settings) && settings.get('cache') === false),
  }))
}

function paramsOf(items: readonly Value[], path: (item: string) => string): ParamsUse[] {
  const uses = new Map<string, string[] | 'all'>()
  const add = (file: string, keys: readonly string[]): void => {
    const old = uses.get(file)
    uses.set(file, keys.length === 0 || old === 'all' ? 'all' : [...(old ?? []), ...keys])
  }
  for (const item of items) {
    if (isMap(item)) for (const [file, keys] of item) add(path(text(file)), listOf(keys).map(text))
    else add(path(DEFAULT_PARAMS), [text(item)])
  }
  return [...uses].map(([file, keys]) => ({ file, keys: keys === 'all' ? [] : keys }))
}

const listOf = (value: Value | undefined): readonly Value[] =>
  value === null || value === undefined ? [] : isList(value) ? value : [value]
const namesOf = (item: Value): string[] => (isMap(item) ? [...item.keys()].map(text) : item === null ? [] : [text(item)])

function mapAt(root: ValueMap, key: string, file: string): ValueMap {
  const value = root.get(key) ?? null
  if (value === null) return empty
  if (!isMap(value)) throw invalid(file, `${key}: expected a mapping`)
  return value
}

function known(map: ValueMap, allowed: ReadonlySet<string>, file: string, where: string): void {
  for (const key of map.keys())
    if (!allowed.has(String(key))) throw invalid(file, `${where}: the field ${JSON.stringify(String(key))} is not one of DVC's`)
}

/** What was parsed already, by its text: two revisions mostly hold the same. */
const parsed = new Map<string, Promise<Value>>()

async function parse(source: Uint8Array, file: string): Promise<Value> {
  try {
    const key = `${structuredFormat(file)} ${Buffer.from(source).toString('latin1')}`
    const known = parsed.get(key) ?? readStructured(source, structuredFormat(file), 'last')
    parsed.set(key, known)
    return await known
  } catch (error) {
    throw invalid(file, error instanceof Error ? error.message : String(error), error)
  }
}
