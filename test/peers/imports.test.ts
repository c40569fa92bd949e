import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AwsClient } from 'aws4fetch'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { World } from '../e2e/world.ts'
import { freePort, serve } from './server.ts'
import { installDvc, installPython } from './tools.ts'

/** `dvc import` and `dvc import-url` by the real DVC, and what they come from moving afterwards. */
describe('imports of DVC', () => {
  let world: World
  let folder = ''
  let content = 'one\n'
  const server = createServer((request, response) => {
    const etag = `"${createHash('md5').update(content).digest('hex')}"`
    response.writeHead(200, { etag, 'content-length': String(Buffer.byteLength(content)) })
    response.end(request.method === 'HEAD' ? undefined : content)
  })
  const run = (where: string, program: string, ...args: string[]): string =>
    execFileSync(program, args, {
      cwd: where,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        GIT_AUTHOR_NAME: 'a',
        GIT_AUTHOR_EMAIL: 'a@example.com',
        GIT_COMMITTER_NAME: 'a',
        GIT_COMMITTER_EMAIL: 'a@example.com',
        DVC_NO_ANALYTICS: '1',
      },
    })
  const upstream = (): string => join(folder, 'upstream')
  const commit = (path: string, text: string): void => {
    mkdirSync(join(upstream(), 'data'), { recursive: true })
    writeFileSync(join(upstream(), path), text)
    run(upstream(), 'git', 'add', '--all')
    run(upstream(), 'git', 'commit', '--quiet', '-m', path)
  }
  const schedule = () => {
    const head = world.git('rev-parse', 'main')
    return world.run({
      event: 'schedule',
      payload: { repository: { id: 1, full_name: 'acme/models', default_branch: 'main' } },
      checkout: head,
      sha: head,
    })
  }

  beforeAll(async () => {
    const dvc = join(installDvc(), 'dvc')
    folder = mkdtempSync(join(tmpdir(), 'mettle-imports-'))
    mkdirSync(upstream())
    run(upstream(), 'git', 'init', '--quiet', '--initial-branch=main')
    run(upstream(), 'git', 'config', 'uploadpack.allowFilter', 'true')
    run(upstream(), 'git', 'config', 'uploadpack.allowAnySHA1InWant', 'true')
    commit('data/raw.csv', 'a\n')
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/rates.csv`
    world = await World.create({
      'mettle.yml': `version: 1
models:
  churn:
    code: [train.sh]
    data: {raw: data/raw.csv.dvc, rates: data/rates.csv.dvc}
    train: sh train.sh
    outputs: {metrics: metrics.json}
    gate: {auc: {min: 0.5}}
`,
      'train.sh': 'echo \'{"auc": 0.8}\' > metrics.json\n',
    })
    run(world.author, dvc, 'init', '--quiet')
    mkdirSync(join(world.author, 'data'))
    run(world.author, dvc, 'import', '--quiet', `file://${upstream()}`, 'data/raw.csv', '-o', 'data/raw.csv')
    // The server of a test answers this process: DVC has to ask without blocking it.
    await new Promise<void>((resolve, reject) =>
      spawn(dvc, ['import-url', '--quiet', url, 'data/rates.csv'], { cwd: world.author, stdio: 'inherit' }).on('close', code =>
        code === 0 ? resolve() : reject(new Error(`dvc ended with ${code}`)),
      ),
    )
    world.commit('Import', {})
    world.push('main')
  })
  afterAll(async () => {
    server.close()
    await world.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('say nothing while nothing moves, nor when something else moves upstream', async () => {
    expect((await schedule()).summary).not.toContain('has changed there')
    commit('README.md', 'words\n')
    expect((await schedule()).summary).not.toContain('has changed there')
  })

  it('are said to have moved, with the command that brings them, and nothing trains by itself', async () => {
    commit('data/raw.csv', 'b\n')
    content = 'two\n'
    const result = await schedule()
    expect(result.outputs['reused'], result.log).toBe('["churn"]')
    expect(result.summary).toContain('dvc update data/raw.csv.dvc')
    expect(result.summary).toContain('dvc update data/rates.csv.dvc')
  })

  it('are said not to be known where the upstream is gone', async () => {
    rmSync(upstream(), { recursive: true })
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
    const { summary, code } = await schedule()
    expect(code).toBe(0)
    expect(summary.match(/has changed is not known/g)).toHaveLength(2)
  })
})

describe('imports and remotes of DVC in S3 (moto)', () => {
  let world: World
  let server: Awaited<ReturnType<typeof serve>>
  let url = ''
  const aws = new AwsClient({ accessKeyId: 'test', secretAccessKey: 'test', service: 's3', region: 'us-east-1' })
  const call = async (method: string, path: string, body?: string): Promise<void> => {
    const answer = await aws.fetch(`${url}/${path}`, { method, ...(body === undefined ? {} : { body }) })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
  }
  let environment: Record<string, string>
  const dvc = (...args: readonly string[]): Promise<void> =>
    new Promise((resolve, reject) =>
      spawn(join(installDvc(), 'dvc'), [...args], {
        cwd: world.author,
        stdio: 'inherit',
        env: { ...process.env, ...environment, DVC_NO_ANALYTICS: '1' },
      }).on('close', code => (code === 0 ? resolve() : reject(new Error(`dvc ${args[0]} ended with ${code}`)))),
    )
  const run = (event: string) => {
    const head = world.git('rev-parse', 'main')
    return world.run({
      event,
      payload: {
        ref: 'refs/heads/main',
        before: '0'.repeat(40),
        after: head,
        repository: { id: 1, full_name: 'acme/models', default_branch: 'main' },
      },
      checkout: head,
      sha: head,
      env: environment,
    })
  }

  beforeAll(async () => {
    const port = await freePort()
    url = `http://127.0.0.1:${port}`
    environment = {
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      AWS_REGION: 'us-east-1',
      AWS_DEFAULT_REGION: 'us-east-1',
      AWS_ENDPOINT_URL: url,
    }
    server = await serve(join(installPython('sources'), 'moto_server'), ['-H', '127.0.0.1', '-p', String(port)], url)
    await call('PUT', 'lake')
    await call('PUT', 'lake?versioning', '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>')
    await call('PUT', 'storage')
    await call('PUT', 'lake/rates.csv', 'one\n')
    await call('PUT', 'lake/plain.csv', 'one\n')
    world = await World.create({
      'mettle.yml': `version: 1
models:
  churn:
    code: [train.sh]
    data: {rates: data/rates.csv, plain: data/plain.csv, own: data/own, table: data/table.csv}
    train: sh train.sh
    outputs: {metrics: metrics.json}
    gate: {auc: {min: 0.5}}
`,
      'train.sh': 'cat data/own/deep/b.txt data/table.csv\necho \'{"auc": 0.8}\' > metrics.json\n',
      'data/own/a.txt': 'a\n',
      'data/own/deep/b.txt': 'seen\n',
      'data/table.csv': 'a,b\r\n1,2\r\n',
    })
    world.git('rm', '-r', '--quiet', '--cached', 'data')
    await dvc('init', '--quiet')
    await dvc('remote', 'add', '--quiet', '--default', 'storage', 's3://storage/dvc')
    await dvc('remote', 'modify', '--quiet', 'storage', 'endpointurl', url)
    await dvc('import-url', '--quiet', '--version-aware', 's3://lake/rates.csv', 'data/rates.csv')
    await dvc('import-url', '--quiet', 's3://lake/plain.csv', 'data/plain.csv')
    await dvc('add', '--quiet', 'data/own', 'data/table.csv')
    await dvc('push', '--quiet')
    world.commit('Import', {})
    world.push('main')
  })
  afterAll(async () => {
    server?.stop()
    await world?.close()
  })

  it('are brought for a training where DVC is not there', async () => {
    await dvc('update', '--quiet', 'data/plain.csv.dvc')
    const result = await run('push')
    expect(result.code, result.log).toBe(0)
    expect(result.log).toContain('seen')
    expect(result.outputs['trained']).toBe('["churn"]')
  })

  it('have not moved with a copy of the same bytes, and have with others', async () => {
    expect((await run('schedule')).summary).not.toContain('has changed there')
    await call('PUT', 'lake/rates.csv', 'one\n')
    await call('PUT', 'lake/plain.csv', 'one\n')
    expect((await run('schedule')).summary).not.toContain('has changed there')
    await call('PUT', 'lake/rates.csv', 'two\n')
    const { summary } = await run('schedule')
    expect(summary).toContain('dvc update data/rates.csv.dvc')
    expect(summary).not.toContain('dvc update data/plain.csv.dvc')
  })
})
