import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Model } from '../config/model.ts'
import type { Record_ } from '../documents/schemas.ts'
import type { FromRows } from '../evaluate/evaluate.ts'
import { judgeRows } from '../evaluate/judged.ts'
import type { Problem } from '../evaluate/metrics.ts'
import { differentTestSet } from '../evaluate/predictions/aligned.ts'
import type { Rows } from '../evaluate/predictions/rows.ts'
import { usesOfRows } from '../evaluate/statistics/sample-size.ts'
import { BadTable } from '../tables/table.ts'
import type { Workshop } from '../train/local.ts'
import type { Store } from '../train/store.ts'
import { evaluateAgain } from './baseline-again.ts'
import { type JudgedBy, judgedBy } from './judged-by.ts'
import type { Planner } from './planner.ts'
import { RowFiles, rowsPath } from './row-files.ts'
import { RowReader } from './row-reader.ts'
import type { Settled } from './settled.ts'

/** How far the answers of a test set may drift by being asked again and again, and with which chance (ease.ml/ci). */
const WEAR = { epsilon: 0.05, delta: 0.05 } as const
/** A small test set cannot carry even these, and it is said with every verdict that it cannot tell. */
const LEAST_BUDGET = 20

/** Rows of a model and of its baseline, read, joined and compared. */
export class RowJudge {
  readonly #planner: Planner
  readonly #workshop: Workshop
  readonly #stores: readonly Store[]
  readonly notes: string[] = []
  readonly #temporary: string
  readonly #files: RowFiles
  readonly #reader: RowReader
  #history: Promise<readonly Record_[]> | undefined

  constructor(planner: Planner, workshop: Workshop, stores: readonly Store[]) {
    this.#planner = planner
    this.#workshop = workshop
    this.#stores = stores
    mkdirSync(join(workshop.temporary, 'mettle'), { recursive: true })
    this.#temporary = mkdtempSync(join(workshop.temporary, 'mettle', 'rows-'))
    this.#files = new RowFiles(planner.session, workshop, stores, this.#temporary)
    this.#reader = new RowReader(planner.session, workshop.root, this.#temporary)
  }

  close(): void {
    rmSync(this.#temporary, { recursive: true, force: true })
  }

  /** @returns what the rows say; a problem where they cannot be judged; `undefined` where there are none, or nothing changed */
  async judge(settled: Settled): Promise<FromRows | { readonly problem: Problem } | undefined> {
    const { model, planned, fingerprint } = settled.decision
    const spec = judgedBy(model, this.#planner.session.policy.models.get(model.name))
    const path = rowsPath(spec)
    if (path === undefined || settled.outcome === 'failed' || settled.outcome === 'not run') return undefined
    if (settled.outcome === 'reused' && !planned.changed) return undefined
    const baseline = this.#planner.baselines.get(model.name)
    const record = baseline?.baseline.key === fingerprint.key ? undefined : baseline?.record
    try {
      const candidate = await this.#reader.read(await this.#files.ofHead(settled, path), spec, 'head')
      const kept = await this.#baselineRows(spec, path, model, record)
      const again = await this.#again(settled, candidate, kept, record, spec, path)
      const before = again ?? kept
      const judged = judgeRows({
        candidate,
        baseline: before,
        baselineDigest: again ? again.digest : record?.testSet?.digest,
        quantile: spec.predictions?.quantile,
        rules: spec.gate,
        slices: spec.slices,
        fairness: spec.fairness,
        scored: spec.rows,
        names: [...settled.metrics.values.keys()],
        written: settled.outcome === 'reused' ? new Map() : settled.metrics.values,
        writtenBaseline: this.#planner.baselines.get(model.name)?.values ?? new Map(),
      })
      const uses = await this.#uses(model.name, candidate.digest, fingerprint.key)
      const budget = Math.max(LEAST_BUDGET, usesOfRows(candidate.n, WEAR.epsilon, WEAR.delta))
      if (uses > budget)
        this.notes.push(
          `The test set of ${model.name} (${candidate.n.toLocaleString('en')} rows) has judged ${uses.toLocaleString('en')} candidates; beyond ${budget.toLocaleString('en')} its answers may be off by more than ${WEAR.epsilon} (Hoeffding). Fresh test rows make them trustworthy again.`,
        )
      return {
        ...judged,
        testSet: {
          digest: candidate.digest,
          rows: candidate.n,
          task: candidate.task,
          paired: before !== undefined,
          uses,
          inferred: [...candidate.inferred],
        },
      }
    } catch (error) {
      if (!(error instanceof BadTable)) throw error
      const relied = baseline?.record?.testSet !== undefined || spec.slices !== undefined || spec.fairness !== undefined
      if (spec.predictions?.declared === false && !relied) {
        this.notes.push(`${path} of ${model.name} is not judged: ${error.message}`)
        return undefined
      }
      return {
        problem: {
          code: error.code,
          message: `${path}: ${error.message}`,
          metric: null,
          file: path,
          line: error.line,
          column: error.line === undefined ? undefined : 1,
        },
      }
    }
  }

  /** Where the test set is another than the baseline's, the baseline's model is asked again, if it and an evaluation are there. */
  async #again(
    settled: Settled,
    candidate: Rows,
    kept: Rows | undefined,
    record: Record_ | undefined,
    spec: JudgedBy,
    path: string,
  ): Promise<Rows | undefined> {
    const { model } = settled.decision
    const baseline = this.#planner.baselines.get(model.name)
    const same = kept ? differentTestSet(candidate, kept) === undefined : record?.testSet?.digest === candidate.digest
    if (same || !record?.testSet || !baseline || model.evaluate === undefined || model.stage !== undefined) return undefined
    const into = mkdtempSync(join(this.#temporary, 'again-'))
    const found = this.#bringsProgram(settled)
      ? {
          failure:
            'this change brings other code or another command, and would choose what its baseline gives. Change the test set by itself',
        }
      : await evaluateAgain(settled, record, path, await this.#parametersAtBase(model), into, this.#workshop, this.#stores)
    const rows = 'failure' in found ? found : await this.#reader.read(found.file, spec, 'head').catch(failureOf)
    if ('failure' in found || 'failure' in rows) {
      const { failure } = 'failure' in found ? found : (rows as { failure: string })
      this.notes.push(`The test set of ${model.name} has changed, and its baseline could not be evaluated again: ${failure}`)
      return undefined
    }
    this.#planner.provide(model.name, { ...baseline, values: found.metrics })
    this.notes.push(`The test set of ${model.name} has changed: the baseline's model was evaluated again on the new rows.`)
    return rows
  }

  /** Files of parameters that the base has otherwise: its model is asked with its own. */
  async #parametersAtBase(model: Model): Promise<ReadonlyMap<string, Uint8Array | undefined>> {
    const { head, base } = this.#planner.session
    const named = [model, base?.inspected.get(model.name)?.model].flatMap(one => one?.params.map(({ file }) => file) ?? [])
    const files = new Map<string, Uint8Array | undefined>()
    for (const file of base ? named : []) {
      const [now, before] = [await head.revision.read(file), await base?.revision.read(file)]
      if (!(now && before ? Buffer.from(now).equals(before) : now === before)) files.set(file, before)
    }
    return files
  }

  /** Whether what would be run is the change's own, where the base judges. */
  #bringsProgram({ decision: { model, fingerprint } }: Settled): boolean {
    const { judging, base } = this.#planner.session
    const before = base?.inspected.get(model.name)?.fingerprint.components
    const same = (component: string): boolean => isDeepStrictEqual({ ...before?.[component] }, { ...fingerprint.components[component] })
    return judging !== undefined && !(before !== undefined && ['code', 'command', 'environment'].every(same))
  }

  /** What the baseline predicted, if its bytes are still anywhere and are those of its record. */
  async #baselineRows(spec: JudgedBy, path: string, model: Model, record: Record_ | undefined): Promise<Rows | undefined> {
    const policy = this.#planner.session.policy.models.get(model.name) ?? model
    if (!this.#planner.baselines.has(model.name) || policy.baseline?.kind === 'file') return undefined
    const file = await this.#files.ofBaseline(record, path, rowsPath(policy) ?? path)
    if (file === undefined) {
      if (record)
        this.notes.push(
          `The predictions of the baseline of ${model.name} are gone, so it is compared by its summary numbers, with no uncertainty known.`,
        )
      return undefined
    }
    try {
      return await this.#reader.read(file, spec, 'base')
    } catch (error) {
      if (!(error instanceof BadTable)) throw error
      this.notes.push(`The predictions of the baseline of ${model.name} cannot be compared: ${error.message}`)
      return undefined
    }
  }

  /** How many candidates this test set has judged, this one included. */
  async #uses(model: string, digest: string, key: string | null): Promise<number> {
    this.#history ??= this.#planner.session.ledger.all()
    const keys = new Set(
      (await this.#history).filter(record => record.model === model && record.testSet?.digest === digest).map(record => record.key),
    )
    if (key !== null) keys.add(key)
    return keys.size
  }
}

const failureOf = (error: unknown): { readonly failure: string } => {
  if (!(error instanceof BadTable)) throw error
  return { failure: error.message }
}
