import type { Observation, Record_ } from '../documents/schemas.ts'
import { asMettleError } from '../errors.ts'
import { WriteRefused } from '../ledger/git-branch.ts'
import { ledgerFiles, withId } from '../ledger/ledger.ts'
import { picturePath } from '../ledger/paths.ts'
import type { Session } from '../session/session.ts'
import { refuseLeak } from '../train/leaks.ts'
import type { ModelJudgement } from './judgement.ts'
import type { Settled } from './settled.ts'

/** Where the record of a run goes when the ledger may not be written. */
export type FallBack = (key: string, content: string) => Promise<boolean>

/** Writes what was trained, and on the default branch which record stands for what. Only the run that trained writes. */
export async function writeLedger(
  session: Session,
  judged: readonly ModelJudgement[],
  now: string,
  secrets: readonly string[],
  fallBack: FallBack | undefined,
  adopted: ReadonlyMap<string, Record_>,
  keeps: boolean,
): Promise<{
  readonly records: ReadonlyMap<string, Record_>
  readonly notes: readonly string[]
  readonly kept: boolean
  readonly elsewhere: readonly string[]
}> {
  const records = new Map<string, Record_>()
  const notes: string[] = []
  const settled = judged.map(one => one.settled)
  for (const one of judged) {
    const record = recordOf(session, one, now)
    if (record) records.set(one.settled.decision.model.name, record)
  }
  for (const one of settled) {
    const { record, model } = one.decision
    if (record && adopted.get(record.key) === record) records.set(model.name, record)
  }
  const observation = observationOf(session, settled, records, now)
  if (records.size === 0 && !observation) return { records, notes, kept: false, elsewhere: [] }
  const pictures = new Map(
    judged
      .filter(one => records.has(one.settled.decision.model.name))
      .flatMap(one => one.settled.pictures.pictures)
      .map(({ plot, content }) => [picturePath(plot.sha256, plot.type), content]),
  )
  const files = ledgerFiles([...records.values()], observation)
  for (const content of [...files.values(), ...pictures.values()]) refuseLeak(content, secrets, 'what the ledger would keep')
  if (!keeps) return { records, notes, kept: false, elsewhere: await keptModels(records, fallBack) }
  const { trigger } = session.event
  if (trigger.kind === 'pull_request' && (trigger.fork || trigger.trustedTarget)) return { records, notes, kept: false, elsewhere: [] }
  try {
    await session.ledger.write([...records.values()], observation, messageOf(records, observation), pictures)
    return { records, notes, kept: true, elsewhere: [] }
  } catch (thrown) {
    const why =
      thrown instanceof WriteRefused
        ? 'The ledger may not be written by this job (contents: write is missing)'
        : `The ledger could not be written (${asMettleError(thrown).message.split('\n')[0]})`
    notes.push(await keptElsewhere(why, records, fallBack))
  }
  return { records, notes, kept: false, elsewhere: [] }
}

/** A record that another job has left, as this run answers for it: what was trained and measured is that job's to say, no more. */
export const ofThisRun = ({ id: _id, ...record }: Record_, { comparison, event }: Session, commit = comparison.head): Record_ =>
  withId({
    ...record,
    commit,
    branch: event.branch ?? null,
    event: event.name,
    run: event.run?.url ?? null,
    time: new Date().toISOString(),
  })

/** @returns the models whose records went to the fall-back */
async function keptModels(records: ReadonlyMap<string, Record_>, fallBack: FallBack | undefined): Promise<readonly string[]> {
  const kept: string[] = []
  for (const [model, record] of records) if (fallBack && (await fallBack(record.key, JSON.stringify(record)))) kept.push(model)
  return kept
}

async function keptElsewhere(why: string, records: ReadonlyMap<string, Record_>, fallBack: FallBack | undefined): Promise<string> {
  if (records.size === 0) return `${why}.`
  const kept = (await keptModels(records, fallBack)).length
  return kept === records.size
    ? `${why}: the record travels as an artifact, and the next run on the default branch adopts it.`
    : `${why}, and the record could not be kept as an artifact: the next run trains again.`
}

function recordOf(session: Session, { settled, evaluation, rows }: ModelJudgement, now: string): Record_ | undefined {
  const { decision, run } = settled
  const { key } = decision.fingerprint
  if (!run || key === null || (settled.outcome !== 'trained' && settled.outcome !== 'evaluated')) return undefined
  // What a rule works out is the rule's: another rule may ask the same training for something else.
  const gate = (session.policy.models.get(decision.model.name) ?? decision.model).gate ?? []
  const workedOut = new Set<string | null>(gate.flatMap(rule => (rule.of === undefined ? [] : [rule.metric])))
  // But a number of that name which the program wrote is the program's, and is found there again.
  const own = new Set(evaluation?.problems.flatMap(({ code, metric }) => (code === 'metrics-duplicate' ? [metric] : [])))
  // A metric that is no number, or not what its rows give, must stop the next run, too.
  if (
    !evaluation ||
    evaluation.problems.some(({ metric, file }) => file !== null || !workedOut.has(metric)) ||
    settled.results.some(result => result.problem !== null)
  )
    return undefined
  return withId({
    schema: 'mettle/record/v1',
    model: decision.model.name,
    key,
    commit: session.comparison.head,
    ...(session.head.commit === undefined && { uncommitted: true as const }),
    branch: session.event.branch ?? null,
    event: session.event.name,
    time: now,
    run: session.event.run?.url ?? null,
    fingerprint: decision.fingerprint.components,
    metrics: Object.fromEntries(
      evaluation.metrics.flatMap(({ name, value }) => (value === null || (workedOut.has(name) && !own.has(name)) ? [] : [[name, value]])),
    ),
    outputs: [...settled.outputs],
    artifact: settled.kept ?? null,
    environment: run.environment,
    seconds: run.seconds,
    peakBytes: run.peakBytes,
    seed: decision.model.seed,
    ...(rows && { testSet: { digest: rows.testSet.digest, rows: rows.testSet.rows, task: rows.testSet.task } }),
    ...(settled.repeats.length > 0 && { repeats: settled.repeats.toSorted((a, b) => a.seed - b.seed) }),
    ...(settled.pictures.pictures.length > 0 && { plots: settled.pictures.pictures.map(picture => picture.plot) }),
    ...(settled.results.length > 0 && { results: [...settled.results] }),
  })
}

/** Which record stands for which model, for the models that this commit of the default branch changed. */
function observationOf(
  session: Session,
  settled: readonly Settled[],
  records: ReadonlyMap<string, Record_>,
  now: string,
): Observation | undefined {
  const { event } = session
  const onDefault =
    event.branch !== undefined &&
    event.branch === event.defaultBranch &&
    (event.trigger.kind === 'push' || event.trigger.kind === 'snapshot')
  if (!onDefault || event.branch === undefined) return undefined
  const models = settled.flatMap((one): [string, string][] => {
    const { model, planned, record } = one.decision
    const stands = records.get(model.name) ?? (planned.changed ? record : undefined)
    return stands ? [[model.name, stands.id]] : []
  })
  if (models.length === 0) return undefined
  return {
    schema: 'mettle/observation/v1',
    commit: session.comparison.head,
    branch: event.branch,
    time: now,
    models: Object.fromEntries(models),
  }
}

function messageOf(records: ReadonlyMap<string, Record_>, observation: Observation | undefined): string {
  const names = [...records.keys()].map(name => name.replace(/[\r\n]/g, ' '))
  if (names.length === 0) return `Observe ${observation?.commit.slice(0, 7) ?? ''}`
  return `Record ${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`
}
