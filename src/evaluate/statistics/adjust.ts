/** p-values of a family, adjusted for its size; in the order in which they came. */

/** Holm (1979): holds the chance of any false alarm. */
export const holm = (p: readonly number[]): number[] => stepped(p, true, (value, rank, n) => (n - rank) * value, Math.max)

/** Benjamini and Hochberg (1995): holds the share of false alarms. */
export const benjaminiHochberg = (p: readonly number[]): number[] =>
  stepped(p, false, (value, rank, n) => (n / (rank + 1)) * value, Math.min)

function stepped(
  p: readonly number[],
  upwards: boolean,
  scale: (value: number, rank: number, n: number) => number,
  keep: (a: number, b: number) => number,
): number[] {
  const order = p.map((_, i) => i).sort((a, b) => (p[a] as number) - (p[b] as number) || a - b)
  const adjusted = new Array<number>(p.length)
  let last = upwards ? 0 : 1
  for (let step = 0; step < order.length; step++) {
    const rank = upwards ? step : order.length - 1 - step
    const at = order[rank] as number
    last = keep(last, Math.min(1, scale(p[at] as number, rank, p.length)))
    adjusted[at] = last
  }
  return adjusted
}
