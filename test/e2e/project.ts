import type { Files } from './world.ts'

/** A "training" in shell: the metrics follow from parameters and data, so that a test can say what comes out. */
export const PROJECT: Files = {
  'mettle.yml': `version: 1
models:
  churn:
    code: [src/**]
    params: [params.yaml]
    data: {train: data/train.csv}
    train: sh src/train.sh
    outputs: {model: model.txt, metrics: metrics.json}
    gate:
      auc: {min: 0.5, max-regression: 0.005}
`,
  'params.yaml': 'lr: 0.1\nauc: 0.8\n',
  'src/train.sh':
    'auc=$(sed -n "s/^auc: //p" params.yaml)\nrows=$(wc -l < data/train.csv)\necho trained >> "${TRAININGS:-/dev/null}"\necho "model $auc $rows" > model.txt\necho "{\\"auc\\": $auc, \\"rows\\": $rows}" > metrics.json\n',
  'data/train.csv': 'a,b\n1,2\n',
  'README.md': '# Churn\n',
}
