import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { cleanEnvironment, DIST, World } from '../e2e/world.ts'

it('plans everything in a sparse, blobless clone, trains what is there, and says what is not', async () => {
  const train = 'echo \'{"auc": 0.8}\' > metrics.json\n'
  const world = await World.create({
    'mettle.yml':
      'version: 1\nmodels:\n  m:\n    each: models/*\n    train: sh train.sh\n    outputs: {metrics: metrics.json}\n    gate: {auc: {min: 0.5}}\n',
    'models/a/train.sh': train,
    'models/b/train.sh': train,
  })
  try {
    const clone = join(world.folder, 'sparse')
    const git = (...args: readonly string[]): string =>
      execFileSync('git', [...args], { encoding: 'utf8', env: cleanEnvironment(), stdio: 'pipe' })
    git('clone', '--quiet', '--filter=blob:none', '--sparse', `file://${world.origin}`, clone)
    git('-C', clone, 'sparse-checkout', 'set', 'models/a')
    const mettle = (...args: readonly string[]) =>
      spawnSync(process.execPath, [join(DIST, 'cli.js'), ...args], { cwd: clone, encoding: 'utf8', env: cleanEnvironment() })
    const plan = JSON.parse(mettle('plan', '--json').stdout) as { models: { name: string; action: string }[] }
    expect(plan.models.map(({ name, action }) => `${name} ${action}`)).toEqual(['m/a train', 'm/b train'])
    const run = mettle('run')
    expect(run.status).toBe(2)
    expect(run.stdout + run.stderr).toContain('git sparse-checkout add models/b')
    expect(JSON.parse(mettle('plan', '--json').stdout)).toMatchObject({ models: [{ action: 'reuse' }, { action: 'train' }] })
  } finally {
    await world.close()
  }
})
