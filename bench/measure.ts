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

/** CPU seconds of a command and all that it starts (user + system), the least of several runs. */
export function cpu(command: Command, runs: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < runs; i++) {
    command.before?.()
    // bash's own clock counts children, which Node's does not.
    const timed = spawnSync(
      'bash',
      ['-c', 'TIMEFORMAT="%U %S"; time "$@" >/dev/null 2>/dev/null', 'bash', command.command, ...command.args],
      { encoding: 'utf8', cwd: command.cwd, env: { ...process.env, ...command.env } },
    )
    const [user = 0, system = 0] = timed.stderr.trim().split('\n').at(-1)?.split(' ').map(Number) ?? []
    least = Math.min(least, user + system)
  }
  return least
}

/** CPU seconds that a program says it took for its work, in its last line: the least of several runs. */
export const ownCpu = (command: Command, runs: number): number => ownLines(command, runs)[0]

/** The same, and the number in the line before it: the most megabytes. */
export function ownLines(command: Command, runs: number): readonly [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, 0]
  for (let i = 0; i < runs; i++) {
    const ran = spawnSync(command.command, command.args, { encoding: 'utf8', env: { ...process.env, ...command.env } })
    const lines = ran.stdout.trim().split('\n')
    const said = Number(lines.at(-1))
    if (ran.status !== 0 || !(said > 0)) throw new Error(`${command.args.join(' ')} did not say what it took: ${ran.stderr}`)
    least = Math.min(least, said)
    most = Math.max(most, Number(lines.at(-2)))
  }
  return [least, most]
}

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
