/** Paths of a repository: always `/`, always relative to its root. */

/** A part that is empty or all dots, as `a//b`, `./a` and `../a` have. */
const UNTIDY = /^\/|\/$|\/\/|(?:^|\/)\.\.?(?:\/|$)/

/** `a/../b/./c` → `b/c`; a path that leads out of the root keeps its `../`. */
export function normalise(path: string): string {
  if (!UNTIDY.test(path)) return path
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else parts.push(part)
  }
  return parts.join('/')
}

/** Joins and normalises; a part that begins with `/` starts again at the root. */
export const join = (...parts: readonly string[]): string =>
  normalise(parts.reduce((base, part) => (part.startsWith('/') ? part.slice(1) : base === '' ? part : `${base}/${part}`), ''))

export const folderOf = (path: string): string => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '')

/** Whether a path or an address leads out of the repository. */
export const leadsOut = (path: string): boolean => /^(?:\/|\.\.(?:\/|$)|[a-z][a-z0-9+.-]*:\/\/)/i.test(path)

/** A text without what it ends in. @param end of one character: `\s+$` tries every place where a run could begin */
export function withoutEnd(text: string, end: RegExp): string {
  let length = text.length
  while (length > 0 && end.test(text[length - 1] as string)) length--
  return text.slice(0, length)
}

/** `path` as seen from `folder`. */
export function relativeTo(folder: string, path: string): string {
  const [from, to] = [folder.split('/').filter(Boolean), path.split('/').filter(Boolean)]
  let shared = 0
  while (shared < from.length && shared < to.length && from[shared] === to[shared]) shared++
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/') || '.'
}

const SLASH = 47
export const isInside = (path: string, folder: string): boolean =>
  folder === '' || (path.startsWith(folder) && (path.length === folder.length || path.charCodeAt(folder.length) === SLASH))
