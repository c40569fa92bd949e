import type { Finding, RecordedResult } from '../documents/schemas.ts'
import { finding } from './finding.ts'

const SHOWN = 10

/** What other tools found → findings. Fewer tests than the baseline had, or none, is no pass. */
export function resultFindings(
  model: string,
  results: readonly RecordedResult[],
  baseline: readonly RecordedResult[] | undefined,
): Finding[] {
  const seen = new Set(results.map(result => result.name))
  const gone = (baseline ?? []).filter(result => !seen.has(result.name))
  return [
    ...results.flatMap(result =>
      ofResult(
        model,
        result,
        baseline?.find(other => other.name === result.name),
      ),
    ),
    ...gone.map(result =>
      finding(model, result.name, 'results', {
        outcome: 'fail',
        severity: result.severity,
        code: 'results-fewer',
        message: `the baseline has results of ${result.name}, and this one has none`,
      }),
    ),
  ]
}

/** A test that is skipped says nothing. */
const ranOf = ({ tests, skipped }: RecordedResult): number | null => (tests === null ? null : tests - skipped)

function ofResult(model: string, result: RecordedResult, before: RecordedResult | undefined): Finding[] {
  const { name, path, severity, tests, failures, failed, problem } = result
  const make = (rest: Partial<Finding>): Finding => finding(model, name, 'results', { severity, file: path, ...rest })
  if (problem !== null) return [make({ code: 'results-unreadable', message: `${path}: ${problem}` })]
  const found = failures.slice(0, SHOWN).map(one =>
    make({
      outcome: one.kind === 'error' ? 'error' : 'fail',
      severity: one.kind === 'warn' ? 'warn' : severity,
      code: 'results-failed',
      message: `${one.name}: ${one.message}`,
    }),
  )
  if (failed > SHOWN) found.push(make({ outcome: 'fail', code: 'results-failed', message: `and ${failed - SHOWN} more in ${path}` }))
  const [ran, ranBefore] = [ranOf(result), before ? ranOf(before) : null]
  if (ran !== null && ranBefore !== null && ran < ranBefore)
    found.push(make({ outcome: 'fail', code: 'results-fewer', message: `of ${name} ${ran} tests ran, of the baseline's ${ranBefore}` }))
  return found.length > 0
    ? found
    : [make({ outcome: 'pass', message: tests === null ? `${name}: nothing was found` : `${name}: ${tests - result.skipped} tests hold` })]
}
