/**
 * 2,000 paired resamples of AUC, F1 and accuracy over 100,000 rows. Prints the three intervals, the most megabytes, and the
 * CPU seconds that it took, without those of making the rows.
 */
import { cellStatistic } from '../../src/evaluate/compare.ts'
import { ranked, rocAuc } from '../../src/evaluate/measures/binary-scores.ts'
import { measureNamed } from '../../src/evaluate/measures/measure-names.ts'
import { measuresOf } from '../../src/evaluate/measures/measures.ts'
import { resample } from '../../src/evaluate/statistics/bootstrap.ts'
import { twoModels } from './two-models.ts'

const [n, replicates] = [Number(process.argv[2] ?? 100_000), 2000]
const { candidate, baseline } = twoModels(n)
const before = process.cpuUsage()
const options = { replicates, level: 0.9, seed: 'a5'.repeat(32) }
const positive = Uint8Array.from(candidate.truth)
const [now, old] = [ranked(candidate.score as Float64Array, positive), ranked(baseline.score as Float64Array, positive)]
const auc = resample(
  {
    sizes: new Float64Array(n).fill(1),
    of: counts => rocAuc(now, positive, counts) - rocAuc(old, positive, counts),
  },
  options,
)
console.log('auc', auc.interval)
for (const name of ['f1', 'accuracy']) {
  const measure = measureNamed(name, measuresOf(candidate, undefined))
  if (measure) console.log(name, resample(cellStatistic(measure, candidate, baseline, 1), options).interval)
}
const { user, system } = process.cpuUsage(before)
console.log(Math.round(process.resourceUsage().maxRSS / 1000))
console.log((user + system) / 1e6)
