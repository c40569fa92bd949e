import type { Measure } from './measure.ts'
import { byScore, ndcg, recallAt, reciprocalRank } from './ranking.ts'

/** A number a query: of its documents in the order of their scores. Every document of a query carries it, by its share. */
function perQuery(name: string, of: (order: ReturnType<typeof byScore>) => number | undefined): Measure {
  return {
    name,
    direction: 'higher',
    method: 'bootstrap',
    cells: false,
    of(rows) {
      const { group, target, value } = rows
      if (!group) return undefined
      const members: number[][] = []
      for (const [i, query] of group.entries()) {
        members[query] ??= []
        members[query].push(i)
      }
      const values = members.map(query =>
        of(
          byScore(
            query.map(i => target[i] as number),
            query.map(i => value[i] as number),
          ),
        ),
      )
      return weights => {
        let [total, count] = [0, 0]
        for (const [query, score] of values.entries()) {
          const w = weights === undefined ? 1 : (weights[members[query]?.[0] as number] as number)
          if (score === undefined) continue
          total += w * score
          count += w
        }
        return total / count
      }
    },
  }
}

export const RANKING: readonly Measure[] = [
  perQuery('ndcg', ({ shared, worst }) => ndcg(shared, shared.length, worst)),
  perQuery('ndcg_at_10', ({ shared, worst }) => ndcg(shared, 10, worst)),
  perQuery('mrr', ({ worst }) => reciprocalRank(worst)),
  perQuery('recall_at_1', ({ worst }) => recallAt(worst, 1)),
  perQuery('recall_at_5', ({ worst }) => recallAt(worst, 5)),
  perQuery('recall_at_10', ({ worst }) => recallAt(worst, 10)),
]
