import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { asMettleError, faultsOf } from '../errors.ts'
import { Planner } from '../run/planner.ts'
import { openSession } from '../session/session.ts'
import { unawaited } from '../unawaited.ts'
import { answersOf } from './answers.ts'
import { batchesOf } from './batches.ts'
import { emptyOutputs } from './empty-outputs.ts'
import { readContext, temporaryFolder } from './entry.ts'
import { takeJobEnvironment } from './job-environment.ts'
import { actionLog, annotate, annotationOf, setOutputs } from './runner.ts'

/** Only says what would train: for a job that prepares its environment first, or for a matrix. @returns the exit code */
export async function runDetect(): Promise<number> {
  const job = takeJobEnvironment()
  return Promise.race([detect(job), unawaited()]).catch(thrown => {
    annotate(faultsOf(asMettleError(thrown)).map(annotationOf))
    return 1
  })
}

async function detect(job: NodeJS.ProcessEnv): Promise<number> {
  const { inputs, event } = readContext(job)
  if (event.trigger.kind === 'deleted') {
    setOutputs({ ...emptyOutputs, verdict: 'passed', passed: 'true' })
    return 0
  }
  const temporary = temporaryFolder(job)
  const folder = join(job['GITHUB_WORKSPACE'] ?? process.cwd(), inputs.workingDirectory)
  const session = await openSession({
    folder,
    config: inputs.config,
    models: inputs.models,
    base: inputs.base,
    event,
    token: inputs.token,
    temporary,
    environment: job,
    answers: answersOf(inputs, event, true),
  })
  try {
    const { plan } = await (await Planner.prepare(session, inputs.force)).plan()
    mkdirSync(join(temporary, 'mettle'), { recursive: true })
    writeFileSync(join(temporary, 'mettle', 'plan.json'), `${JSON.stringify(plan, null, 2)}\n`)
    const names = (action: 'train' | 'reuse'): string =>
      JSON.stringify(plan.models.filter(model => model.action === action && model.waits === null).map(model => model.name))
    const include = plan.models
      .filter(model => model.action === 'train' && model.waits === null)
      .map(model => ({ model: model.name, key: model.key, 'runs-on': model['runs-on'] ?? 'ubuntu-latest' }))
    setOutputs({
      changed: JSON.stringify(plan.models.filter(model => model.changed).map(model => model.name)),
      trained: names('train'),
      reused: names('reuse'),
      matrix: JSON.stringify({ include }),
      batches: JSON.stringify({ include: batchesOf(plan, [...session.head.inspected.values()]) }),
    })
    for (const model of plan.models.slice(0, 50))
      actionLog.info(`${model.name}: ${model.action}${model.waits === null ? '' : `, waits for ${model.waits}`}`)
    return 0
  } finally {
    session.repository.close()
  }
}
