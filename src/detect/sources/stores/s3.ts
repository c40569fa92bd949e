import { AwsClient } from 'aws4fetch'
import { XMLParser } from 'fast-xml-parser'
import { allPages } from '../listing.ts'
import { type Listed, type ObjectStore, type Outside, Unreadable } from '../outside.ts'
import { type Answer, ask, shown } from '../request.ts'

/**
 * S3, and what speaks like it. Identities are full-object checksums or the MD5 of an ETag where it is one; an ETag of
 * parts otherwise, which a copy changes. Credentials are those of `aws-actions/configure-aws-credentials`: the environment,
 * else the shared file; without any the requests are not signed, for public buckets.
 * Source: Amazon S3 API Reference, HeadObject, ListObjectsV2, ListObjectVersions.
 */
export class S3Store implements ObjectStore {
  readonly #outside: Outside
  #region: string | undefined
  #client: Promise<AwsClient | undefined> | undefined

  constructor(outside: Outside) {
    this.#outside = outside
  }

  async head(address: string): Promise<Listed> {
    const { bucket, key, version } = parts(address)
    const answer = await this.#ask('HEAD', bucket, key, version === undefined ? {} : { versionId: version })
    if (answer.headers.get('x-amz-delete-marker') === 'true') throw new Unreadable(`${address} was deleted`, true)
    const size = answer.headers.get('content-length')
    const etag = answer.headers.get('etag')
    if (size === null || etag === null) throw new Unreadable(`${address}: the server names neither size nor ETag`)
    const id = answer.headers.get('x-amz-version-id')
    return { key, size: Number(size), identity: identityOf(answer.headers, etag), version: id === null || id === 'null' ? null : id, etag }
  }

  async get(address: string, most: number): Promise<Uint8Array> {
    const { bucket, key, version } = parts(address)
    return (await this.#ask('GET', bucket, key, version === undefined ? {} : { versionId: version }, most)).body
  }

  async list(prefix: string, after?: string): Promise<readonly Listed[]> {
    const { bucket, key } = parts(prefix)
    const listed = await allPages(async (token, found) => {
      const query = {
        'list-type': '2',
        prefix: key,
        'encoding-type': 'url',
        ...(token === undefined ? (after === undefined ? {} : { 'start-after': key + after }) : { 'continuation-token': token }),
      }
      const result = document(await this.#ask('GET', bucket, '', query), 'ListBucketResult')
      const contents = rows(result['Contents'])
      if (result['KeyCount'] !== undefined && Number(result['KeyCount']) !== contents.length + rows(result['CommonPrefixes']).length)
        throw new Unreadable('the list has not as many objects as it says')
      for (const row of contents) found.push(listedOf(row, key, null, decoder(result)))
      return more(result, 'NextContinuationToken')
    })
    const first = listed.find(object => !object.key.endsWith('/'))
    // Of a versioned bucket the versions are what to read.
    if (first && after === undefined && (await this.head(`s3://${bucket}/${key}${first.key}`)).version !== null)
      return this.#versions(bucket, key)
    return listed
  }

  #versions(bucket: string, prefix: string): Promise<Listed[]> {
    return allPages(async (token, found) => {
      const [marker, version] = token === undefined ? [] : (JSON.parse(token) as [string, string])
      const query = {
        versions: '',
        prefix,
        'encoding-type': 'url',
        ...(marker === undefined ? {} : { 'key-marker': marker, 'version-id-marker': version ?? '' }),
      }
      const result = document(await this.#ask('GET', bucket, '', query), 'ListVersionsResult')
      for (const row of rows(result['Version']))
        if (row['IsLatest'] === 'true') found.push(listedOf(row, prefix, String(row['VersionId']), decoder(result)))
      const next = more(result, 'NextKeyMarker')
      return next === undefined ? undefined : JSON.stringify([decoder(result)(next), result['NextVersionIdMarker'] ?? ''])
    })
  }

  async #ask(method: 'GET' | 'HEAD', bucket: string, key: string, query: Record<string, string>, most?: number): Promise<Answer> {
    const { environment } = this.#outside
    this.#region ??= environment['AWS_REGION'] || environment['AWS_DEFAULT_REGION'] || 'us-east-1'
    for (let again = false; ; again = true) {
      const region: string = this.#region
      const client = await this.#credentials()
      const sign = client && ((url: string, headers: Readonly<Record<string, string>>) => signed(client, method, url, headers, region))
      const answer = await ask(this.#outside, {
        url: `${addressOf(environment, bucket, key, region)}${Object.keys(query).length > 0 ? `?${search(query)}` : ''}`,
        method,
        headers: method === 'HEAD' ? { 'x-amz-checksum-mode': 'ENABLED' } : {},
        answers: [301, 307, 400],
        ...(sign === undefined ? {} : { sign }),
        ...(most === undefined ? {} : { most }),
      })
      if (answer.status < 300) return answer
      const other = answer.headers.get('x-amz-bucket-region')
      if (again || other === null || other === region) throw new Unreadable(`the server answered ${answer.status} at ${shown(answer.url)}`)
      this.#region = other
    }
  }

  #credentials(): Promise<AwsClient | undefined> {
    this.#client ??= credentialsOf(this.#outside)
    return this.#client
  }
}

async function credentialsOf(outside: Outside): Promise<AwsClient | undefined> {
  const { environment } = outside
  const client = (id: string | undefined, secret: string | undefined, token: string | undefined): AwsClient | undefined =>
    id && secret
      ? new AwsClient({ accessKeyId: id, secretAccessKey: secret, retries: 0, service: 's3', ...(token ? { sessionToken: token } : {}) })
      : undefined
  const own = client(environment['AWS_ACCESS_KEY_ID'], environment['AWS_SECRET_ACCESS_KEY'], environment['AWS_SESSION_TOKEN'])
  if (own) return own
  const home = environment['HOME'] ?? environment['USERPROFILE']
  const file = environment['AWS_SHARED_CREDENTIALS_FILE'] ?? (home === undefined ? undefined : `${home}/.aws/credentials`)
  const text = file === undefined ? undefined : await outside.readFile(file)
  const profile = text === undefined ? undefined : section(text, environment['AWS_PROFILE'] ?? 'default')
  return profile && client(profile.get('aws_access_key_id'), profile.get('aws_secret_access_key'), profile.get('aws_session_token'))
}

/** `[name]` of an INI file, as the AWS tools write it. */
function section(text: string, name: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  let inside = false
  for (const line of text.split(/\r?\n/)) {
    const head = /^\[([^\]]*)\]/.exec(line.trim())
    if (head) inside = (head[1] as string).trim() === name
    const entry = /^([A-Za-z_]+)\s*=(.*)$/s.exec(line.trim())
    if (inside && entry) found.set((entry[1] as string).toLowerCase(), (entry[2] as string).trim())
  }
  return found
}

async function signed(
  client: AwsClient,
  method: string,
  url: string,
  headers: Readonly<Record<string, string>>,
  region: string,
): Promise<Record<string, string>> {
  const request = await client.sign(url, { method, headers, aws: { region, service: 's3' } })
  return Object.fromEntries(request.headers)
}

const search = (query: Record<string, string>): string =>
  Object.entries(query)
    .map(([name, value]) => `${name}=${encode(value)}`)
    .join('&')
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, one => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)

function addressOf(environment: Outside['environment'], bucket: string, key: string, region: string): string {
  const path = key.split('/').map(encode).join('/')
  const endpoint = (environment['AWS_ENDPOINT_URL_S3'] || environment['AWS_ENDPOINT_URL'])?.replace(/\/$/, '')
  if (endpoint) return `${endpoint}/${bucket}/${path}`
  return bucket.includes('.')
    ? `https://s3.${region}.amazonaws.com/${bucket}/${path}`
    : `https://${bucket}.s3.${region}.amazonaws.com/${path}`
}

function parts(address: string): { bucket: string; key: string; version: string | undefined } {
  const [, bucket = '', key = '', version] = /^s3:\/\/([^/]+)(?:\/([^?]*))?(?:\?versionId=(.+))?$/s.exec(address) ?? []
  return { bucket, key, version }
}

const CHECKSUMS = ['sha256', 'sha1', 'crc64nvme', 'crc32c', 'crc32'] as const

/** What names the bytes best. A checksum of checksums, `…-3`, depends on how the upload was cut. */
function identityOf(headers: Headers, etag: string): string {
  const whole = (name: string): string | undefined => {
    const value = headers.get(`x-amz-checksum-${name}`)
    return value === null || value.includes('-') || headers.get('x-amz-checksum-type') === 'COMPOSITE' ? undefined : value
  }
  const strong = whole('sha256')
  if (strong !== undefined) return `sha256 ${strong}`
  const encrypted =
    /kms|dsse/i.test(headers.get('x-amz-server-side-encryption') ?? '') || headers.has('x-amz-server-side-encryption-customer-algorithm')
  if (!encrypted && /^"?[0-9a-f]{32}"?$/i.test(etag)) return `md5 ${etag.replaceAll('"', '')}`
  for (const name of CHECKSUMS) {
    const value = whole(name)
    if (value !== undefined) return `${name} ${value}`
  }
  return `etag ${etag}`
}

type Row = Readonly<Record<string, unknown>>
const PARSER = {
  ignoreAttributes: true,
  parseTagValue: false,
  processEntities: true,
  // With the numbered ones.
  htmlEntities: true,
  isArray: (name: string) => ['Contents', 'Version', 'CommonPrefixes'].includes(name),
} as const

/** An answer in XML, whole to its last tag. */
function document(answer: Answer, root: string): Row {
  const text = Buffer.from(answer.body).toString('utf8')
  if (!text.trimEnd().endsWith(`</${root}>`)) throw new Unreadable('the list breaks off')
  let found: unknown
  try {
    found = (new XMLParser(PARSER).parse(text) as Row)[root]
  } catch {
    throw new Unreadable('the list is not XML')
  }
  if (typeof found !== 'object' || found === null) throw new Unreadable('the list is empty of what it should say')
  return found as Row
}

const rows = (value: unknown): readonly Row[] => (Array.isArray(value) ? (value as Row[]) : [])

/** Names are encoded where the answer says so: not every server does what it is asked for. */
function decoder(result: Row): (key: string) => string {
  if (result['EncodingType'] !== 'url') return key => key
  return key => {
    try {
      return decodeURIComponent(key.replaceAll('+', ' '))
    } catch {
      throw new Unreadable(`the list holds a name that makes no sense: ${key.slice(0, 100)}`)
    }
  }
}

function listedOf(row: Row, prefix: string, version: string | null, decode: (key: string) => string): Listed {
  const key = decode(String(row['Key']))
  const size = Number(row['Size'])
  const etag = String(row['ETag'] ?? '')
  if (!key.startsWith(prefix) || !Number.isSafeInteger(size) || etag === '')
    throw new Unreadable('the list holds an object that makes no sense')
  return {
    key: key.slice(prefix.length),
    size,
    identity: /^"?[0-9a-f]{32}"?$/i.test(etag) ? `md5 ${etag.replaceAll('"', '')}` : `etag ${etag}`,
    version: version === 'null' ? null : version,
  }
}

/** Whether it says that it is complete; not to say so is not to be. */
function more(result: Row, token: string): string | undefined {
  if (result['IsTruncated'] === 'false') return undefined
  const next = result[token]
  if (result['IsTruncated'] !== 'true' || typeof next !== 'string' || next === '')
    throw new Unreadable('the list does not say where it goes on')
  return next
}
