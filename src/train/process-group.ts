import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { GroupMemory } from './group-memory.ts'
import { LineFilter } from './log-filter.ts'
import { processes } from './processes.ts'

export interface CommandOptions {
  readonly command: string
  /** Runs the command somewhere else, in place of bash here. */
  readonly program?: readonly [string, ...string[]]
  readonly cwd: string
  readonly environment: Readonly<Record<string, string>>
  /** Milliseconds. */
  readonly timeout: number
  readonly onLine: (line: string) => void
  /** Where the lines cannot be told as fast as they come: when there is room again. */
  readonly full?: (() => Promise<unknown> | undefined) | undefined
  readonly onHeartbeat: (seconds: number, bytes: number | null) => void
  readonly cancelled: AbortSignal
  /** Told the id of the process group as soon as it exists, so that a later step can end it. */
  readonly onStart: (group: number) => void
}

export interface CommandResult {
  readonly outcome: 'succeeded' | 'failed' | 'timed-out' | 'cancelled'
  readonly exit: string
  readonly seconds: number
  readonly peakBytes: number | null
  readonly lastLines: readonly string[]
}

const HEARTBEAT = 60_000
const LAST_LINES = 30
const LEAST_PAUSE = 50
const PAUSES = 50
const MOST_PAUSE = 200
const MARK = 'METTLE_PROCESS'

/**
 * Runs a command by `bash -e -o pipefail` in a process group of its own. When it ends, for whatever reason, so does all
 * that it started.
 */
export async function runCommand(options: CommandOptions): Promise<CommandResult> {
  const started = performance.now()
  const mark = `${process.pid}-${Math.random().toString(36).slice(2)}`
  const [program, ...args] = options.program ?? ['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', options.command]
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: { ...options.environment, [MARK]: mark },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  if (child.pid !== undefined) options.onStart(child.pid)
  let outcome: CommandResult['outcome'] | undefined
  let peak: number | null = null
  let lastOutput = performance.now()
  const lastLines: string[] = []
  const emit = (line: string): void => {
    lastOutput = performance.now()
    lastLines.push(line.slice(0, 500))
    if (lastLines.length > LAST_LINES) lastLines.shift()
    options.onLine(line)
  }
  const filters = [new LineFilter(emit), new LineFilter(emit)]
  for (const [i, stream] of [child.stdout, child.stderr].entries())
    stream.on('data', (chunk: Buffer) => {
      filters[i]?.write(chunk)
      const room = options.full?.()
      if (!room) return
      stream.pause()
      room.catch(() => undefined).finally(() => stream.resume())
    })

  const end = (why: 'timed-out' | 'cancelled', signals: readonly (readonly [NodeJS.Signals, number])[]): void => {
    if (outcome !== undefined) return
    outcome = why
    for (const [signal, after] of signals) setTimeout(() => signalGroup(child.pid, signal), after).unref()
  }
  const timer = setTimeout(
    () =>
      end('timed-out', [
        ['SIGTERM', 0],
        ['SIGKILL', 5000],
      ]),
    options.timeout,
  )
  // The runner gives 7.5 s between its SIGINT and SIGTERM, and 2.5 s more.
  const cancel = (): void =>
    end('cancelled', [
      ['SIGINT', 0],
      ['SIGTERM', 3000],
      ['SIGKILL', 5000],
    ])
  options.cancelled.addEventListener('abort', cancel, { once: true })
  if (options.cancelled.aborted) cancel()

  const memory = new GroupMemory(child.pid)
  let sampler: NodeJS.Timeout
  const sample = (): void => {
    const began = performance.now()
    const bytes = memory.look()
    if (bytes !== null) peak = Math.max(peak ?? 0, bytes)
    // Where many processes run a look takes longer, and is taken less often.
    sampler = setTimeout(sample, Math.min(MOST_PAUSE, Math.max(LEAST_PAUSE, PAUSES * (performance.now() - began))))
  }
  sampler = setTimeout(sample, LEAST_PAUSE)
  const heart = setInterval(() => {
    if (performance.now() - lastOutput >= HEARTBEAT) options.onHeartbeat((performance.now() - started) / 1000, peak)
  }, HEARTBEAT)

  const closed = new Promise(resolve => child.on('close', resolve))
  const exit = await new Promise<string>(resolve => {
    child.on('error', error => resolve(error.message))
    child.on('exit', (code, signal) => resolve(signal ?? String(code)))
  })
  clearTimeout(timer)
  clearTimeout(sampler)
  clearInterval(heart)
  options.cancelled.removeEventListener('abort', cancel)
  await endRest(child.pid, mark)
  await Promise.race([closed, new Promise(resolve => setTimeout(resolve, 2000).unref())])
  child.stdout.destroy()
  child.stderr.destroy()
  for (const filter of filters) filter.end()
  return {
    outcome: outcome ?? (exit === '0' ? 'succeeded' : 'failed'),
    exit,
    seconds: (performance.now() - started) / 1000,
    peakBytes: peak,
    lastLines,
  }
}

function signalGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal)
  } catch {
    // It has ended already.
  }
}

/** Ends what outlived the command: its group, and what left the group but still carries our mark. */
async function endRest(pid: number | undefined, mark: string): Promise<void> {
  signalGroup(pid, 'SIGTERM')
  const strays = strayProcesses(mark)
  for (const stray of strays) kill(stray, 'SIGTERM')
  if (strays.length > 0) await new Promise(resolve => setTimeout(resolve, 500))
  signalGroup(pid, 'SIGKILL')
  for (const stray of strayProcesses(mark)) kill(stray, 'SIGKILL')
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It has ended already.
  }
}

function strayProcesses(mark: string): number[] {
  const wanted = `${MARK}=${mark}\0`
  return processes().flatMap(pid => {
    try {
      return Number(pid) !== process.pid && `${readFileSync(`/proc/${pid}/environ`, 'latin1')}\0`.includes(wanted) ? [Number(pid)] : []
    } catch {
      return []
    }
  })
}
