import { MettleError } from '../errors.ts'
import type { DataSource, Model, RemoteSource } from './model.ts'
import { remoteAddress } from './remote.ts'

/** A pin is data: bounded, on one line. */
const MOST = 2000

/**
 * A source at another version, named by a pin as Mettle writes them: `s3://bucket/key?versionId=…`, `gs://bucket/name#…`,
 * `hf://datasets/owner/name@commit`, `https://host/repository.git@commit:path`, `oci://…@sha256:…`, `s3://…/table@v12`,
 * `models:/name/3`. `undefined` where the pin is none of this source: it may choose a version, never another place.
 */
export function atPin(source: RemoteSource, pin: string): RemoteSource | undefined {
  switch (source.type) {
    case 'object': {
      const version = pin.startsWith(source.address) ? pin.slice(source.address.length) : ''
      const form = source.address.startsWith('gs:') ? /^#\d+$/ : /^\?versionId=[\w.:+=-]+$/
      return source.address.endsWith('/') || !form.test(version) ? undefined : { ...source, address: pin }
    }
    case 'huggingface': {
      const other = remoteAddress(pin, 'pin', { file: '' })
      return other?.type === 'huggingface' &&
        other.kind === source.kind &&
        other.repository === source.repository &&
        other.path === source.path &&
        /^[0-9a-f]{40}$/.test(other.revision)
        ? other
        : undefined
    }
    case 'git': {
      const end = source.path === '' ? '' : `:${source.path}`
      const ref = pin.startsWith(`${source.url}@`) && pin.endsWith(end) ? pin.slice(source.url.length + 1, pin.length - end.length) : ''
      return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(ref) ? { ...source, ref } : undefined
    }
    case 'oci': {
      const name = (reference: string): string => reference.replace(/(?:@sha256:[0-9a-f]{64}|:[\w.-]{1,128})$/, '')
      return /@sha256:[0-9a-f]{64}$/.test(pin) && name(pin) === name(source.reference) ? { ...source, reference: pin } : undefined
    }
    case 'delta': {
      const version = pin.startsWith(`${source.table}@v`) ? pin.slice(source.table.length + 2) : ''
      return /^\d{1,19}$/.test(version) ? { ...source, version } : undefined
    }
    case 'mlflow': {
      const name = (uri: string): string | undefined => /^models:\/([^/@]+)/.exec(uri)?.[1]
      return name(pin) !== undefined && name(pin) === name(source.uri) && /^models:\/[^/@]+\/\d+$/.test(pin)
        ? { ...source, uri: pin }
        : undefined
    }
    case 'iceberg':
    case 'sql':
    case 'command':
      return undefined
  }
}

/**
 * A model with its sources at the versions that a dispatch names. @param given by source
 * @throws {MettleError} `dispatch-pin` where a name is no source of the model, or a pin is none of the source
 */
export function pinnedByDispatch(model: Model, given: Readonly<Record<string, string>>): Model {
  const names = Object.keys(given)
  if (names.length === 0) return model
  const wrong = (name: string, expected: string): MettleError =>
    new MettleError('dispatch-pin', `the dispatch pins ${JSON.stringify(name.slice(0, 100))} of ${model.name}: ${expected}`)
  const data = model.data.map((source): DataSource => {
    const pin = Object.hasOwn(given, source.name) ? (given[source.name] as string) : undefined
    if (pin === undefined) return source
    const remote = source.kind === 'remote' && pin.length <= MOST && !/[\0-\x20]/.test(pin) ? atPin(source.remote, pin) : undefined
    if (source.kind !== 'remote' || !remote)
      throw wrong(source.name, `${JSON.stringify(pin.slice(0, 200))} is no version of what the configuration names there`)
    return { ...source, remote, written: source.remote }
  })
  const unknown = names.find(name => !model.data.some(source => source.name === name))
  if (unknown !== undefined)
    throw wrong(unknown, `it is none of its data sources, which are ${model.data.map(source => source.name).join(', ') || 'none'}`)
  return { ...model, data }
}
