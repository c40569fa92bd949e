import { globMatcher, globOf } from '../glob/glob.ts'
import { folderOf, isInside } from '../paths.ts'
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

const NONE: ReadonlySet<string> = new Set()
const DOT = { dot: true }

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
  const without = selection.globs.filter(glob => glob.startsWith('!')).map(glob => globMatcher(glob.slice(1), DOT))
  const dropped = (path: string): boolean =>
    selection.ignored?.(path) || selection.except.some(other => isInside(path, other)) || without.some(matches => matches(path))
  const single = selection.single === true || selection.ignored !== undefined || without.length > 0
  const whole = (folder: string): boolean => !single && !unlike.has(folder) && !selection.except.some(other => isInside(other, folder))
  // Asked for only where a folder may count whole.
  const unlike = single ? NONE : await revision.unlikeFolders()
  for (const glob of selection.globs) {
    if (glob.startsWith('!')) continue
    const pattern = patternOf(glob)
    const start = await startOf(revision, pattern.base)
    let found = false
    // Level by level: the folders of one are read together.
    for (let level = start === undefined ? [] : [start]; level.length > 0; ) {
      const folders: Found[] = []
      for (const { entry, path } of level) {
        if (path !== '' && dropped(path)) continue
        if (entry.type === 'tree') {
          if (pattern.whole && whole(path)) {
            files.set(`${path}/`, `40000 ${entry.oid}`)
            found = true
          } else folders.push({ entry, path })
          continue
        }
        // What is in a submodule is named by its commit, whatever the glob asks of it.
        if (entry.type === 'blob' && !pattern.whole && !pattern.matches(path)) continue
        files.set(path, `${entry.mode} ${entry.oid}${entry.mode === '120000' ? await behind(revision, path) : ''}`)
        found = true
      }
      level = await childrenOf(revision, folders)
    }
    if (!found) unmatched.push(glob)
  }
  if (selection.globs.length > 1) dropCovered(files)
  return { files, unmatched }
}

interface Found {
  readonly entry: Entry
  readonly path: string
}

async function childrenOf(revision: Revision, folders: readonly Found[]): Promise<Found[]> {
  const children: Found[] = []
  const trees = folders.length === 0 ? [] : await Promise.all(folders.map(({ entry }) => revision.store.tree(entry.oid)))
  trees.forEach((tree, i) => {
    const { path } = folders[i] as Found
    const prefix = path === '' ? '' : `${path}/`
    for (const entry of tree.values()) children.push({ entry, path: prefix + entry.name })
  })
  return children
}

/** The entry at a path, or the submodule on the way to it. */
async function startOf(revision: Revision, path: string): Promise<Found | undefined> {
  const direct = await revision.entry(path)
  if (direct) return { entry: direct, path }
  const parts = path.split('/').filter(Boolean)
  for (let length = 0; length < parts.length; length++) {
    const here = parts.slice(0, length).join('/')
    const entry = await revision.entry(here)
    if (!entry) break
    if (entry.type === 'commit') return { entry, path: here }
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
    const matches = whole ? (): boolean => true : globMatcher(glob, DOT)
    pattern = { base, whole, matches }
    cache.set(glob, pattern)
  }
  return pattern
}

/** Two globs may overlap: what a whole folder covers is not named again. */
function dropCovered(files: Selected): void {
  const above = (path: string): string => folderOf(path.endsWith('/') ? path.slice(0, -1) : path)
  for (const path of files.keys())
    for (let folder = above(path); folder !== ''; folder = folderOf(folder)) if (files.has(`${folder}/`)) files.delete(path)
}
