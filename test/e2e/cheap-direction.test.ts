import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { PROJECT } from './project.ts'
import { type Files, World } from './world.ts'

/** Every way found so far in which a change could look like none, or a gate like a pass. */
describe('never wrong in the cheap direction', () => {
  let world: World
  let main: string
  afterEach(() => world.close())

  const begin = async (files: Files): Promise<void> => {
    world = await World.create(files)
    main = world.git('rev-parse', 'main')
    const result = await world.runPush('0'.repeat(40), main)
    expect(result.outputs['passed'], result.log).toBe('true')
  }
  const model = (rest: string): string =>
    `version: 1\nmodels:\n  m:\n${rest}    train: sh train.sh\n    outputs: {metrics: metrics.json}\n    gate: {auc: {max-regression: 0.01}}\n`
  const TRAIN = 'cat src/*.txt > /dev/null 2>&1\necho \'{"auc": 0.9}\' > metrics.json\n'
  const trains = async (change: Files, names = '["m"]'): Promise<void> => {
    const pull = world.pull(1, 'change', change)
    expect((await world.runPull(1, pull)).outputs['trained']).toBe(names)
  }

  it('looks behind links in code, data and parameters', async () => {
    world = await World.create()
    world.write({
      'mettle.yml': model('    code: [src/**, train.sh]\n    params: [params.yaml]\n    data: {d: data/current}\n'),
      'train.sh': TRAIN,
      'shared/u.txt': '1',
      'store/v1/a.csv': '1',
      'config/p.yaml': 'lr: 1\n',
    })
    for (const [path, target] of [
      ['src/u.txt', '../shared/u.txt'],
      ['data/current', '../store/v1'],
      ['params.yaml', 'config/p.yaml'],
    ] as const) {
      mkdirSync(join(world.author, path, '..'), { recursive: true })
      symlinkSync(target, join(world.author, path))
    }
    main = world.commit('Begin', {})
    world.push('main')
    await world.runPush('0'.repeat(40), main)
    let number = 10
    for (const change of [{ 'shared/u.txt': '2' }, { 'store/v1/a.csv': '2' }, { 'config/p.yaml': 'lr: 2\n' }] as Files[]) {
      const pull = world.pull(++number, `link-${number}`, change)
      expect((await world.runPull(number, pull)).outputs['trained'], JSON.stringify(change)).toBe('["m"]')
    }
  })

  it('judges a model without training by what lies there', async () => {
    await begin({
      'mettle.yml':
        'version: 1\nmodels:\n  m:\n    code: [src/**]\n    outputs: {metrics: metrics.json}\n    gate: {auc: {max-regression: 0.01}}\n',
      'src/a.txt': '1',
      'metrics.json': '{"auc": 0.9}',
    })
    const pull = world.pull(1, 'worse', { 'metrics.json': '{"auc": 0.1}' })
    expect((await world.runPull(1, pull)).outputs).toMatchObject({ verdict: 'failed', trained: '["m"]' })
  })

  it('does not take committed metrics that no command wrote for new ones', async () => {
    await begin({
      'mettle.yml': model('    code: [train.sh]\n')
        .replace('metrics.json}', "'results/*.json'}")
        .replace(/ {4}gate:.*\n/, ''),
      'train.sh': 'mkdir -p results; echo \'{"auc": 0.9}\' > results/a.json\n',
    })
    const pull = world.pull(1, 'stale', { 'train.sh': 'true\n', 'results/a.json': '{"auc": 0.99}' })
    const result = await world.runPull(1, pull)
    expect(result.verdict.findings.map(finding => finding.code)).toContain('metrics-missing')
  })

  it('finds the newest baseline on the line in a shallow checkout', async () => {
    await begin(PROJECT)
    const skipped = world.commit('Not run', { 'params.yaml': 'lr: 0.1\nauc: 0.85\n' })
    world.push('main')
    const pull = world.pull(1, 'worse', { 'params.yaml': 'lr: 0.1\nauc: 0.6\n' })
    expect(pull.base).toBe(skipped)
    expect((await world.runPull(1, pull)).outputs['verdict']).toBe('failed')
  })

  it('is judged by the base’s gate from a shallow checkout of the head, too', async () => {
    await begin(PROJECT)
    const loosened = (PROJECT['mettle.yml'] as string).replace('min: 0.5, max-regression: 0.005', 'min: 0.1')
    const pull = world.pull(1, 'loosens', { 'mettle.yml': loosened, 'params.yaml': 'lr: 0.1\nauc: 0.3\n' })
    for (const commit of [pull.merge, pull.head]) {
      const result = await world.runPull(1, pull, { checkout: commit })
      expect(result.outputs['verdict']).toBe('failed')
      expect(world.comment(1)).toContain('This pull request changes its own gate')
      expect(world.comment(1)).toContain('0.5 → 0.1')
    }
  })

  it('is judged by the base’s gate where the configuration moves', async () => {
    await begin(PROJECT)
    const loosened = (PROJECT['mettle.yml'] as string).replace('min: 0.5, max-regression: 0.005', 'min: 0.1')
    const pull = world.pull(1, 'moves', { 'mettle.yml': null, 'ci/mettle.yml': loosened, 'params.yaml': 'lr: 0.1\nauc: 0.3\n' })
    const result = await world.runPull(1, pull, { inputs: { config: 'ci/mettle.yml' } })
    expect(result.outputs['verdict']).toBe('failed')
    expect(world.comment(1)).toContain('The base has no ci/mettle.yml')
  })

  it('is not turned green by a tag, a dispatch or a second push of the same commit', async () => {
    await begin(PROJECT)
    world.git('checkout', '--quiet', '-b', 'two-steps', 'main')
    const first = world.commit('Loosen', {
      'mettle.yml': (PROJECT['mettle.yml'] as string).replace('min: 0.5, max-regression: 0.005', 'min: 0.1'),
    })
    const second = world.commit('Worsen', { 'params.yaml': 'lr: 0.1\nauc: 0.3\n' })
    world.push('two-steps')
    const repository = { id: 1, full_name: 'acme/models', default_branch: 'main' }
    const push = await world.run({
      event: 'push',
      payload: { ref: 'refs/heads/two-steps', before: first, after: second, forced: false, repository },
      ref: 'refs/heads/two-steps',
      checkout: second,
    })
    expect(push.outputs['verdict']).toBe('failed')
    const tag = await world.run({
      event: 'push',
      payload: { ref: 'refs/tags/x', before: '0'.repeat(40), after: second, repository },
      ref: 'refs/tags/x',
      checkout: second,
    })
    expect(tag.outputs['verdict']).toBe('failed')
    const dispatch = await world.run({ event: 'workflow_dispatch', payload: { repository }, ref: 'refs/heads/two-steps', checkout: second })
    expect(dispatch.outputs['verdict']).toBe('failed')
    expect(world.lastStatus(second)).toBe('failure')
  })

  it('sees requirements behind -r and -c', async () => {
    await begin({
      'mettle.yml': model('    code: [train.sh]\n'),
      'train.sh': TRAIN,
      'requirements.txt': '-r base.txt\nscipy==1\n',
      'base.txt': 'numpy==1\n',
    })
    await trains({ 'base.txt': 'numpy==2\n' })
  })

  it('sees code beside a metrics glob, and says when a glob of code names nothing', async () => {
    await begin({
      'mettle.yml': model("    code: ['**/*.sh', 'src/*.pyx']\n")
        .replace('metrics.json}', "'metrics*.json'}")
        .replace(/ {4}gate:.*\n/, ''),
      'train.sh': TRAIN,
      'metrics/compute.sh': '1',
      'src/a.txt': '1',
    })
    const pull = world.pull(1, 'change', { 'metrics/compute.sh': '2' })
    const result = await world.runPull(1, pull)
    expect(result.outputs['trained']).toBe('["m"]')
    expect(result.summary).toContain('names nothing')
  })

  it('does not share a record between two models that differ only by name', async () => {
    const both = `version: 1\ndefaults: {code: [train.sh], train: sh train.sh, outputs: {metrics: metrics.json}, gate: {auc: {min: 0.5}}}\nmodels:\n  eu: {}\n`
    await begin({
      'mettle.yml': both,
      'train.sh': 'if [ "$METTLE_MODEL" = eu ]; then a=0.9; else a=0.1; fi; echo "{\\"auc\\": $a}" > metrics.json\n',
    })
    const pull = world.pull(1, 'twin', { 'mettle.yml': `${both}  us: {}\n` })
    expect((await world.runPull(1, pull)).outputs).toMatchObject({ trained: '["us"]', verdict: 'failed' })
  })

  it('a source outside git that got worse stays blocked when the job runs again', async () => {
    let body = '0.9'
    const server = createServer((_, response) => response.end(body)).listen(0, '127.0.0.1')
    try {
      await new Promise(resolve => server.once('listening', resolve))
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/d`
      await begin({
        'mettle.yml': model(`    code: [train.sh]\n    data: {d: "${url}"}\n`),
        'train.sh': `echo "{\\"auc\\": $(node -e 'fetch(process.env.METTLE_DATA_D).then(r=>r.text()).then(t=>process.stdout.write(t))')}" > metrics.json\n`,
      })
      body = '0.5'
      const pull = world.pull(1, 'docs', { 'README.md': 'x' })
      for (let turn = 0; turn < 2; turn++)
        expect((await world.runPull(1, pull)).outputs).toMatchObject({ verdict: 'failed', changed: '["m"]' })
    } finally {
      server.close()
    }
  })

  it('looks behind links in a folder outside git', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mettle-outside-'))
    try {
      mkdirSync(join(folder, 'real'))
      writeFileSync(join(folder, 'real/a'), '1')
      symlinkSync(join(folder, 'real'), join(folder, 'latest'))
      await begin({ 'mettle.yml': model(`    code: [train.sh]\n    data: {d: ${join(folder, 'latest')}}\n`), 'train.sh': TRAIN })
      const quiet = await world.runPush(main, main)
      expect(quiet.outputs['trained']).toBe('[]')
      writeFileSync(join(folder, 'real/b'), '2')
      expect((await world.runPush(main, main)).outputs['trained']).toBe('["m"]')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it('counts a submodule by its commit', async () => {
    const library = await World.create({ 'src/lib.sh': '1' })
    try {
      world = await World.create({ 'mettle.yml': model("    code: [train.sh, 'vendor/lib/src/**']\n"), 'train.sh': TRAIN })
      world.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', `file://${library.origin}`, 'vendor/lib')
      main = world.commit('Submodule', {})
      world.push('main')
      await world.runPush('0'.repeat(40), main)
      library.commit('Change', { 'src/lib.sh': '2' })
      library.push('main')
      execFileSync('git', ['-C', join(world.author, 'vendor/lib'), 'pull', '--quiet', 'origin', 'main'])
      const after = world.commit('Bump', {})
      world.push('main')
      expect((await world.runPush(main, after)).outputs['trained']).toBe('["m"]')
    } finally {
      await library.close()
    }
  })

  it.each([
    ['the repository', '.'],
    ['a way round to it', 'a/..'],
    ['.git', '.git'],
    ['the code', 'src'],
    ['what holds the data', 'data'],
  ])('never deletes %s for an output', async (_, path) => {
    world = await World.create({
      'mettle.yml': model('    code: [src/**]\n    data: {d: data/raw.csv}\n').replace(
        'metrics: metrics.json',
        `metrics: metrics.json, model: ${path}`,
      ),
      'src/a.txt': '1',
      'data/raw.csv': '1',
      'train.sh': TRAIN,
    })
    main = world.git('rev-parse', 'main')
    const result = await world.runPush('0'.repeat(40), main)
    expect(result.log).toContain('[config-path]')
    expect(result.outputs['verdict']).toBe('error')
  })

  it('keeps the status of a wrong input from staying green', async () => {
    await begin(PROJECT)
    const pull = world.pull(1, 'input', { 'README.md': 'x' })
    await world.runPull(1, pull)
    await world.runPull(1, pull, { inputs: { comment: 'sometimes' } })
    expect(world.lastStatus(pull.head)).toBe('error')
  })

  it('hides the job’s secrets from a program that looks into its parent', async () => {
    await begin(PROJECT)
    const pull = world.pull(1, 'peek', {
      'src/train.sh': `tr '\\0' '\\n' < /proc/$PPID/environ | grep -c canary\n${PROJECT['src/train.sh']}`,
    })
    const result = await world.runPull(1, pull, { env: { MY_SECRET: 'canary-parent' } })
    expect(result.outputs['trained']).toBe('["churn"]')
    expect(result.log).toMatch(/^0$/m)
  })
})
