import { type Outside, Unreadable } from './outside.ts'

export interface Asked {
  readonly url: string
  readonly method?: 'GET' | 'HEAD' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** Adds a signature, again for every attempt: it holds a time. */
  readonly sign?: (url: string, headers: Readonly<Record<string, string>>) => Promise<Record<string, string>>
  /** The most bytes of an answer. */
  readonly most?: number
  /** Statuses beside 2xx that are answers. */
  readonly answers?: readonly number[]
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: Uint8Array
  readonly url: string
}

export const LIMITS = { attempts: 3, redirects: 5, bytes: 64 << 20, pause: 10_000 } as const

/** One request, its answer read whole. @throws {Unreadable} saying what the server answered */
export const ask = (outside: Network, asked: Asked): Promise<Answer> =>
  opened(outside, asked, async (response, url) => ({
    status: response.status,
    headers: response.headers,
    body: asked.method === 'HEAD' ? new Uint8Array() : await bounded(response, asked.most ?? LIMITS.bytes),
    url,
  }))

type Network = Pick<Outside, 'isLinkLocal' | 'seconds'>

/**
 * One request with a time limit and retries, its answer handed to a reader. Redirects are followed to http and https
 * addresses only, never to a link-local one, and credentials do not travel to another host.
 * @param seconds for one attempt, reading included
 * @throws {Unreadable}
 */
export async function opened<T>(
  outside: Network,
  asked: Asked,
  read: (response: Response, url: string) => Promise<T>,
  seconds: number = outside.seconds,
): Promise<T> {
  let reason = ''
  for (let attempt = 0; attempt < LIMITS.attempts; attempt++) {
    let after: string | null = null
    try {
      const { response, url } = await followed(outside, asked, AbortSignal.timeout(seconds * 1000))
      const { status } = response
      if ((status >= 200 && status < 300) || asked.answers?.includes(status)) return await read(response, url)
      await response.body?.cancel()
      reason = meaning(status)
      after = response.headers.get('retry-after')
      if (status < 500 && status !== 429 && status !== 408)
        throw new Unreadable(`${reason} at ${shown(url)}`, status === 404 || status === 410)
    } catch (error) {
      if (error instanceof Unreadable) throw error
      reason = said(error, seconds)
    }
    await pause(attempt, after, outside.seconds)
  }
  throw new Unreadable(`${reason} at ${shown(asked.url)}, ${LIMITS.attempts} times`)
}

/** JSON of an answer. @throws {Unreadable} */
export async function askJson(outside: Network, asked: Asked): Promise<unknown> {
  const answer = await ask(outside, asked)
  return parsed(answer.body, shown(asked.url))
}

export function parsed(body: Uint8Array, where: string): unknown {
  try {
    // Numbers beyond 2^53 are names here, never amounts: they stay what they are.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body)
    return JSON.parse(
      text.replace(/("(?:[^"\\]|\\.)*")|(?<![\d.eE+-])(-?\d{16,})(?![\d.eE])/g, (all, string, number) =>
        string === undefined ? `"${number}"` : all,
      ),
    )
  } catch {
    throw new Unreadable(`what ${where} answers is not JSON`)
  }
}

async function followed(outside: Network, asked: Asked, signal: AbortSignal): Promise<{ response: Response; url: string }> {
  let { url } = asked
  const { origin } = new URL(url)
  let headers: Record<string, string> = { 'accept-encoding': 'identity', ...asked.headers }
  for (let hop = 0; ; hop++) {
    await refuseAddress(outside, url)
    const response = await fetch(url, {
      method: asked.method ?? 'GET',
      // A signature is for the host that was asked: with it goes a token.
      headers: asked.sign && new URL(url).origin === origin ? await asked.sign(url, headers) : headers,
      redirect: 'manual',
      signal,
      ...(asked.body === undefined ? {} : { body: asked.body }),
    })
    const location = response.headers.get('location')
    const redirects = response.status >= 300 && response.status < 400 && response.status !== 304 && location !== null
    if (!redirects || asked.answers?.includes(response.status)) return { response, url }
    await response.body?.cancel()
    if (hop === LIMITS.redirects) throw new Unreadable(`more than ${LIMITS.redirects} redirects from ${shown(asked.url)}`)
    if (!URL.canParse(location, url)) throw new Unreadable(`${shown(url)} redirects to nowhere`)
    const next = new URL(location, url)
    if (new URL(url).protocol === 'https:' && next.protocol === 'http:') throw new Unreadable(`${shown(url)} redirects from https to http`)
    if (next.origin !== new URL(url).origin)
      headers = Object.fromEntries(
        Object.entries(headers).filter(([name]) => !/^(?:authorization|cookie|x-amz-|x-goog-|private-)/i.test(name)),
      )
    url = next.href
  }
}

async function refuseAddress(outside: Network, url: string): Promise<void> {
  const { protocol, hostname } = new URL(url)
  if (protocol !== 'http:' && protocol !== 'https:') throw new Unreadable(`an address of the kind ${protocol} is not read`)
  if (await outside.isLinkLocal(hostname.replace(/^\[|\]$/g, ''))) throw new Unreadable(`${hostname} is a link-local address: not read`)
}

/** Never more than was agreed on, and never less than was promised. */
async function bounded(response: Response, most: number): Promise<Uint8Array> {
  const promised = response.headers.get('content-length')
  if (!response.body) return new Uint8Array()
  if (promised !== null && Number(promised) > most) {
    await response.body.cancel()
    throw new Unreadable(`an answer of ${promised} bytes is more than the ${most} that are read`)
  }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body) {
    size += chunk.length
    if (size > most) throw new Unreadable(`an answer of more than ${most} bytes is not read`)
    chunks.push(chunk)
  }
  if (promised !== null && Number(promised) !== size) throw new Error(`promised ${promised} bytes and sent ${size}`)
  return Buffer.concat(chunks)
}

/** A quarter of a second at first, of a request that may take thirty. */
const pause = (attempt: number, after: string | null, seconds: number): Promise<void> => {
  if (attempt === LIMITS.attempts - 1) return Promise.resolve()
  const wished = Number(after) * 1000
  const time = Math.min(LIMITS.pause, wished > 0 ? wished : (seconds * 1000 * 3 ** attempt) / 120)
  return new Promise(resolve => setTimeout(resolve, time))
}

function meaning(status: number): string {
  const words: Record<number, string> = {
    401: 'no permission (401)',
    403: 'no permission (403)',
    404: 'nothing there (404)',
    410: 'gone (410)',
    429: 'too many requests (429)',
  }
  return words[status] ?? `the server answered ${status}`
}

export function said(error: unknown, seconds = 0): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return `no whole answer ${seconds > 0 ? `within ${seconds} s` : 'in time'}`
  return error.cause instanceof Error ? error.cause.message : error.message
}

/** A query may hold a signature, and an address a password. */
export const shown = (url: string): string => (url.split(/[?#]/, 1)[0] as string).replace(/\/\/[^/@]*@/, '//')
