import type { Rows } from '../predictions/rows.ts'
import type { Weights } from '../statistics/bootstrap.ts'
import { ACCURACY, confused } from './class-measures.ts'
import { averageScore, balancedAccuracy, classCounts, kappa, matthews } from './confusion.ts'
import { type Measure, mean, undefinedAsNaN } from './measure.ts'
import {
  brierRow,
  logLossRow,
  multiclassAveragePrecision,
  rocAucOneVsOne,
  rocAucOneVsRest,
  topK,
  topLabelCalibrationError,
} from './multiclass-scores.ts'

const multiclass = (
  name: string,
  direction: 'higher' | 'lower',
  of: (rows: Rows, weights: Weights | undefined) => number | undefined,
): Measure => ({
  name,
  direction,
  method: 'bootstrap',
  cells: false,
  of: rows => (rows.probability ? weights => undefinedAsNaN(of(rows, weights)) : undefined),
})
const scores = ({ classes, truth, probability }: Rows, weight: Weights | undefined) => ({
  classes: classes.length,
  truth,
  probability: probability as Float64Array,
  weight,
})
const probabilityMean = (name: string, row: typeof logLossRow): Measure =>
  mean(name, 'lower', rows => (rows.probability ? i => row(scores(rows, undefined), i) : undefined))

export const MULTICLASS: readonly Measure[] = [
  ACCURACY,
  ...(['f1', 'precision', 'recall'] as const).flatMap(score =>
    (['macro', 'weighted', 'micro'] as const).map(average =>
      confused(`${score}_${average}`, confusion => averageScore(score, classCounts(confusion), average)),
    ),
  ),
  confused('balanced_accuracy', balancedAccuracy),
  confused('mcc', matthews),
  confused('kappa', confusion => kappa(confusion, 'none')),
  confused('kappa_quadratic', confusion => kappa(confusion, 'quadratic')),
  multiclass('roc_auc_ovr', 'higher', (rows, weights) => rocAucOneVsRest(scores(rows, weights), 'macro')),
  multiclass('roc_auc_ovo', 'higher', (rows, weights) => (weights ? undefined : rocAucOneVsOne(scores(rows, undefined), 'macro'))),
  multiclass('average_precision', 'higher', (rows, weights) => multiclassAveragePrecision(scores(rows, weights), 'macro')),
  ...[2, 3, 5].map(k =>
    multiclass(`top_${k}_accuracy`, 'higher', (rows, weights) => (rows.classes.length > k ? topK(scores(rows, weights), k) : undefined)),
  ),
  probabilityMean('log_loss', logLossRow),
  probabilityMean('brier', brierRow),
  multiclass('ece', 'lower', (rows, weights) => topLabelCalibrationError(scores(rows, weights))),
]
