import { spawn } from 'node:child_process'
import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import { MettleError } from '../errors.ts'
import { withoutCredentials } from '../git-complaint.ts'

export interface GitOptions {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string | Uint8Array
  /** Exit codes that are answers, not failures. */
  readonly allow?: readonly number[]
  readonly timeout?: number
}

export interface GitResult {
  readonly code: number
  readonly stdout: Buffer
  readonly stderr: string
}

/** What every call gets: no prompt, no pager, no hooks of the repository, and an owner other than ours is no obstacle. */
const GIT_ENVIRONMENT: Readonly<Record<string, string>> = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_PAGER: 'cat',
  GIT_OPTIONAL_LOCKS: '0',
  LC_ALL: 'C',
}

const ALWAYS = [
  '-c',
  'safe.directory=*',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.quotePath=false',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'gc.auto=0',
  '-c',
  'protocol.version=2',
]

/** The job's environment less what is none of git's: tokens of the runtime, inputs of the action. */
export const gitEnvironment = (): Record<string, string | undefined> => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:ACTIONS_|INPUT_|GITHUB_TOKEN$|GH_TOKEN$)/.test(name))),
  ...GIT_ENVIRONMENT,
})

let found: string | undefined

/** Where git lies on PATH, looked for once, before any program of the repository could lay another one there. */
export function gitProgram(): string {
  found ??= (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter(isAbsolute)
    .map(folder => join(folder, process.platform === 'win32' ? 'git.exe' : 'git'))
    .find(isProgram)
  return found ?? 'git'
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** Runs git once. Arguments are passed as they are: no shell. @throws {MettleError} `git-missing`, `git-failed` */
export function git(args: readonly string[], options: GitOptions): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(gitProgram(), [...ALWAYS, ...args], {
      cwd: options.cwd,
      env: { ...gitEnvironment(), ...options.env },
      stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    })
    // A limit of `spawn`'s own would outlive a git that is not there.
    const limit = setTimeout(() => child.kill(), options.timeout ?? 600_000)
    const [out, err]: [Buffer[], Buffer[]] = [[], []]
    child.stdout?.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr?.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', cause => {
      clearTimeout(limit)
      const why = existsSync(options.cwd) ? `git could not be started in ${options.cwd}: ${cause.message}` : `${options.cwd} does not exist`
      reject(new MettleError('git-missing', why, { cause }))
    })
    child.on('close', code => {
      clearTimeout(limit)
      const result = { code: code ?? 128, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8') }
      if (result.code === 0 || options.allow?.includes(result.code)) resolve(result)
      else reject(failure(args, result))
    })
    if (options.input !== undefined && child.stdin) {
      child.stdin.on('error', () => {})
      child.stdin.end(options.input)
    }
  })
}

function failure(args: readonly string[], result: GitResult): MettleError {
  const lines = withoutCredentials(result.stderr).trim().split('\n').slice(-5).join('\n')
  return new MettleError(
    'git-failed',
    `git ${withoutCredentials(args.join(' '))} ended with ${result.code}: ${lines || 'it printed nothing'}`,
  )
}

export const line = (result: GitResult): string => result.stdout.toString('utf8').trim()
