import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { hashFile } from '../../hash-file.ts'
import { known, type SourceState, unknown } from './source.ts'

/** What a file was when it was hashed last. Held on this machine only: inode and times mean nothing elsewhere. */
type Seen = Record<string, readonly [stamp: string, sha256: string]>

interface Found {
  readonly name: string
  readonly path: string
  readonly stamp: string
  readonly size: bigint
}

/** Less than this is hashed before a worker has begun. */
const WORTH_WORKERS = 64n << 20n
const MANY = 5_000

/** A file or folder outside git: the sha256 of a list of path and sha256 of every file. A second look at an unchanged file is a stat. */
export async function folderState(path: string, cacheFile: string | undefined): Promise<SourceState> {
  if (!existsSync(path)) return unknown(`${path} is not there`, path)
  if (/^\/(?:proc|sys|dev(?!\/shm\/))(?:\/|$)/.test(realpathSync(path))) return unknown(`${path} is of the machine, and no data`, path)
  const seen = cacheFile === undefined ? {} : readCache(cacheFile)
  try {
    const files: Found[] = []
    walk(path, '', [], files, { links: 0 })
    const fresh = files.filter(file => seen[file.path]?.[0] !== file.stamp)
    const hashes = new Map<Found, string>()
    const large = fresh.length > MANY || fresh.reduce((sum, file) => sum + file.size, 0n) > WORTH_WORKERS
    const made = large ? await (await import('./hash-pool.ts')).hashAll(fresh) : fresh.map(file => hashFile(file.path))
    for (const [i, file] of fresh.entries()) hashes.set(file, made[i] as string)
    const sha256 = (file: Found): string => hashes.get(file) ?? (seen[file.path]?.[1] as string)
    const rows = files.map(file => `${JSON.stringify(file.name)} ${sha256(file)}`)
    if (cacheFile !== undefined && (fresh.length > 0 || files.length !== Object.keys(seen).length))
      writeCache(cacheFile, Object.fromEntries(files.map(file => [file.path, [file.stamp, sha256(file)]])))
    const digest = createHash('sha256').update(rows.sort().join('\n')).digest('hex')
    return known(`sha256 ${digest}, ${rows.length} ${rows.length === 1 ? 'file' : 'files'}`, path)
  } catch (error) {
    return unknown(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`, path)
  }
}

/** Synchronous: a promise for every file costs ten times what the question does. Links are followed: what counts is what a program reads there. */
function walk(path: string, name: string, above: readonly string[], found: Found[], seen: { links: number }): void {
  const info = statSync(path, { bigint: true })
  if (info.isDirectory()) {
    const real = realpathSync(path)
    const parent = above.at(-1)
    if (above.includes(real)) throw new Error(`${name} links back into itself`)
    // Links to folders of links multiply: what a few files of a repository can say, nobody can walk.
    if (parent !== undefined && real !== `${parent}/${name.slice(name.lastIndexOf('/') + 1)}` && ++seen.links > MOST_LINKS)
      throw new Error(`it follows more than ${MOST_LINKS} links to folders`)
    if (found.length > MOST_FILES) throw new Error(`it holds more than ${MOST_FILES} files`)
    for (const child of readdirSync(path)) walk(`${path}/${child}`, name === '' ? child : `${name}/${child}`, [...above, real], found, seen)
  } else if (info.isFile())
    found.push({ name, path, size: info.size, stamp: `${info.dev}:${info.ino}:${info.size}:${info.mtimeNs}:${info.ctimeNs}` })
  else throw new Error(`${name} is neither a file nor a folder`)
}

const MOST_LINKS = 1_000
const MOST_FILES = 5_000_000

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
