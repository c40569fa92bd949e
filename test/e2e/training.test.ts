import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { PROJECT } from './project.ts'
import { type Files, type RunOptions, type RunResult, World } from './world.ts'

const config = (lines: string): string => `version: 1
models:
  churn:
    code: [src/**]
    data: {train: data/train.csv}
    train: sh src/train.sh
    outputs: {model: model.txt, metrics: metrics.json}
${lines}`
const train = (script: string): Files => ({ 'src/train.sh': `${script}\n` })
const WRITES = 'echo m > model.txt\necho \'{"auc": 0.8}\' > metrics.json\n'

describe('training', () => {
  let world: World
  afterEach(() => world.close())

  async function first(files: Files, options: Partial<RunOptions> = {}): Promise<RunResult> {
    world = await World.create({ ...PROJECT, 'params.yaml': null, 'mettle.yml': config(''), ...files })
    return world.runPush('0'.repeat(40), world.git('rev-parse', 'main'), options)
  }

  it('takes the power out of workflow commands', async () => {
    const result = await first(
      train(`printf '::set-output name=passed::true\\n  ::add-mask::a\\r::stop-commands::x\\n##[error]no\\n::error::boo\\n'\n${WRITES}`),
    )
    expect(result.code).toBe(0)
    const lines = result.log.split(/\r\n|\n|\r/)
    expect(lines.filter(line => /^\s*::(?:set-output|add-mask|stop-commands|error)/.test(line))).toEqual([])
    expect(result.log).toContain(':\u200b:set-output')
    expect(result.log).not.toContain('##[error]')
  })

  it('tells the program key, seed, pins and reason, and nothing of the job', async () => {
    const result = await first(
      {
        ...train(`env\necho "$METTLE_DATA_TRAIN $(cat "$METTLE_INPUTS")"\n${WRITES}`),
        'mettle.yml': config('    env: [WANDB_*]\n    seed: 7\n    variables: {OMP_NUM_THREADS: 2}\n'),
      },
      {
        env: {
          WANDB_API_KEY: 'granted-value-1',
          AWS_SECRET_ACCESS_KEY: 'canary-aws',
          GITHUB_TOKEN: 'canary-token',
          ACTIONS_RUNTIME_TOKEN: 'canary-runtime',
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'canary-oidc',
          MY_OWN: 'canary-own',
        },
        inputs: { token: 'token' },
      },
    )
    expect(result.log).toContain('WANDB_API_KEY=')
    expect(result.log).toMatch(/^METTLE_KEY=[0-9a-f]{64}$/m)
    expect(result.log).toMatch(/^METTLE_SEED=7$/m)
    expect(result.log).toMatch(/^OMP_NUM_THREADS=2$/m)
    expect(result.log).toMatch(/^METTLE_MODEL=churn$/m)
    expect(result.log).toContain('data/train.csv {')
    for (const canary of ['canary-aws', 'canary-token', 'canary-runtime', 'canary-oidc', 'canary-own', 'INPUT_'])
      expect(result.log).not.toContain(canary)
    expect(result.log).toContain('::add-mask::granted-value-1')
  })

  it('says which variable a failed program was not granted', async () => {
    const result = await first(train('echo "KeyError: MODEL_STORE"; test -n "$MODEL_STORE"'), { env: { MODEL_STORE: 'x', UNRELATED: 'y' } })
    expect(result.code).toBe(1)
    expect(result.log).toContain('[train-failed]')
    expect(result.log).toContain('env: [MODEL_STORE]')
    expect(result.log).not.toContain('UNRELATED')
    expect(result.summary).toContain('KeyError: MODEL_STORE')
  })

  it('measures what a rule asks for: time, memory, size of an output', async () => {
    const result = await first({
      'mettle.yml': config('    gate: {training_seconds: {max: 60}, peak_memory_bytes: {max: 1e10}, "size_bytes{model}": {max: 1}}\n'),
      // Long enough to be looked at.
      ...train(`${WRITES}sleep 3\n`),
    })
    const found = Object.fromEntries(result.verdict.findings.map(finding => [finding.metric, finding.outcome]))
    expect(found).toMatchObject({ training_seconds: 'pass', peak_memory_bytes: 'pass', 'size_bytes{model}': 'fail' })
  })

  it('refuses to let a granted value leave the job', async () => {
    const result = await first(
      {
        ...train(`echo "$WANDB_API_KEY" > model.txt\necho '{"auc": 0.8}' > metrics.json`),
        'mettle.yml': config('    env: [WANDB_API_KEY]\n'),
      },
      { env: { WANDB_API_KEY: 'granted-value-1' } },
    )
    expect(result.code).toBe(1)
    expect(result.log).toContain('[secret-leak]')
    expect(result.summary).not.toContain('granted-value-1')
    expect(world.ledger()).toEqual([])
  })

  it.each([
    ['an output that was not written', WRITES.replace('echo m > model.txt', 'true'), 'output-missing'],
    ['a command that fails', `${WRITES}false\n`, 'train-failed'],
    ['a pipe whose first part fails', `${WRITES}bash -c 'exit 3' `, 'train-failed'],
    ['an output that is a link', `ln -s /etc/passwd model.txt\necho '{"auc": 0.8}' > metrics.json`, 'output-unsafe'],
    ['no metrics file', 'echo m > model.txt', 'metrics-missing'],
    ['NaN', `echo m > model.txt\necho '{"auc": NaN}' > metrics.json`, 'metrics-not-finite'],
    ['infinity by overflow', `echo m > model.txt\necho '{"auc": 1e999}' > metrics.json`, 'metrics-not-finite'],
  ])('blocks on %s', async (_, script, code) => {
    const result = await first({ ...train(script), 'mettle.yml': config('    gate: {auc: {min: 0.5}}\n') })
    expect(result.code).toBe(1)
    expect(result.outputs['passed']).toBe('false')
    expect(result.verdict.findings.map(finding => finding.code)).toContain(code)
  })

  it('deletes declared outputs first: a stale committed file never passes', async () => {
    const result = await first({
      ...train('echo m > model.txt'),
      'metrics.json': '{"auc": 0.99}',
      'mettle.yml': config('    gate: {auc: {min: 0.5}}\n'),
    })
    expect(result.verdict.findings.map(finding => finding.code)).toContain('metrics-missing')
  })

  it('ends a command at its timeout, and what it started', async () => {
    const result = await first({
      ...train('(setsid sleep 300 & echo $! > /tmp/mettle-stray-$METTLE_SEED)\nsleep 300'),
      'mettle.yml': config('    timeout: 1s\n    seed: 4711\n'),
    })
    expect(result.log).toContain('[train-timeout]')
    const stray = readFileSync('/tmp/mettle-stray-4711', 'utf8').trim()
    expect(existsSync(`/proc/${stray}`) && readFileSync(`/proc/${stray}/stat`, 'utf8').split(' ')[2] !== 'Z').toBe(false)
  })

  it('ends the training when the job is cancelled, within the time the runner gives', async () => {
    const started = performance.now()
    let cancelled = 0
    const result = await first(train('trap "" INT TERM\necho started\nsleep 300'), {
      onStart: pid => {
        setTimeout(() => {
          cancelled = performance.now()
          process.kill(pid, 'SIGINT')
        }, 2500)
      },
    })
    expect(result.code).toBe(1)
    expect(performance.now() - cancelled).toBeLessThan(7500)
    expect(performance.now() - started).toBeLessThan(15_000)
    expect(result.log).toContain('[train-cancelled]')
    expect(world.lastStatus(world.git('rev-parse', 'main'))).toBe('error')
  })

  it('keeps persisted credentials out of reach, and puts the configuration back as it was', async () => {
    const secret = 'AUTHORIZATION: basic Y2FuYXJ5LWdpdA=='
    let before = ''
    let included = ''
    const result = await first(train(`cat .git/config\ngit config --list || true\ncat "$RUNNER_TEMP"/git-credentials.config\n${WRITES}`), {
      prepare: workspace => {
        const git = (...args: string[]): void => void execFileSync('git', ['-C', workspace, 'config', ...args])
        git('http.https://github.com/.extraheader', secret)
        included = join(workspace, '..', 'temp', 'git-credentials.config')
        writeFileSync(included, `[http "https://github.com/"]\n\textraheader = ${secret}\n`)
        git(`includeIf.gitdir:${workspace}/.git.path`, included)
        before = readFileSync(join(workspace, '.git/config'), 'utf8')
      },
    })
    expect(result.outputs['trained']).toBe('["churn"]')
    expect(result.log).not.toContain('Y2FuYXJ5LWdpdA')
    expect(readFileSync(join(result.workspace, '.git/config'), 'utf8')).toBe(before)
    expect(readFileSync(included, 'utf8')).toContain(secret)
  })

  it('needs no training for a model that has none', async () => {
    const result = await first({
      'mettle.yml':
        'version: 1\nmodels:\n  prompt:\n    code: [prompt.txt]\n    outputs: {metrics: eval.json}\n    gate: {groundedness: {min: 0.7}}\n',
      'prompt.txt': 'Be kind.',
      'eval.json': '{"groundedness": 0.75}',
    })
    expect(result.outputs).toMatchObject({ verdict: 'passed', metrics: '{"prompt":{"groundedness":0.75}}' })
  })

  it('trains a model after the one whose output it reads, and stops where that comes out equal', async () => {
    const chain = `version: 1
models:
  head:
    code: [head.sh]
    data: {encoder: {model: encoder, output: weights}}
    train: sh head.sh
    outputs: {metrics: head.json}
    gate: {}
  encoder:
    code: [encoder.sh]
    params: [params.yaml]
    train: sh encoder.sh
    outputs: {weights: weights.bin}
`
    const encoder = 'grep width params.yaml > weights.bin\n'
    await first(
      {
        'mettle.yml': chain,
        'encoder.sh': encoder,
        'head.sh': 'echo "{\\"auc\\": 0.$(wc -c < "$METTLE_DATA_ENCODER" | tr -d " ")}" > head.json\n',
        'params.yaml': 'width: 8\nseed: 1\n',
      },
      { results: true },
    )
    const equal = world.pull(1, 'equal', { 'params.yaml': 'width: 8\nseed: 2\n' })
    const one = await world.runPull(1, equal, { results: true })
    expect(one.outputs).toMatchObject({ trained: '["encoder"]', reused: '["head"]' })
    const other = world.pull(2, 'other', { 'params.yaml': 'width: 16\nseed: 1\n' })
    const two = await world.runPull(2, other, { results: true })
    expect(two.outputs).toMatchObject({ trained: '["encoder","head"]', reused: '[]' })
    // Only the head changes: the encoder's bytes come back from where they were kept.
    const third = world.pull(3, 'head-only', { 'head.sh': 'cat "$METTLE_DATA_ENCODER"; echo \'{"auc": 0.9}\' > head.json\n' })
    const three = await world.runPull(3, third, { results: true })
    expect(three.outputs).toMatchObject({ trained: '["head"]', reused: '["encoder"]' })
    expect(three.log).toContain('width: 8')
    // Where the bytes are gone, they are made again.
    world.github.results.caches.clear()
    world.github.results.artifacts.clear()
    const fourth = world.pull(4, 'head-again', { 'head.sh': 'cat "$METTLE_DATA_ENCODER"; echo \'{"auc": 0.91}\' > head.json\n' })
    const four = await world.runPull(4, fourth, { results: true })
    expect(four.outputs).toMatchObject({ trained: '["encoder","head"]' })
  })
})
