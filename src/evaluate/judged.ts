import type { Direction, Fairness, Rule, ScoredRows, Slices } from '../config/model.ts'
import { onPaper } from '../decimal.ts'
import type { Evaluation, Metric, Slice } from '../documents/schemas.ts'
import { agrees } from './agrees.ts'
import { compare } from './compare.ts'
import { curvesOf } from './curves.ts'
import { knownDirection } from './directions.ts'
import { fairnessGaps } from './fairness-gaps.ts'
import { intervalOf } from './interval.ts'
import { confusionOf } from './measures/confusion.ts'
import type { Measure } from './measures/measure.ts'
import { measureNamed } from './measures/measure-names.ts'
import { measuresOf } from './measures/measures.ts'
import type { Problem } from './metrics.ts'
import { aligned, differentTestSet } from './predictions/aligned.ts'
import type { Rows } from './predictions/rows.ts'
import { BadSlice, judgeSlices } from './slices.ts'

/** What there is to judge a model's rows with. */
export interface RowsToJudge {
  readonly candidate: Rows
  readonly baseline: Rows | undefined
  /** Which rows the baseline was judged on, where its predictions are gone. */
  readonly baselineDigest: string | undefined
  readonly quantile: number | undefined
  readonly rules: readonly Rule[] | undefined
  readonly slices: Slices | undefined
  readonly fairness: Fairness | undefined
  readonly scored: ScoredRows | undefined
  /** Names of what was written, also where that is not to be held against the rows again. */
  readonly names: readonly string[]
  /** What the training wrote, and what the baseline's wrote. */
  readonly written: ReadonlyMap<string, number>
  readonly writtenBaseline: ReadonlyMap<string, number>
}

export interface JudgedRows {
  readonly metrics: readonly Metric[]
  readonly slices: readonly Slice[]
  readonly groups: Evaluation['groups']
  readonly confusion: Evaluation['confusion']
  readonly curves: Evaluation['curves']
  readonly different: string | undefined
  readonly problems: readonly Problem[]
}

/** Metrics from rows, compared in pairs. What the training wrote is held against them. */
export function judgeRows(input: RowsToJudge): JudgedRows {
  const { written } = input
  const rules = input.rules ?? []
  const recorded =
    input.baselineDigest !== undefined && input.baselineDigest !== input.candidate.digest
      ? 'the baseline was judged on other rows'
      : undefined
  const different = (input.baseline && differentTestSet(input.candidate, input.baseline)) ?? recorded
  const [candidate, baseline] =
    input.baseline && different === undefined ? aligned(input.candidate, input.baseline) : [input.candidate, undefined]
  const directions = new Map(rules.flatMap((rule): [string, Direction][] => (rule.direction ? [[rule.metric, rule.direction]] : [])))
  const measures = [...measuresOf(candidate, input.quantile)].map(measure => turned(measure, candidate, directions))
  const problems: Problem[] = []
  const metrics: Metric[] = []
  const named = new Map<Measure, string>()
  for (const measure of measures) {
    const sameMeasure = (name: string): boolean => measureNamed(name, measures) === measure
    named.set(measure, rules.find(rule => sameMeasure(rule.metric))?.metric ?? input.names.find(sameMeasure) ?? measure.name)
  }
  const asked = (measure: Measure): boolean => rules.some(rule => rule.metric === named.get(measure))
  // The first that the gate names stands for the model.
  const primary =
    rules.map(rule => measures.find(measure => named.get(measure) === rule.metric)).find(measure => measure !== undefined) ??
    measures.find(measure => measure.of(candidate) !== undefined)
  for (const measure of measures) {
    const name = named.get(measure) as string
    const value = said(candidate, measure.of(candidate)?.(candidate.weight))
    if (value === undefined || !Number.isFinite(value)) {
      if (asked(measure)) problems.push(problem('not-comparable', `${name} is undefined on these rows${whyUndefined(candidate)}`, name))
      continue
    }
    const wrote = [...written].find(([other]) => measureNamed(other, measures) === measure)
    if (wrote && !agrees(wrote[1], value)) problems.push(problem('metrics-disagree', disagreement(wrote, value, candidate.n), wrote[0]))
    const compared = baseline && (asked(measure) || measure === primary) ? compare(measure, candidate, baseline) : undefined
    const before =
      said(candidate, compared?.baseline ?? (baseline ? measure.of(baseline)?.(baseline.weight) : undefined)) ??
      (different === undefined ? baselineNamed(name, measure, measures, input.writtenBaseline) : undefined)
    const known = before !== undefined && Number.isFinite(before) ? before : null
    metrics.push({
      name,
      value,
      baseline: known,
      difference: known === null ? null : value - known,
      direction: measure.direction,
      computed: true,
      interval: compared ? intervalOf(compared, measure.direction) : null,
    })
  }
  const { slices, groups, gaps } = parts(input, candidate, baseline, primary, measures, named, problems)
  return {
    metrics: [...metrics, ...totals(input), ...gaps],
    slices,
    groups,
    confusion: confusionFacts(candidate),
    curves: curvesOf(candidate, baseline),
    different,
    problems,
  }
}

const problem = (code: Problem['code'], message: string, metric: string | null): Problem => ({ code, message, metric, file: null })

const whyUndefined = ({ task, truth, score }: Rows): string =>
  task === 'binary' && new Set(truth).size < 2 ? ': all of them are of one class' : task === 'binary' && !score ? ': there is no score' : ''

/** The other way round where a rule says so; a score of rows goes the way its name says. */
function turned(measure: Measure, rows: Rows, declared: ReadonlyMap<string, Direction>): Measure {
  if (rows.task !== 'scores') return measure
  return { ...measure, direction: declared.get(measure.name) ?? knownDirection(measure.name)?.direction ?? measure.direction }
}

function baselineNamed(
  name: string,
  measure: Measure,
  measures: readonly Measure[],
  values: ReadonlyMap<string, number>,
): number | undefined {
  return values.get(name) ?? [...values].find(([other]) => measureNamed(other, measures) === measure)?.[1]
}

function disagreement([name, wrote]: readonly [string, number], value: number, n: number): string {
  const percent = agrees(wrote / 100, value) ? ' It looks like a percentage.' : ''
  return `the training wrote ${name} = ${wrote}, its predictions give ${Number(value.toPrecision(10))} on ${n.toLocaleString('en')} rows.${percent} If it is of another data set, give it another name`
}

function parts(
  input: RowsToJudge,
  candidate: Rows,
  baseline: Rows | undefined,
  primary: Measure | undefined,
  measures: readonly Measure[],
  named: ReadonlyMap<Measure, string>,
  problems: Problem[],
): { slices: Slice[]; groups: Evaluation['groups']; gaps: readonly Metric[] } {
  const guarded = <T>(work: () => T, none: T): T => {
    try {
      return work()
    } catch (error) {
      if (!(error instanceof BadSlice)) throw error
      problems.push(problem('slice-undefined', error.message, null))
      return none
    }
  }
  const slices = guarded(() => {
    if (!input.slices) return []
    const measure = input.slices.metric === undefined ? primary : measureNamed(input.slices.metric, measures)
    if (!measure)
      throw new BadSlice(
        `slices: the rows give no ${input.slices.metric ?? 'metric'}; there are ${measures.map(one => one.name).join(', ')}`,
      )
    return judgeSlices(measure, named.get(measure) as string, input.slices, candidate, baseline)
  }, [])
  const found = guarded(() => (input.fairness ? fairnessGaps(input.fairness, candidate, baseline) : undefined), undefined)
  return { slices, groups: [...(found?.groups ?? [])], gaps: found?.metrics ?? [] }
}

/** Means of scores that rows carry, as they are on paper. */
const said = ({ task }: Rows, value: number | undefined): number | undefined =>
  value === undefined || task !== 'scores' ? value : onPaper(value)

/** A sum as it is on paper, whatever the order (Neumaier). */
function sumOf(values: Float64Array): number {
  let [sum, lost, largest] = [0, 0, 0]
  for (const value of values) {
    const next = sum + value
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum
    sum = next
    largest = Math.max(largest, Math.abs(value))
  }
  return onPaper(sum + lost, largest)
}

/** Sums that rows carry: cost, tokens. */
function totals({ candidate, scored, writtenBaseline }: RowsToJudge): Metric[] {
  return (scored?.totals ?? []).map(name => {
    const value = sumOf(candidate.scores.get(name) ?? new Float64Array())
    const before = writtenBaseline.get(`${name}_total`) ?? null
    return {
      name: `${name}_total`,
      value,
      baseline: before,
      difference: before === null ? null : value - before,
      direction: 'lower' as const,
      computed: true,
      interval: null,
    }
  })
}

const MOST_CLASSES_SHOWN = 12

function confusionFacts({ classes, truth, predicted }: Rows): Evaluation['confusion'] {
  if (!predicted || classes.length < 2 || classes.length > MOST_CLASSES_SHOWN) return null
  const { counts, size } = confusionOf(classes.length, truth, predicted)
  return { classes: [...classes], counts: classes.map((_, t) => [...counts.slice(t * size, (t + 1) * size)]) }
}
