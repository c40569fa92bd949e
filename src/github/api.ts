import { asMettleError, MettleError } from '../errors.ts'

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
      // A repeated read changes nothing, nor does a repeated PATCH, PUT or DELETE, nor a status that says the same again;
      // any other POST is repeated by nobody here.
      const attempts = route.startsWith('POST ') && !route.includes('/statuses/') ? 1 : ATTEMPTS
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

/** What went wrong with a call as an error of ours. @param permission what the workflow may lack: `statuses: write` */
export function refused(error: unknown, permission: string): MettleError {
  // What went wrong before anything was asked speaks for itself.
  if (error instanceof MettleError || !(error instanceof ApiError || 'status' in (error as object))) return asMettleError(error)
  const failure = asApiError(error)
  const hint = failure.status === 403 || failure.status === 404 ? `. Add to the workflow: permissions: {${permission}}` : ''
  const said = failure.message.split('\n')[0]?.split(' - ')[0] ?? ''
  const answer = failure.status === 0 ? `GitHub did not answer: ${said}` : `GitHub answered ${failure.status}: ${said}`
  return new MettleError('github-failed', answer + hint, { cause: error })
}

/** Whether something was written by the token that we speak with. @param self its login, where it is known */
export const isBy = (user: { readonly login?: string } | null | undefined, self: string | undefined): boolean =>
  user?.login === (self ?? 'github-actions[bot]')

/** The login that the token speaks as; none where it may not be asked. A person's token has one, an app's has not. */
export async function whoAmI(api: Api): Promise<string | undefined> {
  try {
    return (await api.request<{ login?: string }>('GET /user', {})).login
  } catch {
    return undefined
  }
}
