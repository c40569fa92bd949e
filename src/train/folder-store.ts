import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Store } from './store.ts'

/** On a person's machine: beside the checkout's objects. */
export const folderStore = (root: string): Store => ({
  name: 'folder of kept outputs',
  async save(key, folder) {
    const target = join(root, key)
    mkdirSync(root, { recursive: true })
    rmSync(`${target}.new`, { recursive: true, force: true })
    cpSync(folder, `${target}.new`, { recursive: true })
    rmSync(target, { recursive: true, force: true })
    renameSync(`${target}.new`, target)
    return undefined
  },
  async load(key, folder) {
    if (!existsSync(join(root, key))) return false
    cpSync(join(root, key), folder, { recursive: true })
    return true
  },
})
