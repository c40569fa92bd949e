import picomatch from 'picomatch'
import { globOf } from '../glob.ts'
import { isInside } from '../paths.ts'
import type { Entry, Revision } from '../revision.ts'

/** Files as `path → mode id`; a folder that counts whole stands as `path/ → 40000 id`, without a look inside. */
export type Selected = Map<string, string>

export interface Selection {
  /** Globs relative to the repository; `!glob` takes away. A name of a folder means all that is in it. */
  readonly globs: readonly string[]
  /** Files and folders that are something else: outputs, data, parameters. */
  readonly except: readonly string[]
  /** What `.mettleignore` names. */
  readonly ignored?: ((path: string) => boolean) | undefined
  /** Whether every file is wanted by itself, where a folder would do. */
  readonly single?: boolean
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
  const dropped = (path: string): boolean =>
    selection.ignored?.(path) || selection.except.some(other => isInside(path, other)) || without.some(matches => matches(path))
  const touched = (folder: string): boolean =>
    selection.single === true ||
    selection.ignored !== undefined ||
    without.length > 0 ||
    selection.except.some(other => isInside(other, folder))

  const walk = async (entry: Entry, path: string, pattern: Pattern): Promise<boolean> => {
    if (path !== '' && dropped(path)) return false
    // What is in a submodule is named by its commit, whatever the glob asks of it.
    if (entry.type !== 'tree') {
      if (entry.type === 'blob' && !pattern.whole && !pattern.matches(path)) return false
      files.set(path, `${entry.mode} ${entry.oid}${entry.mode === '120000' ? await behind(revision, path) : ''}`)
      return true
    }
    if (pattern.whole && !touched(path) && !(await revision.holdsLinks(path)) && !(await revision.holdsNotebooks(path))) {
      files.set(`${path}/`, `40000 ${entry.oid}`)
      return true
    }
    const children = [...(await revision.store.tree(entry.oid)).values()]
    const found = await Promise.all(children.map(child => walk(child, path === '' ? child.name : `${path}/${child.name}`, pattern)))
    return found.some(Boolean)
  }

  for (const glob of selection.globs) {
    if (glob.startsWith('!')) continue
    const pattern = patternOf(glob)
    const start = await startOf(revision, pattern.base)
    const found = start !== undefined && (await walk(start.entry, start.path, pattern))
    if (!found) unmatched.push(glob)
  }
  return { files: withoutCovered(files), unmatched }
}

/** The entry at a path, or the submodule on the way to it. */
async function startOf(revision: Revision, path: string): Promise<{ entry: Entry; path: string } | undefined> {
  const parts = path.split('/').filter(Boolean)
  for (let length = 0; length <= parts.length; length++) {
    const here = parts.slice(0, length).join('/')
    const entry = await revision.entry(here)
    if (!entry) break
    if (length === parts.length || entry.type === 'commit') return { entry, path: here }
  }
  const target = await revision.resolved(path)
  return target === undefined || target === 'outside' ? undefined : { entry: target, path }
}

/** What a link leads to counts with it. */
async function behind(revision: Revision, path: string): Promise<string> {
  const target = await revision.resolved(path)
  return target === undefined || target === 'outside' ? '' : ` to ${target.oid}`
}

const cache = new Map<string, Pattern>()

function patternOf(glob: string): Pattern {
  let pattern = cache.get(glob)
  if (!pattern) {
    const { isGlob, base } = globOf(glob)
    const rest = glob.slice(base.length).replace(/^\//, '')
    const whole = !isGlob || rest === '**' || rest === '**/*'
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
