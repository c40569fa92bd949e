import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { outputsOf } from '../action/outputs.ts'
import type { Metric } from '../documents/schemas.ts'
import type { Event } from '../github/event.ts'
import type { Log } from '../log.ts'
import { shownPair, shownValue } from '../report/numbers.ts'
import { renderSummary } from '../report/render.ts'
import { type Outcome, runPipeline } from '../run/pipeline.ts'
import { Planner } from '../run/planner.ts'
import { openSession, type Session } from '../session/session.ts'
import { folderStore } from '../train/folder-store.ts'
import type { Arguments } from './arguments.ts'
import { leftOver } from './left-over.ts'
import { paint, printable, table } from './table.ts'

/** A person's machine: no GitHub, the ledger is the local branch, and what is there is what lies there. */
const LOCAL: Event = {
  trigger: { kind: 'local' },
  name: 'local',
  repository: undefined,
  defaultBranch: undefined,
  sha: undefined,
  branch: undefined,
  run: undefined,
  server: '',
  api: '',
  dispatch: { inputs: {}, models: [], pins: {} },
}

/** @param live whether data outside git is asked what it is now, whatever `mettle.lock` says */
export const openLocal = (args: Arguments, head?: string, live = false): Promise<Session> =>
  openSession({
    folder: args.folder,
    config: args.config,
    models: args.models,
    base: args.base,
    event: LOCAL,
    token: undefined,
    temporary: undefined,
    environment: process.env,
    live,
    ...(head === undefined ? {} : { head }),
  })

const terminalLog: Log = {
  info: text => process.stderr.write(`${paint('dim', text.split('\n').map(printable).join('\n'))}\n`),
  group: title => process.stderr.write(`${paint('bold', printable(title))}\n`),
  endGroup: () => {},
  // A program's colours and tabs are no more than that.
  child: line => process.stderr.write(`  ${printable(stripVTControlCharacters(line).replaceAll('\t', '    '))}\n`),
  mask: () => {},
}

export async function plan(args: Arguments): Promise<number> {
  const open = await openLocal(args)
  try {
    const { plan: made } = await (await Planner.prepare(open, args.force)).plan()
    if (args.json) process.stdout.write(`${JSON.stringify(made, null, 2)}\n`)
    else {
      const rows = made.models.map(model => {
        const [first, ...more] = model.reasons
        const why = first
          ? [
              first.component,
              first.path,
              first.key,
              first.from === null ? null : `${short(first.from)} →`,
              first.to === null ? null : short(first.to),
            ]
              .filter(part => part !== null)
              .join(' ')
          : ''
        return [model.name, model.action, model.key?.slice(0, 12) ?? 'later', why + (more.length > 0 ? ` (and ${more.length} more)` : '')]
      })
      process.stdout.write(`${table(['model', 'action', 'key', 'why'], rows)}\n`)
      process.stderr.write(comparedWith(open))
      for (const note of open.notes) process.stderr.write(`${printable(note)}\n`)
    }
    return 0
  } finally {
    open.repository.close()
  }
}

/** Which commit the base is, for it follows from where the work tree is. */
const comparedWith = ({ comparison: { base }, head }: Session): string =>
  `${paint('dim', base === undefined || base === head.commit ? 'There is no commit to compare with.' : `Compared with the commit ${base.slice(0, 7)}.`)}\n`

const short = (text: string): string => text.replace(/\b([0-9a-f]{10})[0-9a-f]{30,}\b/g, '$1').slice(0, 60)

export async function run(args: Arguments): Promise<number> {
  const open = await openLocal(args)
  const cancel = new AbortController()
  process.once('SIGINT', () => cancel.abort())
  // Others work on this machine, too: a folder of our own, and none that somebody could have prepared.
  const temporary = mkdtempSync(join(tmpdir(), 'mettle-run-'))
  try {
    const own = join(open.repository.gitDir, 'mettle')
    const outcome = await runPipeline(open, {
      force: args.force,
      enforce: true,
      whole: args.models.length === 0,
      workshop: {
        root: open.repository.root,
        temporary,
        job: process.env,
        log: terminalLog,
        cancelled: cancel.signal,
        hide: () => () => {},
        onStart: () => {},
      },
      stores: [folderStore(join(own, 'outputs'))],
      fallBack: undefined,
      adopt: undefined,
    })
    mkdirSync(own, { recursive: true })
    const [verdictFile, reportFile] = [join(own, 'verdict.json'), join(own, 'report.md')]
    writeFileSync(verdictFile, `${JSON.stringify(outcome.judged.verdict, null, 2)}\n`)
    writeFileSync(reportFile, renderSummary(outcome.facts))
    if (args.json) process.stdout.write(`${JSON.stringify(runJson(outcome, verdictFile, reportFile), null, 2)}\n`)
    else {
      process.stderr.write(comparedWith(open))
      printRun(outcome)
      if (outcome.settled.some(one => one.outcome === 'trained')) await warnOfLeftOver(args, outcome)
    }
    const { verdict, passed } = outcome.judged.verdict
    return verdict === 'error' ? 2 : passed ? 0 : 1
  } finally {
    rmSync(temporary, { recursive: true, force: true })
    open.repository.close()
  }
}

async function warnOfLeftOver(args: Arguments, outcome: Outcome): Promise<void> {
  // The training may have broken what it was started by: that is the next run's to say.
  const again = await openLocal(args).catch(() => undefined)
  if (!again) return
  again.repository.close()
  for (const text of leftOver(outcome, again)) process.stderr.write(`${paint('yellow', '!')} ${printable(text)}\n`)
}

function runJson(outcome: Outcome, verdictFile: string, reportFile: string): object {
  const outputs = outputsOf(outcome, { commentUrl: undefined, verdictFile, reportFile })
  const json = ['changed', 'trained', 'reused', 'metrics', 'matrix']
  const read = Object.fromEntries(
    Object.entries(outputs).map(([name, value]) => [
      name,
      json.includes(name) ? JSON.parse(value) : name === 'passed' ? value === 'true' : value,
    ]),
  )
  return { ...read, findings: outcome.judged.verdict.findings }
}

/** Baseline, candidate, difference and bounds, with as many digits as the report gives them. */
function shownMetric({ baseline, value, interval }: Metric): readonly [string, string, string, string] {
  if (baseline === null || value === null)
    return [baseline === null ? 'none' : shownValue(baseline), value === null ? 'none' : shownValue(value), '', '']
  const shown = shownPair(baseline, value, [], interval)
  return [shown.baseline, shown.candidate, shown.difference, shown.bounds.trim()]
}

const MARKS = { pass: '✓', fail: '✗', inconclusive: '?', error: '✗' } as const

function printRun(outcome: Outcome): void {
  const { verdict } = outcome.judged
  const models = outcome.settled.map(settled => [
    settled.decision.model.name,
    settled.outcome,
    settled.decision.fingerprint.key?.slice(0, 12) ?? '',
    settled.run ? `${settled.run.seconds.toFixed(1)} s` : '',
  ])
  process.stdout.write(`${table(['model', '', 'key', 'time'], models)}\n\n`)
  const metrics = outcome.judged.models.flatMap(({ settled, evaluation }) =>
    (evaluation?.metrics ?? []).map(metric => [settled.decision.model.name, metric.name, ...shownMetric(metric)]),
  )
  if (metrics.length > 0)
    process.stdout.write(`${table(['model', 'metric', 'baseline', 'candidate', 'difference', '95 % bounds'], metrics)}\n\n`)
  const several = outcome.judged.models.length > 1
  for (const finding of verdict.findings.filter(one => one.outcome !== 'pass')) {
    const whose = several && finding.model !== null && !finding.message.includes(finding.model) ? `${finding.model}: ` : ''
    const color = finding.severity === 'warn' ? 'yellow' : 'red'
    process.stdout.write(
      `${paint(color, finding.severity === 'warn' ? '!' : MARKS[finding.outcome])} ${printable(whose + finding.message)}${finding.code === null ? '' : ` [${finding.code}]`}\n`,
    )
  }
  for (const note of outcome.facts.notes) process.stdout.write(`${paint('dim', printable(note))}\n`)
  process.stdout.write(
    `${paint(verdict.passed ? 'green' : 'red', `Mettle: ${verdict.verdict}${verdict.verdict === 'inconclusive' ? (verdict.passed ? ', not blocked' : ', blocked') : ''}`)}\n`,
  )
}
