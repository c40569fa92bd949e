import { type Static, Type } from 'typebox'
import { IMAGE } from './container.ts'

/** The one definition of `mettle.yml`: types, JSON Schema and reference page all come from it. */

const text = (description: string) => Type.String({ minLength: 1, description })
const listOf = (description: string) => Type.Array(Type.String({ minLength: 1 }), { description })
const closed = { additionalProperties: false }

const limit = Type.Union([Type.Number(), Type.String({ pattern: '^[0-9]+(\\.[0-9]+)?%$' })])

export const SEVERITIES = ['block', 'warn'] as const
export const MISSING_BASELINE = ['warn', 'block', 'pass', 'train'] as const
export const RESULT_FORMATS = [
  'great-expectations',
  'pandera',
  'deepchecks',
  'evidently',
  'tfx',
  'promptfoo',
  'sagemaker',
  'junit',
] as const
export const INCONCLUSIVE = ['estimate', 'block', 'warn'] as const

const severity = Type.Enum([...SEVERITIES], { description: 'What a rule that does not hold does: `block` (default) or `warn`.' })
const missingBaseline = Type.Enum([...MISSING_BASELINE], {
  description:
    'What a rule on a difference says where there is nothing to compare with. Default `warn`, so that a first run can go green. `train` makes the baseline from the base commit, where the event is trusted.',
})

const inconclusive = Type.Enum([...INCONCLUSIVE], {
  description:
    'What a comparison says that the rows cannot decide. `estimate` (default): it blocks where the estimate itself breaks the limit, and warns where it does not.',
})

export const RuleSchema = Type.Object(
  {
    of: Type.Optional(
      text(
        'Other metrics that it is worked out from: `train.auc - val.auc`. Names with other signs than letters, digits, `_` and dots stand in quotes; there are `+ - * /` and parentheses.',
      ),
    ),
    min: Type.Optional(Type.Number({ description: 'The lowest value that holds. A value equal to it holds.' })),
    max: Type.Optional(Type.Number({ description: 'The highest value that holds. A value equal to it holds.' })),
    'max-regression': Type.Optional({
      ...limit,
      description:
        'How much worse than the baseline is still accepted: a number, or a share of |baseline| like `2%` (at a baseline of zero any worsening fails).',
    } as typeof limit),
    'min-improvement': Type.Optional({
      ...limit,
      description: 'How much better than the baseline it must be: a number, or a share like `1%`.',
    } as typeof limit),
    target: Type.Optional(Type.Number({ description: 'The value to be near to. Needs `within`.' })),
    within: Type.Optional(
      Type.Array(Type.Number(), { minItems: 2, maxItems: 2, description: 'The band around `target` that holds, both ends included.' }),
    ),
    required: Type.Optional(Type.Boolean({ description: '`false`: a metric that is not there is passed over. Default `true`.' })),
    severity: Type.Optional(severity),
    direction: Type.Optional(
      Type.Enum(['higher', 'lower'], { description: 'Which way is better. Known for common names; needed for others.' }),
    ),
    'missing-baseline': Type.Optional(missingBaseline),
    inconclusive: Type.Optional(inconclusive),
  },
  {
    ...closed,
    description:
      'A rule on one metric, or on what is worked out from several. At least one of `min`, `max`, `max-regression`, `min-improvement`, `target`.',
  },
)

const metricsFile = Type.Object(
  {
    path: text('The file, or a glob; each `*` becomes a dimension.'),
    format: Type.Optional(
      Type.Enum(['json', 'yaml', 'toml', 'csv', 'tsv', 'text', 'dvclive', 'parquet', 'junit', 'mlflow'], {
        description: 'Only where the name of the file does not say it.',
      }),
    ),
    key: Type.Optional(listOf('Columns of a table, or fields of a list, that become dimensions: `mae{region=north}`.')),
    columns: Type.Optional(listOf('The columns of a table that are metrics. Default: every column of numbers that is no key.')),
    pattern: Type.Optional(text('A regular expression (RE2) with the groups `name` and `value`, for text.')),
    prefix: Type.Optional(text('Put before the names of all metrics of this file.')),
  },
  { ...closed, description: 'A metrics file with its settings.' },
)

const pathOrPaths = Type.Union([Type.String({ minLength: 1 }), Type.Array(Type.String({ minLength: 1 }), { minItems: 1 })])
const metricsEntry = Type.Union([Type.String({ minLength: 1 }), metricsFile])
const metrics = Type.Union([Type.String({ minLength: 1 }), metricsFile, Type.Array(metricsEntry, { minItems: 1 })])

const dataSource = Type.Union([
  Type.String({ minLength: 1 }),
  Type.Object(
    {
      path: Type.Optional(
        text('A file or folder in git, a `.dvc` file, or a folder outside git by its absolute path; with `git`, a file or folder in it.'),
      ),
      url: Type.Optional(
        text(
          'An address: `https://…`, `s3://bucket/key`, `gs://…`, `az://account/container/…`, `abfss://…`, `hf://datasets/owner/name`, `oci://registry/name:tag`, `git+https://…@branch#path`, `models:/name/3`. A `/` at the end means all below it.',
        ),
      ),
      delta: Type.Optional(text('A Delta table: its folder, here or in a store.')),
      iceberg: Type.Optional(text('An Iceberg table: its folder, or one of its metadata files.')),
      sql: Type.Optional(text('A query whose rows name the data: a watermark, a count, a checksum. It cannot write.')),
      connection: Type.Optional(text('Of `sql`: the granted variable that holds `postgresql://…`. Default `DATABASE_URL`.')),
      git: Type.Optional(text('The address of another repository.')),
      ref: Type.Optional(text('Of `git`: a branch, tag or commit. Default: its default branch.')),
      mlflow: Type.Optional(text('`models:/NAME/VERSION`, `models:/NAME@ALIAS`, or `runs:/ID` for the data sets of a run.')),
      command: Type.Optional(text('A command whose output names the data. It runs in the folder of the model, as a training would.')),
      model: Type.Optional(text('Another model: this one trains after it, with its outputs as input.')),
      output: Type.Optional(text('Of `model`: one of its outputs. Default: all.')),
    },
    { ...closed, description: 'Exactly one of `path`, `url`, `delta`, `iceberg`, `sql`, `git`, `mlflow`, `command`, `model`.' },
  ),
])

const grants = Type.Union([
  Type.Array(Type.String({ minLength: 1 })),
  Type.Object(
    {
      setup: Type.Optional(listOf('For `setup` only.')),
      train: Type.Optional(listOf('For `train` only.')),
      evaluate: Type.Optional(listOf('For `evaluate` only.')),
      fetch: Type.Optional(listOf('For fetching data (`dvc pull`) only.')),
    },
    closed,
  ),
])

const FORMATS = ['csv', 'tsv', 'jsonl', 'parquet'] as const
const format = Type.Optional(
  Type.Enum([...FORMATS], { description: 'Only where the name of the file does not say it. Any of them may be gzipped.' }),
)

const predictions = Type.Object(
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

const rows = Type.Object(
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

const slices = Type.Object(
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

const fairness = Type.Object(
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

const share = Type.Union([Type.Number({ minimum: 0, maximum: 1 }), Type.String({ pattern: '^[0-9]+(\\.[0-9]+)?%$' })])

const columnCheck = Type.Object(
  {
    type: Type.Optional(Type.Enum(['number', 'integer', 'string', 'boolean', 'date'], { description: 'What every value is.' })),
    min: Type.Optional(Type.Union([Type.Number(), Type.String()], { description: 'The lowest value; of dates as ISO 8601.' })),
    max: Type.Optional(Type.Union([Type.Number(), Type.String()], { description: 'The highest value; of dates as ISO 8601.' })),
    values: Type.Optional(
      Type.Array(Type.Union([Type.String(), Type.Number(), Type.Boolean()]), { minItems: 1, description: 'The values that are allowed.' }),
    ),
    unique: Type.Optional(Type.Boolean({ description: 'Whether no value occurs twice.' })),
    missing: Type.Optional({ ...share, description: 'The largest share of missing values. `0`: none may be missing.' } as typeof share),
    within: Type.Optional(Type.String({ pattern: '^[0-9]+(h|d)$', description: 'How old the newest date may be: `36h`, `30d`.' })),
  },
  { ...closed, description: 'What one column keeps to. A column that is named must be there.' },
)

const sourceChecks = Type.Object(
  {
    columns: Type.Optional(Type.Record(Type.String(), columnCheck, { description: 'Checks by column.' })),
    others: Type.Optional(Type.Enum(['allow', 'refuse'], { description: 'Columns that are not named. Default `allow`.' })),
    rows: Type.Optional(
      Type.Object(
        {
          min: Type.Optional(Type.Integer({ minimum: 0, description: 'The fewest rows.' })),
          max: Type.Optional(Type.Integer({ minimum: 0, description: 'The most rows.' })),
          'max-change': Type.Optional({ ...share, description: 'How far the number of rows may move from the base’s.' } as typeof share),
        },
        { ...closed, description: 'How many rows there are.' },
      ),
    ),
    missing: Type.Optional({ ...share, description: 'The largest share of missing values in any column.' } as typeof share),
    unique: Type.Optional(listOf('Columns that together tell every row apart.')),
    label: Type.Optional(text('The column of the label, for `balance` and for the report.')),
    balance: Type.Optional({ ...share, description: 'The smallest share that any class of `label` may have.' } as typeof share),
    disjoint: Type.Optional(listOf('Other data sources of the model that may share no row with this one: leaks between train and test.')),
    on: Type.Optional(listOf('The columns that make a row the same, for `disjoint`. Default: all that both have.')),
    severity: Type.Optional(severity),
  },
  { ...closed, description: 'What a data source keeps to. Checked before anything trains.' },
)

const resultsFile = Type.Union([
  Type.String({ minLength: 1 }),
  Type.Object(
    {
      path: text('The file that the tool writes; of TFX the folder of the blessing.'),
      format: Type.Optional(
        Type.Enum([...RESULT_FORMATS], { description: 'The tool. Default: told by the content; TFX has to be named.' }),
      ),
      severity: Type.Optional(severity),
    },
    closed,
  ),
])

const baselineChoice = Type.String({ pattern: '^(ref|file|model):.+$' })

/** What a model may say, and `defaults` for all of them. */
export const BLOCK_KEYS = {
  dir: Type.Optional(
    text('The folder that paths and commands of the model are relative to. A path with a leading `/` is relative to `working-directory`.'),
  ),
  code: Type.Optional(
    listOf('Globs of the files that count as code. Default: everything in `dir` but documents, data, parameters and outputs.'),
  ),
  params: Type.Optional(
    Type.Array(Type.Union([Type.String({ minLength: 1 }), Type.Record(Type.String(), Type.Array(Type.String({ minLength: 1 })))]), {
      description: 'Parameters files, compared by key. `{params.yaml: [train]}` takes only some keys of a file.',
    }),
  ),
  data: Type.Optional(Type.Record(Type.String(), dataSource, { description: 'Data sources by name.' })),
  checks: Type.Optional(
    Type.Record(Type.String(), sourceChecks, {
      description: 'Checks by data source: bad data stops the training before it costs anything. `mettle check --infer` proposes them.',
    }),
  ),
  results: Type.Optional(
    Type.Record(Type.String(), resultsFile, {
      description:
        'Files by name in which other tools say what they found: JUnit, Great Expectations, pandera, Deepchecks, Evidently, TFX, promptfoo, SageMaker.',
    }),
  ),
  imports: Type.Optional(
    Type.Enum(['reachable', 'all'], {
      description:
        'Which Python files of the code count. `reachable` (default): those that `train` and `evaluate` can import, where they run Python files alone and nothing is imported by name; else, and with `all`, every one.',
    }),
  ),
  'code-identity': Type.Optional(
    Type.Enum(['bytes', 'tokens'], {
      description:
        'When a Python file of the code has changed. `bytes` (default): by any byte. `tokens`: comments, blank lines and formatting do not count, where its syntax tree proves that nothing else differs.',
    }),
  ),
  lock: Type.Optional(
    Type.Union([Type.String({ minLength: 1 }), Type.Literal(true)], {
      description:
        'The lock file of the dependencies; default: the one that is found in `dir`, else at the root. Or `true`: data outside git is used in the version that `mettle.lock` has, until `mettle lock` or a run on a schedule brings a newer one.',
    }),
  ),
  commit: Type.Optional(
    Type.Object(
      {
        paths: listOf('Files, folders or globs that a training writes and git keeps, such as `dvc.lock`.'),
        how: Type.Enum(['pull-request', 'branch', 'artifact'], {
          description:
            '`branch`: a commit on the branch that was trained; `pull-request`: one against it; `artifact`: the files alone, for a job of yours.',
        }),
      },
      {
        ...closed,
        description:
          'What is committed after a successful training, for teams that keep `dvc.lock` or outputs in git. Read at the base commit; never into a fork.',
      },
    ),
  ),
  setup: Type.Optional(text('A command that prepares the environment; it runs only when something trains.')),
  train: Type.Optional(text('The command that trains. Without it the model is only evaluated.')),
  evaluate: Type.Optional(text('A command that runs after the training and writes metrics.')),
  outputs: Type.Optional(
    Type.Object(
      { metrics: Type.Optional(metrics) },
      {
        additionalProperties: pathOrPaths,
        description: 'What the commands write. `metrics` holds the numbers; the others are kept by digest.',
      },
    ),
  ),
  gate: Type.Optional(
    Type.Record(Type.String(), RuleSchema, {
      description: 'Rules by metric. Default: no metric whose direction is known gets worse. `{}`: no rules.',
    }),
  ),
  predictions: Type.Optional(Type.Union([Type.String({ minLength: 1 }), predictions])),
  rows: Type.Optional(rows),
  slices: Type.Optional(slices),
  baseline: Type.Optional(
    Type.Union([baselineChoice, Type.Array(baselineChoice, { minItems: 1, maxItems: 4 })], {
      description:
        'What to compare with instead of the base: `ref:release` (what stands there), `file:evals/baseline.json` (numbers that the base has committed), `model:champion` (another model of this file). Of several the first one gates, the others are columns of the report.',
    }),
  ),
  plots: Type.Optional(
    listOf(
      'Pictures that the training writes: files, folders or globs of PNG, JPEG, GIF or WebP. Shown base beside head; equal ones are left out.',
    ),
  ),
  folds: Type.Optional(
    Type.Object(
      {
        dimension: Type.Optional(text('The dimension of the metrics that counts the folds. Default `fold`: `auc{fold=3}`.')),
        'test-share': Type.Optional(
          Type.Number({
            exclusiveMinimum: 0,
            exclusiveMaximum: 1,
            description: 'The share of the rows that each fold is tested on. Default: one part in as many as there are folds.',
          }),
        ),
      },
      {
        ...closed,
        description: 'Cross-validation: rules name the metric without its fold, whose mean is judged, fold by fold against the baseline’s.',
      },
    ),
  ),
  fairness: Type.Optional(fairness),
  'test-set': Type.Optional(
    Type.Enum(['block', 'warn'], {
      description: 'What a rule on a difference says where candidate and baseline were judged on different rows. Default `block`.',
    }),
  ),
  env: Type.Optional({
    ...grants,
    description:
      'Names of environment variables (`AWS_*` is a pattern) that the commands are granted; read at the base commit. Never on a fork.',
  } as typeof grants),
  inputs: Type.Optional(
    Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Boolean()]), {
      description:
        'Inputs with their defaults; a dispatch (its `inputs`, or `client_payload.inputs`) overrides those that stand here. `today` is the date. Given as METTLE_INPUT_<NAME>; part of the fingerprint.',
    }),
  ),
  variables: Type.Optional(
    Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Boolean()]), {
      description: 'Environment variables with their values; part of the fingerprint.',
    }),
  ),
  seed: Type.Optional(Type.Integer({ description: 'Given to the command as METTLE_SEED. Default 0.' })),
  repeats: Type.Optional(
    Type.Integer({
      minimum: 2,
      maximum: 100,
      description:
        'Train with so many seeds, from `seed` on: metrics are means over the seeds, compared in pairs of equal seeds. The outputs are those of `seed`.',
    }),
  ),
  timeout: Type.Optional(
    Type.String({ pattern: '^[0-9]+(s|m|h)$', description: 'How long each command may run: `90s`, `30m`, `6h`. Default 6h.' }),
  ),
  container: Type.Optional(
    Type.String({
      pattern: IMAGE,
      description:
        'The image in which `setup`, `train` and `evaluate` run, by docker: `python:3.12`, `ghcr.io/acme/train:1`. Its digest is part of the fingerprint; read at the base commit.',
    }),
  ),
  when: Type.Optional(
    Type.String({
      pattern: '^(always|(label|comment|approval):.+)$',
      description:
        'When a pull request trains it: `always` (default), `label:NAME`, `comment:/train` (by somebody who may write here, after the last push), or `approval:ENVIRONMENT` (in the callable workflow). Until then the check is pending. Read at the base commit.',
    }),
  ),
  'max-age': Type.Optional(
    Type.String({
      pattern: '^[0-9]+(h|d)$',
      description: 'How old the last training may be when a schedule or a dispatch looks: `30d`. An older one is made again.',
    }),
  ),
  'runs-on': Type.Optional(
    Type.Union([Type.String({ minLength: 1 }), Type.Array(Type.String({ minLength: 1 }))], {
      description: 'The runner of the model in `matrix`; read at the base commit.',
    }),
  ),
}

const TIER_KEYS = ['setup', 'train', 'evaluate', 'gate', 'variables', 'repeats', 'timeout', 'runs-on'] as const
const tier = Type.Object(
  Object.fromEntries(TIER_KEYS.map(key => [key, BLOCK_KEYS[key]])) as Pick<typeof BLOCK_KEYS, (typeof TIER_KEYS)[number]>,
  {
    ...closed,
    description: 'What a tier says in place of the model.',
  },
)

const ModelSchema = Type.Object(
  {
    each: Type.Optional(text('A glob of folders: one model for each, which is its `dir`.')),
    tiers: Type.Optional(
      Type.Record(Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9_-]*$' }), tier, {
        minProperties: 2,
        description:
          'Cheaper and dearer trainings of the same model. Pull requests train the first, everything else (merge queue, push, schedule) the last; the label `tier:NAME` chooses. No tier is the baseline of another.',
      }),
    ),
    ...BLOCK_KEYS,
  },
  { ...closed, description: 'One model, or with `each` one for every folder.' },
)

const DefaultsSchema = Type.Object(
  {
    ...BLOCK_KEYS,
    severity: Type.Optional(severity),
    'missing-baseline': Type.Optional(missingBaseline),
    inconclusive: Type.Optional(inconclusive),
  },
  { ...closed, description: 'What every model has that does not say otherwise, and defaults of rules.' },
)

export const ConfigSchema = Type.Object(
  {
    version: Type.Literal(1, { description: 'The version of this format: 1.' }),
    defaults: Type.Optional(DefaultsSchema),
    models: Type.Record(Type.String(), ModelSchema, { description: 'The models by name.', minProperties: 1 }),
    schedule: Type.Optional(
      Type.Enum(['issue', 'pull-request', 'none'], {
        description:
          'What a run on a schedule or a dispatch does with its result: `issue` opens or updates one issue where something trained or does not hold, and closes it when all is well. `pull-request` opens or updates one pull request with the newer versions of data that models lock (`lock: true`); where there are none, an issue. Default `none`.',
      }),
    ),
    'removed-model': Type.Optional(
      Type.Enum(['warn', 'block'], { description: 'What a pull request does that takes a model away or renames it. Default `warn`.' }),
    ),
  },
  { ...closed, title: 'mettle.yml', description: 'Models, what they are made of, and what they must keep to.' },
)

export type RawConfig = Static<typeof ConfigSchema>
export type RawModel = Static<typeof ModelSchema>
export type RawDefaults = Static<typeof DefaultsSchema>
export type RawRule = Static<typeof RuleSchema>
export type RawMetricsFile = Static<typeof metricsFile>
export type RawPredictions = Static<typeof predictions>
export type RawChecks = Static<typeof sourceChecks>
export type RawSlices = Static<typeof slices>
