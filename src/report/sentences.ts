import type { Finding } from '../documents/schemas.ts'
import { inert, name } from './escape.ts'
import { shownPair, shownValue, unitOfMethod } from './numbers.ts'
import { sliceOf } from './slice-of.ts'

/** The finding with as many digits as it takes; the document has them all. */
export function sentence(finding: Finding): string {
  const { metric, got, baseline, limit, rule, outcome } = finding
  if (finding.code === 'waiting') return `nothing has trained yet: ${inert(finding.message, 300)}`
  if (finding.outcome === 'inconclusive') return undecidedSentence(finding)
  if (finding.rule === 'slice' && metric !== null) return sliceSentence(finding)
  if (metric === null || got === null || limit === null || outcome !== 'fail' || finding.code !== null) return inert(finding.message, 600)
  const shownLimit = inert(limit, 60)
  if (baseline === null || !/regression|improvement/.test(rule))
    return `${name(metric, 40)} is ${shownValue(got)}, the limit is ${shownLimit}`
  const pair = shownPair(baseline, got)
  const word = rule === 'max-regression' || got === baseline || got > baseline !== isHigherBetter(limit) ? 'worse' : 'better'
  return `${name(metric, 40)} went from ${pair.baseline} to ${pair.candidate}, ${pair.difference.replace(/^[+−]/, '')} ${word}; the limit is ${shownLimit}`
}

/** What the bounds leave open, and what would close it. */
function undecidedSentence({ metric, evidence, limit, severity, got, baseline, rule, message }: Finding): string {
  if (!evidence || metric === null || got === null || baseline === null || limit === null) return inert(message, 600)
  const shown = shownPair(baseline, got, [], evidence)
  const unit = unitOfMethod(evidence.method)
  const needed =
    evidence.needed !== null && evidence.needed > evidence.n
      ? ` About ${evidence.needed.toLocaleString('en')} ${unit} would decide it; there are ${evidence.n.toLocaleString('en')}.`
      : ''
  const better = (got - baseline) * (isHigherBetter(limit) ? 1 : -1)
  const keeps = better >= (rule === 'max-regression' ? -evidence.margin : evidence.margin)
  const consequence = `The estimate ${keeps ? 'keeps' : 'breaks'} it${keeps === (severity === 'warn') ? ', so' : '; by its rule'} this ${severity === 'warn' ? 'warns and does not block' : 'blocks'}.`
  return `${name(metric, 40)} changes by ${shown.difference}, somewhere in${shown.bounds}; the limit, ${inert(limit, 60)}, lies in between. ${consequence}${needed}`
}

/** Limits of differences say which way is better: `Δ ≥ −0.01`. */
const isHigherBetter = (limit: string): boolean => limit.includes('≥')

function sliceSentence({ metric, got, baseline, message, evidence }: Finding): string {
  const margin = evidence?.margin
    ? `No slice may be shown to get worse by more than ${evidence.margin}; this one is`
    : 'No slice may get significantly worse; this one did'
  const [whole, slice] = sliceOf(metric ?? '')
  const pair = got === null || baseline === null ? undefined : shownPair(baseline, got)
  const why = /\((p .*)\)$/.exec(message)?.[1] ?? ''
  return `${name(whole, 40)} where ${name(slice, 60)} went from ${pair?.baseline ?? 'none'} to ${pair?.candidate ?? 'none'}. ${margin} (${inert(why, 80)})`
}
