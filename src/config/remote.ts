import { MettleError, type Place } from '../errors.ts'
import { normalise, withoutEnd } from '../paths.ts'
import type { RemoteSource } from './model.ts'

/** What the configuration may write as a mapping. */
export interface RawRemote {
  readonly delta?: string
  readonly iceberg?: string
  readonly sql?: string
  readonly connection?: string
  readonly git?: string
  readonly ref?: string
  readonly path?: string
  readonly mlflow?: string
  readonly command?: string
}

const OBJECT =
  /^(?:s3:\/\/[a-z0-9][a-z0-9.-]{1,62}|gs:\/\/[a-z0-9][a-z0-9._-]{1,221}|az:\/\/[a-z0-9]{3,24}\/[a-z0-9$-]+|abfss?:\/\/[a-z0-9$-]+@[a-z0-9]{3,24}\.[a-z.]+)(?:\/|$)/
const HUB = /^hf:\/\/(?:(datasets|models|spaces)\/)?([\w.-]+(?:\/[\w.-]+)?)(?:@([^/\s]+))?(?:\/(.+))?$/
/** No more than what a database's address is called: not any secret of the job. */
const VARIABLE = /^(?!ACTIONS_|INPUT_|GITHUB_)[A-Za-z_][A-Za-z0-9_]*$/

export const REMOTE_SCHEMES = 's3://, gs://, az://, abfss://, hf://, oci://, git+https://, models:/, runs:/'

const KINDS = ['path', 'url', 'delta', 'iceberg', 'sql', 'git', 'mlflow', 'command', 'model'] as const
/** Words that belong to one kind. */
const COMPANIONS = { connection: 'sql', ref: 'git', output: 'model' } as const

/** A mapping names one source, in words that belong together. @throws {MettleError} `config-value` */
export function refuseMixed(raw: object, name: string, place: Place): void {
  const fields = raw as Readonly<Record<string, unknown>>
  const kinds = KINDS.filter(kind => fields[kind] !== undefined && !(kind === 'path' && fields['git'] !== undefined))
  if (kinds.length !== 1)
    throw new MettleError(
      'config-value',
      `data.${name}: ${kinds.length === 0 ? 'expected one' : `${kinds.join(' and ')} exclude each other; expected one`} of ${KINDS.join(', ')}`,
      { place },
    )
  for (const [word, kind] of Object.entries(COMPANIONS))
    if (fields[word] !== undefined && fields[kind] === undefined)
      throw new MettleError('config-value', `data.${name}: ${word} belongs to ${kind}, which is not there`, { place })
}

/** A source written as an address, or `undefined` where no scheme of ours begins it. @throws {MettleError} `config-value` */
export function remoteAddress(value: string, name: string, place: Place): RemoteSource | undefined {
  const wrong = (expected: string): MettleError =>
    new MettleError('config-value', `data.${name}: ${JSON.stringify(value)} is not an address of this kind; expected ${expected}`, {
      place,
    })
  if (/[\0-\x1f]/.test(value)) throw wrong('no control characters')
  if (/^(?:s3|gs|az|abfss?):\/\//.test(value)) {
    if (!OBJECT.test(value))
      throw wrong('s3://BUCKET/KEY, gs://BUCKET/NAME, az://ACCOUNT/CONTAINER/NAME; a / at the end means all below it')
    // A bucket or container alone is all that is in it.
    const bare = /^(?:s3|gs|abfss?):\/\/[^/]+$|^az:\/\/[^/]+\/[^/]+$/.test(value)
    return { type: 'object', address: bare ? `${value}/` : value }
  }
  if (value.startsWith('hf://')) {
    const found = HUB.exec(value)
    if (!found) throw wrong('hf://datasets/OWNER/NAME@REVISION/PATH')
    const [, kind = 'models', repository = '', revision = 'main', path = ''] = found
    return { type: 'huggingface', kind: kind as 'datasets' | 'models' | 'spaces', repository, revision: decodeURIComponent(revision), path }
  }
  if (value.startsWith('oci://')) {
    if (!/^oci:\/\/[^/\s]+\/[a-z0-9._/-]+(?:@sha256:[0-9a-f]{64}|:[\w.-]{1,128})?$/.test(value)) throw wrong('oci://REGISTRY/NAME:TAG')
    return { type: 'oci', reference: value }
  }
  if (value.startsWith('git+')) {
    const found = /^git\+((?:https?|ssh|file):\/\/[^#\s]+?)(?:@([^@:/#\s][^@:#\s]*))?(?:#(.+))?$/.exec(value)
    if (!found) throw wrong('git+https://HOST/REPOSITORY.git@BRANCH#PATH')
    return gitSource(
      {
        git: found[1] as string,
        ...(found[2] === undefined ? {} : { ref: found[2] }),
        ...(found[3] === undefined ? {} : { path: found[3] }),
      },
      wrong,
    )
  }
  if (/^(?:models|runs):\//.test(value)) return { type: 'mlflow', uri: value }
  return undefined
}

/** A source written as a mapping. @param of the model by name, and its folder, in which a command runs */
export function remoteMapping(
  raw: RawRemote,
  name: string,
  of: { readonly model: string; readonly folder: string },
  place: Place,
): RemoteSource | undefined {
  const wrong = (expected: string): MettleError => new MettleError('config-value', `data.${name}: expected ${expected}`, { place })
  const { folder, model } = of
  if (raw.delta !== undefined) return { type: 'delta', table: tableAddress(raw.delta, folder, wrong) }
  if (raw.iceberg !== undefined) return { type: 'iceberg', table: tableAddress(raw.iceberg, folder, wrong) }
  if (raw.sql !== undefined) {
    const connection = raw.connection ?? 'DATABASE_URL'
    if (!VARIABLE.test(connection)) throw wrong('connection: the name of a variable that holds postgresql://…')
    return { type: 'sql', query: withoutEnd(raw.sql, /[;\s]/).trim(), connection, model }
  }
  if (raw.git !== undefined) return gitSource(raw as RawRemote & { git: string }, wrong)
  if (raw.mlflow !== undefined) return { type: 'mlflow', uri: raw.mlflow }
  if (raw.command !== undefined) return { type: 'command', command: raw.command, folder, model }
  return undefined
}

function gitSource(raw: RawRemote & { readonly git: string }, wrong: (expected: string) => MettleError): RemoteSource {
  const url = raw.git
  if (!/^(?:https?|ssh|file):\/\/[^\s]+$/.test(url) && !/^[\w.-]+@[\w.-]+:[^\s]+$/.test(url)) throw wrong('git: an address by https or ssh')
  if (/^https?:\/\/[^/:]*:[^/]*@/.test(url)) throw wrong('an address without a password; log in with git before this step')
  const ref = raw.ref ?? 'HEAD'
  if (ref.startsWith('-') || /[\s~^:?*[\\]|\.\./.test(ref)) throw wrong('ref: a branch, a tag or a whole commit id')
  return { type: 'git', url, ref, path: normalise(raw.path ?? '') }
}

/** A table lies in a store, or in a folder of this machine. */
function tableAddress(value: string, folder: string, wrong: (expected: string) => MettleError): string {
  if (/^(?:s3|gs|az|abfss?):\/\//.test(value)) {
    if (!OBJECT.test(value)) throw wrong('the address of a table: s3://BUCKET/TABLE, gs://…, az://ACCOUNT/CONTAINER/TABLE')
    return value.replace(/\/$/, '')
  }
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(value)) throw wrong('the address of a table: s3://BUCKET/TABLE, gs://…, az://…, or a folder')
  if (/(?:^|\/)\.\.(?:\/|$)|[\0-\x1f]/.test(value)) throw wrong('a folder inside the repository, or an absolute path')
  return value.startsWith('/') ? value : [folder, value].filter(part => part !== '').join('/')
}
