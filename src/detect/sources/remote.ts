import type { RemoteSource } from '../../config/model.ts'
import { listingState } from './listing.ts'
import { type Outside, Unreadable } from './outside.ts'
import { ask, said, shown } from './request.ts'
import { type SourceState, unknown } from './source.ts'
import { Stores } from './stores/stores.ts'

/** Reads sources that lie outside git and this machine's folders, each reader loaded when it is first needed. */
export class RemoteReader {
  readonly #outside: Outside
  readonly #stores: Stores

  constructor(outside: Outside) {
    this.#outside = outside
    this.#stores = new Stores(outside)
  }

  /** What the source is now; what cannot be read is unknown, and says why. */
  async state(source: RemoteSource): Promise<SourceState> {
    try {
      return await this.#read(source)
    } catch (error) {
      if (error instanceof Unreadable) return unknown(`${remoteText(source)}: ${error.message}`, remoteText(source))
      return unknown(`${remoteText(source)} cannot be read: ${said(error).split('\n')[0]}`, remoteText(source))
    }
  }

  /** An address of the web. */
  async http(url: string): Promise<SourceState> {
    try {
      return await (await import('./http.ts')).httpState(this.#outside, url)
    } catch (error) {
      const reason = error instanceof Unreadable ? error.message : said(error)
      return unknown(`${shown(url)}: ${reason.replaceAll(url, shown(url))}`, url)
    }
  }

  /** The names that a server gives the bytes at an address: ETag, Content-MD5, version. @throws {Unreadable} */
  async names(address: string): Promise<readonly string[]> {
    if (/^https?:/.test(address)) {
      const { headers } = await ask(this.#outside, { url: address, method: 'HEAD' })
      return [headers.get('etag'), headers.get('content-md5')].filter(name => name !== null)
    }
    const { identity, version, etag } = await this.#stores.head(address.replace(/^azure:/, 'az:'))
    return [identity.replace(/^\w+ /, ''), version, etag].filter(name => typeof name === 'string')
  }

  async #read(source: RemoteSource): Promise<SourceState> {
    const outside = this.#outside
    switch (source.type) {
      case 'object':
        return this.#object(source.address)
      case 'delta':
        return (await import('./delta.ts')).deltaState(this.#stores, source.table, source.version)
      case 'iceberg':
        return (await import('./iceberg.ts')).icebergState(this.#stores, source.table)
      case 'huggingface':
        return (await import('./huggingface.ts')).hubState(outside, {
          type: source.kind,
          repository: source.repository,
          revision: source.revision,
          path: source.path,
        })
      case 'sql':
        return (await import('./sql.ts')).sqlState(outside, source)
      case 'git':
        return (await import('./git-remote.ts')).gitState(outside, source)
      case 'oci':
        return (await import('./oci.ts')).ociState(outside, source.reference)
      case 'mlflow':
        return (await import('./mlflow.ts')).mlflowState(outside, source.uri)
      case 'command':
        return (await import('./command.ts')).commandState(outside, source.command, source.folder, source.model)
    }
  }

  async #object(address: string): Promise<SourceState> {
    if (address.endsWith('/')) return listingState(await this.#stores.list(address), address)
    const { identity, size, version } = await this.#stores.head(address)
    // An address may name a version already.
    const plain = address.replace(/(?:\?versionId=[^?]*|#\d+)$/, '')
    const pin = version === null ? address : plain.startsWith('gs:') ? `${plain}#${version}` : `${plain}?versionId=${version}`
    return { known: true, identity: `${identity}, ${size} bytes`, pin }
  }
}

/** A source as the configuration has it. */
export function remoteText(source: RemoteSource): string {
  switch (source.type) {
    case 'object':
      return source.address
    case 'delta':
    case 'iceberg':
      return source.table
    case 'huggingface':
      return `hf://${source.kind === 'models' ? '' : `${source.kind}/`}${source.repository}@${source.revision}${source.path === '' ? '' : `/${source.path}`}`
    case 'sql':
      return `the query of ${source.connection}`
    case 'git':
      return `${source.url.replace(/\/\/[^/@]*@/, '//')}@${source.ref}${source.path === '' ? '' : `:${source.path}`}`
    case 'oci':
      return source.reference
    case 'mlflow':
      return source.uri
    case 'command':
      return `the command ${JSON.stringify(source.command.slice(0, 60))}`
  }
}
