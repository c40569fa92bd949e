/** One query: relevance of its documents, in the order in which the model puts them. */
export type Ranking = readonly number[]

const discounted = (relevance: readonly number[], k: number): number =>
  relevance.slice(0, k).reduce((sum, one, i) => sum + one / Math.log2(i + 2), 0)

/** Normalised discounted cumulative gain (Järvelin and Kekäläinen 2002), linear gains as scikit-learn. `undefined` where nothing is relevant. */
export function ndcg(ranking: Ranking, k = ranking.length): number | undefined {
  const ideal = discounted(
    ranking.toSorted((a, b) => b - a),
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
