import type { Direction } from '../config/model.ts'
import { decimal, minus, toNumber } from '../decimal.ts'
import type { Baseline, Evaluation, Metric } from '../documents/schemas.ts'
import { knownDirection } from './directions.ts'
import type { Problem } from './metrics.ts'

export interface Candidate {
  readonly model: string
  readonly key: string | null
  readonly values: ReadonlyMap<string, number>
  readonly problems: readonly Problem[]
}

export interface Compared {
  readonly baseline: Baseline
  readonly values: ReadonlyMap<string, number>
}

/** A model's metrics beside its baseline's. A metric that only the baseline has stays in the list, without a value. */
export function evaluate(candidate: Candidate, compared: Compared | undefined, declared: ReadonlyMap<string, Direction>): Evaluation {
  const names = [...new Set([...candidate.values.keys(), ...(compared?.values.keys() ?? [])])]
  const metrics = names.map((name): Metric => {
    const value = candidate.values.get(name) ?? null
    const baseline = compared?.values.get(name) ?? null
    return {
      name,
      value,
      baseline,
      difference: value === null || baseline === null ? null : toNumber(minus(decimal(value), decimal(baseline))),
      direction: declared.get(name) ?? knownDirection(name)?.direction ?? null,
    }
  })
  return {
    schema: 'mettle/evaluation/v1',
    model: candidate.model,
    key: candidate.key,
    same: compared !== undefined && candidate.key !== null && compared.baseline.key === candidate.key,
    metrics,
    baseline: compared?.baseline ?? null,
    problems: candidate.problems.map(({ code, message, metric, file }) => ({ code, message, metric, file })),
  }
}
