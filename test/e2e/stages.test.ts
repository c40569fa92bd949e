import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cli, repositoryOf } from '../terminal/shapes.ts'
import { cleanEnvironment, type RunResult, World } from './world.ts'

const PIPELINE =
  'stages:\n  train:\n    cmd: sh train.sh\n    deps: [train.sh, data.csv]\n    metrics:\n    - metrics.json: {cache: false}\n'
const config = (gate: string): string => `version: 1
defaults:
  env: {fetch: [STORE_SECRET]}
stages:
  train:
    timeout: 1m
    gate: {auc: ${gate}}
`
const trainsTo = (auc: number): string => `echo "train has \${#STORE_SECRET}"\necho '{"auc": ${auc}}' > metrics.json\n`
const FILES = {
  'dvc.yaml': PIPELINE,
  'train.sh': trainsTo(0.9),
  'data.csv.dvc': 'outs:\n- md5: 61a2a11d4c0d2d8b5b1f8f7e0b0c8d43\n  size: 5\n  hash: md5\n  path: data.csv\n',
  '.gitignore': '/data.csv\n/metrics.json\n',
  '.dvc/config': '[core]\n    remote = store\n[\'remote "store"\']\n    url = s3://bucket/dvc\n',
}
/** Says what it is given; DVC itself runs in the suite with real peers. */
const STAND_IN = `#!/bin/sh
case "$1" in
pull) echo "pull has \${#STORE_SECRET}"; echo a > data.csv ;;
repro) sh train.sh ;;
esac
`

describe('what mettle.yml says of the stages of DVC', () => {
  let world: World
  let programs: string
  beforeEach(() => {
    programs = mkdtempSync(join(tmpdir(), 'mettle-stand-in-'))
    writeFileSync(join(programs, 'dvc'), STAND_IN)
    chmodSync(join(programs, 'dvc'), 0o755)
  })
  afterEach(async () => {
    await world?.close()
    rmSync(programs, { recursive: true, force: true })
  })
  const env = (): Record<string, string> => ({ PATH: `${programs}:${cleanEnvironment()['PATH']}`, STORE_SECRET: 'sesame' })
  const start = async (files: Record<string, string> = {}): Promise<void> => {
    world = await World.create({ ...FILES, ...files })
    const first = await world.runPush('0'.repeat(40), world.git('rev-parse', 'main'), { env: env() })
    expect(first.code, first.log).toBe(0)
  }
  const propose = (files: Record<string, string>, fork = false): Promise<RunResult> =>
    world.runPull(1, world.pull(1, 'change', files), { env: env(), fork })

  it('grants what fetches the data its secret, and nothing else', async () => {
    await start({ 'mettle.yml': config('{min: 0.5}') })
    const run = await propose({ 'train.sh': trainsTo(0.91) })
    expect(run.code, run.log).toBe(0)
    expect(run.log).toContain('pull has 6')
    expect(run.log).toContain('train has 0')
    expect(run.outputs).toMatchObject({ trained: '["train"]', verdict: 'passed' })
  })

  it('grants nothing to a fork, nor by the word of the change alone', async () => {
    await start()
    const granted = await propose({ 'train.sh': trainsTo(0.91), 'mettle.yml': config('{min: 0.5}') })
    expect(granted.log).toContain('pull has 0')
    await world.close()
    await start({ 'mettle.yml': config('{min: 0.5}') })
    const forked = await propose({ 'train.sh': trainsTo(0.91) }, true)
    expect(forked.log).toContain('pull has 0')
  })

  it('grants nothing where the change, or a program, brings other settings of DVC', async () => {
    await start({ 'mettle.yml': config('{min: 0.5}') })
    const other = FILES['.dvc/config'].replace('s3://bucket', 's3://elsewhere')
    const brought = await propose({ 'train.sh': trainsTo(0.91), '.dvc/config': other })
    expect(brought.log).toContain('pull has 0')
    expect(brought.log).toContain('The change brings other settings of DVC')
    const two = `${PIPELINE.replace('  train:', '  first:\n    cmd: sh first.sh\n    deps: [first.sh]\n    outs: [first]\n  train:').replace('data.csv]', 'data.csv, first]')}`
    writeFileSync(join(programs, 'dvc'), STAND_IN.replace('repro) sh train.sh', 'repro) sh "$(echo "$4").sh"'))
    const first = 'echo "[core]" >> .dvc/config.local\necho 1 > first\n'
    const written = await propose({ 'dvc.yaml': two, 'first.sh': first, 'train.sh': trainsTo(0.92) })
    expect(written.log, written.log).toContain('A program has written other settings of DVC')
    expect(written.log).not.toContain('pull has 6')
  })

  it('judges no stage for another of the same name', async () => {
    world = await World.create({ ...FILES, 'sub/dvc.yaml': PIPELINE.replace(', data.csv', ''), 'sub/train.sh': trainsTo(0.9) })
    const decoy = await propose({ 'dvc.yaml': `${PIPELINE}  sub/dvc.yaml:train:\n    cmd: sh train.sh\n    metrics: [good.json]\n` })
    expect(decoy.code).toBe(1)
    expect(decoy.log).toContain('is there twice')
  })

  it('believes nothing of a stage that is frozen as it changes', async () => {
    await start()
    const frozen = await propose({
      'train.sh': trainsTo(0.2),
      'dvc.yaml': `${PIPELINE}    frozen: true\n`,
      'metrics.json': '{"auc": 0.95}',
    })
    expect(frozen.outputs, frozen.log).toMatchObject({ verdict: 'error', passed: 'false' })
    expect(frozen.log).toContain('is frozen')
  })

  it('gates a stage by the rules of the base, and shows what the change would make of them', async () => {
    await start({ 'mettle.yml': config('{max-regression: 0.01}') })
    const worse = await propose({ 'train.sh': trainsTo(0.8), 'mettle.yml': config('{max-regression: 0.5}') })
    expect(worse.code).toBe(1)
    expect(worse.outputs['verdict']).toBe('failed')
    expect(world.comment(1)).toContain('0.01 → 0.5')
  })

  it('needs no words but these', async () => {
    await start({ 'mettle.yml': 'version: 1\n' })
    // Without a rule no metric whose direction is known may get worse.
    expect((await propose({ 'train.sh': trainsTo(0.8) })).outputs['verdict']).toBe('failed')
  })

  it.each([
    ['stages: {trian: {}}', '2:10', 'dvc.yaml has no stage "trian"; did you mean "train"?'],
    ['defaults: {setup: pip}', '2:12', 'without models the stages of dvc.yaml say it'],
    ['defaults: {predictions: p.csv}', '2:12', 'it is about the outputs of one stage; write it under stages: NAME'],
    ['stages: {train: {predictions: metric.json}}', '2:18', 'metric.json is no output of the stage; did you mean "metrics.json"?'],
    [
      'stages: {train: {predictions: {file: metrics.json, labels: metrics.json}}}',
      '2:52',
      'metrics.json is written by the stage train, and what a program writes are no labels',
    ],
    ['stages: {train: {train: x}}', '2:18', 'the key "train" is not known'],
    ['stages: {train: {gate: {auc: {}}}}', '2:25', 'has no limit'],
    ['stages: {train: {timeout: 0s}}', '2:18', 'no time that a command can run for'],
    ['models: {a: {train: x}}\nstages: {train: {}}', '3:1', 'stands in place of models'],
  ])('refuses %j on its line', (text, place, message) => {
    const root = repositoryOf({ ...FILES, 'mettle.yml': `version: 1\n${text}\n` })
    const { code, out } = cli(root, 'check')
    rmSync(root, { recursive: true })
    expect(out).toContain(`mettle.yml:${place}: `)
    expect(out).toContain(message)
    expect(code).toBe(2)
  })

  it('says what is missing where there are neither models nor stages', () => {
    const root = repositoryOf({ 'mettle.yml': 'version: 1\n' })
    const { out } = cli(root, 'check')
    rmSync(root, { recursive: true })
    expect(out).toContain('the key "models" is missing, and there is no dvc.yaml whose stages could be the models')
  })
})
