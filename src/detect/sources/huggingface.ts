import { createHash } from 'node:crypto'
import { allPages, listingState } from './listing.ts'
import { type Listed, type Outside, Unreadable } from './outside.ts'
import { ask, parsed } from './request.ts'
import type { SourceState } from './source.ts'

export interface HubSource {
  readonly type: 'datasets' | 'models' | 'spaces'
  readonly repository: string
  readonly revision: string
  readonly path: string
}

/** What says something about the data and is none of it. */
const ABOUT = /^(?:README\.md|\.gitattributes|LICENSE(?:\..*)?|CITATION(?:\..*)?)$/i

/**
 * A data set or model of the Hugging Face hub: what its files are at the newest commit, documents left out. The pin is
 * the commit. Source: Hub API, `/api/{type}/{repo}/revision` and `/tree`. Token: `HF_TOKEN`.
 */
export async function hubState(outside: Outside, source: HubSource): Promise<SourceState> {
  const { environment } = outside
  const root = (environment['HF_ENDPOINT'] || 'https://huggingface.co').replace(/\/$/, '')
  const token = environment['HF_TOKEN'] || environment['HUGGING_FACE_HUB_TOKEN']
  const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {}
  const api = `${root}/api/${source.type}/${source.repository.split('/').map(encodeURIComponent).join('/')}`
  const about = await ask(outside, { url: `${api}/revision/${encodeURIComponent(source.revision)}`, headers })
  const sha = (parsed(about.body, api) as { sha?: unknown }).sha
  if (typeof sha !== 'string' || !/^[0-9a-f]{40,64}$/.test(sha)) throw new Unreadable(`${source.repository} names no commit`)
  const place = source.path === '' ? '' : `/${source.path.split('/').map(encodeURIComponent).join('/')}`
  const files = await allPages(async (next, found) => {
    const answer = await ask(outside, { url: next ?? `${api}/tree/${sha}${place}?recursive=true`, headers })
    const entries = parsed(answer.body, api)
    if (!Array.isArray(entries)) throw new Unreadable(`what ${api} answers is no list of files`)
    for (const entry of entries) {
      const file = fileOf(entry, source.path)
      if (file) found.push(file)
    }
    const link = /<([^<>]+)>\s*;\s*rel="?next"?/.exec(answer.headers.get('link') ?? '')?.[1]
    if (link !== undefined && new URL(link).origin !== new URL(root).origin) throw new Unreadable('its list goes on at another host')
    return link
  })
  // The head of the card says which files a data set is made of.
  if (source.type === 'datasets' && source.path === '')
    files.push(...(await card(outside, `${root}/datasets/${source.repository}/resolve/${sha}/README.md`, headers)))
  const pin = `hf://${source.type === 'models' ? '' : `${source.type}/`}${source.repository}@${sha}${source.path === '' ? '' : `/${source.path}`}`
  return listingState(files, pin)
}

/** The YAML at the head of a data set's card, without the words below it; nothing where there is no card. */
async function card(outside: Outside, url: string, headers: Record<string, string>): Promise<readonly Listed[]> {
  const answer = await ask(outside, { url, headers, answers: [404], most: 4 << 20 })
  const head = answer.status === 404 ? undefined : /^---\r?\n([\s\S]*?)\r?\n---/.exec(Buffer.from(answer.body).toString('utf8'))?.[1]
  const configs = head === undefined ? undefined : /^(?:configs|dataset_info):[\s\S]*?(?=^\S|(?![\s\S]))/m.exec(head)?.[0]
  return configs === undefined
    ? []
    : [{ key: 'README.md configs', size: 0, identity: createHash('sha256').update(configs).digest('hex'), version: null }]
}

function fileOf(entry: unknown, folder: string): Listed | undefined {
  const { type, path, oid, size, lfs } = entry as { type?: unknown; path?: unknown; oid?: unknown; size?: unknown; lfs?: { oid?: unknown } }
  if (type === 'directory') return undefined
  if (type !== 'file' || typeof path !== 'string' || typeof oid !== 'string') throw new Unreadable('the list of the hub makes no sense')
  if (folder === '' && ABOUT.test(path)) return undefined
  const key = folder === '' ? path : path.slice(folder.length + 1) || path
  return { key, size: Number(size ?? 0), identity: typeof lfs?.oid === 'string' ? `lfs ${lfs.oid}` : `git ${oid}`, version: null }
}
