import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cleanEnvironment, DIST } from '../e2e/world.ts'

describe('names of revisions', () => {
  let root: string
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', root, '-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', ...args], {
      env: cleanEnvironment(),
      encoding: 'utf8',
    }).trim()
  const compare = (names: readonly string[], env: Record<string, string> = {}): string =>
    execFileSync(process.execPath, [join(DIST, 'cli.js'), 'compare', ...names], {
      cwd: root,
      env: { ...cleanEnvironment(), ...env },
      encoding: 'utf8',
    })
  const commit = (acc: number): void => {
    writeFileSync(join(root, 'm.json'), JSON.stringify({ acc }))
    git('add', '--all')
    git('commit', '--quiet', '-m', `At ${acc}`)
  }

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'mettle-names-'))
    git('init', '--quiet', '--initial-branch=main')
    writeFileSync(join(root, 'mettle.yml'), "version: 1\nmodels:\n  x:\n    train: 'true'\n    outputs: {metrics: m.json}\n")
    for (const acc of [0.1, 0.2, 0.3]) commit(acc)
    git('tag', 'first', 'HEAD~2')
    git('tag', '-a', 'annotated', '-m', 'x', 'HEAD~1')
    git('branch', 'second', 'HEAD~1')
    // Whoever may push tags does not choose what a branch stands for.
    git('tag', 'main', 'HEAD~2')
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  it.each([
    ['first', '0.1'],
    ['annotated', '0.2'],
    ['second', '0.2'],
    ['HEAD^', '0.2'],
    ['HEAD~2', '0.1'],
    ['refs/tags/main', '0.1'],
  ])('%s is what git says', (name, value) => {
    expect(compare([name, 'main'])).toMatch(new RegExp(`acc +${value} +0.3`))
  })

  it('short ids are, too', () => {
    expect(compare([git('rev-parse', '--short', 'HEAD~1'), 'main'])).toMatch(/acc +0\.2 +0\.3/)
  })

  it.skipIf(process.platform === 'win32')('are looked up in one call, however many', () => {
    const bin = mkdtempSync(join(tmpdir(), 'mettle-git-'))
    const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
    writeFileSync(join(bin, 'git'), `#!/bin/sh\nprintf '%s\\n' "$*" >> '${join(bin, 'calls')}'\nexec '${real}' "$@"\n`)
    chmodSync(join(bin, 'git'), 0o755)
    compare(['first', 'second'], { PATH: `${bin}:${process.env['PATH']}` })
    const calls = readFileSync(join(bin, 'calls'), 'utf8').trim().split('\n')
    rmSync(bin, { recursive: true })
    expect(calls.filter(call => call.includes('--batch-check'))).toHaveLength(1)
    // Where it is, its settings, the names, and what they hold.
    expect(calls).toHaveLength(4)
  })
})
