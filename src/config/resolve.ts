import picomatch from 'picomatch'
import { MettleError, type Place, Problems } from '../errors.ts'
import { Unreadable } from '../formats/failure.ts'
import { globOf } from '../glob.ts'
import { join } from '../paths.ts'
import { checksOf } from './checks.ts'
import type { RawMetricsFile } from './file-schema.ts'
import { baselineOf, declaredOutputs, fairnessRules, predictionsOf, resultsOf, rowsOf, slicesOf, withJudged } from './judged.ts'
import {
  type Config,
  type DataSource,
  type Grants,
  type MetricsFile,
  type Model,
  NO_GRANTS,
  type ParamsFile,
  type Rule,
  type Step,
  type Tier,
  type When,
} from './model.ts'
import { didYouMean } from './nearest.ts'
import type { ParsedConfig } from './parse.ts'
import { inside, type Roots, refuseOverwriting } from './paths.ts'
import { type RawRemote, REMOTE_SCHEMES, refuseMixed, remoteAddress, remoteMapping } from './remote.ts'
import { RULE_DEFAULTS, rulesOf } from './rules.ts'
import type { RawDefaults, RawModel } from './schema.ts'

const HOUR = 3_600_000
const UNITS: Record<string, number> = { s: 1000, m: 60_000, h: HOUR, d: 24 * HOUR }
const DEFAULT_TIMEOUT = 6 * HOUR
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._/@-]*$/u

/** Folders below a path, to expand `each`. Relative to the repository. */
export type Folders = (path: string, depth: number) => Promise<readonly string[]>

/** Defaults applied, `each` expanded, paths made relative to the repository, references checked. @throws {MettleError} */
export async function resolveConfig(parsed: ParsedConfig, file: string, working: string, folders: Folders): Promise<Config> {
  const { raw, placeOf } = parsed
  const faults: MettleError[] = []
  const models: Model[] = []
  const collect = async (work: () => Promise<void> | void): Promise<void> => {
    try {
      await work()
    } catch (error) {
      if (!(error instanceof MettleError)) throw error
      faults.push(...(error instanceof Problems ? error.problems : [error]))
    }
  }
  for (const [name, block] of Object.entries(raw.models)) {
    await collect(async () => {
      const place = placeOf('models', name)
      if (!NAME.test(name) || name.length > 200)
        throw new MettleError(
          'config-value',
          `models: ${JSON.stringify(name)} is not a name; expected letters, digits, and . _ - / inside`,
          { place },
        )
      const at = (...path: readonly string[]): Place => placeOf('models', name, ...path)
      if (block.each === undefined)
        models.push(modelOf(name, block, raw.defaults ?? {}, { working, dir: block.dir ?? raw.defaults?.dir ?? '' }, at))
      else {
        if (block.dir !== undefined)
          throw new MettleError('config-value', `models.${name}: each and dir exclude each other, the folder is the dir`, {
            place: at('dir'),
          })
        for (const dir of await expand(block.each, working, folders, at('each'))) {
          models.push(modelOf(`${name}/${dir.split('/').at(-1)}`, block, raw.defaults ?? {}, { working, dir }, at))
        }
      }
    })
  }
  const byName = Map.groupBy(models, model => model.name)
  const names = [...byName.keys()]
  for (const model of models) {
    if ((byName.get(model.name)?.length ?? 0) > 1) {
      faults.push(new MettleError('config-value', `two models are called ${JSON.stringify(model.name)}`, { place: model.place }))
    }
    for (const baseline of [model.baseline, ...model.beside])
      if (baseline?.kind === 'model' && !byName.has(baseline.model))
        faults.push(
          new MettleError(
            'config-reference',
            `${model.name}: baseline names no model ${JSON.stringify(baseline.model)}${didYouMean(baseline.model, names)}`,
            { place: model.place },
          ),
        )
    for (const source of model.data) {
      if (source.kind !== 'model') continue
      const other = byName.get(source.model)?.[0]
      if (!other) {
        faults.push(
          new MettleError(
            'config-reference',
            `${model.name}: there is no model ${JSON.stringify(source.model)}${didYouMean(source.model, names)}`,
            { place: source.place },
          ),
        )
      } else if (other.outputs.length === 0 && other !== model) {
        faults.push(
          new MettleError('config-reference', `${model.name}: ${source.model} declares no outputs to be read`, { place: source.place }),
        )
      } else if (source.output !== undefined && !other.outputs.some(output => output.name === source.output)) {
        const known = other.outputs.map(output => output.name)
        faults.push(
          new MettleError(
            'config-reference',
            `${model.name}: ${source.model} has no output ${JSON.stringify(source.output)}${didYouMean(source.output, known)}`,
            { place: source.place },
          ),
        )
      }
    }
  }
  for (const model of models) await collect(() => refuseLosses(model, file))
  for (const rule of models.flatMap(model => [...(model.gate ?? []), ...[...model.tiers.values()].flatMap(tier => tier.gate ?? [])]))
    if (rule.of !== undefined) await collect(() => refuseUnreadable(rule))
  if (faults.length > 0) throw new Problems(faults)
  return {
    path: file,
    kind: 'mettle',
    models: inOrder(models),
    removedModel: raw['removed-model'] ?? 'warn',
    schedule: raw.schedule ?? 'none',
  }
}

/** @throws {MettleError} `config-rule` where what a rule is worked out from cannot be read */
async function refuseUnreadable({ metric, of, place }: Rule): Promise<void> {
  const { parseExpression } = await import('../formats/expression.ts')
  try {
    parseExpression(of ?? '')
  } catch (cause) {
    if (!(cause instanceof Unreadable)) throw cause
    throw new MettleError('config-rule', `gate.${metric}: of: ${JSON.stringify(of)} cannot be read: ${cause.message}`, { place, cause })
  }
}

/** What a model writes must not be what it reads. */
function refuseLosses(model: Model, file: string): void {
  if (model.train === undefined && model.evaluate === undefined) return
  const bases = (model.code ?? [])
    .filter(glob => !glob.startsWith('!'))
    .map(glob => globOf(glob).base)
    .filter(base => base !== '' && base !== '.')
  const sources = model.data.flatMap(source => (source.kind === 'path' ? [source.path] : []))
  const read = [
    file,
    model.dir,
    ...bases,
    ...sources,
    ...model.params.map(params => params.file),
    ...(model.lock === undefined ? [] : [model.lock]),
  ]
  const written = [
    ...(model.train === undefined ? [] : model.outputs.map(output => output.path)),
    ...model.metrics.map(metrics => metrics.path),
  ]
  for (const path of written) refuseOverwriting(path, read, model.place)
}

const DEEPEST = 6
const depthOf = (pattern: string, base: string): number => pattern.split('/').length - (base === '' ? 0 : base.split('/').length)

async function expand(glob: string, working: string, folders: Folders, place: Place): Promise<string[]> {
  const pattern = inside(glob.replace(/\/+$/, ''), { working, dir: '' }, place)
  const { base } = globOf(pattern)
  const matches = picomatch(pattern, { dot: false, noextglob: true })
  const found = (await folders(base, pattern.includes('**') ? DEEPEST : depthOf(pattern, base))).filter(folder => matches(folder)).sort()
  if (found.length === 0) throw new MettleError('config-value', `each: ${JSON.stringify(glob)} matches no folder`, { place })
  return found.map(folder => (working === '' ? folder : folder.slice(working.length + 1)))
}

function modelOf(name: string, block: RawModel, defaults: RawDefaults, roots: Roots, at: (...path: readonly string[]) => Place): Model {
  const get = <K extends keyof RawModel & keyof RawDefaults>(key: K): RawModel[K] | RawDefaults[K] => block[key] ?? defaults[key]
  const path = (value: string, ...where: string[]): string => inside(value, roots, at(...where))
  const outputs = { ...defaults.outputs, ...block.outputs }
  const ruleDefaults = {
    severity: defaults.severity ?? RULE_DEFAULTS.severity,
    missingBaseline: defaults['missing-baseline'] ?? RULE_DEFAULTS.missingBaseline,
    inconclusive: defaults.inconclusive ?? RULE_DEFAULTS.inconclusive,
  }
  const gate = get('gate')
  const lock = get('lock')
  const commit = get('commit')
  const declared = declaredOutputs(outputs, (value, output) => path(value, 'outputs', output))
  const predictions = predictionsOf(get('predictions'), declared, (value, key) => path(value, 'predictions', key), at('predictions'))
  const rows = rowsOf(get('rows'), value => path(value, 'rows', 'path'))
  const results = resultsOf({ ...defaults.results, ...block.results }, value => path(value, 'results'))
  const fairness = get('fairness')
  const folds = get('folds')
  const asked = get('baseline') ?? []
  const baselines = (typeof asked === 'string' ? [asked] : asked).map(choice => baselineOf(choice, value => path(value, 'baseline')))
  return {
    name,
    place: at(),
    dir: roots.dir === '' ? roots.working : inside(`/${roots.dir.replace(/^\/+/, '')}`, roots, at('dir')),
    code: get('code')?.map(glob => path(glob, 'code')),
    imports: get('imports') ?? 'reachable',
    codeIdentity: get('code-identity') ?? 'bytes',
    params: (get('params') ?? []).flatMap((entry): ParamsFile[] =>
      typeof entry === 'string'
        ? [{ file: path(entry, 'params'), keys: [] }]
        : Object.entries(entry).map(([file, keys]) => ({ file: path(file, 'params'), keys })),
    ),
    data: Object.entries({ ...defaults.data, ...block.data }).map(([source, value]) =>
      sourceOf(source, value, name, roots, at('data', source)),
    ),
    lock: lock === undefined || lock === true ? undefined : path(lock, 'lock'),
    locksData: lock === true,
    tiers: new Map(
      Object.entries(block.tiers ?? {}).map(([tier, raw]) => [
        inputName(tier, at('tiers', tier), 'tiers'),
        tierOf(raw, ruleDefaults, (...where) => at('tiers', tier, ...where)),
      ]),
    ),
    tier: undefined,
    container: get('container'),
    when: whenOf(get('when')),
    maxAge: get('max-age') === undefined ? undefined : timeoutOf(get('max-age')),
    commit: commit && { paths: commit.paths.map(one => path(one, 'commit')), how: commit.how },
    setup: get('setup'),
    train: get('train'),
    evaluate: get('evaluate'),
    outputs: withJudged(declared, predictions, rows, results),
    metrics: metricsOf(outputs.metrics, roots, at('outputs', 'metrics')),
    gate: gate === undefined ? undefined : rulesOf(gate, metric => at('gate', metric), ruleDefaults),
    predictions,
    rows,
    slices: slicesOf(get('slices')),
    fairness: fairness && {
      by: fairness.by,
      minimum: fairness.minimum ?? 10,
      gate: fairnessRules(fairness.gate, metric => at('fairness', 'gate', metric), ruleDefaults),
    },
    folds: folds && { dimension: folds.dimension ?? 'fold', testShare: folds['test-share'] },
    plots: (get('plots') ?? []).map(glob => path(glob, 'plots')),
    checks: checksOf(get('checks') ?? {}, Object.keys({ ...defaults.data, ...block.data }), source => at('checks', source)),
    results,
    baseline: baselines[0],
    beside: baselines.slice(1),
    testSet: get('test-set') ?? 'block',
    grants: grantsOf(get('env'), at('env')),
    inputs: Object.fromEntries(
      Object.entries({ ...defaults.inputs, ...block.inputs }).map(([key, value]) => [inputName(key, at('inputs', key)), String(value)]),
    ),
    variables: Object.fromEntries(
      Object.entries({ ...defaults.variables, ...block.variables }).map(([key, value]) => [
        variableName(key, at('variables', key)),
        String(value),
      ]),
    ),
    seed: get('seed') ?? 0,
    repeats: get('repeats') ?? 1,
    timeout: timeoutOf(get('timeout')),
    runsOn: get('runs-on'),
    stage: undefined,
  }
}

type RawSource = NonNullable<RawModel['data']>[string]

function sourceOf(name: string, raw: RawSource, model: string, roots: Roots, place: Place): DataSource {
  if (typeof raw !== 'string') refuseMixed(raw, name, place)
  const object = typeof raw === 'string' ? {} : (raw as RawRemote & { url?: string; model?: string; output?: string })
  if (object.model !== undefined) return { name, place, kind: 'model', model: object.model, output: object.output }
  const folder = roots.dir.startsWith('/') ? join(roots.dir) : join(roots.working, roots.dir)
  const value = typeof raw === 'string' ? raw : (object.url ?? (object.git === undefined ? (object.path ?? '') : ''))
  const remote = remoteMapping(object, name, { model, folder }, place) ?? remoteAddress(value, name, place)
  if (remote) return { name, place, kind: 'remote', remote }
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(value)?.[1]?.toLowerCase()
  if (scheme === 'http' || scheme === 'https') {
    if (!URL.canParse(value)) throw new MettleError('config-value', `data.${name}: ${JSON.stringify(value)} is not an address`, { place })
    if (new URL(value).username !== '' || new URL(value).password !== '') {
      throw new MettleError(
        'config-value',
        `data.${name}: an address cannot hold a user and a password; fetch it in setup with a granted variable`,
        { place },
      )
    }
    return { name, place, kind: 'http', url: value }
  }
  if (scheme !== undefined) {
    throw new MettleError(
      'config-value',
      `data.${name}: the scheme ${scheme}:// is not known; expected a path, https://, ${REMOTE_SCHEMES}, or {model: NAME}`,
      { place },
    )
  }
  if (value.startsWith('/')) return { name, place, kind: 'outside', path: value }
  return { name, place, kind: 'path', path: inside(value, roots, place) }
}

function metricsOf(raw: NonNullable<RawModel['outputs']>['metrics'], roots: Roots, place: Place): MetricsFile[] {
  const entries = raw === undefined ? [] : Array.isArray(raw) ? raw : [raw]
  return entries.map((entry): MetricsFile => {
    const file: RawMetricsFile = typeof entry === 'string' ? { path: entry } : (entry as RawMetricsFile)
    return {
      path: inside(file.path, roots, place),
      format: file.format as MetricsFile['format'],
      key: file.key ?? [],
      columns: file.columns ?? [],
      pattern: file.pattern,
      prefix: file.prefix ?? '',
    }
  })
}

const STEPS: readonly Step[] = ['fetch', 'setup', 'train', 'evaluate']
/** No grant ever holds for these: they are the job’s own. */
const NEVER = /^(?:GITHUB_TOKEN|ACTIONS_.*|INPUT_.*)$/i

function grantsOf(raw: RawModel['env'], place: Place): Grants {
  if (raw === undefined) return NO_GRANTS
  const grants = Array.isArray(raw) ? Object.fromEntries(STEPS.map(step => [step, raw])) : (raw as Partial<Record<Step, string[]>>)
  const checked = STEPS.map((step): [Step, readonly string[]] => [step, (grants[step] ?? []).map(pattern => grant(pattern, place))])
  return Object.fromEntries(checked) as Record<Step, readonly string[]>
}

function grant(pattern: string, place: Place): string {
  if (!/^[A-Za-z_][A-Za-z0-9_]*\*?$/.test(pattern))
    throw new MettleError('config-value', `env: ${JSON.stringify(pattern)} is not a name of a variable; a * may stand at its end`, {
      place,
    })
  if (NEVER.test(pattern)) throw new MettleError('config-value', `env: ${pattern} belongs to the job and is never granted`, { place })
  return pattern
}

function inputName(name: string, place: Place, of = 'inputs'): string {
  if (!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(name))
    throw new MettleError('config-value', `${of}: ${JSON.stringify(name)} is not a name; expected letters, digits, _ and -`, { place })
  return name
}

function variableName(name: string, place: Place): string {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
    throw new MettleError('config-value', `variables: ${JSON.stringify(name)} is not a name of a variable`, { place })
  if (NEVER.test(name) || /^(?:METTLE_|GITHUB_|RUNNER_|LD_|NODE_OPTIONS$|PATH$|BASH_ENV$)/i.test(name)) {
    throw new MettleError('config-value', `variables: ${name} is set by the job, not by the configuration`, { place })
  }
  return name
}

type RawTier = NonNullable<RawModel['tiers']>[string]

function tierOf(raw: RawTier, defaults: Parameters<typeof rulesOf>[2], at: (...path: string[]) => Place): Tier {
  return {
    ...(raw.setup === undefined ? {} : { setup: raw.setup }),
    ...(raw.train === undefined ? {} : { train: raw.train }),
    ...(raw.evaluate === undefined ? {} : { evaluate: raw.evaluate }),
    ...(raw.gate === undefined ? {} : { gate: rulesOf(raw.gate, metric => at('gate', metric), defaults) }),
    ...(raw.variables === undefined
      ? {}
      : {
          variables: Object.fromEntries(
            Object.entries(raw.variables).map(([key, value]) => [variableName(key, at('variables', key)), String(value)]),
          ),
        }),
    ...(raw.repeats === undefined ? {} : { repeats: raw.repeats }),
    ...(raw.timeout === undefined ? {} : { timeout: timeoutOf(raw.timeout) }),
    ...(raw['runs-on'] === undefined ? {} : { runsOn: raw['runs-on'] }),
  }
}

function whenOf(raw: string | undefined): When {
  const [kind, rest] = [raw?.slice(0, raw.indexOf(':')), raw?.slice(raw.indexOf(':') + 1).trim() ?? '']
  if (kind === 'label') return { kind, label: rest }
  if (kind === 'comment') return { kind, command: rest }
  return kind === 'approval' ? { kind, environment: rest } : { kind: 'always' }
}

function timeoutOf(raw: string | undefined): number {
  return raw === undefined ? DEFAULT_TIMEOUT : Number(raw.slice(0, -1)) * (UNITS[raw.at(-1) as string] ?? 1)
}

/** Models after those that they need. @throws {MettleError} `config-cycle`, naming the circle */
export function inOrder(models: readonly Model[]): Model[] {
  const byName = new Map(models.map(model => [model.name, model]))
  const done = new Set<string>()
  const result: Model[] = []
  const visit = (model: Model, path: readonly string[]): void => {
    if (done.has(model.name)) return
    if (path.includes(model.name)) {
      const circle = [...path.slice(path.indexOf(model.name)), model.name].join(' → ')
      throw new MettleError('config-cycle', `models depend on each other in a circle: ${circle}`, { place: model.place })
    }
    for (const source of model.data) {
      const needed = source.kind === 'model' ? byName.get(source.model) : undefined
      if (needed) visit(needed, [...path, model.name])
    }
    done.add(model.name)
    result.push(model)
  }
  for (const model of models) visit(model, [])
  return result
}
