import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type RunResult, World } from './world.ts'

const md5 = (text: string): string => createHash('md5').update(text).digest('hex')
const metrics = (auc: number): string => `{"auc": ${auc}}\n`
const program = (auc: number): string => `echo '${metrics(auc).trim()}' > metrics.json\n`

/** A stage whose metrics lie in DVC's cache, as `dvc stage add -m` makes it, and its lock. */
function stage(auc: number, folder?: string): Record<string, string> {
  const content = metrics(auc)
  const list = `[{"md5": "${md5(content)}", "relpath": "metrics.json"}]`
  const out =
    folder === undefined
      ? `    - {path: metrics.json, hash: md5, md5: ${md5(content)}, size: ${content.length}}\n`
      : `    - {path: ${folder}, hash: md5, md5: ${md5(list)}.dir, size: ${content.length}, nfiles: 1}\n`
  return {
    'train.sh': program(auc),
    'dvc.yaml': `stages:\n  train:\n    cmd: sh train.sh\n    deps: [train.sh]\n${folder === undefined ? '    metrics: [metrics.json]\n' : `    outs: [${folder}]\nmetrics: [${folder}/metrics.json]\n`}`,
    'dvc.lock': `schema: '2.0'\nstages:\n  train:\n    cmd: sh train.sh\n    deps:\n    - {path: train.sh, hash: md5, md5: ${md5(program(auc))}, size: ${program(auc).length}}\n    outs:\n${out}`,
    '.gitignore': '/metrics.json\n/live\n',
  }
}

describe('metrics that DVC keeps and git does not', () => {
  let world: World
  let server: Server
  let url: string
  const objects = new Map<string, string>()
  const asked: string[] = []
  beforeEach(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '')
      const content = objects.get((request.url ?? '').replaceAll('/', '').replace(/^store(?:filesmd5)?/, ''))
      if (content === undefined) response.writeHead(404).end()
      else response.end(content)
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/store`
    objects.clear()
    for (const auc of [0.8, 0.9, 0.95]) {
      const content = metrics(auc)
      const list = `[{"md5": "${md5(content)}", "relpath": "metrics.json"}]`
      objects.set(md5(content), content)
      objects.set(`${md5(list)}.dir`, list)
    }
    asked.length = 0
  })
  afterEach(async () => {
    await world.close()
    server.close()
  })
  const config = (): string => `[core]\n    remote = store\n['remote "store"']\n    url = ${url}\n`
  const start = async (folder?: string): Promise<void> => {
    world = await World.create({ ...stage(0.9, folder), '.dvc/config': config() })
  }
  const propose = (files: Record<string, string>): Promise<RunResult> => world.runPull(1, world.pull(1, 'change', files))

  it.each([undefined, 'live'])('are read from the remote, with no DVC there: in a folder of its own %s', async folder => {
    await start(folder)
    const better = await propose(stage(0.95, folder))
    expect(better.code, better.log).toBe(0)
    expect(better.outputs).toMatchObject({ trained: '[]', reused: '["train"]', verdict: 'passed' })
    expect(world.comment(1)).toContain('0.900 → 0.950')
    const worse = await world.runPull(2, world.pull(2, 'worse', stage(0.8, folder)))
    expect(worse.outputs).toMatchObject({ reused: '["train"]', verdict: 'failed' })
  })

  it('are no evidence where nobody pushed them, and it is said', async () => {
    await start()
    objects.delete(md5(metrics(0.95)))
    const run = await propose(stage(0.95))
    expect(run.code).toBe(1)
    expect(run.outputs['verdict']).toBe('error')
    expect(run.summary).toContain('was it pushed?')
  })

  it('are not believed where they have another hash', async () => {
    await start()
    objects.set(md5(metrics(0.8)), metrics(0.95))
    const run = await propose(stage(0.8))
    expect(run.outputs['verdict']).toBe('error')
    expect(run.summary).toContain('has other bytes than its name says')
  })

  it('are looked for where the base says, whatever the change says', async () => {
    await start()
    const run = await propose({ ...stage(0.95), '.dvc/config': config().replace('/store', '/elsewhere') })
    expect(run.outputs['verdict']).toBe('passed')
    expect(asked.every(path => path.startsWith('/store/'))).toBe(true)
  })

  it('are no evidence of a lock that the change brings, where the base says so', async () => {
    world = await World.create({ ...stage(0.9), '.dvc/config': config(), 'mettle.yml': 'version: 1\ndvc-lock: retrain\n' })
    // DVC is not there: that the stage has to run is told by its error.
    for (const more of [{}, { 'mettle.yml': 'version: 1\n' }, { 'mettle.yml': null }]) {
      const run = await world.runPull(1, world.pull(1, 'change', { ...stage(0.95), ...more } as Record<string, string>))
      expect(run.outputs['reused']).toBe('[]')
      expect(run.log).toContain('[dvc-missing]')
      expect(run.code).toBe(1)
    }
    const words = await world.runPull(2, world.pull(2, 'words', { 'README.md': '# More\n' }))
    expect(words.code, words.log).toBe(0)
    expect(words.outputs['reused']).toBe('["train"]')
  })

  it.each([undefined, 'version: 1\nstages: {train: {gate: {auc: {min: 0.5, max-regression: 0.01}}}}\n'])(
    'are not asked for where the change does not concern them: %j',
    async rules => {
      world = await World.create({ ...stage(0.9), '.dvc/config': config(), ...(rules === undefined ? {} : { 'mettle.yml': rules }) })
      const run = await propose({ 'README.md': '# More\n' })
      expect(run.code, run.log).toBe(0)
      expect(asked).toEqual([])
    },
  )
})
