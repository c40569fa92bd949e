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

/** So many pull requests of one commit are judged; who opens more waits. */
const MOST = 5

/**
 * The pull requests of a run that has ended, by its branch and its exact commit: nothing that the run itself says of
 * itself is believed. One commit may be asked into several branches: each is judged by itself, the one into the default
 * branch last. None where the pull request has moved on, or is closed.
 */
export async function pullsOfRun(event: Event, api: Api | undefined): Promise<readonly FoundPull[]> {
  const { trigger, repository, defaultBranch } = event
  if (trigger.kind !== 'workflow_run') throw new MettleError('internal', 'this is no workflow_run')
  if (!api || !repository) throw new MettleError('github-failed', 'the pull request of the run cannot be looked up: there is no token')
  const where = { owner: repository.owner, repo: repository.repo }
  const listed = await api.request<readonly Pull[]>('GET /repos/{owner}/{repo}/pulls', {
    ...where,
    state: 'open',
    head: `${trigger.owner}:${trigger.branch}`,
    per_page: 100,
  })
  const found: FoundPull[] = []
  const matching = listed
    .filter(pull => pull.head.sha === trigger.head && pull.head.repo !== null)
    .toSorted((a, b) => Number(a.base.ref === defaultBranch) - Number(b.base.ref === defaultBranch))
  for (const { number } of matching.slice(-MOST)) {
    const pull = await api.request<Pull>('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...where, pull_number: number })
    if (pull.head.sha === trigger.head)
      found.push({ run: trigger.run, head: pull.merge_commit_sha ?? pull.head.sha, event: eventOf(event, pull) })
  }
  return found
}

const eventOf = (event: Event, pull: Pull): Event => ({
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
})
