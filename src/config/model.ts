import type { Place } from '../errors.ts'
import type { MISSING_BASELINE, SEVERITIES } from './schema.ts'

/** A configuration with everything resolved: defaults applied, folders expanded, paths relative to the repository. */
export interface Config {
  /** The file it came from, relative to the repository; for a DVC project, the folder’s `dvc.yaml`. */
  readonly path: string
  readonly kind: 'mettle' | 'dvc'
  readonly models: readonly Model[]
  readonly removedModel: 'warn' | 'block'
}

export interface Model {
  readonly name: string
  readonly place: Place
  readonly dir: string
  /** Globs; `undefined` means everything in `dir` that is nothing else. */
  readonly code: readonly string[] | undefined
  readonly params: readonly ParamsFile[]
  readonly data: readonly DataSource[]
  readonly lock: string | undefined
  readonly setup: string | undefined
  readonly train: string | undefined
  readonly evaluate: string | undefined
  readonly outputs: readonly DeclaredOutput[]
  readonly metrics: readonly MetricsFile[]
  /** `undefined`: no metric whose direction is known gets worse. */
  readonly gate: readonly Rule[] | undefined
  readonly grants: Grants
  readonly variables: Readonly<Record<string, string>>
  readonly seed: number
  /** Milliseconds for each command. */
  readonly timeout: number
  readonly runsOn: string | readonly string[] | undefined
  /** The address of the DVC stage that this model is. */
  readonly stage: string | undefined
}

export interface ParamsFile {
  readonly file: string
  /** Dotted names; empty means the whole file. */
  readonly keys: readonly string[]
}

export type DataSource = { readonly name: string; readonly place: Place } & (
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'outside'; readonly path: string }
  | { readonly kind: 'http'; readonly url: string }
  | { readonly kind: 'model'; readonly model: string; readonly output: string | undefined }
)

export interface DeclaredOutput {
  readonly name: string
  readonly path: string
}

export const METRICS_FORMATS = ['json', 'yaml', 'toml', 'csv', 'tsv', 'text', 'dvclive'] as const
export interface MetricsFile {
  readonly path: string
  readonly format: (typeof METRICS_FORMATS)[number] | undefined
  readonly key: readonly string[]
  readonly columns: readonly string[]
  readonly pattern: string | undefined
  readonly prefix: string
}

export type Severity = (typeof SEVERITIES)[number]
export type Direction = 'higher' | 'lower'
export type Limit = { readonly kind: 'absolute'; readonly value: number } | { readonly kind: 'relative'; readonly share: number }

export interface Rule {
  readonly metric: string
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
  readonly place: Place | undefined
}

export type Step = 'fetch' | 'setup' | 'train' | 'evaluate'
export type Grants = Readonly<Record<Step, readonly string[]>>
export const NO_GRANTS: Grants = { fetch: [], setup: [], train: [], evaluate: [] }
