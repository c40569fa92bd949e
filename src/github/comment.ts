import { type Api, ApiError, isBy, whoAmI } from './api.ts'

export interface Target {
  readonly owner: string
  readonly repo: string
  readonly number: number
  /** The head that was judged: another run owns the comment once the pull request has moved on. */
  readonly head: string
}

interface Comment {
  readonly id: number
  readonly body?: string | null
  readonly html_url?: string
  readonly user?: { readonly login?: string; readonly type?: string } | null
}

export type Upserted =
  | { readonly outcome: 'created' | 'updated' | 'unchanged'; readonly url: string | undefined }
  | { readonly outcome: 'outdated' | 'none' }

const PAGE = 100
const MARKER = /^<!-- mettle:v1\b[^>\n]*-->/
const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'

/**
 * Creates the comment or brings it up to date: whoever races, exactly one remains. After creating, the list is read
 * again; the oldest marked comment wins, is patched, and only then are duplicates deleted.
 * @param create `false` only updates one that exists
 * @param self the login that the token speaks as, where it is known
 */
export async function upsertComment(api: Api, target: Target, body: string, create: boolean, self: string | undefined): Promise<Upserted> {
  const where = { owner: target.owner, repo: target.repo }
  if ((await headOf(api, target)) !== target.head) return { outcome: 'outdated' }
  const marker = markerOf(body)
  const before = await marked(api, target, marker)
  let [oldest] = before.filter(comment => isBy(comment.user, self))
  if (!oldest && before.length > 0) {
    // Somebody wrote the marker: ourselves, where the token is a person's. That costs one question, and only here.
    const login = await whoAmI(api)
    oldest = login === undefined ? undefined : before.find(comment => comment.user?.login === login)
  }
  if (oldest) return settle(api, target, body, [oldest])
  if (!create) return { outcome: 'none' }
  const post = (): Promise<Comment> =>
    api.request<Comment>('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...where, issue_number: target.number, body })
  let made: Comment | undefined
  try {
    made = await post()
  } catch (error) {
    // It may stand there all the same: looking tells, repeating would make two.
    if (!(error instanceof ApiError) || (error.status !== 0 && error.status < 500)) throw error
  }
  const author = made?.user?.login ?? self
  const found = (await marked(api, target, marker)).filter(comment => isBy(comment.user, author))
  const all = made && !found.some(comment => comment.id === made.id) ? [...found, made].toSorted((a, b) => a.id - b.id) : found
  if (all.length === 0) {
    return { outcome: 'created', url: (await post()).html_url }
  }
  if (made && all.length === 1 && all[0]?.id === made.id) return { outcome: 'created', url: made.html_url }
  return settle(api, target, body, all)
}

async function settle(api: Api, target: Target, body: string, all: readonly Comment[]): Promise<Upserted> {
  const [oldest, ...duplicates] = all as [Comment, ...Comment[]]
  const where = { owner: target.owner, repo: target.repo }
  const same = normal(oldest.body ?? '') === normal(body)
  if (!same) await api.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...where, comment_id: oldest.id, body })
  for (const duplicate of duplicates) {
    try {
      await api.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...where, comment_id: duplicate.id })
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 404) throw error
    }
  }
  return { outcome: same ? 'unchanged' : 'updated', url: oldest.html_url }
}

const normal = (body: string): string => body.replaceAll('\r\n', '\n').trim()

/** The head that the pull request has now; where that may not be read, the one that was judged. */
async function headOf(api: Api, target: Target): Promise<string> {
  try {
    const pull = await api.request<{ head?: { sha?: string } }>('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
      owner: target.owner,
      repo: target.repo,
      pull_number: target.number,
    })
    return pull.head?.sha ?? target.head
  } catch (error) {
    if (error instanceof ApiError && (error.status === 403 || error.status === 404)) return target.head
    throw error
  }
}

/** Comments with our marker, oldest first. Anybody can write it: the author has to be us. */
async function marked(api: Api, target: Target, marker: string | undefined): Promise<Comment[]> {
  const found: Comment[] = []
  for (let page = 1; ; page++) {
    const comments = await api.request<Comment[]>(LIST, {
      owner: target.owner,
      repo: target.repo,
      issue_number: target.number,
      per_page: PAGE,
      page,
    })
    if (!Array.isArray(comments)) throw new ApiError(0, 'the list of comments is not a list')
    found.push(...comments.filter(comment => marker !== undefined && markerOf(comment.body ?? '') === marker))
    if (comments.length < PAGE) break
  }
  return found.toSorted((a, b) => a.id - b.id)
}

/** Its first line: another part of the repository has another. */
const markerOf = (body: string): string | undefined => MARKER.exec(body)?.[0]
