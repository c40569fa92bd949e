import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cleanEnvironment, DIST, World } from './world.ts'

/** A file over HTTP with an ETag, and another repository with branches: one without versions, one with. */
describe('data that a model locks', () => {
  let world: World
  let server: Server
  let table = '0.8'
  let asked = 0
  let upstream: string
  const inUpstream = (...args: readonly string[]): string =>
    execFileSync('git', ['-C', upstream, '-c', 'user.name=u', '-c', 'user.email=u@example.com', ...args], {
      encoding: 'utf8',
      env: cleanEnvironment(),
    }).trim()
  const release = (rows: string): string => {
    writeFileSync(join(upstream, 'rows.csv'), rows)
    inUpstream('add', '.')
    inUpstream('commit', '--quiet', '-m', rows)
    return inUpstream('rev-parse', 'HEAD')
  }
  let first: string

  beforeAll(async () => {
    server = createServer((_, response) => {
      asked++
      response.setHeader('etag', `"${table}"`)
      response.end(`${table}\n`)
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/auc.txt`
    world = await World.create()
    upstream = join(world.folder, 'upstream')
    mkdirSync(upstream)
    inUpstream('init', '--quiet', '--initial-branch=main')
    first = release('one')
    world.commit('Begin', {
      'mettle.yml': `version: 1
schedule: pull-request
models:
  churn:
    code: [train.sh]
    data:
      auc: {url: '${url}'}
      rows: {git: 'file://${upstream}', ref: main, path: rows.csv}
    lock: true
    train: sh train.sh
    outputs: {metrics: metrics.json}
    gate: {auc: {min: 0.75}}
`,
      'train.sh': `echo "$METTLE_DATA_ROWS" > rows.pin\necho "{\\"auc\\": $(curl -s ${url})}" > metrics.json\n`,
    })
    world.git('push', '--quiet', 'origin', 'main')
  })
  afterAll(async () => {
    server.close()
    await world.close()
  })

  const schedule = (event = 'schedule', more: object = {}) => {
    const head = world.git('rev-parse', 'main')
    const repository = { id: 1, full_name: 'acme/models', default_branch: 'main' }
    return world.run({ event, payload: { repository, ...more }, checkout: head, sha: head })
  }
  const merge = (): void => {
    world.git('fetch', '--quiet', 'origin', 'mettle-data')
    world.git('merge', '--quiet', '--ff-only', 'FETCH_HEAD')
    world.push('main')
  }
  const proposals = () => [...world.github.pulls.values()].filter(pull => pull.head.label === 'acme:mettle-data')

  it('is locked by one pull request, judged where it is made, and trains nothing again once merged', async () => {
    const night = await schedule()
    expect(night.code, night.log).toBe(0)
    expect(proposals()).toHaveLength(1)
    expect(proposals()[0]).toMatchObject({ into: 'main', title: expect.stringContaining('newer data') })
    expect(night.summary).toContain('pull/700')
    merge()
    expect(world.lastStatus(world.git('rev-parse', 'main'))).toBe('success')
    const lock = readFileSync(join(world.author, 'mettle.lock'), 'utf8')
    expect(lock).toContain(`rows.csv`)
    expect(lock).toContain(first)
    const merged = await world.runPush(world.git('rev-parse', 'HEAD~1'), world.git('rev-parse', 'HEAD'))
    expect(merged.code, merged.log).toBe(0)
    expect(merged.outputs['trained']).toBe('[]')
  })

  it('is what the lock says in a pull request, whatever has moved, and nobody asks', async () => {
    release('two')
    const before = asked
    const pull = world.pull(1, 'words', { 'README.md': 'words\n' })
    const run = await world.runPull(1, pull)
    expect(run.outputs).toMatchObject({ trained: '[]', changed: '[]' })
    expect(asked).toBe(before)
  })

  it('brings newer versions by the same pull request, kept up to date, with the verdict on its commit', async () => {
    table = '0.7'
    const night = await schedule()
    expect(night.code, night.log).toBe(1)
    expect(proposals()).toHaveLength(1)
    expect(proposals()[0]?.title).toContain('blocked')
    const proposed = execFileSync('git', ['-C', world.origin, 'rev-parse', 'mettle-data'], { encoding: 'utf8' }).trim()
    expect(world.lastStatus(proposed)).toBe('failure')
    // Nothing newer since: the same commit stands.
    await schedule()
    expect(execFileSync('git', ['-C', world.origin, 'rev-parse', 'mettle-data'], { encoding: 'utf8' }).trim()).toBe(proposed)
    table = '0.9'
    expect((await schedule()).code).toBe(0)
    expect(proposals()).toHaveLength(1)
    merge()
  })

  it('reads what has versions as it was locked, and refuses to train on what has none and moved', async () => {
    const locked = /"file:[^"]*@([0-9a-f]{40}):rows.csv"/.exec(readFileSync(join(world.author, 'mettle.lock'), 'utf8'))?.[1]
    release('three')
    const train = readFileSync(join(world.author, 'train.sh'), 'utf8')
    const kept = await world.runPull(2, world.pull(2, 'code', { 'train.sh': `${train}# more\n` }))
    expect(kept.code, kept.log).toBe(0)
    expect(readFileSync(join(kept.workspace, 'rows.pin'), 'utf8')).toContain(locked)
    table = '0.95'
    const moved = await world.runPull(3, world.pull(3, 'code-again', { 'train.sh': `${train}# and more\n` }))
    expect(moved.code).toBe(1)
    expect(moved.log).toContain('[data-moved]')
    expect(moved.log).toContain('auc has moved')
    table = '0.9'
  })

  it('does not believe a lock that claims a known identity for other bytes', async () => {
    const lock = readFileSync(join(world.author, 'mettle.lock'), 'utf8')
    const locked = /@([0-9a-f]{40}):rows.csv/.exec(lock)?.[1] as string
    const train = readFileSync(join(world.author, 'train.sh'), 'utf8')
    for (const [i, [wrong, said]] of [
      [lock.replace(`@${locked}:rows.csv`, `@${first}:rows.csv`), 'holds other bytes'],
      [lock.replace(/pin: "http[^"]*"/, 'pin: "http://evil.example/auc.txt"'), 'is no version of it'],
      [lock.replace(/(pin: "file:[^"]*)@/, '$1/../other@'), 'rows has moved'],
    ].entries()) {
      expect(wrong).not.toBe(lock)
      // By itself it asks the same question; what it claims is asked for all the same.
      const alone = await world.runPull(10 + i, world.pull(10 + i, `lie-${i}`, { 'mettle.lock': wrong as string }))
      expect(alone.code).toBe(1)
      expect(alone.log).toContain('[data-moved]')
      const made = world.pull(20 + i, `lie-and-train-${i}`, { 'mettle.lock': wrong as string, 'train.sh': `${train}# ${i}\n` })
      const run = await world.runPull(20 + i, made)
      expect(run.code).toBe(1)
      expect(run.log).toContain('[data-moved]')
      expect(run.log).toContain(said)
    }
    world.git('checkout', '--quiet', 'main')
  })

  it('is locked from a terminal', async () => {
    const mettle = (...args: string[]): string =>
      execFileSync(process.execPath, [join(DIST, 'cli.js'), ...args], { cwd: world.author, encoding: 'utf8', env: cleanEnvironment() })
    await new Promise(resolve => setImmediate(resolve))
    const { spawn } = await import('node:child_process')
    const out = await new Promise<string>(resolve => {
      // The server answers in this process: it must not wait for the child.
      const child = spawn(process.execPath, [join(DIST, 'cli.js'), 'lock'], { cwd: world.author, env: cleanEnvironment() })
      let text = ''
      child.stdout.on('data', chunk => (text += chunk))
      child.on('close', () => resolve(text))
    })
    expect(out).toContain('churn: rows')
    expect(readFileSync(join(world.author, 'mettle.lock'), 'utf8')).toContain(inUpstream('rev-parse', 'HEAD'))
    world.git('checkout', '--quiet', '--', 'mettle.lock')
    writeFileSync(join(world.author, 'mettle.lock'), 'version: 1\nmodels: {churn: {auc: 3}}\n')
    expect(() => mettle('plan', '--json')).toThrow(/lock-invalid/)
    world.git('checkout', '--quiet', '--', 'mettle.lock')
  })

  it('can be chosen by a dispatch, among versions of the same place only', async () => {
    const dispatch = (payload: object) => schedule('repository_dispatch', { client_payload: payload })
    const pin = `file://${upstream}@${first}:rows.csv`
    const run = await dispatch({ model: 'churn', pins: { rows: pin } })
    expect(run.code, run.log).toBe(0)
    expect(run.outputs['trained']).toBe('["churn"]')
    expect(readFileSync(join(run.workspace, 'rows.pin'), 'utf8').trim()).toBe(pin)
    // The lock has the version that was chosen, of the source as the configuration has it: nobody is asked again.
    merge()
    expect(readFileSync(join(world.author, 'mettle.lock'), 'utf8')).toContain(pin)
    asked = 0
    const words = await world.runPull(30, world.pull(30, 'chosen', { 'README.md': 'chosen\n' }))
    expect(words.outputs, words.log).toMatchObject({ trained: '[]', changed: '[]' })
    expect(asked).toBe(0)
    for (const wrong of [
      { rows: `file:///etc@${first}:rows.csv` },
      { rows: `file://${upstream}@${first}:../rows.csv` },
      { rows: `file://${upstream}@main:rows.csv` },
      { rows: `${pin}\n::error::x` },
      { auc: 'http://evil.example/auc.txt' },
      { row: pin },
    ]) {
      const refused = await dispatch({ model: 'churn', pins: wrong })
      expect(refused.code, JSON.stringify(wrong)).toBe(1)
      expect(refused.log).toContain('[dispatch-pin]')
    }
  })

  it('of models that a dispatch does not name stays as it was locked', async () => {
    const config = readFileSync(join(world.author, 'mettle.yml'), 'utf8')
    const block = config.slice(config.indexOf('  churn:'))
    world.commit('Two', {
      'mettle.yml':
        config + block.replace('  churn:', '  fraud:').replaceAll('train.sh', 'other.sh').replaceAll('metrics.json', 'other.json'),
      'other.sh': 'echo \'{"auc": 0.9}\' > other.json\n',
    })
    world.push('main')
    expect((await schedule()).code).toBe(0)
    merge()
    const of = (model: string): string => {
      const lock = readFileSync(join(world.author, 'mettle.lock'), 'utf8')
      return new RegExp(`"${model}":\\n(?: {4}.*\\n)+`).exec(lock)?.[0].replace(/^.*\n/, '') ?? ''
    }
    const [churn, fraud] = [of('churn'), of('fraud')]
    release('four')
    const run = await schedule('repository_dispatch', { client_payload: { model: 'fraud' } })
    expect(run.code, run.log).toBe(0)
    merge()
    expect(of('churn')).toBe(churn)
    expect(of('fraud')).not.toBe(fraud)
  })
})
