import { decode } from '../formats/read.ts'
import { folderOf, join } from '../paths.ts'
import type { Revision } from '../revision.ts'
import { Versions } from './versions.ts'

/** What Python's `str.splitlines` takes for the end of a line, by which pip reads. */
const LINE_ENDS = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/
const COMMENT = /^\s*#/

/** The lines of a list as pip joins them (`pip/_internal/req/req_file.py`): a backslash goes on, but not in a comment. */
function linesOf(content: string): readonly string[] {
  const lines: string[] = []
  let begun: string[] = []
  for (const line of content.split(LINE_ENDS)) {
    const comment = COMMENT.test(line)
    if (line.endsWith('\\') && !comment) {
      begun.push(line.slice(0, -1))
      continue
    }
    lines.push([...begun, comment ? ` ${line}` : line].join(''))
    begun = []
  }
  if (begun.length > 0) lines.push(begun.join(''))
  return lines
}

/** Other lists that a list is made of, which cannot be read: what they ask for is not known. */
export class ListMissing extends Error {
  readonly list: string
  constructor(list: string) {
    super(list)
    this.list = list
  }
}

/**
 * A list with all that it includes: `-r other.txt` and `-c constraints.txt` are part of what is asked for.
 * @throws {ListMissing} where one is not there, or is named by a variable
 */
export async function withIncludes(revision: Revision, path: string, content: string, seen = new Set([path])): Promise<string> {
  const lines: string[] = []
  for (const line of linesOf(content)) {
    const other = /^\s*(?:-[rc]\s*|--(?:requirement|constraint)[\s=]+)(?:"([^"]*)"|'([^']*)'|(\S+))/.exec(line)
    const named = other?.slice(1).find(name => name !== undefined)
    if (named === undefined || named.startsWith('#') || /^\w+:\/\//.test(named)) {
      lines.push(line)
      continue
    }
    const target = join(folderOf(path), named)
    if (seen.has(target)) continue
    const source = named.includes('$') ? undefined : await revision.read(target)
    if (source === undefined) throw new ListMissing(named)
    lines.push(await withIncludes(revision, target, decode(source), seen.add(target)))
  }
  return lines.join('\n')
}

/** What a list asks for, by the name of the package. */
export async function requirements(content: string): Promise<Map<string, string>> {
  const map = new Versions()
  for (const raw of linesOf(content)) {
    const line = raw
      .replace(/(?:^|\s)#.*$/s, '')
      .replace(/\s--hash=\S+/g, '')
      .trim()
    if (line === '') continue
    const name = /^[A-Za-z0-9][A-Za-z0-9._-]*(?:\[[^\]]*\])?/.exec(line)?.[0]
    if (name === undefined || line.startsWith('-')) map.add(line.replace(/\s+/g, ' '), 'as written')
    else map.add(name.toLowerCase().replace(/[._]/g, '-'), line.slice(name.length).replace(/\s+/g, '') || 'any')
  }
  return map.all
}

/** Packages that lie in the repository, and lists that `environment.yml` hands on to pip. */
const NAMED = /(?:^|[\s"'=@])(?:-r[ \t]*([^\s"'#-][^\s"'#]*)|(?:file:)?(\.{1,2}\/[^\s"'#,;)\]}]+))/gm

/** What a list names by its place: an entry for each that is there, by git's id of it. */
export async function filesNamed(revision: Revision, path: string, content: string): Promise<[string, string][]> {
  const found: [string, string][] = []
  for (const [, list, place] of content.matchAll(NAMED)) {
    const target = join(folderOf(path), (list ?? place) as string)
    const entry = target.startsWith('..') ? undefined : await revision.resolved(target)
    if (entry && entry !== 'outside') found.push([`file ${target}`, entry.oid])
  }
  return found
}
