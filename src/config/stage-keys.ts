/** What can be said of a stage of DVC: all else `dvc.yaml` says. Apart from the schema, which no run loads. */
export const STAGE_KEYS = [
  'gate',
  'predictions',
  'rows',
  'slices',
  'fairness',
  'test-set',
  'folds',
  'baseline',
  'plots',
  'env',
  'timeout',
  'when',
  'max-age',
  'runs-on',
] as const

/** What is about the outputs of one stage, and cannot hold for all. */
export const KEYS_OF_ONE = ['predictions', 'rows', 'slices', 'fairness'] as const
