import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { cli, repositoryOf, SHAPES, textOf } from './shapes.ts'

let root = ''
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('mettle init', () => {
  it.each(Object.keys(SHAPES))('wires %s: the configuration is right, and nothing would not work', shape => {
    root = repositoryOf(SHAPES[shape] as Record<string, string>)
    const done = cli(root, 'init', '--yes')
    expect(done.code, done.out).toBe(0)
    expect(textOf(root, '.github/workflows/model.yml')).toMatch(/mettle-ci\/mettle(?:\/\.github\/workflows\/pipeline\.yml)?@v1/)
    if (shape !== 'DVC') {
      // A file that trains is what an empty repository still lacks.
      if (shape === 'empty') writeFileSync(join(root, 'train.py'), '')
      const checked = cli(root, 'check')
      expect(checked.code, checked.out).toBe(0)
    }
    const examined = cli(root, 'doctor')
    expect(examined.code, examined.out).toBe(0)
    const planned = cli(root, 'plan', '--json')
    expect(planned.code, planned.out).toBe(0)
    expect(JSON.parse(planned.out.slice(planned.out.indexOf('{'))).models).toHaveLength(shape.includes('three') ? 3 : 1)
  })

  it.each([
    [
      'plain scikit-learn',
      'mettle.yml',
      [
        'setup: pip install -r requirements.txt',
        'train: python train.py',
        'params: [params.yaml]',
        'data: {data: data}',
        'model: model.onnx',
      ],
    ],
    [
      'plain scikit-learn',
      '.github/workflows/model.yml',
      ['actions/detect@v1', 'actions/setup-python@', "if: steps.detect.outputs.trained != '[]'"],
    ],
    ['DVC', '.github/workflows/model.yml', ['pip install dvc -r requirements.txt']],
    ['a uv workspace with three models', 'mettle.yml', ['each: models/*', 'setup: uv sync --frozen', 'train: uv run python train.py']],
    ['a uv workspace with three models', '.github/workflows/model.yml', ['pipeline.yml@v1']],
    [
      'a uv workspace with three models',
      '.github/actions/mettle-setup/action.yml',
      ['using: composite', 'run: pip install uv', 'shell: bash'],
    ],
    ['a notebook', 'mettle.yml', ['--execute notebooks/analysis.ipynb']],
    ['conda', 'mettle.yml', ['conda env update --name base --file environment.yml', 'train: python src/train.py']],
    ['conda', '.github/workflows/model.yml', ['lfs: true', '$CONDA/bin']],
  ])('of %s: %s', (shape, path, lines) => {
    root = repositoryOf(SHAPES[shape] as Record<string, string>)
    cli(root, 'init', '--yes')
    const text = textOf(root, path)
    for (const line of lines) expect(text).toContain(line)
  })

  it.each<readonly [string, Record<string, string>, readonly string[]]>([
    [
      'a package',
      { 'churn/__init__.py': '', 'churn/train.py': 'main()\n', 'uv.lock': 'version = 1\n' },
      ['train: uv run python -m churn.train'],
    ],
    ['a package below src', { 'src/churn/train.py': 'main()\n', 'requirements.txt': '' }, ['train: PYTHONPATH=src python -m churn.train']],
    ['a notebook with a name of several words', { 'My model: v2.ipynb': '{}' }, ["'My model: v2.ipynb'"]],
    ['an environment.yaml', { 'environment.yaml': 'name: x\n', 'train.py': '' }, ['--file environment.yaml']],
    [
      'data sets of several years',
      { 'train.py': '', 'data/train-2023.csv': 'a\n', 'data/train-2024.csv': 'a\n', 'data/images/1.png': 'x' },
      ['data: {data: data}'],
    ],
    [
      'a folder of programs and data',
      { 'train.py': '', 'data/prepare.py': '', 'data/train.csv': 'a\n', 'data/readme.md': '' },
      ['data: {train: data/train.csv}'],
    ],
    ['tables at the root', { 'train.py': '', 'wine-quality.csv': 'a\n', 'logo.png': '' }, ['data: {wine-quality: wine-quality.csv}']],
    ['data that DVC holds', { 'train.py': '', 'data.dvc': 'outs: []\n', '.gitignore': '/data\n' }, ['data: {data: data}']],
    [
      'an MLflow project',
      {
        MLproject:
          'entry_points:\n  main:\n    parameters:\n      alpha: {type: float, default: 0.5}\n    command: "python train.py {alpha}"\n',
        'conda.yaml': 'name: x\n',
        'train.py': '',
      },
      ['train: python train.py 0.5', 'conda env update --name base --file conda.yaml'],
    ],
    [
      'an MLflow project that has to be told something',
      { MLproject: 'entry_points:\n  main:\n    parameters: {f: path}\n    command: "python train.py {f}"\n', 'train.py': '' },
      ['train: python train.py\n'],
    ],
    ['a Kedro project', { 'pyproject.toml': '[tool.kedro]\npackage_name = "x"\n', 'requirements.txt': '' }, ['train: kedro run']],
    ['a Makefile', { Makefile: 'train: data\n\tpython a.py\n', 'a.py': '' }, ['train: make train']],
    ['a training deep inside', { 'ml/training/train.py': 'fit()\n', 'ml/training/util.py': '' }, ['train: python ml/training/train.py']],
    [
      'a training that is imported from its root',
      {
        'src/pipeline/train_pipeline.py': 'from src.utils import x\nx()\n',
        'src/utils.py': '',
        'src/components/train.py': 'class A: ...\n',
      },
      ['train: python -m src.pipeline.train_pipeline'],
    ],
    ['a server beside it', { 'main.py': 'from fastapi import FastAPI\n', 'ml/train.py': 'fit()\n' }, ['train: python ml/train.py']],
    [
      'projects side by side at the root',
      { 'week-1/train.py': '', 'week-2/train.py': '', 'docs/train.py': '', 'requirements.txt': '' },
      ['defaults:', 'setup: pip install -r ../requirements.txt', 'week-1: {dir: week-1}', 'week-2: {dir: week-2}'],
    ],
    [
      'models of which one has no training',
      { 'models/a/train.py': '', 'models/b/train.py': '', 'models/common/x.py': '' },
      ['a: {dir: models/a}', 'b: {dir: models/b}'],
    ],
    ['pipenv', { 'Pipfile.lock': '{}', 'train.py': '' }, ['setup: pipenv sync', 'train: pipenv run python train.py']],
    ['a package without a list', { 'setup.py': '', 'churn/__init__.py': '', 'churn/train.py': 'fit()\n' }, ['setup: pip install -e .']],
    ['models with shared code', { 'models/a/train.py': '', 'models/b/train.py': '', 'shared/x.py': '' }, ["code: ['**', /shared/**]"]],
  ])('writes what is right for %s', (_, files, lines) => {
    root = repositoryOf(files)
    expect(cli(root, 'init', '--yes').code).toBe(0)
    const checked = cli(root, 'check')
    expect(checked.code, checked.out).toBe(0)
    for (const line of lines) expect(textOf(root, 'mettle.yml')).toContain(line)
  })

  it.each<readonly [string, Record<string, string>, string]>([
    ['.python-version', { '.python-version': '3.11\n' }, 'python-version-file: .python-version'],
    ['requires-python', { 'pyproject.toml': '[project]\nrequires-python = "<3.12"\n' }, 'python-version-file: pyproject.toml'],
  ])('takes the Python that %s asks for', (_, files, line) => {
    root = repositoryOf({ ...files, 'train.py': '', 'requirements.txt': '' })
    cli(root, 'init', '--yes')
    expect(textOf(root, '.github/workflows/model.yml')).toContain(`with: {${line}}`)
  })

  it.each([
    ['s3://bucket/dvc', 'env: {fetch: [AWS_*]}', "pip install 'dvc[s3]' -r requirements.txt"],
    ['gs://bucket/dvc', 'env: {fetch: [GOOGLE_APPLICATION_CREDENTIALS, CLOUDSDK_*]}', "'dvc[gs]'"],
    ['gdrive://folder', 'env: {fetch: [GDRIVE_CREDENTIALS_DATA]}', "'dvc[gdrive]'"],
    ['https://remote.dvc.org/x', undefined, 'pip install dvc -r'],
    ['../store', undefined, 'pip install dvc -r'],
  ])('wires a remote of DVC at %s', (url, granted, installed) => {
    root = repositoryOf({ ...SHAPES['DVC'], '.dvc/config': `[core]\n    remote = store\n['remote "store"']\n    url = ${url}\n` })
    expect(cli(root, 'init', '--yes').code).toBe(0)
    expect(textOf(root, '.github/workflows/model.yml')).toContain(installed)
    expect(existsSync(join(root, 'mettle.yml'))).toBe(granted !== undefined)
    if (granted === undefined) return
    expect(textOf(root, 'mettle.yml')).toContain(granted)
    const checked = cli(root, 'check')
    expect(checked.code, checked.out).toBe(0)
    expect(JSON.parse(cli(root, 'plan', '--json').out).models).toMatchObject([{ name: 'train' }])
  })

  it.each<readonly [string, Record<string, string>, string | undefined]>([
    ['where nothing trains', { 'README.md': '' }, 'No file that trains was found. Correct train'],
    ['where much may', { 'a/fit.py': 'f()\n', 'b/fit.py': 'f()\n' }, 'or too many: a/fit.py, b/fit.py. Correct train'],
    ['where no metrics are seen', { 'train.py': 'print(1)\n' }, 'train.py was not seen to write its metrics'],
    ['and nothing where all is seen', { 'train.py': 'open("metrics.json", "w")\n' }, undefined],
  ])('says what is unsure: %s', (_, files, said) => {
    root = repositoryOf(files)
    const { out } = cli(root, 'init', '--yes')
    if (said === undefined) expect(out).not.toMatch(/Correct train|not seen/)
    else expect(out).toContain(said)
  })

  it('takes what lies there and is not in git for no data: a runner would not find it', () => {
    root = repositoryOf({ 'train.py': '', '.gitignore': 'data/\n' })
    mkdirSync(join(root, 'data'))
    writeFileSync(join(root, 'data/train.csv'), 'a\n')
    cli(root, 'init', '--yes')
    expect(textOf(root, 'mettle.yml')).toContain('# data is not in git. Say where a runner finds it')
    expect(textOf(root, 'mettle.yml')).not.toContain('data: {data')
  })

  it('leaves no code out: a file beside the one that trains counts', () => {
    root = repositoryOf({ 'train.py': 'import model\n', 'model.py': 'A = 1\n' })
    cli(root, 'init', '--yes')
    const key = (): string => JSON.parse(cli(root, 'plan', '--json').out).models[0].key
    const before = key()
    writeFileSync(join(root, 'model.py'), 'A = 2\n')
    expect(key()).not.toBe(before)
  })

  it('in a folder of a repository writes the workflow at the root, for that folder', () => {
    root = repositoryOf({ 'ml/train.py': '', 'README.md': '' })
    expect(cli(join(root, 'ml'), 'init', '--yes').code).toBe(0)
    expect(textOf(root, '.github/workflows/model.yml')).toContain('with: {working-directory: ml}')
    expect(textOf(root, 'ml/mettle.yml')).toContain('train: python train.py')
    const examined = cli(join(root, 'ml'), 'doctor')
    expect(examined.code, examined.out).toBe(0)
  })

  it('names every file that the program writes: what is no output would count as code', () => {
    root = repositoryOf({
      'train.py':
        'import json\nopen("out/scores.csv", "w").write("a\\n1\\n")\nfig.savefig(\'roc.png\')\nopen("metrics.json", "w")\nopen(path, "w")\nopen("data.csv")\nopen("/tmp/x.csv", "w")\n',
    })
    cli(root, 'init', '--yes')
    expect(textOf(root, 'mettle.yml')).toContain('outputs: {metrics: metrics.json, scores: out/scores.csv, roc: roc.png}')
    expect(cli(root, 'check').code).toBe(0)
  })

  it.each([
    ['master', ['branch', '--quiet', '--move', 'master']],
    ['trunk', ['branch', '--quiet', '--move', 'trunk']],
    ['main', ['checkout', '--quiet', '-b', 'feature']],
  ])('runs for the default branch, %s', (branch, args) => {
    root = repositoryOf({ 'train.py': '' })
    execFileSync('git', ['-C', root, ...args])
    cli(root, 'init', '--yes')
    expect(textOf(root, '.github/workflows/model.yml')).toContain(`push: {branches: [${branch}]}`)
  })

  it('outside a repository says so and writes nothing', () => {
    root = mkdtempSync(join(tmpdir(), 'mettle-nowhere-'))
    const { code, out } = cli(root, 'init', '--yes')
    expect(code).toBe(2)
    expect(out).toContain('is not in a git repository')
    expect(readdirSync(root)).toEqual([])
  })

  it('overwrites nothing, and says what it left', () => {
    root = repositoryOf({ ...SHAPES['plain scikit-learn'], 'mettle.yml': '# mine\n' })
    const done = cli(root, 'init', '--yes')
    expect(done.out).toContain('mettle.yml exists already and stays as it is')
    expect(textOf(root, 'mettle.yml')).toBe('# mine\n')
    const again = cli(root, 'init', '--yes', '--json')
    expect(JSON.parse(again.out)).toEqual({ files: [] })
  })
})

describe('mettle doctor', () => {
  it('finds what hangs, with its line, and says so in its exit code', () => {
    root = repositoryOf(SHAPES['plain scikit-learn'] as Record<string, string>)
    cli(root, 'init', '--yes')
    const path = '.github/workflows/model.yml'
    writeFileSync(join(root, path), textOf(root, path).replace('  pull_request:\n', '  pull_request: {paths: [src/**]}\n'))
    const done = cli(root, 'doctor', '--json')
    expect(done.code).toBe(1)
    expect(JSON.parse(done.out).problems).toMatchObject([{ file: path, line: 4, code: 'path-filter', level: 'error' }])
  })

  it('says that nothing uses it yet, and what is wrong with the configuration', () => {
    root = repositoryOf({ 'mettle.yml': 'version: 1\nmodels:\n  churn:\n    trian: python train.py\n' })
    const done = cli(root, 'doctor')
    expect(done.code).toBe(1)
    expect(done.out).toContain('mettle.yml:4:5')
    expect(done.out).toContain('no workflow uses Mettle: mettle init writes one')
  })
})
