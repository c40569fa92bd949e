import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PROJECT } from './project.ts'
import { cleanEnvironment, DIST, World } from './world.ts'

const CONFIG = `${PROJECT['mettle.yml']}    checks:
      train: {columns: {a: {type: integer, min: 0}}, rows: {max-change: 50%}}
`

describe('data checks before training', () => {
  let world: World
  beforeAll(async () => {
    world = await World.create({ ...PROJECT, 'mettle.yml': CONFIG })
    await world.runPush('0'.repeat(40), world.git('rev-parse', 'main'))
  })
  afterAll(() => world.close())

  it('stop the training before it costs anything, and show the rows', async () => {
    const trainings = join(world.folder, 'trainings')
    const pull = world.pull(1, 'bad', { 'data/train.csv': 'a,b\n-1,2\n' })
    const result = await world.runPull(1, pull, { env: { TRAININGS: trainings } })
    expect(result.code).toBe(1)
    expect(existsSync(trainings)).toBe(false)
    expect(result.verdict.findings.map(finding => finding.code)).toEqual(['data-check'])
    expect(world.comment(1)).toContain('churn was not trained: its data does not hold its checks')
    expect(world.comment(1)).toContain('at least 0, and one is not')
    expect(result.log).toMatch(/::error .*file=mettle\.yml,line=\d+/)
  })

  it('are those of the base: a pull request cannot drop them', async () => {
    const pull = world.pull(2, 'loosened', { 'data/train.csv': 'a,b\n-1,2\n', 'mettle.yml': PROJECT['mettle.yml'] as string })
    const result = await world.runPull(2, pull)
    expect(result.verdict.findings.map(finding => finding.code)).toContain('data-check')
    expect(world.comment(2)).toContain('changes its own gate')
  })

  it('hold a sudden loss of rows', async () => {
    const pull = world.pull(3, 'many', { 'data/train.csv': `a,b\n${'1,2\n'.repeat(10)}` })
    const result = await world.runPull(3, pull)
    expect(result.verdict.findings.map(finding => finding.message).join()).toContain('went from 1 to 10')
  })

  it('pass, and the report says what changed in the data', async () => {
    const pull = world.pull(4, 'good', { 'data/train.csv': 'a,b,c\n1,2,x\n' })
    const result = await world.runPull(4, pull)
    expect(result.outputs['verdict']).toBe('passed')
    expect(world.comment(4)).toContain('<b>Data</b>: train 0 rows')
    expect(world.comment(4)).toContain('new columns: c')
  })

  it('are proposed from the data', () => {
    const printed = execFileSync(process.execPath, [join(DIST, 'cli.js'), 'check', '--infer'], {
      cwd: world.author,
      env: cleanEnvironment(),
      encoding: 'utf8',
    })
    expect(printed).toContain('type: integer')
    expect(printed).toMatch(/models:\n {2}churn:\n {4}checks:\n {6}train:/)
    expect(readFileSync(join(world.author, 'mettle.yml'), 'utf8')).not.toContain('proposed')
  })

  it('are not proposed for a file that cannot be read, and that is said', () => {
    const infer = (): ReturnType<typeof spawnSync> =>
      spawnSync(process.execPath, [join(DIST, 'cli.js'), 'check', '--infer'], { cwd: folder, env: cleanEnvironment(), encoding: 'utf8' })
    const folder = mkdtempSync(join(tmpdir(), 'mettle-infer-'))
    execFileSync('git', ['init', '--quiet', folder], { env: cleanEnvironment() })
    const source = (data: string): string => `version: 1\nmodels: {m: {train: 'true', data: {${data}}, outputs: {metrics: m.json}}}\n`
    writeFileSync(join(folder, 'good.csv'), 'a\n1\n')
    writeFileSync(join(folder, 'bad.csv'), 'a\n"x\n')
    writeFileSync(join(folder, 'mettle.yml'), source('good: good.csv, bad: bad.csv'))
    const both = infer()
    expect(both.status).toBe(0)
    expect(both.stdout).toContain('good:')
    expect(both.stderr).toContain('no checks are proposed for bad: line 2: a quote is not closed')
    copyFileSync(join(import.meta.dirname, '../fixtures/parquet/nested.parquet'), join(folder, 'nested.parquet'))
    writeFileSync(join(folder, 'mettle.yml'), source('some: nested.parquet'))
    const some = infer()
    expect(some.status).toBe(0)
    expect(some.stdout).toMatch(/some:\n {8}columns:\n {10}id:\n {12}type: integer/)
    expect(some.stdout).not.toContain('marks')
    expect(some.stderr).toContain('no checks are proposed for some, column marks: it holds lists or objects')
    writeFileSync(join(folder, 'mettle.yml'), source('bad: bad.csv'))
    const bad = infer()
    expect(bad.status).not.toBe(0)
    expect(bad.stderr).toContain('bad: line 2: a quote is not closed')
    rmSync(folder, { recursive: true })
  })
})
