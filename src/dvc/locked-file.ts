import { isInside, join } from '../paths.ts'
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
export function lockedFile({ stages, locks, tracked }: Project, path: string): LockedFile | undefined {
  const locked = stages.flatMap(stage =>
    (locks.get(stage.address)?.outputs ?? []).map(output => ({ ...output, path: join(stage.wdir, output.path) })),
  )
  const named = [...tracked].map(([at, output]) => ({ ...output, path: at }))
  const found = [...locked, ...named].find(output => output.md5 !== undefined && isInside(path, output.path))
  if (found?.md5 === undefined) return undefined
  const inside = path === found.path ? '' : path.slice(found.path.length + 1)
  return found.md5.endsWith('.dir') === (inside !== '') ? { hash: found.md5, inside, dosToUnix: found.dosToUnix } : undefined
}

/** The hash of a file in the list that DVC keeps of a folder. */
export function hashInList(list: string, inside: string): string | undefined {
  const entries = JSON.parse(list) as readonly { readonly md5?: unknown; readonly relpath?: unknown }[]
  const hash = Array.isArray(entries) ? entries.find(entry => entry?.relpath === inside)?.md5 : undefined
  return typeof hash === 'string' && /^[0-9a-f]{32}$/.test(hash) ? hash : undefined
}
