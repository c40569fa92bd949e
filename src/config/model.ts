import type { Place } from '../errors.ts'
import type { RESULT_FORMATS } from './results-schema.ts'
import type { INCONCLUSIVE, MISSING_BASELINE, SEVERITIES } from './rule-schema.ts'

/** A configuration with everything resolved: defaults applied, folders expanded, paths relative to the repository. */
export interface Config {
  /** The file it came from, relative to the repository; for a DVC project, the folder’s `dvc.yaml`. */
  readonly path: string
  readonly kind: 'mettle' | 'dvc'
  readonly models: readonly Model[]
  readonly removedModel: 'warn' | 'block'
  /** What an entry of `dvc.lock` counts for that the base's lock does not hold. */
  readonly dvcLock: 'believe' | 'retrain'
  readonly schedule: 'issue' | 'pull-request' | 'none'
}

export interface Model {
  readonly name: string
  readonly place: Place
  readonly dir: string
  /** Globs; `undefined` means everything in `dir` that is nothing else. */
  readonly code: readonly string[] | undefined
  /** Whether Python files that no command can import are left out of the code. */
  readonly imports: 'reachable' | 'all'
  /** Whether comments and formatting of Python files count. */
  readonly codeIdentity: 'bytes' | 'tokens'
  readonly params: readonly ParamsFile[]
  readonly data: readonly DataSource[]
  readonly lock: string | undefined
  /** Whether what lies outside git is used as `mettle.lock` has it. */
  readonly locksData: boolean
  /** What goes back to git after a training, and how. */
  readonly commit: { readonly paths: readonly string[]; readonly how: 'pull-request' | 'branch' | 'artifact' } | undefined
  readonly setup: string | undefined
  readonly train: string | undefined
  readonly evaluate: string | undefined
  readonly outputs: readonly DeclaredOutput[]
  readonly metrics: readonly MetricsFile[]
  /** `undefined`: no metric whose direction is known gets worse. */
  readonly gate: readonly Rule[] | undefined
  readonly predictions: Predictions | undefined
  readonly rows: ScoredRows | undefined
  readonly slices: Slices | undefined
  readonly fairness: Fairness | undefined
  readonly folds: { readonly dimension: string; readonly testShare: number | undefined } | undefined
  /** Files, folders or globs. */
  readonly plots: readonly string[]
  readonly checks: readonly SourceChecks[]
  readonly results: readonly ResultsFile[]
  /** What it is compared with instead of the base. */
  readonly baseline: BaselineChoice | undefined
  /** Others whose numbers stand beside it in the report. */
  readonly beside: readonly BaselineChoice[]
  /** What different rows on both sides do to a rule on a difference. */
  readonly testSet: Severity
  readonly grants: Grants
  readonly variables: Readonly<Record<string, string>>
  /** Inputs by name: their defaults, or what a dispatch says. */
  readonly inputs: Readonly<Record<string, string>>
  readonly seed: number
  /** With how many seeds it is trained. */
  readonly repeats: number
  /** Milliseconds for each command. */
  readonly timeout: number
  readonly tiers: ReadonlyMap<string, Tier>
  /** Which of them this is. */
  readonly tier: string | undefined
  /** The image in which its commands run. */
  readonly container: string | undefined
  /** What its training waits for in a pull request. */
  readonly when: When
  /** Milliseconds after which a schedule trains it again. */
  readonly maxAge: number | undefined
  readonly runsOn: string | readonly string[] | undefined
  /** The address of the DVC stage that this model is. */
  readonly stage: string | undefined
}

export type Tier = Partial<Pick<Model, 'setup' | 'train' | 'evaluate' | 'gate' | 'variables' | 'repeats' | 'timeout' | 'runsOn'>>

export type When =
  | { readonly kind: 'always' }
  | { readonly kind: 'label'; readonly label: string }
  | { readonly kind: 'comment'; readonly command: string }
  | { readonly kind: 'approval'; readonly environment: string }

export interface ParamsFile {
  readonly file: string
  /** Dotted names; empty means the whole file. */
  readonly keys: readonly string[]
}

export type DataSource = { readonly name: string; readonly place: Place } & (
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'outside'; readonly path: string }
  | { readonly kind: 'http'; readonly url: string }
  /** `written` where a dispatch has chosen another version than the configuration's. */
  | { readonly kind: 'remote'; readonly remote: RemoteSource; readonly written?: RemoteSource }
  | { readonly kind: 'model'; readonly model: string; readonly output: string | undefined }
)

/** What lies in a store, a service or another repository. */
export type RemoteSource =
  /** An object; all below it where the address ends in `/`. */
  | { readonly type: 'object'; readonly address: string }
  | { readonly type: 'delta'; readonly table: string; readonly version?: string }
  | { readonly type: 'iceberg'; readonly table: string }
  | {
      readonly type: 'huggingface'
      readonly kind: 'datasets' | 'models' | 'spaces'
      readonly repository: string
      readonly revision: string
      readonly path: string
    }
  | { readonly type: 'sql'; readonly query: string; readonly connection: string; readonly model: string }
  | { readonly type: 'git'; readonly url: string; readonly ref: string; readonly path: string }
  | { readonly type: 'oci'; readonly reference: string }
  | { readonly type: 'mlflow'; readonly uri: string }
  | { readonly type: 'command'; readonly command: string; readonly folder: string; readonly model: string }

export interface DeclaredOutput {
  readonly name: string
  readonly path: string
}

export const METRICS_FORMATS = ['json', 'yaml', 'toml', 'csv', 'tsv', 'text', 'dvclive', 'parquet', 'junit', 'mlflow'] as const
export interface MetricsFile {
  readonly path: string
  readonly format: (typeof METRICS_FORMATS)[number] | undefined
  readonly key: readonly string[]
  readonly columns: readonly string[]
  readonly pattern: string | undefined
  readonly prefix: string
}

export type TableFormat = 'csv' | 'tsv' | 'jsonl' | 'parquet'

/** Files by which a model is judged, beside its metrics: what evaluates it writes them. */
export const judgedPaths = ({ predictions, rows, results }: Pick<Model, 'predictions' | 'rows' | 'results'>): readonly string[] => [
  ...(predictions ? [predictions.file] : []),
  ...(rows ? [rows.path] : []),
  ...results.map(file => file.path),
]

/** Where predictions lie, and what their columns are. What is not said is inferred where that is safe. */
export interface Predictions {
  readonly file: string
  readonly labels: string | undefined
  readonly format: TableFormat | undefined
  /** Whether the configuration asks for them, or only names an output so. */
  readonly declared: boolean
  readonly id: string | undefined
  readonly label: string | undefined
  readonly prediction: string | undefined
  readonly score: string | undefined
  /** Columns by class. */
  readonly probabilities: ReadonlyMap<string, string> | undefined
  readonly group: string | undefined
  readonly weight: string | undefined
  readonly query: string | undefined
  readonly task: 'binary' | 'multiclass' | 'regression' | 'ranking' | 'forecast' | undefined
  readonly positive: string | undefined
  readonly threshold: number | undefined
  readonly quantile: number | undefined
}

export interface ScoredRows {
  readonly path: string
  readonly format: TableFormat | undefined
  readonly id: string
  readonly scores: readonly string[]
  readonly totals: readonly string[]
}

/** One way to cut the rows: by the values of one column, of two, or by bins of a number. */
export type SliceBy =
  | { readonly kind: 'column'; readonly column: string }
  | { readonly kind: 'cross'; readonly columns: readonly [string, string] }
  | { readonly kind: 'bins'; readonly column: string; readonly edges: readonly number[] }

export interface Slices {
  readonly by: readonly SliceBy[]
  readonly metric: string | undefined
  readonly minimum: number
  readonly maxRegression: number
  readonly severity: Severity
}

export interface Fairness {
  readonly by: readonly string[]
  readonly minimum: number
  readonly gate: readonly Rule[]
}

export type BaselineChoice =
  | { readonly kind: 'ref'; readonly ref: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'model'; readonly model: string }

/** Where another tool says what it found. */
export interface ResultsFile {
  readonly name: string
  readonly path: string
  readonly format: (typeof RESULT_FORMATS)[number] | undefined
  readonly severity: Severity
}

export interface ColumnCheck {
  readonly name: string
  readonly type: 'number' | 'integer' | 'string' | 'boolean' | 'date' | undefined
  readonly min: number | string | undefined
  readonly max: number | string | undefined
  readonly values: readonly string[] | undefined
  readonly unique: boolean
  /** A share. */
  readonly missing: number | undefined
  /** Milliseconds. */
  readonly within: number | undefined
}

export interface SourceChecks {
  readonly source: string
  readonly columns: readonly ColumnCheck[]
  readonly others: 'allow' | 'refuse'
  readonly rows: { readonly min: number | undefined; readonly max: number | undefined; readonly maxChange: number | undefined }
  readonly missing: number | undefined
  readonly unique: readonly string[]
  readonly label: string | undefined
  readonly balance: number | undefined
  readonly disjoint: readonly string[]
  readonly on: readonly string[]
  readonly severity: Severity
  readonly place: Place
}

export type Severity = (typeof SEVERITIES)[number]
export type Direction = 'higher' | 'lower'
export type Limit = { readonly kind: 'absolute'; readonly value: number } | { readonly kind: 'relative'; readonly share: number }

export interface Rule {
  readonly metric: string
  /** What it is worked out from, where it is no metric itself: see `parseExpression`. */
  readonly of?: string | undefined
  readonly min: number | undefined
  readonly max: number | undefined
  readonly maxRegression: Limit | undefined
  readonly minImprovement: Limit | undefined
  readonly target: number | undefined
  readonly within: readonly [number, number] | undefined
  readonly required: boolean
  readonly severity: Severity
  readonly direction: Direction | undefined
  readonly missingBaseline: (typeof MISSING_BASELINE)[number]
  readonly inconclusive: (typeof INCONCLUSIVE)[number]
  readonly place: Place | undefined
}

export type Step = 'fetch' | 'setup' | 'train' | 'evaluate'
export type Grants = Readonly<Record<Step, readonly string[]>>
export const NO_GRANTS: Grants = { fetch: [], setup: [], train: [], evaluate: [] }
