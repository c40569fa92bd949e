import { md5 } from '../dvc/folder-hash.ts'
import { type Metrics, readMetrics } from '../evaluate/metrics.ts'
import type { Session } from '../session/session.ts'
import type { Decision } from './planner.ts'
import { committedMetrics, revisionMetrics, workTreeMetrics } from './work-tree.ts'

/**
 * What the lock proves was measured: in git, beside it with the hash that the lock names, or where DVC keeps it.
 * @param root of the work tree
 */
export async function lockedMetrics(
  { model, planned, inspected }: Decision,
  { head, kept }: Session,
  root: string,
  note: (text: string) => void,
): Promise<Metrics> {
  // What the change does not concern is not worth a download.
  const inGit = planned.changed ? committedMetrics(head.revision, path => kept(head, path)) : revisionMetrics(head.revision)
  const onDisk = workTreeMetrics(root)
  const found = await readMetrics(model.metrics, {
    read: async path => provenContent(await onDisk.read(path), inspected.stage?.locked.get(path)) ?? inGit.read(path),
    has: async path => (await inGit.has(path)) || onDisk.has(path),
    below: inGit.below,
  })
  const absent = found.problems.filter(problem => problem.code === 'metrics-missing')
  // Where something changed, metrics that cannot be seen are no evidence.
  if (planned.changed) return found
  if (absent.length > 0) note(`The metrics of ${model.name} are outputs of DVC and not here; \`dvc pull\` before this step brings them.`)
  return { ...found, problems: found.problems.filter(problem => problem.code !== 'metrics-missing') }
}

/** A file beside git counts only where it is what the lock names. */
const provenContent = (content: Uint8Array | undefined, hash: string | undefined): Uint8Array | undefined =>
  content && hash === md5(content) ? content : undefined
