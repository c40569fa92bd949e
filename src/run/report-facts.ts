import type { Model, Rule } from '../config/model.ts'
import type { ChangedPath, Changes } from '../detect/changes.ts'
import { sparedBy } from '../detect/spared.ts'
import type { DataDiff } from '../documents/data-diff.ts'
import type { Plot, Reason, Record_ } from '../documents/schemas.ts'
import { dataDiff } from '../evaluate/data-diff.ts'
import { LEDGER_BRANCH, picturePath } from '../ledger/paths.ts'
import type { ModelFacts, PlotFacts, ReportFacts } from '../report/facts.ts'
import { VERSION } from '../version.ts'
import { besideBaseline, choiceText } from './baselines.ts'
import { tableAt } from './data-checks.ts'
import type { Judgement, ModelJudgement } from './judgement.ts'
import type { Planner } from './planner.ts'

const POINTS = 9

/** What was done and found, as the renderer wants it. */
export async function reportFacts(
  planner: Planner,
  judged: Judgement,
  options: { enforce: boolean; notes: readonly string[]; now: string; temporary: string; picturesKept: boolean },
): Promise<ReportFacts> {
  const { session } = planner
  const { event, comparison, policy } = session
  const head = comparison.status ?? session.head.commit ?? null
  const base = comparison.base ?? null
  const repository = event.repository && `${event.server}/${event.repository.owner}/${event.repository.repo}`
  const history =
    judged.models.some(model => model.settled.decision.planned.changed) && session.ledger.hasObservations ? await session.ledger.all() : []
  return {
    verdict: judged.verdict,
    enforce: options.enforce,
    models: await Promise.all(
      judged.models.map(async model => ({
        ...modelFacts(planner, model, history, options.picturesKept),
        beside: model.evaluation ? await besideBaseline(session, model.evaluation.model, planner.baselines) : [],
        data: await dataDiffs(planner, model, options.temporary),
      })),
    ),
    commits: {
      head,
      base,
      compareUrl: repository && base && head ? `${repository}/compare/${base.slice(0, 12)}...${head.slice(0, 12)}` : null,
    },
    run: event.run ? { id: event.run.id, url: event.run.url } : null,
    policy: {
      path: session.judging?.path ?? session.configPath,
      commit: session.policyCommit === comparison.head ? null : (session.policyCommit ?? null),
      proposals: policy.proposals,
      unknownAtBase: policy.unknownAtBase,
      isDefault: [...policy.models.values()].every(model => model.gate === undefined),
      workedOut: workedOut(session.models.map(model => policy.models.get(model.name)?.gate ?? [])),
    },
    spared: judged.models.flatMap(({ settled: { decision } }) => {
      const by = decision.planned.changed ? undefined : sparedBy(decision.inspected, session.changes.files)
      return by === undefined ? [] : [{ model: decision.model.name, by }]
    }),
    notes: [
      ...new Set([
        ...session.notes,
        ...options.notes,
        ...session.ledger.ignored.slice(0, 3).map(text => `A record of the ledger is ignored: ${text}`),
      ]),
    ],
    now: options.now,
    version: VERSION,
  }
}

const TABLES = /\.(?:csv|tsv|tab|jsonl|ndjson|parquet|pq)(?:\.gz)?$/i
const MOST_DIFFS = 10

/** What changed in the tables of a model that git has on both sides. */
async function dataDiffs(planner: Planner, { settled }: ModelJudgement, temporary: string): Promise<ModelFacts['data']> {
  const { head, base, policy } = planner.session
  const { model, planned, inspected } = settled.decision
  const before = base?.inspected.get(model.name)?.fingerprint.components['data'] ?? {}
  const now = inspected.fingerprint.components['data'] ?? {}
  const found: DataDiff[] = []
  if (!base || !planned.changed) return found
  const changed = model.data.filter(
    source =>
      source.kind === 'path' && TABLES.test(source.path) && before[source.name] !== undefined && before[source.name] !== now[source.name],
  )
  for (const source of changed.slice(0, MOST_DIFFS)) {
    if (source.kind !== 'path') continue
    const [old, fresh] = [await tableAt(base.revision, source.path, temporary), await tableAt(head.revision, source.path, temporary)]
    const label = policy.models.get(model.name)?.checks.find(checks => checks.source === source.name)?.label ?? model.predictions?.label
    if (old && fresh) found.push(dataDiff(source.name, old, fresh, label))
  }
  return found
}

function modelFacts(
  planner: Planner,
  { settled, evaluation, findings }: ModelJudgement,
  history: readonly Record_[],
  picturesKept: boolean,
): Omit<ModelFacts, 'data' | 'beside'> {
  const { model, planned, fingerprint, record } = settled.decision
  const baseline = planner.baselines.get(model.name)?.record
  const chosen = planner.session.policy.models.get(model.name)?.baseline
  const inputs = Object.entries(fingerprint.components).reduce((sum, [, entries]) => sum + Object.keys(entries).length, 0)
  return {
    name: model.name,
    against: chosen === undefined ? null : choiceText(chosen),
    outcome: settled.outcome,
    changed: planned.changed,
    seconds: settled.run?.seconds ?? (settled.outcome === 'trained' ? (record?.seconds ?? null) : null),
    peakBytes: settled.run?.peakBytes ?? (settled.outcome === 'trained' ? (record?.peakBytes ?? null) : null),
    seed: model.seed,
    reasons: planned.reasons.map(reason => withFiles(reason, model, planner.session.changes)),
    inputs,
    evaluation,
    findings,
    outputs: settled.outputs,
    environment: environmentFacts(
      settled.run ? settled.run.environment : planned.changed ? (record?.environment ?? null) : null,
      baseline?.environment ?? null,
    ),
    plots: plotFacts(planner, settled, picturesKept),
    log: settled.run?.error?.log ?? [],
    trend: trendOf(planner, evaluation, history),
  }
}

/** Of a folder in git, how many of its files changed. */
function withFiles(reason: Reason, model: Model, changes: Changes): Reason {
  const source = reason.component === 'data' ? model.data.find(one => one.name === reason.path) : undefined
  if (source?.kind !== 'path' || !reason.to?.startsWith('git tree ')) return reason
  const inside = changes.below(source.path)
  const count = (files: readonly ChangedPath[], what: string): string[] =>
    files.length === 0 ? [] : [`${files.length} ${files.length === 1 ? 'file' : 'files'} ${what}`]
  const said = [
    ...count(
      inside.filter(file => file.from === null),
      'added',
    ),
    ...count(
      inside.filter(file => file.to === null),
      'removed',
    ),
    ...count(
      inside.filter(file => file.from !== null && file.to !== null),
      'changed',
    ),
  ]
  return said.length === 0 ? reason : { ...reason, to: `${reason.to}, ${said.join(', ')}` }
}

/** The plots that this run or its record wrote, beside the baseline's. They are shown from the ledger branch, through the repository. */
function plotFacts(planner: Planner, settled: ModelJudgement['settled'], kept: boolean): PlotFacts {
  const { session } = planner
  const { model, planned, record } = settled.decision
  const own = settled.run ? settled.pictures.pictures.map(picture => picture.plot) : (record?.plots ?? [])
  const before = planner.baselines.get(model.name)?.record?.plots ?? []
  const { repository, server } = session.event
  if (!planned.changed || (own.length === 0 && before.length === 0 && settled.pictures.problems.length === 0)) return NO_PLOTS
  const address = (plot: Plot | undefined): string | null =>
    plot === undefined || repository === undefined
      ? null
      : `${server}/${repository.owner}/${repository.repo}/raw/${LEDGER_BRANCH}/${picturePath(plot.sha256, plot.type)}`
  const paths = [...new Set([...own, ...before].map(plot => plot.path))].sort()
  const pairs = paths.map(path => ({ path, old: before.find(plot => plot.path === path), now: own.find(plot => plot.path === path) }))
  const changed = settled.outcome === 'failed' ? [] : pairs.filter(({ old, now }) => old?.sha256 !== now?.sha256)
  const unseen = repository === undefined || (settled.run !== undefined && own.length > 0 && !kept)
  return {
    changed: unseen ? [] : changed.map(({ path, old, now }) => ({ path, baseline: address(old), candidate: address(now) })),
    same: pairs.length - changed.length,
    problems: [
      ...settled.pictures.problems,
      ...(unseen && changed.length > 0
        ? [`${changed.map(({ path }) => path).join(', ')}: this job may not write to the ledger branch, from which plots are shown`]
        : []),
    ],
  }
}

const NO_PLOTS: PlotFacts = { changed: [], same: 0, problems: [] }

type Environment = Record_['environment']

function environmentFacts(now: Environment, old: Environment): ModelFacts['environment'] {
  if (!now) return null
  if (!old) return { tool: now.tool, changes: [], known: false }
  const names = [...new Set([...Object.keys(old.packages), ...Object.keys(now.packages)])].sort()
  const changes = names
    .filter(name => old.packages[name] !== now.packages[name])
    .map(name => ({ name, from: old.packages[name] ?? null, to: now.packages[name] ?? null }))
  return { tool: now.tool, changes, known: true }
}

/** The first gated metric over the records of the default branch, and here. */
function trendOf(planner: Planner, evaluation: ModelJudgement['evaluation'], history: readonly Record_[]): ModelFacts['trend'] {
  const branch = planner.session.event.defaultBranch
  const metric = evaluation?.metrics.find(candidate => candidate.value !== null && candidate.direction !== null)
  if (!evaluation || !metric || metric.value === null || branch === undefined) return null
  const points = history
    .filter(
      record =>
        record.model === evaluation.model &&
        record.branch === branch &&
        record.key !== evaluation.key &&
        record.metrics[metric.name] !== undefined,
    )
    .slice(0, POINTS - 1)
    .toReversed()
    .map(record => ({ label: record.time.slice(5, 10), value: record.metrics[metric.name] as number }))
  return points.length < 2 ? null : { metric: metric.name, points: [...points, { label: 'here', value: metric.value }] }
}

/** What rules work out, each once: five hundred models of one block share theirs. */
function workedOut(gates: readonly (readonly Rule[])[]): readonly (readonly [string, string])[] {
  const found = new Map(
    gates
      .flat()
      .flatMap(({ metric, of }): [string, readonly [string, string]][] => (of === undefined ? [] : [[`${metric}\0${of}`, [metric, of]]])),
  )
  return [...found.values()].slice(0, 8)
}
