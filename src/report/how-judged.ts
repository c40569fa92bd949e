import { code, name } from './escape.ts'
import type { ReportFacts } from './facts.ts'
import { fold } from './fold.ts'
import { methodLines } from './judged-folds.ts'

/** By which policy and methods, and how to do it again. */
export function howJudged(facts: ReportFacts): string {
  const { policy, commits } = facts
  const seeds = facts.models
    .filter(model => model.outcome === 'trained')
    .slice(0, 8)
    .map(model => `${name(model.name, 40)} ${model.seed}`)
    .join(', ')
  const rows = [
    '↑ higher is better, ↓ lower is better. Δ is candidate − baseline.',
    ...methodLines(facts.models),
    ...(policy.workedOut ?? []).map(([metric, of]) => `${code(metric, 80)} is worked out: ${code(of, 120)}.`),
    'Rules work on full precision; a value equal to its limit holds. Rules on differences are not asked where nothing that the model is made of has changed.',
    `Policy: ${policy.isDefault ? 'no metric whose direction is known gets worse (the default), ' : ''}${code(policy.path, 80)}${policy.commit === null ? '' : ` at \`${policy.commit.slice(0, 7)}\``}.${seeds === '' ? '' : ` Seeds: ${seeds}.`}`,
  ]
  if (commits.base && commits.head)
    rows.push(`Again on your machine: \`mettle compare ${commits.base.slice(0, 7)} ${commits.head.slice(0, 7)}\``)
  return fold('<b>How it was judged</b>', rows.map(row => `- ${row}`).join('\n'))
}
