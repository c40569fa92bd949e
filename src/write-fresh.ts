import { randomUUID } from 'node:crypto'
import { renameSync, writeFileSync } from 'node:fs'

/** Writes a new file in the place of whatever a program may have laid there: a link, or a pipe that nobody reads. */
export function writeFresh(path: string, content: string): void {
  const fresh = `${path}.${randomUUID()}`
  writeFileSync(fresh, content, { flag: 'wx' })
  renameSync(fresh, path)
}
