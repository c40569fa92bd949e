import { type Api, ApiError } from './api.ts'

type Where = { readonly owner: string; readonly repo: string }

export interface ProposedFile {
  readonly path: string
  readonly content: Uint8Array
  readonly mode: '100644' | '100755'
}

/** A commit on top of another one, made through the API: a shallow checkout is enough, and GitHub signs it. */
export interface Proposal {
  readonly branch: string
  /** The commit that it stands on, and its tree. */
  readonly parent: string
  readonly tree: string
  readonly files: readonly ProposedFile[]
  readonly message: string
}

export interface PullText {
  readonly base: string
  readonly title: string
  readonly body: string
}

/**
 * Brings a branch to one commit with these files on top of `parent`. Where it is that already, nothing is written.
 * @param force whether a branch that stands elsewhere is moved: one of Mettle's own may be, a person's never
 * @returns the commit, or `undefined` where the files are what `parent` holds
 * @throws {ApiError} where a person's branch has moved on, or is gone
 */
export async function commitFiles(api: Api, where: Where, proposal: Proposal, force: boolean): Promise<string | undefined> {
  const { branch, parent, files, message } = proposal
  const tree = []
  for (const { path, content, mode } of files) {
    const blob = await api.request<{ sha: string }>('POST /repos/{owner}/{repo}/git/blobs', {
      ...where,
      content: Buffer.from(content).toString('base64'),
      encoding: 'base64',
    })
    tree.push({ path, mode, type: 'blob', sha: blob.sha })
  }
  const made = await api.request<{ sha: string }>('POST /repos/{owner}/{repo}/git/trees', { ...where, base_tree: proposal.tree, tree })
  if (made.sha === proposal.tree) return undefined
  const there = await headOf(api, where, branch)
  // A person's branch that is gone was merged or given up: it is not made again.
  if (there === undefined && !force) throw new ApiError(409, `the branch ${branch} is gone`)
  if (there !== undefined && force) {
    const old = await api.request<{ tree: { sha: string }; parents: readonly { sha: string }[] }>(
      'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
      { ...where, commit_sha: there },
    )
    if (old.tree.sha === made.sha && old.parents[0]?.sha === parent) return there
  }
  const { sha } = await api.request<{ sha: string }>('POST /repos/{owner}/{repo}/git/commits', {
    ...where,
    message,
    tree: made.sha,
    parents: [parent],
  })
  if (there === undefined) await api.request('POST /repos/{owner}/{repo}/git/refs', { ...where, ref: `refs/heads/${branch}`, sha })
  else await api.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', { ...where, ref: `heads/${branch}`, sha, force })
  return sha
}

async function headOf(api: Api, where: Where, branch: string): Promise<string | undefined> {
  try {
    const { object } = await api.request<{ object: { sha: string } }>('GET /repos/{owner}/{repo}/git/ref/{ref}', {
      ...where,
      ref: `heads/${branch}`,
    })
    return object.sha
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return undefined
    throw error
  }
}

/** Opens the one pull request of a branch, or brings it up to date. @returns its address */
export async function upsertPull(api: Api, where: Where, branch: string, text: PullText): Promise<string | undefined> {
  const open = await api.request<readonly { number: number; html_url?: string }[]>('GET /repos/{owner}/{repo}/pulls', {
    ...where,
    head: `${where.owner}:${branch}`,
    state: 'open',
  })
  const title = text.title.slice(0, 250)
  const own = open[0]
  if (own) {
    await api.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', { ...where, pull_number: own.number, title, body: text.body })
    return own.html_url
  }
  const made = await api.request<{ html_url?: string }>('POST /repos/{owner}/{repo}/pulls', {
    ...where,
    head: branch,
    base: text.base,
    title,
    body: text.body,
  })
  return made.html_url
}
