import { createHash } from 'node:crypto'
import type { Fairness } from '../config/model.ts'
import type { Evaluation, Metric } from '../documents/schemas.ts'
import { ALPHA, REPLICATES } from './compare.ts'
import { type FairnessMeasure, fairnessOf, type GroupRates, groupRates } from './measures/fairness.ts'
import type { Rows } from './predictions/rows.ts'
import { BadSlice, slicesBy } from './slices.ts'
import { resample, type Weights } from './statistics/bootstrap.ts'
import { moments } from './statistics/paired-t.ts'

type GroupFacts = Evaluation['groups'][number]

export interface Gaps {
  readonly metrics: readonly Metric[]
  readonly groups: readonly GroupFacts[]
}

const camel = (name: string): FairnessMeasure => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()) as FairnessMeasure

/** The name of a gap: `equalized_odds_difference{sex}`. */
export const gapName = (measure: string, by: string): string => `${measure}{${by}}`

/**
 * Gaps between groups, equal to fairlearn's, with a paired bootstrap of their change. Groups with too few positives or
 * negatives are named and left out.
 * @throws {BadSlice}
 */
export function fairnessGaps(spec: Fairness, candidate: Rows, baseline: Rows | undefined): Gaps {
  if (candidate.task !== 'binary' || !candidate.predicted || candidate.positive < 0)
    throw new BadSlice('fairness needs a binary task with predictions or a threshold')
  const metrics: Metric[] = []
  const groups: GroupFacts[] = []
  for (const by of spec.by) {
    const all = slicesBy(candidate, { kind: 'column', column: by })
    const is = (rows: Rows): [Uint8Array, Uint8Array] => [
      Uint8Array.from(rows.truth, one => Number(one === rows.positive)),
      Uint8Array.from(rows.predicted as Int32Array, one => Number(one === rows.positive)),
    ]
    const [truth, selected] = is(candidate)
    const kept: (readonly number[])[] = []
    for (const [name, members] of all) {
      const rates = groupRates(truth, selected, members)
      const small = Math.min(rates.positives, rates.negatives) < spec.minimum
      if (!small) kept.push(members)
      groups.push({
        by,
        group: name.slice(by.length + 1),
        n: rates.n,
        selectionRate: rates.selectionRate,
        tpr: rates.tpr ?? null,
        fpr: rates.fpr ?? null,
        leftOut: small ? `fewer than ${spec.minimum} positives or negatives` : null,
      })
    }
    if (kept.length < 2)
      throw new BadSlice(
        `${by}: fewer than two groups have ${spec.minimum} positives and ${spec.minimum} negatives, so there is no gap to measure`,
      )
    const old = baseline?.predicted && baseline.positive >= 0 ? is(baseline)[1] : undefined
    for (const { metric } of spec.gate) metrics.push(gap(metric, by, kept, truth, selected, old, candidate.digest))
  }
  return { metrics, groups }
}

function gap(
  measure: string,
  by: string,
  groups: readonly (readonly number[])[],
  truth: Uint8Array,
  now: Uint8Array,
  old: Uint8Array | undefined,
  digest: string,
): Metric {
  const name = camel(measure)
  // Cells of group × truth × prediction × baseline's prediction: their counts decide everything.
  const sizes = new Float64Array(groups.length * 8)
  for (const [g, members] of groups.entries()) {
    for (const row of members) {
      const cell = g * 8 + (truth[row] as number) * 4 + (now[row] as number) * 2 + (old?.[row] ?? 0)
      sizes[cell] = (sizes[cell] as number) + 1
    }
  }
  const of = (counts: Weights, bit: 0 | 1): number => {
    const rates = groups.map((_, g) => ratesOf(cell => counts[g * 8 + cell] as number, bit))
    const whole = ratesOf(cell => groups.reduce((sum, _, g) => sum + (counts[g * 8 + cell] as number), 0), bit)
    return fairnessOf(rates, whole)[name] ?? Number.NaN
  }
  const direction = measure.endsWith('ratio') ? 'higher' : 'lower'
  const value = of(sizes, 1)
  const common = { name: gapName(measure, by), value: Number.isNaN(value) ? null : value, direction, computed: true } as const
  const before = old ? of(sizes, 0) : Number.NaN
  if (Number.isNaN(before) || Number.isNaN(value)) return { ...common, baseline: null, difference: null, interval: null }
  const n = sizes.reduce((sum, size) => sum + size, 0)
  const found = resample(
    { sizes, of: counts => of(counts, 1) - of(counts, 0) },
    {
      replicates: REPLICATES,
      level: 1 - 2 * ALPHA,
      seed: createHash('sha256')
        .update(`mettle/fairness/v1\n${measure}\n${by}\n${digest}\n`)
        .update(now)
        .update(old as Uint8Array)
        .digest('hex'),
    },
  )
  const defined = found.replicates.filter(one => !Number.isNaN(one))
  const interval = found.interval && defined.length >= 0.95 * REPLICATES ? found.interval : undefined
  return {
    ...common,
    baseline: before,
    difference: value - before,
    interval: interval
      ? { lower: interval[0], upper: interval[1], method: 'BCa bootstrap', n, groups: null, se: Math.sqrt(moments(defined).variance) }
      : null,
  }
}

/** @param bit 1: the candidate's prediction, 0: the baseline's */
function ratesOf(count: (cell: number) => number, bit: 0 | 1): GroupRates {
  const sum = (truth: number, selected: number): number => {
    const [a, b] = bit === 1 ? [truth * 4 + selected * 2, truth * 4 + selected * 2 + 1] : [truth * 4 + selected, truth * 4 + 2 + selected]
    return count(a) + count(b)
  }
  const [tn, fp, fn, tp] = [sum(0, 0), sum(0, 1), sum(1, 0), sum(1, 1)]
  const rate = (a: number, b: number): number | undefined => (b === 0 ? undefined : a / b)
  const n = tn + fp + fn + tp
  return {
    n,
    positives: tp + fn,
    negatives: tn + fp,
    selectionRate: n === 0 ? 0 : (tp + fp) / n,
    tpr: rate(tp, tp + fn),
    fnr: rate(fn, tp + fn),
    fpr: rate(fp, tn + fp),
    tnr: rate(tn, tn + fp),
    accuracy: n === 0 ? 0 : (tp + tn) / n,
  }
}
