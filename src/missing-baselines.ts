import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Model } from './config/model.ts'
import type { Inspected } from './detect/inspect.ts'
import { readMetrics } from './evaluate/metrics.ts'
import { withId } from './ledger/ledger.ts'
import type { Planner } from './planner.ts'
import type { Revision } from './revision.ts'
import { keepOutputs } from './train/keep.ts'
import { type Training, trainLocally, type Workshop } from './train/local.ts'
import type { Store } from './train/store.ts'
import { pinOf } from './training.ts'
import { workTreeMetrics } from './work-tree.ts'

/**
 * `missing-baseline: train`: makes the baseline from the base commit, in a folder of its own, so that the first pull
 * request after adoption shows a difference. Only where the event is trusted; what fails is said, and nothing is lost.
 */
export async function trainMissingBaselines(planner: Planner, workshop: Workshop, stores: readonly Store[]): Promise<readonly string[]> {
  const { session } = planner
  const { base, comparison } = session
  const notes: string[] = []
  if (!base || !comparison.trusted || comparison.base === undefined) return notes
  for (const { name } of session.models) {
    const { gate: rules = [], baseline: named } = session.policy.models.get(name) ?? {}
    const inspected = base.inspected.get(name)
    const { key, pending } = inspected?.fingerprint ?? { key: null, pending: [] }
    const head = session.head.inspected.get(name)
    // Where another baseline is named, the base is none.
    if (
      named ||
      !inspected ||
      planner.baselines.has(name) ||
      !rules.some(rule => rule.missingBaseline === 'train') ||
      head?.fingerprint.key === key
    )
      continue
    if (key === null || pending.length > 0 || inspected.stage || inspected.model.train === undefined) {
      notes.push(
        `The baseline of ${name} cannot be trained by itself: it ${inspected.stage ? 'is a stage of DVC' : 'depends on another model, or has no training'}.`,
      )
      continue
    }
    workshop.log.info(`${name}: trains the base, ${comparison.base.slice(0, 7)}, for something to compare with`)
    const folder = mkdtempSync(join(workshop.temporary, 'mettle-base-'))
    try {
      await materialise(base.revision, folder)
      const said = await trainBase(planner, inspected, key, folder, workshop, stores)
      if (said !== undefined) notes.push(`The baseline of ${name} could not be made: ${said}`)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return notes
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

/** @returns why it failed, as a sentence */
async function trainBase(
  planner: Planner,
  { model, fingerprint }: Inspected,
  key: string,
  folder: string,
  workshop: Workshop,
  stores: readonly Store[],
): Promise<string | undefined> {
  const { session } = planner
  const run = await trainLocally(trainingOf(planner, model, key), { ...workshop, root: folder })
  if (run.outcome !== 'succeeded') return run.error?.message ?? 'its training failed'
  const { values, problems } = await readMetrics(model.metrics, workTreeMetrics(folder))
  if (problems[0]) return problems[0].message
  const notes: string[] = []
  const kept = await keepOutputs(stores, folder, workshop.temporary, key, run.outputs, note => notes.push(note))
  const time = new Date().toISOString()
  const record = withId({
    schema: 'mettle/record/v1',
    model: model.name,
    key,
    commit: session.comparison.base ?? null,
    branch: session.event.defaultBranch ?? null,
    event: session.event.name,
    time,
    run: session.event.run?.url ?? null,
    fingerprint: fingerprint.components,
    metrics: Object.fromEntries(values),
    outputs: run.outputs,
    artifact: kept ?? null,
    environment: run.environment,
    seconds: run.seconds,
    peakBytes: run.peakBytes,
    seed: model.seed,
  })
  planner.provide(model.name, { baseline: { source: 'commit', commit: record.commit, key, time }, values, record })
  // Where the ledger cannot be written the next run makes it again.
  await session.ledger.write([record], undefined, `Record ${model.name.replace(/[\r\n]/g, ' ')} of the base`).catch(() => undefined)
  return undefined
}

function trainingOf({ session }: Planner, model: Model, key: string): Training {
  const policy = session.policy.models.get(model.name) ?? model
  return {
    model,
    key,
    reason: 'the baseline is missing',
    base: undefined,
    head: session.comparison.base,
    data: new Map(
      model.data.map(source => {
        const pin = pinOf(source, model.dir, new Map(), () => [])
        return [source.name, { identity: '', pin }]
      }),
    ),
    grants: policy.grants,
    allGrants: Object.values(policy.grants).flat(),
    image: model.container,
    hasLock: true,
  }
}
