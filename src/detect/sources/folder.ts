import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
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

async function* rowsOf(
  path: string,
  name: string,
  seen: Seen,
  next: Seen,
  above: readonly string[] = [],
): AsyncGenerator<readonly [string, string]> {
  // Links are followed: what counts is what a program reads there.
  const info = await stat(path, { bigint: true })
  if (info.isDirectory()) {
    const real = await realpath(path)
    if (above.includes(real)) throw new Error(`${name} links back into itself`)
    for (const child of (await readdir(path)).sort())
      yield* rowsOf(join(path, child), name === '' ? child : `${name}/${child}`, seen, next, [...above, real])
  } else if (info.isFile()) {
    const stamp = `${info.dev}:${info.ino}:${info.size}:${info.mtimeNs}:${info.ctimeNs}`
    const old = seen[path]
    const sha256 = old?.[0] === stamp ? old[1] : hashFile(path)
    next[path] = [stamp, sha256]
    yield [name, sha256]
  } else throw new Error(`${name} is neither a file nor a folder`)
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
