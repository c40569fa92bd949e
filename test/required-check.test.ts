import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const PIPELINE = readFileSync(join(import.meta.dirname, '../.github/workflows/pipeline.yml'), 'utf8')

type Result = 'success' | 'failure' | 'cancelled' | 'skipped'
interface Job {
  readonly if?: string
  readonly needs?: string | readonly string[]
}

/** What happens in a run, as far as nobody can foresee it. */
interface Happening {
  /** What detect says must train. */
  readonly trained: string
  readonly detect: Result
  readonly train: Result
  readonly gate: Result
  /** Whether the rules hold for what was trained. */
  readonly holds: boolean
}

const STATUS = /\b(?:always|success|failure|cancelled)\s*\(/

/** Whether a job runs, by its own `if` and the results of those that it needs, as GitHub decides it. */
function runs(job: Job, results: ReadonlyMap<string, Result>, happening: Happening): boolean {
  const needs = [job.needs ?? []].flat()
  const all = needs.map(name => results.get(name) as Result)
  const written = (job.if ?? 'success()').replace(/^\s*\$\{\{|\}\}\s*$/g, '')
  // Without a word about the status, success is asked for, too.
  const text = STATUS.test(written) ? written : `success() && (${written})`
  const functions = new Map(
    Object.entries({
      always: true,
      success: all.every(result => result === 'success'),
      failure: all.includes('failure'),
      cancelled: all.includes('cancelled'),
    }).map(([name, value]) => [name, { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(value) }] as const),
  )
  const outputs = new data.Dictionary({
    key: 'trained',
    value: new data.StringData(results.get('detect') === 'success' ? happening.trained : ''),
  })
  const context = new data.Dictionary({
    key: 'needs',
    value: new data.Dictionary(
      ...needs.map(name => ({
        key: name,
        value: new data.Dictionary(
          { key: 'result', value: new data.StringData(results.get(name) as Result) },
          { key: 'outputs', value: outputs },
        ),
      })),
    ),
  })
  const tree = new Parser(new Lexer(text).lex().tokens, ['needs'], [...functions.values()]).parse()
  const answer = new Evaluator(tree, context, functions).evaluate()
  return answer.kind === data.Kind.Boolean ? answer.value : answer.coerceString() !== ''
}

/** The results of all jobs. What the gate says follows from what it found, as test/e2e/separate-jobs.test.ts shows. */
function play(jobs: Readonly<Record<string, Job>>, happening: Happening): ReadonlyMap<string, Result> {
  const results = new Map<string, Result>()
  for (const name of ['detect', 'train', 'gate'] as const) {
    const job = jobs[name] as Job
    const ran = runs(job, results, happening)
    const judged = happening.gate === 'success' && !isJudged(happening, results) ? 'failure' : happening.gate
    results.set(name, !ran ? 'skipped' : name === 'gate' ? judged : happening[name])
  }
  return results
}

/** Whether everything that had to train left its record, and the rules hold. Where nothing had to train, both are so. */
const isJudged = ({ trained, holds }: Happening, results: ReadonlyMap<string, Result>): boolean =>
  trained === '[]' || (results.get('train') === 'success' && holds)

const HAPPENINGS: Happening[] = ['[]', '["churn"]'].flatMap(trained =>
  (['success', 'failure', 'cancelled'] as const).flatMap(detect =>
    (['success', 'failure', 'cancelled', 'skipped'] as const).flatMap(train =>
      (['success', 'failure', 'cancelled'] as const).flatMap(gate => [true, false].map(holds => ({ trained, detect, train, gate, holds }))),
    ),
  ),
)

/** Success, and what GitHub takes for it. */
const satisfied = (result: Result | undefined): boolean => result === 'success' || result === 'skipped'
const jobsOf = (text: string): Readonly<Record<string, Job>> => (parse(text) as { jobs: Record<string, Job> }).jobs
const holes = (text: string): Happening[] =>
  HAPPENINGS.filter(happening => {
    const results = play(jobsOf(text), happening)
    return satisfied(results.get('gate')) && !(results.get('gate') === 'success' && isJudged(happening, results))
  })

describe('the required check of the pipeline', () => {
  it(`lets nothing pass that was not judged, in any of ${HAPPENINGS.length} cells`, () => {
    expect(HAPPENINGS).toHaveLength(144)
    expect(holes(PIPELINE)).toEqual([])
  })

  it('is there in every cell: it is never skipped, so it never passes unseen nor waits for ever', () => {
    for (const happening of HAPPENINGS) expect(play(jobsOf(PIPELINE), happening).get('gate'), JSON.stringify(happening)).not.toBe('skipped')
  })

  it('passes where nothing had to train, and where what was trained holds', () => {
    const good = { detect: 'success', train: 'success', gate: 'success', holds: true } as const
    expect(play(jobsOf(PIPELINE), { ...good, trained: '[]' })).toEqual(
      new Map([
        ['detect', 'success'],
        ['train', 'skipped'],
        ['gate', 'success'],
      ]),
    )
    expect(play(jobsOf(PIPELINE), { ...good, trained: '["churn"]' }).get('gate')).toBe('success')
  })

  it.each([
    ['no if at all', ''],
    ['success()', '    if: success()\n'],
    ['!failure()', '    if: ${{ !failure() }}\n'],
    ['only where something trained', "    if: needs.detect.outputs.trained != '[]'\n"],
  ])('would have holes with %s', (_, line) => {
    const broken = PIPELINE.replace('    if: always()\n', line)
    expect(broken).not.toBe(PIPELINE)
    expect(holes(broken).length).toBeGreaterThan(0)
  })
})
