import { MettleError } from '../errors.ts'

/** What started the run, reduced to what decides something. */
export type Trigger =
  | {
      readonly kind: 'pull_request'
      readonly number: number
      readonly head: string
      readonly labels: readonly string[]
      /** When the event was sent: what was said before it is about something else. */
      readonly time: string | undefined
      /** The branch that it comes from. */
      readonly headRef: string | undefined
      readonly base: string
      readonly baseRef: string
      readonly fork: boolean
      readonly trustedTarget: boolean
    }
  | { readonly kind: 'merge_group'; readonly head: string; readonly base: string; readonly baseRef: string }
  | {
      readonly kind: 'push'
      readonly branch: string
      readonly before: string | undefined
      readonly after: string
      readonly forced: boolean
    }
  | { readonly kind: 'tag'; readonly name: string }
  /** Another run has ended: a fork's, whose pull request has to be found. */
  | { readonly kind: 'workflow_run'; readonly run: number; readonly head: string; readonly owner: string; readonly branch: string }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'snapshot'; readonly name: string }
  | { readonly kind: 'local' }

export interface Event {
  readonly trigger: Trigger
  readonly name: string
  readonly repository: { readonly owner: string; readonly repo: string; readonly id: number | undefined } | undefined
  readonly defaultBranch: string | undefined
  readonly sha: string | undefined
  readonly branch: string | undefined
  readonly run: { readonly id: number; readonly attempt: number; readonly url: string } | undefined
  readonly server: string
  readonly api: string
  /** What a dispatch says: inputs by name, and of which models it speaks. */
  readonly dispatch: {
    readonly inputs: Readonly<Record<string, string>>
    readonly models: readonly string[]
    /** Versions by data source, of the models that it names. */
    readonly pins: Readonly<Record<string, string>>
  }
}

type Json = { readonly [key: string]: unknown }
const object = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {})
const string = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)
const number = (value: unknown): number | undefined => (typeof value === 'number' && Number.isInteger(value) ? value : undefined)

/** Reads the event. Pure: environment and payload are handed in. @throws {MettleError} `event-unreadable` */
export function readEvent(environment: Readonly<Record<string, string | undefined>>, payload: unknown): Event {
  const name = environment['GITHUB_EVENT_NAME'] ?? ''
  const root = object(payload)
  const repository = object(root['repository'])
  const [owner, repo] = (environment['GITHUB_REPOSITORY'] ?? '').split('/')
  const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com'
  const id = Number(environment['GITHUB_RUN_ID'])
  const ref = environment['GITHUB_REF'] ?? ''
  return {
    trigger: triggerOf(name, root, ref, environment['GITHUB_SHA']),
    name,
    repository: owner && repo ? { owner, repo, id: number(repository['id']) } : undefined,
    defaultBranch: string(repository['default_branch']),
    sha: environment['GITHUB_SHA'],
    branch: ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined,
    run:
      Number.isInteger(id) && id > 0
        ? { id, attempt: Number(environment['GITHUB_RUN_ATTEMPT'] ?? 1), url: `${server}/${owner}/${repo}/actions/runs/${id}` }
        : undefined,
    server,
    api: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
    dispatch: dispatchOf(name, root),
  }
}

function dispatchOf(name: string, root: Json): Event['dispatch'] {
  const payload = name === 'repository_dispatch' ? object(root['client_payload']) : {}
  const given = name === 'workflow_dispatch' ? object(root['inputs']) : object(payload['inputs'])
  const inputs = Object.entries(given).flatMap(([key, value]): [string, string][] =>
    ['string', 'number', 'boolean'].includes(typeof value) ? [[key, String(value)]] : [],
  )
  const models = Array.isArray(payload['models']) ? payload['models'] : [payload['models'], payload['model']]
  const pins = Object.entries(object(payload['pins'])).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return {
    inputs: Object.fromEntries(inputs),
    pins: Object.fromEntries(pins),
    models: models.filter(one => typeof one === 'string' && one !== '') as string[],
  }
}

function triggerOf(name: string, root: Json, ref: string, sha: string | undefined): Trigger {
  const need = <T>(value: T | undefined, what: string): T => {
    if (value === undefined)
      throw new MettleError('event-unreadable', `the ${name} event has no ${what}; expected a payload as GitHub sends it`)
    return value
  }
  const zero = (oid: string): boolean => /^0+$/.test(oid)
  // A review is of a pull request, and a fork's is as little to be trusted as the fork.
  if (/^pull_request(?:_target|_review|_review_comment)?$/.test(name)) {
    const pull = object(root['pull_request'])
    const [head, base] = [object(pull['head']), object(pull['base'])]
    const headRepo = object(head['repo'])
    const fork =
      headRepo['id'] === undefined && headRepo['full_name'] === undefined
        ? true
        : headRepo['full_name'] !== object(base['repo'])['full_name']
    return {
      kind: 'pull_request',
      number: need(number(pull['number']) ?? number(root['number']), 'pull_request.number'),
      head: commitId(need(string(head['sha']), 'pull_request.head.sha')),
      time: string(pull['updated_at']),
      labels: (Array.isArray(pull['labels']) ? pull['labels'] : []).flatMap(label => string(object(label)['name']) ?? []),
      headRef: string(head['ref']),
      base: commitId(need(string(base['sha']), 'pull_request.base.sha')),
      baseRef: need(string(base['ref']), 'pull_request.base.ref'),
      fork,
      trustedTarget: name === 'pull_request_target',
    }
  }
  if (name === 'merge_group') {
    const group = object(root['merge_group'])
    return {
      kind: 'merge_group',
      head: commitId(need(string(group['head_sha']), 'merge_group.head_sha')),
      base: commitId(need(string(group['base_sha']), 'merge_group.base_sha')),
      baseRef: need(string(group['base_ref']), 'merge_group.base_ref').replace(/^refs\/heads\//, ''),
    }
  }
  if (name === 'push') {
    const full = string(root['ref']) ?? ref
    const after = need(string(root['after']) ?? sha, 'after')
    if (root['deleted'] === true || zero(after)) return { kind: 'deleted' }
    if (full.startsWith('refs/tags/')) return { kind: 'tag', name: full.slice('refs/tags/'.length) }
    const before = string(root['before'])
    return {
      kind: 'push',
      branch: full.replace(/^refs\/heads\//, ''),
      before: before === undefined || zero(before) ? undefined : commitId(before),
      after: commitId(after),
      forced: root['forced'] === true,
    }
  }
  if (name === 'workflow_run') {
    const run = object(root['workflow_run'])
    const from = object(run['head_repository'])
    if (string(run['event']) !== 'pull_request') return { kind: 'deleted' }
    return {
      kind: 'workflow_run',
      run: need(number(run['id']), 'workflow_run.id'),
      head: commitId(need(string(run['head_sha']), 'workflow_run.head_sha')),
      owner: need(string(object(from['owner'])['login']), 'workflow_run.head_repository.owner'),
      branch: need(string(run['head_branch']), 'workflow_run.head_branch'),
    }
  }
  if (name === 'delete') return { kind: 'deleted' }
  if (name === '')
    throw new MettleError('event-unreadable', 'GITHUB_EVENT_NAME is not set: this is the action; in a terminal use `mettle run`')
  return { kind: 'snapshot', name }
}

function commitId(oid: string): string {
  if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(oid))
    throw new MettleError('event-unreadable', `the event holds ${JSON.stringify(oid.slice(0, 60))} where a commit id belongs`)
  return oid
}
