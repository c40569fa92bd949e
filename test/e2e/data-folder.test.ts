import { expect, it } from 'vitest'
import { World } from './world.ts'

it('a data folder that changes is said with how many of its files did', async () => {
  const world = await World.create({
    'mettle.yml':
      'version: 1\nmodels:\n  churn:\n    code: [train.sh]\n    data: {images: data/images}\n    train: sh train.sh\n    outputs: {metrics: metrics.json}\n    gate: {auc: {min: 0.5}}\n',
    'train.sh': 'echo \'{"auc": 0.8}\' > metrics.json\n',
    'data/images/a.txt': 'a',
    'data/images/b.txt': 'b',
    'data/images/deep/c.txt': 'c',
  })
  try {
    const pull = world.pull(1, 'data', {
      'data/images/a.txt': null,
      'data/images/d.txt': 'd',
      'data/images/e.txt': 'e',
      'data/images/deep/c.txt': 'C',
    })
    expect((await world.runPull(1, pull)).code).toBe(0)
    expect(world.comment(1)).toContain('**Changed:** data images (2 files added, 1 file removed, 1 file changed)')
  } finally {
    await world.close()
  }
})
