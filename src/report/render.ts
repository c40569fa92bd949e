import { createHash } from 'node:crypto'
import { alerts } from './alerts.ts'
import { curvesFold } from './curves-fold.ts'
import { dataFold } from './data-fold.ts'
import { environmentFold } from './environment-fold.ts'
import { clean, code, fence, name } from './escape.ts'
import type { ModelFacts, ReportFacts } from './facts.ts'
import { fold, of } from './fold.ts'
import { heading } from './heading.ts'
import { howJudged } from './how-judged.ts'
import { confusionFold, groupsFold, slicesFold } from './judged-folds.ts'
import { otherMetrics } from './other-metrics.ts'
import { plotsFold } from './plots-fold.ts'
import { reasonsDiff } from './reasons.ts'
import { markOf, rank, rowsOf, symbol } from './rows.ts'
import { runTable } from './run-table.ts'
import { type Section, within } from './section.ts'
import { sentence } from './sentences.ts'
import { stateLines } from './state-lines.ts'
import { trendFold } from './trend-fold.ts'

export const MARKER = '<!-- mettle:v1 -->'
/** Each part of a repository has a comment of its own. */
export const markerOf = ({ scope = '' }: Pick<ReportFacts, 'scope'>): string =>
  scope === '' ? MARKER : `<!-- mettle:v1 ${createHash('sha256').update(scope).digest('hex').slice(0, 8)} -->`
export const COMMENT_LIMIT = 60_000
const SUMMARY_LIMIT = 1_000_000
const ROWS = 40

/** The comment on a pull request. Never longer than GitHub takes; never without the verdict. */
export const renderComment = (facts: ReportFacts): string =>
  within([{ importance: 100, text: `${markerOf(facts)}\n### ${heading(facts)}` }, ...body(facts, false)], COMMENT_LIMIT)

/** The job summary: the same, and what the run did. */
export const renderSummary = (facts: ReportFacts): string =>
  within([{ importance: 100, text: `## ${heading(facts)}` }, ...body(facts, true)], SUMMARY_LIMIT)

function body(facts: ReportFacts, full: boolean): Section[] {
  const several = facts.models.length > 1
  const sections: Section[] = []
  const add = (importance: number, text: string): void => {
    if (text !== '') sections.push({ importance, text })
  }
  add(95, bullets(facts))
  add(90, table(facts, several, ROWS))
  add(80, stateLines(facts))
  for (const alert of alerts(facts).slice(0, 2)) add(85, alert)
  for (const model of facts.models) add(50, slicesFold(model, several))
  for (const model of facts.models) add(48, groupsFold(model, several))
  for (const model of facts.models) add(46, plotsFold(model, several))
  for (const model of facts.models) add(45, dataFold(model, several))
  for (const model of facts.models) add(40, reasonsFold(model, several))
  for (const model of facts.models) add(30, environmentFold(model, several))
  add(20, otherMetrics(facts.models, several, full))
  for (const model of facts.models) add(15, confusionFold(model, several))
  for (const model of facts.models) add(12, curvesFold(model, several))
  for (const model of facts.models) add(10, trendFold(model, several))
  if (full) add(25, runTable(facts))
  add(35, howJudged(facts))
  add(70, footer(facts))
  return sections
}

/** One bullet a gate that does not hold: got, expected, why. */
function bullets(facts: ReportFacts): string {
  const broken = facts.verdict.findings.filter(
    finding =>
      finding.outcome !== 'pass' && (finding.severity === 'block' || finding.code !== 'baseline-missing' || finding.rule === 'baseline'),
  )
  const sorted = broken.toSorted((a, b) => rank(markOf(a)) - rank(markOf(b)))
  const shown = sorted.slice(0, 12).map(finding => {
    const where =
      finding.line !== null && finding.file !== null && finding.outcome === 'error'
        ? ` (${code(`${finding.file}:${finding.line}`, 100)})`
        : ''
    const who = finding.model !== null && facts.models.length > 1 ? `**${name(finding.model, 40)}**: ` : ''
    return `- ${finding.code === 'waiting' ? '⏳' : symbol(markOf(finding))} ${who}${sentence(finding)}${where}`
  })
  if (sorted.length > 12) shown.push(`- and ${sorted.length - 12} more`)
  return shown.join('\n')
}

function table(facts: ReportFacts, several: boolean, most: number): string {
  if (facts.models.every(model => model.outcome === 'reused' && !model.changed) && facts.verdict.passed) return ''
  const beside = [...new Set(facts.models.flatMap(model => model.beside.map(one => one.label)))].slice(0, 3)
  const rows = rowsOf(
    facts.models.filter(model => model.changed || model.findings.some(finding => finding.outcome !== 'pass')),
    several,
    beside,
  )
  if (rows.length === 0) return ''
  const left = rows.length > most ? `\n\nand ${rows.length - most} more rows, none of them worse than these` : ''
  const bounds = facts.models.some(model => model.evaluation?.metrics.some(metric => metric.interval !== null)) ? ' [95\u00a0% bounds]' : ''
  const heads = beside.map(label => ` ${name(label, 40)} |`).join('')
  return `| | Gate | Baseline → candidate |${heads} Δ${bounds} | Limit |\n|:-:|:--|--:|${'--:|'.repeat(beside.length)}--:|:--|\n${rows
    .slice(0, most)
    .map(row => row.text)
    .join('\n')}${left}`
}

function reasonsFold(model: ModelFacts, several: boolean): string {
  const parts: string[] = []
  if (model.log.length > 0) parts.push(fold(`<b>What it printed last</b>${of(model, several)}`, fence(model.log.join('\n'))))
  const reasons = model.reasons.filter(reason => reason.component !== 'record')
  if (reasons.length > 0) {
    const stopped = model.findings.some(finding => finding.rule === 'data' && finding.severity === 'block')
    const title = model.outcome === 'reused' || model.outcome === 'not run' || stopped ? 'What changed' : 'Why it trained'
    parts.push(
      fold(
        `<b>${title}</b>: ${reasons.length} of ${Math.max(model.inputs, reasons.length)} inputs${of(model, several)} changed`,
        reasonsDiff(reasons, 60),
      ),
    )
  }
  return parts.join('\n\n')
}

function footer(facts: ReportFacts): string {
  const run = facts.run === null ? '' : ` · [run ${facts.run.id}](${facts.run.url})`
  return `<sub>Mettle ${clean(facts.version)}${run} · updated in place at every push</sub>`
}
