/** What can be said of a stage of DVC: all else `dvc.yaml` says. Apart from the schema, which no run loads. */
export const STAGE_KEYS = ['gate', 'env', 'timeout', 'when', 'max-age', 'runs-on', 'baseline', 'plots', 'folds'] as const
