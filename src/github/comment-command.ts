import type { Api } from './api.ts'
import { CONTEXT } from './status.ts'

const TRUSTED = ['OWNER', 'MEMBER', 'COLLABORATOR']

interface Where {
  readonly owner: string
  readonly repo: string
}

/**
 * Whether somebody who may write here has said a command, a line by itself, in a comment that was written after this very
 * head was first looked at: what is pushed later has to be asked for again. When that was, the server itself has noted,
 * in the first status of the commit; times in commits are their author's to choose.
 */
export async function wasSaid(
  api: Api,
  where: Where,
  pull: { readonly number: number; readonly head: string },
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
  const comments = await api.request<
    readonly { body?: string; created_at: string; author_association?: string; user?: { type?: string } | null }[]
  >('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...where, issue_number: pull.number, since: first, per_page: 100 })
  return comments.some(
    comment =>
      comment.user?.type === 'User' &&
      TRUSTED.includes(comment.author_association ?? '') &&
      Date.parse(comment.created_at) >= Date.parse(first) &&
      (comment.body ?? '').split(/\r?\n/).some(line => line.trim() === command),
  )
}
