import { lstatSync, readlinkSync, type Stats } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** How DVC calls the objects of its cache, in version 3 and before it. */
const OBJECT = /[\\/][0-9a-f]{2}[\\/][0-9a-f]{30}$/

/**
 * What lies at a path, links not followed: but a link to an object of DVC's cache, as `cache.type: symlink` makes them, is
 * the file that it stands for. `undefined` where there is nothing.
 */
export function stateAt(path: string): Stats | undefined {
  const state = linkAt(path)
  if (!state?.isSymbolicLink()) return state
  const target = resolve(dirname(path), readlinkSync(path))
  const object = OBJECT.test(target) ? linkAt(target) : undefined
  return object?.isFile() ? object : state
}

/** A path that no file system can have leads to nothing, too. */
function linkAt(path: string): Stats | undefined {
  try {
    return lstatSync(path)
  } catch {
    return undefined
  }
}
