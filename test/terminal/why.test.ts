import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { cleanEnvironment } from '../e2e/world.ts'
import { cli, repositoryOf } from './shapes.ts'

let root = ''
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('mettle why', () => {
  const repository = (): string =>
    repositoryOf({
      'mettle.yml': `version: 1
models:
  churn:
    params: [params.yaml]
    data: {events: {command: echo v1}}
    train: sh train.sh
    outputs: {metrics: metrics.json}
    gate: {auc: {min: 0.5}}
`,
      'params.yaml': 'lr: 0.1\n',
      'train.sh': 'mkdir -p __pycache__\necho compiled > __pycache__/train.pyc\necho \'{"auc": 0.8}\' > metrics.json\n',
      '.gitignore': 'metrics.json\n',
    })
  const why = (...words: string[]) => JSON.parse(cli(root, 'why', 'churn', ...words, '--json').out)

  it('says of what was trained here that it is reused, whatever the program left beside it', () => {
    root = repository()
    expect(why()).toMatchObject({ action: 'train', record: null })
    expect(cli(root, 'run').code).toBe(0)
    expect(why()).toMatchObject({ action: 'reuse', changed: false, reasons: [], unknown: [] })
  })

  it('names what changed, with what it was, and compares any two revisions', () => {
    root = repository()
    expect(cli(root, 'run').code).toBe(0)
    writeFileSync(join(root, 'params.yaml'), 'lr: 0.2\n')
    mkdirSync(join(root, 'lib'))
    writeFileSync(join(root, 'lib/new.sh'), '')
    const reasons = [
      { component: 'code', path: 'lib/new.sh', key: null, from: null },
      { component: 'params', path: 'params.yaml', key: 'lr', from: '0.1', to: '0.2' },
    ]
    expect(why().reasons).toMatchObject(reasons)
    const git = (...args: string[]): void =>
      void execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { env: cleanEnvironment() })
    git('checkout', '--quiet', '-b', 'topic')
    git('add', 'params.yaml', 'lib')
    git('commit', '--quiet', '-m', 'Change')
    writeFileSync(join(root, 'params.yaml'), 'lr: 0.9\n')
    expect(why('main', 'topic').reasons).toMatchObject(reasons)
    expect(why('topic', 'main').reasons.map((reason: { from: string }) => reason.from)).toContain('0.2')
  })

  it('says why no file is left out', () => {
    root = repositoryOf({
      'train.py': 'import importlib\n',
      'other.py': '',
      'mettle.yml': 'version: 1\nmodels:\n  m:\n    train: python train.py\n',
    })
    expect(cli(root, 'why', 'm').out).toContain('Every Python file counts: train.py: it uses importlib')
  })

  it('asks which model, names the nearest, and says how many files it cannot import', () => {
    root = repository()
    expect(cli(root, 'why').out).toContain('which one? There are churn')
    expect(cli(root, 'why', 'chrun')).toMatchObject({ code: 2, out: expect.stringContaining('did you mean "churn"?') })
    expect(cli(root, 'why', 'churn', 'nowhere').code).toBe(2)
    const shown = cli(root, 'why', 'churn')
    expect(shown.code).toBe(0)
    expect(shown.out).toMatch(/churn trains, key [0-9a-f]{12}/)
  })
})
