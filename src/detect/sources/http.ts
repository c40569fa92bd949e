import { createHash } from 'node:crypto'
import { known, type SourceState, unknown } from './source.ts'

const TIMEOUT = 30_000
const ATTEMPTS = 3
/** Past this a stream is not hashed: a source without a validator that is larger is unknown. */
const MOST_BYTES = 4 * 1024 ** 3

/** A strong validator names the bytes; without one they are read and hashed. Anything else is unknown. */
export async function httpState(url: string): Promise<SourceState> {
  let reason = ''
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (attempt > 0) await new Promise(resolve => setTimeout(resolve, 300 * 2 ** attempt))
    try {
      const head = await fetch(url, {
        method: 'HEAD',
        redirect: 'follow',
        signal: AbortSignal.timeout(TIMEOUT),
        headers: { 'accept-encoding': 'identity' },
      })
      const identity = head.ok ? validatorOf(head.headers) : undefined
      // A tag is one server's name for its bytes: it means nothing at another address.
      if (identity !== undefined) return known(`${identity} at ${withoutQuery(url)}`, url)
      if (head.ok || head.status === 405 || head.status === 501) {
        const hashed = await hashedStream(url)
        if (typeof hashed === 'string') return known(hashed, url)
        reason = hashed.reason
        if (!hashed.again) break
      } else {
        reason = `the server answered ${head.status}`
        if (head.status < 500 && head.status !== 429) break
      }
    } catch (error) {
      reason = said(error)
    }
  }
  return unknown(`${withoutQuery(url)}: ${reason.replaceAll(url, withoutQuery(url))}`, url)
}

function validatorOf(headers: Headers): string | undefined {
  const md5 = headers.get('content-md5')
  if (md5) return `content-md5 ${md5}`
  const etag = headers.get('etag')
  const length = headers.get('content-length')
  return etag && !etag.startsWith('W/') && length !== null ? `etag ${etag}, ${length} bytes` : undefined
}

async function hashedStream(url: string): Promise<string | { reason: string; again: boolean }> {
  const response = await fetch(url, {
    redirect: 'follow',
    signal: AbortSignal.timeout(20 * TIMEOUT),
    headers: { 'accept-encoding': 'identity' },
  })
  if (!response.ok || !response.body) return { reason: `the server answered ${response.status}`, again: response.status >= 500 }
  const hash = createHash('sha256')
  let size = 0
  for await (const chunk of response.body) {
    size += chunk.length
    if (size > MOST_BYTES) return { reason: 'larger than 4 GiB and without a strong ETag', again: false }
    hash.update(chunk)
  }
  const declared = response.headers.get('content-length')
  if (declared !== null && Number(declared) !== size) return { reason: `promised ${declared} bytes and sent ${size}`, again: true }
  return `sha256 ${hash.digest('hex')}`
}

function said(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return `no answer within ${TIMEOUT / 1000} s`
  return error.cause instanceof Error ? error.cause.message : error.message
}

/** A query may hold a signature. */
const withoutQuery = (url: string): string => url.replace(/[?#].*$/, '').replace(/\/\/[^/@]*@/, '//')
