import { type Static, Type } from 'typebox'
import { RuleSchema, severity } from './rule-schema.ts'
import { closed, listOf, text } from './schema-words.ts'

/** What a model is judged by, row by row. */

const FORMATS = ['csv', 'tsv', 'jsonl', 'parquet'] as const
const format = Type.Optional(
  Type.Enum([...FORMATS], { description: 'Only where the name of the file does not say it. Any of them may be gzipped.' }),
)

export const predictions = Type.Object(
  {
    file: Type.Optional(text('The file that the model writes. Default: the output called `predictions`.')),
    labels: Type.Optional(
      text('The labels in a file of their own, with the same ids: read as the commit has it, so that the training cannot have written it.'),
    ),
    format,
    id: Type.Optional(text('The column by which rows of two runs are paired. Default `id`.')),
    label: Type.Optional(text('The column of what is true. Default `label`, `y_true`, `target`, ….')),
    prediction: Type.Optional(text('The column of the predicted class or number. Default `prediction`, `y_pred`, ….')),
    score: Type.Optional(text('The column of the score of the positive class. Default `score`, `probability`, ….')),
    probabilities: Type.Optional(
      Type.Record(Type.String(), Type.String({ minLength: 1 }), { description: 'The column of the probability of each class.' }),
    ),
    group: Type.Optional(text('The column of what rows belong to together, such as a person: whole groups are resampled.')),
    weight: Type.Optional(text('The column of the weight of each row.')),
    query: Type.Optional(text('Ranking: the column of the query.')),
    task: Type.Optional(
      Type.Enum(['binary', 'multiclass', 'regression', 'ranking', 'forecast'], {
        description: 'Default: told by labels and columns, where they leave no doubt.',
      }),
    ),
    positive: Type.Optional(
      Type.Union([Type.String(), Type.Number(), Type.Boolean()], { description: 'The positive class. Default `1`, `true` or `yes`.' }),
    ),
    threshold: Type.Optional(Type.Number({ description: 'Above it a score predicts the positive class. Default 0.5, for probabilities.' })),
    quantile: Type.Optional(
      Type.Number({
        exclusiveMinimum: 0,
        exclusiveMaximum: 1,
        description: 'The quantile that a forecast stands for: adds the pinball loss.',
      }),
    ),
  },
  { ...closed, description: 'Predictions on the test set: metrics are computed from them, and compared row by row with the baseline’s.' },
)

export const rows = Type.Object(
  {
    path: text('The file with one row an example.'),
    format,
    id: text('The column by which rows are paired.'),
    scores: Type.Array(Type.String({ minLength: 1 }), { minItems: 1, description: 'Columns of numbers; each gives a metric, its mean.' }),
    totals: Type.Optional(listOf('Columns whose sum is a metric: cost, tokens.')),
  },
  {
    ...closed,
    description: 'Rows that carry their own scores: evaluations of a prompt, of a language model, or of somebody else’s model.',
  },
)

const sliceBy = Type.Union([
  Type.String({ minLength: 1 }),
  Type.Array(Type.String({ minLength: 1 }), { minItems: 2, maxItems: 2 }),
  Type.Record(Type.String(), Type.Array(Type.Number(), { minItems: 1 })),
])

export const slices = Type.Object(
  {
    by: Type.Array(sliceBy, {
      minItems: 1,
      description: 'Columns of the predictions: a name, two names to cross, or `{age: [18, 65]}` to cut a number into bins.',
    }),
    metric: Type.Optional(text('The measure that each slice is judged by. Default: the first that has a rule.')),
    minimum: Type.Optional(Type.Integer({ minimum: 2, description: 'Slices with fewer rows are named and not judged. Default 30.' })),
    'max-regression': Type.Optional(
      Type.Number({ minimum: 0, description: 'A slice fails that is shown to be worse by more than this. Default 0.' }),
    ),
    severity: Type.Optional(severity),
  },
  { ...closed, description: 'Parts of the test set that may not get significantly worse; the family is corrected after Holm.' },
)

export const fairness = Type.Object(
  {
    by: listOf('Columns of the predictions that hold the groups.'),
    minimum: Type.Optional(
      Type.Integer({ minimum: 1, description: 'Groups with fewer positives or fewer negatives are named and left out. Default 10.' }),
    ),
    gate: Type.Record(Type.String(), RuleSchema, {
      description: 'Rules by measure: `demographic_parity_difference`, `equalized_odds_difference`, … as fairlearn calls them.',
    }),
  },
  { ...closed, description: 'Differences and ratios between groups.' },
)

export type RawPredictions = Static<typeof predictions>
export type RawSlices = Static<typeof slices>
