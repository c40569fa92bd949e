import type { BaselineChoice } from '../config/model.ts'
import type { Inspected } from '../detect/inspect.ts'
import { relocked } from '../detect/relocked.ts'
import type { Fingerprint, Record_ } from '../documents/schemas.ts'
import { readMetrics } from '../evaluate/metrics.ts'
import { type FoundBaseline, findBaselines, type Question, tierOf } from '../ledger/baseline.ts'
import { revision } from '../session/comparison.ts'
import type { Session, Side } from '../session/session.ts'
import { CompletedSide } from './completed-side.ts'
import { committedMetrics, revisionMetrics } from './work-tree.ts'

const LINE = 500

export interface Baselines {
  readonly found: ReadonlyMap<string, FoundBaseline>
  /** Of models whose policy names a baseline that could not be found. */
  readonly unfound: ReadonlyMap<string, Unfound>
}

/** A baseline that is named and not there. */
export interface Unfound {
  /** As it is written: `ref:release`. */
  readonly choice: string
  /** What it names does not exist, so that it never will be found; otherwise nothing is recorded of it yet. */
  readonly wrong: boolean
}

/** The baseline of every model of a session, from the ledger, else from what the base has committed. */
export async function baselinesOf(session: Session): Promise<Baselines> {
  const { ledger, repository, base } = session
  // Without a base commit the question is whether anything moved since the default branch last looked.
  const start = session.comparison.base ?? session.comparison.head
  let walked: Promise<readonly string[]> | undefined
  const line = (): Promise<readonly string[]> => {
    walked ??= repository.firstParents(start, LINE)
    return walked
  }
  const side = base?.inspected ?? (session.comparison.base === undefined ? session.head.inspected : new Map<string, Inspected>())
  const tiers = new Map(session.head.loaded.config.models.map(({ name, tier }) => [name, tier]))
  const question = (name: string, key: string | null): Question => ({ model: name, baseKey: key, tier: tiers.get(name) })
  // A model that another is held against is looked for, also where the change takes it away.
  const named = [...session.policy.models.values()].flatMap(({ baseline, beside }) =>
    [baseline, ...beside].flatMap(choice => (choice?.kind === 'model' ? [choice.model] : [])),
  )
  const all = new Set([...tiers.keys(), ...named])
  const completed = new CompletedSide(side, session.nonce)
  const waiting = new Set(completed.waiting)
  const found = new Map(
    await findBaselines(
      ledger,
      [...all].filter(name => !waiting.has(name)).map(name => question(name, side.get(name)?.fingerprint.key ?? null)),
      start,
      line,
    ),
  )
  for (const name of waiting) {
    const key = completed.complete(name, model => found.get(model)?.record)?.fingerprint.key ?? null
    if (!all.has(name)) continue
    for (const [model, baseline] of await findBaselines(ledger, [question(name, key)], start, line)) found.set(model, baseline)
  }
  if (session.event.trigger.kind === 'local' && base?.commit !== undefined) {
    for (const name of all) {
      const made = found.has(name) ? undefined : await madeAt(session, base.commit, name, completed.get(name)?.fingerprint)
      if (made) found.set(name, made)
    }
  }
  if (base) for (const name of all) if (!found.has(name)) await addCommitted(name, base, found, session, completed)
  // What was run again somewhere is another candidate, though it is made of the same.
  for (const [name, one] of found)
    if (relocked(session.head.inspected.get(name), base?.inspected.get(name)).length > 0)
      found.set(name, { ...one, baseline: { ...one.baseline, key: null } })
  return chosenBaselines(session, found)
}

const tierIn = (session: Session, name: string): string | undefined =>
  session.head.loaded.config.models.find(model => model.name === name)?.tier

/** Where the policy names another baseline, that one; a choice that cannot be found is none, and is said. */
async function chosenBaselines(session: Session, usual: ReadonlyMap<string, FoundBaseline>): Promise<Baselines> {
  const found = new Map(usual)
  const unfound = new Map<string, Unfound>()
  for (const [name, { baseline }] of session.policy.models) {
    if (!baseline) continue
    const other = await chosenBaseline(session, name, baseline, usual)
    if (other !== undefined && other !== 'wrong') found.set(name, other)
    else {
      found.delete(name)
      unfound.set(name, { choice: choiceText(baseline), wrong: other === 'wrong' })
    }
  }
  return { found, unfound }
}

/**
 * On a person's machine no run says which record stands for a commit: the newest that was made there.
 * @param of what the commit holds, where it is known: what was trained of uncommitted changes is not of the commit
 */
async function madeAt(session: Session, commit: string, name: string, of?: Fingerprint): Promise<FoundBaseline | undefined> {
  const tier = tierIn(session, name)
  const record = (await session.ledger.all()).find(
    one =>
      one.commit === commit &&
      one.model === name &&
      tierOf(one) === tier &&
      (of === undefined ? one.uncommitted !== true : agrees(one, of)),
  )
  return (
    record && {
      baseline: { source: 'commit', commit, key: record.key, time: record.time },
      values: new Map(Object.entries(record.metrics)),
      record,
    }
  )
}

/** Whether a record was made of a content, as far as that is known: what lies outside git, or comes of another model, may be any. */
function agrees({ fingerprint }: Record_, { components }: Fingerprint): boolean {
  return Object.entries(components).every(([component, entries]) => {
    const made = fingerprint[component] ?? {}
    const names = new Set([...Object.keys(entries), ...Object.keys(made)])
    return [...names].every(name => made[name] === entries[name] || /^(?:unknown$|pending )/.test(entries[name] ?? ''))
  })
}

/** The numbers of what stands beside the baseline of a model; what is not there has none. */
export async function besideBaseline(
  session: Session,
  name: string,
  usual: ReadonlyMap<string, FoundBaseline>,
): Promise<readonly Beside[]> {
  const choices = session.policy.models.get(name)?.beside ?? []
  return Promise.all(
    choices.map(async choice => ({
      label: choiceText(choice),
      values: valuesOf(await chosenBaseline(session, name, choice, usual)),
    })),
  )
}

const valuesOf = (found: FoundBaseline | 'wrong' | undefined): Readonly<Record<string, number>> =>
  found === undefined || found === 'wrong' ? {} : Object.fromEntries(found.values)

export interface Beside {
  readonly label: string
  readonly values: Readonly<Record<string, number>>
}

/** As it is written: `ref:release`. */
export const choiceText = (choice: BaselineChoice): string =>
  choice.kind === 'ref' ? `ref:${choice.ref}` : choice.kind === 'file' ? `file:${choice.path}` : `model:${choice.model}`

/** @returns `undefined` where nothing is recorded of it, `wrong` where there is no such thing */
async function chosenBaseline(
  session: Session,
  name: string,
  choice: BaselineChoice,
  usual: ReadonlyMap<string, FoundBaseline>,
): Promise<FoundBaseline | 'wrong' | undefined> {
  switch (choice.kind) {
    case 'model':
      return usual.get(choice.model)
    case 'ref': {
      const commit = await revision(session.repository, choice.ref).catch(() => undefined)
      if (commit === undefined) return 'wrong'
      const recorded = await findBaselines(session.ledger, [{ model: name, baseKey: null, tier: tierIn(session, name) }], commit, () =>
        session.repository.firstParents(commit, LINE),
      )
      return recorded.get(name) ?? (session.event.trigger.kind === 'local' ? madeAt(session, commit, name) : undefined)
    }
    case 'file': {
      // As the base has it: a pull request does not choose the numbers that it is held against.
      const side = session.base ?? session.head
      const file = { path: choice.path, format: undefined, key: [], columns: [], pattern: undefined, prefix: '' }
      const { values, problems } = await readMetrics([file], revisionMetrics(side.revision))
      if (problems.length > 0 || values.size === 0) return 'wrong'
      return { baseline: { source: 'file', commit: side.commit ?? null, key: null, time: null }, values, record: undefined }
    }
  }
}

async function addCommitted(
  name: string,
  base: Side,
  found: Map<string, FoundBaseline>,
  session: Session,
  completed: CompletedSide,
): Promise<void> {
  const inspected = completed.get(name)
  if (!inspected) return
  const { train, evaluate, metrics: files, predictions, rows } = inspected.model
  // Rows that nothing writes lie in the base as they were judged.
  if (files.length === 0 && train === undefined && evaluate === undefined && (predictions || rows))
    found.set(name, {
      baseline: { source: 'file', commit: base.commit ?? null, key: inspected.fingerprint.key, time: null },
      values: new Map(),
      record: undefined,
    })
  if (files.length === 0) return
  // What the change does not concern is not worth a download.
  const head = session.head.inspected.get(name)
  const changed = head?.fingerprint.key !== inspected.fingerprint.key || relocked(head, inspected).length > 0
  const source = changed ? committedMetrics(base.revision, path => session.kept(base, path)) : revisionMetrics(base.revision)
  const metrics = await readMetrics(inspected.model.metrics, source)
  const broken = metrics.problems.filter(problem => problem.code !== 'metrics-missing')
  for (const problem of broken) (session.notes as string[]).push(`The metrics that the base holds cannot be a baseline: ${problem.message}`)
  if (metrics.values.size === 0 || metrics.problems.length > 0) return
  // Where dvc.lock proves the base, the file is what exactly this content gave.
  const proven = inspected.stage !== undefined && inspected.stage.departures.length === 0
  found.set(name, {
    baseline: { source: 'file', commit: base.commit ?? null, key: proven ? inspected.fingerprint.key : null, time: null },
    values: metrics.values,
    record: undefined,
  })
}
