import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { World } from '../e2e/world.ts'
import { installDvc } from './tools.ts'

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
    const { spawn } = await import('node:child_process')
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
