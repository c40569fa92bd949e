import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cleanEnvironment, DIST } from '../e2e/world.ts'

describe('on a person’s machine', () => {
  let root: string
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  const git = (...args: string[]): unknown =>
    execFileSync('git', ['-C', root, '-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', ...args], {
      env: cleanEnvironment(),
      stdio: 'ignore',
    })
  const mettle = (args: readonly string[], folder = '.'): { code: number | null; said: string } => {
    const ran = spawnSync(process.execPath, [join(DIST, 'cli.js'), ...args], {
      cwd: join(root, folder),
      env: cleanEnvironment(),
      encoding: 'utf8',
    })
    return { code: ran.status, said: ran.stdout + ran.stderr }
  }
  const trainsTo = (acc: number): void => write('train.sh', `echo '{"acc": ${acc}}' > m.json\n`)

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'mettle-hand-'))
    git('init', '--quiet', '--initial-branch=main')
    write('.gitignore', 'm.json\n')
    write(
      'mettle.yml',
      'version: 1\nmodels:\n  x:\n    code: [train.sh]\n    train: sh train.sh\n    outputs: {metrics: m.json}\n    gate: {acc: {max-regression: 0.05}}\n',
    )
    write('sub/a.txt', 'a\n')
    trainsTo(0.9)
    git('add', '--all')
    git('commit', '--quiet', '-m', 'Begin')
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  it('what was trained of uncommitted changes is no baseline of the commit', () => {
    for (const acc of [0.5, 0.46]) {
      trainsTo(acc)
      expect(mettle(['run']).said).toContain('baseline-missing')
    }
    trainsTo(0.9)
    expect(mettle(['run']).code).toBe(0)
    trainsTo(0.42)
    const last = mettle(['run'])
    expect(last.code).toBe(1)
    expect(last.said).toContain('acc went from 0.9 to 0.42')
  })

  it('ends when the training has ended, though tools of the environment are not there', { timeout: 25_000 }, () => {
    write('train.py', '')
    write(
      'mettle.yml',
      'version: 1\nmodels:\n  x:\n    code: [train.py]\n    train: "true python; sh train.sh"\n    outputs: {metrics: m.json}\n',
    )
    expect(mettle(['run']).code).toBe(0)
  })

  it.each([[['compare', 'HEAD']], [['plan']], [['check']]])('%j from a folder below names the configuration above', args => {
    const { code, said } = mettle(args, 'sub')
    expect(code).toBe(2)
    expect(said).toContain('there is mettle.yml above it')
  })

  it('does not take a broken configuration for one without differences', () => {
    write('mettle.yml', 'version: 1\nmodels: [')
    expect(mettle(['compare', 'HEAD']).said).toContain('mettle.yml')
  })

  it.each([[['history', 'nope']], [['check', 'nope']]])('%j is refused', args => {
    expect(mettle(['run']).code).toBe(0)
    expect(mettle(args).code).toBe(2)
  })
})
