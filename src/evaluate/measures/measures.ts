import type { Rows } from '../predictions/rows.ts'
import type { Task } from '../predictions/spec.ts'
import type { Weights } from '../statistics/bootstrap.ts'
import { areProbabilities, averagePrecision, brierOf, calibrationError, logLossOf, ranked, reliability, rocAuc } from './binary-scores.ts'
import {
  accuracy,
  averageScore,
  balancedAccuracy,
  type Confusion,
  classCounts,
  classScore,
  confusionOf,
  kappa,
  matthews,
} from './confusion.ts'
import {
  brierRow,
  logLossRow,
  multiclassAveragePrecision,
  rocAucOneVsOne,
  rocAucOneVsRest,
  topK,
  topLabelCalibrationError,
} from './multiclass-scores.ts'
import { byScore, ndcg, recallAt, reciprocalRank } from './ranking.ts'
import {
  explainedVarianceOf,
  maxError,
  medianAbsoluteError,
  pinballLoss,
  type Regression,
  ROW_LOSS,
  r2Of,
  regressionSums,
} from './regression.ts'

/** Rows with weights, or counts of a bootstrap, → the number; `NaN` where it is undefined. */
export type Of = (weights: Weights | undefined) => number

export interface Measure {
  readonly name: string
  readonly direction: 'higher' | 'lower'
  /** How two models are compared on it, where rows are unweighted and independent. */
  readonly method: 'tango' | 'delong' | 'paired-t' | 'bootstrap'
  /** Whether class and prediction alone decide: rows that agree in both count together. */
  readonly cells: boolean
  /** Prepares what does not depend on the weights. `undefined` where the rows have not what it needs. */
  readonly of: (rows: Rows) => Of | undefined
  /** The number of one row, whose mean is the measure. */
  readonly row?: (rows: Rows) => ((i: number) => number) | undefined
}

const undefinedAsNaN = (value: number | undefined): number => value ?? Number.NaN

/** The mean of a number a row. */
function mean(name: string, direction: 'higher' | 'lower', row: (rows: Rows) => ((i: number) => number) | undefined): Measure {
  return {
    name,
    direction,
    method: 'paired-t',
    cells: false,
    row,
    of(rows) {
      const one = row(rows)
      if (!one) return undefined
      const values = Float64Array.from({ length: rows.n }, (_, i) => one(i))
      return weights => {
        let [total, count] = [0, 0]
        for (let i = 0; i < values.length; i++) {
          const w = weights === undefined ? 1 : (weights[i] as number)
          if (w === 0) continue
          total += w * (values[i] as number)
          count += w
        }
        return total / count
      }
    },
  }
}

const confused = (name: string, of: (confusion: Confusion, rows: Rows) => number | undefined, binary = false): Measure => ({
  name,
  direction: 'higher',
  method: 'bootstrap',
  cells: true,
  of: rows => {
    const { predicted, classes, truth, positive } = rows
    if (!predicted || (binary && positive < 0)) return undefined
    return weights => undefinedAsNaN(of(confusionOf(classes.length, truth, predicted, weights), rows))
  },
})

const ACCURACY: Measure = {
  ...confused('accuracy', accuracy),
  method: 'tango',
  row: ({ predicted, truth }) => (predicted ? i => Number(predicted[i] === truth[i]) : undefined),
}

const positives = ({ truth, positive }: Rows): Uint8Array => Uint8Array.from(truth, one => Number(one === positive))

function scored(name: string, method: Measure['method'], of: typeof rocAuc): Measure {
  return {
    name,
    direction: 'higher',
    method,
    cells: false,
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

const BINARY: readonly Measure[] = [
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

const MULTICLASS: readonly Measure[] = [
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

const loss = (name: string, of: (y: number, p: number) => number): Measure =>
  mean(
    name,
    'lower',
    ({ target, value }) =>
      i =>
        of(target[i] as number, value[i] as number),
  )

const regression = (name: string, direction: 'higher' | 'lower', of: (rows: Regression) => number | undefined): Measure => ({
  name,
  direction,
  method: 'bootstrap',
  cells: false,
  of:
    ({ target, value }) =>
    weights =>
      undefinedAsNaN(of({ truth: target, predicted: value, weight: weights })),
})

/** From sums about the mean of the truth, which every weighting shares. */
function explained(name: string, of: typeof r2Of): Measure {
  return {
    name,
    direction: 'higher',
    method: 'bootstrap',
    cells: false,
    of({ n, target, value }) {
      const centre = target.reduce((sum, one) => sum + one, 0) / n
      return weights => (n < 2 ? Number.NaN : of(regressionSums({ truth: target, predicted: value, weight: weights }, centre)))
    },
  }
}

const REGRESSION: readonly Measure[] = [
  loss('mae', ROW_LOSS.mae),
  regression('rmse', 'lower', rows => Math.sqrt(undefinedAsNaN(regressionSums(rows, 0).ee / regressionSums(rows, 0).w))),
  loss('mse', ROW_LOSS.mse),
  explained('r2', r2Of),
  explained('explained_variance', explainedVarianceOf),
  loss('mape', ROW_LOSS.mape),
  regression('median_absolute_error', 'lower', rows => medianAbsoluteError(positiveWeights(rows))),
  regression('max_error', 'lower', rows => maxError(positiveWeights(rows))),
]

/** Rows that were not drawn are not there. */
function positiveWeights({ truth, predicted, weight }: Regression): Regression {
  if (!weight?.includes(0)) return { truth, predicted, weight }
  const rows = [...weight.keys()].filter(i => (weight[i] as number) > 0)
  const take = (values: Weights): Float64Array => Float64Array.from(rows, i => values[i] as number)
  return { truth: take(truth), predicted: take(predicted), weight: take(weight) }
}

const FORECAST: readonly Measure[] = [...REGRESSION, loss('smape', ROW_LOSS.smape)]

/** A number a query: of its documents in the order of their scores. Every document of a query carries it, by its share. */
function perQuery(name: string, of: (order: ReturnType<typeof byScore>) => number | undefined): Measure {
  return {
    name,
    direction: 'higher',
    method: 'bootstrap',
    cells: false,
    of(rows) {
      const { group, target, value } = rows
      if (!group) return undefined
      const members: number[][] = []
      for (const [i, query] of group.entries()) {
        members[query] ??= []
        members[query].push(i)
      }
      const values = members.map(query =>
        of(
          byScore(
            query.map(i => target[i] as number),
            query.map(i => value[i] as number),
          ),
        ),
      )
      return weights => {
        let [total, count] = [0, 0]
        for (const [query, score] of values.entries()) {
          const w = weights === undefined ? 1 : (weights[members[query]?.[0] as number] as number)
          if (score === undefined) continue
          total += w * score
          count += w
        }
        return total / count
      }
    },
  }
}

const RANKING: readonly Measure[] = [
  perQuery('ndcg', ({ shared, worst }) => ndcg(shared, shared.length, worst)),
  perQuery('ndcg_at_10', ({ shared, worst }) => ndcg(shared, 10, worst)),
  perQuery('mrr', ({ worst }) => reciprocalRank(worst)),
  perQuery('recall_at_1', ({ worst }) => recallAt(worst, 1)),
  perQuery('recall_at_5', ({ worst }) => recallAt(worst, 5)),
  perQuery('recall_at_10', ({ worst }) => recallAt(worst, 10)),
]

/** All measures that rows of a task have, the one that stands for the model first. */
export function measuresOf(rows: Rows, quantile: number | undefined): readonly Measure[] {
  if (rows.task === 'scores')
    return [...rows.scores.keys()].map(name =>
      mean(name, 'higher', ({ scores: all }) => {
        const values = all.get(name)
        return values && (i => values[i] as number)
      }),
    )
  const byTask: Readonly<Record<Exclude<Task, 'scores'>, readonly Measure[]>> = {
    binary: BINARY,
    multiclass: MULTICLASS,
    regression: REGRESSION,
    forecast: quantile === undefined ? FORECAST : [loss('pinball', (y, p) => pinballLoss(y, p, quantile)), ...FORECAST],
    ranking: RANKING,
  }
  return byTask[rows.task]
}

/** Other names under which programs write the same number. */
const ALIASES: Readonly<Record<string, string>> = {
  auc: 'roc_auc',
  auroc: 'roc_auc',
  rocauc: 'roc_auc',
  auc_roc: 'roc_auc',
  roc_auc_score: 'roc_auc',
  acc: 'accuracy',
  accuracy_score: 'accuracy',
  ap: 'average_precision',
  pr_auc: 'average_precision',
  auprc: 'average_precision',
  average_precision_score: 'average_precision',
  f1_score: 'f1',
  precision_score: 'precision',
  recall_score: 'recall',
  macro_f1: 'f1_macro',
  weighted_f1: 'f1_weighted',
  micro_f1: 'f1_micro',
  bal_acc: 'balanced_accuracy',
  balanced_accuracy_score: 'balanced_accuracy',
  matthews_corrcoef: 'mcc',
  cohen_kappa: 'kappa',
  cohen_kappa_score: 'kappa',
  logloss: 'log_loss',
  brier_score: 'brier',
  brier_score_loss: 'brier',
  expected_calibration_error: 'ece',
  mean_absolute_error: 'mae',
  mean_squared_error: 'mse',
  root_mean_squared_error: 'rmse',
  mean_absolute_percentage_error: 'mape',
  r2_score: 'r2',
  rsquared: 'r2',
}

/** The measure that a metric of the training is called after, if any. */
export const measureNamed = (metric: string, measures: readonly Measure[]): Measure | undefined => {
  const plain = metric
    .toLowerCase()
    .replace(/^test[._]/, '')
    .replaceAll('-', '_')
  return measures.find(measure => measure.name === plain) ?? measures.find(measure => measure.name === ALIASES[plain])
}
