import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Model, Predictions } from '../config/model.ts'
import { lfsPointer } from '../detect/sources/path.ts'
import type { Record_ } from '../documents/schemas.ts'
import { md5 } from '../dvc/folder-hash.ts'
import { readTracked } from '../dvc/lock.ts'
import type { FromRows } from '../evaluate/evaluate.ts'
import { judgeRows } from '../evaluate/judged.ts'
import type { Problem } from '../evaluate/metrics.ts'
import { differentTestSet } from '../evaluate/predictions/aligned.ts'
import { type Rows, rowsOf, scoredRows, wantedColumns } from '../evaluate/predictions/rows.ts'
import { usesOfRows } from '../evaluate/statistics/sample-size.ts'
import { hashFile } from '../hash-file.ts'
import { readTable } from '../tables/read-table.ts'
import { BadTable, type Table } from '../tables/table.ts'
import { matches, restoreOutputs } from '../train/keep.ts'
import type { Workshop } from '../train/local.ts'
import type { Store } from '../train/store.ts'
import { evaluateAgain } from './baseline-again.ts'
import type { Planner } from './planner.ts'
import type { Settled } from './settled.ts'

/** How far the answers of a test set may drift by being asked again and again, and with which chance (ease.ml/ci). */
const WEAR = { epsilon: 0.05, delta: 0.05 } as const
/** A small test set cannot carry even these, and it is said with every verdict that it cannot tell. */
const LEAST_BUDGET = 20

/** How a model's rows are judged: the columns by the policy, the place by the head. */
type Judged = Pick<Model, 'predictions' | 'rows' | 'slices' | 'fairness' | 'gate'>

/** Rows of a model and of its baseline, read, joined and compared. */
export class RowJudge {
  readonly #planner: Planner
  readonly #workshop: Workshop
  readonly #stores: readonly Store[]
  readonly notes: string[] = []
  readonly #temporary: string
  #history: Promise<readonly Record_[]> | undefined

  constructor(planner: Planner, workshop: Workshop, stores: readonly Store[]) {
    this.#planner = planner
    this.#workshop = workshop
    this.#stores = stores
    mkdirSync(join(workshop.temporary, 'mettle'), { recursive: true })
    this.#temporary = mkdtempSync(join(workshop.temporary, 'mettle', 'rows-'))
  }

  close(): void {
    rmSync(this.#temporary, { recursive: true, force: true })
  }

  /** @returns what the rows say; a problem where they cannot be judged; `undefined` where there are none, or nothing changed */
  async judge(settled: Settled): Promise<FromRows | { readonly problem: Problem } | undefined> {
    const { model, planned, fingerprint } = settled.decision
    const spec = judgedBy(model, this.#planner.session.policy.models.get(model.name))
    const path = spec.predictions?.file ?? spec.rows?.path
    if (path === undefined || settled.outcome === 'failed' || settled.outcome === 'not run') return undefined
    if (settled.outcome === 'reused' && !planned.changed) return undefined
    const baseline = this.#planner.baselines.get(model.name)
    const record = baseline?.baseline.key === fingerprint.key ? undefined : baseline?.record
    try {
      const output = settled.outputs.find(one => one.path === path)
      const file = join(this.#workshop.root, path)
      if (settled.outcome === 'reused' && (!output || !matches(this.#workshop.root, [output])))
        throw new BadTable(`the rows of ${model.name} could not be brought back`, 'predictions-missing')
      const candidate = await this.#read(file, spec, 'head')
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
    spec: Judged,
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
      : await evaluateAgain(settled, record, path, into, this.#workshop, this.#stores)
    const rows = 'failure' in found ? found : await this.#read(found.file, spec, 'head').catch(failureOf)
    if ('failure' in found || 'failure' in rows) {
      const { failure } = 'failure' in found ? found : (rows as { failure: string })
      this.notes.push(`The test set of ${model.name} has changed, and its baseline could not be evaluated again: ${failure}`)
      return undefined
    }
    this.#planner.provide(model.name, { ...baseline, values: found.metrics })
    this.notes.push(`The test set of ${model.name} has changed: the baseline's model was evaluated again on the new rows.`)
    return rows
  }

  /** Whether what would be run is the change's own, where the base judges. */
  #bringsProgram({ decision: { model, fingerprint } }: Settled): boolean {
    const { judging, base } = this.#planner.session
    const before = base?.inspected.get(model.name)?.fingerprint.components
    const same = (component: string): boolean => isDeepStrictEqual({ ...before?.[component] }, { ...fingerprint.components[component] })
    return judging !== undefined && !(before !== undefined && same('code') && same('command'))
  }

  async #read(file: string, spec: Judged, side: 'head' | 'base'): Promise<Rows> {
    const others = columnsOf(spec)
    if (spec.rows) {
      const { id, scores, totals, format } = spec.rows
      const wanted = new Set([id, ...scores, ...totals, ...others])
      const table = await readTable(file, format, names => new Set(names.filter(one => wanted.has(one))))
      return scoredRows(table, id, [...new Set([...scores, ...totals])], others)
    }
    const predictions = spec.predictions as Predictions
    const table = await readTable(file, predictions.format, wantedColumns(predictions, others))
    return rowsOf(table, predictions, await this.#labels(predictions, side), others)
  }

  /** Labels as the side's own commit has them; where they lie outside git, as they lie there. */
  async #labels(spec: Predictions, side: 'head' | 'base'): Promise<Table | undefined> {
    if (spec.labels === undefined) return undefined
    const { head, base } = this.#planner.session
    const own = side === 'base' ? await base?.revision.read(spec.labels) : undefined
    const content = own ?? (await head.revision.read(spec.labels))
    const onDisk = join(this.#workshop.root, spec.labels)
    const pointer = content && content.length < 1024 ? lfsPointer(Buffer.from(content).toString('utf8')) : undefined
    let file = onDisk
    if (pointer) {
      if (hashFile(onDisk) !== pointer.oid)
        throw new BadTable(`the labels ${spec.labels} are not what the commit names; set lfs: true on actions/checkout`)
    } else if (content) {
      file = join(this.#temporary, `labels-${side}-${basename(spec.labels)}`)
      writeFileSync(file, content)
    } else await this.#refuseOtherLabels(spec.labels, onDisk)
    try {
      return await readTable(file, undefined, wantedColumns(spec, []))
    } catch (error) {
      throw error instanceof BadTable ? new BadTable(`labels ${spec.labels}: ${error.message}`, error.code, error.line) : error
    }
  }

  /** Labels that DVC keeps are those that the commit's `.dvc` file names, or none. */
  async #refuseOtherLabels(labels: string, onDisk: string): Promise<void> {
    const { revision } = this.#planner.session.head
    if (!(await revision.entry(`${labels}.dvc`))) return
    const [output] = (await readTracked(revision, `${labels}.dvc`)).outputs
    if (!output?.md5 || output.dosToUnix || output.md5.endsWith('.dir')) return
    if (!existsSync(onDisk) || md5(readFileSync(onDisk)) !== output.md5)
      throw new BadTable(`the labels ${labels} are not what ${labels}.dvc names; \`dvc pull ${labels}.dvc\` in setup or before this step`)
  }

  /** What the baseline predicted, if its bytes are still anywhere and are those of its record. */
  async #baselineRows(spec: Judged, path: string, model: Model, record: Record_ | undefined): Promise<Rows | undefined> {
    const policy = this.#planner.session.policy.models.get(model.name) ?? model
    if (!this.#planner.baselines.has(model.name) || policy.baseline?.kind === 'file') return undefined
    const folder = mkdtempSync(join(this.#temporary, 'base-'))
    const kept =
      record?.outputs.find(output => output.path === path) ??
      record?.outputs.find(output => output.name === 'predictions' || output.name === 'rows')
    let file: string | undefined
    if (
      record &&
      kept &&
      (await restoreOutputs(this.#stores, folder, this.#workshop.temporary, { ...record, outputs: [kept] }, () => undefined))
    )
      file = join(folder, kept.path)
    else {
      // Where the base has it, not where the head would look for it.
      const content = await this.#planner.session.base?.revision.read(policy.predictions?.file ?? policy.rows?.path ?? path)
      if (content) {
        const place = join(folder, basename(path))
        writeFileSync(place, content)
        if (!kept || hashFile(place) === kept.sha256) file = place
      }
    }
    if (file === undefined) {
      if (record)
        this.notes.push(
          `The predictions of the baseline of ${model.name} are gone, so it is compared by its summary numbers, with no uncertainty known.`,
        )
      return undefined
    }
    try {
      return await this.#read(file, spec, 'base')
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

/** What judges is the base's, where it knows the model; where the rows lie is the head's. */
export function judgedBy(head: Model, policy: Judged | undefined): Judged {
  const by = policy ?? head
  // What the policy judges by is not switched off by bringing something else.
  const predictions = by.predictions ?? (by.rows ? undefined : head.predictions)
  const rows = by.rows ?? head.rows
  return {
    gate: by.gate,
    slices: by.slices,
    fairness: by.fairness,
    predictions: predictions && { ...predictions, file: head.predictions?.file ?? predictions.file },
    rows: predictions ? undefined : rows && { ...rows, path: head.rows?.path ?? rows.path },
  }
}

/** Columns that slices and groups need beside those of the predictions. */
function columnsOf({ slices, fairness }: Judged): string[] {
  const sliced = (slices?.by ?? []).flatMap(by => (by.kind === 'cross' ? by.columns : [by.column]))
  return [...new Set([...sliced, ...(fairness?.by ?? [])])]
}
