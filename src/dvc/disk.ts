import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { folderHash, md5, md5DosToUnix } from './folder-hash.ts'
import type { OnDisk } from './identities.ts'

/** Data that lies in the work tree without being in git, hashed as DVC would. */
export const diskHash =
  (root: string): OnDisk =>
  async (path, dosToUnix) => {
    const full = join(root, path)
    if (!existsSync(full)) return undefined
    const hash = dosToUnix ? md5DosToUnix : md5
    if (statSync(full).isFile()) return hash(readFileSync(full))
    return folderHash(filesBelow(full, '').map(file => ({ path: file, md5: hash(readFileSync(join(full, file))) })))
  }

/** Links to files count by content, links to folders do not (dvc-data). */
function filesBelow(folder: string, prefix: string): string[] {
  return readdirSync(join(folder, prefix)).flatMap(name => {
    const path = prefix === '' ? name : `${prefix}/${name}`
    const full = join(folder, path)
    if (lstatSync(full).isDirectory()) return name === '.git' || name === '.hg' || name === '.dvc' ? [] : filesBelow(folder, path)
    return existsSync(full) && statSync(full).isFile() ? [path] : []
  })
}
