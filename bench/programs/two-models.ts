import type { Rows } from '../../src/evaluate/predictions/rows.ts'
import { Random } from '../../src/evaluate/statistics/random.ts'

/** Rows of a binary task, with nothing else. */
export const binaryRows = (truth: Int32Array, score: Float64Array, predicted: Int32Array): Rows => ({
  n: truth.length,
  task: 'binary',
  ids: [],
  classes: ['0', '1'],
  truth,
  predicted,
  positive: 1,
  score,
  probability: undefined,
  target: new Float64Array(),
  value: new Float64Array(),
  weight: undefined,
  group: undefined,
  columns: new Map(),
  described: [],
  scores: new Map(),
  digest: '',
  inferred: [],
})

/** Labels and the scores of two models that mostly agree. */
export function twoModels(n: number): { candidate: Rows; baseline: Rows } {
  const random = new Random('5eed'.repeat(16))
  const truth = new Int32Array(n)
  const scores = [new Float64Array(n), new Float64Array(n)] as const
  for (let i = 0; i < n; i++) {
    truth[i] = Number(random.uniform() < 0.3)
    const shared = random.uniform()
    for (const score of scores) score[i] = 0.35 * (truth[i] as number) + 0.5 * shared + 0.15 * random.uniform()
  }
  const rows = (score: Float64Array): Rows =>
    binaryRows(
      truth,
      score,
      Int32Array.from(score, one => Number(one > 0.5)),
    )
  return { candidate: rows(scores[0]), baseline: rows(scores[1]) }
}
