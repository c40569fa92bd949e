/** Rates of one group; `undefined` where there is no row to ask. */
export interface GroupRates {
  readonly n: number
  readonly positives: number
  readonly negatives: number
  readonly selectionRate: number
  readonly tpr: number | undefined
  readonly fnr: number | undefined
  readonly fpr: number | undefined
  readonly tnr: number | undefined
  readonly accuracy: number
}

/** @param positive whether the label, selected whether the prediction is the positive class */
export function groupRates(positive: ArrayLike<number>, selected: ArrayLike<number>, rows: readonly number[]): GroupRates {
  let [tp, fp, fn, tn] = [0, 0, 0, 0]
  for (const i of rows) {
    if (positive[i] === 1) selected[i] === 1 ? tp++ : fn++
    else selected[i] === 1 ? fp++ : tn++
  }
  const rate = (a: number, b: number): number | undefined => (b === 0 ? undefined : a / b)
  const n = rows.length
  return {
    n,
    positives: tp + fn,
    negatives: fp + tn,
    selectionRate: (tp + fp) / n,
    tpr: rate(tp, tp + fn),
    fnr: rate(fn, tp + fn),
    fpr: rate(fp, fp + tn),
    tnr: rate(tn, fp + tn),
    accuracy: (tp + tn) / n,
  }
}

export const FAIRNESS_MEASURES = [
  'demographicParityDifference',
  'demographicParityRatio',
  'demographicParityDifferenceToOverall',
  'demographicParityRatioToOverall',
  'equalizedOddsDifference',
  'equalizedOddsRatio',
  'equalizedOddsDifferenceMean',
  'equalOpportunityDifference',
  'equalOpportunityRatio',
] as const
export type FairnessMeasure = (typeof FAIRNESS_MEASURES)[number]

/**
 * Differences and ratios between groups, equal to fairlearn's. A rate that a group has no row for counts as 0 there:
 * that is why groups below a minimum of positives and negatives belong left out.
 */
export function fairnessOf(groups: readonly GroupRates[], overall: GroupRates): Record<FairnessMeasure, number | undefined> {
  const rates = (of: (group: GroupRates) => number | undefined): number[] => groups.map(group => of(group) ?? 0)
  const [selection, tpr, fpr] = [rates(group => group.selectionRate), rates(group => group.tpr), rates(group => group.fpr)]
  const tprRatio = ratio(tpr)
  const fprRatio = ratio(fpr)
  return {
    demographicParityDifference: spread(selection),
    demographicParityRatio: ratio(selection),
    demographicParityDifferenceToOverall: Math.max(...selection.map(rate => Math.abs(rate - overall.selectionRate))),
    demographicParityRatioToOverall: ratioTo(selection, overall.selectionRate),
    equalizedOddsDifference: Math.max(spread(tpr), spread(fpr)),
    equalizedOddsRatio: tprRatio === undefined || fprRatio === undefined ? (tprRatio ?? fprRatio) : Math.min(tprRatio, fprRatio),
    equalizedOddsDifferenceMean: (spread(tpr) + spread(fpr)) / 2,
    equalOpportunityDifference: spread(tpr),
    equalOpportunityRatio: tprRatio,
  }
}

const spread = (rates: readonly number[]): number => Math.max(...rates) - Math.min(...rates)
/** 0/0 is undefined. */
const ratio = (rates: readonly number[]): number | undefined => {
  const most = Math.max(...rates)
  return most === 0 ? undefined : Math.min(...rates) / most
}
const ratioTo = (rates: readonly number[], overall: number): number | undefined =>
  overall === 0 ? undefined : Math.min(...rates.map(rate => (rate <= overall ? rate / overall : overall / rate)))
