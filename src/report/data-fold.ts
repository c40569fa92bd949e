import type { DataDiff } from '../documents/data-diff.ts'
import { name } from './escape.ts'
import type { ModelFacts } from './facts.ts'
import { fold, of } from './fold.ts'

const count = (value: number): string => value.toLocaleString('en')
const percent = (share: number): string => `${(100 * share).toFixed(1)}\u00a0%`
const moved = (from: number, to: number): string => (to === from ? '0' : `${to > from ? '+' : '−'}${count(Math.abs(to - from))}`)

/** What changed in the data: rows, columns, kinds, missing values, classes. */
export function dataFold(model: ModelFacts, several: boolean): string {
  if (model.data.length === 0) return ''
  const summary = model.data.map(diff => `${name(diff.source, 40)} ${moved(...diff.rows)} rows`).join(', ')
  return fold(`<b>Data</b>${of(model, several)}: ${summary}`, model.data.map(changes).join('\n\n'))
}

function changes({ source, rows, added, removed, kinds, missing, drifted, label }: DataDiff): string {
  const list = (names: readonly string[]): string =>
    names
      .slice(0, 20)
      .map(one => name(one, 40))
      .join(', ') + (names.length > 20 ? ` and ${names.length - 20} more` : '')
  const lines = [
    `**${name(source, 40)}**: ${count(rows[0])} → ${count(rows[1])} rows.`,
    added.length > 0 ? `- new columns: ${list(added)}` : '',
    removed.length > 0 ? `- columns that are gone: ${list(removed)}` : '',
    ...kinds.slice(0, 20).map(change => `- ${name(change.column, 40)} was ${change.from} and is ${change.to}`),
    ...missing.slice(0, 20).map(change => `- ${name(change.column, 40)}: missing values ${percent(change.from)} → ${percent(change.to)}`),
    drifted.length > 0
      ? `- distributed otherwise: ${drifted
          .slice(0, 20)
          .map(one => `${name(one.column, 40)} (p ${one.p < 0.0001 ? '< 0.0001' : one.p.toPrecision(2)})`)
          .join(', ')}`
      : '',
  ].filter(line => line !== '')
  const table = label
    ? `\n\n| ${name(label.column, 40)} | Base | Here | |\n|:--|--:|--:|--:|\n${label.counts.map(({ value, from, to }) => `| ${name(value, 40)} | ${count(from)} | ${count(to)} | ${moved(from, to)} |`).join('\n')}`
    : ''
  return lines.join('\n') + table
}
