import type { Model } from '../config/model.ts'

/** How a model's rows are judged: the columns by the policy, the place by the head. */
export type JudgedBy = Pick<Model, 'predictions' | 'rows' | 'slices' | 'fairness' | 'gate'>

/** What judges is the base's, where it knows the model; where the rows lie is the head's. */
export function judgedBy(head: Model, policy: JudgedBy | undefined): JudgedBy {
  const by = policy ?? head
  // What the policy judges by is not switched off by bringing something else.
  const predictions = by.predictions ?? (by.rows ? undefined : head.predictions)
  const rows = by.rows ?? head.rows
  return {
    gate: by.gate,
    slices: by.slices,
    fairness: by.fairness,
    predictions: predictions && { ...predictions, file: head.predictions?.file ?? predictions.file },
    rows: predictions ? undefined : rows && { ...rows, path: head.rows?.path ?? rows.path },
  }
}
