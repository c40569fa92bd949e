import { type Static, Type } from 'typebox'
import { closed, listOf, text } from './schema-words.ts'

/** Files and data that a model names, and what its commands are granted. */

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

export const pathOrPaths = Type.Union([Type.String({ minLength: 1 }), Type.Array(Type.String({ minLength: 1 }), { minItems: 1 })])
const metricsEntry = Type.Union([Type.String({ minLength: 1 }), metricsFile])
export const metrics = Type.Union([Type.String({ minLength: 1 }), metricsFile, Type.Array(metricsEntry, { minItems: 1 })])

export const dataSource = Type.Union([
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

export const grants = Type.Union([
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

export type RawMetricsFile = Static<typeof metricsFile>
