/** One stage of a pipeline as DVC expands it. Paths are relative to the repository. */
export interface Stage {
  /** The name by which DVC addresses it: `train`, `train@eu`, `sub/dvc.yaml:train`. */
  readonly address: string
  /** The name inside its own `dvc.yaml` and `dvc.lock`. */
  readonly name: string
  readonly file: string
  readonly wdir: string
  readonly command: string | readonly string[]
  readonly dependencies: readonly string[]
  readonly params: readonly ParamsUse[]
  readonly outputs: readonly Output[]
  readonly frozen: boolean
  readonly alwaysChanged: boolean
}

export interface ParamsUse {
  readonly file: string
  /** Dotted names; empty means the whole file. */
  readonly keys: readonly string[]
}

export interface Output {
  readonly path: string
  readonly kind: 'output' | 'metric' | 'plot'
  /** `false`: git holds the bytes. */
  readonly cached: boolean
}

/** What one `dvc.yaml` says beside its stages. */
export interface PipelineFile {
  readonly file: string
  readonly stages: readonly Stage[]
  readonly metrics: readonly string[]
  readonly plots: readonly string[]
  readonly params: readonly string[]
  /** Files and the keys of them that templates use. */
  readonly variables: readonly ParamsUse[]
}
