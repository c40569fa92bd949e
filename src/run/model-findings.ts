import type { Model } from '../config/model.ts'
import type { Finding } from '../documents/schemas.ts'
import { finding } from '../gate/finding.ts'
import type { Unfound } from './baselines.ts'
import type { Settled } from './settled.ts'

/** Where a model stands in its configuration. */
const at = ({ place }: Model) => ({ file: place.file, line: place.line ?? null, column: place.column ?? null })

/** What the configuration of a model names and is not there. */
export const unmatchedFindings = ({ decision: { model, inspected } }: Settled): readonly Finding[] =>
  inspected.unmatched.map(message => finding(model.name, null, 'code', { outcome: 'fail', severity: 'warn', message, ...at(model) }))

/** Checks of its data that do not hold. */
export const dataFindings = ({ decision: { model }, faults }: Settled): readonly Finding[] =>
  faults.map(({ source, message, check, checks }) =>
    finding(model.name, null, 'data', {
      outcome: 'fail',
      severity: checks.severity,
      code: 'data-check',
      message: `${source}: ${message}`,
      limit: check,
      file: checks.place.file,
      line: checks.place.line ?? null,
      column: checks.place.column ?? null,
    }),
  )

/** Why there is nothing to judge of a model; `undefined` where there is. */
export function untrainedFindings(settled: Settled): readonly Finding[] | undefined {
  const { decision, outcome, run, waits } = settled
  const { model } = decision
  const unmatched = unmatchedFindings(settled)
  if (outcome === 'failed') {
    const error = run?.error
    // The checks say by themselves why nothing was trained.
    if (error?.code === 'data-check') return [...dataFindings(settled), ...unmatched]
    const code = error?.code ?? 'train-failed'
    return [
      finding(model.name, null, 'trained', { code, message: error?.message ?? `${model.name} did not train`, ...at(model) }),
      ...unmatched,
    ]
  }
  if (outcome !== 'not run') return undefined
  if (waits === undefined)
    return [
      finding(model.name, null, 'trained', {
        code: 'train-failed',
        message: `${model.name} was not trained: a model that it reads failed`,
      }),
      ...unmatched,
    ]
  const message = `${model.name} has to train, and waits for ${waits}`
  return [finding(model.name, null, 'when', { outcome: 'inconclusive', code: 'waiting', message }), ...unmatched]
}

/** A baseline that is named and not there: what never can be there blocks, what is not recorded yet is said. */
export function unfoundFindings(model: Model, unfound: Unfound | undefined): readonly Finding[] {
  if (!unfound) return []
  const { choice, wrong } = unfound
  return [
    finding(model.name, null, 'baseline', {
      outcome: wrong ? 'error' : 'fail',
      severity: wrong ? 'block' : 'warn',
      code: 'baseline-missing',
      message: wrong
        ? `${choice}, the baseline of ${model.name}, is not there; expected a branch, a tag, a commit, or a file with metrics that the base has`
        : `${choice}, the baseline of ${model.name}, has no successful run of it yet: no difference was judged. Run it there once`,
      ...at(model),
    }),
  ]
}
