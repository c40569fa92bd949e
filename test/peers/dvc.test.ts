import { execFileSync, spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parseJson } from '../../src/formats/json.ts'
import { canonical } from '../../src/formats/value.ts'
import { cleanEnvironment, DIST, World } from '../e2e/world.ts'
import { installDvc } from './tools.ts'

const PIPELINE = `stages:
  prepare:
    cmd: python src/prepare.py
    deps: [src/prepare.py, data/raw.csv]
    params: [prepare.rows]
    outs: [work/prepared]
  train:
    cmd: python src/train.py
    deps: [src/train.py, work/prepared]
    params: [train.lr]
    outs: [model.txt]
  evaluate:
    cmd: python src/evaluate.py
    deps: [src/evaluate.py, model.txt]
    metrics:
    - metrics.json:
        cache: false
`
const FILES: Record<string, string> = {
  'dvc.yaml': PIPELINE,
  'params.yaml': 'prepare:\n  rows: 3\ntrain:\n  lr: 0.1\n  unused: 1\n',
  'README.md': '# A project\n',
  'src/prepare.py':
    'import os, re\nrows = int(re.search(r"rows: (\\d+)", open("params.yaml").read())[1])\nos.makedirs("work/prepared", exist_ok=True)\nlines = open("data/raw.csv").read().splitlines()\nopen("work/prepared/train.csv", "w").write("\\n".join(lines[:rows]) + "\\n")\nopen("work/prepared/test.csv", "w").write(lines[-1] + "\\n")\n',
  'src/train.py':
    'import re\nlr = re.search(r"lr: (\\S+)", open("params.yaml").read())[1]\nopen("model.txt", "w").write(open("work/prepared/train.csv").read() + lr)\n',
  'src/evaluate.py':
    'import json\njson.dump({"accuracy": round(min(0.99, 0.5 + len(open("model.txt").read()) / 100), 4)}, open("metrics.json", "w"))\n',
}

describe('a project made with the real DVC', () => {
  let programs: string
  let folder: string
  let env: Record<string, string>

  const place = mkdtempSync(join(tmpdir(), 'mettle-dvc-'))
  const inFolder = (name: string): void => {
    folder = join(place, name)
    env = {
      ...cleanEnvironment(),
      PATH: `${programs}:${cleanEnvironment()['PATH']}`,
      HOME: folder,
      DVC_NO_ANALYTICS: '1',
      DVC_SITE_CACHE_DIR: join(folder, '.site'),
    }
  }

  // Made once and copied: each of DVC's commands takes a second.
  beforeAll(() => {
    programs = installDvc()
    inFolder('made')
    mkdirSync(folder)
    git('init', '--quiet', '--initial-branch=main')
    dvc('init', '--quiet')
    dvc('config', 'core.analytics', 'false')
    dvc('remote', 'add', '--quiet', '--default', 'store', join(place, 'store'))
    for (const [path, content] of Object.entries(FILES)) write(path, content)
    write('data/raw.csv', 'a,1\nb,2\nc,3\nd,4\ne,5\n')
    dvc('add', '--quiet', 'data/raw.csv')
    dvc('repro', '--quiet')
    dvc('push', '--quiet')
    git('add', '--all')
    git('commit', '--quiet', '-m', 'Begin')
  }, 900_000)

  let number = 0
  beforeEach(() => {
    inFolder(`copy-${number++}`)
    cpSync(join(place, 'made'), folder, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true })
  })
  afterAll(() => rmSync(place, { recursive: true, force: true }))

  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', ...args], {
      encoding: 'utf8',
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim()
  const dvc = (...args: string[]): string =>
    execFileSync(join(programs, 'dvc'), args, { cwd: folder, encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] })
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  const mettle = (...args: string[]): string =>
    execFileSync(process.execPath, [join(DIST, 'cli.js'), ...args], {
      cwd: folder,
      encoding: 'utf8',
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  const planned = (): string[] => {
    const plan = JSON.parse(mettle('plan', '--json')) as { models: { name: string; action: string }[] }
    return plan.models
      .filter(model => model.action === 'train')
      .map(model => model.name)
      .sort()
  }
  /** What `dvc status` names, and all that is downstream of it. */
  const named = (): string[] => {
    const status = JSON.parse(dvc('status', '--json')) as Record<string, (string | Record<string, unknown>)[]>
    const changed = new Set(
      Object.entries(status)
        .filter(([name, rows]) => !name.endsWith('.dvc') && rows.some(row => typeof row === 'string' || 'changed deps' in row))
        .map(([name]) => name),
    )
    const order = ['prepare', 'train', 'evaluate']
    const first = order.findIndex(name => changed.has(name))
    return first === -1 ? [] : order.slice(first).sort()
  }

  it.each<[string, () => void, string[] | undefined]>([
    ['nothing', () => {}, undefined],
    ['a README', () => write('README.md', '# Another\n'), undefined],
    ['a comment in params.yaml', () => write('params.yaml', `# hello\n${FILES['params.yaml']}`), undefined],
    ['a key that nothing reads', () => write('params.yaml', (FILES['params.yaml'] as string).replace('unused: 1', 'unused: 2')), undefined],
    ['a parameter of prepare', () => write('params.yaml', (FILES['params.yaml'] as string).replace('rows: 3', 'rows: 4')), undefined],
    ['a parameter of train', () => write('params.yaml', (FILES['params.yaml'] as string).replace('lr: 0.1', 'lr: 0.2')), undefined],
    ['a code file', () => appendFileSync(join(folder, 'src/train.py'), '# changed\n'), undefined],
    ['the command of a stage', () => write('dvc.yaml', PIPELINE.replace('python src/evaluate.py', 'python -O src/evaluate.py')), undefined],
    [
      'a data file, then dvc add',
      () => {
        write('data/raw.csv', 'a,1\nb,2\nc,3\nd,4\ne,6\n')
        dvc('add', '--quiet', 'data/raw.csv')
      },
      undefined,
    ],
    ['a data file that is not added yet', () => write('data/raw.csv', 'a,1\nb,2\nc,3\nd,4\ne,7\n'), undefined],
    [
      'one file of a folder that a stage reads',
      () => appendFileSync(join(folder, 'work/prepared/train.csv'), 'x\n'),
      ['evaluate', 'train'],
    ],
    // DVC takes none of these for a change: `dvc status` is empty.
    [
      'a dependency that left',
      () => write('dvc.yaml', PIPELINE.replace('deps: [src/train.py, work/prepared]', 'deps: [work/prepared]')),
      ['evaluate', 'train'],
    ],
    ['a parameter that left', () => write('dvc.yaml', PIPELINE.replace('    params: [train.lr]\n', '')), ['evaluate', 'train']],
    ['an output that left', () => write('dvc.yaml', `${PIPELINE.split('    metrics:')[0]}`), ['evaluate']],
    ['the executable bit of code', () => execFileSync('chmod', ['+x', join(folder, 'src/train.py')]), ['evaluate', 'train']],
  ])('retrains what `dvc status` names and what follows: %s', (_, edit, expected) => {
    edit()
    expect(planned()).toEqual(expected ?? named())
  })

  it('retrains a stage whose wdir moved, though DVC sees no change', () => {
    for (const place of ['one', 'two']) {
      write(`sub/${place}/in.txt`, 'same\n')
      write(`sub/${place}/.gitignore`, '/out.txt\n')
    }
    const moved = (place: string): string =>
      `${PIPELINE}  copy:\n    wdir: sub/${place}\n    cmd: cp in.txt out.txt\n    deps: [in.txt]\n    outs: [out.txt]\n`
    write('dvc.yaml', moved('one'))
    dvc('repro', '--quiet')
    git('add', '--all')
    git('commit', '--quiet', '-m', 'Copy')
    write('dvc.yaml', moved('two'))
    write('sub/two/out.txt', 'same\n')
    expect(JSON.parse(dvc('status', '--json'))).not.toHaveProperty('copy.0.changed deps')
    expect(planned()).toEqual(['copy'])
  })

  it('gives the differences that DVC gives', () => {
    write('params.yaml', (FILES['params.yaml'] as string).replace('lr: 0.1', 'lr: 0.25'))
    dvc('repro', '--quiet')
    const ours = parseJson(mettle('compare', 'HEAD', '--json')) as Map<string, never>
    expect(canonical(ours.get('metrics') as never)).toBe(canonical(parseJson(dvc('metrics', 'diff', '--json'))))
    expect(canonical(ours.get('params') as never)).toBe(canonical(parseJson(dvc('params', 'diff', '--json'))))
  })

  it('gives the differences that DVC gives of metrics in its cache', () => {
    write('dvc.yaml', PIPELINE.replace('    - metrics.json:\n        cache: false\n', '    - metrics.json\n'))
    git('rm', '--quiet', '--cached', 'metrics.json')
    const reproduce = (lr: string): void => {
      write('params.yaml', (FILES['params.yaml'] as string).replace('lr: 0.1', `lr: ${lr}`))
      dvc('repro', '--quiet')
      git('add', '--all')
      git('commit', '--quiet', '-m', `At ${lr}`)
    }
    reproduce('0.125')
    reproduce('0.25')
    write('metrics.json', '{"accuracy": 0.5}')
    for (const revisions of [['HEAD~1', 'HEAD'], ['HEAD~1']]) {
      const ours = parseJson(mettle('compare', ...revisions, '--json')) as Map<string, never>
      const theirs = parseJson(dvc('metrics', 'diff', ...revisions, '--json'))
      expect(canonical(ours.get('metrics') as never)).toBe(canonical(theirs))
      expect(canonical(theirs)).toContain('accuracy')
    }
  })

  it('runs the stages by dvc repro, and leaves a lock that DVC agrees with', () => {
    write('params.yaml', (FILES['params.yaml'] as string).replace('lr: 0.1', 'lr: 0.25'))
    const result = JSON.parse(mettle('run', '--json')) as {
      trained: string[]
      reused: string[]
      metrics: Record<string, Record<string, number>>
    }
    expect(result.trained).toEqual(['train', 'evaluate'])
    expect(result.reused).toEqual(['prepare'])
    expect(result.metrics['evaluate']).toEqual(JSON.parse(readFileSync(join(folder, 'metrics.json'), 'utf8')))
    expect(JSON.parse(dvc('status', '--json'))).toEqual({})
  })

  it('reads what DVC keeps as links into its cache', () => {
    dvc('config', 'cache.type', 'symlink')
    write('params.yaml', (FILES['params.yaml'] as string).replace('rows: 3', 'rows: 4'))
    write('dvc.yaml', PIPELINE.replace(/metrics.json:\n {8}cache: false/, 'metrics.json'))
    git('rm', '--quiet', '--cached', 'metrics.json')
    const result = JSON.parse(mettle('run', '--json')) as { trained: string[]; metrics: Record<string, Record<string, number>> }
    expect(lstatSync(join(folder, 'metrics.json')).isSymbolicLink()).toBe(true)
    expect(lstatSync(join(folder, 'work/prepared/train.csv')).isSymbolicLink()).toBe(true)
    expect(result.trained).toEqual(['prepare', 'train', 'evaluate'])
    expect(result.metrics['evaluate']).toEqual(JSON.parse(readFileSync(join(folder, 'metrics.json'), 'utf8')))
  })

  it('judges a stage by the rules that mettle.yml has for it', () => {
    write('mettle.yml', 'version: 1\nstages:\n  evaluate:\n    gate: {accuracy: {max-regression: 0.3, min: 0.6}}\n')
    git('add', '--all')
    git('commit', '--quiet', '-m', 'Rules')
    write('src/evaluate.py', 'import json\njson.dump({"accuracy": 0.55}, open("metrics.json", "w"))\n')
    const ran = spawnSync(process.execPath, [join(DIST, 'cli.js'), 'run'], { cwd: folder, encoding: 'utf8', env })
    expect(ran.stdout).toContain('accuracy is 0.55, the limit is ≥ 0.6')
    expect(ran.stdout).not.toContain('worse')
    expect(ran.status).toBe(1)
  })

  it('stops the chain where an output comes out equal', () => {
    appendFileSync(join(folder, 'src/prepare.py'), '# a comment\n')
    expect(planned()).toEqual(['evaluate', 'prepare', 'train'])
    const result = JSON.parse(mettle('run', '--json')) as { trained: string[]; reused: string[] }
    expect(result.trained).toEqual(['prepare'])
    expect(result.reused).toEqual(['train', 'evaluate'])
  })

  it('pulls what a stage needs in a fresh checkout, and says it clearly where dvc is missing', async () => {
    const world = await World.create()
    try {
      git('remote', 'add', 'origin', `file://${world.origin}`)
      git('push', '--quiet', 'origin', 'main')
      const before = git('rev-parse', 'HEAD')
      write('params.yaml', (FILES['params.yaml'] as string).replace('lr: 0.1', 'lr: 0.25'))
      git('commit', '--quiet', '--all', '-m', 'Another rate, not reproduced')
      git('push', '--quiet', 'origin', 'main')
      const after = git('rev-parse', 'HEAD')
      const without = await world.runPush(before, after)
      expect(without.code).toBe(1)
      expect(without.log).toContain('[dvc-missing]')
      const result = await world.runPush(before, after, { env: { PATH: `${programs}:${cleanEnvironment()['PATH']}` } })
      expect(result.log).not.toContain('[train-failed]')
      expect(result.outputs).toMatchObject({ trained: '["train","evaluate"]', reused: '["prepare"]', verdict: 'passed' })
      expect(existsSync(join(result.workspace, 'model.txt'))).toBe(true)
    } finally {
      await world.close()
    }
  })

  it('goes on from what an earlier run has made, though nobody reproduced it by hand', async () => {
    const world = await World.create()
    try {
      git('remote', 'add', 'origin', `file://${world.origin}`)
      const pushed = (message: string): string => {
        git('commit', '--quiet', '--all', '--allow-empty', '-m', message)
        git('push', '--quiet', 'origin', 'main')
        return git('rev-parse', 'HEAD')
      }
      const options = { env: { PATH: `${programs}:${cleanEnvironment()['PATH']}` }, results: true }
      const begin = pushed('Begin')
      write('params.yaml', (FILES['params.yaml'] as string).replace('rows: 3', 'rows: 2'))
      const fewer = pushed('Fewer rows')
      const first = await world.runPush(begin, fewer, options)
      expect(first.outputs, first.log).toMatchObject({ trained: '["prepare","train","evaluate"]' })
      const { accuracy } = JSON.parse(first.outputs['metrics'] as string).evaluate
      appendFileSync(join(folder, 'src/train.py'), '# the same model\n')
      appendFileSync(join(folder, 'src/evaluate.py'), '# in other words\n')
      const words = pushed('Other words')
      const second = await world.runPush(fewer, words, options)
      expect(second.outputs, second.log).toMatchObject({ reused: '["prepare"]', trained: '["train","evaluate"]', verdict: 'passed' })
      expect(JSON.parse(second.outputs['metrics'] as string).evaluate.accuracy).toBe(accuracy)
      write('README.md', '# Words\n')
      const third = await world.runPush(words, pushed('Words'), options)
      expect(third.outputs, third.log).toMatchObject({ trained: '[]', changed: '[]', verdict: 'passed' })
    } finally {
      await world.close()
    }
  })
})
