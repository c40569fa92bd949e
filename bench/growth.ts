/** How time and memory grow when a repository and a data folder double. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DIST } from '../test/e2e/world.ts'
import { hashing } from './hash-program.ts'
import { weighed } from './measure.ts'
import { git, synthetic } from './synthetic.ts'

type Environment = (payload: object, workspace: string) => Record<string, string>

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
    const { bare, base, head } = synthetic(`${place}.git`, models, files, models)
    execFileSync('git', ['clone', '--quiet', '--no-checkout', `file://${bare}`, place])
    git(place, 'read-tree', 'HEAD')
    const env = environment({ ref: 'refs/heads/main', before: base, after: head, repository: { default_branch: 'main' } }, place)
    add(`detect, ${models} models, ${files.toLocaleString('en')} files`, weighed([join(DIST, 'detect.js')], env, place))
    rmSync(place, { recursive: true })
  }
  const data = join(folder, 'grown-data')
  const kept = join(folder, 'grown-hashes')
  let made = 0
  for (const count of quick ? [5_000, 10_000] : [50_000, 100_000, 200_000]) {
    for (; made < count; made++) {
      if (made % 1000 === 0) mkdirSync(join(data, String(made / 1000)), { recursive: true })
      writeFileSync(join(data, String(Math.floor(made / 1000)), `${made}.txt`), `row ${made}\n`)
    }
    rmSync(kept, { recursive: true, force: true })
    before = count === 5_000 || count === 50_000 ? undefined : before
    const args = hashing(data, kept)
    add(`a data folder of ${count.toLocaleString('en')} files, first`, weighed(args, process.env as Record<string, string>, data))
    const first = before
    before = undefined
    add(`the same, unchanged`, weighed(args, process.env as Record<string, string>, data))
    before = first
  }
  rmSync(data, { recursive: true })
  return lines.join('\n')
}
