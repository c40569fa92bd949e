import type { Api } from './api.ts'
import { CONTEXT } from './status.ts'

const TRUSTED = ['OWNER', 'MEMBER', 'COLLABORATOR']

interface Comment {
  readonly body?: string
  readonly created_at: string
  readonly author_association?: string
  readonly user?: { readonly type?: string; readonly login?: string } | null
}

interface Where {
  readonly owner: string
  readonly repo: string
}

/**
 * Whether somebody who may write here has said a command, a line by itself, in a comment that was written after this head
 * was pushed: what is pushed later, or pushed again, has to be asked for again. When that was, the server has noted: in the
 * event, and in the first status of the commit; times in commits are their author's to choose.
 * @param pull `time` of the event that brought this head, ISO 8601
 */
export async function wasSaid(
  api: Api,
  where: Where,
  pull: { readonly number: number; readonly head: string; readonly time: string | undefined },
  command: string,
): Promise<boolean> {
  const statuses = await api.request<readonly { context: string; created_at: string }[]>(
    'GET /repos/{owner}/{repo}/commits/{ref}/statuses',
    {
      ...where,
      ref: pull.head,
      per_page: 100,
    },
  )
  const first = statuses
    .filter(status => status.context === CONTEXT)
    .map(status => status.created_at)
    .sort()[0]
  if (first === undefined) return false
  const since = pull.time !== undefined && Date.parse(pull.time) > Date.parse(first) ? pull.time : first
  const comments = await api.request<readonly Comment[]>('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    ...where,
    issue_number: pull.number,
    since,
    per_page: 100,
  })
  const asking = comments.filter(
    comment =>
      comment.user?.type === 'User' &&
      TRUSTED.includes(comment.author_association ?? '') &&
      Date.parse(comment.created_at) >= Date.parse(since) &&
      (comment.body ?? '').split(/\r?\n/).some(line => line.trim() === command),
  )
  for (const login of [...new Set(asking.flatMap(comment => comment.user?.login ?? []))].slice(0, MOST_ASKED))
    if (await mayWrite(api, where, login)) return true
  return false
}

const MOST_ASKED = 10

/** A member of the organisation may only be allowed to read. */
async function mayWrite(api: Api, where: Where, username: string): Promise<boolean> {
  const { permission } = await api.request<{ permission: string }>('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {
    ...where,
    username,
  })
  return permission === 'admin' || permission === 'write' || permission === 'maintain'
}
