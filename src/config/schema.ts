import { type Static, Type } from 'typebox'
import { sourceChecks } from './checks-schema.ts'
import { IMAGE } from './container.ts'
import { dataSource, grants, metrics, pathOrPaths } from './file-schema.ts'
import { fairness, predictions, rows, slices } from './judged-schema.ts'
import { resultsFile } from './results-schema.ts'
import { inconclusive, missingBaseline, RuleSchema, severity } from './rule-schema.ts'
import { closed, listOf, text } from './schema-words.ts'
import { STAGE_KEYS } from './stage-keys.ts'

/** The one definition of `mettle.yml`, in its parts: types, JSON Schema and reference page all come from it. */

const baselineChoice = Type.String({ pattern: '^(ref|file|model):.+$' })

/** What a model may say, and `defaults` for all of them. */

export const BLOCK_KEYS = {
  dir: Type.Optional(
    text('The folder that paths and commands of the model are relative to. A path with a leading `/` is relative to `working-directory`.'),
  ),
  code: Type.Optional(
    listOf('Globs of the files that count as code. Default: everything in `dir` but documents, data, parameters and outputs.', {
      maxItems: 200,
    }),
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
      maxProperties: 500,
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

const StageSchema = Type.Object(
  Object.fromEntries(STAGE_KEYS.map(key => [key, BLOCK_KEYS[key]])) as Pick<typeof BLOCK_KEYS, (typeof STAGE_KEYS)[number]>,
  { ...closed, description: 'What `dvc.yaml` does not say of a stage.' },
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
    models: Type.Optional(
      Type.Record(Type.String(), ModelSchema, {
        description: 'The models by name, 10,000 at the most. Without them the stages of `dvc.yaml` are the models.',
        minProperties: 1,
        maxProperties: 10_000,
      }),
    ),
    stages: Type.Optional(
      Type.Record(Type.String(), StageSchema, {
        description: 'In place of `models`: what holds for single stages of `dvc.yaml`, by the names that DVC gives them.',
      }),
    ),
    schedule: Type.Optional(
      Type.Enum(['issue', 'pull-request', 'none'], {
        description:
          'What a run on a schedule or a dispatch does with its result: `issue` opens or updates one issue where something trained or does not hold, and closes it when all is well. `pull-request` opens or updates one pull request with the newer versions of data that models lock (`lock: true`); where there are none, an issue. Default `none`.',
      }),
    ),
    'dvc-lock': Type.Optional(
      Type.Enum(['believe', 'retrain'], {
        description:
          'What counts of a `dvc.lock` for stages of DVC. `believe` (default): what it proves is not trained again. `retrain`: an entry that the base does not have is its author’s word, and its stage is trained here. Read at the base commit.',
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
export type RawStage = Static<typeof StageSchema>
