import { fallbackInputs, type Inputs } from '../config/inputs.ts'
import type { Verdict } from '../documents/schemas.ts'
import { asMettleError, faultsOf, type MettleError } from '../errors.ts'
import { finding } from '../gate/finding.ts'
import { verdictOf } from '../gate/verdict.ts'
import type { Event } from '../github/event.ts'
import { scopeText } from '../github/status.ts'
import type { ReportFacts } from '../report/facts.ts'
import { VERSION } from '../version.ts'
import { apiOf } from './api-of.ts'
import { emptyOutputs } from './empty-outputs.ts'
import { temporaryFolder } from './entry.ts'
import { publish } from './publish.ts'
import { actionLog, annotate, annotationOf, saveState, setOutputs } from './runner.ts'
import { scopeOf } from './scope.ts'
import { judges, type Stage } from './stage.ts'

/** Something broke: annotation, status, comment and summary all say what. */
export async function fail(
  error: MettleError,
  inputs: Inputs | undefined,
  event: Event | undefined,
  job: NodeJS.ProcessEnv,
  stage: Stage,
): Promise<number> {
  const faults = faultsOf(error)
  annotate(faults.map(annotationOf))
  setOutputs(emptyOutputs)
  if (error.code === 'internal' && error.cause instanceof Error && job['RUNNER_DEBUG'] === '1') actionLog.info(error.cause.stack ?? '')
  const known = inputs ?? fallbackInputs(job)
  const { enforce } = known
  let told = true
  // Of a fork's run only what was looked up is known, and of a training nobody but its own job is told.
  if (event && stage !== 'train' && event.trigger.kind !== 'workflow_run') {
    const { trigger } = event
    const sha =
      trigger.kind === 'pull_request' || trigger.kind === 'merge_group' ? trigger.head : trigger.kind === 'push' ? trigger.after : event.sha
    const findings = faults.map(fault =>
      finding(null, null, 'readable', {
        code: fault.code,
        message: fault.message,
        file: fault.place?.file ?? null,
        line: fault.place?.line ?? null,
        column: fault.place?.column ?? null,
      }),
    )
    const verdict: Verdict = verdictOf(findings, {
      head: sha ?? null,
      base: null,
      policy: { commit: null, path: known.config, digest: null },
      models: {},
    })
    const scope = scopeOf(known, event)
    const facts: ReportFacts = {
      scope: scopeText({ ...scope, on: '' }),
      verdict,
      enforce,
      models: [],
      spared: [],
      commits: { head: sha ?? null, base: null, compareUrl: null },
      run: event.run ? { id: event.run.id, url: event.run.url } : null,
      policy: { path: known.config, commit: null, proposals: [], unknownAtBase: [], isDefault: false },
      notes: [],
      now: new Date().toISOString(),
      version: VERSION,
    }
    const check =
      judges(stage) && sha !== undefined && event.repository ? { ...event.repository, sha, scope, url: event.run?.url } : undefined
    try {
      const published = await publish(
        { facts, secrets: [], check, anyChanged: true },
        event,
        known,
        apiOf(known, event, stage),
        temporaryFolder(job),
      )
      told = published.told
      setOutputs({ 'verdict-file': published.verdictFile, 'report-file': published.reportFile, 'comment-url': published.commentUrl ?? '' })
    } catch (second) {
      told = false
      actionLog.info(`The report could not be published: ${asMettleError(second).message}`)
    }
  }
  if (told) saveState('finished', 'true')
  return enforce ? 1 : 0
}
