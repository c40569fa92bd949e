/** One query: relevance of its documents, in the order in which the model puts them. */
export type Ranking = readonly number[]

const discounted = (relevance: readonly number[], k: number): number =>
  relevance.slice(0, k).reduce((sum, one, i) => sum + one / Math.log2(i + 2), 0)

/** Relevance of documents by their scores. Equal scores share the mean of their relevance, as scikit-learn's gains do. */
export function byScore(relevance: readonly number[], score: readonly number[]): { readonly shared: number[]; readonly worst: number[] } {
  // Of equal scores the irrelevant first: a model that cannot tell them apart gains nothing from their order.
  const order = [...relevance.keys()].sort(
    (a, b) => (score[b] as number) - (score[a] as number) || (relevance[a] as number) - (relevance[b] as number),
  )
  const worst = order.map(i => relevance[i] as number)
  const shared = [...worst]
  for (let from = 0; from < order.length; ) {
    let to = from + 1
    while (to < order.length && score[order[to] as number] === score[order[from] as number]) to++
    const mean = worst.slice(from, to).reduce((sum, one) => sum + one, 0) / (to - from)
    shared.fill(mean, from, to)
    from = to
  }
  return { shared, worst }
}

/** Normalised discounted cumulative gain (Järvelin and Kekäläinen 2002), linear gains as scikit-learn. `undefined` where nothing is relevant. */
/** @param relevance what the ideal order is made of, where ties are shared in the ranking */
export function ndcg(ranking: Ranking, k = ranking.length, relevance: readonly number[] = ranking): number | undefined {
  const ideal = discounted(
    relevance.toSorted((a, b) => b - a),
    k,
  )
  return ideal === 0 ? undefined : discounted(ranking, k) / ideal
}

/** 1 / the rank of the first relevant document; 0 where none is. */
export function reciprocalRank(ranking: Ranking): number {
  const first = ranking.findIndex(relevance => relevance > 0)
  return first === -1 ? 0 : 1 / (first + 1)
}

/** Share of the relevant documents among the first k. `undefined` where nothing is relevant. */
export function recallAt(ranking: Ranking, k: number): number | undefined {
  const relevant = ranking.filter(relevance => relevance > 0).length
  return relevant === 0 ? undefined : ranking.slice(0, k).filter(relevance => relevance > 0).length / relevant
}
