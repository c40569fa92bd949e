import { mkdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { type Inputs, readInputs } from '../config/inputs.ts'
import { asMettleError, MettleError } from '../errors.ts'
import { type Event, readEvent } from '../github/event.ts'
import { unawaited } from '../unawaited.ts'
import { emptyOutputs } from './empty-outputs.ts'
import { takeJobEnvironment } from './job-environment.ts'
import { actionLog, saveState, setOutputs } from './runner.ts'
import { type Stage, standsAlone } from './stage.ts'

/** Reads what the job is, and only then loads what it takes to do it. @returns the exit code */
export async function runAction(stage: Stage = 'all'): Promise<number> {
  // A log that nobody reads any more is no reason to leave a check without an answer.
  process.stdout.on('error', () => undefined)
  const job = takeJobEnvironment()
  let inputs: Inputs | undefined
  let event: Event | undefined
  const failed = async (thrown: unknown): Promise<number> =>
    (await import('./fail.ts')).fail(asMettleError(thrown), inputs, event, job, stage)
  const answer = async (): Promise<number> => {
    event = readEvent(job, readPayload(job['GITHUB_EVENT_PATH']))
    inputs = readInputs(job, standsAlone(stage))
    if (event.trigger.kind === 'deleted') {
      actionLog.info('There is nothing to judge: a branch or tag was deleted, or the run that has ended was of no pull request.')
      setOutputs({ ...emptyOutputs, verdict: 'passed', passed: 'true' })
      return 0
    }
    const { judge, toJudge } = await import('./run.ts')
    const found = await toJudge(inputs, event, stage)
    if (found.length === 0) {
      actionLog.info('The pull request has moved on, or is closed: there is nothing to judge.')
      setOutputs(emptyOutputs)
      saveState('finished', 'true')
      return 0
    }
    let code = 0
    for (const one of found) {
      // Whatever breaks from here on is told to the pull request that was found, and keeps no other from its answer.
      event = one.event
      // What the one before has left for the end of the job is not said of this one.
      for (const name of ['check', 'told', 'finished']) saveState(name, '')
      code = Math.max(code, await judge(inputs, one, job, stage).catch(failed))
    }
    return code
  }
  return Promise.race([answer(), unawaited()]).catch(failed)
}

/** Inputs and event of the job. @throws {MettleError} */
export function readContext(job: NodeJS.ProcessEnv): { readonly inputs: Inputs; readonly event: Event } {
  return { inputs: readInputs(job), event: readEvent(job, readPayload(job['GITHUB_EVENT_PATH'])) }
}

function readPayload(path: string | undefined): unknown {
  try {
    return path === undefined ? {} : JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new MettleError(
      'event-unreadable',
      `the event at ${path} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    )
  }
}

export function temporaryFolder(job: NodeJS.ProcessEnv): string {
  const folder = job['RUNNER_TEMP'] || tmpdir()
  mkdirSync(folder, { recursive: true })
  return folder
}
