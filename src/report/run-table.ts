import { code, name } from './escape.ts'
import type { ReportFacts } from './facts.ts'
import { bytes, duration } from './numbers.ts'

/** What each model took, and what came of it. */
export function runTable(facts: ReportFacts): string {
  const rows = facts.models.slice(0, 200).map(model => {
    const outputs = model.outputs
      .map(output => `${code(output.path, 60)} ${bytes(output.size)}, sha256 \`${output.sha256.slice(0, 8)}…\``)
      .join('<br>')
    return `| ${name(model.name, 40)} | ${model.outcome} | ${model.seconds === null ? '' : duration(model.seconds)} | ${model.peakBytes === null ? '' : bytes(model.peakBytes)} | ${outputs} |`
  })
  return `### The run\n\n| Model | | Time | Peak memory | Outputs |\n|:--|:--|--:|--:|:--|\n${rows.join('\n')}`
}
