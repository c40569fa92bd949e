import type { Interval, Metric } from '../documents/schemas.ts'
import { agrees } from './agrees.ts'
import { ALPHA } from './compare.ts'
import type { Problem } from './metrics.ts'
import { correctedT, meanOf } from './statistics/paired-t.ts'

/** Which dimension of the metrics counts the folds, and which share of the rows each is tested on. */
export interface Folds {
  readonly dimension: string
  /** `undefined`: one part in as many as there are folds. */
  readonly testShare: number | undefined
}

/** `auc{fold=3}` → `auc` and `3`; other dimensions stay with the name. */
function foldOf(name: string, dimension: string): { readonly base: string; readonly fold: string } | undefined {
  const [, whole, inside] = /^([^{]+)\{(.*)\}$/.exec(name) ?? []
  if (whole === undefined || inside === undefined) return undefined
  const parts = inside.split(',')
  const own = parts.find(part => part.startsWith(`${dimension}=`))
  if (own === undefined) return undefined
  const rest = parts.filter(part => part !== own)
  return { base: rest.length === 0 ? whole : `${whole}{${rest.join(',')}}`, fold: own.slice(dimension.length + 1) }
}

/** Values by metric and fold. */
export function byFold(values: ReadonlyMap<string, number>, dimension: string): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const found = new Map<string, Map<string, number>>()
  for (const [name, value] of values) {
    const place = foldOf(name, dimension)
    if (place) found.set(place.base, (found.get(place.base) ?? new Map()).set(place.fold, value))
  }
  return found
}

/** The mean over the folds of each metric that has several, beside what was written. */
export const foldMeans = (values: ReadonlyMap<string, number>, folds: Folds | undefined): ReadonlyMap<string, number> =>
  folds ? new Map([...meansOf(values, folds), ...values]) : values

const meansOf = (values: ReadonlyMap<string, number>, folds: Folds): readonly [string, number][] =>
  [...byFold(values, folds.dimension)].flatMap(([name, one]): [string, number][] =>
    one.size > 1 ? [[name, meanOf([...one.values()])]] : [],
  )

/** Numbers that were written under the name of a mean over folds and are not it: which of the two would be judged is not said. */
export const foldDisagreements = (values: ReadonlyMap<string, number>, folds: Folds | undefined): readonly Problem[] =>
  (folds ? meansOf(values, folds) : []).flatMap(([metric, mean]): Problem[] => {
    const wrote = values.get(metric)
    if (wrote === undefined || agrees(wrote, mean)) return []
    return [
      {
        code: 'metrics-disagree',
        message: `the training wrote ${metric} = ${wrote}, the mean over its folds is ${Number(mean.toPrecision(10))}. If it is another number, give it another name`,
        metric,
        file: null,
      },
    ]
  })

export const isFold = (name: string, folds: Folds | undefined): boolean =>
  folds !== undefined && foldOf(name, folds.dimension) !== undefined

/**
 * The difference over the folds that both sides have, their training sets overlapping: the corrected resampled t-test.
 * Source: Nadeau and Bengio, Inference for the Generalization Error, 2003.
 */
export function intervalOverFolds(
  metric: Metric,
  candidate: ReadonlyMap<string, number>,
  baseline: ReadonlyMap<string, number>,
  folds: Folds,
): Interval | null {
  const [now, old] = [byFold(candidate, folds.dimension).get(metric.name), byFold(baseline, folds.dimension).get(metric.name)]
  const differences = [...(now ?? [])].flatMap(([fold, value]) => {
    const before = old?.get(fold)
    return before === undefined ? [] : [value - before]
  })
  const share = folds.testShare ?? 1 / differences.length
  const found = differences.length < 2 ? undefined : correctedT(differences, 1 - share, share, ALPHA)
  // Two folds that differ by the same say nothing of how far others would.
  if (!found || (found.se === 0 && found.meanDifference !== 0)) return null
  const method = found.se === 0 && found.meanDifference === 0 ? 'identical predictions' : 'corrected t over folds'
  return { lower: found.lower, upper: found.upper, method, n: differences.length, groups: null, se: found.se }
}
