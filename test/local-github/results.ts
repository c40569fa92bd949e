import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

interface Artifact {
  id: number
  name: string
  size: number
  digest: string
  run: number
  headRepository: number
  /** When, if the uploader said so; ISO 8601. */
  readonly expires: string
}

const SERVICE = '/twirp/github.actions.results.api.v1.'

/** The results service: cache and artifacts over Twirp JSON, blobs by PUT to a signed URL. */
export class Results {
  readonly caches = new Map<string, { key: string; blob: string; done: boolean }>()
  readonly artifacts = new Map<string, Artifact>()
  readonly blobs = new Map<string, Buffer>()
  /** `down` answers 503 to everything. */
  mode: 'up' | 'down' = 'up'
  #next = 1
  readonly #base: () => string

  constructor(base: () => string) {
    this.#base = base
  }

  handles(path: string): boolean {
    return path.startsWith(SERVICE) || path.startsWith('/blob/')
  }

  listed() {
    return [...this.artifacts.values()].map(artifact => ({
      id: artifact.id,
      name: artifact.name,
      size_in_bytes: artifact.size,
      expired: false,
      digest: artifact.digest,
      created_at: new Date().toISOString(),
      workflow_run: { id: artifact.run, repository_id: 1, head_repository_id: artifact.headRepository },
    }))
  }

  download(id: number): string | undefined {
    const artifact = [...this.artifacts.values()].find(candidate => candidate.id === id)
    return artifact && this.#signed(`artifact-${artifact.id}`)
  }

  /** The bytes of one artifact under the name of another, as a run that lies would have uploaded them. */
  swap(id: number, by: number): void {
    const [own, other] = [this.artifacts.get(String(id)), this.artifacts.get(String(by))]
    const bytes = this.blobs.get(`artifact-${by}`)
    if (!own || !other || !bytes) throw new Error('there is no such artifact')
    this.blobs.set(`artifact-${id}`, bytes)
    own.digest = other.digest
    own.size = other.size
  }

  /** An archive in place of what a run has uploaded, with the digest that it has. */
  forge(id: number, archive: Buffer): void {
    const artifact = this.artifacts.get(String(id))
    if (!artifact) throw new Error('there is no such artifact')
    this.blobs.set(`artifact-${id}`, archive)
    artifact.digest = `sha256:${createHash('sha256').update(archive).digest('hex')}`
    artifact.size = archive.length
  }

  #signed(blob: string): string {
    const sig = createHash('sha256').update(blob).digest('base64url')
    return `${this.#base()}/blob/${blob}?sig=${sig}&se=2099-01-01`
  }

  answer(request: IncomingMessage, response: ServerResponse, path: string, url: URL, body: Buffer): void {
    if (this.mode === 'down') {
      response.writeHead(503).end('{}')
      return
    }
    if (path.startsWith('/blob/')) {
      this.#blob(request, response, path.slice('/blob/'.length), url, body)
      return
    }
    const [service, method] = path.slice(SERVICE.length).split('/')
    const input = JSON.parse(body.toString('utf8') || '{}') as Record<string, unknown>
    const output = service === 'CacheService' ? this.#cache(method ?? '', input) : this.#artifact(method ?? '', input, request)
    const status = 'code' in output ? 409 : 200
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(output))
  }

  #blob(request: IncomingMessage, response: ServerResponse, name: string, url: URL, body: Buffer): void {
    if (request.method === 'PUT') {
      const part = url.searchParams.get('comp')
      if (part === 'block') this.blobs.set(`${name} ${url.searchParams.get('blockid')}`, body)
      else if (part === 'blocklist') {
        const ids = [...body.toString('utf8').matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(match => match[1])
        this.blobs.set(name, Buffer.concat(ids.map(id => this.blobs.get(`${name} ${id}`) ?? Buffer.alloc(0))))
      } else this.blobs.set(name, body)
      response.writeHead(201, { etag: '"1"', 'last-modified': new Date().toUTCString(), 'x-ms-request-id': '1' }).end()
      return
    }
    const blob = this.blobs.get(name)
    if (!blob) return void response.writeHead(404).end()
    const range = /bytes=(\d+)-(\d+)/.exec(String(request.headers['range'] ?? request.headers['x-ms-range'] ?? ''))
    const content = range ? blob.subarray(Number(range[1]), Number(range[2]) + 1) : blob
    response.writeHead(range ? 206 : 200, {
      'content-length': content.length,
      'content-type': 'application/zip',
      etag: '"1"',
      'last-modified': new Date().toUTCString(),
      ...(range ? { 'content-range': `bytes ${range[1]}-${Number(range[1]) + content.length - 1}/${blob.length}` } : {}),
    })
    response.end(request.method === 'HEAD' ? undefined : content)
  }

  #cache(method: string, input: Record<string, unknown>): Record<string, unknown> {
    const id = `${input['key']} ${input['version']}`
    if (method === 'CreateCacheEntry') {
      if (this.caches.has(id)) return { code: 'already_exists', msg: 'cache exists' }
      const blob = `cache-${this.#next++}`
      this.caches.set(id, { key: String(input['key']), blob, done: false })
      return { ok: true, signed_upload_url: this.#signed(blob) }
    }
    const cache = this.caches.get(id)
    if (method === 'FinalizeCacheEntryUpload') {
      if (cache) cache.done = true
      return { ok: cache !== undefined, entry_id: '1' }
    }
    return cache?.done ? { ok: true, matched_key: cache.key, signed_download_url: this.#signed(cache.blob) } : { ok: false }
  }

  #artifact(method: string, input: Record<string, unknown>, request: IncomingMessage): Record<string, unknown> {
    const name = String(input['name'] ?? '')
    const run = runOf(request)
    if (method === 'CreateArtifact') {
      if ([...this.artifacts.values()].some(artifact => artifact.name === name && artifact.run === run))
        return { code: 'already_exists', msg: 'name taken' }
      const id = this.#next++
      this.artifacts.set(String(id), { id, name, size: 0, digest: '', run, headRepository: 1, expires: String(input['expires_at'] ?? '') })
      return { ok: true, signed_upload_url: this.#signed(`artifact-${id}`) }
    }
    const artifact = [...this.artifacts.values()].find(candidate => candidate.name === name && candidate.run === run)
    if (method === 'FinalizeArtifact' && artifact) {
      artifact.size = Number(input['size'] ?? 0)
      artifact.digest = String(input['hash'] ?? '')
      return { ok: true, artifact_id: String(artifact.id) }
    }
    const wanted = String((input['id_filter'] as { value?: string } | undefined)?.value ?? input['id_filter'] ?? '')
    if (method === 'ListArtifacts') {
      const chosen = [...this.artifacts.values()].filter(
        candidate => candidate.run === run && (wanted === '' || String(candidate.id) === wanted),
      )
      return {
        artifacts: chosen.map(one => ({
          workflow_run_backend_id: input['workflow_run_backend_id'],
          workflow_job_run_backend_id: 'job',
          database_id: String(one.id),
          name: one.name,
          size: String(one.size),
          digest: one.digest,
        })),
      }
    }
    if (method === 'GetSignedArtifactURL' && artifact) return { signed_url: this.#signed(`artifact-${artifact.id}`) }
    return { ok: false }
  }
}

/** The run that a runtime token belongs to: `scp` holds `Actions.Results:<run>:<job>`. */
function runOf(request: IncomingMessage): number {
  const payload = (request.headers.authorization ?? '').split('.')[1] ?? ''
  const { scp } = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8') || '{}') as { scp?: string }
  return Number(/Actions\.Results:(\d+)/.exec(scp ?? '')?.[1] ?? 0)
}

/** A runtime token as the runner hands it out. */
export function runtimeToken(run: number): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'none' })}.${part({ scp: `Actions.Results:${run}:job`, exp: 4_102_444_800 })}.x`
}
