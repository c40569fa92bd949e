import type { Model } from '../config/model.ts'
import { decide, provenByLock } from '../detect/decide.ts'
import { type Inspected, upstreamOf } from '../detect/inspect.ts'
import { relocked } from '../detect/relocked.ts'
import type { Fingerprint, Plan, PlannedModel, Record_ } from '../documents/schemas.ts'
import { type FoundBaseline, fingerprintOfRecord, newest } from '../ledger/baseline.ts'
import { whenOf } from '../session/held-back.ts'
import type { Session } from '../session/session.ts'
import { baselinesOf, type Unfound } from './baselines.ts'
import { BelievedRecords } from './believed-records.ts'
import { CompletedSide } from './completed-side.ts'
import { withOutputs } from './upstream-outputs.ts'

export interface Decision {
  readonly model: Model
  readonly planned: PlannedModel
  /** As far as it is known by now: other models' outputs filled in. */
  readonly fingerprint: Fingerprint
  readonly record: Record_ | undefined
  readonly inspected: Inspected
  /** Whether its outputs are those that a lock of DVC names. */
  readonly locked: boolean
}

/** What is known of a model that comes earlier in the order. */
export interface Known {
  readonly trains: boolean
  /** None where a lock says what they are. */
  readonly outputs: Pick<Record_, 'outputs'> | undefined
  /** What its training waits for. */
  readonly waits: string | null
}

/** Decides model by model, with what is known of those before. The plan asks it ahead, the training as it goes. */
export class Planner {
  readonly session: Session
  readonly #baselines: Map<string, FoundBaseline>
  /** Baselines that the policy names and that are not there, by model. */
  readonly unfound: ReadonlyMap<string, Unfound>
  readonly force: string | undefined
  /** Records that came from elsewhere than the ledger. */
  readonly adopted = new Map<string, Record_>()
  readonly #records = new Map<string, readonly Record_[]>()
  readonly #believed: BelievedRecords
  #base: CompletedSide | undefined

  private constructor(
    session: Session,
    baselines: ReadonlyMap<string, FoundBaseline>,
    unfound: ReadonlyMap<string, Unfound>,
    force: string | undefined,
  ) {
    this.unfound = unfound
    this.session = session
    this.#believed = new BelievedRecords(session)
    this.#baselines = new Map(baselines)
    this.force = force
  }

  get baselines(): ReadonlyMap<string, FoundBaseline> {
    return this.#baselines
  }

  /** A baseline that was made in this run. */
  provide(model: string, baseline: FoundBaseline): void {
    this.#baselines.set(model, baseline)
    this.#base = undefined
  }

  static async prepare(session: Session, force: string | undefined): Promise<Planner> {
    const { found, unfound } = await baselinesOf(session)
    const planner = new Planner(session, found, unfound, force)
    const keys = [...session.head.inspected.values()].flatMap(inspected =>
      inspected.fingerprint.key === null ? [] : [inspected.fingerprint.key],
    )
    for (const [key, records] of await session.ledger.byKeys(keys)) planner.#records.set(key, records)
    return planner
  }

  async decide(model: Model, inspected: Inspected, known: ReadonlyMap<string, Known>): Promise<Decision> {
    const { session } = this
    const head = withOutputs(inspected, name => (known.get(name)?.trains ? undefined : known.get(name)?.outputs?.outputs), session.nonce)
    const { fingerprint } = head
    const upstream = upstreamOf(inspected)
    const baseline = this.baselines.get(model.name)?.record
    const base = this.#atBase(model.name)
    // What the base is made of was judged there.
    const changed = base?.fingerprint.key !== fingerprint.key
    const lockProves = this.#believesLock(head, base)
    const locked = provenByLock({ head, base, lockProves }) === 'proven'
    // A record tells of other outputs than those that the change brings.
    const other = locked && relocked(head, base).length > 0
    const record =
      fingerprint.key === null || fingerprint.unknown.length > 0 || other
        ? undefined
        : await this.#record(fingerprint.key, head, model, changed)
    const planned = decide({
      head,
      base,
      baseline: baseline && fingerprintOfRecord(baseline),
      record,
      force: this.force,
      stale: stale(model, record, session.event.trigger.kind, Date.now()),
      trainingUpstream: upstream.filter(name => known.get(name)?.trains),
      changes: session.changes,
      lockProves,
    })
    const when = whenOf(model, session.judging?.models ?? [], session.policy)
    // A fork does not choose a machine: what the base does not know runs where everything runs.
    const { trusted } = session.comparison
    const ownRunner = trusted || (session.judging !== undefined && !session.policy.unknownAtBase.includes(model.name))
    const { runsOn } = ownRunner ? (session.policy.models.get(model.name) ?? model) : { runsOn: undefined }
    const training = planned.action === 'train'
    return {
      model,
      planned: {
        ...planned,
        waits: training
          ? (session.waits.get(model.name) ?? upstream.map(name => known.get(name)?.waits ?? null).find(found => found !== null) ?? null)
          : null,
        environment: training && when.kind === 'approval' ? when.environment : null,
        'runs-on': runsOn === undefined ? null : typeof runsOn === 'string' ? runsOn : [...runsOn],
      },
      fingerprint,
      record,
      inspected,
      locked,
    }
  }

  /** What the base says of a model, other models' outputs filled in from their baselines. */
  #atBase(name: string): Inspected | undefined {
    const { base, nonce } = this.session
    if (!base) return undefined
    this.#base ??= CompletedSide.of(base.inspected, nonce, model => this.baselines.get(model)?.record)
    return this.#base.get(name)
  }

  /** Whether a lock is believed: one that the change brings is its author's word. */
  #believesLock(head: Inspected, base: Inspected | undefined): boolean {
    const { judging, head: side } = this.session
    const { config } = side.loaded
    // Where the base trains, nothing was to be locked.
    if (judging?.kind === 'mettle' && config.kind === 'dvc') return false
    return (judging ?? config).dvcLock === 'believe' || (base?.stage !== undefined && base.stage.lockSource === head.stage?.lockSource)
  }

  async #record(key: string, { stage }: Inspected, model: Model, changed: boolean): Promise<Record_ | undefined> {
    let records = this.#records.get(key)
    if (!records) {
      records = (await this.session.ledger.byKeys([key])).get(key) ?? []
      this.#records.set(key, records)
    }
    const fits = (record: Record_): boolean =>
      record.model === model.name &&
      sameOutputs(record, model) &&
      // Later stages know its outputs by what DVC calls them.
      (stage === undefined || (!stage.writesOutside && record.outputs.every(output => output.md5 !== undefined)))
    const adopted = this.adopted.get(key)
    const own = newest(changed ? await this.#believed.among(records.filter(fits), model) : records.filter(fits))
    return own ?? (adopted && fits(adopted) ? adopted : undefined)
  }

  /** The whole plan, ahead of any training: a model after one that trains is said to depend on it. */
  async plan(): Promise<{ readonly plan: Plan; readonly decisions: readonly Decision[] }> {
    const known = new Map<string, Known>()
    const decisions: Decision[] = []
    for (const model of this.session.models) {
      const decision = await this.decide(model, this.session.head.inspected.get(model.name) as Inspected, known)
      known.set(model.name, {
        trains: decision.planned.action === 'train',
        outputs: decision.locked ? undefined : decision.record,
        waits: decision.planned.waits,
      })
      decisions.push(decision)
    }
    const plan: Plan = {
      schema: 'mettle/plan/v1',
      head: this.session.head.commit ?? null,
      base: this.session.comparison.base ?? null,
      models: decisions.map(decision => decision.planned),
    }
    return { plan, decisions }
  }
}

/** Only who looks without a change asks how old a training is. */
function stale(model: Model, record: Record_ | undefined, trigger: string, now: number): string | undefined {
  if (trigger !== 'snapshot' || record === undefined || model.maxAge === undefined) return undefined
  const age = now - Date.parse(record.time)
  const hours = (time: number): string => `${Math.floor(time / 3_600_000)} hours`
  return age > model.maxAge ? `trained ${hours(age)} ago; max-age is ${hours(model.maxAge)}` : undefined
}

/** A record says where bytes go: only to where the configuration says. */
const sameOutputs = (record: Record_, model: Model): boolean => {
  const declared = new Set(model.outputs.map(output => `${output.name}\0${output.path}`))
  return record.outputs.length === declared.size && record.outputs.every(output => declared.has(`${output.name}\0${output.path}`))
}
