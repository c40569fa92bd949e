import type { Finding, Metric } from '../documents/schemas.ts'
import { grouped } from '../grouped.ts'
import { inert, name } from './escape.ts'
import type { ModelFacts } from './facts.ts'
import { shownPair, shownValue, unitOf } from './numbers.ts'

/** From the worst down; symbols differ in shape and never stand for the word. */
const SYMBOLS = { error: '❌', fail: '❌', inconclusive: '❓', warn: '⚠️', pass: '✅' } as const
type Mark = keyof typeof SYMBOLS
const WORST: readonly Mark[] = ['error', 'fail', 'inconclusive', 'warn', 'pass']

export const markOf = (finding: Finding): Mark =>
  finding.outcome === 'pass'
    ? 'pass'
    : finding.outcome === 'inconclusive'
      ? 'inconclusive'
      : finding.severity === 'warn'
        ? 'warn'
        : finding.outcome
export const symbol = (mark: Mark): string => SYMBOLS[mark]
export const rank = (mark: Mark): number => WORST.indexOf(mark)
export const worstMark = (findings: readonly Finding[]): Mark => findings.map(markOf).toSorted((a, b) => rank(a) - rank(b))[0] ?? 'pass'

export interface Row {
  readonly mark: Mark
  readonly text: string
}

/** One row a gated metric: worst first, in the order of the rules within. */
export function rowsOf(models: readonly ModelFacts[], several: boolean, beside: readonly string[] = []): Row[] {
  const rows = models.flatMap(model => {
    const gated = grouped(
      model.findings.filter(finding => finding.metric !== null && !(finding.rule === 'slice' && finding.outcome === 'pass')),
      finding => finding.metric as string,
    )
    return [...gated].map(([metric, findings]) => rowOf(model, metric, findings, several, beside))
  })
  return rows.toSorted((a, b) => rank(a.mark) - rank(b.mark))
}

function rowOf(model: ModelFacts, metric: string, findings: readonly Finding[], several: boolean, beside: readonly string[]): Row {
  const mark = worstMark(findings)
  const found = model.evaluation?.metrics.find(candidate => candidate.name === metric) ?? sliceMetric(model, metric)
  const limits = findings.flatMap(finding => (finding.limit === null ? [] : [finding.limit]))
  const label = `${several ? `**${name(model.name, 40)}** ` : ''}${titleOf(metric)}${arrow(found)}`
  const limit = limits.map(text => inert(text, 60).replace(/^(≥|≤) /, '$1\u00a0')).join(', ')
  const results = findings.every(finding => finding.rule === 'results')
  const [first] = findings
  if (results && first)
    return {
      mark,
      text: `| ${symbol(mark)} | ${label} | ${mark === 'pass' ? inert(first.message.slice(first.message.indexOf(': ') + 2), 60) : `${findings.length} found`} |${' |'.repeat(beside.length)} | ${limit} |`,
    }
  const others = beside.map(one => {
    const value = model.beside.find(({ label: own }) => own === one)?.values[metric]
    return ` ${value === undefined ? '' : shownValue(value) + unitOf(metric)} |`
  })
  return {
    mark,
    text: `| ${symbol(mark)} | ${label} | ${values(found, findings)} |${others.join('')} ${delta(found, findings)} | ${limit} |`,
  }
}

/** `auc, region=east` for a slice or a group; any other name as it is. */
export function titleOf(metric: string): string {
  const [, whole, part] = /^([^{]*)\{(.*)\}$/.exec(metric) ?? []
  return whole === undefined || part === undefined ? name(metric, 40) : `${name(whole, 40)}, ${name(part, 60)}`
}

/** A slice stands in the table like a metric of its own. */
export function sliceMetric(model: ModelFacts, title: string): Metric | undefined {
  const slice = model.evaluation?.slices.find(one => `${one.metric}{${one.name}}` === title)
  if (!slice) return undefined
  const whole = model.evaluation?.metrics.find(one => one.name === slice.metric)
  return {
    name: title,
    value: slice.value,
    baseline: slice.baseline,
    difference: slice.value === null || slice.baseline === null ? null : slice.value - slice.baseline,
    direction: whole?.direction ?? null,
    computed: true,
    interval: slice.interval,
  }
}

export const arrow = (metric: Metric | undefined): string =>
  metric?.direction === 'higher' ? '\u00a0↑' : metric?.direction === 'lower' ? '\u00a0↓' : ''

const limitNumbers = (findings: readonly Finding[]): number[] =>
  findings.flatMap(finding => {
    const found = /^Δ [≥≤<>] ([+−])([\d.e-]+)$/.exec(finding.limit ?? '')
    return found ? [Number(found[2]) * (found[1] === '−' ? -1 : 1)] : []
  })

export function values(metric: Metric | undefined, findings: readonly Finding[] = []): string {
  if (!metric) return 'not there'
  const unit = unitOf(metric.name)
  if (metric.value !== null && metric.baseline !== null) {
    const shown = shownPair(metric.baseline, metric.value, limitNumbers(findings), metric.interval)
    return `${shown.baseline} → ${shown.candidate}${unit}`
  }
  const side = (value: number | null): string => (value === null ? 'none' : shownValue(value))
  return `${side(metric.baseline)} → ${side(metric.value)}${unit}`
}

export function delta(metric: Metric | undefined, findings: readonly Finding[]): string {
  if (metric?.value == null || metric.baseline === null) return 'not known'
  const { interval } = metric
  const shown = shownPair(metric.baseline, metric.value, limitNumbers(findings), interval)
  const difference = shown.difference + unitOf(metric.name)
  const apart = interval !== null && (interval.lower > 0 || interval.upper < 0)
  return `${apart ? `**${difference}**` : difference}${shown.bounds}`
}
