import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HostileServer } from '../detect/hostile-server.ts'
import { type Files, World } from './world.ts'

const project = (data: string): Files => ({
  'mettle.yml': `version: 1
models:
  churn:
    code: [src/**]
    data: {events: ${data}}
    env: {fetch: [LAKE_VERSION]}
    train: sh src/train.sh
    outputs: {metrics: metrics.json, seen: seen.txt}
    gate: {auc: {min: 0.5}}
`,
  'src/train.sh':
    'echo "$METTLE_DATA_EVENTS" > seen.txt\ngrep -o \'"objects"\' "$METTLE_INPUTS" >> seen.txt || true\necho \'{"auc": 0.8}\' > metrics.json\n',
  'lake.sh': 'echo "$LAKE_VERSION"\n',
})

describe('data outside git', () => {
  let world: World
  let lake: HostileServer
  let content = 'one'
  let status = 200
  beforeAll(async () => {
    lake = await HostileServer.start((request, response) => {
      if (status !== 200) return response.writeHead(status).end()
      const etag = `"${Buffer.from(content.padEnd(16, '-')).toString('hex')}"`
      const version = { 'x-amz-version-id': `v-${content}` }
      if (request.method === 'HEAD') return response.writeHead(200, { etag, 'content-length': '3', ...version }).end()
      const query = new URL(request.url ?? '', 'http://x').searchParams
      const row = `<Key>events/a.csv</Key><ETag>${etag.replaceAll('"', '&quot;')}</ETag><Size>3</Size>`
      return response.end(
        query.has('versions')
          ? `<ListVersionsResult><IsTruncated>false</IsTruncated><Version>${row}<VersionId>v-${content}</VersionId><IsLatest>true</IsLatest></Version></ListVersionsResult>`
          : `<ListBucketResult><IsTruncated>false</IsTruncated><Contents>${row}</Contents></ListBucketResult>`,
      )
    })
    world = await World.create(project('s3://lake/events/'))
  })
  afterAll(async () => {
    await world.close()
    await lake.close()
  })
  const env = (): Record<string, string> => ({ AWS_ENDPOINT_URL: lake.url, AWS_ACCESS_KEY_ID: 'AKID', AWS_SECRET_ACCESS_KEY: 'c4n4ry-1' })
  const schedule = (more: Record<string, string> = {}) => {
    const head = world.git('rev-parse', 'main')
    return world.run({
      event: 'schedule',
      payload: { schedule: '0 0 * * *', repository: { id: 1, full_name: 'acme/models', default_branch: 'main' } },
      checkout: head,
      sha: head,
      env: { ...env(), ...more },
    })
  }

  it('trains on a schedule exactly when the data moved, and hands the training what was seen', async () => {
    const first = await schedule()
    expect(first.outputs['trained'], first.log).toBe('["churn"]')
    const { readFileSync } = await import('node:fs')
    expect(readFileSync(`${first.workspace}/seen.txt`, 'utf8')).toBe('s3://lake/events/\n"objects"\n')
    expect((await schedule()).outputs['reused']).toBe('["churn"]')
    content = 'two'
    const moved = await schedule()
    expect(moved.outputs['trained']).toBe('["churn"]')
    expect(moved.outputs['changed']).toBe('["churn"]')
    expect(moved.summary).toContain('events')
    content = 'one'
    // What was trained before is not trained again.
    expect((await schedule()).outputs['reused']).toBe('["churn"]')
  })

  it('is not moved by a pull request that changes a document alone', async () => {
    const made = world.pull(7, 'words', { 'README.md': 'more words\n' })
    const result = await world.runPull(7, made, { env: env() })
    expect(result.outputs['reused'], result.log).toBe('["churn"]')
    expect(result.outputs['changed']).toBe('[]')
    expect(world.comment(7)).toBe('')
  })

  it.each([403, 404, 500])('trains what it cannot see (%i), and says why', async answer => {
    status = answer
    try {
      const result = await schedule()
      expect(result.outputs['trained'], result.log).toBe('["churn"]')
      expect(result.summary).toContain(String(answer))
      expect(`${result.log}${result.summary}`).not.toContain('c4n4ry-1')
    } finally {
      status = 200
    }
  })

  it('reads nothing for a fork with the keys of the job', async () => {
    const asked = lake.asked.length
    const made = world.pull(1, 'fork', { 'src/train.sh': `${project('x')['src/train.sh']}# more\n` })
    const result = await world.runPull(1, made, { fork: true, env: env() })
    expect(result.outputs['trained'], result.log).toBe('["churn"]')
    expect(lake.headers.slice(asked).every(headers => headers.authorization === undefined)).toBe(true)
  })

  it('takes what a command prints, with what the policy grants, and not with what the pull request asks for', async () => {
    world.git('checkout', '--quiet', 'main')
    world.commit('Ask a program', project('{command: sh lake.sh}'))
    world.push('main')
    const one = await schedule({ LAKE_VERSION: 'v1' })
    expect(one.outputs['trained'], one.log).toBe('["churn"]')
    expect((await schedule({ LAKE_VERSION: 'v1' })).outputs['reused']).toBe('["churn"]')
    expect((await schedule({ LAKE_VERSION: 'v2' })).outputs['trained']).toBe('["churn"]')
    const greedy = (project('{command: sh lake.sh}')['mettle.yml'] as string).replace('[LAKE_VERSION]', '[LAKE_VERSION, LAKE_PASSWORD]')
    const made = world.pull(2, 'greedy', { 'mettle.yml': greedy, 'lake.sh': 'echo "$LAKE_PASSWORD"\n' })
    const result = await world.runPull(2, made, { env: { ...env(), LAKE_VERSION: 'v1', LAKE_PASSWORD: 'c4n4ry-pw' } })
    expect(result.summary).toContain('the command printed nothing')
    expect(`${result.log}${result.summary}${world.comment(2)}`).not.toContain('c4n4ry-pw')
  })

  it.each([
    ['{s3: x}', 'unknown'],
    ['{sql: SELECT 1, url: "https://x"}', 'exclude each other'],
    ['{ref: main}', 'expected one of'],
    ['{path: a, ref: main}', 'ref belongs to git'],
    ['s3://UPPER/x', 'is not an address'],
    ['"hf://"', 'is not an address'],
    ['"oci://ghcr.io/X Y"', 'is not an address'],
    ['"git+ext::sh -c id"', 'is not an address'],
    ['{git: "ext::sh -c id"}', 'https or ssh'],
    ['{git: "https://u:p@host/r"}', 'without a password'],
    ['{git: "https://host/r", ref: "--upload-pack=x"}', 'a branch, a tag'],
    ['{delta: "ftp://x/y"}', 'the address of a table'],
    ['{delta: "../../etc"}', 'inside the repository'],
    ['{sql: SELECT 1, connection: ACTIONS_RUNTIME_TOKEN}', 'the name of a variable'],
    ['"ftp://host/x"', 'is not known'],
  ])('refuses %s', async (source, message) => {
    world.git('checkout', '--quiet', 'main')
    const made = world.pull(9, 'bad', project(source))
    const result = await world.runPull(9, made, { env: env() })
    expect(result.code).toBe(1)
    expect(result.log).toContain(message)
    expect(result.log).toMatch(/file=mettle\.yml,line=5/)
  })
})
