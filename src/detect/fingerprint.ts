import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { DataSource, Model } from '../config/model.ts'
import type { Fingerprint } from '../documents/schemas.ts'
import type { Revision } from '../revision.ts'
import { lockedVersions, lockFileOf } from './lock-file.ts'
import { parameters } from './parameters.ts'
import { select } from './select.ts'
import type { SourceState } from './sources/source.ts'

export type Components = Record<string, Record<string, string>>

/** What a fingerprint needs beside the revision. */
export interface Surroundings {
  /** The working directory, relative to the repository. */
  readonly working: string
  /** The configuration file itself: not code, its parts count by themselves. */
  readonly configFile: string
  state(source: DataSource, revision: Revision): Promise<SourceState>
  /** Distinguishes this run: a fingerprint with an unknown part is never equal to another. */
  readonly nonce: string
}

/** Documents are not code: with no `code:` given, these change nothing. */
const DOCUMENTS = [
  '!**/*.md',
  '!**/*.rst',
  '!**/LICENSE*',
  '!**/.gitignore',
  '!**/.gitattributes',
  '!**/.editorconfig',
  '!**/.mailmap',
  '!.github/**',
  '!docs/**',
  '!.vscode/**',
  '!**/*.dvc',
]

export interface Inputs {
  readonly fingerprint: Fingerprint
  /** Globs of `code` that name nothing. */
  readonly unmatched: readonly string[]
}

/** The inputs of a model at a revision, component by component. @throws {MettleError} `params-invalid`, `dvc-invalid` */
export async function fingerprintOf(model: Model, revision: Revision, around: Surroundings): Promise<Inputs> {
  const lock = await lockFileOf(revision, model.lock, model.dir, around.working)
  const sources = model.data.filter(source => source.kind === 'path').map(source => source.path)
  const except = [
    around.configFile,
    ...sources,
    ...sources.map(path => `${path}.dvc`),
    ...model.params.map(params => params.file),
    ...model.outputs.map(output => output.path),
    ...model.metrics.map(metrics => metrics.path.replace(/[*?[{].*$/, '')).filter(path => path !== '' && !path.endsWith('/')),
    ...(lock === undefined ? [] : [lock]),
  ]
  const globs = model.code ?? [model.dir === '' ? '**' : `${model.dir}/**`, ...DOCUMENTS]
  const { files, unmatched } = await select(revision, { globs, except })
  const unknown: string[] = []
  const pending: string[] = []
  const data: Record<string, string> = {}
  for (const source of model.data) {
    if (source.kind === 'model') {
      data[source.name] = pendingOn(source.model, source.output)
      pending.push(source.model)
      continue
    }
    const state = await around.state(source, revision)
    data[source.name] = state.known ? state.identity : 'unknown'
    if (!state.known) unknown.push(`${source.name}: ${state.reason}`)
  }
  const components: Components = {
    code: Object.fromEntries(files),
    params: await parameters(revision, model.params),
    data,
    command: commandOf(model),
    lock: lock === undefined ? {} : await lockedVersions(revision, lock),
    environment: {
      ...model.variables,
      ...Object.fromEntries([...new Set(Object.values(model.grants).flat())].map(name => [`granted ${name}`, ''])),
    },
    seed: { seed: String(model.seed) },
  }
  return { fingerprint: withKey(components, unknown, pending, around.nonce), unmatched }
}

const pendingOn = (model: string, output: string | undefined): string =>
  `pending ${encodeURIComponent(model)}${output === undefined ? '' : ` ${encodeURIComponent(output)}`}`

function commandOf(model: Model): Record<string, string> {
  const entries: Record<string, string> = { dir: model.dir }
  for (const key of ['setup', 'train', 'evaluate'] as const) if (model[key] !== undefined) entries[key] = model[key]
  for (const output of model.outputs) entries[`outputs.${output.name}`] = output.path
  for (const file of model.metrics) entries[`outputs.metrics ${file.path}`] = canonicalize({ ...file, path: undefined }) ?? ''
  return entries
}

/** The key: sha256 over RFC 8785 JSON of all components, hashed one by one. `null` while another model comes first. */
export function withKey(components: Components, unknown: readonly string[], pending: readonly string[], nonce: string): Fingerprint {
  const digests = Object.fromEntries(Object.entries(components).map(([name, entries]) => [name, digestOf(entries)]))
  const key = pending.length > 0 ? null : digestOf({ schema: 1, components: digests, ...(unknown.length > 0 ? { unknown: nonce } : {}) })
  return { key, components, unknown: [...unknown], pending: [...pending] }
}

const digestOf = (value: unknown): string =>
  createHash('sha256')
    .update(canonicalize(value) ?? '')
    .digest('hex')

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
