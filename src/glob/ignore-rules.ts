import { globMatcher } from './glob.ts'

/** One line: what it names, whether a folder alone, and whether it takes back what a line before it named. */
interface Rule {
  readonly matches: (path: string) => boolean
  readonly folders: boolean
  readonly negated: boolean
}

/**
 * The language of `.gitignore` (gitignore(5)), in time that grows with pattern × path: as a regular expression, a dozen
 * stars in one line would keep it busy for years.
 * @returns whether a path, relative to the file's folder, is ignored, by itself or with a folder above it
 */
export function ignoreRules(text: string): (path: string) => boolean {
  const rules = text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .flatMap(ruleOf)
  const known = new Map<string, boolean>()
  /** The last line that names it decides. */
  const named = (path: string, folder: boolean): boolean => {
    const rule = rules.findLast(({ folders, matches }) => (folder || !folders) && matches(path))
    return rule !== undefined && !rule.negated
  }
  const folderIgnored = (folder: string): boolean => {
    const answer = known.get(folder)
    if (answer !== undefined) return answer
    const at = folder.lastIndexOf('/')
    const found = (at !== -1 && folderIgnored(folder.slice(0, at))) || named(folder, true)
    known.set(folder, found)
    return found
  }
  return path => {
    const at = path.lastIndexOf('/')
    // What a folder above takes away no line brings back.
    return (at !== -1 && folderIgnored(path.slice(0, at))) || named(path, false)
  }
}

function ruleOf(line: string): Rule[] {
  let pattern = withoutEndingSpaces(line)
  if (pattern === '' || pattern.startsWith('#')) return []
  const negated = pattern.startsWith('!')
  if (negated) pattern = pattern.slice(1)
  const folders = pattern.endsWith('/')
  if (folders) pattern = pattern.slice(0, -1)
  if (pattern === '') return []
  // A slash anywhere but at the end binds it to the folder of the file.
  const anchored = pattern.includes('/')
  if (pattern.startsWith('/')) pattern = pattern.slice(1)
  if (pattern === '') return []
  const glob = pattern.replace(/\\?[{}]/g, brace => (brace.startsWith('\\') ? brace : `\\${brace}`))
  const matches = globMatcher(anchored ? glob : `**/${glob}`, { dot: true })
  return [{ matches, folders, negated }]
}

/** Spaces at the end count for nothing, but where the first of them is escaped. */
function withoutEndingSpaces(line: string): string {
  let length = line.length
  while (length > 0 && /[ \t]/.test(line[length - 1] as string)) length--
  let escapes = 0
  while (line[length - 1 - escapes] === '\\') escapes++
  return line.slice(0, length) + (escapes % 2 === 1 && length < line.length ? line[length] : '')
}
