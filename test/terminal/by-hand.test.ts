import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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

  it('on the default branch compares a commit with the one before it', () => {
    expect(mettle(['run']).code).toBe(0)
    trainsTo(0.5)
    git('commit', '--quiet', '--all', '-m', 'Regress')
    expect(mettle(['plan']).said).toContain('train.sh')
    const regressed = mettle(['run'])
    expect(regressed.said).toContain('acc went from 0.9 to 0.5')
    expect(regressed.code).toBe(1)
    // And again, when nothing is left to train.
    expect(mettle(['run']).code).toBe(1)
    expect(mettle(['compare']).said).toMatch(/acc .*0\.9 .*0\.5/)
  })

  it('brings back what a reused model has written, and says which files are of another training', () => {
    write(
      'mettle.yml',
      'version: 1\nmodels:\n  x:\n    code: [train.sh]\n    train: sh train.sh\n    outputs: {model: m.bin, metrics: m.json}\n',
    )
    write('.gitignore', 'm.json\nm.bin\n')
    const trains = (acc: number): void => write('train.sh', `echo ${acc} > m.bin; echo '{"acc": ${acc}}' > m.json\n`)
    const lies = (): string => readFileSync(join(root, 'm.bin'), 'utf8').trim()
    trains(0.9)
    git('add', '--all')
    git('commit', '--quiet', '-m', 'Write a model')
    expect(mettle(['run']).code).toBe(0)
    trains(0.95)
    expect(mettle(['run']).code).toBe(0)
    expect(lies()).toBe('0.95')
    trains(0.9)
    const reused = mettle(['run'])
    expect(reused.said).toContain('reused')
    expect(lies()).toBe('0.9')
    expect(reused.said).toContain('acc is 0.9; m.json says 0.95')
    rmSync(join(root, 'm.bin'))
    expect(mettle(['run']).said).toContain('reused')
    expect(lies()).toBe('0.9')
    rmSync(join(root, '.git/mettle/outputs'), { recursive: true })
    write('m.bin', 'other')
    expect(mettle(['run']).said).toContain('could not be brought back')
  })

  it('makes what is read again, and what that reads, where the bytes are gone', () => {
    const stage = (name: string, reads: string): string =>
      `  ${name}: {code: [${name}.sh], train: "sh ${name}.sh", outputs: {o: ${name}.txt, metrics: ${name}.json}${reads === '' ? '' : `, data: {in: {model: ${reads}}}`}}\n`
    write('mettle.yml', `version: 1\nmodels:\n${stage('tok', '')}${stage('enc', 'tok')}${stage('clf', 'enc')}`)
    write('.gitignore', '*.txt\n*.json\n')
    const program = (name: string, reads: string): void =>
      write(`${name}.sh`, `cat ${reads} > /dev/null\necho ${name} > ${name}.txt\necho '{"acc": 0.9}' > ${name}.json\n`)
    program('tok', '/dev/null')
    program('enc', 'tok.txt')
    program('clf', 'enc.txt')
    git('add', '--all')
    git('commit', '--quiet', '-m', 'Chain')
    expect(mettle(['run']).code).toBe(0)
    for (const path of ['.git/mettle/outputs', 'tok.txt', 'enc.txt', 'clf.txt']) rmSync(join(root, path), { recursive: true })
    program('clf', 'enc.txt; true')
    expect(mettle(['compare', 'HEAD', 'HEAD', '--json']).said).not.toContain('problems')
    const { code, said } = mettle(['run'])
    expect(said).toContain('the bytes of tok are gone, and enc reads them')
    expect(code, said).toBe(0)
    write('clf.sh', `echo clf > clf.txt\necho '{"acc": 0.8}' > clf.json\n`)
    git('commit', '--quiet', '--all', '-m', 'Change the last')
    expect(mettle(['run']).said).toContain('acc went from 0.9 to 0.8')
    expect(mettle(['compare', 'HEAD~1', 'HEAD']).said).toMatch(/clf\.json +acc +0\.9 +0\.8/)
  })

  it('history marks what was trained of uncommitted files, and a ref is never such a record', () => {
    trainsTo(0.2)
    expect(mettle(['run']).code).toBe(0)
    expect(mettle(['history']).said).toMatch(/[0-9a-f]{7}\+/)
    write(
      'mettle.yml',
      'version: 1\nmodels:\n  x:\n    code: [train.sh]\n    train: sh train.sh\n    outputs: {metrics: m.json}\n    baseline: ref:main\n    gate: {acc: {max-regression: 0.05}}\n',
    )
    trainsTo(0.9)
    git('commit', '--quiet', '--all', '-m', 'Compare with main')
    expect(mettle(['run']).code).toBe(0)
    expect(mettle(['history']).said).toMatch(/[0-9a-f]{7} {2}/)
    trainsTo(0.5)
    expect(mettle(['run']).said).toContain('acc went from 0.9 to 0.5')
    trainsTo(0.4)
    expect(mettle(['run']).said).toContain('acc went from 0.9 to 0.4')
  })

  it('measures memory that is held for less than a second', { timeout: 30_000 }, () => {
    write(
      'train.sh',
      `"${process.execPath}" -e "Buffer.alloc(3e8, 1); const end = Date.now() + 500; while (Date.now() < end);"; echo '{"acc": 0.9}' > m.json\n`,
    )
    write(
      'mettle.yml',
      'version: 1\nmodels:\n  x:\n    code: [train.sh]\n    train: sh train.sh\n    outputs: {metrics: m.json}\n    gate: {peak_memory_bytes: {max: 200000000}}\n',
    )
    git('commit', '--quiet', '--all', '-m', 'Use memory')
    expect(mettle(['run']).said).toMatch(/peak_memory_bytes is 3\d{8}/)
    expect(mettle(['compare']).said).toMatch(/^cost of x +peak_memory_bytes/m)
  })

  it('ends when the training has ended, though tools of the environment are not there', { timeout: 25_000 }, () => {
    write('train.py', '')
    write(
      'mettle.yml',
      'version: 1\nmodels:\n  x:\n    code: [train.py]\n    train: "true python; sh train.sh"\n    outputs: {metrics: m.json}\n',
    )
    expect(mettle(['run']).code).toBe(0)
  })

  it('takes a configuration that lies above for that of its own folder', () => {
    const { code, said } = mettle(['run', '--config', '../mettle.yml', '--json'], 'sub')
    expect(code, said).toBe(0)
    expect(mettle(['check', '--config', join(root, 'mettle.yml')], 'sub').code).toBe(0)
    const absent = mettle(['plan', '--config', '../nope/mettle.yml'], 'sub')
    expect(absent.code).toBe(2)
    expect(absent.said).toContain('nope does not exist')
  })

  it('says what a training wrote beside its outputs, for which the next run would train again', () => {
    write('mettle.yml', 'version: 1\nmodels:\n  x:\n    train: sh train.sh\n    outputs: {metrics: m.json}\n')
    write('train.sh', `echo '{"acc": 0.9}' > m.json; echo 1 > seen.csv\n`)
    expect(mettle(['run']).said).toContain('wrote seen.csv, which counts as code')
    write('.gitignore', 'm.json\nseen.csv\n')
    expect(mettle(['run']).said).not.toContain('counts as')
    expect(mettle(['run']).said).toContain('reused')
  })

  it('takes nothing for unchanged where a tree of the base is gone', () => {
    write('mettle.yml', 'version: 1\nmodels:\n  x:\n    dir: m\n    code: [src/**]\n    train: sh src/train.sh\n')
    write('m/src/train.sh', 'true\n')
    git('add', '--all')
    git('commit', '--quiet', '-m', 'Move it')
    const tree = execFileSync('git', ['-C', root, 'rev-parse', 'HEAD:m/src'], { encoding: 'utf8' }).trim()
    write('m/src/train.sh', 'false\n')
    git('commit', '--quiet', '--all', '-m', 'Change it')
    rmSync(join(root, '.git/objects', tree.slice(0, 2), tree.slice(2)))
    const { code, said } = mettle(['plan', '--json'])
    expect(said).not.toContain('"changed": false')
    expect(code).toBe(2)
    expect(said).toContain('git-revision')
  })

  it('names a program that a model runs and that is not there', () => {
    rmSync(join(root, 'train.sh'))
    const { code, said } = mettle(['check'])
    expect(said).toContain('x runs train.sh, which is not in the repository [program-missing]')
    expect(code).toBe(0)
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
