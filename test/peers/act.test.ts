import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PROJECT } from '../e2e/project.ts'
import { cleanEnvironment, World } from '../e2e/world.ts'
import { installAct } from './tools.ts'

const ROOT = join(import.meta.dirname, '../..')
const WORKFLOW = `on: [pull_request, push, merge_group]
permissions: {contents: write, pull-requests: write, statuses: write}
jobs:
  model:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - id: mettle
        uses: mettle-ci/mettle@v1
      - run: echo "verdict \${{ steps.mettle.outputs.verdict }}, trained \${{ steps.mettle.outputs.trained }}"
`

describe('a whole workflow in act', () => {
  let act: string
  let world: World
  let action: string
  beforeAll(async () => {
    act = installAct()
    world = await World.create({ ...PROJECT, '.github/workflows/model.yml': WORKFLOW })
    action = mkdtempSync(join(tmpdir(), 'mettle-action-'))
    cpSync(join(ROOT, 'action.yml'), join(action, 'action.yml'))
    cpSync(join(ROOT, 'dist'), join(action, 'dist'), { recursive: true })
    cpSync(join(ROOT, 'package.json'), join(action, 'package.json'))
  }, 900_000)
  afterAll(async () => {
    rmSync(action, { recursive: true, force: true })
    await world.close()
  })

  async function run(event: string, payload: object): Promise<{ code: number; log: string }> {
    const file = join(world.folder, `${event}.json`)
    writeFileSync(file, JSON.stringify(payload))
    // As a clone of GitHub: act takes the name from origin, git takes the bytes from the bare repository beside it.
    world.git('remote', 'set-url', 'origin', 'https://github.com/acme/models')
    const home = join(world.folder, 'home')
    mkdirSync(home, { recursive: true })
    const config = join(home, '.gitconfig')
    writeFileSync(config, `[url "file://${world.origin}"]\n\tinsteadOf = https://github.com/acme/models\n`)
    const env = { ...cleanEnvironment(), HOME: home, XDG_CACHE_HOME: join(home, 'cache'), GIT_CONFIG_GLOBAL: config }
    const args = [
      event,
      '-W',
      '.github/workflows/model.yml',
      '-e',
      file,
      '-P',
      'ubuntu-latest=-self-hosted',
      '--action-offline-mode',
      '--no-cache-server',
      '--local-repository',
      `mettle-ci/mettle@v1=${action}`,
      '-s',
      'GITHUB_TOKEN=token',
      '--env',
      `GITHUB_API_URL=${world.github.url}`,
      '--env',
      'NO_COLOR=1',
      '--env',
      'GIT_PAGER=cat',
    ]
    return new Promise(resolve => {
      const child = spawn(act, args, { cwd: world.author, env, stdio: ['ignore', 'pipe', 'pipe'] })
      let log = ''
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', chunk => {
          log += chunk
        })
      child.on('close', code => resolve({ code: code ?? -1, log }))
    })
  }

  const repository = { id: 1, full_name: 'acme/models', default_branch: 'main' }

  it('trains on a push, then trains nothing, and blocks what gets worse', async () => {
    const first = world.git('rev-parse', 'HEAD')
    const start = await run('push', { ref: 'refs/heads/main', before: '0'.repeat(40), after: first, repository })
    expect(start.log).toContain('verdict passed, trained ["churn"]')
    expect(start.code).toBe(0)
    expect(world.ledger().some(path => path.startsWith('records/'))).toBe(true)
    const docs = world.commit('Docs', { 'README.md': 'more' })
    world.git('push', '--quiet', `file://${world.origin}`, 'main')
    const quiet = await run('push', { ref: 'refs/heads/main', before: first, after: docs, repository })
    expect(quiet.log).toContain('verdict passed, trained []')
    const worse = world.commit('Worse', { 'params.yaml': 'lr: 0.1\nauc: 0.6\n' })
    world.git('push', '--quiet', `file://${world.origin}`, 'main')
    const blocked = await run('push', { ref: 'refs/heads/main', before: docs, after: worse, repository })
    expect(blocked.code).not.toBe(0)
    expect(world.lastStatus(worse)).toBe('failure')
  })

  it('comments on a pull request', async () => {
    world.git('checkout', '--quiet', '-B', 'better', 'HEAD')
    const base = world.git('rev-parse', 'HEAD')
    const head = world.commit('Better', { 'params.yaml': 'lr: 0.1\nauc: 0.9\n' })
    world.git('push', '--quiet', `file://${world.origin}`, 'better')
    world.github.pulls.set(7, { head: { sha: head } })
    const result = await run('pull_request', world.pullPayload(7, { head, base }))
    expect(result.log).toContain('verdict passed')
    expect(world.comment(7)).toContain('auc improves by')
    expect(existsSync(join(world.author, 'metrics.json'))).toBe(false)
  })
})
