import { type Bca, bca } from './bca.ts'
import { Random, words } from './random.ts'

/**
 * A number that follows from how often each unit is drawn. A unit is a row, or a cell of rows that count alike: then
 * a thousand rows cost as much as one.
 */
export interface Statistic {
  /** Rows a unit. */
  readonly sizes: Float64Array
  /** @param counts draws a unit. @returns `NaN` where it is undefined */
  of(counts: Float64Array): number
}

export interface Resampled extends Bca {
  readonly estimate: number
  readonly replicates: Float64Array
  /** With one unit, cluster or block left out. */
  readonly jackknife: readonly number[]
}

export interface ResampleOptions {
  readonly replicates: number
  /** Two-sided: .9 gives both one-sided 95 % bounds. */
  readonly level: number
  /** sha256 of what is compared: a re-run draws the same. */
  readonly seed: string
  /** The cluster of each unit: whole clusters are drawn. */
  readonly cluster?: Uint32Array | undefined
}

/** Beyond so many units the jackknife leaves out blocks of neighbours rather than single ones. */
const MOST_JACKKNIFE = 2_000

/** Paired bootstrap with a BCa interval. Cost: replicates × units. */
export function resample(statistic: Statistic, options: ResampleOptions): Resampled {
  const { sizes } = statistic
  const estimate = statistic.of(sizes)
  const random = new Random(options.seed)
  const counts = new Float64Array(sizes.length)
  const draw = options.cluster ? drawClusters(options.cluster, sizes, random) : drawUnits(sizes, random)
  const replicates = new Float64Array(options.replicates)
  for (let i = 0; i < replicates.length; i++) {
    draw(counts)
    replicates[i] = statistic.of(counts)
  }
  const left = jackknife(statistic, options.cluster)
  return { estimate, replicates, jackknife: left.values, ...bca(estimate, replicates, left.values, options.level, left.sizes) }
}

type Draw = (counts: Float64Array) => void

function drawUnits(sizes: Float64Array, random: Random): Draw {
  const n = sizes.reduce((sum, size) => sum + size, 0)
  const units = sizes.length
  if (n === units) return drawEqual(units, random)
  return counts => {
    let [left, weight] = [n, n]
    for (let unit = 0; unit < units; unit++) {
      const size = sizes[unit] as number
      const drawn = unit === units - 1 ? left : random.binomial(left, Math.min(1, size / weight))
      counts[unit] = drawn
      left -= drawn
      weight -= size
    }
  }
}

/** The generator is unrolled here: this loop is all the cost of a bootstrap over rows. */
function drawEqual(units: number, random: Random): Draw {
  const { state } = random
  const scale = units / 4_294_967_296
  return counts => {
    counts.fill(0)
    let [s0, s1, s2, s3] = words(state)
    for (let i = 0; i < units; i++) {
      const product = Math.imul(s1, 5)
      const drawn = Math.imul((product << 7) | (product >>> 25), 9) >>> 0
      const t = s1 << 9
      s2 ^= s0
      s3 ^= s1
      s1 ^= s2
      s0 ^= s3
      s2 ^= t
      s3 = (s3 << 11) | (s3 >>> 21)
      const unit = (drawn * scale) | 0
      counts[unit] = (counts[unit] as number) + 1
    }
    state[0] = s0
    state[1] = s1
    state[2] = s2
    state[3] = s3
  }
}

function drawClusters(cluster: Uint32Array, sizes: Float64Array, random: Random): Draw {
  const clusters = clusterCount(cluster)
  const drawn = new Float64Array(clusters)
  const draw = drawEqual(clusters, random)
  return counts => {
    draw(drawn)
    for (let unit = 0; unit < counts.length; unit++) counts[unit] = (drawn[cluster[unit] as number] as number) * (sizes[unit] as number)
  }
}

const clusterCount = (cluster: Uint32Array): number => cluster.reduce((most, one) => Math.max(most, one + 1), 0)

function jackknife(statistic: Statistic, cluster: Uint32Array | undefined): { values: number[]; sizes: number[] | undefined } {
  const { sizes } = statistic
  const counts = Float64Array.from(sizes)
  const without = (units: readonly number[], by: (unit: number) => number): number => {
    for (const unit of units) counts[unit] = (sizes[unit] as number) - by(unit)
    const value = statistic.of(counts)
    for (const unit of units) counts[unit] = sizes[unit] as number
    return value
  }
  if (cluster) {
    const members: number[][] = Array.from({ length: clusterCount(cluster) }, () => [])
    for (const [unit, one] of cluster.entries()) members[one]?.push(unit)
    return { values: blocks(members, MOST_JACKKNIFE).map(units => without(units, unit => sizes[unit] as number)), sizes: undefined }
  }
  const single = sizes.some(size => size !== 1)
  if (single || sizes.length <= MOST_JACKKNIFE) {
    const units = [...sizes.keys()].filter(unit => (sizes[unit] as number) > 0)
    return { values: units.map(unit => without([unit], () => 1)), sizes: units.map(unit => sizes[unit] as number) }
  }
  const units = blocks(
    Array.from({ length: sizes.length }, (_, unit) => [unit]),
    MOST_JACKKNIFE,
  )
  return { values: units.map(block => without(block, () => 1)), sizes: undefined }
}

/** Every so manieth member together: blocks of nearly equal size, whatever the order of rows means. */
function blocks(members: readonly (readonly number[])[], most: number): number[][] {
  if (members.length <= most) return members.map(one => [...one])
  const result: number[][] = Array.from({ length: most }, () => [])
  for (const [i, units] of members.entries()) result[i % most]?.push(...units)
  return result
}
