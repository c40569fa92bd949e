import { allPages } from '../listing.ts'
import { type Listed, type ObjectStore, type Outside, Unreadable } from '../outside.ts'
import { ask, askJson } from '../request.ts'
import { googleToken } from './google-token.ts'

type Json = Readonly<Record<string, unknown>>

/** Google Cloud Storage by its JSON API. MD5 names the bytes, CRC32C and size those of composed objects; the generation is the version. */
export class GcsStore implements ObjectStore {
  readonly #outside: Outside
  readonly #root: string
  #token: Promise<string | undefined> | undefined

  constructor(outside: Outside) {
    this.#outside = outside
    const emulator = outside.environment['STORAGE_EMULATOR_HOST']?.replace(/\/$/, '')
    this.#root = emulator ? (/^https?:/.test(emulator) ? emulator : `http://${emulator}`) : 'https://storage.googleapis.com'
    if (emulator) this.#token = Promise.resolve(undefined)
  }

  async head(address: string): Promise<Listed> {
    const [, plain = address, generation] = /^(.*)#(\d+)$/s.exec(address) ?? []
    const { bucket, key } = parts(plain)
    const query = generation === undefined ? '' : `?generation=${generation}`
    const object = (await askJson(this.#outside, { url: `${this.#object(bucket, key)}${query}`, headers: await this.#headers() })) as Json
    const { etag } = object
    return { ...listedOf(object, ''), ...(typeof etag === 'string' ? { etag } : {}) }
  }

  async get(address: string, most: number): Promise<Uint8Array> {
    const { bucket, key } = parts(address)
    return (await ask(this.#outside, { url: `${this.#object(bucket, key)}?alt=media`, headers: await this.#headers(), most })).body
  }

  async list(prefix: string, after?: string): Promise<readonly Listed[]> {
    const { bucket, key } = parts(prefix)
    const headers = await this.#headers()
    const listed = await allPages(async (token, found) => {
      const query = new URLSearchParams({
        prefix: key,
        maxResults: '1000',
        ...(after === undefined ? {} : { startOffset: key + after }),
        ...(token === undefined ? {} : { pageToken: token }),
      })
      const page = (await askJson(this.#outside, {
        url: `${this.#root}/storage/v1/b/${encodeURIComponent(bucket)}/o?${query}`,
        headers,
      })) as Json
      if (page['kind'] !== 'storage#objects') throw new Unreadable('the list is not one of Cloud Storage')
      const items = page['items'] ?? []
      if (!Array.isArray(items)) throw new Unreadable('the list is not one of Cloud Storage')
      for (const item of items as Json[]) found.push(listedOf(item, key))
      const next = page['nextPageToken']
      return typeof next === 'string' && next !== '' ? next : undefined
    })
    return after === undefined ? listed : listed.filter(object => object.key > after)
  }

  #object(bucket: string, key: string): string {
    return `${this.#root}/storage/v1/b/${encodeURIComponent(bucket)}/o/${encodeURIComponent(key)}`
  }

  async #headers(): Promise<Record<string, string>> {
    this.#token ??= googleToken(this.#outside)
    const token = await this.#token
    return token === undefined ? {} : { authorization: `Bearer ${token}` }
  }
}

function parts(address: string): { bucket: string; key: string } {
  const [, bucket = '', key = ''] = /^gs:\/\/([^/]+)(?:\/(.*))?$/s.exec(address) ?? []
  return { bucket, key }
}

function listedOf(object: Json, prefix: string): Listed {
  const { name, size, md5Hash, crc32c, generation } = object
  if (typeof name !== 'string' || !name.startsWith(prefix) || !/^\d+$/.test(String(size))) throw new Unreadable('an object makes no sense')
  const identity = typeof md5Hash === 'string' ? `md5 ${md5Hash}` : typeof crc32c === 'string' ? `crc32c ${crc32c}` : undefined
  if (identity === undefined) throw new Unreadable(`${name} has no checksum`)
  return { key: name.slice(prefix.length), size: Number(size), identity, version: generation === undefined ? null : String(generation) }
}
