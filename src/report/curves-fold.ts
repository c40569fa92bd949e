import type { ModelFacts } from './facts.ts'
import { fold, of } from './fold.ts'

const FRAME = (title: string, x: string, y: string, lines: readonly (readonly number[])[], colours: readonly string[]): string =>
  `\`\`\`mermaid\n---\nconfig:\n  xyChart:\n    height: 300\n    width: 420\n    titleFontSize: 14\n  themeVariables:\n    xyChart:\n      backgroundColor: transparent\n      plotColorPalette: "${colours.join(', ')}"\n---\nxychart-beta\n  title "${title}"\n  x-axis ${x}\n  y-axis "${y}" 0 --> 1\n${lines.map(line => `  line [${line.map(value => String(Number(value.toFixed(4)))).join(', ')}]`).join('\n')}\n\`\`\``

const [BASELINE, CANDIDATE, IDEAL] = ['#3b82f6', '#d9730d', '#8b949e'] as const

/** How well scores order the rows, and whether they are the shares that they claim to be. */
export function curvesFold(model: ModelFacts, several: boolean): string {
  const curves = model.evaluation?.curves
  if (!curves || !model.changed) return ''
  const both = curves.roc.baseline !== null
  const legend = both ? 'blue baseline, orange candidate' : 'the candidate'
  const lines = curves.roc.baseline ? [curves.roc.baseline, curves.roc.candidate] : [curves.roc.candidate]
  const parts = [
    FRAME(`ROC: ${legend}`, '"False positive rate, %" 0 --> 100', 'True positive rate', lines, both ? [BASELINE, CANDIDATE] : [CANDIDATE]),
  ]
  const reliability = reliabilityChart(curves.reliability)
  if (reliability) parts.push(reliability)
  return fold(`<b>${reliability ? 'ROC and reliability' : 'ROC curve'}</b>${of(model, several)}`, parts.join('\n\n'))
}

type Bins = readonly { readonly predicted: number; readonly observed: number }[]

/** Bins that have rows on both sides; with fewer than three there is no line to see. */
function reliabilityChart(reliability: { readonly candidate: Bins; readonly baseline: Bins | null } | null): string | undefined {
  if (!reliability) return undefined
  const binOf = (predicted: number): number => Math.min(9, Math.floor(predicted * 10))
  const byBin = (bins: Bins): Map<number, number> => new Map(bins.map(bin => [binOf(bin.predicted), bin.observed]))
  const own = byBin(reliability.candidate)
  const before = reliability.baseline && byBin(reliability.baseline)
  const bins = [...own.keys()].filter(bin => !before || before.has(bin)).sort((a, b) => a - b)
  if (bins.length < 3) return undefined
  const line = (values: Map<number, number>): number[] => bins.map(bin => values.get(bin) as number)
  const ideal = bins.map(bin => (bin + 0.5) / 10)
  return FRAME(
    `Reliability: ${before ? 'blue baseline, orange candidate, ' : 'orange the candidate, '}grey ideal`,
    `"Predicted probability" [${bins.map(bin => `"${((bin + 0.5) / 10).toFixed(2)}"`).join(', ')}]`,
    'Observed share',
    before ? [line(before), line(own), ideal] : [line(own), ideal],
    before ? [BASELINE, CANDIDATE, IDEAL] : [CANDIDATE, IDEAL],
  )
}
