import { comparedLine } from './compared-line.ts'
import { name } from './escape.ts'
import type { ModelFacts, ReportFacts } from './facts.ts'
import { duration } from './numbers.ts'
import { changedLine } from './reasons.ts'
import { sparedLine } from './spared-line.ts'

/** What changed, what trained, what was spared, and what was compared. */
export function stateLines(facts: ReportFacts): string {
  const { models } = facts
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
  const rows = [changed === '' ? '' : `**Changed:** ${changed}`, parts.join(' · '), sparedLine(facts), comparedLine(facts)]
  return rows.filter(row => row !== '').join('\n')
}
