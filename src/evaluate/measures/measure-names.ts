import type { Measure } from './measure.ts'

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
