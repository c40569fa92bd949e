import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Direction, Model } from '../config/model.ts'
import type { Evaluation, Finding, Verdict } from '../documents/schemas.ts'
import { type Derived, derivedBy } from '../evaluate/derived.ts'
import { directionOf, isCost } from '../evaluate/directions.ts'
import { evaluate, type FromRows } from '../evaluate/evaluate.ts'
import { measured, withCost } from '../evaluate/measured.ts'
import type { Problem } from '../evaluate/metrics.ts'
import { finding } from '../gate/finding.ts'
import { judge } from '../gate/judge.ts'
import { removedFindings } from '../gate/policy.ts'
import { resultFindings } from '../gate/results.ts'
import { verdictOf } from '../gate/verdict.ts'
import type { FoundBaseline } from '../ledger/baseline.ts'
import type { RowJudge } from './judged-rows.ts'
import { dataFindings, unfoundFindings, unmatchedFindings, untrainedFindings } from './model-findings.ts'
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
  // How long it took is never the same.
  const told = evaluation.metrics.flatMap(metric => {
    const values = [metric.value, ...records.map(record => record.metrics[metric.name] ?? null)].filter(value => value !== null)
    const [low, high] = [Math.min(...values), Math.max(...values)]
    const apart = values.length > 1 && high - low > 1e-12 * Math.max(Math.abs(low), Math.abs(high))
    return apart && !isCost(metric.name) ? [`${metric.name} ${low} to ${high}`] : []
  })
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

function judgeModel(
  planner: Planner,
  settled: Settled,
  judged: Awaited<ReturnType<RowJudge['judge']>>,
  derived: readonly Derived[],
): ModelJudgement {
  const { model } = settled.decision
  const untrained = untrainedFindings(settled)
  if (untrained) return { settled, rows: undefined, evaluation: null, findings: untrained }
  const policy = planner.session.policy.models.get(model.name) ?? model
  const rows = judged && !('problem' in judged) ? judged : undefined
  const problems = judged && 'problem' in judged ? [...settled.metrics.problems, judged.problem] : settled.metrics.problems
  const baseline = planner.baselines.get(model.name)
  const evaluation = evaluated(settled, policy, baseline, derived, problems, rows)
  const { slices, fairness, testSet } = policy
  const { planned, record } = settled.decision
  // Of a stage that a lock proves as it did before, only what is here is looked at: the rest was judged there.
  const unseen = model.stage !== undefined && settled.outcome === 'reused' && record === undefined && !planned.changed
  const here = new Set(evaluation.metrics.map(metric => metric.name))
  const rules = unseen ? policy.gate?.filter(rule => here.has(rule.metric)) : policy.gate
  return {
    settled,
    rows,
    evaluation,
    findings: [
      ...unfoundFindings(model, evaluation.same ? undefined : planner.unfound.get(model.name)),
      ...judge(
        { evaluation, rules, others: settled.metrics.others, slices, fairness: rows ? fairness : undefined, testSet, costs: isCost },
        directionOf,
      ),
      ...resultFindings(model.name, settled.results, evaluation.same ? undefined : baseline?.record?.results),
      ...dataFindings(settled),
      ...unmatchedFindings(settled),
    ],
  }
}

/** Its metrics, with what its training cost where a rule asks for that, beside those of the baseline. */
function evaluated(
  { decision, run, outputs, repeats, metrics }: Settled,
  policy: Pick<Model, 'gate' | 'folds'>,
  baseline: FoundBaseline | undefined,
  derived: readonly Derived[],
  problems: readonly Problem[],
  rows: FromRows | undefined,
): Evaluation {
  const rules = policy.gate ?? []
  const declared = new Map(rules.flatMap((rule): [string, Direction][] => (rule.direction ? [[rule.metric, rule.direction]] : [])))
  const asked = [...rules, ...derived.flatMap(one => one.expression.names.map(metric => ({ metric })))]
  const cost = measured(asked, {
    seconds: run?.seconds ?? decision.record?.seconds ?? null,
    peakBytes: run?.peakBytes ?? decision.record?.peakBytes ?? null,
    outputs,
    repeats,
  })
  const before = baseline && {
    ...baseline,
    record: baseline.record && { ...baseline.record, repeats: withCost(asked, baseline.record.repeats ?? []) },
    values: new Map([...baseline.values, ...(baseline.record ? measured(asked, baseline.record) : [])]),
  }
  return evaluate(
    {
      model: decision.model.name,
      key: decision.fingerprint.key,
      // What Mettle has measured is no program's to say.
      values: new Map([...metrics.values, ...cost]),
      problems,
      repeats: withCost(asked, repeats),
      folds: policy.folds,
      derived,
    },
    before,
    declared,
    rows,
  )
}
