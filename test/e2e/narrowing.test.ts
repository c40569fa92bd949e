import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Files, World } from './world.ts'

const notebook = (source: string, output: string): string =>
  JSON.stringify({
    nbformat: 4,
    nbformat_minor: 5,
    metadata: {},
    cells: [
      { cell_type: 'markdown', source: ['# words'] },
      { cell_type: 'code', source: [source], outputs: [output], execution_count: 1 },
    ],
  })

const PROJECT: Files = {
  'mettle.yml': `version: 1
models:
  churn:
    code: [src/**, churn.py]
    train: python3 churn.py
    outputs: {metrics: churn.json}
    gate: {auc: {min: 0.5}}
  fraud:
    code: [src/**, fraud.py, notes/**]
    train: python3 fraud.py
    outputs: {metrics: fraud.json}
    gate: {auc: {min: 0.5}}
`,
  'churn.py': 'from lib.metrics import write\nwrite("churn.json")\n',
  'fraud.py': 'from lib.metrics import write\nfrom lib.graph import LAYERS\nwrite("fraud.json")\n',
  'src/lib/__init__.py': '',
  'src/lib/metrics.py': 'def write(path):\n    with open(path, "w") as file:\n        file.write(\'{"auc": 0.8}\')\n',
  'src/lib/graph.py': 'LAYERS = 3\n',
  'src/lib/unused.py': 'import time\n',
  'notes/look.ipynb': notebook('print(1)', 'one'),
}

describe('narrowing', () => {
  let world: World
  let env: Record<string, string>
  beforeAll(async () => {
    world = await World.create(PROJECT)
    // What trains needs no Python here: which files it could import is told from their text.
    const bin = join(world.folder, 'bin')
    mkdirSync(bin)
    writeFileSync(join(bin, 'python3'), '#!/bin/sh\necho \'{"auc": 0.8}\' > "${1%.py}.json"\n', { mode: 0o755 })
    env = { PATH: `${bin}:${process.env['PATH']}` }
    const result = await world.runPush('0'.repeat(40), world.git('rev-parse', 'main'), { env })
    expect(result.code, result.log).toBe(0)
  })
  afterAll(() => world.close())

  let number = 0
  const change = async (files: Files): Promise<{ trained: string; comment: string }> => {
    number++
    const result = await world.runPull(number, world.pull(number, `change-${number}`, files), { env })
    expect(result.code, result.log).toBe(0)
    return { trained: result.outputs['trained'] ?? '', comment: world.comment(number) }
  }

  it.each<readonly [string, Files, readonly string[]]>([
    ['a file that only one imports', { 'src/lib/graph.py': 'LAYERS = 4\n' }, ['fraud']],
    ['a file that both import', { 'src/lib/metrics.py': `${PROJECT['src/lib/metrics.py']}# more\n` }, ['churn', 'fraud']],
    ['a file that none imports', { 'src/lib/unused.py': 'import json\n' }, []],
    ['the package of what is imported', { 'src/lib/__init__.py': 'NAME = "lib"\n' }, ['churn', 'fraud']],
    ['a file that is not Python', { 'src/lib/table.sql': 'select 1\n' }, ['churn', 'fraud']],
    ['a new import', { 'churn.py': `from lib.unused import time\n${PROJECT['churn.py']}` }, ['churn']],
    [
      'a new file that shadows',
      { 'src/lib/metrics/__init__.py': 'def write(path):\n    open(path, "w").write(\'{"auc": 0.9}\')\n' },
      ['churn', 'fraud'],
    ],
    ['a notebook that was run again', { 'notes/look.ipynb': notebook('print(1)', 'two') }, []],
    ['a notebook that was changed', { 'notes/look.ipynb': notebook('print(2)', 'two') }, ['fraud']],
  ])('%s', async (_, files, expected) => {
    expect(JSON.parse((await change(files)).trained)).toEqual(expected)
  })

  it('says who was spared', async () => {
    const { comment } = await change({ 'src/lib/graph.py': 'LAYERS = 5\n' })
    expect(comment).toContain('**Spared:** churn (cannot import it). By path 2 would have trained; by what they read 1')
  })

  it('leaves nothing out where code is loaded by its name, or where it is told not to', async () => {
    const { trained } = await change({
      'src/lib/metrics.py': `import importlib\n${PROJECT['src/lib/metrics.py']}`,
      'src/lib/unused.py': 'import os\n',
    })
    expect(JSON.parse(trained)).toEqual(['churn', 'fraud'])
    world.git('checkout', '--quiet', 'main')
    world.commit('All', { 'mettle.yml': world.git('show', 'HEAD:mettle.yml').replace('  churn:\n', '  churn:\n    imports: all\n') + '\n' })
    world.push('main')
    expect((await world.runPush('0'.repeat(40), world.git('rev-parse', 'main'), { env })).code).toBe(0)
    expect(JSON.parse((await change({ 'src/lib/unused.py': 'import json\n' })).trained)).toEqual(['churn'])
  })

  it('takes what .mettleignore names for no code', async () => {
    world.git('checkout', '--quiet', 'main')
    world.commit('Ignore', { '.mettleignore': '*.sql\nnotes/\n' })
    world.push('main')
    expect((await world.runPush('0'.repeat(40), world.git('rev-parse', 'main'), { env })).code).toBe(0)
    expect(
      JSON.parse((await change({ 'src/lib/table.sql': 'select 2\n', 'notes/look.ipynb': notebook('print(9)', 'x') })).trained),
    ).toEqual([])
  })
})

const lock = (churn: string, fraud: string): string => `version = 1
revision = 3
requires-python = ">=3.12"

[manifest]
members = ["churn", "fraud"]

[[package]]
name = "churn"
version = "0.1.0"
source = { virtual = "packages/churn" }
dependencies = [{ name = "scikit-learn" }]

[[package]]
name = "fraud"
version = "0.1.0"
source = { editable = "packages/fraud" }
dependencies = [{ name = "torch", extra = ["cuda"] }]

[package.dev-dependencies]
dev = [{ name = "churn" }]

[[package]]
name = "numpy"
version = "${churn}"
source = { registry = "https://pypi.org/simple" }

[[package]]
name = "scikit-learn"
version = "1.5.0"
source = { registry = "https://pypi.org/simple" }
dependencies = [{ name = "numpy" }]

[[package]]
name = "torch"
version = "2.9.0"
source = { registry = "https://pypi.org/simple" }

[package.optional-dependencies]
cuda = [{ name = "nvidia-cudnn" }]

[[package]]
name = "nvidia-cudnn"
version = "${fraud}"
source = { registry = "https://pypi.org/simple" }
`

const model = (name: string): string =>
  `  ${name}:
    dir: packages/${name}
    code: ['*.py']
    code-identity: tokens
    params: [{/params.yaml: [${name}]}]
    setup: uv sync --frozen
    train: uv run python train.py
    outputs: {metrics: metrics.json}
    gate: {auc: {min: 0.5}}
`

const WORKSPACE: Files = {
  'mettle.yml': `version: 1\nmodels:\n${model('churn')}${model('fraud')}`,
  'uv.lock': lock('2.1.0', '9.1'),
  'params.yaml': 'churn: 1\nfraud: 1\n',
  'packages/churn/train.py': 'AUC = 0.8\n\n\ndef main(a, b):\n    return a + b  # both\n',
  'packages/fraud/train.py': 'AUC = 0.8\n',
}

describe('a workspace with one lock file and one parameters file', () => {
  let world: World
  let env: Record<string, string>
  beforeAll(async () => {
    world = await World.create(WORKSPACE)
    const bin = join(world.folder, 'bin')
    mkdirSync(bin)
    writeFileSync(join(bin, 'uv'), '#!/bin/sh\necho \'{"auc": 0.8}\' > metrics.json\n', { mode: 0o755 })
    env = { PATH: `${bin}:${process.env['PATH']}` }
    const result = await world.runPush('0'.repeat(40), world.git('rev-parse', 'main'), { env })
    expect(result.code, result.log).toBe(0)
  })
  afterAll(() => world.close())

  let number = 0
  it.each<readonly [string, Files, readonly string[], string]>([
    ['a package that one reaches', { 'uv.lock': lock('2.1.0', '9.2') }, ['fraud'], 'churn (reaches no package that moved)'],
    ['a package that both reach, one through the other', { 'uv.lock': lock('2.2.0', '9.1') }, ['churn', 'fraud'], ''],
    ['a key of one', { 'params.yaml': 'churn: 2\nfraud: 1\n' }, ['churn'], 'fraud (reads other keys of it)'],
    [
      'comments and formatting',
      { 'packages/churn/train.py': '# What it is\nAUC=0.8\ndef main(\n    a,\n    b):\n  return a+b\n' },
      [],
      'churn (differs in comments and formatting alone)',
    ],
    ['another program', { 'packages/churn/train.py': 'AUC = 0.8\n\n\ndef main(a, b):\n    return b + a  # both\n' }, ['churn'], ''],
    ['what is no program', { 'packages/churn/train.py': 'AUC = 0.8\n\n\ndef main(a, b):\n   return a +\n' }, ['churn'], ''],
    [
      'a comment that says what it needs',
      { 'packages/fraud/train.py': '# /// script\n# dependencies = []\n# ///\nAUC = 0.8\n' },
      ['fraud'],
      '',
    ],
    [
      'a first line that says what runs it',
      { 'packages/churn/train.py': '#!/usr/bin/env python\nAUC = 0.8\n\n\ndef main(a, b):\n    return a + b\n' },
      ['churn'],
      '',
    ],
  ])('%s', async (_, files, expected, spared) => {
    number++
    const result = await world.runPull(number, world.pull(number, `workspace-${number}`, files), { env, inputs: { comment: 'always' } })
    expect(result.code, result.log).toBe(0)
    expect(JSON.parse(result.outputs['trained'] ?? '')).toEqual(expected)
    expect(world.comment(number)).toContain(spared)
  })
})
