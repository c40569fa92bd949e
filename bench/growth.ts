/** How time and memory grow when a repository and a data folder double. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DIST } from '../test/e2e/world.ts'
import { synthetic } from './synthetic.ts'

type Environment = (payload: object, workspace: string) => Record<string, string>

/** CPU seconds, wall seconds and peak megabytes of a Node program. */
function weighed(args: readonly string[], env: Record<string, string>, cwd: string): readonly [number, number, number] {
  const tell =
    'import{writeFileSync}from"node:fs";process.on("exit",()=>{const u=process.resourceUsage();writeFileSync(process.env.BENCH_USAGE,JSON.stringify([(u.userCPUTime+u.systemCPUTime)/1e6,u.maxRSS/1024]))})'
  const usage = join(cwd, '..', 'usage.json')
  const began = performance.now()
  const done = spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, ...args], {
    env: { ...env, BENCH_USAGE: usage },
    cwd,
    encoding: 'utf8',
  })
  if (done.status !== 0) throw new Error(`${args.at(-1)} ended with ${done.status}: ${done.stderr}${done.stdout}`)
  const wall = (performance.now() - began) / 1000
  const [cpu, memory] = JSON.parse(execFileSync('cat', [usage], { encoding: 'utf8' })) as [number, number]
  return [cpu, wall, memory]
}

/** @returns rows of a table: what, CPU s of its own, seconds on the clock, peak MB, each beside the one before it */
export function growth(folder: string, environment: Environment, quick: boolean): string {
  const lines = ['| | CPU s | on the clock s | peak MB | × CPU | × MB |', '|:--|--:|--:|--:|--:|--:|']
  let before: readonly number[] | undefined
  const add = (what: string, [cpu, wall, memory]: readonly [number, number, number]): void => {
    const times = before ? [cpu / (before[0] as number), memory / (before[1] as number)] : []
    lines.push(
      `| ${what} | ${cpu.toFixed(2)} | ${wall.toFixed(2)} | ${memory.toFixed(0)} | ${times[0]?.toFixed(2) ?? ''} | ${times[1]?.toFixed(2) ?? ''} |`,
    )
    before = [cpu, memory]
  }
  const unit = quick ? 25 : 250
  for (const models of [unit, 2 * unit, 4 * unit]) {
    const files = models * 200
    const place = join(folder, `grown-${models}`)
    const { bare, base, head } = synthetic(`${place}.git`, models, files, 300)
    execFileSync('git', ['clone', '--quiet', '--no-checkout', `file://${bare}`, place])
    const env = environment({ ref: 'refs/heads/main', before: base, after: head, repository: { default_branch: 'main' } }, place)
    add(`detect, ${models} models, ${files.toLocaleString('en')} files`, weighed([join(DIST, 'detect.js')], env, place))
    rmSync(place, { recursive: true })
  }
  const program = `import { folderState } from ${JSON.stringify(join(import.meta.dirname, '../src/detect/sources/folder.ts'))}; const s = await folderState(process.argv[1], process.argv[2]); if (!s.known) process.exit(1)`
  const data = join(folder, 'grown-data')
  const cache = join(folder, 'grown.json')
  let made = 0
  for (const count of quick ? [5_000, 10_000] : [50_000, 100_000, 200_000]) {
    for (; made < count; made++) {
      if (made % 1000 === 0) mkdirSync(join(data, String(made / 1000)), { recursive: true })
      writeFileSync(join(data, String(Math.floor(made / 1000)), `${made}.txt`), `row ${made}\n`)
    }
    rmSync(cache, { force: true })
    before = count === 5_000 || count === 50_000 ? undefined : before
    const args = ['--input-type=module', '-e', program, data, cache]
    add(`a data folder of ${count.toLocaleString('en')} files, first`, weighed(args, process.env as Record<string, string>, data))
    const first = before
    before = undefined
    add(`the same, unchanged`, weighed(args, process.env as Record<string, string>, data))
    before = first
  }
  rmSync(data, { recursive: true })
  return lines.join('\n')
}
