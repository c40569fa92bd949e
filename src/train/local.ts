import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { variablePart } from '../config/clashes.ts'
import { type Grants, judgedPaths, type Model, type Step } from '../config/model.ts'
import type { Run } from '../documents/schemas.ts'
import { asMettleError, type Code } from '../errors.ts'
import { globMatcher, globOf } from '../glob/glob.ts'
import type { Log } from '../log.ts'
import { inContainer } from './container.ts'
import { childEnvironment, grantedValues, withheld } from './environment.ts'
import { refuseLeakInFile } from './leaks.ts'
import { deleteOutputs, filesOf, hashOutputs } from './outputs.ts'
import { type CommandResult, runCommand } from './process-group.ts'
import { resolvedEnvironment } from './resolved-environment.ts'

export interface Training {
  readonly model: Model
  readonly key: string
  readonly reason: string
  readonly base: string | undefined
  readonly head: string | undefined
  /** Name of the source → what was fingerprinted, and what to read. */
  readonly data: ReadonlyMap<string, { readonly identity: string; readonly pin: string; readonly objects?: readonly object[] }>
  /** What the policy grants; empty for a fork. */
  readonly grants: Grants
  /** What any model of the run is granted: one may have left it where another writes. */
  readonly allGrants: readonly string[]
  /** The image in which its commands run. */
  readonly image: string | undefined
  readonly hasLock: boolean
}

export interface Workshop {
  readonly root: string
  readonly temporary: string
  readonly job: Readonly<Record<string, string | undefined>>
  readonly log: Log
  readonly cancelled: AbortSignal
  /** Hides persisted credentials; the returned function brings them back. */
  readonly hide: () => () => void
  readonly onStart: (group: number) => void
  /** Where no code of the repository may run: what was not trained elsewhere is an error. */
  readonly codeless?: boolean
}

type Commands = readonly (readonly [Step, string])[]

/** Runs a model's commands and hashes what they wrote. A failure is a result, not an exception. */
export async function trainLocally(training: Training, workshop: Workshop, commands = commandsOf(training.model)): Promise<Run> {
  const { model } = training
  const started = performance.now()
  let peakBytes: number | null = null
  const finish = (outcome: Run['outcome'], rest: Partial<Run>): Run => ({
    schema: 'mettle/run/v1',
    model: model.name,
    key: training.key,
    outcome,
    seconds: round((performance.now() - started) / 1000),
    peakBytes,
    outputs: [],
    environment: null,
    error: null,
    ...rest,
  })
  try {
    // Without a command that writes them, the files are what is to be judged.
    deleteOutputs(workshop.root, rewrittenPaths(model, workshop.root))
    const own = ownVariables(training, workshop)
    for (const [step, command] of commands) {
      const result = await runStep(training, workshop, step, command, own)
      peakBytes = result.peakBytes === null ? peakBytes : Math.max(peakBytes ?? 0, result.peakBytes)
      if (result.outcome !== 'succeeded') return finish(result.outcome, { error: failureOf(training, workshop, step, result) })
    }
    const outputs = hashOutputs(workshop.root, model.outputs)
    refuseLeaks(training, workshop)
    const environment =
      training.hasLock || training.image !== undefined || commands.length === 0
        ? null
        : await askEnvironment(training, workshop, commands, own)
    return finish('succeeded', { outputs, environment })
  } catch (thrown) {
    const error = asMettleError(thrown)
    return finish('failed', { error: { code: error.code, message: error.message, log: [...error.log] } })
  }
}

const STEPS = ['setup', 'train', 'evaluate'] as const
const commandsOf = (model: Model): Commands => STEPS.flatMap(step => (model[step] === undefined ? [] : [[step, model[step]] as const]))

/** The metrics files of a model as they lie there: a glob names what it matches. */
export function metricsPaths(model: Model, root: string): string[] {
  return model.metrics.flatMap(({ path }) => {
    const { isGlob, base } = globOf(path)
    if (!isGlob) return [path]
    const matches = globMatcher(path)
    return (filesOf(root, base) ?? []).filter(file => matches(file))
  })
}

/** What its commands write anew: what lies there from before is of another run. DVC takes outputs away itself, but those that persist. */
function rewrittenPaths(model: Model, root: string): readonly string[] {
  if (model.stage !== undefined) return metricsPaths(model, root)
  if (model.train !== undefined) return writtenPaths(model, root)
  return model.evaluate === undefined ? [] : [...metricsPaths(model, root), ...judgedPaths(model)]
}

/** Everything that a training writes. */
const writtenPaths = (model: Model, root: string): string[] => [...model.outputs.map(output => output.path), ...metricsPaths(model, root)]

/** The tools that list packages are the repository's own to install: they see no more than its program did. */
async function askEnvironment(
  { model }: Training,
  workshop: Workshop,
  commands: Commands,
  own: Record<string, string>,
): Promise<Run['environment']> {
  const python = /\b(?:python|uv|conda|pip|poetry)/.test(commands.map(([, command]) => command).join('\n'))
  const bringBack = workshop.hide()
  try {
    return await resolvedEnvironment(cwdOf(model, workshop), childEnvironment(workshop.job, [], own), python)
  } finally {
    bringBack()
  }
}

const cwdOf = (model: Model, workshop: Workshop): string => join(workshop.root, model.dir)
const round = (seconds: number): number => Math.round(seconds * 1000) / 1000

async function runStep(
  training: Training,
  workshop: Workshop,
  step: Step,
  command: string,
  own: Record<string, string>,
): Promise<CommandResult> {
  const { model } = training
  const { log } = workshop
  const grants = training.grants[step]
  for (const value of grantedValues(workshop.job, grants)) log.mask(value)
  log.group(`${model.name}: ${step}`)
  const bringBack = workshop.hide()
  const environment = childEnvironment(workshop.job, grants, own)
  const { root, temporary } = workshop
  const cwd = cwdOf(model, workshop)
  const container =
    training.image === undefined
      ? undefined
      : inContainer({ image: training.image, root, temporary, cwd, command, environment, grants, own })
  try {
    return await runCommand({
      command,
      ...(container ? { program: container.program } : {}),
      cwd,
      environment,
      timeout: model.timeout,
      cancelled: workshop.cancelled,
      onStart: workshop.onStart,
      onLine: line => log.child(line),
      full: log.full,
      onHeartbeat: (seconds, bytes) =>
        log.info(
          `${model.name}: ${step} still runs, ${Math.round(seconds / 60)} min${bytes === null ? '' : `, ${(bytes / 1e9).toFixed(1)} GB`}`,
        ),
    })
  } finally {
    container?.end()
    bringBack()
    log.endGroup()
  }
}

function ownVariables(training: Training, workshop: Workshop): Record<string, string> {
  const { model } = training
  const folder = join(workshop.temporary, 'mettle')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `inputs-${training.key.slice(0, 16)}.json`)
  const data = Object.fromEntries(training.data)
  const facts = {
    model: model.name,
    key: training.key,
    seed: model.seed,
    reason: training.reason,
    base: training.base ?? null,
    head: training.head ?? null,
    inputs: model.inputs,
    data,
  }
  writeFileSync(file, `${JSON.stringify(facts, null, 2)}\n`)
  const pins = [...training.data].map(([name, { pin }]): [string, string] => [`METTLE_DATA_${variablePart(name)}`, pin])
  return {
    ...model.variables,
    ...Object.fromEntries(Object.entries(model.inputs).map(([name, value]) => [`METTLE_INPUT_${variablePart(name)}`, value])),
    METTLE_MODEL: model.name,
    METTLE_KEY: training.key,
    METTLE_SEED: String(model.seed),
    METTLE_REASON: training.reason,
    METTLE_BASE: training.base ?? '',
    METTLE_HEAD: training.head ?? '',
    METTLE_INPUTS: file,
    ...Object.fromEntries(pins),
  }
}

const CODES: Record<'failed' | 'timed-out' | 'cancelled', Code> = {
  failed: 'train-failed',
  'timed-out': 'train-timeout',
  cancelled: 'train-cancelled',
}

function failureOf(training: Training, workshop: Workshop, step: Step, result: CommandResult): NonNullable<Run['error']> {
  const { model } = training
  const outcome = result.outcome as 'failed' | 'timed-out' | 'cancelled'
  const what =
    outcome === 'failed'
      ? `${step} of ${model.name} ended with ${result.exit}`
      : outcome === 'timed-out'
        ? `${step} of ${model.name} ran longer than its timeout of ${Math.round(model.timeout / 1000)} s`
        : `${step} of ${model.name} was cancelled`
  const missing = outcome === 'failed' ? withheld(workshop.job, training.grants[step], result.lastLines) : []
  const hint =
    missing.length === 0
      ? ''
      : `. The job has ${missing.slice(0, 5).join(', ')}, which the program was not granted; if it needs ${missing.length > 1 ? 'them' : 'it'}, add to the model: env: [${missing.slice(0, 5).join(', ')}]`
  const docker = training.image !== undefined && /ENOENT/.test(result.exit) ? '. It runs in an image, and docker is not on PATH here' : ''
  return { code: CODES[outcome], message: what + docker + hint, log: [...result.lastLines] }
}

/** What was granted must not stand in what is kept. @throws {MettleError} `secret-leak` */
function refuseLeaks(training: Training, workshop: Workshop): void {
  const secrets = grantedValues(workshop.job, training.allGrants)
  if (secrets.length === 0) return
  for (const path of writtenPaths(training.model, workshop.root)) {
    for (const file of filesOf(workshop.root, path) ?? []) refuseLeakInFile(join(workshop.root, file), secrets, file)
  }
}
