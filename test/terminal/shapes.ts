import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { cleanEnvironment } from '../e2e/world.ts'

const CLI = resolve(import.meta.dirname, '../../dist/cli.js')
const TRAIN = 'import json\njson.dump({"auc": 0.8}, open("metrics.json", "w"))\nopen("model.onnx", "w").write("m")\n'

/** Repositories as people have them. */
export const SHAPES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'plain scikit-learn': {
    'train.py': TRAIN,
    'requirements.txt': 'scikit-learn\n',
    'params.yaml': 'lr: 0.1\n',
    'data/train.csv': 'a,b\n1,2\n',
  },
  DVC: {
    'dvc.yaml': 'stages:\n  train:\n    cmd: python train.py\n    deps: [train.py]\n    metrics: [metrics.json]\n',
    'train.py': TRAIN,
    'requirements.txt': 'pandas\n',
    '.dvc/config': '',
  },
  'a uv workspace with three models': {
    'uv.lock': 'version = 1\n',
    'pyproject.toml': '[tool.uv.workspace]\nmembers = ["models/*"]\n',
    ...Object.fromEntries(['churn', 'fraud', 'spam'].map(name => [`models/${name}/train.py`, TRAIN])),
  },
  'a notebook': { 'notebooks/analysis.ipynb': '{"cells": [], "nbformat": 4}', 'requirements.txt': 'jupyter\n' },
  conda: {
    'environment.yml': 'name: x\ndependencies: [python=3.12]\n',
    'src/train.py': TRAIN,
    '.gitattributes': '*.csv filter=lfs diff=lfs\n',
  },
  empty: { 'README.md': '# Nothing yet\n' },
}

export function repositoryOf(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'mettle-init-'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  const git = (...args: string[]): void =>
    void execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { env: cleanEnvironment() })
  git('init', '--quiet', '--initial-branch=main')
  git('add', '--all')
  git('commit', '--quiet', '-m', 'Begin')
  return root
}

export function cli(root: string, ...args: string[]): { readonly code: number | null; readonly out: string } {
  const done = spawnSync(process.execPath, [CLI, ...args], { cwd: root, encoding: 'utf8', env: { ...cleanEnvironment(), NO_COLOR: '1' } })
  return { code: done.status, out: done.stdout + done.stderr }
}

/** Every workflow and action that lies below `.github`. */
export const wired = (root: string): readonly string[] =>
  (readdirSync(join(root, '.github'), { recursive: true }) as string[])
    .filter(path => path.endsWith('.yml'))
    .map(path => join(root, '.github', path))
    .sort()

export const textOf = (root: string, path: string): string => readFileSync(join(root, path), 'utf8')
