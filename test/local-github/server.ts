import { execFileSync } from 'node:child_process'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { Results } from './results.ts'

export interface Comment {
  id: number
  body: string
  user: { login: string; type: string }
  html_url: string
  created_at: string
  author_association?: string
}

export interface Status {
  sha: string
  state: string
  context: string
  description: string
  created_at: string
}

export interface Call {
  readonly method: string
  readonly path: string
}

/** What a fault does to one call: answer in place of the server, before or after the effect. */
export type Fault = (call: Call, count: number) => { readonly status: number; readonly when: 'before' | 'after' } | 'cut' | undefined

const BOT = Object.fromEntries(
  ['AUTHOR', 'COMMITTER'].flatMap(who => [
    [`GIT_${who}_NAME`, 'github-actions[bot]'],
    [`GIT_${who}_EMAIL`, 'bot@example.com'],
  ]),
)

/** What a test knows of a pull request; `label` is `owner:branch`. */
export interface Pull {
  readonly number?: number
  readonly merge_commit_sha?: string
  readonly title?: string
  readonly body?: string
  readonly into?: string
  readonly head: { readonly sha: string; readonly label?: string; readonly repo?: { readonly full_name: string } }
  readonly base?: { readonly sha: string; readonly ref: string; readonly repo: { readonly full_name: string } }
}

/** The part of GitHub that the action speaks to, on loopback: REST for comments, statuses, pulls and artifacts; Twirp for cache and artifacts. */
export class LocalGitHub {
  readonly comments = new Map<number, Comment[]>()
  readonly statuses: Status[] = []
  readonly issues: {
    number: number
    title: string
    body: string
    labels: string[]
    state: string
    user: { type: string; login: string }
    html_url: string
  }[] = []
  readonly pulls = new Map<number, Pull>()
  readonly rulesets: { id: number; name: string; rules?: unknown }[] = []
  readonly calls: Call[] = []
  /** People who may read and not write. */
  readonly readers = new Set<string>()
  /** The bare repository that commits through the API go to. */
  origin = ''
  readonly results: Results
  fault: Fault = () => undefined
  /** Who a token speaks as; a token that is not here may do nothing. */
  readonly tokens = new Map([
    ['token', { login: 'github-actions[bot]', type: 'Bot', write: true }],
    ['read-only', { login: 'github-actions[bot]', type: 'Bot', write: false }],
  ])
  #next = 1000
  #server: Server
  #url = ''

  private constructor() {
    this.#server = createServer((request, response) => void this.#answer(request, response))
    this.results = new Results(() => this.#url)
  }

  static async start(): Promise<LocalGitHub> {
    const github = new LocalGitHub()
    await new Promise<void>(resolve => github.#server.listen(0, '127.0.0.1', resolve))
    // The cache library takes an IP address for an enterprise server of long ago; *.localhost is loopback by definition.
    github.#url = `http://127.0.0.1:${(github.#server.address() as AddressInfo).port}`
    return github
  }

  get url(): string {
    return this.#url
  }

  close(): Promise<void> {
    this.#server.closeAllConnections()
    return new Promise(resolve => this.#server.close(() => resolve()))
  }

  comment(number: number, body: string, login: string, type = 'User'): Comment {
    const id = this.#next++
    const comment = {
      id,
      body,
      user: { login, type },
      html_url: `https://github.com/acme/models/pull/${number}#issuecomment-${id}`,
      created_at: new Date().toISOString(),
    }
    this.comments.set(number, [...(this.comments.get(number) ?? []), comment])
    return comment
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await new Promise<Buffer>(resolve => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => resolve(Buffer.concat(chunks)))
    })
    const url = new URL(request.url ?? '/', 'http://local')
    const path = decodeURIComponent(url.pathname)
    const call = { method: request.method ?? 'GET', path }
    if (this.results.handles(path)) return this.results.answer(request, response, path, url, body)
    this.calls.push(call)
    const count = this.calls.filter(other => other.method === call.method && other.path === call.path).length
    const fault = this.fault(call, count)
    if (typeof fault === 'object' && fault.when === 'before') return send(response, fault.status, { message: 'fault' })
    const token = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1]
    const answer = this.#rest(call, url, body, token)
    if (typeof fault === 'object') return send(response, fault.status, { message: 'fault' })
    if (fault === 'cut') {
      const text = JSON.stringify(answer.data)
      response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8' })
      response.end(text.slice(0, Math.floor(text.length / 2)))
      return
    }
    if (answer.location) response.setHeader('location', answer.location)
    send(response, answer.status, answer.data)
  }

  #rest({ method, path }: Call, url: URL, body: Buffer, token: string | undefined): { status: number; data: unknown; location?: string } {
    const who = this.tokens.get(token ?? '')
    if (!who) return { status: 401, data: { message: 'Bad credentials' } }
    if (method !== 'GET' && !who.write) return { status: 403, data: { message: 'Resource not accessible by integration' } }
    const json = (): Record<string, string> => JSON.parse(body.toString('utf8')) as Record<string, string>
    const rest = /^\/repos\/[^/]+\/[^/]+(\/.*)$/.exec(path)?.[1] ?? ''
    // An app's token is nobody.
    if (path === '/user')
      return who.type === 'User'
        ? { status: 200, data: { login: who.login } }
        : { status: 403, data: { message: 'Resource not accessible by integration' } }
    let found = /^\/pulls\/(\d+)$/.exec(rest)
    if (found && method === 'PATCH') {
      const pull = this.pulls.get(Number(found[1]))
      if (pull) Object.assign(pull, JSON.parse(body.toString('utf8')))
      return pull ? { status: 200, data: pull } : { status: 404, data: { message: 'Not Found' } }
    }
    if (found && method === 'GET') {
      const pull = this.pulls.get(Number(found[1]))
      return pull ? { status: 200, data: pull } : { status: 404, data: { message: 'Not Found' } }
    }
    if (rest.startsWith('/git/')) return this.#git(method, rest, body)
    if (rest === '/pulls' && method === 'POST') return this.#openPull(JSON.parse(body.toString('utf8')) as Record<string, string>)
    if (rest === '/pulls') {
      const head = url.searchParams.get('head')
      return { status: 200, data: [...this.pulls.values()].filter(pull => pull.head.label === head) }
    }
    if (rest === '/issues' && method === 'GET') {
      const [state, label] = [url.searchParams.get('state'), url.searchParams.get('labels') ?? '']
      return { status: 200, data: this.issues.filter(issue => issue.state === state && issue.labels.includes(label)) }
    }
    if (rest === '/issues' && method === 'POST') {
      const { title, body: text, labels } = JSON.parse(body.toString('utf8')) as { title: string; body: string; labels: string[] }
      const number = 900 + this.issues.length
      const issue = {
        number,
        title,
        body: text,
        labels,
        state: 'open',
        user: { type: who.type, login: who.login },
        html_url: `https://github.com/acme/models/issues/${number}`,
      }
      this.issues.push(issue)
      return { status: 201, data: issue }
    }
    found = /^\/issues\/(\d+)$/.exec(rest)
    if (found && method === 'PATCH') {
      const issue = this.issues.find(one => one.number === Number(found?.[1]))
      if (!issue) return { status: 404, data: { message: 'Not Found' } }
      Object.assign(issue, JSON.parse(body.toString('utf8')))
      return { status: 200, data: issue }
    }
    found = /^\/issues\/(\d+)\/comments$/.exec(rest)
    if (found) {
      const number = Number(found[1])
      if (method === 'POST') {
        if (json()['body'] === undefined || (json()['body'] as string).length > 65_536)
          return { status: 422, data: { message: 'Validation Failed' } }
        return { status: 201, data: this.comment(number, json()['body'] as string, who.login, who.type) }
      }
      const size = Number(url.searchParams.get('per_page') ?? 30)
      const page = Number(url.searchParams.get('page') ?? 1)
      return { status: 200, data: (this.comments.get(number) ?? []).slice((page - 1) * size, page * size) }
    }
    found = /^\/issues\/comments\/(\d+)$/.exec(rest)
    if (found) return this.#editComment(Number(found[1]), method, method === 'PATCH' ? (json()['body'] as string) : '')
    found = /^\/statuses\/([0-9a-f]+)$/.exec(rest)
    if (found && method === 'POST') {
      const { state = '', context = '', description = '' } = json()
      if (description.length > 140) return { status: 422, data: { message: 'description is too long' } }
      this.statuses.push({ sha: found[1] as string, state, context, description, created_at: new Date().toISOString() })
      return { status: 201, data: { state, context, creator: { login: who.login, type: who.type } } }
    }
    found = /^\/commits\/([0-9a-f]+)\/pulls$/.exec(rest)
    if (found) {
      const asking = [...this.pulls.values()].filter(pull => pull.head.sha === found?.[1])
      return { status: 200, data: asking.map(pull => ({ state: 'open', base: { ref: pull.into ?? 'main' } })) }
    }
    found = /^\/commits\/([0-9a-f]+)\/statuses$/.exec(rest)
    if (found) {
      const size = Number(url.searchParams.get('per_page') ?? 30)
      const page = Number(url.searchParams.get('page') ?? 1)
      const own = this.statuses.filter(status => status.sha === found?.[1]).toReversed()
      return { status: 200, data: own.slice((page - 1) * size, page * size) }
    }
    found = /^\/collaborators\/([^/]+)\/permission$/.exec(rest)
    if (found) return { status: 200, data: { permission: this.readers.has(found[1] as string) ? 'read' : 'write' } }
    if (rest === '/rulesets') {
      if (method === 'POST') this.rulesets.push({ id: this.#next++, ...(JSON.parse(body.toString('utf8')) as { name: string }) })
      return { status: method === 'POST' ? 201 : 200, data: this.rulesets }
    }
    found = /^\/rulesets\/(\d+)$/.exec(rest)
    if (found) {
      const ruleset = this.rulesets.find(one => one.id === Number(found?.[1]))
      return ruleset ? { status: 200, data: Object.assign(ruleset, JSON.parse(body.toString('utf8'))) } : { status: 404, data: {} }
    }
    if (rest === '/actions/artifacts') {
      const named = this.results
        .listed()
        .filter(artifact => !url.searchParams.has('name') || artifact.name === url.searchParams.get('name'))
      const size = Number(url.searchParams.get('per_page') ?? 30)
      const page = Number(url.searchParams.get('page') ?? 1)
      return { status: 200, data: { total_count: named.length, artifacts: named.slice((page - 1) * size, page * size) } }
    }
    found = /^\/actions\/artifacts\/(\d+)\/zip$/.exec(rest)
    if (found) {
      const location = this.results.download(Number(found[1]))
      return location === undefined ? { status: 404, data: { message: 'Not Found' } } : { status: 302, data: {}, location }
    }
    found = /^\/actions\/runs\/(\d+)\/artifacts$/.exec(rest)
    if (found) {
      const named = url.searchParams.get('name')
      const own = this.results.listed().filter(one => one.workflow_run.id === Number(found?.[1]) && (named === null || one.name === named))
      return { status: 200, data: { total_count: own.length, artifacts: own } }
    }
    return { status: 404, data: { message: `Not Found: ${method} ${path}` } }
  }

  /** Git data, in the repository itself. Source: REST API, "Git database". */
  #git(method: string, rest: string, body: Buffer): { status: number; data: unknown } {
    const git = (args: readonly string[], input?: string | Buffer, env: Record<string, string> = {}): string =>
      execFileSync('git', ['-C', this.origin, ...args], {
        encoding: 'utf8',
        input: input ?? '',
        stdio: ['pipe', 'pipe', 'pipe'],
        env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', ...BOT, ...env },
      }).trim()
    const data = <T>(): T => JSON.parse(body.toString('utf8')) as T
    try {
      if (rest === '/git/blobs') {
        const { content, encoding } = data<{ content: string; encoding: 'base64' }>()
        return { status: 201, data: { sha: git(['hash-object', '-w', '--stdin'], Buffer.from(content, encoding)) } }
      }
      if (rest === '/git/trees') {
        const { base_tree, tree } = data<{ base_tree: string; tree: { path: string; mode: string; sha: string }[] }>()
        const env = { GIT_INDEX_FILE: join(this.origin, `index-${this.#next++}`) }
        git(['read-tree', base_tree], '', env)
        for (const { path, mode, sha } of tree) git(['update-index', '--add', '--cacheinfo', `${mode},${sha},${path}`], '', env)
        return { status: 201, data: { sha: git(['write-tree'], '', env) } }
      }
      if (rest === '/git/commits') {
        const { message, tree, parents } = data<{ message: string; tree: string; parents: string[] }>()
        return { status: 201, data: { sha: git(['commit-tree', tree, ...parents.flatMap(parent => ['-p', parent])], message) } }
      }
      const commit = /^\/git\/commits\/([0-9a-f]+)$/.exec(rest)?.[1]
      if (commit !== undefined)
        return {
          status: 200,
          data: {
            tree: { sha: git(['rev-parse', `${commit}^{tree}`]) },
            parents: git(['rev-list', '--parents', '-n1', commit])
              .split(' ')
              .slice(1)
              .map(sha => ({ sha })),
          },
        }
      if (rest === '/git/refs') {
        const { ref, sha } = data<{ ref: string; sha: string }>()
        git(['update-ref', ref, sha, '0'.repeat(40)])
        return { status: 201, data: { ref } }
      }
      const ref = /^\/git\/refs?\/(heads\/.+)$/.exec(rest)?.[1] ?? ''
      const there = git(['rev-parse', '--verify', '--quiet', `refs/${ref}`])
      if (method === 'GET') return { status: 200, data: { object: { sha: there } } }
      const { sha, force } = data<{ sha: string; force: boolean }>()
      if (!force && git(['merge-base', there, sha]) !== there) return { status: 422, data: { message: 'Update is not a fast forward' } }
      git(['update-ref', `refs/${ref}`, sha])
      return { status: 200, data: { ref } }
    } catch (error) {
      return { status: method === 'GET' ? 404 : 422, data: { message: String(error).split('\n')[0] } }
    }
  }

  #openPull({ head = '', base = '', title = '', body = '' }: Record<string, string>): { status: number; data: unknown } {
    const number = 700 + this.pulls.size
    const sha = execFileSync('git', ['-C', this.origin, 'rev-parse', `refs/heads/${head}`], { encoding: 'utf8' }).trim()
    const pull = {
      number,
      head: { sha, label: `acme:${head}` },
      title,
      body,
      into: base,
      html_url: `https://github.com/acme/models/pull/${number}`,
    }
    this.pulls.set(number, pull)
    return { status: 201, data: pull }
  }

  #editComment(id: number, method: string, body: string): { status: number; data: unknown } {
    for (const [number, comments] of this.comments) {
      const comment = comments.find(candidate => candidate.id === id)
      if (!comment) continue
      if (method === 'DELETE') {
        this.comments.set(
          number,
          comments.filter(other => other !== comment),
        )
        return { status: 204, data: undefined }
      }
      comment.body = body
      return { status: 200, data: comment }
    }
    return { status: 404, data: { message: 'Not Found' } }
  }
}

function send(response: ServerResponse, status: number, data: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
  response.end(data === undefined ? undefined : JSON.stringify(data))
}
