import { MettleError, type Place } from '../errors.ts'
import type { RawPredictions, RawSlices } from './judged-schema.ts'
import type { BaselineChoice, DeclaredOutput, Predictions, ResultsFile, Rule, ScoredRows, SliceBy, Slices } from './model.ts'
import { didYouMean } from './nearest.ts'
import type { RawRule } from './rule-schema.ts'
import { type RuleDefaults, rulesOf } from './rules.ts'
import type { RawModel } from './schema.ts'

/** What a model is judged by, beside its metrics files: predictions, rows with scores, slices and groups. */

export const FAIRNESS_METRICS = [
  'demographic_parity_difference',
  'demographic_parity_ratio',
  'equalized_odds_difference',
  'equalized_odds_ratio',
  'equal_opportunity_difference',
  'equal_opportunity_ratio',
] as const

type Locate = (path: string, key: string) => string

export const declaredOutputs = (outputs: NonNullable<RawModel['outputs']>, locate: Locate): DeclaredOutput[] =>
  Object.entries(outputs).flatMap(([output, paths]): DeclaredOutput[] =>
    output === 'metrics'
      ? []
      : [paths as string | string[]]
          .flat()
          .map((value, i, all) => ({ name: all.length > 1 ? `${output}.${i}` : output, path: locate(value, output) })),
  )

/** `ref:NAME`, `file:PATH` or `model:NAME`. */
export function baselineOf(raw: string, locate: (path: string) => string): BaselineChoice {
  const [kind, rest] = [raw.slice(0, raw.indexOf(':')), raw.slice(raw.indexOf(':') + 1)]
  if (kind === 'file') return { kind, path: locate(rest) }
  return kind === 'model' ? { kind, model: rest } : { kind: 'ref', ref: rest }
}

/** What is judged is an output too: deleted before the training, hashed after it, kept with the record. */
export function withJudged(
  declared: readonly DeclaredOutput[],
  predictions: Predictions | undefined,
  rows: ScoredRows | undefined,
  results: readonly ResultsFile[],
): DeclaredOutput[] {
  const more = [
    ...(predictions ? [{ name: 'predictions', path: predictions.file }] : []),
    ...(rows ? [{ name: 'rows', path: rows.path }] : []),
    ...results.map(file => ({ name: `results.${file.name}`, path: file.path })),
  ]
  return [...declared, ...more.filter(output => !declared.some(other => other.path === output.path))]
}

/** @throws {MettleError} `config-value` where predictions are described and no file is named */
export function predictionsOf(
  raw: RawModel['predictions'],
  outputs: readonly DeclaredOutput[],
  locate: Locate,
  place: Place,
): Predictions | undefined {
  const given: RawPredictions = typeof raw === 'string' ? { file: raw } : ((raw ?? {}) as RawPredictions)
  const file = given.file === undefined ? outputs.find(output => output.name === 'predictions')?.path : locate(given.file, 'file')
  if (file === undefined) {
    if (raw === undefined) return undefined
    throw new MettleError('config-value', 'predictions: names no file; write file: …, or outputs: {predictions: …}', { place })
  }
  if (raw === undefined && !/\.(?:csv|tsv|tab|jsonl|ndjson|parquet|pq)(?:\.gz)?$/i.test(file)) return undefined
  return {
    file,
    labels: given.labels === undefined ? undefined : locate(given.labels, 'labels'),
    format: given.format,
    declared: raw !== undefined,
    id: given.id,
    label: given.label,
    prediction: given.prediction,
    score: given.score,
    probabilities: given.probabilities && new Map(Object.entries(given.probabilities)),
    group: given.group,
    weight: given.weight,
    query: given.query,
    task: given.task,
    positive: given.positive === undefined ? undefined : String(given.positive),
    threshold: given.threshold,
    quantile: given.quantile,
  }
}

export const resultsOf = (raw: NonNullable<RawModel['results']>, locate: (path: string) => string): ResultsFile[] =>
  Object.entries(raw).map(([name, file]) => {
    const { path, format, severity } = (typeof file === 'string' ? { path: file } : file) as {
      path: string
      format?: ResultsFile['format']
      severity?: ResultsFile['severity']
    }
    return { name, path: locate(path), format, severity: severity ?? 'block' }
  })

export const rowsOf = (raw: RawModel['rows'], locate: (path: string) => string): ScoredRows | undefined =>
  raw && { path: locate(raw.path), format: raw.format, id: raw.id, scores: raw.scores, totals: raw.totals ?? [] }

export function slicesOf(raw: RawSlices | undefined): Slices | undefined {
  if (!raw) return undefined
  return {
    by: raw.by.flatMap((one): SliceBy[] => {
      if (typeof one === 'string') return [{ kind: 'column', column: one }]
      if (Array.isArray(one)) return [{ kind: 'cross', columns: [one[0] as string, one[1] as string] }]
      return Object.entries(one as Record<string, number[]>).map(([column, edges]) => ({
        kind: 'bins',
        column,
        edges: [...new Set(edges)].sort((a, b) => a - b),
      }))
    }),
    metric: raw.metric,
    minimum: raw.minimum ?? 30,
    maxRegression: raw['max-regression'] ?? 0,
    severity: raw.severity ?? 'block',
  }
}

/** @throws {MettleError} `config-value` naming the nearest measure */
export function fairnessRules(gate: Readonly<Record<string, RawRule>>, at: (metric: string) => Place, defaults: RuleDefaults): Rule[] {
  const unknown = Object.keys(gate).find(name => !(FAIRNESS_METRICS as readonly string[]).includes(name))
  if (unknown !== undefined)
    throw new MettleError(
      'config-value',
      `fairness.gate: there is no measure ${JSON.stringify(unknown)}${didYouMean(unknown, FAIRNESS_METRICS)}; there are ${FAIRNESS_METRICS.join(', ')}`,
      { place: at(unknown) },
    )
  for (const [name, { of }] of Object.entries(gate))
    if (of !== undefined)
      throw new MettleError('config-rule', `fairness.gate.${name}: of works out a metric in gate; a measure of groups is what it is`, {
        place: at(name),
      })
  return rulesOf(gate, at, defaults)
}
