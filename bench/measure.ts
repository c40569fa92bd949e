import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Command {
  readonly command: string
  readonly args: readonly string[]
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly before?: () => void
}

/** What a command took, in CPU seconds. */
type Taken = (command: Command) => number

/** Commands one after the other, so many rounds: a machine that slows down slows them all. @returns the least of each */
function inTurn(taken: Taken, commands: readonly Command[], rounds: number): readonly number[] {
  const least = commands.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < rounds; round++)
    for (const [i, command] of commands.entries()) {
      command.before?.()
      least[i] = Math.min(least[i] as number, taken(command))
    }
  return least
}

/** CPU seconds of commands and all that they start (user + system), in turn. */
export const cpu = (commands: readonly Command[], rounds: number): readonly number[] => inTurn(whole, commands, rounds)

function whole(command: Command): number {
  // bash's own clock counts children, which Node's does not.
  const timed = spawnSync(
    'bash',
    ['-c', 'TIMEFORMAT="%U %S"; time "$@" >/dev/null 2>/dev/null', 'bash', command.command, ...command.args],
    {
      encoding: 'utf8',
      cwd: command.cwd,
      env: { ...process.env, ...command.env },
    },
  )
  const [user = 0, system = 0] = timed.stderr.trim().split('\n').at(-1)?.split(' ').map(Number) ?? []
  return user + system
}

/** CPU seconds that programs say they took for their work, in their last line, in turn. */
export const ownCpu = (commands: readonly Command[], rounds: number): readonly number[] => inTurn(of => said(of)[0], commands, rounds)

/** The last line, and the number in the line before it. */
function said(command: Command): readonly [number, number] {
  const ran = spawnSync(command.command, command.args, { encoding: 'utf8', env: { ...process.env, ...command.env } })
  const lines = ran.stdout.trim().split('\n')
  const last = Number(lines.at(-1))
  if (ran.status !== 0 || !(last > 0)) throw new Error(`${command.args.join(' ')} did not say what it took: ${ran.stderr}`)
  return [last, Number(lines.at(-2))]
}

/** The most megabytes that a program says it held, in the line before the last. */
export const ownMemory = (command: Command): number => said(command)[1]

/** CPU seconds, wall seconds and peak megabytes of a Node program. */
export function weighed(args: readonly string[], env: Record<string, string>, cwd: string): readonly [number, number, number] {
  const tell =
    'import{writeFileSync}from"node:fs";process.on("exit",()=>{const u=process.resourceUsage();writeFileSync(process.env.BENCH_USAGE,JSON.stringify([(u.userCPUTime+u.systemCPUTime)/1e6,u.maxRSS/1024]))})'
  const usage = join(tmpdir(), `mettle-usage-${process.pid}.json`)
  const began = performance.now()
  const done = spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, ...args], {
    env: { ...env, BENCH_USAGE: usage },
    cwd,
    encoding: 'utf8',
  })
  if (done.status !== 0) throw new Error(`${args.at(-1)} ended with ${done.status}: ${done.stderr}${done.stdout}`)
  const wall = (performance.now() - began) / 1000
  const [cpu, memory] = JSON.parse(readFileSync(usage, 'utf8')) as [number, number]
  rmSync(usage)
  return [cpu, wall, memory]
}

export interface Row {
  readonly work: string
  readonly ours: number | null
  readonly limit: readonly [string, number] | null
  readonly peer: readonly [string, number] | null
  readonly goal: string
  readonly met: boolean | null
}

const number = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(3))

export function print(rows: readonly Row[]): void {
  const cells = rows.map(row => [
    row.work,
    row.limit ? `${row.limit[0]} ${number(row.limit[1])}` : '',
    row.peer ? `${row.peer[0]} ${number(row.peer[1])}` : 'skipped: not here',
    row.ours === null ? 'skipped' : number(row.ours),
    row.ours !== null && row.limit ? `${(row.ours / row.limit[1]).toFixed(2)} ×` : '',
    row.ours !== null && row.peer ? `${(row.ours / row.peer[1]).toFixed(3)} ×` : '',
    row.goal,
    row.met === null ? '' : row.met ? 'met' : 'MISSED',
  ])
  const header = ['work (CPU s)', 'limit', 'peer', 'ours', '÷ limit', '÷ peer', 'goal', '']
  const widths = header.map((title, i) => Math.max(title.length, ...cells.map(row => (row[i] as string).length)))
  for (const row of [header, ...cells])
    console.log(
      row
        .map((cell, i) => cell.padEnd(widths[i] as number))
        .join('  ')
        .trimEnd(),
    )
}
