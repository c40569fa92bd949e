import type { Plan, Record_ } from '../documents/schemas.ts'
import type { ReportFacts } from '../report/facts.ts'
import type { Session } from '../session/session.ts'
import { grantedValues } from '../train/environment.ts'
import type { Workshop } from '../train/local.ts'
import type { Store } from '../train/store.ts'
import { RowJudge } from './judged-rows.ts'
import { type Judgement, judgement } from './judgement.ts'
import { makeMissingBaselines } from './missing-baselines.ts'
import { type Decision, Planner } from './planner.ts'
import { type FallBack, ofThisRun, writeLedger } from './recorder.ts'
import { reportFacts } from './report-facts.ts'
import type { Settled } from './settled.ts'
import { Trainer } from './trainer.ts'

export interface PipelineOptions {
  readonly force: string | undefined
  readonly enforce: boolean
  /** Whether all models were asked for. */
  readonly whole: boolean
  readonly workshop: Workshop
  readonly stores: readonly Store[]
  readonly fallBack: FallBack | undefined
  /** Whether the ledger is written; where not, records go to the fall-back alone. */
  readonly keeps?: boolean
  /** Records that may be adopted for keys that the ledger does not know. */
  readonly adopt: ((keys: readonly string[]) => Promise<readonly Record_[]>) | undefined
  readonly onPlan?: (plan: Plan, decisions: readonly Decision[]) => Promise<void>
}

export interface Outcome {
  readonly plan: Plan
  readonly settled: readonly Settled[]
  readonly judged: Judgement
  readonly facts: ReportFacts
  /** What must not stand in anything that leaves the job. */
  readonly secrets: readonly string[]
  /** Models whose record went to the fall-back. */
  readonly kept: readonly string[]
}

/** detect → train → evaluate → gate, and the record of it. The report is rendered from what comes back. */
export async function runPipeline(session: Session, options: PipelineOptions): Promise<Outcome> {
  const planner = await Planner.prepare(session, options.force)
  let { plan, decisions } = await planner.plan()
  // A model that reads another has no key before that one's record is known: so round after round.
  const asked = new Set<string>()
  for (let more = options.adopt !== undefined; more; ) {
    const wanted = decisions.flatMap(({ planned }) =>
      planned.action === 'train' && planned.key !== null && !asked.has(planned.key) ? [planned.key] : [],
    )
    for (const key of wanted) asked.add(key)
    const records = wanted.length > 0 ? ((await options.adopt?.(wanted)) ?? []) : []
    // Of this run's own jobs: where and when is ours to say, not that of a job that ran code of the repository.
    const own = options.workshop.codeless === true ? records.map(record => ofThisRun(record, session)) : records
    for (const record of own) planner.adopted.set(record.key, record)
    more = records.length > 0
    if (more) ({ plan, decisions } = await planner.plan())
  }
  await options.onPlan?.(plan, decisions)
  const made = await makeMissingBaselines(planner, { ...options, keeps: options.keeps ?? true })
  const trainer = new Trainer(planner, options.workshop, options.stores)
  const settled = await trainer.trainAll()
  const rows = new RowJudge(planner, options.workshop, options.stores)
  const judged = await judgement(planner, settled, options.whole, rows).finally(() => rows.close())
  const secrets = session.comparison.trusted
    ? grantedValues(
        options.workshop.job,
        [...session.policy.models.values()].flatMap(model => Object.values(model.grants).flat()),
      )
    : []
  const now = new Date().toISOString()
  const written = await writeLedger(session, judged.models, now, secrets, options.fallBack, planner.adopted, options.keeps ?? true)
  const facts = await reportFacts(planner, judged, {
    enforce: options.enforce,
    notes: [...made, ...trainer.notes, ...rows.notes, ...written.notes],
    now,
    temporary: options.workshop.temporary,
    picturesKept: written.kept,
  })
  return { plan, settled, judged, facts, secrets, kept: written.elsewhere }
}
