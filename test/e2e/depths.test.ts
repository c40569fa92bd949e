import { describe, expect, it } from 'vitest'
import { World } from './world.ts'

const MODELS = ['a', 'b', 'c']
const CONFIG = `version: 1\nmodels:\n${MODELS.map(
  name =>
    `  ${name}:\n    dir: models/${name}\n    code: ['*.sh']\n    train: sh train.sh\n    outputs: {metrics: metrics.json}\n    gate: {auc: {min: 0.1}}\n`,
).join('')}`

/** Mulberry32: the same histories on every machine. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return sides => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % sides
  }
}

/** Two of five contents do not train. */
const script = (content: number): string =>
  `# ${content}\n${content > 2 ? 'exit 3\n' : ''}echo '{"auc": 0.${content + 5}}' > metrics.json\n`

/**
 * Real repositories, from checkouts of depth one, two and whole, by the bundle: what trains is what an oracle says that
 * knows contents alone, whatever commits, merges, reverts, forced pushes, rebases and failed trainings came before.
 */
describe('histories at every depth', () => {
  it.each([1, 2, 3])('train what their contents say (%i)', async seed => {
    const roll = dice(seed)
    const world = await World.create({
      'mettle.yml': CONFIG,
      ...Object.fromEntries(MODELS.map(name => [`models/${name}/train.sh`, script(0)])),
    })
    try {
      const trained = new Set<string>()
      const content = (name: string): string => world.git('show', `HEAD:models/${name}/train.sh`)
      const change = (): void => {
        const name = MODELS[roll(3)] as string
        world.commit(`Change ${name}`, { [`models/${name}/train.sh`]: script(roll(5)), 'README.md': `${roll(1000)}\n` })
      }
      let before = '0'.repeat(40)
      for (let step = 0; step < 9; step++) {
        let forced = false
        const commits = Number(world.git('rev-list', '--count', '--first-parent', 'HEAD'))
        switch (roll(6)) {
          case 0: {
            world.git('checkout', '--quiet', '-B', 'side')
            change()
            world.git('checkout', '--quiet', 'main')
            world.git('merge', '--quiet', '--no-ff', '-m', 'Merge', 'side')
            break
          }
          case 1:
            if (commits > 2 && world.git('rev-list', '--merges', '-n1', 'HEAD~1..HEAD') === '') world.git('revert', '--no-edit', 'HEAD')
            else change()
            break
          case 2:
            if (commits > 2) {
              world.git('reset', '--quiet', '--hard', 'HEAD~1')
              forced = true
            }
            change()
            break
          case 3:
            // As a rebase: the same contents under other commits.
            world.git('commit', '--quiet', '--amend', '-m', `Again ${step}`)
            forced = true
            break
          default:
            change()
            if (roll(2) === 0) change()
        }
        world.push('main')
        const head = world.git('rev-parse', 'HEAD')
        const expected = MODELS.filter(name => !trained.has(`${name} ${content(name)}`))
        const depth = [1, 2, 0][roll(3)] as number
        const payload = {
          ref: 'refs/heads/main',
          before,
          after: head,
          forced,
          deleted: false,
          repository: { id: 1, full_name: 'acme/models', default_branch: 'main' },
        }
        const run = await world.run({ event: 'push', payload, checkout: head, sha: head, depth })
        expect(JSON.parse(run.outputs['trained'] ?? 'null'), `step ${step}, depth ${depth}\n${run.log}`).toEqual(expected)
        for (const name of expected) if (!content(name).includes('exit 3')) trained.add(`${name} ${content(name)}`)
        before = head
      }
    } finally {
      await world.close()
    }
  })
})
