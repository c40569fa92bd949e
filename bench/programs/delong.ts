/** DeLong on a million rows; prints the CPU seconds that it took, without those of making the rows. */
import { deLong } from '../../src/evaluate/statistics/delong.ts'
import { twoModels } from './two-models.ts'

const { candidate, baseline } = twoModels(Number(process.argv[2] ?? 1_000_000))
const [truth, old, now] = [Uint8Array.from(candidate.truth), baseline.score as Float64Array, candidate.score as Float64Array]
const before = process.cpuUsage()
const result = deLong(truth, old, now)
const { user, system } = process.cpuUsage(before)
console.log(result)
console.log((user + system) / 1e6)
