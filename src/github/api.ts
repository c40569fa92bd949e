import { MettleError } from '../errors.ts'

/** The few calls that Mettle makes, as data: one adapter speaks to Octokit, tests to anything. */
export interface Api {
  request<T>(route: string, parameters: Readonly<Record<string, unknown>>): Promise<T>
}

export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly status: number
  constructor(status: number, message: string, options?: ErrorOptions) {
    super(message, options)
    this.status = status
  }
}

const MOST_WAIT = 90
const ATTEMPTS = 4

/** GitHub over `@actions/github`, loaded when the first call is made. */
export function githubApi(token: string, baseUrl: string): Api {
  let client: Promise<Awaited<ReturnType<typeof connect>>> | undefined
  return {
    async request<T>(route: string, parameters: Readonly<Record<string, unknown>>): Promise<T> {
      client ??= connect(token, baseUrl)
      const octokit = await client
      // A repeated read changes nothing, nor does a repeated PATCH, PUT or DELETE; a POST is repeated by nobody here.
      const attempts = route.startsWith('POST ') ? 1 : ATTEMPTS
      for (let attempt = 1; ; attempt++) {
        try {
          return (await octokit.request(route, { ...parameters })).data as T
        } catch (error) {
          const failure = asApiError(error)
          const passing = failure.status >= 500 || failure.status === 0
          if (attempt >= attempts || !passing) throw failure
          await new Promise(resolve => setTimeout(resolve, 250 * 2 ** attempt * (0.5 + Math.random())))
        }
      }
    },
  }
}

async function connect(token: string, baseUrl: string) {
  const [{ getOctokit }, { throttling }, { default: Bottleneck }] = await Promise.all([
    import('@actions/github'),
    import('@octokit/plugin-throttling'),
    import('bottleneck/light.js'),
  ])
  const wait = (after: number, _options: unknown, _octokit: unknown, retries: number): boolean => retries < 2 && after <= MOST_WAIT
  // The plugin spaces writes by one and three seconds, for programs that make thousands; a run makes four, one after another.
  const unspaced = (): InstanceType<typeof Bottleneck.Group> => new Bottleneck.Group({ maxConcurrent: 1 })
  const throttle = { onRateLimit: wait, onSecondaryRateLimit: wait, write: unspaced(), notifications: unspaced() }
  const octokit = getOctokit(token, { baseUrl, throttle } as never, throttling as never)
  octokit.hook.after('request', response => {
    const type = String(response.headers['content-type'] ?? '')
    // A body that was cut short is no error to Octokit: the data is then a text, and a list of it is empty.
    if (/\bjson\b/.test(type) && typeof response.data === 'string' && response.data !== '')
      throw new ApiError(0, 'the answer was cut short')
  })
  return octokit
}

function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error
  const { status, message } = error as { status?: number; message?: string }
  // Octokit calls a dropped connection a 500; either way nobody knows whether it took effect.
  return new ApiError(typeof status === 'number' ? status : 0, message ?? String(error), { cause: error })
}

const PERMISSIONS: readonly (readonly [RegExp, string])[] = [
  [/\/statuses\//, 'statuses: write'],
  [/\/issues\/(?:\d+\/)?comments/, 'pull-requests: write'],
  [/\/issues$/, 'issues: write'],
  [/\/actions\/artifacts/, 'actions: read'],
  [/\/git\//, 'contents: write'],
  [/\/pulls$/, 'pull-requests: write'],
  [/\/pulls\//, 'pull-requests: read'],
]

/** An API error as ours, naming the permission that is missing. */
export function refused(route: string, error: unknown): MettleError {
  const failure = asApiError(error)
  const permission = PERMISSIONS.find(([pattern]) => pattern.test(route))?.[1]
  const hint = (failure.status === 403 || failure.status === 404) && permission ? `. Add to the workflow: permissions: {${permission}}` : ''
  return new MettleError('github-failed', `GitHub answered ${failure.status}: ${failure.message.split('\n')[0]?.split(' - ')[0]}${hint}`, {
    cause: error,
  })
}
