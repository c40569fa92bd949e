import { mermaidText, name } from './escape.ts'
import type { ModelFacts } from './facts.ts'
import { fold, of } from './fold.ts'
import { shownValue } from './numbers.ts'

/** A metric over the last runs of the default branch, and here. */
export function trendFold(model: ModelFacts, several: boolean): string {
  const { trend } = model
  if (!trend || trend.points.length < 3) return ''
  const all = trend.points.map(point => point.value)
  const [low, high] = [Math.min(...all), Math.max(...all)]
  const margin = (high - low || Math.abs(high) || 1) * 0.15
  const number = (value: number): string => String(Number(value.toPrecision(5)))
  const first = trend.points[0] as { value: number }
  const last = trend.points.at(-2) as { value: number }
  const here = trend.points.at(-1) as { value: number }
  const chart = `---\nconfig:\n  xyChart:\n    height: 240\n    titleFontSize: 14\n  themeVariables:\n    xyChart:\n      backgroundColor: transparent\n      plotColorPalette: "#3b82f6, #d9730d"\n---\nxychart-beta\n  title "${mermaidText(trend.metric)} on the default branch, and here"\n  x-axis [${trend.points.map(point => `"${mermaidText(point.label)}"`).join(', ')}]\n  y-axis ${number(low - margin)} --> ${number(high + margin)}\n  line [${all.map(number).join(', ')}]`
  return fold(
    `<b>Trend</b>${of(model, several)}: ${name(trend.metric, 40)} ${shownValue(first.value)} → ${shownValue(last.value)} in ${trend.points.length - 1} runs, here ${shownValue(here.value)}`,
    `\`\`\`mermaid\n${chart}\n\`\`\``,
  )
}
