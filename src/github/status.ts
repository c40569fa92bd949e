import { createHash } from 'node:crypto'
import type { Api } from './api.ts'

export type State = 'success' | 'failure' | 'error' | 'pending'
export const CONTEXT = 'mettle'
const MOST = 140
const LONGEST = 40
/** Before the branch that a pull request asks into. */
export const INTO = 'into:'
/** Of a part that holds, where another of its commit does not. */
const HOLDS = 'holds; another part does not: '

/** The commit status of one part of a repository: several invocations may judge parts of one commit. */
export interface Check {
  readonly owner: string
  readonly repo: string
  readonly sha: string
  readonly scope: Scope
  /** Where the run is. */
  readonly url: string | undefined
}

/** The question that an invocation answers: a configuration, of it all models or some, and on what occasion. */
export interface Scope {
  readonly config: string
  /** As they were asked for; empty: all. */
  readonly models: string
  /**
   * Of a pull request into another branch than the default one that branch, of a push off it `push`: a commit that holds
   * there need not hold here. Empty otherwise.
   */
  readonly on: string
}

/** The usual configuration, all of it, into the default branch. */
export const WHOLE: Scope = { config: 'mettle.yml', models: '', on: '' }

/** What stands in brackets at the end of a status; empty for the whole. */
export function scopeText({ config, models, on }: Scope): string {
  if (config === WHOLE.config && models === '' && on === '') return ''
  return `${config}${models === '' ? '' : `: ${models}`}${on === '' ? '' : ` on ${on}`}`
}

/** The question that a status answers. */
function scopeOf(description: string): Scope {
  const start = description.endsWith(']') ? description.lastIndexOf('[') : -1
  if (start === -1) return WHOLE
  const [what = '', on = ''] = description.slice(start + 1, -1).split(' on ')
  const [config = '', models = ''] = what.split(': ')
  return { config, models, on }
}

/** Sets the commit status `mettle`. @returns the login that the token speaks as */
export async function setStatus(api: Api, check: Check, state: State, description: string): Promise<string | undefined> {
  const scope = scopeText(check.scope)
  // Names of metrics and models stand in it: none of them says which question it answers.
  const plain = description.replaceAll('[', '(').replaceAll(']', ')')
  return post(api, check, state, short(plain, scope === '' ? '' : ` [${scope}]`), check.url)
}

/**
 * Sets it, and where another part of the same commit does not hold, lets that stand: one context speaks for all parts,
 * and the last to end would decide otherwise. The others are looked at before our own is set and again after it, so that
 * of two that end at once one sees the other. @throws {ApiError} where the others cannot be read: then nothing is green
 */
export async function settleStatus(api: Api, check: Check, state: State, description: string): Promise<string | undefined> {
  if (state !== 'success') return setStatus(api, check, state, description)
  try {
    // First, for between a success and what takes it back somebody could merge; and again, for another may end meanwhile.
    const before = await worstOther(api, check)
    const login = before ? await holdsBut(api, check, before) : await setStatus(api, check, state, description)
    const after = before ? undefined : await worstOther(api, check)
    if (after) await holdsBut(api, check, after)
    return login
  } catch (error) {
    await setStatus(api, check, 'error', 'what else was asked of this commit cannot be read')
    throw error
  }
}

/** Says that this part holds, in the state of the one that does not. */
const holdsBut = (api: Api, check: Check, other: Status): Promise<string | undefined> =>
  setStatus(api, { ...check, url: other.target_url ?? check.url }, other.state, `${HOLDS}${other.description ?? ''}`)

/** A text as it may stand in a scope: without what would end it there, and short; two texts never become one. */
export function scopePart(text: string): string {
  const safe = text.replace(/[^\w./@*,{}!-]/g, '_')
  return safe === text && safe.length <= LONGEST
    ? safe
    : `${safe.slice(0, LONGEST - 9)}~${createHash('sha256').update(text).digest('hex').slice(0, 8)}`
}

interface Status {
  readonly context: string
  readonly state: State
  readonly description?: string | null
  readonly target_url?: string | null
}

/** Of the parts that ours does not hold: the newest answer of each, and the worst of these that is no success. */
async function worstOther(api: Api, check: Check): Promise<Status | undefined> {
  const { scope } = check
  const listed = await allStatuses(api, check)
  const newest = new Map<string, Status>()
  for (const status of listed.filter(one => one.context === CONTEXT)) {
    const part = scopeOf(status.description ?? '')
    // The whole of a configuration answers for all parts of it that were asked before.
    if (!newest.has(scopeText(part)) && !newest.has(scopeText({ ...part, models: '' }))) newest.set(scopeText(part), status)
  }
  const covered = (part: Scope): boolean =>
    part.on === scope.on && part.config === scope.config && (scope.models === '' || part.models === scope.models)
  const failing = [...newest.values()].filter(
    ({ state, description }) => state !== 'success' && !(description ?? '').startsWith(HOLDS) && !covered(scopeOf(description ?? '')),
  )
  const asked = failing.some(status => scopeOf(status.description ?? '').on.startsWith(INTO)) ? await branchesAsked(api, check) : undefined
  // A pull request that was closed, or asks into another branch by now, asks nothing more.
  const others = failing.filter(status => {
    const { on } = scopeOf(status.description ?? '')
    return !on.startsWith(INTO) || asked === undefined || asked.has(on)
  })
  return others.find(status => status.state !== 'pending') ?? others[0]
}

const PAGE = 100
const PAGES = 10

async function allStatuses(api: Api, { owner, repo, sha }: Check): Promise<readonly Status[]> {
  const found: Status[] = []
  for (let page = 1; page <= PAGES; page++) {
    const some = await api.request<readonly Status[]>('GET /repos/{owner}/{repo}/commits/{ref}/statuses', {
      owner,
      repo,
      ref: sha,
      per_page: PAGE,
      page,
    })
    found.push(...some)
    if (some.length < PAGE) break
  }
  return found
}

/** Into which branches open pull requests of the commit ask; `undefined` where that cannot be read. */
async function branchesAsked(api: Api, { owner, repo, sha }: Check): Promise<ReadonlySet<string> | undefined> {
  try {
    const pulls = await api.request<readonly { readonly state: string; readonly base: { readonly ref: string } }[]>(
      'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
      { owner, repo, commit_sha: sha, per_page: 100 },
    )
    return new Set(pulls.filter(pull => pull.state === 'open').map(pull => INTO + scopePart(pull.base.ref)))
  } catch {
    return undefined
  }
}

function short(description: string, end: string): string {
  const room = MOST - end.length
  return (description.length > room ? `${description.slice(0, room - 1)}…` : description) + end
}

async function post(
  api: Api,
  { owner, repo, sha }: Check,
  state: State,
  description: string,
  url: string | undefined,
): Promise<string | undefined> {
  const made = await api.request<{ creator?: { login?: string } | null }>('POST /repos/{owner}/{repo}/statuses/{sha}', {
    owner,
    repo,
    sha,
    state,
    context: CONTEXT,
    description,
    ...(url === undefined ? {} : { target_url: url }),
  })
  return made.creator?.login
}
