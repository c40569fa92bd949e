import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunResult, World } from '../e2e/world.ts'
import { installDvc, installPython } from './tools.ts'

const EXAMPLE = join(import.meta.dirname, '../../examples/healthcare')

/** The example, trained by scikit-learn under DVC through the bundled action, and judged again by scikit-learn and fairlearn. */
describe('the Python example', () => {
  let world: World
  let first: RunResult
  let python: string
  let path: string
  beforeAll(async () => {
    python = installPython('judged')
    path = `${python}:${installDvc()}:${process.env['PATH']}`
    const files: Record<string, Buffer> = {}
    for (const entry of readdirSync(EXAMPLE, { recursive: true, withFileTypes: true }))
      if (entry.isFile()) files[relative(EXAMPLE, join(entry.parentPath, entry.name))] = readFileSync(join(entry.parentPath, entry.name))
    // What it installs is here already.
    files['mettle.yml'] = Buffer.from((files['mettle.yml'] as Buffer).toString('utf8').replace(/^ {4}setup:.*\n/m, ''))
    files['.dvc/config'] = Buffer.from('[core]\n    analytics = false\n')
    files['.dvc/.gitignore'] = Buffer.from('/config.local\n/tmp\n/cache\n')
    world = await World.create(files)
    first = await world.runPush('0'.repeat(40), world.git('rev-parse', 'main'), { env: { PATH: path }, results: true })
  })
  afterAll(() => world.close())

  it('trains, and every metric is that of scikit-learn, every gap that of fairlearn', () => {
    expect(first.log).not.toContain('::error')
    expect(first.outputs['verdict']).toBe('passed')
    const metrics = (JSON.parse(first.outputs['metrics'] ?? '{}') as Record<string, Record<string, number>>)['visits'] ?? {}
    const file = join(first.workspace, 'predictions.csv')
    expect(existsSync(file)).toBe(true)
    const { slices, ...expected } = JSON.parse(
      execFileSync(join(python, 'python'), [join(import.meta.dirname, 'programs/judge.py'), file], { encoding: 'utf8' }),
    ) as Record<string, number> & { slices: Record<string, number> }
    for (const [name, value] of Object.entries(expected)) {
      if (name.startsWith('demographic')) continue
      expect(metrics[name], name).toBeDefined()
      expect((metrics[name] as number).toPrecision(12), name).toBe(value.toPrecision(12))
    }
    for (const [name, value] of Object.entries(slices))
      expect(first.summary).toMatch(
        new RegExp(`${name}</code> \\| [\\d,]+ \\| ${String(Number(value.toPrecision(4))).replace('.', '\\.')}`),
      )
  })

  it('trees in place of a line: compared by whole persons, slices and groups included', async () => {
    const params = readFileSync(join(EXAMPLE, 'params.yaml'), 'utf8').replace('logistic', 'trees')
    const pull = world.pull(1, 'trees', { 'params.yaml': params })
    const result = await world.runPull(1, pull, { env: { PATH: path }, results: true })
    const comment = world.comment(1)
    expect(comment).toContain('on the same 6,130 test rows')
    expect(comment).toContain('roc_auc, brier: BCa bootstrap over groups')
    expect(comment).toMatch(/roc_auc.↑ \| 0\.66\d* → 0\.69\d* \| \*\*\+0\.0[34]\d*\*\*/)
    expect(result.verdict.findings.filter(finding => finding.outcome === 'error')).toEqual([])
  })

  it('adults only: the children it forgets are seen', async () => {
    const source = readFileSync(join(EXAMPLE, 'src/train.py'), 'utf8').replace(
      'target = (train',
      'train = train[train["child"] == 0]\ntarget = (train',
    )
    const pull = world.pull(2, 'adults', { 'src/train.py': source })
    const result = await world.runPull(2, pull, { env: { PATH: path }, results: true })
    expect(result.outputs['passed']).toBe('false')
    expect(
      result.verdict.findings.filter(finding => finding.rule === 'slice' && finding.outcome === 'fail').map(finding => finding.metric),
    ).toContain('roc_auc{child=1}')
  })
})
