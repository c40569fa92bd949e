import { createHash } from 'node:crypto'
import type { Outside } from './outside.ts'
import { Unreadable } from './outside.ts'
import { ask, opened, shown } from './request.ts'
import { known, type SourceState } from './source.ts'

/** Past this a stream is not hashed: a source without a validator that is larger is unknown. */
const MOST_BYTES = 4 * 1024 ** 3

/** A strong validator names the bytes; without one they are read and hashed. @throws {Unreadable} */
export async function httpState(outside: Outside, url: string): Promise<SourceState> {
  const head = await ask(outside, { url, method: 'HEAD', answers: [405, 501] })
  const identity = head.status < 300 ? validatorOf(head.headers) : undefined
  // A tag is one server's name for its bytes: it means nothing at another address.
  if (identity !== undefined) return known(`${identity} at ${shown(url)}${queryOf(url)}`, url)
  return known(await opened(outside, { url }, hashed, outside.seconds * 20), url)
}

/** A query may hold a signature, and says what is asked for: its digest tells. */
function queryOf(url: string): string {
  const { search } = new URL(url)
  return search === '' ? '' : `?sha256-${createHash('sha256').update(search).digest('hex').slice(0, 16)}`
}

function validatorOf(headers: Headers): string | undefined {
  const md5 = headers.get('content-md5')
  if (md5) return `content-md5 ${md5}`
  const etag = headers.get('etag')
  const length = headers.get('content-length')
  return etag && !etag.startsWith('W/') && length !== null ? `etag ${etag}, ${length} bytes` : undefined
}

async function hashed(response: Response): Promise<string> {
  const hash = createHash('sha256')
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > MOST_BYTES) throw new Unreadable('larger than 4 GiB and without a strong ETag')
    hash.update(chunk)
  }
  const declared = response.headers.get('content-length')
  if (declared !== null && Number(declared) !== size) throw new Error(`promised ${declared} bytes and sent ${size}`)
  return `sha256 ${hash.digest('hex')}`
}
