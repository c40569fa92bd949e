import type { Interval, Metric, Repeat } from '../documents/schemas.ts'
import { ALPHA } from './compare.ts'
import { meanOf, pairedT } from './statistics/paired-t.ts'

/** Means over the seeds, of the metrics that every one of them has. */
export function meansOf(repeats: readonly Repeat[]): ReadonlyMap<string, number> {
  const [first] = repeats
  const shared = Object.keys(first?.metrics ?? {}).filter(name => repeats.every(one => one.metrics[name] !== undefined))
  return new Map(shared.map(name => [name, meanOf(repeats.map(one => one.metrics[name] as number))]))
}

/** The difference of a metric over the seeds that both sides have; `null` with fewer than two of them. */
export function intervalOverSeeds(metric: Metric, candidate: readonly Repeat[], baseline: readonly Repeat[]): Interval | null {
  const differences = candidate.flatMap(({ seed, metrics }) => {
    const [now, old] = [metrics[metric.name], baseline.find(other => other.seed === seed)?.metrics[metric.name]]
    return now === undefined || old === undefined ? [] : [now - old]
  })
  const found = pairedT(differences, ALPHA)
  // Seeds that differ by the same say nothing of how far others would.
  return found && (found.se > 0 || found.meanDifference === 0)
    ? {
        lower: found.lower,
        upper: found.upper,
        method: found.se === 0 && found.meanDifference === 0 ? 'identical predictions' : 'paired t over seeds',
        n: differences.length,
        groups: null,
        se: found.se,
      }
    : null
}
