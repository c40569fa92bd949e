import { describe, expect, it } from 'vitest'
import { entryPoints, reach } from '../../src/detect/imports.ts'
import { pythonImports } from '../../src/formats/python-imports.ts'
import type { Revision } from '../../src/revision.ts'

describe('the entry points of a command', () => {
  it.each<readonly [string, readonly string[] | undefined]>([
    ['python train.py', ['train.py']],
    ['python3.12 -u src/train.py --lr 0.1 --data data/x.csv', ['src/train.py']],
    ['uv run python train.py', ['train.py']],
    ['uv run train.py', ['train.py']],
    ['PYTHONPATH=src CUDA=0 python -m churn.train --epochs 3', ['-m churn.train']],
    ['poetry run python "train.py"', ['train.py']],
    ['python prepare.py && python train.py', ['prepare.py', 'train.py']],
    ['python prepare.py\npython train.py\n', ['prepare.py', 'train.py']],
    // What may run anything leaves nothing out.
    ['sh train.sh', undefined],
    ['make train', undefined],
    ['python -c "import x"', undefined],
    ['python train.py > log', undefined],
    ['python $SCRIPT', undefined],
    ['python train.py $(cat args)', undefined],
    ['python *.py', undefined],
    ['python run.py train.py', undefined],
    ['uv run train', undefined],
    ['torchrun train.py', undefined],
    ['python -W ignore train.py', undefined],
    ['jupyter nbconvert --execute train.ipynb', undefined],
    ['cd src && python train.py', undefined],
    ['python -m torch.distributed.run --nproc 2 train.py', undefined],
    ['python train.py || true', undefined],
    ['', undefined],
  ])('%j', (command, expected) => {
    expect(entryPoints([command])).toEqual(expected)
  })
})

describe('imports', () => {
  it.each<readonly [string, unknown]>([
    [
      'import os, numpy as np',
      [
        { level: 0, module: ['os'], names: [] },
        { level: 0, module: ['numpy'], names: [] },
      ],
    ],
    ['import numpy as np\nx = np.load("a.npy", "r")', [{ level: 0, module: ['numpy'], names: [] }]],
    ['import mlflow\nwith mlflow.start_run() as run:\n    mlflow.log_metric("auc", 1)', [{ level: 0, module: ['mlflow'], names: [] }]],
    ['import a.b.c as d', [{ level: 0, module: ['a', 'b', 'c'], names: [] }]],
    ['from a.b import c as d, e', [{ level: 0, module: ['a', 'b'], names: ['c', 'e'] }]],
    ['from . import x', [{ level: 1, module: [], names: ['x'] }]],
    ['from ..a import *', [{ level: 2, module: ['a'], names: ['*'] }]],
    ['from a import (  # why\n  b,\n  c,\n)', [{ level: 0, module: ['a'], names: ['b', 'c'] }]],
    [
      'if True:\n    import a\ndef f():\n    from b import c\n',
      [
        { level: 0, module: ['a'], names: [] },
        { level: 0, module: ['b'], names: ['c'] },
      ],
    ],
    ['from a import b \\\n  as c', [{ level: 0, module: ['a'], names: ['b'] }]],
    ['"import hidden"\n# import hidden', []],
  ])('of %j', (source, modules) => {
    expect(pythonImports(source)).toEqual({ kind: 'static', modules })
  })

  it.each([
    'import importlib',
    'import pytest\npytest.main(["tests"])',
    'import builtins\ngetattr(builtins, "ex" + "ec")("x")',
    'globals()["__builtins__"]',
    'import mlflow as m\nm.run("other")',
    'from mlflow import projects',
    'import numpy as np\nnp.load(f, None, True)',
    'import zipimport',
    'from importlib import import_module',
    '__import__("a")',
    'exec(open("x").read())',
    'import sys\nsys.path.append("lib")',
    'import os\nos.system("python other.py")',
    'import subprocess',
    'import hydra',
    'import pickle\npickle.load(f)',
    'import joblib\nm = joblib.load("m.pkl")',
    'import pickle as pkl\npkl.load(f)',
    'import joblib as jl\njl.load("m")',
    'from torch import load',
    'import torch as t\nt.load("m")',
    'import yaml\nyaml.unsafe_load(f)',
    'import mlflow\nmlflow.pyfunc.load_model("x")',
    'from lightning.pytorch.cli import LightningCLI',
    'AutoModel.from_pretrained("x", trust_remote_code=True)',
    'import torch\ntorch.hub.load(".", source="local")',
    'import os\nos.execlp("python", "x")',
    'import asyncio\nasyncio.create_subprocess_shell("x")',
    'run(f"{n}.py")',
    'import torch\ntorch.load("m.pt")',
    'pd.read_pickle("x")',
    'script = "other.py"',
    'def __getattr__(name): ...',
    'import a b',
    '# coding: utf-7\n# x +AAo-import helper',
    'import ｈｅｌｐｅｒ',
    'from pkg import (z, # x\rhelper)',
    'f\'\\{__import__("helper").A}\'',
    'import cProfile\ncProfile.run("import helper")',
    'import yaml\nyaml.load(f, Loader=yaml.Loader)',
    `x = 1\n${'#'.repeat(200_001)}`,
    'def f(:\n',
  ])('that cannot be told: %j', source => {
    expect(pythonImports(source).kind).toBe('dynamic')
  })
})

const project = (files: Record<string, string>) => ({
  files: new Map(Object.keys(files).map((path, i) => [path, `100644 ${i}-${files[path]}`])),
  revision: {
    read: async (path: string) => (files[path] === undefined ? undefined : Buffer.from(files[path])),
    entry: async (path: string) => Object.keys(files).find(file => file === path || file.startsWith(`${path}/`)),
  } as unknown as Revision,
})
const unreached = async (files: Record<string, string>, entries: readonly string[], dir = '') => {
  const { files: selected, revision } = project(files)
  return reach(selected, entries, dir, revision)
}

describe('what imports reach', () => {
  const FILES = {
    'train.py': 'import churn.features\nfrom lib import helper',
    'src/churn/__init__.py': '',
    'src/churn/features.py': 'from . import clean\nfrom .deep.er import thing',
    'src/churn/clean.py': '',
    'src/churn/deep/__init__.py': 'from ..late import x',
    'src/churn/deep/er.py': '',
    'src/churn/late.py': '',
    'src/churn/serve.py': 'import fastapi',
    'lib/helper.py': '',
    'lib/unused.py': '',
    'other/churn/features.py': 'import also_reached',
    'also_reached.py': '',
    'conftest.py': '',
    'config.yaml': 'a: 1',
  }

  it('is every file that a name could mean, and nothing else', async () => {
    expect(await unreached(FILES, ['train.py'])).toEqual({ unreached: ['src/churn/serve.py', 'lib/unused.py'], whole: undefined })
  })

  it('is everything where one reached file loads by name, and not where only an unreached one does', async () => {
    expect((await unreached({ ...FILES, 'lib/unused.py': 'exec("x")' }, ['train.py'])).unreached).toContain('lib/unused.py')
    expect(await unreached({ ...FILES, 'src/churn/late.py': 'exec("x")' }, ['train.py'])).toEqual({
      unreached: [],
      whole: 'src/churn/late.py: it uses exec',
    })
  })

  it('is everything where the entry point is not among the code, or a link', async () => {
    expect((await unreached(FILES, ['nothing.py'])).whole).toContain('not among the code')
    expect((await unreached(FILES, ['-m no.such'])).whole).toContain('no module')
  })

  it('begins at a module with its packages', async () => {
    expect((await unreached(FILES, ['-m churn.serve'])).unreached).toEqual([
      'train.py',
      'src/churn/features.py',
      'src/churn/clean.py',
      'src/churn/deep/__init__.py',
      'src/churn/deep/er.py',
      'src/churn/late.py',
      'lib/helper.py',
      'lib/unused.py',
      'other/churn/features.py',
      'also_reached.py',
    ])
  })

  it.each<readonly [string, Record<string, string>, string]>([
    [
      'a star from a package brings its modules',
      { 'train.py': 'from layers import *', 'layers/__init__.py': '__all__ = ["conv"]', 'layers/conv.py': '' },
      'layers/conv.py',
    ],
    ['a bridge that is not among the code', { 'train.py': 'import tools.x', 'churn/helper.py': '' }, 'churn/helper.py'],
    [
      'packages with other names than their folders',
      { 'train.py': 'from churn.features import f', 'lib/features.py': '', 'setup.py': 'setup(package_dir={"churn": "lib"})' },
      'lib/features.py',
    ],
    ['compiled code', { 'train.py': 'import fast', 'fast.pyx': 'import helper', 'helper.py': '' }, 'helper.py'],
  ])('leaves nothing out for %s', async (_, files, kept) => {
    const { files: selected, revision } = project(files)
    const all = {
      ...revision,
      read: revision.read,
      entry: async (path: string) =>
        path === 'tools' ? {} : Object.keys(files).find(file => file === path || file.startsWith(`${path}/`)),
    } as unknown as Revision
    expect((await reach(selected, ['train.py'], '', all)).unreached).not.toContain(kept)
  })

  it('leaves out what it may in a package with a src folder', async () => {
    const files = {
      'train.py': 'import churn.a',
      'src/churn/__init__.py': '',
      'src/churn/a.py': '',
      'src/churn/b.py': '',
      'pyproject.toml': '[tool.setuptools.package-dir]\n"" = "src"\n',
    }
    expect((await unreached(files, ['train.py'])).unreached).toEqual(['src/churn/b.py'])
  })

  it('sees a new file that shadows a library', async () => {
    const shadowed = { ...FILES, 'numpy.py': '', 'train.py': 'import numpy' }
    expect((await unreached(shadowed, ['train.py'])).unreached).not.toContain('numpy.py')
  })
})
