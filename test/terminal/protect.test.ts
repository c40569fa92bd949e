import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cleanEnvironment, DIST, World } from '../e2e/world.ts'

describe('mettle init --protect', () => {
  let world: World
  beforeAll(async () => {
    world = await World.create({ 'README.md': 'x\n' })
    world.git('remote', 'set-url', 'origin', 'https://github.com/acme/models.git')
  })
  afterAll(() => world.close())
  const mettle = (args: readonly string[], env: Record<string, string>): Promise<{ code: number; text: string }> =>
    new Promise(resolve => {
      const child = spawn(process.execPath, [join(DIST, 'cli.js'), ...args], {
        cwd: world.author,
        env: { ...cleanEnvironment(), GITHUB_API_URL: world.github.url, ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      let text = ''
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')))
      child.on('close', code => resolve({ code: code ?? 1, text }))
    })

  it('shows what it would ask for, and changes nothing without a yes', async () => {
    const { code, text } = await mettle(['init', '--protect'], { GH_TOKEN: 'token' })
    expect(code).toBe(0)
    expect(text).toContain('"context": "mettle"')
    expect(text).toContain('Nothing was changed')
    expect(world.github.rulesets).toEqual([])
  })

  it('makes one ruleset, however often', async () => {
    expect((await mettle(['init', '--protect', '--yes'], { GH_TOKEN: 'token' })).text).toContain('The ruleset mettle is made')
    expect((await mettle(['init', '--protect', '--yes'], { GH_TOKEN: 'token' })).text).toContain('brought up to date')
    expect(world.github.rulesets).toMatchObject([
      {
        name: 'mettle',
        enforcement: 'active',
        conditions: { ref_name: { include: ['~DEFAULT_BRANCH'] } },
        rules: [{ type: 'required_status_checks', parameters: { required_status_checks: [{ context: 'mettle' }] } }],
      },
    ])
  })

  it.each<readonly [string, Record<string, string>, RegExp]>([
    ['no token', {}, /GH_TOKEN/],
    ['a token that may not', { GH_TOKEN: 'read-only' }, /403.*administer/],
    ['a token that is none', { GH_TOKEN: 'none' }, /401/],
  ])('says what is missing: %s', async (_, env, message) => {
    world.github.rulesets.length = 0
    const { code, text } = await mettle(['init', '--protect', '--yes'], env)
    expect(code).toBe(2)
    expect(text).toMatch(message)
    expect(world.github.rulesets).toEqual([])
  })
})
