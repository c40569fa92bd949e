import type { Rows } from '../predictions/rows.ts'
import { areProbabilities, averagePrecision, brierOf, calibrationError, logLossOf, ranked, reliability, rocAuc } from './binary-scores.ts'
import { ACCURACY, confused } from './class-measures.ts'
import { balancedAccuracy, classCounts, classScore, kappa, matthews } from './confusion.ts'
import { type Measure, mean } from './measure.ts'

const positives = ({ truth, positive }: Rows): Uint8Array => Uint8Array.from(truth, one => Number(one === positive))

function scored(name: string, method: Measure['method'], of: typeof rocAuc): Measure {
  return {
    name,
    direction: 'higher',
    method,
    cells: false,
    byRank: true,
    of(rows) {
      if (!rows.score || rows.positive < 0) return undefined
      const is = positives(rows)
      const order = ranked(rows.score, is)
      return weights => of(order, is, weights)
    },
  }
}

const chance = (name: string, of: (positive: number, probability: number) => number): Measure =>
  mean(name, 'lower', ({ score, truth, positive }) =>
    score && positive >= 0 && areProbabilities(score) ? i => of(Number(truth[i] === positive), score[i] as number) : undefined,
  )

const BINARY_CALIBRATION: Measure = {
  name: 'ece',
  direction: 'lower',
  method: 'bootstrap',
  cells: false,
  of(rows) {
    const { score } = rows
    if (!score || rows.positive < 0 || !areProbabilities(score)) return undefined
    const is = positives(rows)
    return weights => calibrationError(reliability(is, score, weights))
  },
}

export const BINARY: readonly Measure[] = [
  scored('roc_auc', 'delong', rocAuc),
  scored('average_precision', 'bootstrap', averagePrecision),
  ACCURACY,
  ...(['f1', 'precision', 'recall'] as const).map(score =>
    confused(score, (confusion, { positive }) => classScore(score, classCounts(confusion), positive) ?? 0, true),
  ),
  confused('balanced_accuracy', balancedAccuracy),
  confused('mcc', matthews),
  confused('kappa', confusion => kappa(confusion, 'none')),
  chance('log_loss', logLossOf),
  chance('brier', brierOf),
  BINARY_CALIBRATION,
]
