import { githubApi } from './github/api.ts'
import { type Check, type State, settleStatus } from './github/status.ts'

/** After the job, cancelled or not: ends what still runs, and leaves no check pending for ever. */
async function post(): Promise<void> {
  if (process.env['STATE_finished'] === 'true') return
  const group = Number(process.env['STATE_group'])
  if (Number.isInteger(group) && group > 1) {
    try {
      process.kill(-group, 'SIGKILL')
    } catch {
      // It has ended already.
    }
  }
  const check = read<Check>('STATE_check')
  const token = process.env['INPUT_TOKEN']?.trim()
  if (!check || !token) return
  // What could not be told in time, or that there is nothing to tell.
  const [state, description] = read<[State, string]>('STATE_told') ?? ['error', 'cancelled before it was judged']
  const api = githubApi(token, process.env['GITHUB_API_URL'] ?? 'https://api.github.com')
  await settleStatus(api, check, state, description)
}

/** What the step itself has left, as JSON. */
function read<T>(name: string): T | undefined {
  const text = process.env[name]
  return text ? (JSON.parse(text) as T) : undefined
}

try {
  await post()
} catch (error) {
  process.stdout.write(`The check could not be closed: ${error instanceof Error ? error.message : String(error)}\n`)
}
process.exit(0)
