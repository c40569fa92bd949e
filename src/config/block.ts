import { MettleError, type Place } from '../errors.ts'
import { checksOf } from './checks.ts'
import type { RawMetricsFile } from './file-schema.ts'
import { grantsOf, inputName, variableName } from './grants.ts'
import { baselineOf, declaredOutputs, fairnessRules, predictionsOf, resultsOf, rowsOf, slicesOf, withJudged } from './judged.ts'
import type { MetricsFile, Model, ParamsFile, Tier, When } from './model.ts'
import { inside, type Roots } from './paths.ts'
import { RULE_DEFAULTS, rulesOf } from './rules.ts'
import type { RawDefaults, RawModel } from './schema.ts'
import { sourceOf } from './source.ts'

const HOUR = 3_600_000
const UNITS: Record<string, number> = { s: 1000, m: 60_000, h: HOUR, d: 24 * HOUR }
const DEFAULT_TIMEOUT = 6 * HOUR

/** A model as its block and the defaults say it, with paths from the repository's root. @throws {MettleError} */
export function modelOf(
  name: string,
  block: RawModel,
  defaults: RawDefaults,
  roots: Roots,
  at: (...path: readonly string[]) => Place,
): Model {
  const get = <K extends keyof RawModel & keyof RawDefaults>(key: K): RawModel[K] | RawDefaults[K] => block[key] ?? defaults[key]
  const path = (value: string, ...where: string[]): string => inside(value, roots, () => at(...where))
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
  // A gate that nothing can be judged by would look like one that holds.
  const idle = predictions || rows ? undefined : (['slices', 'fairness'] as const).find(key => block[key] !== undefined)
  if (idle !== undefined)
    throw new MettleError('config-value', `${idle}: is about rows, and the model has none; write predictions: FILE, or rows`, {
      place: at(idle),
    })
  const folds = get('folds')
  const asked = get('baseline') ?? []
  const baselines = (typeof asked === 'string' ? [asked] : asked).map(choice => baselineOf(choice, value => path(value, 'baseline')))
  return {
    name,
    place: at(),
    dir: roots.dir === '' ? roots.working : inside(`/${roots.dir.replace(/^\/+/, '')}`, roots, () => at('dir')),
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
    timeout: limitOf(get('timeout'), at('timeout')),
    runsOn: get('runs-on'),
    stage: undefined,
  }
}

function metricsOf(raw: NonNullable<RawModel['outputs']>['metrics'], roots: Roots, place: Place): MetricsFile[] {
  const entries = raw === undefined ? [] : Array.isArray(raw) ? raw : [raw]
  return entries.map((entry): MetricsFile => {
    const file: RawMetricsFile = typeof entry === 'string' ? { path: entry } : (entry as RawMetricsFile)
    return {
      path: inside(file.path, roots, () => place),
      format: file.format as MetricsFile['format'],
      key: file.key ?? [],
      columns: file.columns ?? [],
      pattern: file.pattern,
      prefix: file.prefix ?? '',
    }
  })
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
    ...(raw.timeout === undefined ? {} : { timeout: limitOf(raw.timeout, at('timeout')) }),
    ...(raw['runs-on'] === undefined ? {} : { runsOn: raw['runs-on'] }),
  }
}

function whenOf(raw: string | undefined): When {
  const [kind, rest] = [raw?.slice(0, raw.indexOf(':')), raw?.slice(raw.indexOf(':') + 1).trim() ?? '']
  if (kind === 'label') return { kind, label: rest }
  if (kind === 'comment') return { kind, command: rest }
  return kind === 'approval' ? { kind, environment: rest } : { kind: 'always' }
}

/** What a timer can count: some 24 days. */
const LONGEST_TIMEOUT = 2 ** 31 - 1

/** @throws {MettleError} `config-value` where nothing could run for so long, or at all */
function limitOf(raw: string | undefined, place: Place): number {
  const limit = timeoutOf(raw)
  if (limit > 0 && limit <= LONGEST_TIMEOUT) return limit
  throw new MettleError('config-value', `timeout: ${raw} is no time that a command can run for; expected 1s to 596h`, { place })
}

function timeoutOf(raw: string | undefined): number {
  return raw === undefined ? DEFAULT_TIMEOUT : Number(raw.slice(0, -1)) * (UNITS[raw.at(-1) as string] ?? 1)
}
