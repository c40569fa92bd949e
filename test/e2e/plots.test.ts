import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Files, World } from './world.ts'

const PNG = Buffer.from('89504e470d0a1a0a', 'hex')
/** A picture by its first bytes, larger than what the ledger's fetch brings along. */
const picture = (seed: string, size = 40_000): Buffer => Buffer.concat([PNG, Buffer.alloc(size, seed)])
const digest = (content: Buffer): string => createHash('sha256').update(content).digest('hex')

const CONFIG = `version: 1
models:
  churn:
    code: [src/**]
    train: sh src/train.sh
    outputs: {metrics: metrics.json}
    plots: [reports/*, curves/roc.png]
    gate: {auc: {min: 0.5}}
`
const project = (files: Files = {}): Files => ({
  'mettle.yml': CONFIG,
  'src/train.sh': 'mkdir -p reports curves\ncp src/pictures/* reports/\ncp src/roc.png curves/\necho \'{"auc": 0.8}\' > metrics.json\n',
  'src/roc.png': picture('roc'),
  'src/pictures/importance.png': picture('same'),
  ...files,
})

describe('plots', () => {
  let world: World
  beforeAll(async () => {
    world = await World.create(project())
    const first = await world.runPush('0'.repeat(40), world.git('rev-parse', 'main'))
    expect(first.code, first.log).toBe(0)
  })
  afterAll(() => world.close())

  const onLedger = (path: string): Buffer => execFileSync('git', ['-C', world.origin, 'cat-file', 'blob', `mettle:${path}`])

  it('shows the base beside the head, from the ledger branch, and leaves equal ones out', async () => {
    const fresh = picture('better')
    const made = world.pull(1, 'better', { 'src/roc.png': fresh })
    const result = await world.runPull(1, made)
    expect(result.code, result.log).toBe(0)
    const comment = world.comment(1)
    const place = (content: Buffer): string => `pictures/${digest(content).slice(0, 2)}/${digest(content)}.png`
    expect(comment).toContain('<b>Plots</b>: 1 changed, 1 unchanged')
    expect(comment).toContain(
      `| <img alt="baseline" width="400" src="https://github.com/acme/models/raw/mettle/${place(picture('roc'))}"> | <img alt="candidate" width="400" src="https://github.com/acme/models/raw/mettle/${place(fresh)}"> |`,
    )
    expect(onLedger(place(fresh))).toEqual(fresh)
    expect(onLedger(place(picture('roc')))).toEqual(picture('roc'))
    // The same again is reused, and shown again.
    const again = await world.runPull(1, made)
    expect(again.outputs['reused']).toBe('["churn"]')
    expect(world.comment(1)).toContain(place(fresh))
  })

  it('shows no SVG, nothing that only calls itself a picture, nothing large, and nothing that the training did not write', async () => {
    const made = world.pull(2, 'hostile', {
      'src/pictures/evil.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      'src/pictures/page.png': '<html><script>alert(1)</script></html>',
      'src/pictures/huge.png': picture('h', (1 << 20) + 1),
      'reports/stale.png': picture('old'),
    })
    const result = await world.runPull(2, made, {
      prepare: workspace => execFileSync('touch', ['-d', '2020-01-01', `${workspace}/reports/stale.png`]),
    })
    expect(result.code, result.log).toBe(0)
    const comment = world.comment(2)
    expect(comment).toContain('0 changed, 2 unchanged, 4 not shown')
    expect(comment).toContain('an SVG may carry programs')
    expect(comment).toContain('it is no PNG, JPEG, GIF or WebP')
    expect(comment).toContain('stale.png was not written by this training')
    expect(comment).toContain('1,048,585 bytes')
    expect(comment).not.toContain('<img')
    expect(world.ledger().filter(path => path.startsWith('pictures/'))).toHaveLength(3)
  })

  it('says of a fork that its plots cannot be shown, and writes nothing', async () => {
    const before = world.ledger()
    const made = world.pull(3, 'fork', { 'src/roc.png': picture('fork') })
    const result = await world.runPull(3, made, { fork: true })
    expect(result.code, result.log).toBe(0)
    expect(world.comment(3)).toContain('this job may not write to the ledger branch')
    expect(world.comment(3)).not.toContain('<img')
    expect(world.ledger()).toEqual(before)
  })

  it('lets a plot of a secret leave nothing', async () => {
    const made = world.pull(4, 'leak', {
      'src/train.sh': `${project()['src/train.sh']}printf '%s' "$API_KEY" >> reports/importance.png\n`,
    })
    world.git('checkout', '--quiet', 'main')
    const granted = world.commit('Grant', { 'mettle.yml': CONFIG.replace('    plots', '    env: [API_KEY]\n    plots') })
    world.push('main')
    expect(granted).toBeTruthy()
    const merged = world.updatePull(4, made.head)
    const before = world.ledger()
    const result = await world.runPull(4, merged, { env: { API_KEY: 'c4n4ry-9f2b7d1e' } })
    expect(result.code).toBe(1)
    expect(result.verdict.findings.map(finding => finding.code)).toContain('secret-leak')
    expect(world.ledger()).toEqual(before)
  })
})
