import { code, inert, name } from './escape.ts'
import type { ReportFacts } from './facts.ts'
import { age } from './numbers.ts'

const STALE_DAYS = 30

/** What a reviewer has to know before the numbers, most important first. */
export function alerts(facts: ReportFacts): string[] {
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
      `> [!WARNING]\n> **No baseline for ${names}${none.length > 5 ? ` and ${none.length - 5} more` : ''}**: the base has no successful run of ${none.length > 1 ? 'them' : 'it'}. Fixed limits were checked, a regression could not be. ${facts.commits.base === null ? 'This run' : 'The first run on the default branch'} becomes the baseline.`,
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
