import type { Api } from './api.ts'

export type State = 'success' | 'failure' | 'error' | 'pending'
export const CONTEXT = 'mettle'
const MOST = 140

/** Sets the commit status `mettle`. @returns the login that the token speaks as */
export async function setStatus(
  api: Api,
  where: { owner: string; repo: string },
  sha: string,
  state: State,
  description: string,
  url: string | undefined,
): Promise<string | undefined> {
  const text = description.length > MOST ? `${description.slice(0, MOST - 1)}…` : description
  const made = await api.request<{ creator?: { login?: string } | null }>('POST /repos/{owner}/{repo}/statuses/{sha}', {
    ...where,
    sha,
    state,
    context: CONTEXT,
    description: text,
    ...(url === undefined ? {} : { target_url: url }),
  })
  return made.creator?.login
}
