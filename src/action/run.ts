import { join } from 'node:path'
import { inlineConfig } from '../config/inline.ts'
import type { Inputs } from '../config/inputs.ts'
import type { Api } from '../github/api.ts'
import type { Event } from '../github/event.ts'
import { type Check, type Scope, scopeText, setStatus } from '../github/status.ts'
import { type Outcome, type PipelineOptions, runPipeline } from '../run/pipeline.ts'
import { openSession, type Session } from '../session/session.ts'
import type { Workshop } from '../train/local.ts'
import { hideCredentials } from '../train/persisted-credentials.ts'
import { adoptRecords, type OtherRun, recordsOfRun } from './adopt.ts'
import { annotationsOf } from './annotations.ts'
import { answersOf } from './answers.ts'
import { apiOf } from './api-of.ts'
import { temporaryFolder } from './entry.ts'
import { outputsOf } from './outputs.ts'
import { keepOwnFiles } from './own-files.ts'
import { type Publication, publish } from './publish.ts'
import { type FoundPull, pullsOfRun } from './pull-of-run.ts'
import { actionLog, annotate, saveState, setOutputs } from './runner.ts'
import { scopeOf } from './scope.ts'
import { judges, type Stage, standsAlone } from './stage.ts'
import { recordKeeper, storesOf } from './stores.ts'

/** What a run of the action is: what it was given, and what it may do. */
interface Given {
  readonly inputs: Inputs
  readonly event: Event
  readonly job: NodeJS.ProcessEnv
  readonly stage: Stage
  readonly api: Api | undefined
  readonly temporary: string
  /** Where no code of the repository may run. */
  readonly codeless: boolean
  readonly scope: Scope
  /** The run whose records are believed, where the event is another's. */
  readonly run: number | undefined
}

/** What is judged: what the event is about, or the pull requests of the run that it tells of; none where these have moved on. */
export async function toJudge(inputs: Inputs, event: Event, stage: Stage): Promise<readonly ToJudge[]> {
  return event.trigger.kind === 'workflow_run' && isCodeless(inputs, stage) ? pullsOfRun(event, apiOf(inputs, event, stage)) : [{ event }]
}

export type ToJudge = FoundPull | { readonly event: Event; readonly head?: undefined; readonly run?: undefined }

/** What inputs alone describe has no command: there is nothing to run, and no other job to believe. */
const isCodeless = (inputs: Inputs, stage: Stage): boolean => standsAlone(stage) && inputs.inline === undefined

/** The action: inputs and event → pipeline → outputs, status, comment, summary. @returns the exit code */
export async function judge(inputs: Inputs, found: ToJudge, job: NodeJS.ProcessEnv, stage: Stage): Promise<number> {
  if (isCodeless(inputs, stage)) return judgeHere(inputs, found, job, stage)
  // From reading the data on, programs of the repository may run.
  const putBack = keepOwnFiles()
  try {
    return await judgeHere(inputs, found, job, stage)
  } finally {
    putBack()
  }
}

async function judgeHere(inputs: Inputs, { event, head, run }: ToJudge, job: NodeJS.ProcessEnv, stage: Stage): Promise<number> {
  const codeless = isCodeless(inputs, stage)
  const temporary = temporaryFolder(job)
  const session = await openSession({
    folder: join(job['GITHUB_WORKSPACE'] ?? process.cwd(), inputs.workingDirectory),
    config: inputs.config,
    models: inputs.models,
    base: inputs.base,
    event,
    token: inputs.token,
    temporary,
    environment: job,
    codeless,
    inline: inputs.inline && inlineConfig(inputs.inline),
    answers: answersOf(inputs, event, stage !== 'all'),
    ...(head === undefined ? {} : { head }),
  })
  try {
    const api = apiOf(inputs, event, stage)
    const own: Given = { inputs, event, job, stage, api, temporary, codeless, run, scope: scopeOf(inputs, event) }
    const outcome = await runPipeline(session, pipelineOptions(own, session))
    return stage === 'train' ? await trained(outcome, inputs, temporary) : await tell(outcome, own, session)
  } finally {
    session.repository.close()
  }
}

function pipelineOptions(given: Given, session: Session): PipelineOptions {
  const { inputs, event, job, stage, api, temporary, codeless, run } = given
  const check = checkOf(given, session)
  // From here on somebody waits for an answer, however this ends.
  if (check && api) saveState('check', JSON.stringify(check))
  return {
    force: inputs.force,
    enforce: inputs.enforce,
    whole: inputs.models.length === 0 && event.dispatch.models.length === 0,
    workshop: workshopOf(given, session),
    stores: storesOf(inputs, event, job),
    fallBack: recordKeeper(job, temporary),
    keeps: judges(stage),
    adopt:
      codeless || stage === 'train'
        ? keys => recordsOfRun(keys, otherRun(inputs, event, run), temporary, actionLog)
        : adopterOf(inputs, event, api, temporary),
    onPlan: async plan => {
      for (const model of plan.models)
        actionLog.info(`${model.name}: ${model.action}${model.key === null ? '' : ` ${model.key.slice(0, 12)}`}`)
      const training = plan.models.filter(model => model.action === 'train' && model.waits === null).length
      if (training > 0 && api && check) await pending(api, check, training)
    },
  }
}

/** The check that a step answers for, where it is one that judges. */
const checkOf = ({ stage, event, scope }: Given, { comparison }: Session): Check | undefined =>
  judges(stage) && comparison.status !== undefined && event.repository
    ? { ...event.repository, sha: comparison.status, scope, url: event.run?.url }
    : undefined

function workshopOf({ job, temporary, codeless }: Given, { repository }: Session): Workshop {
  const cancel = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => cancel.abort())
  return {
    root: repository.root,
    temporary,
    job,
    log: actionLog,
    cancelled: cancel.signal,
    hide: () => hideCredentials(repository.gitDir),
    onStart: group => saveState('group', String(group)),
    codeless,
  }
}

/** Tells everybody who should know: comment, status, summary, annotations, outputs. @returns the exit code */
async function tell(outcome: Outcome, given: Given, session: Session): Promise<number> {
  const { inputs, event, stage, api, temporary, scope } = given
  if (stage === 'all') (await import('./write-back.ts')).refuseLeaksToCommit(session, outcome)
  const nightly = event.trigger.kind === 'snapshot' && event.branch === event.defaultBranch
  const { schedule } = session.head.loaded.config
  const writeBack: Publication['writeBack'] = async (api, state, heading, body) => {
    if (!judges(stage) || !event.repository) return { notes: [], issue: true }
    const { proposeData, commitOutputs } = await import('./write-back.ts')
    const written = { session, outcome, event, api, state, heading, body, scope }
    const proposed = nightly && schedule === 'pull-request' ? await proposeData(written) : undefined
    return {
      notes: [...(proposed === undefined ? [] : [proposed]), ...(stage === 'all' ? await commitOutputs(written) : [])],
      issue: proposed === undefined,
    }
  }
  const publication = {
    facts: { ...outcome.facts, scope: scopeText({ ...scope, on: '' }) },
    secrets: outcome.secrets,
    check: checkOf(given, session),
    anyChanged: outcome.plan.models.some(model => model.changed),
    issue: nightly && schedule !== 'none',
    writeBack,
  }
  const published = await publish(publication, event, inputs, api, temporary)
  for (const note of published.notes) actionLog.info(note)
  annotate(annotationsOf(outcome.judged.verdict.findings, inputs.enforce))
  setOutputs(outputsOf(outcome, published))
  if (published.told) saveState('finished', 'true')
  const { verdict } = outcome.judged
  actionLog.info(`Mettle: ${verdict.verdict}`)
  return verdict.passed || !inputs.enforce || !judges(stage) ? 0 : 1
}

const otherRun = (inputs: Inputs, { repository }: Event, run: number | undefined): OtherRun | undefined =>
  run !== undefined && inputs.token && repository ? { run, token: inputs.token, owner: repository.owner, repo: repository.repo } : undefined

/** What a job that only trains has to say: which models it trained, and that each left its record for the job that judges. */
async function trained(outcome: Outcome, inputs: Inputs, temporary: string): Promise<number> {
  const name = (settled: Outcome['settled'][number]): string => settled.decision.model.name
  const done = outcome.settled.filter(settled => settled.run !== undefined)
  const lost = done.filter(settled => !outcome.kept.includes(name(settled)))
  const findings = outcome.judged.verdict.findings.filter(
    one => one.outcome === 'error' && lost.some(settled => name(settled) === one.model),
  )
  annotate(annotationsOf(findings, true))
  const published = await publish(
    { facts: outcome.facts, secrets: outcome.secrets, check: undefined, anyChanged: false },
    NOWHERE,
    inputs,
    undefined,
    temporary,
  )
  setOutputs({ ...outputsOf(outcome, published), passed: String(lost.length === 0) })
  saveState('finished', 'true')
  for (const settled of done)
    actionLog.info(`${name(settled)}: ${settled.outcome}${lost.includes(settled) ? ', and left no record to judge' : ''}`)
  return lost.length === 0 ? 0 : 1
}

/** Where there is nobody to tell: the summary alone. */
const NOWHERE: Event = {
  trigger: { kind: 'snapshot', name: 'train' },
  name: 'train',
  repository: undefined,
  defaultBranch: undefined,
  sha: undefined,
  branch: undefined,
  run: undefined,
  server: '',
  api: '',
  dispatch: { inputs: {}, models: [], pins: {} },
}

async function pending(api: Api, check: Check, training: number): Promise<void> {
  try {
    await setStatus(api, check, 'pending', `${training} ${training === 1 ? 'model trains' : 'models train'}`)
  } catch {
    // The final status says why it cannot be set.
  }
}

function adopterOf(inputs: Inputs, event: Event, api: Api | undefined, temporary: string) {
  const { token } = inputs
  const onDefault = event.branch !== undefined && event.branch === event.defaultBranch && event.trigger.kind !== 'pull_request'
  return api && token && onDefault ? (keys: readonly string[]) => adoptRecords(keys, api, event, token, temporary, actionLog) : undefined
}
