import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Unfound } from './baselines.ts'
import type { Direction, Model } from './config/model.ts'
import type { Evaluation, Finding, Verdict } from './documents/schemas.ts'
import { type Derived, derivedBy } from './evaluate/derived.ts'
import { directionOf } from './evaluate/directions.ts'
import { evaluate, type FromRows } from './evaluate/evaluate.ts'
import { measured, withCost } from './evaluate/measured.ts'
import { finding } from './gate/finding.ts'
import { judge } from './gate/judge.ts'
import { removedFindings } from './gate/policy.ts'
import { resultFindings } from './gate/results.ts'
import { verdictOf } from './gate/verdict.ts'
import type { RowJudge } from './judged-rows.ts'
import type { Planner } from './planner.ts'
import type { Settled } from './settled.ts'

export interface ModelJudgement {
  readonly settled: Settled
  readonly rows: FromRows | undefined
  readonly evaluation: Evaluation | null
  readonly findings: readonly Finding[]
}

export interface Judgement {
  readonly models: readonly ModelJudgement[]
  readonly verdict: Verdict
}

/** Evaluation and gate of all models → one verdict, bound to what it judged. */
export async function judgement(planner: Planner, settled: readonly Settled[], whole: boolean, rows: RowJudge): Promise<Judgement> {
  const { session } = planner
  const models: ModelJudgement[] = []
  for (const one of settled) {
    const { model } = one.decision
    const derived = await derivedBy((session.policy.models.get(model.name) ?? model).gate ?? [])
    const judged = judgeModel(planner, one, await rows.judge(one), derived)
    models.push({ ...judged, findings: [...judged.findings, ...(await unreproducible(planner, judged))] })
  }
  const findings = [...models.flatMap(model => model.findings), ...(whole ? removedFindings(session.policy) : [])]
  const rules = Object.fromEntries(
    [...session.policy.models].map(([name, { gate, predictions, rows, slices, fairness, testSet }]) => [
      name,
      { gate: gate ?? 'default', predictions, rows, slices, fairness, testSet } as unknown,
    ]),
  )
  const verdict = verdictOf(findings, {
    head: session.comparison.status ?? session.head.commit ?? null,
    base: session.comparison.base ?? null,
    policy: {
      commit: session.policyCommit ?? null,
      path: session.configPath,
      digest: createHash('sha256')
        .update(canonicalize(JSON.parse(JSON.stringify(rules))) ?? '')
        .digest('hex'),
    },
    models: Object.fromEntries(
      settled.map(one => [
        one.decision.model.name,
        { key: one.decision.fingerprint.key, outputs: Object.fromEntries(one.outputs.map(output => [output.path, output.sha256])) },
      ]),
    ),
  })
  return { models, verdict }
}

/** Earlier trainings of the same key: where their metrics differ, a difference to the baseline may be chance alone. */
async function unreproducible(planner: Planner, { settled, evaluation }: ModelJudgement): Promise<Finding[]> {
  const { model, fingerprint } = settled.decision
  if (!settled.run || !evaluation || fingerprint.key === null || settled.outcome !== 'trained') return []
  const records = ((await planner.session.ledger.byKeys([fingerprint.key])).get(fingerprint.key) ?? []).filter(
    record => record.model === model.name,
  )
  const apart = evaluation.metrics.flatMap(metric => {
    const values = [metric.value, ...records.map(record => record.metrics[metric.name] ?? null)].filter(value => value !== null)
    const [low, high] = [Math.min(...values), Math.max(...values)]
    return values.length > 1 && high - low > 1e-12 * Math.max(Math.abs(low), Math.abs(high)) ? [`${metric.name} ${low} to ${high}`] : []
  })
  // How long it took is never the same.
  const told = apart.filter(text => !/^\S*(?:seconds|time|duration|latency|_ms|memory)/i.test(text))
  if (told.length === 0) return []
  return [
    finding(model.name, null, 'reproducible', {
      outcome: 'fail',
      severity: 'warn',
      code: 'not-reproducible',
      message: `not reproducible: ${records.length + 1} trainings with the same inputs gave ${told.slice(0, 5).join(', ')}`,
      file: model.place.file,
      line: model.place.line ?? null,
    }),
  ]
}

/** A baseline that is named and not there: what never can be there blocks, what is not recorded yet is said. */
function unfoundFindings(model: Model, unfound: Unfound | undefined): Finding[] {
  if (!unfound) return []
  const { choice, wrong } = unfound
  return [
    finding(model.name, null, 'baseline', {
      outcome: wrong ? 'error' : 'fail',
      severity: wrong ? 'block' : 'warn',
      code: 'baseline-missing',
      message: wrong
        ? `${choice}, the baseline of ${model.name}, is not there; expected a branch, a tag, a commit, or a file with metrics that the base has`
        : `${choice}, the baseline of ${model.name}, has no successful run of it yet: no difference was judged. Run it there once`,
      file: model.place.file,
      line: model.place.line ?? null,
    }),
  ]
}

function judgeModel(
  planner: Planner,
  settled: Settled,
  judged: Awaited<ReturnType<RowJudge['judge']>>,
  derived: readonly Derived[],
): ModelJudgement {
  const { model, fingerprint, inspected } = settled.decision
  const typos = inspected.unmatched.map(message =>
    finding(model.name, null, 'code', {
      outcome: 'fail',
      severity: 'warn',
      message,
      file: model.place.file,
      line: model.place.line ?? null,
      column: model.place.column ?? null,
    }),
  )
  const faults = settled.faults.map(fault =>
    finding(model.name, null, 'data', {
      outcome: 'fail',
      severity: fault.checks.severity,
      code: 'data-check',
      message: `${fault.source}: ${fault.message}`,
      limit: fault.check,
      file: fault.checks.place.file,
      line: fault.checks.place.line ?? null,
      column: fault.checks.place.column ?? null,
    }),
  )
  if (settled.outcome === 'failed') {
    const error = settled.run?.error
    // The checks say by themselves why nothing was trained.
    if (error?.code === 'data-check') return { settled, rows: undefined, evaluation: null, findings: [...faults, ...typos] }
    return {
      settled,
      rows: undefined,
      evaluation: null,
      findings: [
        finding(model.name, null, 'trained', {
          code: error?.code ?? 'train-failed',
          message: error?.message ?? `${model.name} did not train`,
          file: model.place.file,
          line: model.place.line ?? null,
        }),
        ...typos,
      ],
    }
  }
  if (settled.outcome === 'not run') {
    return {
      settled,
      rows: undefined,
      evaluation: null,
      findings: [
        settled.waits !== undefined
          ? finding(model.name, null, 'when', {
              outcome: 'inconclusive',
              code: 'waiting',
              message: `${model.name} has to train, and waits for ${settled.waits}`,
            })
          : finding(model.name, null, 'trained', {
              code: 'train-failed',
              message: `${model.name} was not trained: a model that it reads failed`,
            }),
        ...typos,
      ],
    }
  }
  const policy = planner.session.policy.models.get(model.name) ?? model
  const rules = policy.gate
  const rows = judged && !('problem' in judged) ? judged : undefined
  const problems = judged && 'problem' in judged ? [...settled.metrics.problems, judged.problem] : settled.metrics.problems
  const declared = new Map((rules ?? []).flatMap((rule): [string, Direction][] => (rule.direction ? [[rule.metric, rule.direction]] : [])))
  const baseline = planner.baselines.get(model.name)
  const { run } = settled
  const asked = [...(rules ?? []), ...derived.flatMap(one => one.expression.names.map(metric => ({ metric })))]
  const cost = measured(asked, {
    seconds: run?.seconds ?? settled.decision.record?.seconds ?? null,
    peakBytes: run?.peakBytes ?? settled.decision.record?.peakBytes ?? null,
    outputs: settled.outputs,
    repeats: settled.repeats,
  })
  const values = new Map([...cost, ...settled.metrics.values])
  const before = baseline && {
    ...baseline,
    record: baseline.record && { ...baseline.record, repeats: withCost(asked, baseline.record.repeats ?? []) },
    values: new Map([...(baseline.record ? measured(asked, baseline.record) : []), ...baseline.values]),
  }
  const evaluation = evaluate(
    {
      model: model.name,
      key: fingerprint.key,
      values,
      problems,
      repeats: withCost(asked, settled.repeats),
      folds: policy.folds,
      derived,
    },
    before,
    declared,
    rows,
  )
  const { slices, fairness, testSet } = policy
  return {
    settled,
    rows,
    evaluation,
    findings: [
      ...unfoundFindings(model, evaluation.same ? undefined : planner.unfound.get(model.name)),
      ...judge({ evaluation, rules, others: settled.metrics.others, slices, fairness: rows ? fairness : undefined, testSet }, directionOf),
      ...resultFindings(model.name, settled.results, evaluation.same ? undefined : baseline?.record?.results),
      ...faults,
      ...typos,
    ],
  }
}
