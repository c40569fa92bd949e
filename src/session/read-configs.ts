import { type Loaded, loadConfig, missingConfig } from '../config/load.ts'
import { Changes } from '../detect/changes.ts'
import type { Revision } from '../revision.ts'
import { askedBy } from './asked.ts'
import { baseConfig, changesBetween, treeOf } from './base-side.ts'
import type { Comparison } from './comparison.ts'
import type { SessionOptions, Side } from './session.ts'
import type { Site } from './site.ts'

export interface Configs {
  /** Of what is judged. */
  readonly loaded: Loaded
  /** Of the base, where it has one that can be read. */
  readonly before: Omit<Side, 'inspected'> | undefined
  /** Of the commit whose policy judges; the base's, but for a push off the default branch. */
  readonly judging: Omit<Side, 'inspected'> | undefined
  readonly changes: Changes
  /** Of another revision, as the event asks for it. */
  readonly again: (revision: Revision) => Promise<Loaded | undefined>
}

/**
 * The configurations of both sides, as the event asks for them.
 * @param meanwhile a fetch into the scratch repository: it has to end before the next begins, and before an error ends the run
 * @throws {MettleError} `config-*` where the head has none that is right
 */
export async function readConfigs(
  { repository, working, configPath }: Site,
  { event, inline }: SessionOptions,
  { base, policy, policyAt = base }: Comparison,
  revision: Revision,
  notes: string[],
  meanwhile: Promise<unknown>,
): Promise<Configs> {
  const read = await loadConfig(revision, configPath, working, inline).finally(() => meanwhile.catch(() => undefined))
  if (!read) throw await missingConfig(revision, configPath)
  const changes = base === undefined ? new Changes() : await changesBetween(repository, await treeOf(repository, base), revision.root)
  const sideAt = (commit: string | undefined, moved: Changes): Promise<Omit<Side, 'inspected'> | undefined> =>
    baseConfig(repository, commit, configPath, working, notes, moved, revision.root, inline, read)
  const basis = await sideAt(base, changes)
  const judge = policyAt === base ? basis : await sideAt(policyAt, new Changes([], false))
  const asked = askedBy(event, new Date().toISOString().slice(0, 10))
  const by = policy === 'base' ? basis?.loaded.config : undefined
  const loaded = asked(read, by)
  const askedSide = (side: typeof basis): typeof basis => side && { ...side, loaded: side.loaded === read ? loaded : asked(side.loaded) }
  const before = askedSide(basis)
  const judging = judge === basis ? before : askedSide(judge)
  const again = async (other: Revision): Promise<Loaded | undefined> => {
    const found = await loadConfig(other, configPath, working, inline)
    return found && asked(found, by)
  }
  return { loaded, before, judging, changes, again }
}
