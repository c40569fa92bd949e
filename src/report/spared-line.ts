import { name } from './escape.ts'
import type { ReportFacts } from './facts.ts'

const WHY: Readonly<Record<ReportFacts['spared'][number]['by'], string>> = {
  imports: 'cannot import it',
  tokens: 'differs in comments and formatting alone',
  cells: 'differs in what a notebook printed',
  keys: 'reads other keys of it',
  versions: 'reaches no package that moved',
}

/** What a look at paths would have trained, and why it was spared. */
export function sparedLine({ spared, models }: Pick<ReportFacts, 'spared' | 'models'>): string {
  if (spared.length === 0) return ''
  const changed = models.filter(model => model.changed).length
  const ways = (Object.keys(WHY) as (keyof typeof WHY)[]).flatMap(by => {
    const some = spared.filter(one => one.by === by)
    if (some.length === 0) return []
    const who = some.length > 3 ? `${some.length} models` : some.map(({ model }) => name(model, 40)).join(', ')
    return [`${who} (${WHY[by]})`]
  })
  return `**Spared:** ${ways.join(', ')}. By path ${changed + spared.length} would have trained; by what they read ${changed}`
}
