import { realpathSync } from 'node:fs'

/** A folder as the repository sees it: empty at its root. */
export function workingFolder(root: string, folder: string): string {
  const real = realpathSync(folder)
  const top = realpathSync(root)
  return real === top ? '' : real.slice(top.length + 1).replaceAll('\\', '/')
}
