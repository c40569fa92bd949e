import type { Direction } from '../config/model.ts'
import { decimal, minus, toNumber } from '../decimal.ts'
import type { Baseline, Evaluation, Metric, Repeat } from '../documents/schemas.ts'
import { type Derived, derive } from './derived.ts'
import { knownDirection } from './directions.ts'
import { type Folds, foldDisagreements, foldMeans, intervalOverFolds, isFold } from './folds.ts'
import type { JudgedRows } from './judged.ts'
import type { Problem } from './metrics.ts'
import { intervalOverSeeds } from './repeats.ts'

export interface Candidate {
  readonly model: string
  readonly key: string | null
  readonly values: ReadonlyMap<string, number>
  readonly problems: readonly Problem[]
  /** Of every seed, where it was trained with several. */
  readonly repeats: readonly Repeat[]
  /** Where it was cross-validated. */
  readonly folds?: Folds | undefined
  /** What its rules work out from other metrics. */
  readonly derived?: readonly Derived[]
}

export interface Compared {
  readonly baseline: Baseline
  readonly values: ReadonlyMap<string, number>
  readonly record?: { readonly repeats?: readonly Repeat[] | undefined } | undefined
}

/** What the rows of a model said, and which test set they are. */
export interface FromRows extends JudgedRows {
  readonly testSet: Pick<NonNullable<Evaluation['testSet']>, 'digest' | 'rows' | 'task' | 'paired' | 'uses' | 'inferred'>
}

/** A model's metrics beside its baseline's. A metric that only the baseline has stays in the list, without a value. */
export function evaluate(
  candidate: Candidate,
  compared: Compared | undefined,
  declared: ReadonlyMap<string, Direction>,
  rows: FromRows | undefined,
): Evaluation {
  const computed = new Set(rows?.metrics.map(metric => metric.name))
  const { folds } = candidate
  const values = foldMeans(candidate.values, folds)
  const before = foldMeans(compared?.values ?? new Map(), folds)
  const names = [...new Set([...values.keys(), ...before.keys()])].filter(name => !computed.has(name))
  const written = names.map((name): Metric => {
    const value = values.get(name) ?? null
    const baseline = before.get(name) ?? null
    const metric: Metric = {
      name,
      value,
      baseline,
      difference: value === null || baseline === null ? null : toNumber(minus(decimal(value), decimal(baseline))),
      // One fold alone says little: their mean is judged.
      direction: declared.get(name) ?? (isFold(name, folds) ? null : (knownDirection(name)?.direction ?? null)),
      computed: false,
      interval: null,
    }
    const interval =
      intervalOverSeeds(metric, candidate.repeats, compared?.record?.repeats ?? []) ??
      (folds && compared ? intervalOverFolds(metric, candidate.values, compared.values, folds) : null)
    return { ...metric, interval }
  })
  const direct = [...(rows?.metrics ?? []), ...written]
  const derived = derive(candidate.derived ?? [], direct)
  return {
    schema: 'mettle/evaluation/v1',
    model: candidate.model,
    key: candidate.key,
    same: compared !== undefined && candidate.key !== null && compared.baseline.key === candidate.key,
    metrics: [...direct.filter(({ name }) => !derived.metrics.some(other => other.name === name)), ...derived.metrics],
    baseline: compared?.baseline ?? null,
    testSet: rows ? { ...rows.testSet, inferred: [...rows.testSet.inferred], different: rows.different ?? null } : null,
    slices: [...(rows?.slices ?? [])],
    groups: [...(rows?.groups ?? [])],
    confusion: rows?.confusion ?? null,
    curves: rows?.curves ?? null,
    problems: [...candidate.problems, ...foldDisagreements(candidate.values, folds), ...(rows?.problems ?? []), ...derived.problems].map(
      ({ code, message, metric, file }) => ({
        code,
        message,
        metric,
        file,
      }),
    ),
  }
}
