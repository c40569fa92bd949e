import { beta, normal } from './distributions.ts'

export type Interval = readonly [number, number]

/** Exact two-sided interval of a share (Clopper and Pearson 1934). `undefined` without rows. */
export function clopperPearson(successes: number, n: number, level: number): Interval | undefined {
  if (n === 0) return undefined
  const tail = (1 - level) / 2
  return [
    successes === 0 ? 0 : beta.quantile(tail, successes, n - successes + 1),
    successes === n ? 1 : beta.quantile(1 - tail, successes + 1, n - successes),
  ]
}

/** Two-sided score interval of a share (Wilson 1927). `undefined` without rows. */
export function wilson(successes: number, n: number, level: number): Interval | undefined {
  if (n === 0) return undefined
  const z = normal.quantile(1 - (1 - level) / 2)
  const share = successes / n
  const centre = share + (z * z) / (2 * n)
  const spread = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))
  const scale = 1 + (z * z) / n
  return [successes === 0 ? 0 : (centre - spread) / scale, successes === n ? 1 : (centre + spread) / scale]
}
