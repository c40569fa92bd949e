import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Model } from '../config/model.ts'
import type { Inspected } from '../detect/inspect.ts'
import type { Record_ } from '../documents/schemas.ts'
import { readResults } from '../evaluate/results/read-results.ts'
import { asJudged } from '../gate/policy.ts'
import { withId } from '../ledger/ledger.ts'
import type { Revision } from '../revision.ts'
import { grantedValues } from '../train/environment.ts'
import { keepOutputs } from '../train/keep.ts'
import { refuseLeak } from '../train/leaks.ts'
import type { Workshop } from '../train/local.ts'
import type { Store } from '../train/store.ts'
import { resultFiles } from './judged-results.ts'
import type { Planner } from './planner.ts'
import { type FallBack, ofThisRun } from './recorder.ts'
import { runSeeds } from './run-seeds.ts'
import { trainingOf } from './training.ts'
import { workTreeMetrics } from './work-tree.ts'

interface Ground {
  readonly workshop: Workshop
  readonly stores: readonly Store[]
  /** Whether this job may write the ledger; where not, or where it is refused, records go to the fall-back. */
  readonly keeps: boolean
  readonly fallBack: FallBack | undefined
  readonly adopt: ((keys: readonly string[]) => Promise<readonly Record_[]>) | undefined
}

/** A model whose baseline is to be made, and the base's own inputs of it. */
interface Wanted {
  readonly name: string
  readonly inspected: Inspected
  readonly key: string
}

/**
 * `missing-baseline: train`: makes the baseline from the base commit, in a folder of its own, so that the first pull
 * request after adoption shows a difference. Only where the event is trusted; what fails is said, and nothing is lost.
 * Where no code may run, what the training job of this run has left is taken up.
 */
export async function makeMissingBaselines(planner: Planner, ground: Ground): Promise<readonly string[]> {
  const notes: string[] = []
  const wanted = wantedOf(planner, notes)
  if (wanted.length === 0) return notes
  if (ground.workshop.codeless === true) {
    const records = (await ground.adopt?.(wanted.map(({ key }) => key))) ?? []
    for (const { name, key } of wanted) {
      const left = records.find(one => one.key === key && one.model === name)
      if (!left) continue
      const record = ofThisRun(left, planner.session, planner.session.comparison.base)
      // It serves this comparison alone: what a job that ran the change's code says of the base is no record of the base.
      provide(planner, record)
    }
    return notes
  }
  for (const one of wanted) {
    ground.workshop.log.info(`${one.name}: trains the base, ${planner.session.comparison.base?.slice(0, 7)}, for something to compare with`)
    const folder = mkdtempSync(join(ground.workshop.temporary, 'mettle-base-'))
    try {
      await materialise((planner.session.base as NonNullable<typeof planner.session.base>).revision, folder)
      const made = await trainBase(planner, one, folder, ground)
      if (typeof made === 'string') notes.push(`The baseline of ${one.name} could not be made: ${made}`)
      else {
        provide(planner, made)
        // What was trained of data that nobody can name again is nobody's later on.
        if (one.inspected.fingerprint.unknown.length === 0) await keep(planner, ground, made)
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return notes
}

function wantedOf({ session, baselines }: Planner, notes: string[]): readonly Wanted[] {
  const { base, comparison } = session
  if (!base || !comparison.trusted || comparison.base === undefined) return []
  return session.models.flatMap(({ name }): Wanted[] => {
    const { gate: rules = [], baseline: named } = session.policy.models.get(name) ?? {}
    const inspected = base.inspected.get(name)
    const { key, pending } = inspected?.fingerprint ?? { key: null, pending: [] }
    // Where another baseline is named, the base is none.
    if (named || !inspected || baselines.has(name) || !rules.some(rule => rule.missingBaseline === 'train')) return []
    if (session.head.inspected.get(name)?.fingerprint.key === key) return []
    if (session.waits.has(name)) {
      notes.push(`The baseline of ${name} is not trained either: it waits for ${session.waits.get(name)}.`)
      return []
    }
    if (key === null || pending.length > 0 || inspected.stage || inspected.model.train === undefined) {
      const why = inspected.stage ? 'is a stage of DVC' : 'depends on another model, or has no training'
      notes.push(`The baseline of ${name} cannot be trained by itself: it ${why}.`)
      return []
    }
    return [{ name, inspected, key }]
  })
}

/** The files of a revision, as a checkout would have them. */
async function materialise(revision: Revision, folder: string): Promise<void> {
  const files = [...(await revision.list())].filter(([, entry]) => entry.type === 'blob')
  const blobs = await revision.store.blobs(files.map(([, entry]) => entry.oid))
  // Links last: nothing is written through one.
  for (const [path, entry] of files.toSorted(([, a], [, b]) => Number(a.mode === '120000') - Number(b.mode === '120000'))) {
    const content = blobs.get(entry.oid)
    if (!content) continue
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    if (entry.mode === '120000') symlinkSync(Buffer.from(content).toString('utf8'), join(folder, path))
    else writeFileSync(join(folder, path), content, { mode: entry.mode === '100755' ? 0o755 : 0o644 })
  }
}

/** @returns its record, or why there is none, as a sentence */
async function trainBase(
  planner: Planner,
  { inspected, key }: Wanted,
  folder: string,
  { workshop, stores }: Ground,
): Promise<Record_ | string> {
  const { session } = planner
  const { fingerprint } = inspected
  const model: Model = asJudged(inspected.model, session.policy)
  const absent = model.data.find(source => source.kind === 'path' && !existsSync(join(folder, source.path)))
  if (absent) return `its data ${absent.name} do not lie in git`
  const reasons = [{ component: 'record', path: null, key: null, from: null, to: 'the baseline is missing' } as const]
  const training = trainingOf(session, { model, inspected, fingerprint, planned: { reasons } }, () => [])
  const own = { ...training, base: undefined, head: session.comparison.base }
  const { run, metrics, repeats } = await runSeeds(model, own, session, { ...workshop, root: folder })
  if (run.outcome !== 'succeeded') return run.error?.message ?? 'its training failed'
  if (metrics.problems[0]) return metrics.problems[0].message
  const policy = session.policy.models.get(model.name) ?? model
  const results = await readResults(resultFiles(model.results, policy.results), workTreeMetrics(folder))
  const kept = await keepOutputs(stores, folder, workshop.temporary, key, run.outputs, () => undefined)
  return withId({
    schema: 'mettle/record/v1',
    model: model.name,
    key,
    commit: session.comparison.base ?? null,
    branch: session.event.branch ?? null,
    event: session.event.name,
    time: new Date().toISOString(),
    run: session.event.run?.url ?? null,
    fingerprint: fingerprint.components,
    metrics: Object.fromEntries(metrics.values),
    outputs: run.outputs,
    artifact: kept ?? null,
    environment: run.environment,
    seconds: run.seconds,
    peakBytes: run.peakBytes,
    seed: model.seed,
    ...(repeats.length > 0 && { repeats: repeats.toSorted((a, b) => a.seed - b.seed) }),
    ...(results.length > 0 && { results: [...results] }),
  })
}

const provide = (planner: Planner, record: Record_): void =>
  planner.provide(record.model, {
    baseline: { source: 'commit', commit: record.commit, key: record.key, time: record.time },
    values: new Map(Object.entries(record.metrics)),
    record,
  })

/** Where it can be kept nowhere, the next run makes it again. @throws {MettleError} `secret-leak` */
async function keep({ session }: Planner, { workshop, keeps, fallBack }: Ground, record: Record_): Promise<void> {
  const grants = [...session.policy.models.values()].flatMap(model => Object.values(model.grants).flat())
  refuseLeak(JSON.stringify(record), grantedValues(workshop.job, grants), 'what the ledger would keep')
  try {
    if (!keeps) throw new Error('this job writes no ledger')
    await session.ledger.write([record], undefined, `Record ${record.model.replace(/[\r\n]/g, ' ')} of the base`)
  } catch {
    await fallBack?.(record.key, JSON.stringify(record))
  }
}
