import { name } from './escape.ts'
import type { ModelFacts } from './facts.ts'
import { fold, of } from './fold.ts'

/** Which packages changed, where no lock file says it. */
export function environmentFold(model: ModelFacts, several: boolean): string {
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
