import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Inputs } from '../config/inputs.ts'
import type { Verdict } from '../documents/schemas.ts'
import { type Api, refused } from '../github/api.ts'
import { upsertComment } from '../github/comment.ts'
import type { Event } from '../github/event.ts'
import { upsertIssue } from '../github/issue.ts'
import { type Check, type State, settleStatus } from '../github/status.ts'
import type { ReportFacts } from '../report/facts.ts'
import { heading, waitsOnly } from '../report/heading.ts'
import { renderComment, renderSummary } from '../report/render.ts'
import { refuseLeak } from '../train/leaks.ts'
import { writeFresh } from '../write-fresh.ts'
import { saveState, writeSummary } from './runner.ts'

export interface Publication {
  readonly facts: ReportFacts
  readonly secrets: readonly string[]
  /** The check that the result is for; none where the step is none. */
  readonly check: Check | undefined
  readonly anyChanged: boolean
  /** Whether the result of a run that nobody waits for goes into an issue. */
  readonly issue?: boolean
  /** What goes back to git, once the report is known. @returns sentences for the summary, and whether an issue is still wanted */
  readonly writeBack?: (
    api: Api,
    state: State,
    heading: string,
    body: string,
  ) => Promise<{ readonly notes: readonly string[]; readonly issue: boolean }>
}

export interface Published {
  readonly commentUrl: string | undefined
  readonly verdictFile: string
  readonly reportFile: string
  readonly notes: readonly string[]
  /** Whether the check has its answer; where not, what runs after the job tries again. */
  readonly told: boolean
}

/** Writes files, status, comment and summary. What GitHub refuses is said in the summary; the step does not fail for it. */
export async function publish(
  publication: Publication,
  event: Event,
  inputs: Inputs,
  api: Api | undefined,
  temporary: string,
): Promise<Published> {
  const { facts } = publication
  const notes: string[] = []
  const body = renderComment(facts)
  const verdict = `${JSON.stringify(facts.verdict, null, 2)}\n`
  refuseLeak(body + verdict, publication.secrets, 'the report')
  const folder = join(temporary, 'mettle')
  mkdirSync(folder, { recursive: true })
  const [verdictFile, reportFile] = [join(folder, 'verdict.json'), join(folder, 'report.md')]
  writeFresh(verdictFile, verdict)
  let self: string | undefined
  let told = true
  if (api && publication.check) {
    const [state, description] = [stateOf(facts.verdict, inputs.enforce), plainHeading(facts)]
    // Whoever cleans up after the job says it, where it cannot be said now.
    saveState('check', JSON.stringify(publication.check))
    saveState('told', JSON.stringify([state, description]))
    try {
      self = await settleStatus(api, publication.check, state, description)
    } catch (error) {
      told = false
      notes.push(`The commit status could not be set: ${refused(error, 'statuses: write').message}`)
    }
  }
  const commentUrl = await comment(publication, event, inputs, api, body, self, notes)
  let issue = publication.issue === true
  if (publication.writeBack && api && event.repository) {
    const back = await publication.writeBack(api, stateOf(facts.verdict, inputs.enforce), plainHeading(facts), body)
    notes.push(...back.notes)
    issue &&= back.issue
  }
  if (issue && api && event.repository) await tell(publication, event.repository, api, body, notes)
  const summary = renderSummary({ ...facts, notes: [...facts.notes, ...notes] })
  refuseLeak(summary, publication.secrets, 'the summary')
  writeFresh(reportFile, summary)
  writeSummary(summary)
  return { commentUrl, verdictFile, reportFile, notes, told }
}

/** Of a run on a schedule: one issue, where something trained or does not hold. */
async function tell(
  { facts }: Publication,
  where: { owner: string; repo: string },
  api: Api,
  body: string,
  notes: string[],
): Promise<void> {
  const { passed } = facts.verdict
  const trained = facts.models.some(model => model.outcome !== 'reused')
  try {
    const url = await upsertIssue(api, where, { title: `Mettle: ${plainHeading(facts)}`, body, open: !passed, create: trained || !passed })
    if (url !== undefined) notes.push(`The result is in ${url}`)
  } catch (error) {
    notes.push(`The issue could not be written: ${refused(error, 'issues: write').message}`)
  }
}

async function comment(
  publication: Publication,
  event: Event,
  inputs: Inputs,
  api: Api | undefined,
  body: string,
  self: string | undefined,
  notes: string[],
): Promise<string | undefined> {
  const { trigger } = event
  if (trigger.kind !== 'pull_request' || !event.repository || inputs.comment === 'never') return undefined
  if (!api) {
    notes.push('There is no token, so there is no comment: the report is here.')
    return undefined
  }
  const { passed } = publication.facts.verdict
  const create = inputs.comment === 'always' || (inputs.comment === 'on-failure' ? !passed : publication.anyChanged)
  try {
    const done = await upsertComment(api, { ...event.repository, number: trigger.number, head: trigger.head }, body, create, self)
    if (done.outcome === 'outdated') notes.push('The pull request has moved on; the comment belongs to its newer head.')
    return 'url' in done ? done.url : undefined
  } catch (error) {
    const said = refused(error, 'pull-requests: write')
    notes.push(`The comment could not be written: ${said.message}`)
    return undefined
  }
}

export function stateOf(verdict: Verdict, enforce: boolean): State {
  if (verdict.passed || !enforce) return 'success'
  if (waitsOnly(verdict.findings)) return 'pending'
  return verdict.verdict === 'error' ? 'error' : 'failure'
}

/** The heading without what only Markdown needs. */
const plainHeading = (facts: ReportFacts): string =>
  heading({ ...facts, scope: '' })
    .replace(/^\S+ Mettle: /, '')
    .replace(/<\/?code>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&(amp|lt|gt);/g, (_, entity: 'amp' | 'lt' | 'gt') => ({ amp: '&', lt: '<', gt: '>' })[entity])
    .replaceAll('\u200b', '')
