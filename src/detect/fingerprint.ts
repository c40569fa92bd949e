import { hash } from 'node:crypto'
import { imageAddress } from '../config/container.ts'
import { dataLockPath } from '../config/data-lock.ts'
import { type DataSource, judgedPaths, type Model } from '../config/model.ts'
import type { Fingerprint } from '../documents/schemas.ts'
import { globOf } from '../glob/glob.ts'
import type { Revision } from '../revision.ts'
import { ignoredBy } from './ignored.ts'
import { type LockUser, lockedVersions, lockFileOf } from './lock-file.ts'
import { codeOf } from './narrowed.ts'
import { parameters } from './parameters.ts'
import { select } from './select.ts'
import type { Pinned, SourceState } from './sources/source.ts'

export type Components = Record<string, Record<string, string>>

/**
 * Texts by names that are different in every model. An object with a prototype would get a hidden class for each new
 * name, which takes longer and more memory than the names do.
 */
function textsOf(entries: Iterable<readonly [string, string]>): Record<string, string> {
  const texts: Record<string, string> = Object.create(null)
  for (const [name, text] of entries) texts[name] = text
  return texts
}

/** What a fingerprint needs beside the revision. */
export interface Surroundings {
  /** The working directory, relative to the repository. */
  readonly working: string
  /** The configuration file itself: not code, its parts count by themselves. */
  readonly configFile: string
  state(source: DataSource, revision: Revision): Promise<SourceState>
  /** What `mettle.lock` says of a source of a model; nothing where what lies there now is asked for. */
  locked(source: DataSource, model: string, revision: Revision): Promise<SourceState | undefined>
  /** Distinguishes this run: a fingerprint with an unknown part is never equal to another. */
  readonly nonce: string
}

/** Documents about the repository are not code: with no `code:` given, these change nothing. */
export const DOCUMENTS = [
  'README*',
  'CHANGELOG*',
  'CONTRIBUTING*',
  'CODE_OF_CONDUCT*',
  'SECURITY*',
  'LICENSE*',
  'NOTICE*',
  '.gitignore',
  '.gitattributes',
  '.editorconfig',
  '.mailmap',
]
  .map(name => `!**/${name}`)
  .concat('!.github/**', '!docs/**', '!.vscode/**', '!.dvc/**')

export interface Inputs {
  readonly fingerprint: Fingerprint
  /** What the configuration names and is not there, as sentences. */
  readonly unmatched: readonly string[]
  /** Python files among the code that its commands cannot import. */
  readonly unreached: readonly string[]
  /** Why none is left out, where imports were to be followed. */
  readonly whole?: string | undefined
  /** What to read of each data source: its pin, and below a prefix its objects. */
  readonly pins: ReadonlyMap<string, Pinned>
  /** Sources that are as `mettle.lock` has them. */
  readonly held: readonly string[]
}

/** The inputs of a model at a revision, component by component. @throws {MettleError} `params-invalid`, `dvc-invalid` */
export async function fingerprintOf(model: Model, revision: Revision, around: Surroundings): Promise<Inputs> {
  const lock = await lockFileOf(revision, model.lock, model.dir, around.working)
  const sources = model.data.filter(source => source.kind === 'path').map(source => source.path)
  const written = writtenBy(model)
  const labels = model.predictions?.labels
  const except = [
    around.configFile,
    dataLockPath(around.configFile),
    ...sources,
    ...sources.map(path => `${path}.dvc`),
    // Of a Python file only literals are parameters: the rest of it is code.
    ...model.params.map(params => params.file).filter(file => !file.endsWith('.py')),
    ...model.outputs.map(output => output.path),
    ...model.plots.filter(path => !isGlob(path)),
    ...model.metrics.map(metrics => metrics.path).filter(path => !isGlob(path)),
    ...(lock === undefined ? [] : [lock]),
    ...(labels === undefined ? [] : [labels, `${labels}.dvc`]),
  ]
  const own = model.code ?? [model.dir === '' ? '**' : `${model.dir}/**`, ...DOCUMENTS]
  const globs = [...own, ...[...model.metrics.map(metrics => metrics.path), ...model.plots].filter(isGlob).map(glob => `!${glob}`)]
  const ignored = await ignoredBy(revision, around.working)
  const { files, unmatched, unreached, whole } = await codeOf(model, { globs, except, ignored }, revision)
  const unknown: string[] = []
  const pending: string[] = []
  const data: Record<string, string> = {}
  const pins = new Map<string, Pinned>()
  const held: string[] = []
  const take = (name: string, state: SourceState): void => {
    pins.set(name, { pin: state.pin, ...(state.known && state.objects ? { objects: state.objects } : {}) })
    data[name] = state.known ? state.identity : 'unknown'
    if (!state.known) unknown.push(`${name}: ${state.reason}`)
  }
  for (const source of model.data) {
    if (source.kind === 'model') {
      data[source.name] = pendingOn(source.model, source.output)
      pending.push(source.model)
      continue
    }
    const locked = model.locksData ? await around.locked(source, model.name, revision) : undefined
    if (locked) held.push(source.name)
    take(source.name, locked ?? (await around.state(source, revision)))
  }
  if (labels !== undefined)
    take('predictions.labels', await around.state({ name: 'labels', place: model.place, kind: 'path', path: labels }, revision))
  for (const path of written.read) {
    if (isGlob(path)) for (const [file, entry] of (await select(revision, { globs: [path], except: [] })).files) data[file] = entry
    else take(path, await around.state({ name: path, place: model.place, kind: 'path', path }, revision))
  }
  const image = model.container === undefined ? undefined : await imageOf(model.container, model, revision, around)
  if (image) {
    pins.set(IMAGE_PIN, { pin: image.pin })
    if (!image.known) unknown.push(`container: ${image.reason}`)
  }
  const params = await parameters(revision, model.params)
  const locked = lock === undefined ? {} : await lockedVersions(revision, lock, lockUser(model))
  for (const [name, value] of [...Object.entries(params), ...Object.entries(locked)])
    if (value === 'absent' && !name.includes('#')) unknown.push(`${name}: is not there`)
  const missing = Object.entries(params).filter(([name, value]) => value === 'absent' && name.includes('#'))
  const components: Components = {
    code: textsOf(files),
    params,
    data,
    command: commandOf(model),
    lock: locked,
    environment: {
      ...(model.tier === undefined ? {} : { tier: model.tier }),
      ...(image ? { container: `${model.container} ${image.known ? image.identity : 'unknown'}` } : {}),
      ...model.variables,
      ...Object.fromEntries(Object.entries(model.inputs).map(([name, value]) => [`input ${name}`, value])),
      ...Object.fromEntries([...new Set(Object.values(model.grants).flat())].map(name => [`granted ${name}`, ''])),
    },
    seed: { seed: String(model.seed), ...(model.repeats > 1 ? { repeats: String(model.repeats) } : {}) },
  }
  const nothing = unmatched.filter(glob => own.includes(glob)).map(glob => `code: ${JSON.stringify(glob)} names nothing`)
  const absent = missing.map(([name]) => `params: ${name.replace('#', ' has no ')}`)
  return {
    fingerprint: withKey(components, unknown, pending, around.nonce),
    unmatched: [...nothing, ...absent, ...unknown.filter(reason => reason.endsWith(' is not there'))],
    unreached,
    whole,
    pins,
    held,
  }
}

/** The pin of the image, among those of data sources, whose names hold no such character. */
export const IMAGE_PIN = '\0container'

async function imageOf(container: string, { place }: Model, revision: Revision, around: Surroundings): Promise<SourceState> {
  const reference = imageAddress(container)
  // A digest is what it is.
  if (reference.includes('@sha256:')) return { known: true, identity: reference.split('@')[1] as string, pin: reference }
  return around.state({ name: 'container', place, kind: 'remote', remote: { type: 'oci', reference } }, revision)
}

const lockUser = ({ dir, setup, train, evaluate, variables, grants }: Model): LockUser => ({
  dir,
  variables: [...Object.keys(variables), ...Object.values(grants).flat()],
  commands: [setup, train, evaluate].filter(command => command !== undefined),
})

const isGlob = (path: string): boolean => globOf(path).isGlob

/** What no command of a model writes is what it reads: a model without training is judged as it lies there. */
function writtenBy(model: Model): { readonly read: readonly string[] } {
  if (model.train !== undefined) return { read: [] }
  const outputs = model.outputs.map(output => output.path)
  const judged = judgedPaths(model)
  return {
    read:
      model.evaluate === undefined
        ? [...outputs, ...model.metrics.map(metrics => metrics.path)]
        : outputs.filter(path => !judged.includes(path)),
  }
}

const pendingOn = (model: string, output: string | undefined): string =>
  `pending ${encodeURIComponent(model)}${output === undefined ? '' : ` ${encodeURIComponent(output)}`}`

function commandOf(model: Model): Record<string, string> {
  const entries = textsOf([['dir', model.dir]])
  for (const key of ['setup', 'train', 'evaluate'] as const) if (model[key] !== undefined) entries[key] = model[key]
  for (const output of model.outputs) entries[`outputs.${output.name}`] = output.path
  for (const { path, ...how } of model.metrics) entries[`outputs.metrics ${path}`] = JSON.stringify(how, Object.keys(how).sort())
  return entries
}

/** The key: sha256 over RFC 8785 JSON of all components, hashed one by one. `null` while another model comes first. */
export function withKey(components: Components, unknown: readonly string[], pending: readonly string[], nonce: string): Fingerprint {
  const digests = Object.fromEntries(Object.entries(components).map(([name, entries]) => [name, sha256(canonicalStrings(entries))]))
  const key =
    pending.length > 0
      ? null
      : sha256(`{"components":${canonicalStrings(digests)},"schema":1${unknown.length > 0 ? `,"unknown":${JSON.stringify(nonce)}` : ''}}`)
  return { key, components, unknown: [...unknown], pending: [...pending] }
}

/** RFC 8785 of a map of texts: sorted by UTF-16 code units, escaped as JSON does. The general library is ten times slower. */
function canonicalStrings(entries: Readonly<Record<string, string>>): string {
  let text = ''
  for (const name of Object.keys(entries).sort())
    text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${JSON.stringify(entries[name])}`
  return `{${text}}`
}

/** Most models have no data outside, no lock file, no variables, and the same seed: of what is short the digest is kept. */
const digests = new Map<string, string>()

function sha256(text: string): string {
  if (text.length > 40) return hash('sha256', text)
  const digest = digests.get(text) ?? hash('sha256', text)
  digests.set(text, digest)
  return digest
}

/** A model whose inputs are other models' outputs, once those are there. */
export function completed(
  fingerprint: Fingerprint,
  identityOf: (model: string, output: string | undefined) => string | undefined,
  nonce: string,
): Fingerprint {
  if (fingerprint.pending.length === 0) return fingerprint
  const left = new Set<string>()
  const data = Object.fromEntries(
    Object.entries(fingerprint.components['data'] ?? {}).map(([name, value]) => {
      const found = /^pending (\S+?)(?: (\S+))?$/.exec(value)
      if (!found) return [name, value]
      const upstream = decodeURIComponent(found[1] as string)
      const identity = identityOf(upstream, found[2] === undefined ? undefined : decodeURIComponent(found[2]))
      if (identity === undefined) left.add(upstream)
      return [name, identity ?? value]
    }),
  )
  return withKey({ ...fingerprint.components, data }, fingerprint.unknown, [...left], nonce)
}
