import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Record_ } from '../../src/documents/schemas.ts'
import { Repository } from '../../src/git/repository.ts'
import { GitBranch } from '../../src/ledger/git-branch.ts'
import { Ledger, withId } from '../../src/ledger/ledger.ts'
import { checkout, World } from '../e2e/world.ts'

const record = (over: Partial<Record_> = {}): Record_ =>
  withId({
    schema: 'mettle/record/v1',
    model: 'm',
    key: 'a'.repeat(64),
    commit: null,
    branch: null,
    event: 'push',
    time: '2026-01-01T00:00:00Z',
    run: null,
    fingerprint: {},
    metrics: { auc: 0.8 },
    outputs: [],
    artifact: null,
    environment: null,
    seconds: 1,
    peakBytes: null,
    seed: 0,
    ...over,
  })

describe('the ledger under fifty writers', () => {
  let world: World
  const folders: string[] = []
  beforeAll(async () => {
    world = await World.create({ 'README.md': 'x' })
  })
  afterAll(async () => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
    await world.close()
  })

  it('keeps every record, in a linear history', async () => {
    const head = world.git('rev-parse', 'main')
    const writers = await Promise.all(
      Array.from({ length: 50 }, async (_, i) => {
        const folder = mkdtempSync(join(tmpdir(), 'mettle-writer-'))
        folders.push(folder)
        checkout(join(folder, 'w'), world.origin, head, 1)
        const repository = await Repository.open({ folder: join(folder, 'w') })
        const ledger = await Ledger.open(new GitBranch(repository, 'origin'))
        return { repository, ledger, record: record({ metrics: { auc: i / 100 } }) }
      }),
    )
    await Promise.all(writers.map(writer => writer.ledger.write([writer.record], undefined, 'Record m')))
    for (const writer of writers) writer.repository.close()
    const git = (...args: string[]): string => execFileSync('git', ['-C', world.origin, ...args], { encoding: 'utf8' })
    expect(git('rev-list', '--count', 'mettle').trim()).toBe('50')
    expect(git('rev-list', '--merges', 'mettle').trim()).toBe('')
    expect(
      git('ls-tree', '-r', '--name-only', 'mettle')
        .split('\n')
        .filter(path => path.startsWith('records/')),
    ).toHaveLength(50)
    const repository = await Repository.open({ folder: join(folders[0] as string, 'w') })
    const ledger = await Ledger.open(new GitBranch(repository, 'origin'))
    expect(new Set((await ledger.all()).map(one => one.metrics['auc']))).toEqual(new Set(Array.from({ length: 50 }, (_, i) => i / 100)))
    repository.close()
  })
})
