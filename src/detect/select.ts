import picomatch from 'picomatch'
import { isInside } from '../paths.ts'
import type { Entry, Revision } from '../revision.ts'

/** Files as `path → mode id`; a folder that counts whole stands as `path/ → 40000 id`, without a look inside. */
export type Selected = Map<string, string>

export interface Selection {
  /** Globs relative to the repository; `!glob` takes away. A name of a folder means all that is in it. */
  readonly globs: readonly string[]
  /** Files and folders that are something else: outputs, data, parameters. */
  readonly except: readonly string[]
}

interface Pattern {
  readonly base: string
  /** Every path below `base`. */
  readonly whole: boolean
  readonly matches: (path: string) => boolean
}

const OPTIONS = { dot: true, noextglob: true, strictSlashes: true } as const

/**
 * The files of a revision that globs name. Cost follows what has to be looked into: a folder that is taken whole is
 * named by git's own content hash of it.
 */
export async function select(
  revision: Revision,
  selection: Selection,
): Promise<{ readonly files: Selected; readonly unmatched: readonly string[] }> {
  const files: Selected = new Map()
  const unmatched: string[] = []
  const without = selection.globs.filter(glob => glob.startsWith('!')).map(glob => picomatch(glob.slice(1), OPTIONS))
  const dropped = (path: string): boolean => selection.except.some(other => isInside(path, other)) || without.some(matches => matches(path))
  const touched = (folder: string): boolean => without.length > 0 || selection.except.some(other => isInside(other, folder))

  const walk = async (entry: Entry, path: string, pattern: Pattern): Promise<void> => {
    if (path !== '' && dropped(path)) return
    if (entry.type !== 'tree') {
      if (pattern.whole || pattern.matches(path)) files.set(path, `${entry.mode} ${entry.oid}`)
      return
    }
    if (pattern.whole && !touched(path)) {
      files.set(`${path}/`, `40000 ${entry.oid}`)
      return
    }
    const children = await revision.store.tree(entry.oid)
    await Promise.all(children.map(child => walk(child, path === '' ? child.name : `${path}/${child.name}`, pattern)))
  }

  for (const glob of selection.globs) {
    if (glob.startsWith('!')) continue
    const pattern = patternOf(glob)
    const before = files.size
    const start = await revision.entry(pattern.base)
    if (start) await walk(start, pattern.base, pattern)
    if (files.size === before && !start) unmatched.push(glob)
  }
  return { files: withoutCovered(files), unmatched }
}

const cache = new Map<string, Pattern>()

function patternOf(glob: string): Pattern {
  let pattern = cache.get(glob)
  if (!pattern) {
    const scanned = picomatch.scan(glob)
    const literal = !scanned.isGlob
    const base = literal ? glob : scanned.base === '.' ? '' : scanned.base
    const rest = glob.slice(base.length).replace(/^\//, '')
    const whole = literal || rest === '**' || rest === '**/*'
    const matches = whole ? (): boolean => true : picomatch(glob, OPTIONS)
    pattern = { base, whole, matches }
    cache.set(glob, pattern)
  }
  return pattern
}

/** Two globs may overlap: what a whole folder covers is not named again. */
function withoutCovered(files: Selected): Selected {
  const folders = [...files.keys()].filter(path => path.endsWith('/'))
  if (folders.length === 0) return files
  for (const path of files.keys()) if (folders.some(folder => path !== folder && path.startsWith(folder))) files.delete(path)
  return files
}
