import type { Model } from '../config/model.ts'
import type { Repeat, Run } from '../documents/schemas.ts'
import { type Metrics, readMetrics } from '../evaluate/metrics.ts'
import { meansOf } from '../evaluate/repeats.ts'
import type { Session } from '../session/session.ts'
import type { Training, Workshop } from '../train/local.ts'
import { runOnce } from './run-once.ts'
import { workTreeMetrics } from './work-tree.ts'

/** A model that was trained with each of its seeds. */
export interface SeedsRun {
  /** Of the last seed; the time is that of all. What fails with one seed has failed. */
  readonly run: Run
  /** Means over the seeds, where there are several. */
  readonly metrics: Metrics
  readonly repeats: readonly Repeat[]
}

/** Trains with every seed, the first one last: its outputs are those that stay. */
export async function runSeeds(model: Model, training: Training, session: Session, workshop: Workshop): Promise<SeedsRun> {
  const read = (): Promise<Metrics> => readMetrics(model.metrics, workTreeMetrics(workshop.root))
  const failed = (run: Run): SeedsRun => ({ run, metrics: { values: new Map(), others: new Map(), problems: [] }, repeats: [] })
  const earlier: Repeat[] = []
  for (let more = model.repeats - 1; more > 0; more--) {
    const seed = model.seed + more
    workshop.log.info(`${model.name}: seed ${seed}`)
    const run = await runOnce({ model }, { ...training, model: { ...model, seed } }, session, workshop)
    if (run.outcome !== 'succeeded') return failed(run)
    const { values, problems } = await read()
    const [problem] = problems
    if (problem)
      return failed({ ...run, outcome: 'failed', error: { code: problem.code, message: `seed ${seed}: ${problem.message}`, log: [] } })
    earlier.push({ seed, metrics: Object.fromEntries(values), seconds: run.seconds, peakBytes: run.peakBytes })
  }
  const run = await runOnce({ model }, training, session, workshop)
  if (run.outcome !== 'succeeded') return failed(run)
  const last = await read()
  if (earlier.length === 0) return { run, metrics: last, repeats: [] }
  const repeats = [
    ...earlier,
    { seed: model.seed, metrics: Object.fromEntries(last.values), seconds: run.seconds, peakBytes: run.peakBytes },
  ]
  return {
    run: { ...run, seconds: earlier.reduce((sum, one) => sum + (one.seconds ?? 0), run.seconds) },
    metrics: { ...last, values: new Map([...last.values, ...meansOf(repeats)]) },
    repeats,
  }
}
