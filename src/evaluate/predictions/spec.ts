import type { Predictions } from '../../config/model.ts'

/** What a model's predictions are: columns by their role. What is not said is inferred where that is safe. */
export type PredictionsSpec = Omit<Predictions, 'file' | 'labels' | 'format' | 'declared'>

export type Task = NonNullable<Predictions['task']> | 'scores'

export type Role = 'id' | 'label' | 'prediction' | 'score' | 'group' | 'weight'

/** Names by which a column is known where nothing is declared, best first. */
const USUAL: Readonly<Record<Role, readonly string[]>> = {
  id: ['id', 'row_id', 'rowid', 'example_id', 'sample_id', 'uid', 'uuid', 'key', 'index'],
  label: ['label', 'y_true', 'target', 'actual', 'truth', 'ground_truth', 'y'],
  prediction: ['prediction', 'pred', 'y_pred', 'predicted', 'predicted_label', 'forecast'],
  score: ['score', 'probability', 'proba', 'prob', 'y_score', 'y_prob', 'y_proba', 'p'],
  group: [],
  weight: [],
}

/** The column of a role: the declared one, else the first that is called as usual and has no other role. */
export function columnOf(role: Role, spec: Partial<Pick<PredictionsSpec, Role>>, names: readonly string[]): string | undefined {
  if (spec[role] !== undefined) return spec[role]
  // What is declared as something else is not this as well.
  const taken = new Set(Object.keys(USUAL).map(other => spec[other as Role]))
  const lower = new Map(names.filter(name => !taken.has(name)).map(name => [name.toLowerCase(), name]))
  for (const usual of USUAL[role]) {
    const found = lower.get(usual)
    if (found !== undefined) return found
  }
  return undefined
}
