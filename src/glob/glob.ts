import { expanded, firstBrace } from './braces.ts'
import { classEnd, type Segment, segmentsOf, type Token } from './pattern.ts'

/**
 * Globs as shells write them: `*` and `?` within a name, `**` for any folders, `[abc]`, `[!a-z]`, `{a,b}`, `{1..3}`, and
 * `\` before a character that means itself. Matching takes time in proportion to pattern × path: who writes a pattern
 * and who names a file may be the same stranger, and a regular expression would try every way to part them.
 */
export interface Glob {
  readonly isGlob: boolean
  /** The folder below which all that it names lies; a path without any magic is its own. */
  readonly base: string
}

const PLAIN = /^[\w./ -]*$/

export function globOf(text: string): Glob {
  if (PLAIN.test(text)) return { isGlob: false, base: text }
  const magic = firstMagic(text)
  if (magic === -1) return { isGlob: false, base: text }
  const base = text.slice(0, Math.max(0, text.lastIndexOf('/', magic)))
  return { isGlob: true, base: base === '.' ? '' : base }
}

export interface GlobOptions {
  /** Whether stars stand for names that begin with a dot. */
  readonly dot?: boolean
}

/** @returns whether a path, relative and with `/`, is one that the glob names @throws {MettleError} `config-path` where it stands for too many */
export function globMatcher(text: string, options: GlobOptions = {}): (path: string) => boolean {
  const patterns = expanded(text).map(one => segmentsOf(one))
  return path => {
    const names = path.split('/')
    return patterns.some(segments => matches(segments, names, options.dot === true))
  }
}

/** What stars and braces of a glob stand for in a path, from left to right; `undefined` where it does not name the path. */
export function globCaptures(text: string, path: string): readonly string[] | undefined {
  const names = path.split('/')
  for (const one of expanded(text)) {
    const segments = segmentsOf(one)
    const taken: Taken = new Map()
    if (matches(segments, names, false, taken)) return segments.flatMap((segment, i) => capturesOf(segment, taken.get(i) ?? [], names))
  }
  return undefined
}

/** What stars took: of a segment for each of its stars from where to where; of a `**` which names. */
type Taken = Map<number, { readonly star: number; readonly from: number; readonly to: number; readonly name: number }[]>

/** Only the last star ever has to take more: whatever the earlier ones took, the rest can follow from there. */
function matches(segments: readonly Segment[], names: readonly string[], dot: boolean, taken?: Taken): boolean {
  let [segment, name, star, mark] = [0, 0, -1, 0]
  while (name < names.length) {
    const here = segments[segment]
    if (here === 'globstar') {
      star = segment++
      mark = name
      taken?.set(star, [{ star: 0, from: mark, to: mark, name: -1 }])
    } else if (here !== undefined && matchesName(here, names[name] as string, dot, taken && { taken, segment, name })) {
      segment++
      name++
    } else if (star !== -1 && (dot || !names[mark]?.startsWith('.'))) {
      segment = star + 1
      name = ++mark
      const from = taken?.get(star)?.[0]?.from ?? 0
      taken?.set(star, [{ star: 0, from, to: mark, name: -1 }])
    } else return false
  }
  return segment === segments.length
}

interface Noting {
  readonly taken: Taken
  readonly segment: number
  readonly name: number
}

function matchesName(tokens: readonly Token[], name: string, dot: boolean, note: Noting | undefined): boolean {
  const [first] = tokens
  if (!dot && name.startsWith('.') && !(first?.kind === 'text' && first.text === '.')) return false
  const stars: { star: number; from: number; to: number; name: number }[] = []
  let [token, at, star, mark] = [0, 0, -1, 0]
  while (at < name.length) {
    const here = tokens[token]
    const character = here === undefined ? '' : characterAt(name, at)
    if (here?.kind === 'star') {
      star = token++
      mark = at
      if (note) stars.push({ star, from: at, to: at, name: note.name })
    } else if (here && (here.kind === 'any' || (here.kind === 'class' ? here.has(character) : here.text === character))) {
      token++
      at += character.length
    } else if (star !== -1) {
      token = star + 1
      mark += characterAt(name, mark).length
      at = mark
      const last = stars.at(-1)
      if (last) last.to = mark
    } else return false
  }
  while (tokens[token]?.kind === 'star') token++
  if (token !== tokens.length) return false
  note?.taken.set(note.segment, stars)
  return true
}

/** A whole character, where half of one would be an odd name. */
function characterAt(text: string, at: number): string {
  const unit = text.charCodeAt(at)
  return unit < 0xd800 || unit > 0xdbff ? (text[at] as string) : String.fromCodePoint(text.codePointAt(at) as number)
}

/** In the order in which they stand. */
function capturesOf(segment: Segment, taken: NonNullable<ReturnType<Taken['get']>>, names: readonly string[]): string[] {
  if (segment === 'globstar') return taken.map(({ from, to }) => names.slice(from, to).join('/')).filter(Boolean)
  const captures: string[] = []
  let brace = ''
  for (const [i, one] of segment.entries()) {
    if (one.kind === 'text' && one.captured) {
      brace += one.text
      continue
    }
    const star = taken.find(found => found.star === i)
    captures.push(brace, star ? (names[star.name] as string).slice(star.from, star.to) : '')
    brace = ''
  }
  return [...captures, brace].filter(Boolean)
}

/** Where the first character stands that does not mean itself; -1 where there is none. */
function firstMagic(text: string): number {
  const brace = firstBrace(text)?.begin ?? text.length
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (at >= brace || text[at] === '*' || text[at] === '?' || (text[at] === '[' && classEnd(text, at) !== -1)) return at
  }
  return -1
}
