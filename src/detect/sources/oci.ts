import { createHash } from 'node:crypto'
import { type Outside, Unreadable } from './outside.ts'
import { type Answer, ask, parsed } from './request.ts'
import { known, type SourceState } from './source.ts'

const MANIFESTS = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ')

/**
 * An artifact of an OCI registry by its layers: annotations, and with them the manifest's own digest, move when it is
 * pushed again. The pin is that digest. Source: OCI Distribution 1.1; credentials of `docker/login-action`.
 */
export async function ociState(outside: Outside, reference: string): Promise<SourceState> {
  const { registry, repository, tag } = parts(reference)
  const scheme = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(registry) ? 'http' : 'https'
  const host = registry === 'docker.io' ? 'registry-1.docker.io' : registry
  const url = `${scheme}://${host}/v2/${repository}/manifests/${tag}`
  const headers = { accept: MANIFESTS }
  const basic = await login(outside, registry)
  let answer = await ask(outside, { url, headers, answers: [401] })
  if (answer.status === 401) {
    const authorization = await authorized(outside, answer, repository, basic)
    answer = await ask(outside, { url, headers: { ...headers, authorization } })
  }
  const digest = `sha256:${createHash('sha256').update(answer.body).digest('hex')}`
  const named = answer.headers.get('docker-content-digest')
  if (named?.startsWith('sha256:') && named !== digest) throw new Unreadable(`${reference}: the manifest is not what its digest says`)
  const manifest = parsed(answer.body, reference) as { layers?: unknown; manifests?: unknown }
  const blobs = (manifest.layers ?? manifest.manifests) as readonly { digest?: unknown; annotations?: Record<string, string> }[] | undefined
  if (!Array.isArray(blobs) || blobs.length === 0) throw new Unreadable(`${reference} has no layers`)
  const rows = blobs.map(({ digest: one, annotations }) => {
    if (typeof one !== 'string') throw new Unreadable(`${reference} has a layer without a digest`)
    return `${JSON.stringify(annotations?.['org.opencontainers.image.title'] ?? '')} ${one}`
  })
  const identity = createHash('sha256').update(rows.join('\n')).digest('hex')
  return known(`sha256 ${identity}, ${rows.length} ${rows.length === 1 ? 'layer' : 'layers'}`, `oci://${registry}/${repository}@${digest}`)
}

function parts(reference: string): { registry: string; repository: string; tag: string } {
  const found = /^oci:\/\/([^/]+)\/([a-z0-9._/-]+?)(?:@(sha256:[0-9a-f]{64})|:([\w.-]{1,128}))?$/.exec(reference)
  if (!found) throw new Unreadable(`${reference} is no reference of a registry`)
  return { registry: found[1] as string, repository: found[2] as string, tag: found[3] ?? found[4] ?? 'latest' }
}

/** `user:password` in base64, as docker's own file holds it. */
async function login(outside: Outside, registry: string): Promise<string | undefined> {
  const { environment } = outside
  const home = environment['DOCKER_CONFIG'] ?? (environment['HOME'] === undefined ? undefined : `${environment['HOME']}/.docker`)
  const text = home === undefined ? undefined : await outside.readFile(`${home}/config.json`)
  if (text === undefined) return undefined
  try {
    const auths = (JSON.parse(text) as { auths?: Record<string, { auth?: string }> }).auths ?? {}
    const entry =
      auths[registry] ?? auths[`https://${registry}`] ?? (registry === 'docker.io' ? auths['https://index.docker.io/v1/'] : undefined)
    return entry?.auth || undefined
  } catch {
    return undefined
  }
}

async function authorized(outside: Outside, refusal: Answer, repository: string, basic: string | undefined): Promise<string> {
  const challenge = refusal.headers.get('www-authenticate') ?? ''
  if (/^basic/i.test(challenge)) {
    if (basic === undefined) throw new Unreadable('no permission (401): log in with docker/login-action before this step')
    return `Basic ${basic}`
  }
  const field = (name: string): string | undefined => new RegExp(`${name}="([^"]*)"`).exec(challenge)?.[1]
  const realm = field('realm')
  if (!/^bearer/i.test(challenge) || realm === undefined || !URL.canParse(realm)) throw new Unreadable('no permission (401)')
  const url = new URL(realm)
  url.searchParams.set('scope', field('scope') ?? `repository:${repository}:pull`)
  const service = field('service')
  if (service !== undefined) url.searchParams.set('service', service)
  // A password goes only to an address that cannot be listened to.
  const send = basic !== undefined && (url.protocol === 'https:' || url.hostname === '127.0.0.1' || url.hostname === 'localhost')
  const answer = await ask(outside, { url: url.href, headers: send ? { authorization: `Basic ${basic}` } : {} })
  const { token, access_token } = parsed(answer.body, realm) as { token?: unknown; access_token?: unknown }
  const found = token ?? access_token
  if (typeof found !== 'string') throw new Unreadable('the registry gave no token')
  return `Bearer ${found}`
}
