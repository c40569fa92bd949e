import { normal } from './distributions.ts'

export interface Bca {
  readonly undefinedReplicates: number
  readonly z0: number | undefined
  readonly acceleration: number | undefined
  readonly percentiles: readonly [number, number] | undefined
  readonly interval: readonly [number, number] | undefined
}

/**
 * The bias-corrected and accelerated interval of a bootstrap (Efron 1987), two-sided at `level`.
 * @param jackknife values with one unit left out
 * @param sizes how many units each jackknife value stands for; by default one
 */
export function bca(
  estimate: number,
  replicates: ArrayLike<number>,
  jackknife: ArrayLike<number>,
  level: number,
  sizes?: ArrayLike<number>,
): Bca {
  const sorted = Float64Array.from(replicates)
    .filter(value => !Number.isNaN(value))
    .sort()
  const undefinedReplicates = replicates.length - sorted.length
  const acceleration = accelerationOf(jackknife, sizes)
  let below = 0
  let equal = 0
  for (const value of sorted) {
    if (value < estimate) below++
    else if (value === estimate) equal++
  }
  const share = (below + equal / 2) / sorted.length
  const oneSided = !(share > 0 && share < 1)
  const z0 = oneSided ? undefined : normal.quantile(share)
  if (z0 === undefined || acceleration === undefined)
    return { undefinedReplicates, z0, acceleration, percentiles: undefined, interval: undefined }
  const percentile = (p: number): number => {
    const z = z0 + normal.quantile(p)
    return normal.cdf(z0 + z / (1 - acceleration * z))
  }
  const percentiles = [percentile((1 - level) / 2), percentile(1 - (1 - level) / 2)] as const
  return {
    undefinedReplicates,
    z0,
    acceleration,
    percentiles,
    interval: [quantile(sorted, percentiles[0]), quantile(sorted, percentiles[1])],
  }
}

function accelerationOf(jackknife: ArrayLike<number>, sizes: ArrayLike<number> | undefined): number | undefined {
  let [count, sum] = [0, 0]
  for (let i = 0; i < jackknife.length; i++) {
    const size = sizes?.[i] ?? 1
    count += size
    sum += size * (jackknife[i] as number)
  }
  const mean = sum / count
  let [squares, cubes, spread] = [0, 0, 0]
  for (let i = 0; i < jackknife.length; i++) {
    const d = mean - (jackknife[i] as number)
    squares += (sizes?.[i] ?? 1) * d * d
    cubes += (sizes?.[i] ?? 1) * d * d * d
    spread = Math.max(spread, Math.abs(d))
  }
  // Rounding of the mean is no spread.
  if (!(spread > Math.abs(mean) * 4 * Number.EPSILON)) return undefined
  return cubes / (6 * squares ** 1.5)
}

/** Linear interpolation between sorted values, as NumPy's default. @param p 0 to 1 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  const at = p * (sorted.length - 1)
  const low = Math.floor(at)
  const [a, b] = [sorted[low] as number, sorted[Math.min(low + 1, sorted.length - 1)] as number]
  return a + (b - a) * (at - low)
}
