import { type Bca, bca } from './bca.ts'
import { Random, words } from './random.ts'

/** How much each row counts: any weight, or how often it was drawn. */
export type Weights = Float64Array | Uint8Array

/**
 * A number that follows from how often each unit is drawn. A unit is a row, or a cell of rows that count alike: then
 * a thousand rows cost as much as one.
 */
export interface Statistic {
  /** Rows a unit. */
  readonly sizes: Float64Array
  /** @param counts draws a unit. @returns `NaN` where it is undefined */
  of(counts: Weights): number
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

/** Up to so many units each is left out by itself; beyond, so many blocks: the acceleration needs no more. */
const MOST_JACKKNIFE = 2_000
const BLOCKS = 400

/** Paired bootstrap with a BCa interval. Cost: replicates × units. */
export function resample(statistic: Statistic, options: ResampleOptions): Resampled {
  const { sizes } = statistic
  const estimate = statistic.of(sizes)
  const random = new Random(options.seed)
  const draw = options.cluster ? drawClusters(options.cluster, sizes, random) : drawUnits(sizes, random)
  const replicates = new Float64Array(options.replicates)
  for (let i = 0; i < replicates.length; i++) replicates[i] = statistic.of(draw())
  const left = jackknife(statistic, options.cluster)
  return { estimate, replicates, jackknife: left.values, ...bca(estimate, replicates, left.values, options.level, left.sizes) }
}

/** Draws once, into the same place each time. */
type Draw = () => Weights

function drawUnits(sizes: Float64Array, random: Random): Draw {
  const n = sizes.reduce((sum, size) => sum + size, 0)
  const units = sizes.length
  if (sizes.every(size => size === 1)) return drawEqual(units, random)
  const counts = new Float64Array(units)
  return () => {
    let [left, weight] = [n, n]
    for (let unit = 0; unit < units; unit++) {
      const size = sizes[unit] as number
      const drawn = unit === units - 1 ? left : random.binomial(left, Math.min(1, size / weight))
      counts[unit] = drawn
      left -= drawn
      weight -= size
    }
    return counts
  }
}

/**
 * The generator is unrolled here, and counts are bytes that stay in the cache: this loop is half the cost of a bootstrap
 * over rows. That one unit is drawn more than 255 times does not happen while the sun burns.
 */
function drawEqual(units: number, random: Random): Draw {
  const { state } = random
  const scale = units / 4_294_967_296
  const counts = new Uint8Array(units)
  return () => {
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
    return counts
  }
}

function drawClusters(cluster: Uint32Array, sizes: Float64Array, random: Random): Draw {
  const clusters = clusterCount(cluster)
  const counts = new Float64Array(cluster.length)
  const draw = drawEqual(clusters, random)
  return () => {
    const drawn = draw()
    for (let unit = 0; unit < counts.length; unit++) counts[unit] = (drawn[cluster[unit] as number] as number) * (sizes[unit] as number)
    return counts
  }
}

const clusterCount = (cluster: Uint32Array): number => cluster.reduce((most, one) => Math.max(most, one + 1), 0)

function jackknife(statistic: Statistic, cluster: Uint32Array | undefined): { values: number[]; sizes: number[] | undefined } {
  const { sizes } = statistic
  const ones = sizes.every(size => size === 1)
  const counts = ones ? Uint8Array.from(sizes) : Float64Array.from(sizes)
  const without = (units: readonly number[], by: (unit: number) => number): number => {
    for (const unit of units) counts[unit] = (sizes[unit] as number) - by(unit)
    const value = statistic.of(counts)
    for (const unit of units) counts[unit] = sizes[unit] as number
    return value
  }
  if (cluster) {
    const members: number[][] = Array.from({ length: clusterCount(cluster) }, () => [])
    for (const [unit, one] of cluster.entries()) members[one]?.push(unit)
    return { values: blocks(members).map(units => without(units, unit => sizes[unit] as number)), sizes: undefined }
  }
  if (!ones || sizes.length <= MOST_JACKKNIFE) {
    const units = [...sizes.keys()].filter(unit => (sizes[unit] as number) > 0)
    return { values: units.map(unit => without([unit], () => 1)), sizes: units.map(unit => sizes[unit] as number) }
  }
  const units = blocks(Array.from({ length: sizes.length }, (_, unit) => [unit]))
  return { values: units.map(block => without(block, () => 1)), sizes: undefined }
}

/** Every so manieth member together: blocks of nearly equal size, whatever the order of rows means. */
function blocks(members: readonly (readonly number[])[]): number[][] {
  if (members.length <= MOST_JACKKNIFE) return members.map(one => [...one])
  const result: number[][] = Array.from({ length: BLOCKS }, () => [])
  for (const [i, units] of members.entries()) result[i % BLOCKS]?.push(...units)
  return result
}
