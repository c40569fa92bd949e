export const accuracy = (y, s) => y.filter((label, i) => (s[i] >= 0.5 ? 1 : 0) === label).length / y.length
export const brier = (y, s) => y.reduce((sum, label, i) => sum + (label - s[i]) ** 2, 0) / y.length

// Ties count one half.
export function auc(y, s) {
  const order = s.map((_, i) => i).sort((a, b) => s[a] - s[b])
  let ranks = 0
  for (let i = 0; i < order.length; ) {
    let j = i
    while (j < order.length && s[order[j]] === s[order[i]]) j++
    for (let k = i; k < j; k++) if (y[order[k]] === 1) ranks += (i + j + 1) / 2
    i = j
  }
  const positives = y.filter(label => label === 1).length
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (y.length - positives))
}

export function averagePrecision(y, s) {
  const order = s.map((_, i) => i).sort((a, b) => s[b] - s[a])
  const positives = y.filter(label => label === 1).length
  let [hits, result, recall] = [0, 0, 0]
  for (let i = 0; i < order.length; ) {
    let j = i
    while (j < order.length && s[order[j]] === s[order[i]]) hits += y[order[j++]]
    result += (hits / positives - recall) * (hits / j)
    recall = hits / positives
    i = j
  }
  return result
}
