import { code, inert } from './escape.ts'
import type { ModelFacts } from './facts.ts'
import { fold, of } from './fold.ts'

const MOST_PROBLEMS = 6

/** Plots that changed, the baseline's beside the candidate's. */
export function plotsFold(model: ModelFacts, several: boolean): string {
  const { changed, same, problems } = model.plots
  if (changed.length === 0 && problems.length === 0) return ''
  const cell = (address: string | null, alt: string): string =>
    address === null ? 'none' : `<img alt="${alt}" width="400" src="${address}">`
  const tables = changed.map(
    plot =>
      `${code(plot.path, 100)}\n\n| Baseline | Candidate |\n|:-:|:-:|\n| ${cell(plot.baseline, 'baseline')} | ${cell(plot.candidate, 'candidate')} |`,
  )
  const said = problems.slice(0, MOST_PROBLEMS).map(problem => `- ${inert(problem, 300)}`)
  if (problems.length > MOST_PROBLEMS) said.push(`- and ${problems.length - MOST_PROBLEMS} more`)
  const equal = same > 0 ? `, ${same} unchanged` : ''
  const left = problems.length > 0 ? `, ${problems.length} not shown` : ''
  const parts = said.length > 0 ? [...tables, said.join('\n')] : tables
  return fold(`<b>Plots</b>${of(model, several)}: ${changed.length} changed${equal}${left}`, parts.join('\n\n'))
}
