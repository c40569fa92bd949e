import { inert, name } from './escape.ts'
import type { ModelFacts } from './facts.ts'
import { fold, of } from './fold.ts'
import { shownPair, shownValue } from './numbers.ts'

const MOST = 60
const count = (value: number): string => value.toLocaleString('en')

/** Slices, worst first; those that could not be judged are named. */
export function slicesFold(model: ModelFacts, several: boolean): string {
  const slices = model.evaluation?.slices ?? []
  if (slices.length === 0) return ''
  const judged = slices.filter(slice => slice.adjusted !== null)
  const worse = judged.filter(slice => slice.worse)
  const metric = name(slices[0]?.metric ?? '', 40)
  const rows = judged.slice(0, MOST).map(slice => {
    const pair = shownPair(slice.baseline as number, slice.value as number, [], slice.interval)
    const p = slice.adjusted as number
    const shown = p < 0.0001 ? '< 0.0001' : p.toFixed(p < 0.01 ? 4 : 2)
    return `| ${slice.worse ? '❌' : ''} | ${name(slice.name, 60)} | ${count(slice.n)} | ${pair.baseline} → ${pair.candidate} | ${pair.difference}${pair.bounds} | ${shown} |`
  })
  const single = slices.filter(slice => slice.adjusted === null && slice.leftOut === null && slice.value !== null)
  const alone = single
    .slice(0, MOST)
    .map(slice => `| | ${name(slice.name, 60)} | ${count(slice.n)} | ${shownValue(slice.value as number)} | not known | |`)
  const table =
    rows.length + alone.length === 0
      ? ''
      : `| | Slice | Rows | Baseline → candidate ${metric} | Δ [95\u00a0% bounds] | p, Holm |\n|:-:|:--|--:|--:|--:|--:|\n${[...rows, ...alone].join('\n')}`
  const left = slices.filter(slice => slice.leftOut !== null)
  const out =
    left.length === 0
      ? ''
      : `Not judged: ${left
          .slice(0, 20)
          .map(slice => `${name(slice.name, 60)} (${count(slice.n)} rows, ${slice.leftOut})`)
          .join('; ')}${left.length > 20 ? ` and ${left.length - 20} more` : ''}.`
  const summary =
    judged.length === 0
      ? `${slices.length}, nothing to compare with`
      : worse.length === 0
        ? `${judged.length} checked, none significantly worse`
        : `${worse.length} of ${judged.length} significantly worse`
  return fold(
    `<b>Slices</b>${of(model, several)}: ${summary}`,
    [table, rows.length > 1 ? 'Bounds are of each slice by itself; p and the mark consider all of them.' : '', out]
      .filter(text => text !== '')
      .join('\n\n'),
  )
}

/** Rates of the groups behind the fairness gaps. */
export function groupsFold(model: ModelFacts, several: boolean): string {
  const groups = model.evaluation?.groups ?? []
  if (groups.length === 0) return ''
  const rate = (value: number | null): string => (value === null ? 'none' : value.toFixed(4))
  const rows = groups
    .slice(0, MOST)
    .map(
      group =>
        `| ${name(`${group.by}=${group.group}`, 60)}${group.leftOut === null ? '' : ', left out'} | ${count(group.n)} | ${rate(group.selectionRate)} | ${rate(group.tpr)} | ${rate(group.fpr)} |`,
    )
  const out = groups.filter(group => group.leftOut !== null)
  const left =
    out.length === 0
      ? ''
      : `\n\nLeft out of the gaps: ${out
          .slice(0, 20)
          .map(group => `${name(`${group.by}=${group.group}`, 60)} (${group.leftOut})`)
          .join('; ')}.`
  const by = [...new Set(groups.map(group => name(group.by, 40)))].join(', ')
  return fold(
    `<b>Fairness</b>${of(model, several)}: rates by ${by}`,
    `| Group | Rows | Selection rate | True positive rate | False positive rate |\n|:--|--:|--:|--:|--:|\n${rows.join('\n')}${left}`,
  )
}

export function confusionFold(model: ModelFacts, several: boolean): string {
  const confusion = model.evaluation?.confusion
  if (!confusion || !model.changed) return ''
  const head = `| Truth ↓ predicted → | ${confusion.classes.map(one => name(one, 30)).join(' | ')} |\n|:--|${confusion.classes.map(() => '--:').join('|')}|`
  const rows = confusion.counts.map((row, i) => `| **${name(confusion.classes[i] as string, 30)}** | ${row.map(count).join(' | ')} |`)
  const right = confusion.counts.reduce((sum, row, i) => sum + (row[i] as number), 0)
  const all = confusion.counts.flat().reduce((sum, one) => sum + one, 0)
  return fold(`<b>Confusion matrix</b>${of(model, several)}: ${count(right)} of ${count(all)} right`, `${head}\n${rows.join('\n')}`)
}

/** Which method judged what, and how worn the test set is. */
export function methodLines(models: readonly ModelFacts[]): string[] {
  const lines: string[] = []
  const several = models.length > 1
  const methods = new Map<string, Set<string>>()
  for (const model of models) {
    for (const metric of model.evaluation?.metrics ?? []) {
      if (metric.interval === null) continue
      const names = methods.get(metric.interval.method) ?? new Set()
      methods.set(metric.interval.method, names.add(metric.name))
    }
  }
  if (methods.size > 0) {
    lines.push(
      'The bounds are one-sided, 95 % each, paired on the same rows. ✅ when even the worse bound keeps the limit, ❌ when even the better bound breaks it, ❓ when they lie on both sides.',
    )
    lines.push(
      `${[...methods]
        .map(
          ([method, names]) =>
            `${[...names]
              .slice(0, 6)
              .map(one => name(one, 40))
              .join(', ')}: ${method}`,
        )
        .join('. ')}.`,
    )
  }
  if (models.some(model => (model.evaluation?.slices.length ?? 0) > 0))
    lines.push('Slices block only when significantly worse, one-sided at 0.05 after Holm over all of them.')
  for (const model of models.slice(0, 8)) {
    const testSet = model.evaluation?.testSet
    if (!testSet) continue
    const taken = testSet.inferred.length > 0 ? ` Taken for so: ${testSet.inferred.map(text => inert(text, 120)).join('; ')}.` : ''
    lines.push(
      `The test set${several ? ` of ${name(model.name, 40)}` : ''} (${count(testSet.rows)} rows, \`${testSet.digest.slice(0, 8)}…\`) has judged ${count(testSet.uses)} ${testSet.uses === 1 ? 'candidate' : 'candidates'} so far.${taken}`,
    )
  }
  return lines
}
