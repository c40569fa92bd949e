import { curvesFold } from './curves-fold.ts'
import { dataFold } from './data-fold.ts'
import { clean, code, fence, inert, mermaidText, name } from './escape.ts'
import type { ModelFacts, ReportFacts } from './facts.ts'
import { fold, of } from './fold.ts'
import { heading } from './heading.ts'
import { confusionFold, groupsFold, methodLines, slicesFold } from './judged-folds.ts'
import { age, bytes, duration, shownValue } from './numbers.ts'
import { plotsFold } from './plots-fold.ts'
import { changedLine, reasonsDiff } from './reasons.ts'
import { arrow, delta, markOf, rank, rowsOf, symbol, values } from './rows.ts'
import { sentence } from './sentences.ts'
import { sparedLine } from './spared-line.ts'

export const MARKER = '<!-- mettle:v1 -->'
export const COMMENT_LIMIT = 60_000
const SUMMARY_LIMIT = 1_000_000
const ROWS = 40

/** A part of a report. Where it gets too long, whole parts go, the least important first. */
interface Section {
  readonly importance: number
  readonly text: string
}

/** The comment on a pull request. Never longer than GitHub takes; never without the verdict. */
export const renderComment = (facts: ReportFacts): string =>
  within([{ importance: 100, text: `${MARKER}\n### ${heading(facts)}` }, ...body(facts, false)], COMMENT_LIMIT)

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
  add(80, lines(facts))
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
  add(35, judgedFold(facts))
  add(70, footer(facts))
  return sections
}

const size = (text: string): number => Buffer.byteLength(text)

function within(sections: readonly Section[], limit: number): string {
  let kept = [...sections]
  const join = (): string => `${kept.map(section => section.text).join('\n\n')}\n`
  while (size(join()) > limit && kept.length > 1) {
    const least = kept.reduce((a, b) => (b.importance <= a.importance ? b : a))
    if (least.importance >= 90) break
    kept = kept.filter(section => section !== least)
  }
  const text = join()
  return size(text) <= limit ? text : `${kept[0]?.text}\n\nThe report is too long for this place: see the job summary.\n`
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

function lines(facts: ReportFacts): string {
  const { models, commits } = facts
  const changed = changedLine(models.filter(model => model.changed || model.outcome !== 'reused'))
  const list = (chosen: readonly ModelFacts[], say: (model: ModelFacts) => string): string =>
    chosen.length > 8 ? `${chosen.slice(0, 8).map(say).join(', ')} and ${chosen.length - 8} more` : chosen.map(say).join(', ')
  const trained = models.filter(model => model.outcome === 'trained' || model.outcome === 'evaluated')
  const reused = models.filter(model => model.outcome === 'reused')
  const failed = models.filter(model => model.outcome === 'failed')
  const parts: string[] = []
  if (trained.length > 0)
    parts.push(
      `**Trained:** ${list(trained, model => name(model.name, 40) + (model.seconds === null ? '' : ` (${duration(model.seconds)})`))}`,
    )
  if (failed.length > 0) parts.push(`**Failed:** ${list(failed, model => name(model.name, 40))}`)
  if (reused.length > 0)
    parts.push(
      `**${parts.length === 0 ? 'R' : 'r'}eused:** ${list(reused, model => name(model.name, 40))}, ${reused.every(model => !model.changed) ? 'nothing it reads has changed' : 'trained before with exactly this'}`.replace(
        'nothing it reads',
        reused.length > 1 ? 'nothing they read' : 'nothing it reads',
      ),
    )
  const rows = [changed === '' ? '' : `**Changed:** ${changed}`, parts.join(' · '), sparedLine(facts), comparedLine(facts, commits)]
  return rows.filter(row => row !== '').join('\n')
}

function comparedLine(facts: ReportFacts, commits: ReportFacts['commits']): string {
  const { head, base, compareUrl } = commits
  const range = base && head ? `${base.slice(0, 7)}...${head.slice(0, 7)}` : (head?.slice(0, 7) ?? 'the work tree')
  const link = compareUrl === null || !base ? `\`${range}\`` : `[\`${range}\`](${compareUrl})`
  const baselines = facts.models.flatMap(model =>
    model.evaluation?.baseline && (model.changed || facts.models.length === 1) ? [model.evaluation.baseline] : [],
  )
  const [first] = baselines
  const where: Record<string, string> = {
    commit: 'baseline from the base commit',
    key: 'baseline of the same content',
    line: 'the newest baseline before it',
    file: 'baseline from the file committed there',
  }
  const from = first ? `, ${where[first.source]}${first.time === null ? '' : `, ${age(first.time, facts.now)}`}` : ''
  return `**Compared:** ${link}${from}${rowsCompared(facts, baselines.length > 0)}`
}

/** On which rows, or that there are none: then nothing is known of the uncertainty. */
function rowsCompared({ models }: ReportFacts, baseline: boolean): string {
  const changed = models.filter(model => model.changed && model.evaluation !== null)
  const several = models.length > 1
  const count = (model: ModelFacts): string =>
    `${(model.evaluation?.testSet?.rows ?? 0).toLocaleString('en')}${several ? ` (${name(model.name, 40)})` : ''}`
  const list = (chosen: readonly ModelFacts[]): string =>
    chosen.slice(0, 5).map(count).join(' and ') + (chosen.length > 5 ? ` and ${chosen.length - 5} more` : '')
  const paired = changed.filter(model => model.evaluation?.testSet?.paired === true && model.evaluation.testSet.different === null)
  if (paired.length > 0) return `, on the same ${list(paired)} test rows`
  const judged = changed.filter(model => model.evaluation?.testSet)
  const rows = judged.length > 0 ? `, on ${list(judged)} test rows` : ''
  if (judged.some(model => model.evaluation?.testSet?.different != null)) return `${rows} that are not those of the baseline`
  return `${rows}${baseline && changed.length > 0 ? '; single numbers, with no uncertainty known' : ''}`
}

const STALE_DAYS = 30

function alerts(facts: ReportFacts): string[] {
  const found: string[] = []
  const { policy } = facts
  if (policy.proposals.length > 0) {
    const rows = policy.proposals
      .slice(0, 5)
      .map(
        change =>
          `${code(`${change.metric}.${change.rule}`, 60)}${facts.models.length > 1 ? ` of ${name(change.model, 40)}` : ''} ${change.old === null ? 'none' : name(change.old, 40)} → ${change.new === null ? 'none' : name(change.new, 40)}`,
      )
    const more = policy.proposals.length > 5 ? `, and ${policy.proposals.length - 5} more` : ''
    found.push(
      `> [!IMPORTANT]\n> **This pull request changes its own gate**: ${rows.join('; ')}${more}. It was judged by the policy of the base${policy.commit === null ? '' : `, \`${policy.commit.slice(0, 7)}\``}; the new one counts once it is merged.`,
    )
  }
  const none = facts.models.filter(
    model =>
      model.changed &&
      model.evaluation !== null &&
      model.evaluation.baseline === null &&
      model.evaluation.metrics.length > 0 &&
      !model.findings.some(finding => finding.rule === 'baseline'),
  )
  if (none.length > 0) {
    const names = none
      .slice(0, 5)
      .map(model => name(model.name, 40))
      .join(', ')
    found.push(
      `> [!WARNING]\n> **No baseline for ${names}${none.length > 5 ? ` and ${none.length - 5} more` : ''}**: the base has no successful run of ${none.length > 1 ? 'them' : 'it'}. Fixed limits were checked, a regression could not be. The first run on the default branch becomes the baseline.`,
    )
  }
  const old = facts.models
    .flatMap(model => (model.changed && model.evaluation?.baseline?.time ? [model.evaluation.baseline.time] : []))
    .filter(time => Date.parse(facts.now) - Date.parse(time) > STALE_DAYS * 86_400_000)
  if (old.length > 0) found.push(`> [!WARNING]\n> **The baseline is old**: ${age(old.toSorted()[0] as string, facts.now)}.`)
  if (policy.unknownAtBase.length > 0 && policy.commit !== null) {
    found.push(
      `> [!NOTE]\n> The base does not know ${policy.unknownAtBase
        .slice(0, 5)
        .map(model => name(model, 40))
        .join(', ')}: judged by this pull request’s own rules.`,
    )
  }
  if (facts.notes.length > 0) found.push(`> [!NOTE]\n${facts.notes.map(note => `> ${inert(note, 500)}`).join('\n>\n')}`)
  return found
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

function environmentFold(model: ModelFacts, several: boolean): string {
  const { environment } = model
  if (!environment) return ''
  if (model.outcome === 'reused')
    return fold(
      `<b>Environment</b>${of(model, several)}: assumed to be the same`,
      'There is no lock file. The record was made with the packages that it names; a reuse assumes that they would be the same today.',
    )
  if (environment.changes.length === 0)
    return environment.known
      ? ''
      : fold(
          `<b>Environment</b>${of(model, several)}: recorded`,
          'There is no lock file. What was installed is in the record, so that the next run can say what changed.',
        )
  const rows = environment.changes
    .slice(0, 40)
    .map(
      change =>
        `| ${name(change.name, 40)} | ${change.from === null ? 'none' : name(change.from, 40)} | ${change.to === null ? 'none' : name(change.to, 40)} |`,
    )
  return fold(
    `<b>Environment</b>${of(model, several)}: ${environment.changes.length} packages changed`,
    `| Package | Baseline | Candidate |\n|:--|:--|:--|\n${rows.join('\n')}`,
  )
}

function otherMetrics(models: readonly ModelFacts[], several: boolean, full: boolean): string {
  const rows = models
    .filter(model => model.changed || full)
    .flatMap(model => {
      const gated = new Set(model.findings.map(finding => finding.metric))
      return (model.evaluation?.metrics ?? [])
        .filter(metric => !gated.has(metric.name))
        .map(
          metric =>
            `| ${several ? `**${name(model.name, 40)}** ` : ''}${name(metric.name, 40)}${arrow(metric)} | ${values(metric)} | ${delta(metric, [])} |`,
        )
    })
  if (rows.length === 0) return ''
  const shown = rows.slice(0, full ? 500 : 60)
  return fold(
    `<b>Metrics without a limit</b>: ${rows.length}`,
    `| Metric | Baseline → candidate | Δ |\n|:--|--:|--:|\n${shown.join('\n')}${rows.length > shown.length ? `\n\nand ${rows.length - shown.length} more` : ''}`,
  )
}

function trendFold(model: ModelFacts, several: boolean): string {
  const { trend } = model
  if (!trend || trend.points.length < 3) return ''
  const all = trend.points.map(point => point.value)
  const [low, high] = [Math.min(...all), Math.max(...all)]
  const margin = (high - low || Math.abs(high) || 1) * 0.15
  const number = (value: number): string => String(Number(value.toPrecision(5)))
  const first = trend.points[0] as { value: number }
  const last = trend.points.at(-2) as { value: number }
  const here = trend.points.at(-1) as { value: number }
  const chart = `---\nconfig:\n  xyChart:\n    height: 240\n    titleFontSize: 14\n  themeVariables:\n    xyChart:\n      backgroundColor: transparent\n      plotColorPalette: "#3b82f6, #d9730d"\n---\nxychart-beta\n  title "${mermaidText(trend.metric)} on the default branch, and here"\n  x-axis [${trend.points.map(point => `"${mermaidText(point.label)}"`).join(', ')}]\n  y-axis ${number(low - margin)} --> ${number(high + margin)}\n  line [${all.map(number).join(', ')}]`
  return fold(
    `<b>Trend</b>${of(model, several)}: ${name(trend.metric, 40)} ${shownValue(first.value)} → ${shownValue(last.value)} in ${trend.points.length - 1} runs, here ${shownValue(here.value)}`,
    `\`\`\`mermaid\n${chart}\n\`\`\``,
  )
}

function runTable(facts: ReportFacts): string {
  const rows = facts.models.slice(0, 200).map(model => {
    const outputs = model.outputs
      .map(output => `${code(output.path, 60)} ${bytes(output.size)}, sha256 \`${output.sha256.slice(0, 8)}…\``)
      .join('<br>')
    return `| ${name(model.name, 40)} | ${model.outcome} | ${model.seconds === null ? '' : duration(model.seconds)} | ${model.peakBytes === null ? '' : bytes(model.peakBytes)} | ${outputs} |`
  })
  return `### The run\n\n| Model | | Time | Peak memory | Outputs |\n|:--|:--|--:|--:|:--|\n${rows.join('\n')}`
}

function judgedFold(facts: ReportFacts): string {
  const { policy, commits } = facts
  const seeds = facts.models
    .filter(model => model.outcome === 'trained')
    .slice(0, 8)
    .map(model => `${name(model.name, 40)} ${model.seed}`)
    .join(', ')
  const rows = [
    '↑ higher is better, ↓ lower is better. Δ is candidate − baseline.',
    ...methodLines(facts.models),
    ...(policy.workedOut ?? []).map(([metric, of]) => `${code(metric, 80)} is worked out: ${code(of, 120)}.`),
    'Rules work on full precision; a value equal to its limit holds. Rules on differences are not asked where nothing that the model is made of has changed.',
    `Policy: ${policy.isDefault ? 'no metric whose direction is known gets worse (the default), ' : ''}${code(policy.path, 80)}${policy.commit === null ? '' : ` at \`${policy.commit.slice(0, 7)}\``}.${seeds === '' ? '' : ` Seeds: ${seeds}.`}`,
  ]
  if (commits.base && commits.head)
    rows.push(`Again on your machine: \`mettle compare ${commits.base.slice(0, 7)} ${commits.head.slice(0, 7)}\``)
  return fold('<b>How it was judged</b>', rows.map(row => `- ${row}`).join('\n'))
}

function footer(facts: ReportFacts): string {
  const run = facts.run === null ? '' : ` · [run ${facts.run.id}](${facts.run.url})`
  return `<sub>Mettle ${clean(facts.version)}${run} · updated in place at every push</sub>`
}
