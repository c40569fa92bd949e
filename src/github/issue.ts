import { type Api, isBy, whoAmI } from './api.ts'

interface Issue {
  readonly number: number
  readonly body?: string | null
  readonly html_url?: string
  readonly pull_request?: unknown
  readonly user?: { readonly login?: string; readonly type?: string } | null
}

const LABEL = 'mettle'
/** The first line of the one issue that runs on a schedule keep up to date. */
const MARKER = '<!-- mettle:v1 schedule -->'

export interface News {
  readonly title: string
  readonly body: string
  /** Whether somebody has to look at it. */
  readonly open: boolean
  /** Whether it is worth an issue where there is none. */
  readonly create: boolean
}

async function byPerson(api: Api, marked: readonly Issue[]): Promise<Issue | undefined> {
  const login = await whoAmI(api)
  return marked.find(issue => (login === undefined ? issue.user?.type === 'Bot' : isBy(issue.user, login)))
}

/** Opens the one issue of a schedule, or brings it up to date; closes it when all is well again. @returns its address */
export async function upsertIssue(
  api: Api,
  where: { readonly owner: string; readonly repo: string },
  news: News,
): Promise<string | undefined> {
  const listed = await api.request<readonly Issue[]>('GET /repos/{owner}/{repo}/issues', {
    owner: where.owner,
    repo: where.repo,
    labels: LABEL,
    state: 'open',
    sort: 'created',
    direction: 'asc',
    per_page: 100,
  })
  const marked = listed.filter(issue => issue.pull_request === undefined && issue.body?.startsWith(MARKER))
  // Anybody can write the marker: the author has to be us. Where the token is a person's, that costs one question.
  const own = marked.find(issue => isBy(issue.user, undefined)) ?? (marked.length > 0 ? await byPerson(api, marked) : undefined)
  const body = `${MARKER}\n${news.body.replace(/^<!-- mettle:v1\b[^>]*-->\n/, '')}`
  const text = { owner: where.owner, repo: where.repo, title: news.title.slice(0, 250), body }
  if (own) {
    await api.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
      ...text,
      issue_number: own.number,
      state: news.open ? 'open' : 'closed',
    })
    return own.html_url
  }
  if (!news.create) return undefined
  return (await api.request<Issue>('POST /repos/{owner}/{repo}/issues', { ...text, labels: [LABEL] })).html_url
}
