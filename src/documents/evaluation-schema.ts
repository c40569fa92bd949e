import { Type } from 'typebox'
import { commit, digest, name, nullable, open } from './schema-parts.ts'

const METHODS = [
  'Tango score',
  'DeLong',
  'paired t',
  'BCa bootstrap',
  'BCa bootstrap over groups',
  'identical predictions',
  'identical ranking',
  'paired t over seeds',
  'corrected t over folds',
] as const

export const IntervalSchema = Type.Object(
  {
    lower: Type.Number(),
    upper: Type.Number(),
    method: Type.Enum([...METHODS]),
    n: Type.Integer({ minimum: 0 }),
    groups: nullable(Type.Integer({ minimum: 0 })),
    se: Type.Number({ minimum: 0, description: 'Of the difference, were both equal: how many rows would decide follows from it.' }),
  },
  { ...open, description: 'The two one-sided 95 % bounds of candidate − baseline, on the same rows.' },
)

export const MetricSchema = Type.Object(
  {
    name,
    value: nullable(Type.Number()),
    baseline: nullable(Type.Number()),
    difference: nullable(Type.Number()),
    direction: nullable(Type.Enum(['higher', 'lower'])),
    computed: Type.Boolean({ description: 'From the predictions themselves, not from what the training wrote.' }),
    interval: nullable(IntervalSchema),
  },
  open,
)

export const SliceSchema = Type.Object(
  {
    name,
    metric: name,
    n: Type.Integer({ minimum: 0 }),
    value: nullable(Type.Number()),
    baseline: nullable(Type.Number()),
    interval: nullable(IntervalSchema),
    p: nullable(Type.Number({ description: 'One-sided, of being no worse than agreed; small where it is shown to be worse.' })),
    adjusted: nullable(Type.Number({ description: 'The same after Holm, for all slices together.' })),
    worse: Type.Boolean({ description: 'Shown to be worse than agreed, the whole family considered.' }),
    leftOut: nullable(Type.String({ description: 'Why it is not judged.' })),
  },
  open,
)

export const TestSetSchema = Type.Object(
  {
    digest,
    rows: Type.Integer({ minimum: 0 }),
    task: Type.String(),
  },
  { ...open, description: 'Which rows a model was judged on: sha256 over ids and labels.' },
)

export const BaselineSchema = Type.Object(
  {
    source: Type.Enum(['commit', 'key', 'line', 'file']),
    commit: nullable(commit),
    key: nullable(digest),
    time: nullable(Type.String()),
  },
  {
    ...open,
    description:
      'Where the baseline comes from: the base commit’s record, a record of the same content, the newest on its line, or the file committed there.',
  },
)

const bin = Type.Object({ predicted: Type.Number(), observed: Type.Number() }, open)

export const EvaluationSchema = Type.Object(
  {
    schema: Type.Literal('mettle/evaluation/v1'),
    model: name,
    key: nullable(digest),
    same: Type.Boolean({ description: 'Whether the key equals the baseline’s: differences are not asked then.' }),
    metrics: Type.Array(MetricSchema),
    baseline: nullable(BaselineSchema),
    testSet: nullable(
      Type.Object(
        {
          ...TestSetSchema.properties,
          different: nullable(Type.String({ description: 'Why the baseline was judged on other rows, where it was.' })),
          paired: Type.Boolean({ description: 'Whether the baseline’s own predictions were there to compare with.' }),
          uses: Type.Integer({ minimum: 0, description: 'How many candidates it has judged, this one included.' }),
          inferred: Type.Array(Type.String()),
        },
        open,
      ),
    ),
    slices: Type.Array(SliceSchema),
    groups: Type.Array(
      Type.Object(
        {
          by: name,
          group: Type.String(),
          n: Type.Integer({ minimum: 0 }),
          selectionRate: nullable(Type.Number()),
          tpr: nullable(Type.Number()),
          fpr: nullable(Type.Number()),
          leftOut: nullable(Type.String()),
        },
        open,
      ),
    ),
    confusion: nullable(Type.Object({ classes: Type.Array(Type.String()), counts: Type.Array(Type.Array(Type.Number())) }, open)),
    curves: nullable(
      Type.Object(
        {
          roc: Type.Object({ candidate: Type.Array(Type.Number()), baseline: nullable(Type.Array(Type.Number())) }, open),
          reliability: nullable(Type.Object({ candidate: Type.Array(bin), baseline: nullable(Type.Array(bin)) }, open)),
        },
        {
          ...open,
          description: 'Of scores: true positive rates at equally spaced false positive rates, and observed against predicted shares.',
        },
      ),
    ),
    problems: Type.Array(
      Type.Object({ code: Type.String(), message: Type.String(), metric: nullable(Type.String()), file: nullable(Type.String()) }, open),
    ),
  },
  { ...open, title: 'Evaluation', description: 'The metrics of a model beside those of its baseline.' },
)
