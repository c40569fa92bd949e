import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { cleanEnvironment, DIST, type Files } from './world.ts'

const many = (count: number, line: (i: number) => string): string => Array.from({ length: count }, (_, i) => line(i)).join('')
const config = (rest = '', code = 'src/**'): string =>
  `version: 1\nmodels:\n  m:\n    code: [${code}]\n    train: echo hi\n    outputs: {metrics: metrics.json}\n${rest}`
const A = 'a'.repeat(200)

/** What a pull request may write to keep the gate busy; each took more than 40 seconds, or for ever. */
const CASES: readonly (readonly [string, Files, number, string])[] = [
  ['stars in a glob', { 'mettle.yml': config('', `'src/**', '${'*a'.repeat(9)}*b'`), [A]: 'x' }, 0, 'm'],
  [
    'stars in many folders',
    { 'mettle.yml': config('', `'src/**', '${'*a*a/'.repeat(9)}b'`), [`${`${'a'.repeat(60)}/`.repeat(9)}c`]: 'x' },
    0,
    'm',
  ],
  ['choices in a glob', { 'mettle.yml': config('', `"${'{a,b}'.repeat(19)}"`) }, 2, 'config-path'],
  [
    'globs',
    {
      'mettle.yml': config(
        '',
        many(20_000, i => `"!src/*${i}x*",`),
      ),
    },
    2,
    'config-value',
  ],
  ['rules', { 'mettle.yml': config(`    gate:\n${many(9000, i => `      wrong_${i}: {min: 0}\n`)}`) }, 2, 'config-value'],
  [
    'a chain of models',
    {
      'mettle.yml': `version: 1\nmodels:\n${many(3000, i => `  m${i}: {train: echo, outputs: {o: o${i}}, data: {d: {model: m${i + 1}}}, code: []}\n`)}  m3000: {train: echo, outputs: {o: x}, code: []}\n`,
    },
    0,
    'm3000',
  ],
  ['rules of .mettleignore', { 'mettle.yml': config(), '.mettleignore': many(40_000, i => `*x${i}*y\n`) }, 2, '.mettleignore'],
  ['requirements of one name', { 'mettle.yml': config(), 'requirements.txt': many(40_000, i => `numpy==1.${i}\n`) }, 0, 'm'],
  [
    'a long name over many parameters',
    { 'mettle.yml': config('    params: [p.json]\n'), 'p.json': `{"${'k'.repeat(400_000)}": {${many(40_000, i => `"${i}": 1,`)}"x": 1}}` },
    2,
    'params-invalid',
  ],
  ['a line of code', { 'mettle.yml': config('    code-identity: tokens\n'), 'src/a.py': `x = [${'1,'.repeat(400_000)}]\n` }, 0, 'm'],
  [
    'a matrix',
    { 'dvc.yaml': `stages:\n  t:\n    matrix:\n${many(4, i => `      a${i}: [${many(60, j => `${j},`)}]\n`)}    cmd: echo\n` },
    2,
    'dvc-invalid',
  ],
  ['models', { 'mettle.yml': `version: 1\nmodels:\n${many(50_000, i => `  m${i}: {train: x}\n`)}` }, 2, 'config-value'],
  ['brackets of YAML', { 'mettle.yml': `version: 1\nmodels: ${'['.repeat(100_000)}` }, 2, 'nested deeper than 100 levels'],
  [
    'packages that import each other',
    {
      'mettle.yml': config('    imports: reachable\n').replace('echo hi', 'python src/p0.py'),
      'src/p0.py': 'from p1 import *\n',
      ...Object.fromEntries(
        Array.from({ length: 600 }, (_, i): [string, string] => [`src/p${i + 1}/__init__.py`, many(600, j => `from p${j} import *\n`)]),
      ),
    },
    0,
    'm',
  ],
  ['a foreach', { 'dvc.yaml': `stages:\n  t:\n    foreach: [${many(50_000, i => `${i},`)}]\n    do: {cmd: echo}\n` }, 2, 'dvc-invalid'],
  [
    'a chain of stages',
    { ox: '', 'dvc.yaml': `stages:\n${many(3000, i => `  s${i}: {cmd: echo, deps: [o${i === 0 ? 'x' : i - 1}], outs: [o${i}]}\n`)}` },
    0,
    's2999',
  ],
  [
    'instances beside parameters',
    {
      'params.yaml': many(40_000, i => `k${i}: ${i}\n`),
      'dvc.yaml': `stages:\n  t:\n    foreach: [${many(4999, i => `i${i},`)}]\n    do: {cmd: 'echo \${item}', params: [k1]}\n`,
    },
    0,
    't@i4998',
  ],
  [
    'dependencies beside those of a lock',
    {
      'dvc.yaml': `stages:\n  t:\n    cmd: x\n    deps:\n${many(70_000, i => `    - a${i}\n`)}`,
      'dvc.lock': `stages:\n  t:\n    cmd: x\n    deps:\n${many(40_000, i => `    - path: b${i}\n`)}schema: '2.0'\n`,
    },
    0,
    't',
  ],
  [
    'folders to look through',
    {
      ...Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`data/f${i}`, ''])),
      'dvc.yaml': `stages:\n${many(4000, i => `  s${i}:\n    cmd: x\n    deps:\n    - data\n    - d${i}\n    - e${i}/f\n    outs:\n    - o${i}\n`)}`,
    },
    0,
    's3999',
  ],
  [
    'rules of .dvcignore',
    { 'dvc.yaml': 'stages:\n  t: {cmd: echo, deps: [data]}\n', 'data/a': '', '.dvcignore': many(60_000, i => `*x${i}*y\n`) },
    2,
    'dvc-invalid',
  ],
]

describe('a pull request cannot keep the gate busy with', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mettle-large-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(CASES)('%s', (name, files, code, said) => {
    const root = join(folder, name.replaceAll(' ', '-'))
    const git = (...args: string[]): unknown =>
      execFileSync('git', ['-C', root, '-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', ...args], {
        env: cleanEnvironment(),
        stdio: 'ignore',
      })
    for (const [path, content] of Object.entries({ 'src/a.py': 'x\n', ...files })) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), content ?? '')
    }
    git('init', '--quiet', '--initial-branch=main')
    git('add', '--all')
    git('commit', '--quiet', '-m', 'Begin')
    const run = spawnSync(process.execPath, [join(DIST, 'cli.js'), 'plan'], {
      cwd: root,
      env: cleanEnvironment(),
      encoding: 'utf8',
      timeout: 25_000,
    })
    expect(run.signal).toBe(null)
    expect(run.status, run.stderr).toBe(code)
    expect(run.stdout + run.stderr).toContain(said)
    expect(run.stderr).not.toMatch(/\n\s+at /)
  })
})
