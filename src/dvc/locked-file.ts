import { folderOf, join } from '../paths.ts'
import type { LockedPath } from './lock.ts'
import type { Project } from './project.ts'

/** Where DVC keeps a file that is not in git. */
export interface LockedFile {
  /** Of the file, or of the list of the folder that it is in, which ends in `.dir`. */
  readonly hash: string
  /** Its name in that list; empty where the hash is its own. */
  readonly inside: string
  readonly dosToUnix: boolean
}

/** What `dvc.lock` or a `.dvc` file says of one file; `undefined` where they name no hash for it. */
export function lockedFile(project: Project, path: string): LockedFile | undefined {
  const all = outputsOf(project)
  for (let at = path; at !== ''; at = folderOf(at)) {
    const { md5: hash, dosToUnix = false } = all.get(at) ?? {}
    if (hash === undefined) continue
    const inside = path.slice(at.length + 1)
    return hash.endsWith('.dir') === (inside !== '') ? { hash, inside, dosToUnix } : undefined
  }
  return undefined
}

const known = new WeakMap<Project, ReadonlyMap<string, LockedPath>>()

/** All that DVC has made or tracks, by path. */
function outputsOf(project: Project): ReadonlyMap<string, LockedPath> {
  const { stages, locks, tracked } = project
  const outputs =
    known.get(project) ??
    new Map<string, LockedPath>([
      ...tracked,
      ...stages.flatMap(({ address, wdir }) =>
        (locks.get(address)?.outputs ?? []).map((output): [string, LockedPath] => [join(wdir, output.path), output]),
      ),
    ])
  known.set(project, outputs)
  return outputs
}

/** The hash of a file in the list that DVC keeps of a folder; `undefined` where it is no such list. */
export function hashInList(list: string, inside: string): string | undefined {
  try {
    const entries = JSON.parse(list) as readonly ({ readonly md5?: unknown; readonly relpath?: unknown } | null)[]
    const hash = Array.isArray(entries) ? entries.find(entry => entry?.relpath === inside)?.md5 : undefined
    return typeof hash === 'string' && /^[0-9a-f]{32}$/.test(hash) ? hash : undefined
  } catch {
    return undefined
  }
}
