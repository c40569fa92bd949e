import { afterEach, describe, expect, it } from 'vitest'
import type { RemoteSource } from '../../src/config/model.ts'
import { RemoteReader } from '../../src/detect/sources/remote.ts'
import { type Handler, HostileServer, machine } from './hostile-server.ts'

const KEYS = { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'c4n4ry-secret' }
const environmentOf = (url: string): Record<string, string> => ({
  ...KEYS,
  AWS_ENDPOINT_URL: url,
  STORAGE_EMULATOR_HOST: url,
  HF_ENDPOINT: url,
  MLFLOW_TRACKING_URI: url,
  HOME: '/nonexistent',
})

const list = (keys: readonly string[], rest = '<IsTruncated>false</IsTruncated>'): string =>
  `<?xml version="1.0"?><ListBucketResult>${rest}${keys.map(key => `<Contents><Key>${key}</Key><ETag>&quot;900150983cd24fb0d6963f7d28e17f72&quot;</ETag><Size>3</Size></Contents>`).join('')}</ListBucketResult>`
const object: Handler = (_, response) =>
  response.writeHead(200, { etag: '"900150983cd24fb0d6963f7d28e17f72"', 'content-length': '3' }).end()

let server: HostileServer | undefined
afterEach(() => server?.close())

async function stateOf(source: (url: string) => RemoteSource | string, handler: Handler, seconds = 10) {
  server = await HostileServer.start(handler)
  const reader = new RemoteReader(machine(environmentOf(server.url), { seconds }))
  const asked = source(server.url)
  return typeof asked === 'string' ? reader.http(asked) : reader.state(asked)
}

const PREFIX: RemoteSource = { type: 'object', address: 's3://lake/events/' }
/** One of each kind that is read over HTTP. */
const EVERY: readonly (readonly [string, (url: string) => RemoteSource | string])[] = [
  ['http', url => `${url}/data.csv`],
  ['s3 object', () => ({ type: 'object', address: 's3://lake/train.csv' })],
  ['s3 prefix', () => PREFIX],
  ['gcs object', () => ({ type: 'object', address: 'gs://lake/train.csv' })],
  ['gcs prefix', () => ({ type: 'object', address: 'gs://lake/events/' })],
  ['delta', () => ({ type: 'delta', table: 's3://lake/table' })],
  ['iceberg', () => ({ type: 'iceberg', table: 's3://lake/table' })],
  ['hub', () => ({ type: 'huggingface', kind: 'datasets', repository: 'acme/churn', revision: 'main', path: '' })],
  ['oci', url => ({ type: 'oci', reference: `oci://${new URL(url).host}/acme/data:v1` })],
  ['mlflow', () => ({ type: 'mlflow', uri: 'models:/churn/3' })],
]

describe.each(EVERY)('%s', (_, source) => {
  it.each<readonly [string, Handler]>([
    ['403', (_, response) => response.writeHead(403).end()],
    ['404', (_, response) => response.writeHead(404).end()],
    ['500', (_, response) => response.writeHead(500).end()],
    ['a hang before the first byte', () => undefined],
    ['a hang in the middle', (_, response) => response.writeHead(200, { 'content-length': '100', etag: 'W/"x"' }).write('{')],
    [
      'a connection that is cut',
      (request, response) => {
        if (request.method === 'HEAD') return response.writeHead(405).end()
        response.writeHead(200, { 'content-length': '100' }).write('<')
        return setTimeout(() => response.destroy(), 20)
      },
    ],
    [
      'less than was promised',
      (request, response) =>
        request.method === 'HEAD' ? response.writeHead(200).end() : response.writeHead(200, { 'content-length': '5000' }).end('{}'),
    ],
    ['a redirect to a file', (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end()],
    [
      'a redirect to the metadata of a cloud',
      (_, response) => response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end(),
    ],
    ['redirects without end', (request, response) => response.writeHead(302, { location: `${request.url}x` }).end()],
    [
      'an empty answer',
      (request, response) => (request.method === 'HEAD' ? response.writeHead(405).end() : response.writeHead(204).destroy()),
    ],
  ])('is unknown after %s, in bounded time', async (_name, handler) => {
    const started = Date.now()
    const state = await stateOf(source, handler, 0.1)
    expect(state.known, JSON.stringify(state)).toBe(false)
    expect(Date.now() - started).toBeLessThan(8000)
    if (!state.known) {
      expect(state.reason).not.toContain('c4n4ry-secret')
      expect(state.reason.length).toBeGreaterThan(10)
    }
  })
})

describe('a prefix of S3', () => {
  const paged =
    (pages: Readonly<Record<string, string>>): Handler =>
    (request, response) => {
      if (request.method === 'HEAD') return object(request, response)
      const token = new URL(request.url ?? '', 'http://x').searchParams.get('continuation-token') ?? ''
      return response.end(pages[token] ?? '')
    }

  it('is what all of its pages hold, whatever their size', async () => {
    const more = (next: string): string => `<IsTruncated>true</IsTruncated><NextContinuationToken>${next}</NextContinuationToken>`
    const one = await stateOf(() => PREFIX, paged({ '': list(['events/a', 'events/b', 'events/c']) }))
    await server?.close()
    const three = await stateOf(
      () => PREFIX,
      paged({ '': list(['events/a'], more('1')), '1': list(['events/b'], more('2')), '2': list(['events/c']) }),
    )
    expect(one.known && one.identity).toMatch(/^sha256 [0-9a-f]{64}, 3 files, 9 bytes$/)
    expect(three).toEqual(one)
  })

  it('names objects as they are called, however the server writes them', async () => {
    const keys = async (page: string): Promise<readonly string[]> => {
      const state = await stateOf(() => PREFIX, paged({ '': page }))
      await server?.close()
      return state.known ? (state.objects ?? []).map(object => object.key) : [state.reason]
    }
    expect(await keys(list(['events/q&#39;u&amp;amp;&#x22;+ b']))).toEqual(['q\'u&amp;"+ b'])
    expect(await keys(list(['events/a+b%2Bc%20d'], '<IsTruncated>false</IsTruncated><EncodingType>url</EncodingType>'))).toEqual([
      'a b+c d',
    ])
    expect((await keys(list(['events/a%'], '<IsTruncated>false</IsTruncated><EncodingType>url</EncodingType>')))[0]).toContain(
      'makes no sense',
    )
  })

  it('is signed, and the signature does not follow a redirect to another host', async () => {
    const other = await HostileServer.start((_, response) => response.writeHead(404).end())
    await stateOf(
      () => ({ type: 'object', address: 's3://lake/x' }),
      (_, response) => response.writeHead(302, { location: `${other.url}/x` }).end(),
    )
    expect(server?.headers[0]?.authorization).toContain('AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/')
    expect(other.headers).toHaveLength(1)
    expect(Object.keys(other.headers[0] ?? {}).filter(name => /^(?:authorization|x-amz-)/.test(name))).toEqual([])
    await other.close()
  })

  it.each<readonly [string, Record<string, string>]>([
    ['does not say whether it goes on', { '': list(['events/a'], '') }],
    ['goes on without saying where', { '': list(['events/a'], '<IsTruncated>true</IsTruncated>') }],
    [
      'goes in circles',
      {
        '': list(['events/a'], '<IsTruncated>true</IsTruncated><NextContinuationToken>1</NextContinuationToken>'),
        '1': list(['events/b'], '<IsTruncated>true</IsTruncated><NextContinuationToken>1</NextContinuationToken>'),
      },
    ],
    ['breaks off within', { '': list(['events/a', 'events/b']).slice(0, -60) }],
    ['has fewer objects than it says', { '': list(['events/a'], '<IsTruncated>false</IsTruncated><KeyCount>2</KeyCount>') }],
    ['is empty', { '': list([]) }],
    ['holds a key of another folder', { '': list(['secrets/a']) }],
    ['has a size that is none', { '': list(['events/a']).replace('<Size>3', '<Size>-') }],
    [
      'breaks off on its second page',
      { '': list(['events/a'], '<IsTruncated>true</IsTruncated><NextContinuationToken>1</NextContinuationToken>') },
    ],
  ])('that %s is unknown', async (_, pages) => {
    const state = await stateOf(() => PREFIX, paged(pages))
    expect(state.known, JSON.stringify(state)).toBe(false)
  })

  it('whose listing never ends takes bounded time and memory', async () => {
    const filler = Buffer.alloc(1 << 20, ' ')
    const before = process.memoryUsage().rss
    const state = await stateOf(
      () => PREFIX,
      (_, response) => {
        response.writeHead(200)
        const pour = (): void => {
          while (!response.destroyed && response.write(filler));
          if (!response.destroyed) response.once('drain', pour)
        }
        pour()
      },
    )
    expect(state.known).toBe(false)
    expect(process.memoryUsage().rss - before).toBeLessThan(600 << 20)
  })
})

describe('an object of S3', () => {
  const headers =
    (more: Record<string, string>): Handler =>
    (_, response) =>
      response.writeHead(200, { 'content-length': '3', etag: '"900150983cd24fb0d6963f7d28e17f72"', ...more }).end()
  const identity = async (more: Record<string, string>): Promise<string> => {
    const state = await stateOf(() => ({ type: 'object', address: 's3://lake/x' }), headers(more))
    await server?.close()
    return state.known ? state.identity : `unknown: ${state.reason}`
  }

  it.each([
    [{}, 'md5 900150983cd24fb0d6963f7d28e17f72, 3 bytes'],
    [{ 'x-amz-checksum-sha256': 'abc=' }, 'sha256 abc=, 3 bytes'],
    [{ 'x-amz-checksum-sha256': 'abc=-3' }, 'md5 900150983cd24fb0d6963f7d28e17f72, 3 bytes'],
    [{ etag: '"9001-2"', 'x-amz-checksum-crc64nvme': 'zz', 'x-amz-checksum-type': 'FULL_OBJECT' }, 'crc64nvme zz, 3 bytes'],
    [{ etag: '"9001-2"', 'x-amz-checksum-crc32': 'zz', 'x-amz-checksum-type': 'COMPOSITE' }, 'etag "9001-2", 3 bytes'],
    [{ 'x-amz-server-side-encryption': 'aws:kms' }, 'etag "900150983cd24fb0d6963f7d28e17f72", 3 bytes'],
  ])('with %o is %s', async (more, expected) => {
    expect(await identity(more as Record<string, string>)).toBe(expected)
  })

  it('in a versioned bucket is pinned to its version, and copied without change keeps its identity', async () => {
    const one = await stateOf(() => ({ type: 'object', address: 's3://lake/x' }), headers({ 'x-amz-version-id': 'v1' }))
    await server?.close()
    const two = await stateOf(() => ({ type: 'object', address: 's3://lake/x' }), headers({ 'x-amz-version-id': 'v2' }))
    expect([one.pin, two.pin]).toEqual(['s3://lake/x?versionId=v1', 's3://lake/x?versionId=v2'])
    expect(one.known && two.known && one.identity === two.identity).toBe(true)
  })

  it('that was deleted is unknown', async () => {
    expect(await identity({ 'x-amz-delete-marker': 'true' })).toContain('was deleted')
  })

  it('is asked for again in the region that the bucket is in', async () => {
    const state = await stateOf(
      () => ({ type: 'object', address: 's3://lake/x' }),
      (request, response) =>
        request.headers.authorization?.includes('/eu-central-1/')
          ? headers({})(request, response)
          : response.writeHead(400, { 'x-amz-bucket-region': 'eu-central-1' }).end(),
    )
    expect(state.known).toBe(true)
  })
})

describe('a fork', () => {
  it('reads nothing with the credentials of the job', async () => {
    server = await HostileServer.start(object)
    const { outsideOf } = await import('../../src/session/outside.ts')
    const outside = outsideOf({
      root: process.cwd(),
      job: environmentOf(server.url),
      trusted: false,
      grants: () => ['*'],
      checkedOut: true,
      hide: () => () => undefined,
    })
    expect(outside.environment).toEqual({})
    expect(outside.granted('m', 'AWS_SECRET_ACCESS_KEY')).toBeUndefined()
    expect(await outside.readFile('/etc/hostname')).toBeUndefined()
    const { stdout } = await outside.command('env', '', 'm')
    expect(stdout).not.toContain('c4n4ry-secret')
  })
})
