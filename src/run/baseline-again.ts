import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Output, Record_ } from '../documents/schemas.ts'
import { MettleError } from '../errors.ts'
import { readMetrics } from '../evaluate/metrics.ts'
import { matches, restoreOutputs } from '../train/keep.ts'
import { metricsPaths, trainLocally, type Workshop } from '../train/local.ts'
import { deleteOutputs } from '../train/outputs.ts'
import type { Store } from '../train/store.ts'
import type { Settled } from './settled.ts'
import { workTreeMetrics } from './work-tree.ts'

/** What the baseline's model gives on the test set of today. */
export interface EvaluatedAgain {
  /** Its rows, in a folder of their own. */
  readonly file: string
  readonly metrics: ReadonlyMap<string, number>
}

/**
 * Puts the baseline's outputs in the place of the candidate's, runs `evaluate` on them, and puts the candidate's back:
 * so two models are compared on the same rows where the test set has changed.
 * @param rows the file that the evaluation writes and that is judged
 * @param parameters files as the baseline had them, where the candidate has others; nothing where it had none
 * @param into a folder that outlives this call
 * @returns why it could not be, as a sentence, where it could not
 */
export async function evaluateAgain(
  settled: Settled,
  record: Record_,
  rows: string,
  parameters: ReadonlyMap<string, Uint8Array | undefined>,
  into: string,
  workshop: Workshop,
  stores: readonly Store[],
): Promise<EvaluatedAgain | { readonly failure: string }> {
  const { training } = settled
  if (!training) return { failure: 'the candidate was not trained in this run' }
  const { root, temporary } = workshop
  const own = new Set(settled.outputs.map(output => output.path))
  if (record.outputs.some(output => !own.has(output.path))) return { failure: 'its outputs lay in other places' }
  const paths = [...own, ...metricsPaths(training.model, root), ...parameters.keys()]
  const stash = mkdtempSync(join(temporary, 'mettle-stash-'))
  copy(root, stash, paths)
  try {
    if (!(await restoreOutputs(stores, root, temporary, record, () => undefined))) return { failure: 'the bytes of its model are gone' }
    deleteOutputs(root, [...parameters.keys()])
    for (const [path, content] of parameters) if (content) writeFileSync(join(root, path), content)
    // What the evaluation is to write must be its own work.
    deleteOutputs(root, [rows])
    const judged = training.model.outputs.filter(output => output.path === rows)
    const run = await trainLocally(
      {
        ...training,
        key: record.key,
        reason: 'the test set has changed since the baseline',
        model: { ...training.model, setup: undefined, train: undefined, outputs: judged },
      },
      workshop,
    )
    if (run.outcome !== 'succeeded') return { failure: run.error?.message ?? 'its evaluation failed' }
    const read = await readMetrics(training.model.metrics, workTreeMetrics(root))
    const [problem] = read.problems
    if (problem) return { failure: problem.message }
    copy(root, into, [rows])
    return { file: join(into, rows), metrics: read.values }
  } finally {
    deleteOutputs(root, [...paths, ...metricsPaths(training.model, root)])
    copy(stash, root, paths)
    rmSync(stash, { recursive: true, force: true })
    assertBack(root, settled.outputs)
  }
}

function copy(from: string, to: string, paths: readonly string[]): void {
  for (const path of paths) {
    if (!existsSync(join(from, path))) continue
    mkdirSync(dirname(join(to, path)), { recursive: true })
    cpSync(join(from, path), join(to, path), { recursive: true, force: true, verbatimSymlinks: true })
  }
}

/** What is judged, kept and promoted are the candidate's bytes: nothing may have touched them. */
function assertBack(root: string, outputs: readonly Output[]): void {
  if (!matches(root, outputs))
    throw new MettleError('internal', 'the outputs of the candidate are not what they were before the baseline was evaluated')
}
