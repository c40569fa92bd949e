import { MettleError } from '../errors.ts'
import type { Repository } from '../git/repository.ts'
import type { Event } from '../github/event.ts'

/** What is judged, what it is compared with, and where the answer goes. */
export interface Comparison {
  readonly head: string
  readonly base: string | undefined
  /** The commit that gets the status; none on a terminal. */
  readonly status: string | undefined
  /** Whose policy judges: the base’s, or on the default branch the head’s own. */
  readonly policy: 'base' | 'head'
  /** Off the default branch, without a pull request: the commit of the default branch whose policy judges, as it would there. */
  readonly policyAt?: string | undefined
  /** Off the default branch, without a pull request: whether the default branch holds the head. */
  readonly merged?: boolean
  /** Whether grants hold: never for a fork. */
  readonly trusted: boolean
  readonly notes: readonly string[]
}

/**
 * Event → commits, from whatever checkout there is. Fetches only what is missing.
 * @param options.base a revision in place of what the event says
 * @param options.head a revision in place of what is checked out
 * @param options.tree what is judged where it is the work tree
 * @throws {MettleError} `git-revision`
 */
export async function compare(
  repository: Repository,
  event: Event,
  options: { readonly base: string | undefined; readonly head: string | undefined; readonly tree: string | undefined },
): Promise<Comparison> {
  const head = options.head === undefined ? headOf(repository) : await revision(repository, options.head)
  const override = options.base
  const found = await byTrigger(repository, event, head, options.tree)
  if (override === undefined) return found
  return { ...found, base: await revision(repository, override), policy: 'base' }
}

/** @throws {MettleError} `git-revision` where nothing has been committed */
export function headOf({ head }: Repository): string {
  if (head !== undefined) return head
  throw new MettleError(
    'git-revision',
    'the checkout has no commit, so there is nothing to judge: expected one, `git add --all && git commit` makes it',
  )
}

async function byTrigger(repository: Repository, event: Event, head: string, tree: string | undefined): Promise<Comparison> {
  const { trigger } = event
  switch (trigger.kind) {
    case 'pull_request': {
      const parents = await repository.parents(head)
      const common = { head, status: trigger.head, policy: 'base' as const, trusted: !trigger.fork && !trigger.trustedTarget, notes: [] }
      if (parents.length === 2 && parents[1] === trigger.head) {
        const base = await present(repository, parents[0] as string)
        // GitHub itself names the test merge; any other commit of two parents could bring a base of its own.
        if (head !== event.sha && base !== trigger.base && !(await isOn(repository, base, trigger.baseRef)))
          throw new MettleError(
            'git-revision',
            `the checkout is at ${short(head)}, a merge of the pull request's head with ${short(base)}, which is not on ${trigger.baseRef}. Let actions/checkout take its default ref.`,
          )
        return { ...common, base }
      }
      if (head !== trigger.head) {
        throw new MettleError(
          'git-revision',
          `the checkout is at ${short(head)}, which is neither the head of the pull request (${short(trigger.head)}) nor its test merge. Let actions/checkout take its default ref, or set ref: \${{ github.event.pull_request.head.sha }}.`,
        )
      }
      // It is compared with where it left its base branch, and judged by that branch as it is now, as its test merge would be.
      const base = await mergeBase(repository, head, trigger.base)
      const policyAt = (await repository.fetchCommits([trigger.base])) ? trigger.base : base
      return { ...common, base, policyAt }
    }
    case 'merge_group': {
      const target = (await repository.remoteHead(`refs/heads/${trigger.baseRef}`)) ?? trigger.base
      const base = target === trigger.base ? trigger.base : ((await repository.mergeBase(target, head)) ?? trigger.base)
      return { head, status: head, base: await present(repository, base), policy: 'base', trusted: true, notes: notThe(trigger.head, head) }
    }
    case 'push': {
      const isDefault = trigger.branch === event.defaultBranch
      if (!isDefault) {
        const found = await branchBase(repository, event, head, trigger.before)
        return { head, status: head, ...found, trusted: true, notes: notThe(trigger.after, head) }
      }
      const { base, notes } = await defaultPushBase(repository, trigger, head)
      return { head, status: head, base, policy: 'head', trusted: true, notes: [...notes, ...notThe(trigger.after, head)] }
    }
    case 'tag':
    case 'snapshot': {
      // A tag or a dispatch anywhere but on the default branch is a branch by another name: its own gate does not judge it.
      const onDefault = event.branch !== undefined && event.branch === event.defaultBranch
      const found = onDefault ? { base: undefined, policy: 'head' as const } : await branchBase(repository, event, head, undefined)
      const own = event.sha === undefined || event.sha === head
      return {
        head,
        status: own ? head : undefined,
        ...found,
        trusted: own,
        notes: own ? [] : notThe(event.sha ?? '', head),
      }
    }
    case 'local': {
      return { head, status: undefined, ...(await localBase(repository, head, tree)), trusted: true, notes: [] }
    }
    case 'workflow_run':
      throw new MettleError('event-unreadable', 'a workflow_run is judged by actions/gate, which finds its pull request; use that here')
    case 'deleted':
      throw new MettleError('internal', 'a deletion has nothing to compare')
  }
}

type Push = Extract<Event['trigger'], { kind: 'push' }>

const notThe = (expected: string, head: string): string[] =>
  expected === head ? [] : [`The checkout is at ${short(head)}, the event at ${short(expected)}: what is checked out was judged.`]

interface FoundBase {
  readonly base: string | undefined
  readonly notes: readonly string[]
}

async function defaultPushBase(repository: Repository, { before, forced }: Push, head: string): Promise<FoundBase> {
  if (before === undefined) return { base: undefined, notes: [] }
  if (await repository.fetchCommits([before])) {
    const base = forced ? await repository.mergeBase(before, head) : before
    if (base !== undefined && (await repository.fetchCommits([base]))) return { base, notes: [] }
  }
  return {
    base: undefined,
    notes: [`The commit before this push, ${short(before)}, cannot be fetched any more; nothing is taken for unchanged because of it.`],
  }
}

/**
 * Off the default branch, what counts is where it was left: a push cannot bring its own policy step by step. Judged it is
 * by the default branch as it is now, as a pull request would be: neither an old branch nor one without a common ancestor
 * goes by other rules.
 */
async function branchBase(
  repository: Repository,
  event: Event,
  head: string,
  before: string | undefined,
): Promise<Pick<Comparison, 'base' | 'policy' | 'policyAt' | 'merged'>> {
  const main = event.defaultBranch === undefined ? undefined : await repository.remoteHead(`refs/heads/${event.defaultBranch}`)
  const left = main === undefined ? before : await repository.mergeBase(main, head)
  const base = left !== undefined && left !== head && (await repository.fetchCommits([left])) ? left : undefined
  const policyAt = main !== undefined && main !== head && (await repository.fetchCommits([main])) ? main : base
  // What the default branch holds was judged there, by the rules of its time.
  const merged = left === head || main === head
  return merged ? { base, policy: 'head', merged } : { base, policy: policyAt === undefined ? 'head' : 'base', policyAt, merged }
}

async function present(repository: Repository, commit: string): Promise<string> {
  if (await repository.fetchCommits([commit])) return commit
  throw new MettleError(
    'git-revision',
    `the base commit ${short(commit)} is not in the checkout and cannot be fetched from origin. Give actions/checkout a token that may read, or fetch-depth: 2.`,
  )
}

async function isOn(repository: Repository, commit: string, branch: string): Promise<boolean> {
  const tip = await repository.remoteHead(`refs/heads/${branch}`)
  return tip !== undefined && (tip === commit || (await repository.mergeBase(commit, tip)) === commit)
}

async function mergeBase(repository: Repository, head: string, base: string): Promise<string> {
  const found = await repository.mergeBase(head, base)
  if (found === undefined) throw new MettleError('git-revision', `no common ancestor of ${short(head)} and ${short(base)} can be found`)
  return present(repository, found)
}

/**
 * On a person's machine: where the default branch was left. On the default branch itself that is the commit that is
 * checked out; where the work tree adds nothing to it, the one before it, as for a push: nothing is compared with itself.
 */
export async function localBase(
  repository: Repository,
  head: string,
  tree: string | undefined,
): Promise<Pick<Comparison, 'base' | 'policy'>> {
  const usual = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master']
  for (const branch of await Promise.all(usual.map(name => repository.commit(name)))) {
    if (branch === undefined) continue
    const left = await repository.mergeBase(branch, head)
    if (left !== head || (tree !== undefined && tree !== (await repository.treeOf(head))))
      return { base: left, policy: left === undefined ? 'head' : 'base' }
    const [before] = await repository.parents(head)
    const there = before !== undefined && (await repository.fetchCommits([before]))
    return { base: there ? before : head, policy: 'head' }
  }
  return { base: undefined, policy: 'head' }
}

/** Any revision: a name of the checkout, else of its origin. */
export async function revision(repository: Repository, name: string): Promise<string> {
  // A branch goes before a tag of its name, which anybody could push.
  const candidates = [`refs/heads/${name}`, `refs/remotes/origin/${name}`, name]
  for (const local of await Promise.all(candidates.map(candidate => repository.commit(candidate)))) {
    if (local !== undefined && (await repository.fetchCommits([local]))) return local
  }
  const remote = /^[0-9a-f]{40,64}$/.test(name) ? name : await repository.remoteRevision(name)
  if (remote !== undefined && (await repository.fetchCommits([remote]))) return remote
  const deeper = await repository.ancestor(name)
  if (deeper !== undefined && (await repository.fetchCommits([deeper]))) return deeper
  throw new MettleError('git-revision', `the revision ${JSON.stringify(name)} is neither in the checkout nor at origin`)
}

export const short = (commit: string): string => commit.slice(0, 7)
