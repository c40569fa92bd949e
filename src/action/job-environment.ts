import { forgetStartingEnvironment } from './process-memory.ts'
import { actionLog } from './runner.ts'

const GRANTS = 'METTLE_GRANTS'

/**
 * The environment of the job with what a called workflow hands over in `NAME=value` lines, each value masked. Programs
 * that start later find neither those lines nor the tokens that this process was started with.
 */
export function takeJobEnvironment(): NodeJS.ProcessEnv {
  const granted = grantedLines(process.env[GRANTS])
  for (const value of Object.values(granted)) if (value !== '') actionLog.mask(value)
  delete process.env[GRANTS]
  const job = { ...process.env, ...granted }
  forgetStartingEnvironment()
  return job
}

function grantedLines(text: string | undefined): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const line of (text ?? '').split(/\r?\n/)) {
    const [, name, value] = /^\s*([A-Za-z_][A-Za-z0-9_]*)=(.*)$/.exec(line) ?? []
    if (name !== undefined && value !== undefined && !/^(?:GITHUB_|ACTIONS_|INPUT_|RUNNER_)/i.test(name)) found[name] = value
  }
  return found
}
