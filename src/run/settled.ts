import type { Output, RecordedResult, Repeat, Run } from '../documents/schemas.ts'
import type { Metrics } from '../evaluate/metrics.ts'
import type { Pictures } from '../evaluate/pictures.ts'
import type { Training } from '../train/local.ts'
import type { Kept } from '../train/store.ts'
import type { DataFault } from './data-checks.ts'
import type { Decision } from './planner.ts'

/** A model after its turn: what happened, and what there is to judge. */
export interface Settled {
  readonly decision: Decision
  readonly outcome: 'trained' | 'evaluated' | 'reused' | 'failed' | 'not run'
  readonly run: Run | undefined
  readonly metrics: Metrics
  readonly outputs: readonly Output[]
  readonly kept: Kept | undefined
  /** Checks of its data that do not hold. */
  readonly faults: readonly DataFault[]
  /** What other tools found. */
  readonly results: readonly RecordedResult[]
  /** Metrics of every seed, where it was trained with several. */
  readonly repeats: readonly Repeat[]
  /** How it was trained, where it was in this run. */
  readonly training?: Training | undefined
  /** What its training waits for. */
  readonly waits?: string
  /** Plots that it wrote just now. */
  readonly pictures: Pictures
}

/** Of a model of which there is nothing to judge. */
export const NOTHING: Omit<Settled, 'decision' | 'outcome'> = {
  run: undefined,
  metrics: { values: new Map(), others: new Map(), problems: [] },
  outputs: [],
  kept: undefined,
  faults: [],
  results: [],
  repeats: [],
  pictures: { pictures: [], problems: [] },
}
