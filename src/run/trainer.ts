import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Model } from '../config/model.ts'
import { type Inspected, upstreamOf } from '../detect/inspect.ts'
import type { Output, Reason, Record_ } from '../documents/schemas.ts'
import { diskHash } from '../dvc/disk.ts'
import { readPictures } from '../evaluate/pictures.ts'
import { readResults } from '../evaluate/results/read-results.ts'
import type { Session } from '../session/session.ts'
import { keepOutputs, matches, restoreOutputs } from '../train/keep.ts'
import type { Workshop } from '../train/local.ts'
import type { Store } from '../train/store.ts'
import { type DataFault, dataFaults, refusalOf } from './data-checks.ts'
import { judgedBy } from './judged-by.ts'
import { judgedResults, resultFiles } from './judged-results.ts'
import { lockedMetrics } from './locked-metrics.ts'
import type { Decision, Known, Planner } from './planner.ts'
import { rowsPath } from './row-files.ts'
import { refusal } from './run-once.ts'
import { runSeeds } from './run-seeds.ts'
import { NOTHING, type Settled } from './settled.ts'
import { notBroughtBack, staleMetrics } from './stale-files.ts'
import { trainingOf } from './training.ts'
import { Overlaid, workTreeMetrics } from './work-tree.ts'

/** Walks the models in order: reuses what was trained, trains what must be. */
export class Trainer {
  readonly #planner: Planner
  readonly #session: Session
  readonly #workshop: Workshop
  readonly #stores: readonly Store[]
  readonly settled = new Map<string, Settled>()
  readonly notes: string[] = []
  #inspected: ReadonlyMap<string, Inspected>

  constructor(planner: Planner, workshop: Workshop, stores: readonly Store[]) {
    this.#planner = planner
    this.#session = planner.session
    this.#workshop = workshop
    this.#stores = stores
    this.#inspected = planner.session.head.inspected
  }

  async trainAll(): Promise<readonly Settled[]> {
    for (const model of this.#session.models) {
      const decision = await this.#planner.decide(model, this.#inspected.get(model.name) as Inspected, this.#known())
      const settled = await this.#settle(decision)
      this.settled.set(model.name, settled)
    }
    return [...this.settled.values()]
  }

  #known(): Map<string, Known> {
    return new Map(
      [...this.settled].map(([name, settled]): [string, Known] => [
        name,
        {
          trains: false,
          outputs: isMade(settled) ? { outputs: [...settled.outputs] } : undefined,
          waits: settled.waits ?? null,
        },
      ]),
    )
  }

  async #settle(decision: Decision): Promise<Settled> {
    const { planned, record, inspected } = decision
    const broken = upstreamOf(inspected).find(name => ['failed', 'not run'].includes(this.settled.get(name)?.outcome ?? ''))
    if (planned.waits !== null || broken !== undefined || decision.fingerprint.key === null)
      return {
        ...NOTHING,
        decision,
        outcome: 'not run',
        ...(planned.waits === null ? {} : { waits: planned.waits }),
      }
    if (planned.action === 'train') return (await this.#provideUpstream(decision)) ? this.#settleAgain(decision) : this.#train(decision)
    if (record) return this.#reuse(decision, record)
    const metrics = await lockedMetrics(decision, this.#session, this.#workshop.root, text => this.notes.push(text))
    return { ...NOTHING, decision, outcome: 'reused', metrics }
  }

  /** With what is known by now. */
  async #settleAgain({ model }: Decision): Promise<Settled> {
    return this.#settle(await this.#planner.decide(model, this.#inspected.get(model.name) as Inspected, this.#known()))
  }

  async #reuse(decision: Decision, record: Record_): Promise<Settled> {
    const { planned, model, inspected } = decision
    const policy = this.#session.policy.models.get(model.name) ?? model
    const trainFor = async (reason: string): Promise<Settled> =>
      (await this.#provideUpstream(decision))
        ? this.#settleAgain(decision)
        : this.#train({ ...decision, planned: { ...planned, action: 'train', reasons: [gone(reason)] } })
    if (this.#session.doubted.has(model.name) && this.#session.checkedOut) {
      // It is asked before it is believed; what does not hold is refused where it would train.
      const moved = await this.#session.moved(model, inspected)
      if (moved.length > 0) return trainFor('what mettle.lock says does not hold')
    }
    // What the policy wants to see since was never run: a record without it is none for this policy.
    const unseen = policy.results.find(file => !record.results?.some(result => result.name === file.name))
    if (planned.changed && unseen) return trainFor(`its record has no results of ${unseen.name}`)
    // A person looks at what lies there after a run, whether or not this change made it.
    const local = this.#session.event.trigger.kind === 'local' && model.stage === undefined
    // What a stage of DVC has made is brought back where another reads it, or the gate does.
    const spec = judgedBy(model, policy)
    const wanted = (path: string): boolean => model.stage === undefined || path === rowsPath(spec)
    const restored = !(planned.changed || local) || (await this.#restore(decision, wanted))
    if (!restored && planned.changed && (spec.predictions?.declared || spec.rows))
      return trainFor(`its ${spec.rows ? 'rows' : 'predictions'} are gone, and it is judged by them`)
    if (!restored) this.notes.push(notBroughtBack(model.name, local))
    const stale = local ? await staleMetrics(model, record, this.#workshop.root) : undefined
    if (stale !== undefined) this.notes.push(stale)
    return {
      ...NOTHING,
      decision,
      // A job before this one in the same run has trained it.
      outcome: this.#planner.adopted.get(record.key) === record && this.#workshop.codeless === true ? 'trained' : 'reused',
      metrics: { ...NOTHING.metrics, values: new Map(Object.entries(record.metrics)) },
      outputs: record.outputs,
      faults: planned.changed ? (await this.#faults(model)).filter(fault => fault.check !== 'readable' || !this.#session.checkedOut) : [],
      results: judgedResults(record, policy),
      repeats: record.repeats ?? [],
    }
  }

  /** Brings the outputs of a reused model back; `false` where the bytes are gone. */
  async #restore({ record }: Decision, wanted: (path: string) => boolean = () => true): Promise<boolean> {
    if (record === undefined) return true
    const outputs = record.outputs.filter(({ path }) => wanted(path))
    return restoreOutputs(this.#stores, this.#workshop.root, this.#workshop.temporary, { ...record, outputs }, note =>
      this.notes.push(note),
    )
  }

  /** What a training reads of other models has to lie there: bytes that are gone are made again. @returns whether any were */
  async #provideUpstream(decision: Decision): Promise<boolean> {
    let made = false
    for (const name of upstreamOf(decision.inspected)) {
      const upstream = this.settled.get(name)
      // What a lock proves is DVC's to bring.
      if (upstream?.outcome !== 'reused' || upstream.decision.locked || matches(this.#workshop.root, upstream.outputs)) continue
      if (await this.#restore(upstream.decision)) continue
      // It reads of others itself, and may read other bytes than it did.
      const again = (await this.#provideUpstream(upstream.decision))
        ? await this.#planner.decide(upstream.decision.model, this.#inspected.get(name) as Inspected, this.#known())
        : upstream.decision
      const reasons = [gone(`the bytes of ${name} are gone, and ${decision.model.name} reads them`)]
      this.settled.set(name, await this.#train({ ...again, planned: { ...again.planned, action: 'train', reasons } }))
      made = true
    }
    return made
  }

  async #train(decision: Decision): Promise<Settled> {
    const { model, fingerprint } = decision
    const { root, log } = this.#workshop
    const training = trainingOf(this.#session, decision, name => this.settled.get(name)?.outputs ?? [])
    log.info(
      `${model.name}: ${decision.model.train === undefined && model.evaluate === undefined ? 'reads its metrics' : 'trains'}, ${training.reason}`,
    )
    const policy = this.#session.policy.models.get(model.name) ?? model
    const absent = this.#workshop.codeless === true || model.stage !== undefined ? undefined : await this.#session.bring(model)
    if (absent !== undefined) log.info(`${model.name}: ${absent}`)
    const faults = await this.#faults(model)
    const moved = await this.#session.moved(model, decision.inspected)
    const began = Date.now()
    const refused = refusalOf(
      model,
      faults.filter(fault => fault.checks.severity === 'block'),
      moved,
    )
    const { run, metrics, repeats } = refused
      ? { run: refusal(training, refused), metrics: NOTHING.metrics, repeats: [] }
      : await runSeeds(model, training, this.#session, this.#workshop)
    if (run.outcome !== 'succeeded') {
      if (run.error) log.info(`${model.name}: ${run.error.message}`)
      // A command may bring its data itself: only where it fails is their absence the likely reason.
      const error =
        run.error && absent !== undefined ? { ...run.error, code: 'dvc-missing', message: `${run.error.message}; ${absent}` } : run.error
      return { ...NOTHING, decision, outcome: 'failed', run: { ...run, error }, faults }
    }
    const results = await readResults(resultFiles(model.results, policy.results), workTreeMetrics(root))
    const trained = model.train !== undefined || model.evaluate !== undefined
    const outputs = model.stage === undefined ? run.outputs : await this.#namedByDvc(model.name, run.outputs)
    // On a person's machine DVC has them in its cache.
    const kept =
      fingerprint.key === null || (model.stage !== undefined && this.#session.event.trigger.kind === 'local')
        ? undefined
        : await keepOutputs(this.#stores, root, this.#workshop.temporary, fingerprint.key, outputs, note => this.notes.push(note))
    const pictures = await readPictures(model.plots, workTreeMetrics(root), path => !trained || writtenSince(join(root, path), began))
    return {
      decision,
      outcome: trained ? 'trained' : 'evaluated',
      run,
      metrics,
      outputs,
      kept,
      faults,
      results,
      repeats,
      training,
      pictures,
    }
  }

  /** Data that is not here cannot be looked at again: it was when the model was trained. */
  async #faults(model: Model): Promise<readonly DataFault[]> {
    const policy = this.#session.policy.models.get(model.name) ?? model
    return dataFaults(model, policy.checks, {
      root: this.#workshop.root,
      head: this.#session.checkedOut ? undefined : this.#session.head.revision,
      temporary: this.#workshop.temporary,
      base: this.#session.base?.revision,
      baseModel: this.#session.base?.inspected.get(model.name)?.model,
      now: Date.now(),
    })
  }

  /** `dvc repro` has written a new lock: by what it names, later stages know what they read, or that it came out equal. */
  async #namedByDvc(name: string, outputs: readonly Output[]): Promise<readonly Output[]> {
    const overlaid = new Overlaid(this.#session.head.revision, this.#workshop.root, path => /(?:^|\/)dvc\.lock$/.test(path))
    this.#inspected = await this.#session.inspectAgain(overlaid)
    const locked = this.#inspected.get(name)?.stage?.locked
    const onDisk = diskHash(this.#workshop.root)
    return Promise.all(
      outputs.map(async output => {
        const md5 = locked?.get(output.path) ?? (await onDisk(output.path, false))
        return { ...output, ...(md5 === undefined ? {} : { md5 }) }
      }),
    )
  }
}

/** Whether it is a run, not a lock, that says what its outputs are. */
const isMade = ({ outcome, decision }: Settled): boolean =>
  outcome === 'trained' || outcome === 'evaluated' || (outcome === 'reused' && !decision.locked)

const gone = (to: string): Reason => ({ component: 'outputs', path: null, key: null, from: null, to })

/** Clocks of file systems are coarse. */
const SLACK = 2000
const writtenSince = (path: string, time: number): boolean => statSync(path).mtimeMs >= time - SLACK
