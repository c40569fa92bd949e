import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Files, World } from './world.ts'

const md5 = (text: string): string => createHash('md5').update(text).digest('hex')
const list = (rows: readonly (readonly [string, string])[]): string =>
  `[${rows.map(([relpath, content]) => `{"md5": "${md5(content)}", "relpath": ${JSON.stringify(relpath)}}`).join(', ')}]`

const CONFIG = `version: 1
models:
  churn:
    code: [train.sh]
    data: {train: data/train.csv, images: data/images}
    train: sh train.sh
    outputs: {metrics: metrics.json}
    gate: {rows: {min: 1, direction: higher}}
`
const IMAGES = [
  ['a.txt', 'one\n'],
  ['deep/b.txt', 'two\n'],
] as const
const FILES: Files = {
  'mettle.yml': CONFIG,
  'train.sh': 'set -e\ncat data/images/a.txt data/images/deep/b.txt\necho "{\\"rows\\": $(wc -l < data/train.csv)}" > metrics.json\n',
  'data/train.csv.dvc': `outs:\n- md5: ${md5('a\nb\n')}\n  size: 4\n  hash: md5\n  path: train.csv\n`,
  'data/images.dvc': `outs:\n- md5: ${md5(list(IMAGES))}.dir\n  nfiles: 2\n  hash: md5\n  path: images\n`,
  '.gitignore': '/data/train.csv\n/data/images\n',
}

describe('data of a DVC remote, where DVC is not there', () => {
  let world: World
  let server: Server
  let url: string
  let storage: string
  const asked: string[] = []
  const put = (hash: string, content: string, layout = 'files/md5/'): void => {
    const path = join(storage, `${layout}${hash.slice(0, 2)}/${hash.slice(2)}`)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
  beforeAll(async () => {
    world = await World.create()
    storage = join(world.folder, 'storage')
    put(md5('a\nb\n'), 'a\nb\n')
    put(`${md5(list(IMAGES))}.dir`, list(IMAGES))
    for (const [, content] of IMAGES) put(md5(content), content)
    server = createServer((request, response) => {
      asked.push(request.url ?? '')
      try {
        response.end(readFileSync(join(storage, request.url ?? '')))
      } catch {
        response.writeHead(404).end()
      }
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(async () => {
    server.close()
    await world.close()
  })
  const remote = (address: string, more = ''): string =>
    `[core]\n    remote = storage\n['remote "other"']\n    url = /nowhere\n['remote "storage"']\n    url = ${address}\n${more}`
  let commits = 0
  const train = async (files: Files, prepare?: (workspace: string) => void) => {
    world.git('checkout', '--quiet', '-B', 'main')
    const sha = world.commit(`Commit ${commits++}`, { ...FILES, ...files, seed: String(commits) })
    world.push('main')
    return world.runPush('0'.repeat(40), sha, { inputs: { force: 'a test' }, ...(prepare ? { prepare } : {}) })
  }

  it.each([
    ['over HTTP', () => url],
    ['in a folder', () => storage],
  ])('brings files and folders %s', async (_, address) => {
    world.git('commit', '--quiet', '--allow-empty', '-m', 'x')
    const run = await train({ '.dvc/config': remote(address()) })
    expect(run.code, run.log).toBe(0)
    expect(run.outputs['metrics']).toBe('{"churn":{"rows":2}}')
    expect(run.log).toContain('two')
  })

  it.each<readonly [string, () => Files, (() => void) | undefined, RegExp]>([
    [
      'an object that is not there',
      () => ({ 'data/train.csv.dvc': (FILES['data/train.csv.dvc'] as string).replace(md5('a\nb\n'), md5('c')) }),
      undefined,
      /is not there; was it pushed/,
    ],
    [
      'other bytes under the name',
      () => ({ 'data/train.csv.dvc': (FILES['data/train.csv.dvc'] as string).replace(md5('a\nb\n'), md5('d')) }),
      () => put(md5('d'), 'not d'),
      /other bytes than its name says/,
    ],
    [
      'a list that leads out',
      () => ({ 'data/images.dvc': (FILES['data/images.dvc'] as string).replace(md5(list(IMAGES)), md5(list([['../../evil', 'one\n']]))) }),
      () => put(`${md5(list([['../../evil', 'one\n']]))}.dir`, list([['../../evil', 'one\n']])),
      /names \.\.\/\.\.\/evil/,
    ],
    [
      'a path that leads out',
      () => ({ 'data/train.csv.dvc': (FILES['data/train.csv.dvc'] as string).replace('path: train.csv', 'path: ../../escaped.txt') }),
      undefined,
      /where nothing is written/,
    ],
    [
      'a path into git',
      () => ({ 'data/train.csv.dvc': (FILES['data/train.csv.dvc'] as string).replace('path: train.csv', 'path: ../.git/hooks/pre-push') }),
      undefined,
      /where nothing is written/,
    ],
    ['no remote', () => ({ '.dvc/config': '[core]\n    analytics = false\n' }), undefined, /names no default remote/],
    ['a store that only DVC reads', () => ({ '.dvc/config': remote('gdrive://x') }), undefined, /which only DVC reads/],
    ['a versioned remote', () => ({ '.dvc/config': remote(url, '    version_aware = true\n') }), undefined, /which only DVC reads/],
  ])('says so: %s', async (_, files, before, message) => {
    before?.()
    const run = await train({ '.dvc/config': remote(url), ...files() })
    expect(run.code).toBe(1)
    expect(run.log).toMatch(message)
    expect(run.log).toContain('[dvc-missing]')
  })

  it('writes nothing through a link', async () => {
    const run = await train({ '.dvc/config': remote(url) }, workspace => {
      mkdirSync(join(world.folder, 'elsewhere'))
      rmSync(join(workspace, 'data'), { recursive: true })
      symlinkSync(join(world.folder, 'elsewhere'), join(workspace, 'data'))
    })
    expect(run.log).toContain('lies behind a link')
    expect(readdirSync(join(world.folder, 'elsewhere'))).toEqual([])
  })

  it('asks where the base says, not where the pull request would like', async () => {
    const sha = world.commit('Right again', { ...FILES, '.dvc/config': remote(url) })
    world.push('main')
    expect((await world.runPush('0'.repeat(40), sha)).code).toBe(0)
    asked.length = 0
    const pull = world.pull(1, 'redirect', { '.dvc/config': remote('/nowhere/else'), 'train.sh': `${FILES['train.sh']}# more\n` })
    const run = await world.runPull(1, pull)
    expect(run.code, run.log).toBe(0)
    expect(asked.length).toBeGreaterThan(0)
  })

  it('leaves it to a setup that pulls by itself', async () => {
    asked.length = 0
    const run = await train({ '.dvc/config': remote(url), 'mettle.yml': CONFIG.replace('    train:', '    setup: dvc pull\n    train:') })
    expect(run.code).toBe(1)
    expect(asked).toEqual([])
  })
})
