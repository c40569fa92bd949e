import type { Baseline } from '../documents/schemas.ts'
import { code, name } from './escape.ts'
import type { ModelFacts, ReportFacts } from './facts.ts'
import { age } from './numbers.ts'

/** Which commits, which baseline and how old, and on which rows. */
export function comparedLine(facts: ReportFacts): string {
  const { head, base, compareUrl } = facts.commits
  const range = base && head ? `${base.slice(0, 7)}...${head.slice(0, 7)}` : (head?.slice(0, 7) ?? 'the work tree')
  const link = compareUrl === null || !base ? `\`${range}\`` : `[\`${range}\`](${compareUrl})`
  const [first] = facts.models.flatMap(({ changed, evaluation, against }) =>
    evaluation?.baseline && (changed || facts.models.length === 1) ? [baselineText(evaluation.baseline, against, facts.now)] : [],
  )
  return `**Compared:** ${link}${first === undefined ? '' : `, ${first}`}${rowsCompared(facts, first !== undefined)}`
}

const WHERE = {
  commit: 'baseline from the base commit',
  key: 'baseline of the same content',
  line: 'the newest baseline before it',
  file: 'baseline from the file committed there',
} as const

function baselineText({ source, commit, time }: Baseline, against: string | null, now: string): string {
  const what = against === null ? WHERE[source] : `baseline ${code(against, 60)}${commit === null ? '' : ` at \`${commit.slice(0, 7)}\``}`
  return `${what}${time === null ? '' : `, ${age(time, now)}`}`
}

/** On which rows, or that there are none: then nothing is known of the uncertainty. */
function rowsCompared({ models }: ReportFacts, baseline: boolean): string {
  const changed = models.filter(model => model.changed && model.evaluation !== null)
  const several = models.length > 1
  const count = (model: ModelFacts): string =>
    `${(model.evaluation?.testSet?.rows ?? 0).toLocaleString('en')}${several ? ` (${name(model.name, 40)})` : ''}`
  const list = (chosen: readonly ModelFacts[]): string =>
    chosen.slice(0, 5).map(count).join(' and ') + (chosen.length > 5 ? ` and ${chosen.length - 5} more` : '')
  const paired = changed.filter(model => model.evaluation?.testSet?.paired === true && model.evaluation.testSet.different === null)
  if (paired.length > 0) return `, on the same ${list(paired)} test rows`
  const judged = changed.filter(model => model.evaluation?.testSet)
  const rows = judged.length > 0 ? `, on ${list(judged)} test rows` : ''
  if (judged.some(model => model.evaluation?.testSet?.different != null)) return `${rows} that are not those of the baseline`
  return `${rows}${baseline && changed.length > 0 ? '; single numbers, with no uncertainty known' : ''}`
}
