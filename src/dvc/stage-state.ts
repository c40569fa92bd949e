import { readStructured, structuredFormat } from '../formats/read.ts'
import { canonical, equals, isMap, type Value } from '../formats/value.ts'
import { join, relativeTo } from '../paths.ts'
import { pick } from './differences.ts'
import type { Files } from './files.ts'
import type { Identities, Identity } from './identities.ts'
import { invalid } from './invalid.ts'
import type { LockEntry, LockedPath } from './lock.ts'
import type { Stage } from './stage.ts'

/** What a stage reads, resolved at one revision. */
export interface StageState {
  readonly stage: Stage
  readonly lock: LockEntry | undefined
  /** What the lock says, by paths relative to the repository. */
  readonly locked: { readonly dependencies: ReadonlyMap<string, LockedPath>; readonly outputs: ReadonlyMap<string, LockedPath> }
  readonly dependencies: ReadonlyMap<string, Identity>
  /** By `file#key`; `undefined` where the file does not hold it. */
  readonly params: ReadonlyMap<string, Value | undefined>
  /** Outputs that git holds, with their hash. */
  readonly committed: ReadonlyMap<string, string>
}

export async function stageState(files: Files, stage: Stage, lock: LockEntry | undefined, identities: Identities): Promise<StageState> {
  const byPath = (entries: readonly LockedPath[] = []): ReadonlyMap<string, LockedPath> =>
    new Map(entries.toReversed().map(entry => [join(stage.wdir, entry.path), entry]))
  const locked = { dependencies: byPath(lock?.dependencies), outputs: byPath(lock?.outputs) }
  const dependencies = new Map<string, Identity>()
  for (const path of stage.dependencies)
    dependencies.set(path, await identities.of(path, locked.dependencies.get(path)?.dosToUnix ?? false))
  const params = new Map<string, Value | undefined>()
  for (const { file, keys } of stage.params) {
    const value = await parsedOnce(files, file)
    if (value === undefined || !isMap(value)) for (const key of keys) params.set(`${file}#${key}`, undefined)
    else if (keys.length === 0) for (const [key, item] of value) params.set(`${file}#${String(key)}`, item)
    else for (const key of keys) params.set(`${file}#${key}`, pick(value, key)[0]?.[1])
  }
  const committed = new Map<string, string>()
  for (const { path } of stage.outputs) {
    const hash = await identities.inGit(path, locked.outputs.get(path)?.dosToUnix ?? false)
    if (hash?.kind === 'md5') committed.set(path, hash.md5)
  }
  return { stage, lock, locked, dependencies, params, committed }
}

const parsed = new WeakMap<Files, Map<string, Promise<Value | undefined>>>()

/** Hundreds of stages may read their parameters from one file. */
function parsedOnce(files: Files, file: string): Promise<Value | undefined> {
  const known = parsed.get(files) ?? new Map<string, Promise<Value | undefined>>()
  parsed.set(files, known)
  const value = known.get(file) ?? files.read(file).then(content => (content === undefined ? undefined : parse(content, file)))
  known.set(file, value)
  return value
}

async function parse(content: Uint8Array, file: string): Promise<Value> {
  try {
    return await readStructured(content, structuredFormat(file), 'last')
  } catch (error) {
    throw invalid(file, error instanceof Error ? error.message : String(error), error)
  }
}

/** Hashes of outputs of other stages, by stage and path. */
export interface OutputHashes {
  /** What a run has made of it: it counts before what lies there and what the lock says. */
  made(stage: string, path: string): string | undefined
  locked(stage: string, path: string): string | undefined
}

/** One way in which a stage is not what its lock says. */
export interface Departure {
  readonly component: 'code' | 'params' | 'data' | 'command' | 'record' | 'outputs'
  readonly path: string | null
  readonly key: string | null
  readonly from: string | null
  readonly to: string | null
  /** DVC itself does not see it. */
  readonly missedByDvc: boolean
}

/**
 * Where a stage differs from its lock: all that `dvc status` finds, and what it does not: a dependency or parameter that
 * left. Empty means that the lock proves the stage.
 */
export function departures(state: StageState, outputs: OutputHashes): Departure[] {
  const { stage, lock } = state
  const found: Departure[] = []
  const depart = (
    component: Departure['component'],
    path: string | null,
    key: string | null,
    from: string | null,
    to: string | null,
    missedByDvc = false,
  ): void => {
    found.push({ component, path, key, from, to, missedByDvc })
  }
  if (stage.alwaysChanged) depart('command', null, null, null, 'always_changed')
  if (stage.dependencies.length === 0 && stage.outputs.length === 0 && stage.params.length === 0)
    depart('command', null, null, null, 'neither dependencies nor outputs')
  if (!lock) {
    depart('record', null, null, null, 'not in dvc.lock', stage.dependencies.length === 0 && stage.params.length === 0)
    return found
  }
  if (commandText(lock.command) !== commandText(stage.command))
    depart('command', 'cmd', null, commandText(lock.command), commandText(stage.command))
  if (stage.frozen) return found
  for (const [path, identity] of state.dependencies) {
    const locked = state.locked.dependencies.get(path)
    const component = identity.kind === 'md5' && identity.mode !== undefined ? 'code' : 'data'
    const now = identityText(identity, outputs)
    if (!locked) depart(component, path, null, null, now)
    else if (identity.kind === 'inside')
      depart('data', path, null, locked.md5 ?? null, `unknown: inside ${identity.folder}, which is not here`)
    else if (identity.kind === 'unknown') depart('data', path, null, locked.md5 ?? locked.pin ?? null, `unknown: ${identity.reason}`)
    else if (locked.md5 !== now)
      depart(component, path, null, locked.md5 ?? null, now, identity.kind === 'stage' && now === neverMade(identity.stage))
  }
  for (const [path, locked] of state.locked.dependencies)
    if (!state.dependencies.has(path)) depart('data', path, null, locked.md5 ?? null, null, true)
  departedParams(state, lock, depart)
  const declared = new Set(stage.outputs.map(output => output.path))
  for (const [path, locked] of state.locked.outputs) if (!declared.has(path)) depart('command', path, null, locked.md5 ?? null, null, true)
  for (const [path, hash] of state.committed) {
    const locked = state.locked.outputs.get(path)?.md5
    if (locked !== undefined && locked !== hash) depart('outputs', path, null, locked, `${hash}, which the stage did not write`, true)
  }
  for (const path of declared) if (!state.locked.outputs.has(path)) depart('command', path, null, null, 'a new output', true)
  return found
}

type Depart = (
  component: Departure['component'],
  path: string | null,
  key: string | null,
  from: string | null,
  to: string | null,
  missedByDvc?: boolean,
) => void

function departedParams(state: StageState, lock: LockEntry, depart: Depart): void {
  const { stage } = state
  const locked = new Map<string, Value>()
  for (const [file, values] of lock.params) for (const [key, value] of values) locked.set(`${join(stage.wdir, file)}#${key}`, value)
  for (const name of new Set([...state.params.keys(), ...locked.keys()])) {
    const at = name.indexOf('#')
    const [file, key] = [name.slice(0, at), name.slice(at + 1)]
    const [old, now] = [locked.get(name), state.params.get(name)]
    const asked = state.params.has(name)
    if (old === undefined && now === undefined) depart('params', file, key, null, 'not in the file')
    else if (old === undefined || now === undefined || !equals(old, now)) {
      depart('params', file, key, old === undefined ? null : canonical(old), now === undefined ? null : canonical(now), !asked)
    }
  }
}

/** What a dependency is, for a lock or a fingerprint. */
function identityText(identity: Identity, { made, locked }: OutputHashes): string {
  switch (identity.kind) {
    case 'md5':
      return identity.md5
    case 'stage':
      return made(identity.stage, identity.path) ?? identity.onDisk ?? locked(identity.stage, identity.path) ?? neverMade(identity.stage)
    case 'inside':
      return `${(identity.stage && made(identity.stage, identity.folder)) ?? identity.md5} ${identity.folder}`
    case 'unknown':
      return `unknown: ${identity.reason}`
  }
}

const neverMade = (stage: string): string => `output of ${stage}, never made`

export const commandText = (command: string | readonly string[]): string =>
  typeof command === 'string' ? command : JSON.stringify(command)

/** The inputs of a stage as components of a fingerprint. Paths are as the stage sees them, its `wdir` by itself. */
export function stageComponents(state: StageState, outputs: OutputHashes): Record<string, Record<string, string>> {
  const { stage } = state
  const code: Record<string, string> = {}
  const data: Record<string, string> = {}
  for (const [path, identity] of stage.frozen ? [] : state.dependencies) {
    const tracked = identity.kind === 'md5' && identity.mode !== undefined
    if (tracked) code[path] = `${identity.mode} ${identity.md5}`
    else data[path] = identityText(identity, outputs)
  }
  const params = Object.fromEntries(
    (stage.frozen ? [] : [...state.params]).map(([name, value]) => [name, value === undefined ? 'absent' : canonical(value)]),
  )
  const command: Record<string, string> = { cmd: commandText(stage.command), wdir: relativeTo('', stage.wdir) }
  for (const output of stage.outputs) command[`outs ${output.path}`] = output.kind
  return { code, params, data, command, lock: {}, environment: {}, seed: {} }
}
