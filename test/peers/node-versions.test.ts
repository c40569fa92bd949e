import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkout, cleanEnvironment, DIST, World } from '../e2e/world.ts'
import { installNode } from './tools.ts'

const rows = (salt: number): string =>
  `id,label,score,region\n${Array.from({ length: 900 }, (_, i) => {
    const u = ((i * 7919 + salt * 104_729) % 1000) / 1000
    const label = Number((i * 31) % 10 < 4)
    return `${i},${label},${(0.4 * label + 0.6 * u).toFixed(4)},${['n', 's'][i % 2]}`
  }).join('\n')}\n`

/** The verdict of one pull request by several versions of Node, and twice by one. */
describe('the same verdict on every Node', () => {
  let world: World
  let base: string
  beforeAll(async () => {
    world = await World.create({
      'mettle.yml': `version: 1
models:
  m:
    code: [src/**]
    predictions: {file: p.csv}
    slices: {by: [region]}
    gate: {auc: {max-regression: 0.01}, f1: {max-regression: 0.02}, average_precision: {max-regression: 0.02}}
`,
      'src/prompt.txt': 'Answer.',
      'p.csv': rows(1),
    })
    base = world.git('rev-parse', 'main')
    world.pull(1, 'other', { 'p.csv': rows(5) })
  })
  afterAll(() => world.close())

  const verdict = (node: string, name: string): string => {
    const place = join(world.folder, `clone-${name}`)
    mkdirSync(place)
    checkout(place, world.origin, world.git('rev-parse', 'other'), 0)
    // Its own ledger: both runs know the same.
    // A blocked verdict is a verdict, too.
    spawnSync(node, [join(DIST, 'cli.js'), 'run', '--json', '--base', base], {
      cwd: place,
      env: cleanEnvironment(),
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const file = join(place, '.git/mettle/verdict.json')
    expect(existsSync(file)).toBe(true)
    return readFileSync(file, 'utf8')
  }

  it('byte for byte', () => {
    const [own, again, other] = [verdict(process.execPath, 'own'), verdict(process.execPath, 'again'), verdict(installNode('20'), 'other')]
    writeFileSync(join(world.folder, 'verdict.json'), own)
    expect(own).toContain('BCa bootstrap')
    expect(again).toBe(own)
    expect(other).toBe(own)
  })
})
