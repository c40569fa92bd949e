import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const ROOT = join(import.meta.dirname, '..')
const SHIPPED = ['.github/workflows', 'workflows'].flatMap(folder => readdirSync(join(ROOT, folder)).map(name => `${folder}/${name}`))

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Record<string, unknown>
  readonly env?: Record<string, string>
}
interface Job {
  readonly name: string
  readonly if?: string
  readonly needs?: readonly string[]
  readonly uses?: string
  readonly permissions: Record<string, string>
  readonly steps?: readonly Step[]
  readonly secrets?: unknown
}
interface Workflow {
  readonly on: Record<string, Record<string, unknown> | null> | readonly string[]
  readonly permissions: unknown
  readonly jobs: Record<string, Job>
}
const load = (path: string): Workflow => parse(readFileSync(join(ROOT, path), 'utf8')) as Workflow
const jobsOf = (path: string): readonly [string, Job][] => Object.entries(load(path).jobs)

describe.each(SHIPPED)('%s', path => {
  it('asks for nothing at the top, and for each right where it is used', () => {
    expect(load(path).permissions).toEqual({})
    for (const [, job] of jobsOf(path)) expect(Object.keys(job.permissions).length).toBeGreaterThan(0)
    for (const [, job] of jobsOf(path)) expect(job.permissions['id-token']).toBeUndefined()
  })

  it('names every action of others by its commit, and gives no checkout credentials to keep', () => {
    for (const [, job] of jobsOf(path)) {
      for (const uses of [job.uses, ...(job.steps ?? []).map(step => step.uses)]) {
        if (uses === undefined) continue
        expect(uses).toMatch(
          /^(?:[\w.-]+\/[\w./-]+@[0-9a-f]{40}|mettle-ci\/mettle(?:\/[\w./-]+)?@v1|\$\/actions\/\w+|\.\/\.github\/actions\/mettle-setup)$/,
        )
      }
      for (const step of job.steps ?? [])
        if (step.uses?.startsWith('actions/checkout@')) expect(step.with?.['persist-credentials']).toBe(false)
    }
  })

  it('filters no paths, has names that stay, and is short enough to read', () => {
    expect(JSON.stringify(load(path).on)).not.toMatch(/"paths/)
    for (const [id, job] of jobsOf(path)) if (id !== 'train') expect(job.name).not.toContain('${{')
    if (path.startsWith('workflows/')) expect(readFileSync(join(ROOT, path), 'utf8').split('\n').length).toBeLessThanOrEqual(30)
  })
})

describe('the pipeline', () => {
  const { jobs } = load('.github/workflows/pipeline.yml')
  const [detect, train, gate] = [jobs['detect'], jobs['train'], jobs['gate']] as [Job, Job, Job]

  it('lets the job that runs the repository’s code write nothing', () => {
    expect(Object.values(train.permissions)).toEqual(['read', 'read'])
    expect(Object.values(detect.permissions)).toEqual(['read', 'read', 'read'])
    for (const job of [detect, train, gate]) expect(JSON.stringify(job).match(/secrets\.\w+/g)).toEqual(['secrets.train'])
  })

  it('lets the job that may write run none of it', () => {
    for (const job of [detect, gate, load('.github/workflows/report.yml').jobs['report'] as Job]) {
      expect(job.steps?.some(step => step.run !== undefined)).toBe(false)
      expect(job.steps?.map(step => step.uses?.replace(/@.*/, '')).filter(uses => uses?.startsWith('./'))).toEqual([])
    }
  })

  it('judges whatever became of the other jobs: a check that is skipped would count as passed', () => {
    expect(gate.if).toBe('always()')
    expect(gate.needs).toEqual(['detect', 'train'])
    expect(gate.name).toBe('Mettle')
  })

  it('puts no text of an event into a shell', () => {
    for (const path of SHIPPED)
      for (const [, job] of jobsOf(path)) for (const step of job.steps ?? []) expect(step.run ?? '').not.toContain('${{')
  })
})

describe('what a newcomer writes', () => {
  it('is as many lines as the documents say', () => {
    const [workflow, config] = [...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)].map(match =>
      (match[1] as string).split('\n').filter(line => line.trim() !== '' && !line.trim().startsWith('#')),
    )
    expect([workflow?.length, config?.length]).toEqual([11, 10])
    expect(readFileSync(join(ROOT, 'docs/migrate.md'), 'utf8')).toContain('| 11 + 10 |')
  })
})
