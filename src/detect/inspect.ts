import type { Config, Model } from '../config/model.ts'
import type { Fingerprint } from '../documents/schemas.ts'
import { Identities, type OnDisk } from '../dvc/identities.ts'
import { Producers } from '../dvc/producers.ts'
import type { Project } from '../dvc/project.ts'
import type { Stage } from '../dvc/stage.ts'
import { type Departure, departures, type OutputHashes, stageComponents, stageState } from '../dvc/stage-state.ts'
import { join, leadsOut } from '../paths.ts'
import type { Revision } from '../revision.ts'
import { fingerprintOf, type Inputs, type Surroundings, withKey } from './fingerprint.ts'

/** What a revision says of one model. */
export interface Inspected {
  readonly model: Model
  readonly fingerprint: Fingerprint
  readonly unmatched: readonly string[]
  readonly pins: Inputs['pins']
  readonly held: Inputs['held']
  readonly unreached: readonly string[]
  /** Why none is left out, where imports were to be followed. */
  readonly whole?: string | undefined
  readonly stage: StageFacts | undefined
}

export interface StageFacts {
  /** Where it departs from `dvc.lock`; empty means that the lock proves it. */
  readonly departures: readonly Departure[]
  readonly lockSource: string | undefined
  /** Stages whose outputs it reads. */
  readonly upstream: readonly string[]
  /** Outputs with the md5 that the lock holds. */
  readonly locked: ReadonlyMap<string, string | undefined>
  /** Whether it writes where no record can tell what was written. */
  readonly writesOutside: boolean
  /** The same stage, where a run has made outputs of others that their locks do not know. */
  after(made: OutputHashes['made']): Inspected
}

/** The names of the models of whose outputs one reads. */
export const upstreamOf = ({ stage, fingerprint }: Inspected): readonly string[] => stage?.upstream ?? fingerprint.pending

/**
 * Fingerprints of every model of a configuration at a revision.
 * @param known what another revision says of models that do not differ
 * @throws {MettleError}
 */
export async function inspect(
  config: Config,
  project: Project | undefined,
  revision: Revision,
  around: Surroundings,
  onDisk: OnDisk,
  known: ReadonlyMap<string, Inspected> = new Map(),
): Promise<ReadonlyMap<string, Inspected>> {
  const result = new Map<string, Inspected>()
  if (project) {
    for (const inspected of await inspectStages(config, project, revision, onDisk, around.nonce))
      result.set(inspected.model.name, inspected)
    return result
  }
  const all = await Promise.all(
    config.models.map(
      async (model): Promise<Inspected> =>
        known.get(model.name) ?? { model, ...(await fingerprintOf(model, revision, around)), stage: undefined },
    ),
  )
  for (const inspected of all) result.set(inspected.model.name, inspected)
  return result
}

async function inspectStages(config: Config, project: Project, revision: Revision, onDisk: OnDisk, nonce: string): Promise<Inspected[]> {
  const identities = new Identities(revision, project, onDisk)
  const byAddress = new Map(project.stages.map(stage => [stage.address, stage]))
  const producers = new Producers(project.stages)
  const lockedOutputs = new Map<string, ReadonlyMap<string, string | undefined>>()
  const outputsOf = (address: string): ReadonlyMap<string, string | undefined> => {
    const wdir = byAddress.get(address)?.wdir ?? ''
    const known =
      lockedOutputs.get(address) ??
      new Map((project.locks.get(address)?.outputs ?? []).map(output => [join(wdir, output.path), output.md5]))
    lockedOutputs.set(address, known)
    return known
  }
  const locked = (address: string, path: string): string | undefined => outputsOf(address).get(path)
  const inspected = async (model: Model): Promise<Inspected[]> => {
    const stage = byAddress.get(model.stage ?? '')
    if (!stage) return []
    const state = await stageState(revision, stage, project.locks.get(stage.address), identities)
    const unknown = [...state.dependencies].flatMap(([path, identity]) =>
      identity.kind === 'unknown' && !stage.frozen ? [`${path}: ${identity.reason}`] : [],
    )
    const upstream = [...state.dependencies.values()].flatMap(identity =>
      identity.kind === 'stage' ? [identity.stage] : identity.kind === 'inside' && identity.stage ? [identity.stage] : [],
    )
    const after = (made: OutputHashes['made']): Inspected => ({
      model,
      fingerprint: withKey(stageComponents(state, { made, locked }), unknown, [], nonce),
      unmatched: [],
      pins: new Map(),
      held: [],
      unreached: [],
      stage: {
        departures: departures(state, { made, locked }),
        lockSource: state.lock?.source,
        upstream: stage.frozen ? [] : [...new Set([...upstream, ...producersInside(stage, producers)])],
        locked: outputsOf(stage.address),
        writesOutside: stage.outputs.some(output => leadsOut(output.path)),
        after,
      },
    })
    return [after(() => undefined)]
  }
  const found: Inspected[] = []
  // Together, for what they read is asked for in one call; a few at a time, for it is held in memory.
  for (let i = 0; i < config.models.length; i += AT_ONCE)
    found.push(...(await Promise.all(config.models.slice(i, i + AT_ONCE).map(inspected))).flat())
  return found
}

const AT_ONCE = 100

/** A folder that a stage reads may hold outputs of others. */
const producersInside = (stage: Stage, producers: Producers): string[] =>
  stage.dependencies
    .flatMap(path => producers.below(path))
    .filter(other => other !== stage)
    .map(other => other.address)
