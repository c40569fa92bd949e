import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { lstat, readdir, readlink, realpath } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { hashFile } from '../../hash-file.ts'
import { known, type SourceState, unknown } from './source.ts'

/** What a file was when it was hashed last. Held on this machine only: inode and times mean nothing elsewhere. */
type Seen = Record<string, readonly [stamp: string, sha256: string]>

/** A file or folder outside git: the sha256 of a list of path and sha256 of every file. A second look at an unchanged file is a stat. */
export async function folderState(path: string, cacheFile: string | undefined): Promise<SourceState> {
  if (!existsSync(path)) return unknown(`${path} is not there`, path)
  const seen = cacheFile === undefined ? {} : readCache(cacheFile)
  const next: Seen = {}
  try {
    const rows: string[] = []
    for await (const [name, row] of rowsOf(path, '', seen, next)) rows.push(`${JSON.stringify(name)} ${row}`)
    if (cacheFile !== undefined) writeCache(cacheFile, next)
    const digest = createHash('sha256').update(rows.sort().join('\n')).digest('hex')
    return known(`sha256 ${digest}, ${rows.length} ${rows.length === 1 ? 'file' : 'files'}`, path)
  } catch (error) {
    return unknown(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`, path)
  }
}

async function* rowsOf(path: string, name: string, seen: Seen, next: Seen): AsyncGenerator<readonly [string, string]> {
  const stat = await lstat(path, { bigint: true })
  if (stat.isSymbolicLink()) yield [name, `link ${await readlink(path)} ${await targetRow(path)}`]
  else if (stat.isDirectory()) {
    for (const child of (await readdir(path)).sort()) yield* rowsOf(join(path, child), name === '' ? child : `${name}/${child}`, seen, next)
  } else if (stat.isFile()) {
    const stamp = `${stat.dev}:${stat.ino}:${stat.size}:${stat.mtimeNs}:${stat.ctimeNs}`
    const old = seen[path]
    const sha256 = old?.[0] === stamp ? old[1] : hashFile(path)
    next[path] = [stamp, sha256]
    yield [name, sha256]
  } else yield [name, 'special']
}

async function targetRow(path: string): Promise<string> {
  try {
    const target = await realpath(path)
    const stat = await lstat(target)
    return stat.isFile() ? hashFile(target) : 'folder'
  } catch {
    return 'dangling'
  }
}

function readCache(file: string): Seen {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return typeof value === 'object' && value !== null ? (value as Seen) : {}
  } catch {
    return {}
  }
}

function writeCache(file: string, seen: Seen): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(`${file}.new`, JSON.stringify(seen))
    renameSync(`${file}.new`, file)
  } catch {
    // Without the cache the next look is slow, not wrong.
  }
}
