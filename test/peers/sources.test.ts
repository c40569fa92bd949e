import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { BlobServiceClient } from '@azure/storage-blob'
import { AwsClient } from 'aws4fetch'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { remoteAddress, remoteMapping } from '../../src/config/remote.ts'
import { RemoteReader } from '../../src/detect/sources/remote.ts'
import type { SourceState } from '../../src/detect/sources/source.ts'
import { outsideOf } from '../../src/session/outside.ts'
import { freePort, serve } from './server.ts'
import { installAzurite, installPython, installRegistry } from './tools.ts'

/** The sources against real servers, and tables that their own libraries write. */
const CLI = resolve(import.meta.dirname, '../../dist/cli.js')
const PLACE = { file: 'mettle.yml' }
const folder = mkdtempSync(join(tmpdir(), 'mettle-sources-'))
let bin = ''
beforeAll(() => {
  bin = installPython('sources')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What a source written so in a configuration is now, each time with a new reader as each run has one; the bundle has to say the same. */
async function look(source: string | Record<string, string>, environment: Record<string, string> = {}): Promise<SourceState> {
  const job = { PATH: process.env['PATH'], HOME: folder, ...environment }
  const outside = outsideOf({
    root: folder,
    job,
    trusted: true,
    grants: () => Object.keys(environment),
    checkedOut: true,
    hide: () => () => undefined,
  })
  const remote =
    typeof source === 'string' ? remoteAddress(source, 'data', PLACE) : remoteMapping(source, 'data', { model: 'm', folder: '' }, PLACE)
  if (!remote) throw new Error(`${JSON.stringify(source)} is no source`)
  const state = await new RemoteReader(outside).state(remote).finally(() => outside.close())
  const said = bundled(source, job, Object.keys(environment))
  if (state.known) expect(said).toMatchObject({ unknown: [], data: { data: { identity: state.identity, pin: state.pin } } })
  else expect(said.unknown).toEqual([`data: ${state.reason}`])
  return state
}

/** The same source in a repository of its own, asked by `dist`. */
function bundled(
  source: string | Record<string, string>,
  env: NodeJS.ProcessEnv,
  fetch: readonly string[],
): { readonly unknown: readonly string[] } {
  const repository = join(folder, 'bundled')
  if (!existsSync(repository)) {
    mkdirSync(repository)
    execFileSync('git', ['-C', repository, 'init', '--quiet'])
    execFileSync('git', [
      '-C',
      repository,
      '-c',
      'user.name=a',
      '-c',
      'user.email=a@example.com',
      'commit',
      '--quiet',
      '--allow-empty',
      '-m',
      'Begin',
    ])
  }
  const model = { data: { data: source }, env: { fetch }, train: 'true', outputs: { metrics: 'm.json' } }
  writeFileSync(join(repository, 'mettle.yml'), JSON.stringify({ version: 1, models: { m: model } }))
  return JSON.parse(
    execFileSync(process.execPath, [CLI, 'why', 'm', '--json'], {
      cwd: repository,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  )
}

const identityOf = (state: SourceState): string => {
  expect(state.known, JSON.stringify(state)).toBe(true)
  return state.known ? state.identity : ''
}
const reasonOf = (state: SourceState): string => {
  expect(state.known, JSON.stringify(state)).toBe(false)
  return state.known ? '' : state.reason
}

describe('S3 (moto)', () => {
  const environment: Record<string, string> = { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test', AWS_REGION: 'us-east-1' }
  const aws = new AwsClient({ accessKeyId: 'test', secretAccessKey: 'test', service: 's3', region: 'us-east-1' })
  let server: Awaited<ReturnType<typeof serve>>
  let url = ''
  const call = async (method: string, path: string, body?: string, headers: Record<string, string> = {}): Promise<void> => {
    const answer = await aws.fetch(`${url}/${path}`, { method, headers, ...(body === undefined ? {} : { body }) })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
  }
  beforeAll(async () => {
    const port = await freePort()
    url = `http://127.0.0.1:${port}`
    environment['AWS_ENDPOINT_URL'] = url
    server = await serve(join(bin, 'moto_server'), ['-H', '127.0.0.1', '-p', String(port)], url)
    await call('PUT', 'lake')
    await call('PUT', 'kept')
    await call('PUT', 'kept?versioning', '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>')
  })
  afterAll(() => server?.stop())

  it('reads an object: a copy keeps its identity, a change does not, a deletion is unknown', async () => {
    await call('PUT', 'lake/train.csv', 'a,b\n1,2\n')
    const first = await look('s3://lake/train.csv', environment)
    await call('PUT', 'lake/train.csv', 'a,b\n1,2\n')
    expect(await look('s3://lake/train.csv', environment)).toEqual(first)
    await call('PUT', 'lake/train.csv', 'a,b\n1,3\n')
    expect(identityOf(await look('s3://lake/train.csv', environment))).not.toBe(identityOf(first))
    await call('DELETE', 'lake/train.csv')
    expect(reasonOf(await look('s3://lake/train.csv', environment))).toContain('nothing there (404)')
  })

  it('pins an object of a versioned bucket, and the pin moves without the identity', async () => {
    await call('PUT', 'kept/train.csv', 'same')
    const first = await look('s3://kept/train.csv', environment)
    await call('PUT', 'kept/train.csv', 'same')
    const second = await look('s3://kept/train.csv', environment)
    expect(identityOf(second)).toBe(identityOf(first))
    expect(first.pin).toMatch(/^s3:\/\/kept\/train\.csv\?versionId=\S+$/)
    expect(second.pin).not.toBe(first.pin)
    // The version that was seen is what can still be read.
    const old = await aws.fetch(`${url}/kept/train.csv${first.pin.slice(first.pin.indexOf('?'))}`)
    expect(await old.text()).toBe('same')
    await call('DELETE', 'kept/train.csv')
    expect(reasonOf(await look('s3://kept/train.csv', environment))).toMatch(/404|deleted/)
  })

  it('reads a prefix of more than one page, with names that are hard to write', async () => {
    const names = [...Array.from({ length: 1003 }, (_, i) => `part-${i}`), 'a b+c&d.csv', 'ünï/日本.csv', "q'u(o)te*!.csv"]
    for (let i = 0; i < names.length; i += 50)
      await Promise.all(
        names.slice(i, i + 50).map(name => call('PUT', `lake/events/${name.split('/').map(encodeURIComponent).join('/')}`, name)),
      )
    const first = await look('s3://lake/events/', environment)
    expect(identityOf(first)).toContain(`, ${names.length} files, `)
    expect(first.known && first.objects?.map(object => object.key).toSorted()).toEqual(names.toSorted())
    await call('PUT', 'lake/events/part-7', 'another')
    const changed = await look('s3://lake/events/', environment)
    expect(identityOf(changed)).not.toBe(identityOf(first))
    await call('PUT', 'lake/events/part-7', 'part-7')
    expect(identityOf(await look('s3://lake/events/', environment))).toBe(identityOf(first))
    await call('DELETE', 'lake/events/part-7')
    expect(identityOf(await look('s3://lake/events/', environment))).not.toBe(identityOf(first))
    expect(reasonOf(await look('s3://lake/nothing/', environment))).toContain('no object lies below it')
    expect(reasonOf(await look('s3://no-such-bucket/', environment))).toContain('404')
  })

  it('pins every object below a prefix of a versioned bucket, deleted ones left out', async () => {
    await call('PUT', 'kept/d/one', '1')
    await call('PUT', 'kept/d/one', '1b')
    await call('PUT', 'kept/d/two', '2')
    await call('PUT', 'kept/d/three', '3')
    await call('DELETE', 'kept/d/three')
    const state = await look('s3://kept/d/', environment)
    expect(identityOf(state)).toContain('2 files, 3 bytes')
    expect(state.known && state.objects?.every(object => object.version !== null)).toBe(true)
  })
})

describe('Google Cloud Storage (fake-gcs-server)', () => {
  const environment: Record<string, string> = {}
  let server: Awaited<ReturnType<typeof serve>>
  const put = async (name: string, content: string): Promise<void> => {
    const answer = await fetch(
      `${environment['STORAGE_EMULATOR_HOST']}/upload/storage/v1/b/lake/o?uploadType=media&name=${encodeURIComponent(name)}`,
      {
        method: 'POST',
        body: content,
      },
    )
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
  }
  beforeAll(async () => {
    const port = await freePort()
    const url = `http://127.0.0.1:${port}`
    environment['STORAGE_EMULATOR_HOST'] = url
    const program = execFileSync('find', [join(bin, '../lib'), '-name', 'fake-gcs-server-linux-amd64'], { encoding: 'utf8' })
      .trim()
      .split('\n')[0] as string
    server = await serve(
      program,
      ['-scheme', 'http', '-host', '127.0.0.1', '-port', String(port), '-backend', 'memory'],
      `${url}/storage/v1/b`,
    )
    await fetch(`${url}/storage/v1/b`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"name": "lake"}' })
  })
  afterAll(() => server?.stop())

  it('reads an object by generation and checksum: a copy moves the pin alone', async () => {
    await put('train.csv', 'same')
    const first = await look('gs://lake/train.csv', environment)
    await put('train.csv', 'same')
    const second = await look('gs://lake/train.csv', environment)
    expect(identityOf(second)).toBe(identityOf(first))
    expect(second.pin).not.toBe(first.pin)
    await put('train.csv', 'else')
    expect(identityOf(await look('gs://lake/train.csv', environment))).not.toBe(identityOf(first))
    expect(reasonOf(await look('gs://lake/gone.csv', environment))).toContain('404')
  })

  it('reads a prefix', async () => {
    await put('events/a b.csv', '1')
    await put('events/ü/c.csv', '2')
    const first = await look('gs://lake/events/', environment)
    expect(identityOf(first)).toContain('2 files, 2 bytes')
    await put('events/d.csv', '3')
    expect(identityOf(await look('gs://lake/events/', environment))).toContain('3 files, 3 bytes')
    expect(reasonOf(await look('gs://lake/none/', environment))).toContain('no object lies below it')
  })
})

describe('Azure Blob Storage (Azurite)', () => {
  const KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=='
  let server: Awaited<ReturnType<typeof serve>>
  let connection = ''
  beforeAll(async () => {
    const port = await freePort()
    const url = `http://127.0.0.1:${port}/devstoreaccount1`
    connection = `DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=${KEY};BlobEndpoint=${url};`
    const args = [
      installAzurite(),
      '--inMemoryPersistence',
      '--blobHost',
      '127.0.0.1',
      '--blobPort',
      String(port),
      '--skipApiVersionCheck',
      '--silent',
    ]
    server = await serve(process.execPath, args, url)
    await container().create()
  })
  afterAll(() => server?.stop())
  const container = () => BlobServiceClient.fromConnectionString(connection).getContainerClient('lake')
  const put = (name: string, content: string): Promise<unknown> =>
    container().getBlockBlobClient(name).upload(content, Buffer.byteLength(content))

  it('reads a blob and a prefix: a copy keeps the identity, a change does not', async () => {
    const environment = { AZURE_STORAGE_CONNECTION_STRING: connection }
    await put('train.csv', 'same')
    await put('events/a b+c.csv', '1')
    await put('events/ü/c.csv', '2')
    const [blob, prefix] = [
      await look('az://devstoreaccount1/lake/train.csv', environment),
      await look('az://devstoreaccount1/lake/events/', environment),
    ]
    expect(identityOf(prefix)).toContain('2 files, 2 bytes')
    await put('train.csv', 'same')
    await put('events/a b+c.csv', '1')
    expect(identityOf(await look('az://devstoreaccount1/lake/train.csv', environment))).toBe(identityOf(blob))
    expect(identityOf(await look('abfss://lake@devstoreaccount1.dfs.core.windows.net/events/', environment))).toBe(identityOf(prefix))
    await put('train.csv', 'else')
    await container().deleteBlob('events/ü/c.csv')
    expect(identityOf(await look('az://devstoreaccount1/lake/train.csv', environment))).not.toBe(identityOf(blob))
    expect(identityOf(await look('az://devstoreaccount1/lake/events/', environment))).not.toBe(identityOf(prefix))
  })

  it('is unknown where nothing lies, and without permission', async () => {
    const wrong = connection.replace('Eby8', 'Eby9')
    expect(reasonOf(await look('az://devstoreaccount1/lake/none', { AZURE_STORAGE_CONNECTION_STRING: connection }))).toContain('404')
    expect(reasonOf(await look('az://devstoreaccount1/lake/train.csv', { AZURE_STORAGE_CONNECTION_STRING: wrong }))).toContain('403')
    expect(reasonOf(await look('az://devstoreaccount1/lake/none/', { AZURE_STORAGE_CONNECTION_STRING: connection }))).toContain('no object')
  })
})

describe('PostgreSQL', () => {
  let environment: Record<string, string> = {}
  let stop = (): void => undefined
  const run = async (text: string): Promise<void> => {
    const client = new pg.Client({ connectionString: environment['DATABASE_URL'] as string })
    await client.connect()
    await client.query(text).finally(() => client.end())
  }
  beforeAll(async () => {
    const programs = execFileSync('find', [join(bin, '../lib'), '-path', '*pginstall/bin'], { encoding: 'utf8' }).trim()
    const data = join(folder, 'postgres')
    mkdirSync(data)
    const root = process.getuid?.() === 0
    const as = (program: string, args: string[]): [string, string[]] =>
      root
        ? ['setpriv', ['--reuid=65534', '--regid=65534', '--clear-groups', join(programs, program), ...args]]
        : [join(programs, program), args]
    if (root) {
      execFileSync('chown', ['65534:65534', data])
      execFileSync('chmod', ['755', folder])
    }
    const [initdb, initArgs] = as('initdb', ['-D', data, '-U', 'ada', '--auth=trust', '-E', 'UTF8', '--locale=C'])
    execFileSync(initdb, initArgs, { stdio: 'ignore', env: { ...process.env, HOME: data } })
    const port = await freePort()
    const [server, args] = as('postgres', [
      '-D',
      data,
      '-p',
      String(port),
      '-k',
      data,
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'fsync=off',
    ])
    const child = spawn(server, args, { stdio: 'ignore', env: { ...process.env, HOME: data }, detached: true })
    stop = () => process.kill(-(child.pid as number), 'SIGKILL')
    environment = { DATABASE_URL: `postgresql://ada:s3cr3t-pw@127.0.0.1:${port}/postgres` }
    for (let attempt = 0; ; attempt++) {
      try {
        await run("CREATE TABLE events (id int, at timestamptz); INSERT INTO events VALUES (1, '2026-01-01'), (2, '2026-01-02')")
        break
      } catch (error) {
        if (attempt > 200) throw error
        await new Promise(resolve => setTimeout(resolve, 50))
      }
    }
  })
  afterAll(() => stop())

  const WATERMARK = { sql: "SELECT max(at) AT TIME ZONE 'UTC' FROM events;" }

  it('is what the query answers; a single value is the pin', async () => {
    const first = await look(WATERMARK, environment)
    expect(first.pin).toBe('2026-01-02 00:00:00')
    await run('VACUUM events')
    expect(await look(WATERMARK, environment)).toEqual(first)
    await run("INSERT INTO events VALUES (3, '2026-01-03')")
    expect(identityOf(await look(WATERMARK, environment))).not.toBe(identityOf(first))
  })

  it.each([
    ['cannot write', { sql: 'INSERT INTO events VALUES (9) RETURNING id' }],
    ['cannot end its transaction and write then', { sql: 'SELECT 1; COMMIT; DROP TABLE events' }],
    ['says when there is no row', { sql: 'SELECT 1 WHERE false' }],
    ['says what is wrong with it', { sql: 'SELECT nothing FROM nowhere' }],
    ['does not read millions of rows', { sql: 'SELECT generate_series(1, 100000000)' }],
  ])('%s', async (_, source) => {
    const reason = reasonOf(await look(source, environment))
    expect(reason).not.toContain('s3cr3t-pw')
    identityOf(await look({ sql: 'SELECT count(*) FROM events' }, environment))
  })

  it('is unknown without the grant, with a wrong address, and where nothing answers', async () => {
    expect(reasonOf(await look({ ...WATERMARK, connection: 'OTHER_URL' }, environment))).toContain('not granted')
    expect(reasonOf(await look(WATERMARK, { DATABASE_URL: 'mysql://x' }))).toContain('no address of PostgreSQL')
    const reason = reasonOf(await look(WATERMARK, { DATABASE_URL: `postgresql://ada:s3cr3t-pw@127.0.0.1:${await freePort()}/x` }))
    expect(reason).toContain('ECONNREFUSED')
    expect(reason).not.toContain('s3cr3t-pw')
  })
})

describe('tables that their own libraries write', () => {
  let ask: (line: string) => Promise<string>
  let stop = (): void => undefined
  beforeAll(() => {
    const child = spawn(join(bin, 'python'), [join(import.meta.dirname, 'programs/tables.py')], { stdio: ['pipe', 'pipe', 'inherit'] })
    const answers = createInterface(child.stdout)[Symbol.asyncIterator]()
    ask = async line => {
      child.stdin.write(`${line}\n`)
      const { value, done } = await answers.next()
      if (done) throw new Error(`${line}: the library ended`)
      return value
    }
    stop = () => child.kill()
  })
  afterAll(() => stop())

  it('Delta: what changes the data changes the identity, compaction, vacuum and checkpoints do not', async () => {
    const table = join(folder, 'delta')
    const step = async (name: string): Promise<SourceState> => {
      const version = await ask(`delta ${table} ${name}`)
      const state = await look({ delta: table })
      expect(state.pin).toBe(`${table}@v${version}`)
      return state
    }
    const created = await step('create')
    for (const name of ['compact', 'checkpoint', 'vacuum']) expect(identityOf(await step(name)), name).toBe(identityOf(created))
    const appended = await step('append')
    expect(identityOf(appended)).not.toBe(identityOf(created))
    expect(identityOf(await step('checkpoint'))).toBe(identityOf(appended))
    const deleted = await step('delete')
    expect(identityOf(deleted)).not.toBe(identityOf(appended))
    expect(identityOf(await step('compact'))).toBe(identityOf(deleted))
    // A copy of the table is the same table.
    cpSync(table, join(folder, 'copy'), { recursive: true })
    expect(identityOf(await look({ delta: join(folder, 'copy') }))).toBe(identityOf(deleted))
    const log = join(folder, 'copy/_delta_log')
    const newest = readdirSync(log)
      .filter(name => name.endsWith('.json'))
      .sort()
      .at(-1) as string
    writeFileSync(join(log, newest), readFileSync(join(log, newest), 'utf8').slice(0, -20))
    expect(reasonOf(await look({ delta: join(folder, 'copy') }))).toContain('not a commit of Delta')
    rmSync(join(log, newest))
    expect(reasonOf(await look({ delta: join(folder, 'nowhere') }))).toContain('is not there')
  })

  it('Iceberg: snapshots count, properties do not, and 64-bit ids stay whole', async () => {
    const warehouse = join(folder, 'iceberg')
    mkdirSync(warehouse)
    await ask(`iceberg ${warehouse} create`)
    const table = join(warehouse, 'ns/t')
    const found = readdirSync(warehouse, { recursive: true }) as string[]
    const home = found.some(path => path.startsWith('ns/t'))
      ? table
      : join(warehouse, (found.find(path => path.endsWith('metadata')) as string).replace(/\/metadata$/, ''))
    const step = async (name: string): Promise<SourceState> => {
      const snapshot = await ask(`iceberg ${warehouse} ${name}`)
      const state = await look({ iceberg: home })
      expect(state.pin).toBe(`${home}@${snapshot}`)
      return state
    }
    const created = await step('snapshot')
    expect(identityOf(await step('property'))).toBe(identityOf(created))
    const appended = await step('append')
    expect(identityOf(appended)).not.toBe(identityOf(created))
    expect(identityOf(await step('delete'))).not.toBe(identityOf(appended))
    expect(identityOf(await step('property'))).toBe(identityOf(await look({ iceberg: home })))
    expect(reasonOf(await look({ iceberg: join(folder, 'delta') }))).toMatch(/is not there|no metadata/)
  })
})

describe('an OCI registry', () => {
  it('names an artifact by its layers; a new manifest moves the pin alone', async () => {
    const port = await freePort()
    const server = await serve(installRegistry(), ['-port', String(port)], `http://127.0.0.1:${port}/v2/`)
    try {
      const root = `http://127.0.0.1:${port}/v2/acme/data`
      const blob = async (content: string): Promise<{ mediaType: string; digest: string; size: number }> => {
        const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`
        const place = (await fetch(`${root}/blobs/uploads/`, { method: 'POST' })).headers.get('location') as string
        const answer = await fetch(`${new URL(place, root).href}?digest=${digest}`, { method: 'PUT', body: content })
        expect(answer.status).toBe(201)
        return { mediaType: 'application/octet-stream', digest, size: content.length }
      }
      const push = async (content: string, created: string): Promise<void> => {
        const config = { ...(await blob('{}')), mediaType: 'application/vnd.oci.empty.v1+json' }
        const manifest = {
          schemaVersion: 2,
          mediaType: 'application/vnd.oci.image.manifest.v1+json',
          config,
          layers: [await blob(content)],
          annotations: { 'org.opencontainers.image.created': created },
        }
        const answer = await fetch(`${root}/manifests/v1`, {
          method: 'PUT',
          headers: { 'content-type': manifest.mediaType },
          body: JSON.stringify(manifest),
        })
        expect(answer.status).toBe(201)
      }
      const source = `oci://127.0.0.1:${port}/acme/data:v1`
      await push('rows', '2026-01-01')
      const first = await look(source)
      await push('rows', '2026-01-02')
      const second = await look(source)
      expect(identityOf(second)).toBe(identityOf(first))
      expect(second.pin).not.toBe(first.pin)
      await push('more rows', '2026-01-03')
      expect(identityOf(await look(source))).not.toBe(identityOf(first))
      // What was pinned can still be read.
      expect(identityOf(await look(first.pin))).toBe(identityOf(first))
      expect(reasonOf(await look(`oci://127.0.0.1:${port}/acme/data:none`))).toContain('404')
    } finally {
      server.stop()
    }
  })
})

describe('another repository', () => {
  it('names a folder by its tree: a commit elsewhere moves the pin alone', async () => {
    const upstream = join(folder, 'upstream')
    mkdirSync(join(upstream, 'data'), { recursive: true })
    const git = (...args: string[]): string =>
      execFileSync(
        'git',
        ['-C', upstream, '-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'uploadpack.allowAnySHA1InWant=true', ...args],
        { encoding: 'utf8' },
      ).trim()
    git('init', '--quiet', '--initial-branch=main')
    git('config', 'uploadpack.allowFilter', 'true')
    git('config', 'uploadpack.allowAnySHA1InWant', 'true')
    const commit = (path: string, content: string): void => {
      writeFileSync(join(upstream, path), content)
      git('add', '--all')
      git('commit', '--quiet', '-m', path)
    }
    commit('data/train.csv', 'a\n')
    const source = `git+file://${upstream}@main#data`
    const first = await look(source)
    commit('README.md', 'words\n')
    const second = await look(source)
    expect(identityOf(second)).toBe(identityOf(first))
    expect(second.pin).not.toBe(first.pin)
    commit('data/train.csv', 'b\n')
    expect(identityOf(await look(source))).not.toBe(identityOf(first))
    git('checkout', '--quiet', '-b', 'rewritten', 'HEAD~2')
    git('branch', '--quiet', '-f', 'main', 'rewritten')
    expect(identityOf(await look(source))).toBe(identityOf(first))
    git('tag', '-a', 'v1', '-m', 'v1')
    expect(identityOf(await look(`git+file://${upstream}@v1#data`))).toBe(identityOf(first))
    expect(reasonOf(await look(`git+file://${upstream}@none#data`))).toContain('no branch or tag none')
    expect(reasonOf(await look(`git+file://${upstream}@main#other`))).toContain('has no other')
    expect(reasonOf(await look(`git+file://${folder}/nowhere@main`))).toContain('nowhere')
  })
})

describe('MLflow', () => {
  it('names a version of a model by where it lies, by number, alias and latest, and data sets by their digests', async () => {
    const port = await freePort()
    const url = `http://127.0.0.1:${port}`
    const place = mkdtempSync(join(folder, 'mlflow-'))
    const server = await serve(
      join(bin, 'mlflow'),
      [
        'server',
        '--backend-store-uri',
        `sqlite:///${place}/m.db`,
        '--artifacts-destination',
        `${place}/a`,
        '--host',
        '127.0.0.1',
        '--port',
        String(port),
        '--workers',
        '1',
      ],
      `${url}/health`,
      { env: { MLFLOW_SERVER_ENABLE_JOB_EXECUTION: 'false', PATH: `${bin}:${process.env['PATH']}` } },
    )
    try {
      const environment = { MLFLOW_TRACKING_URI: url }
      const post = async (path: string, body: object): Promise<Record<string, never>> => {
        const answer = await fetch(`${url}/api/2.0/mlflow/${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        })
        const value = (await answer.json()) as Record<string, never>
        expect(answer.ok, JSON.stringify(value)).toBe(true)
        return value
      }
      await post('registered-models/create', { name: 'churn' })
      await post('model-versions/create', { name: 'churn', source: 's3://models/churn/one' })
      await post('registered-models/alias', { name: 'churn', alias: 'champion', version: '1' })
      const first = await look('models:/churn@champion', environment)
      expect(first.pin).toBe('models:/churn/1')
      expect(identityOf(await look('models:/churn/1', environment))).toBe(identityOf(first))
      await post('model-versions/create', { name: 'churn', source: 's3://models/churn/one' })
      const latest = await look('models:/churn/latest', environment)
      expect(latest.pin).toBe('models:/churn/2')
      expect(identityOf(latest)).toBe(identityOf(first))
      await post('model-versions/create', { name: 'churn', source: 's3://models/churn/two' })
      expect(identityOf(await look('models:/churn/latest', environment))).not.toBe(identityOf(first))
      expect(identityOf(await look('models:/churn@champion', environment))).toBe(identityOf(first))
      const run = (await post('runs/create', { experiment_id: '0', start_time: 1 }))['run'] as unknown as { info: { run_id: string } }
      const log = (digest: string): Promise<unknown> =>
        post('runs/log-inputs', {
          run_id: run.info.run_id,
          datasets: [{ dataset: { name: 'train', digest, source_type: 'local', source: '{}' } }],
        })
      expect(reasonOf(await look(`runs:/${run.info.run_id}`, environment))).toContain('no data set')
      await log('abc')
      const one = await look(`runs:/${run.info.run_id}`, environment)
      await log('def')
      expect(identityOf(await look(`runs:/${run.info.run_id}`, environment))).not.toBe(identityOf(one))
      expect(reasonOf(await look('models:/nobody/1', environment))).toContain('404')
      expect(reasonOf(await look('models:/churn/1', {}))).toContain('MLFLOW_TRACKING_URI')
    } finally {
      server.stop()
    }
  })
})

describe('a command', () => {
  it.each([
    ["printf 'v7'", 'command "v7"', 'v7'],
    ['echo $METTLE_MODEL', 'command "m"', 'm'],
  ])('%s', async (command, identity, pin) => {
    expect(await look({ command })).toMatchObject({ known: true, identity, pin })
  })
  it.each([
    ['true', 'printed nothing'],
    ['echo broken >&2; exit 3', 'ended with 3: broken'],
    ['yes | head -c 40000000', 'more than'],
  ])('%s is unknown', async (command, reason) => {
    expect(reasonOf(await look({ command }))).toContain(reason)
  })
})
