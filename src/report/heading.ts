import type { Finding } from '../documents/schemas.ts'
import { inert, name } from './escape.ts'
import type { ModelFacts, ReportFacts } from './facts.ts'
import { shownPair, shownValue, unitOfMethod } from './numbers.ts'
import { markOf, rank } from './rows.ts'
import { sliceOf } from './slice-of.ts'

const TITLES = {
  passed: ['✅', 'passed'],
  inconclusive: ['❓', 'inconclusive'],
  failed: ['❌', 'blocked'],
  error: ['❌', 'error'],
} as const

/** The one line that decides: symbol, verdict, and the fact behind it. */
export const heading = (facts: ReportFacts): string => `${said(facts)}${facts.scope ? ` · ${name(facts.scope, 90)}` : ''}`

function said(facts: ReportFacts): string {
  const { verdict } = facts.verdict
  const [symbol, word] = TITLES[verdict]
  const blocks = !facts.verdict.passed
  if (waitsOnly(facts.verdict.findings)) return `⏳ Mettle: waits – ${decidingFact(facts)}`
  const outcome =
    blocks && !facts.enforce
      ? verdict === 'error'
        ? 'error, would be blocked'
        : 'would be blocked'
      : verdict === 'inconclusive'
        ? `inconclusive, ${blocks ? 'blocked' : 'not blocked'}`
        : word
  const fact = decidingFact(facts)
  return `${symbol} Mettle: ${outcome}${fact === '' ? '' : ` – ${fact}`}`
}

/** Whether nothing stands in the way but a training that somebody has to ask for. */
export const waitsOnly = (findings: readonly Finding[]): boolean => {
  const blocking = findings.filter(finding => finding.severity === 'block' && finding.outcome !== 'pass')
  return blocking.length > 0 && blocking.every(finding => finding.code === 'waiting')
}

function decidingFact(facts: ReportFacts): string {
  const broken = facts.verdict.findings
    .filter(finding => finding.severity === 'block' && finding.outcome !== 'pass')
    .toSorted((a, b) => rank(markOf(a)) - rank(markOf(b)))
  const [first] = broken
  if (first) return `${brokenFact(first, facts)}${broken.length > 1 ? `, and ${broken.length - 1} more` : ''}`
  const undecided = facts.verdict.findings.find(finding => finding.outcome === 'inconclusive')
  if (undecided) return undecidedFact(undecided, facts)
  const gone = goneModels(facts)
  if (gone !== '') return gone
  const trained = facts.models.filter(model => model.outcome !== 'reused')
  if (trained.length === 0 && facts.models.every(model => !model.changed)) return 'nothing to train'
  const withoutBaseline = facts.models.some(
    model => model.changed && model.evaluation !== null && model.evaluation.baseline === null && model.evaluation.metrics.length > 0,
  )
  if (withoutBaseline && facts.models.length === 1)
    return facts.verdict.findings.some(finding => finding.rule === 'baseline')
      ? 'nothing to compare with: the baseline has no run of it'
      : 'a first run, nothing to compare with'
  const warned = facts.verdict.findings.find(
    finding => finding.outcome === 'fail' && finding.code === null && finding.metric !== null && finding.limit !== null,
  )
  if (warned) return `${brokenFact(warned, facts)}, past its limit, which only warns`
  const told = facts.models
    .filter(model => model.changed)
    .map(model => modelFact(model, facts.models.length > 1))
    .filter(text => text !== '')
  const shown = told.slice(0, 3).join(', ')
  return told.length > 3
    ? `${shown}, and ${told.length - 3} more models`
    : shown || (trained.length === 0 ? 'trained before, judged again' : '')
}

/** What no longer is judged: a model that is renamed leaves its gate behind. */
function goneModels({ verdict: { findings } }: ReportFacts): string {
  const gone = findings.flatMap(one => (one.rule === 'removed-model' && one.outcome !== 'pass' ? [name(one.model ?? '', 40)] : []))
  const [first] = gone
  if (first === undefined) return ''
  return gone.length === 1
    ? `the model ${first} is gone, and its gate with it`
    : `${first} and ${gone.length - 1} more models are gone, and their gates`
}

/** How far the rows are from deciding. */
function undecidedFact({ model, metric, evidence }: Finding, facts: ReportFacts): string {
  const who = `${model !== null && facts.models.length > 1 ? `${name(model, 40)} ` : ''}${metric === null ? '' : name(metric, 40)}`
  const count = (value: number): string => value.toLocaleString('en')
  if (!evidence) return `${who} cannot be told`
  return evidence.needed !== null && evidence.needed > evidence.n
    ? `${who}: ${count(evidence.n)} ${unitOfMethod(evidence.method)}, about ${count(evidence.needed)} would decide`
    : `${who}: ${count(evidence.n)} ${unitOfMethod(evidence.method)} cannot tell`
}

function brokenFact(finding: Finding, facts: ReportFacts): string {
  if (finding.code === 'waiting') return inert(finding.message, 120)
  if (finding.outcome === 'inconclusive') return undecidedFact(finding, facts)
  const model = finding.model !== null && facts.models.length > 1 ? `${name(finding.model, 40)} ` : ''
  const metric = finding.metric === null ? '' : name(finding.metric, 40)
  if (finding.code === 'metric-disappeared') return `${model}${metric} is gone`
  if (finding.code === 'metric-missing') return `${model}${metric} is missing`
  if (finding.code === 'metrics-not-finite') return `${model}${metric} is not a number`
  if (finding.code?.startsWith('train-')) return `${model || `${name(finding.model ?? '', 40)} `}did not train`
  if (finding.rule === 'slice' && finding.metric !== null) {
    const [whole, slice] = sliceOf(finding.metric)
    return `${model}${name(whole, 40)} gets worse where ${name(slice, 60)}`
  }
  if (finding.rule === 'data') return `${model || `${name(finding.model ?? '', 40)} `}was not trained: its data does not hold its checks`
  if (finding.code === 'metrics-disagree') return `${model}${metric} is not what its predictions or folds give`
  if (finding.code === 'test-set-changed') return `${model}the test set is another one, so ${metric} cannot be compared`
  if (finding.outcome === 'error') return inert(finding.message.split('\n')[0] ?? '', 90)
  if (finding.rule === 'removed-model') return goneModels(facts)
  if (finding.got !== null && finding.baseline !== null && /regression|improvement/.test(finding.rule)) {
    const pair = shownPair(finding.baseline, finding.got)
    const size = pair.difference.replace(/^[+−]/, '')
    return finding.rule === 'max-regression' ? `${model}${metric} gets worse by ${size}` : `${model}${metric} does not improve enough`
  }
  return finding.got === null
    ? `${model}${metric}`
    : `${model}${metric} is ${shownValue(finding.got)}, limit ${inert(finding.limit ?? '', 40)}`
}

/** improves, holds, or gets worse within its limit: by the first gated metric that moved. */
function modelFact(model: ModelFacts, several: boolean): string {
  const metrics = model.evaluation?.metrics ?? []
  const gated = metrics.filter(
    metric =>
      metric.difference !== null &&
      metric.direction !== null &&
      model.findings.some(finding => finding.metric === metric.name && /regression|improvement/.test(finding.rule)),
  )
  const moved = gated.find(metric => metric.difference !== 0)
  const who = (metric: string | undefined): string =>
    several ? name(model.name, 40) : metric === undefined ? name(model.name, 40) : name(metric, 40)
  if (gated.length === 0) return several || model.outcome === 'reused' ? '' : `${name(model.name, 40)} keeps its limits`
  if (!moved) return `${who(gated[0]?.name)} holds`
  const better = (moved.difference as number) > 0 === (moved.direction === 'higher')
  // Bounds on both sides of zero show neither.
  if (moved.interval && moved.interval.lower <= 0 && moved.interval.upper >= 0) return `${who(moved.name)} holds`
  const size = shownPair(moved.baseline as number, moved.value as number).difference.replace(/^[+−]/, '')
  if (several) return `${name(model.name, 40)} ${better ? 'improves' : 'gets worse within its limit'}`
  return better ? `${name(moved.name, 40)} improves by ${size}` : `${name(moved.name, 40)} gets worse by ${size}, within its limit`
}
