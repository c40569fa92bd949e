import type { Finding, Verdict } from '../documents/schemas.ts'

/** From the mildest to the worst. Only findings that block count beyond the first two. */
const ORDER: readonly Verdict['verdict'][] = ['passed', 'inconclusive', 'failed', 'error']

function weight(finding: Finding): Verdict['verdict'] {
  if (finding.outcome === 'inconclusive') return 'inconclusive'
  if (finding.outcome === 'pass' || finding.severity === 'warn') return 'passed'
  return finding.outcome === 'fail' ? 'failed' : 'error'
}

export function worst(findings: readonly Finding[]): Verdict['verdict'] {
  return findings.reduce<Verdict['verdict']>(
    (sofar, finding) => (ORDER.indexOf(weight(finding)) > ORDER.indexOf(sofar) ? weight(finding) : sofar),
    'passed',
  )
}

/** Whether the change may go on: an inconclusive finding blocks only where its severity says so. */
export const passes = (findings: readonly Finding[]): boolean =>
  !findings.some(finding => finding.severity === 'block' && finding.outcome !== 'pass')

export function verdictOf(findings: readonly Finding[], binding: Pick<Verdict, 'head' | 'base' | 'policy' | 'models'>): Verdict {
  return { schema: 'mettle/verdict/v1', verdict: worst(findings), passed: passes(findings), ...binding, findings: [...findings] }
}
