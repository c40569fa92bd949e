/** DeLong on a million rows. */
import { deLong } from '../../src/evaluate/statistics/delong.ts'
import { twoModels } from './two-models.ts'

const { candidate, baseline } = twoModels(Number(process.argv[2] ?? 1_000_000))
if (process.argv[3] !== 'only-data')
  console.log(deLong(Uint8Array.from(candidate.truth), baseline.score as Float64Array, candidate.score as Float64Array))
