import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lfsPointer } from '../detect/sources/path.ts'
import type { Run } from '../documents/schemas.ts'
import { MettleError } from '../errors.ts'
import { relativeTo } from '../paths.ts'
import type { Session } from '../session/session.ts'
import { missingDvc, stageCommands } from '../train/dvc.ts'
import { type Training, trainLocally, type Workshop } from '../train/local.ts'
import type { Decision } from './planner.ts'

/** Runs the commands of a model once, or the stage that it is. What cannot run is a failed run, which says why. */
export async function runOnce(decision: Pick<Decision, 'model'>, training: Training, session: Session, workshop: Workshop): Promise<Run> {
  const { model } = decision
  const runsCode = model.stage !== undefined || [model.setup, model.train, model.evaluate].some(command => command !== undefined)
  if (workshop.codeless === true && runsCode)
    return refusal(
      training,
      new MettleError('not-trained', `${model.name} was not trained: no job of the run has left a record of it (${training.reason})`),
    )
  if (runsCode && workshop.codeless !== true && !existsSync(join(workshop.root, model.dir)))
    return refusal(
      training,
      new MettleError(
        'not-checked-out',
        `${model.name}: its folder ${model.dir} is in the commit and not here. A sparse checkout leaves it out: git sparse-checkout add ${model.dir}`,
      ),
    )
  if (model.stage === undefined) {
    const pointer = model.data.find(source => source.kind === 'path' && isPointer(join(workshop.root, source.path)))
    if (pointer?.kind === 'path')
      return refusal(
        training,
        new MettleError('lfs-pointer', `${pointer.path} is a Git LFS pointer here, not the data. Set lfs: true on actions/checkout.`),
      )
    return trainLocally(training, workshop)
  }
  const missing = missingDvc(workshop.job)
  if (missing) return refusal(training, missing)
  const project = session.head.loaded.project
  if (project?.stages.find(stage => stage.address === model.stage)?.frozen)
    return refusal(
      training,
      new MettleError(
        'train-failed',
        `${model.name} is frozen in ${model.place.file}: DVC would run nothing, and what lies there is not of what it is made of now. Let it run before it is frozen`,
      ),
    )
  const folder = project?.root ?? ''
  const commands = stageCommands(
    model.stage,
    needed(decision, session, workshop),
    path => relativeTo(folder, path),
    existsSync(join(workshop.root, folder, '.dvc/config')) && hasRemote(join(workshop.root, folder, '.dvc/config')),
  )
  return trainLocally(
    { ...training, grants: grantsOf(training, session, workshop, folder), model: { ...model, dir: folder } },
    workshop,
    commands,
  )
}

/** Settings of DVC as they lay there when the first stage was about to run. */
const settings = new WeakMap<Session['head'], string>()

/**
 * What `dvc pull` is granted goes where DVC's settings say, and they may name a program: a change that brings others, or
 * a program that has written others, gets none of it.
 */
function grantsOf({ grants }: Training, { changes, judging, head }: Session, { root, log }: Workshop, folder: string): Training['grants'] {
  const now = ['config', 'config.local'].map(name => textAt(join(root, folder, '.dvc', name))).join('\0')
  const first = settings.get(head) ?? now
  settings.set(head, first)
  const brought = judging !== undefined && changes.touch(folder === '' ? '.dvc' : `${folder}/.dvc`)
  if ((!brought && first === now) || grants.fetch.length === 0) return grants
  log.info(`${brought ? 'The change brings' : 'A program has written'} other settings of DVC: \`dvc pull\` is granted no secret for them`)
  return { ...grants, fetch: [] }
}

function textAt(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** Data of a stage that is not there yet. */
function needed(decision: Pick<Decision, 'model'>, session: Session, workshop: Workshop): string[] {
  const project = session.head.loaded.project
  const stage = project?.stages.find(candidate => candidate.address === decision.model.stage)
  return (stage?.dependencies ?? []).filter(path => !existsSync(join(workshop.root, path)))
}

/** A training that was not begun. */
export const refusal = (training: Training, error: MettleError): Run => ({
  schema: 'mettle/run/v1',
  model: training.model.name,
  key: training.key,
  outcome: 'failed',
  seconds: 0,
  peakBytes: null,
  outputs: [],
  environment: null,
  error: { code: error.code, message: error.message, log: [] },
})

/** Links are not followed: one may lead to a folder above it. */
function isPointer(path: string): boolean {
  try {
    const state = lstatSync(path)
    if (state.isDirectory()) return readdirSync(path).some(name => name !== '.git' && isPointer(join(path, name)))
    return state.isFile() && state.size < 1024 && lfsPointer(readFileSync(path, 'utf8')) !== undefined
  } catch {
    return false
  }
}

const hasRemote = (config: string): boolean => /\[['"]?remote\b/.test(readFileSync(config, 'utf8'))
