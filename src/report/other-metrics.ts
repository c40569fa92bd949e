import { name } from './escape.ts'
import type { ModelFacts } from './facts.ts'
import { fold } from './fold.ts'
import { arrow, delta, values } from './rows.ts'

/** Metrics that no rule asks about. @param full of models that did not change, too */
export function otherMetrics(models: readonly ModelFacts[], several: boolean, full: boolean): string {
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
