import { MettleError } from '../errors.ts'
import type { Api } from '../github/api.ts'
import type { Event } from '../github/event.ts'

interface Pull {
  readonly labels?: readonly { readonly name?: string }[]
  readonly number: number
  readonly merge_commit_sha: string | null
  readonly head: { readonly sha: string; readonly repo: { readonly full_name: string } | null }
  readonly base: { readonly sha: string; readonly ref: string; readonly repo: { readonly full_name: string } }
}

export interface FoundPull {
  readonly event: Event
  /** What to judge: the test merge where there is one. */
  readonly head: string
  /** The run that trained. */
  readonly run: number
}

/**
 * The pull request of a run that has ended, by its branch and its exact commit: nothing that the run itself says of
 * itself is believed. `undefined` where the pull request has moved on, or is closed.
 */
export async function pullOfRun(event: Event, api: Api | undefined): Promise<FoundPull | undefined> {
  const { trigger, repository } = event
  if (trigger.kind !== 'workflow_run') throw new MettleError('internal', 'this is no workflow_run')
  if (!api || !repository) throw new MettleError('github-failed', 'the pull request of the run cannot be looked up: there is no token')
  const where = { owner: repository.owner, repo: repository.repo }
  const listed = await api.request<readonly Pull[]>('GET /repos/{owner}/{repo}/pulls', {
    ...where,
    state: 'open',
    head: `${trigger.owner}:${trigger.branch}`,
    per_page: 100,
  })
  const found = listed.find(pull => pull.head.sha === trigger.head && pull.head.repo !== null)
  if (!found) return undefined
  const pull = await api.request<Pull>('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...where, pull_number: found.number })
  if (pull.head.sha !== trigger.head) return undefined
  return {
    run: trigger.run,
    head: pull.merge_commit_sha ?? pull.head.sha,
    event: {
      ...event,
      trigger: {
        kind: 'pull_request',
        number: pull.number,
        head: pull.head.sha,
        labels: pull.labels?.flatMap(label => label.name ?? []) ?? [],
        time: undefined,
        headRef: undefined,
        base: pull.base.sha,
        baseRef: pull.base.ref,
        fork: pull.head.repo?.full_name !== pull.base.repo.full_name,
        trustedTarget: false,
      },
      branch: undefined,
    },
  }
}
