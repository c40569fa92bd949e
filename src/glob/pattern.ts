import { CLOSE, OPEN } from './braces.ts'

export type Token =
  | { readonly kind: 'text'; readonly text: string; readonly captured: boolean }
  | { readonly kind: 'any' }
  | { readonly kind: 'class'; readonly has: (character: string) => boolean }
  | { readonly kind: 'star' }
export type Segment = 'globstar' | readonly Token[]

/** A pattern without choices, name by name. */
export function segmentsOf(pattern: string): readonly Segment[] {
  const segments: Segment[] = []
  let depth = 0
  for (const part of pattern.split('/')) {
    const bare = part.replaceAll(OPEN, '').replaceAll(CLOSE, '')
    if (bare === '**') {
      if (segments.at(-1) !== 'globstar') segments.push('globstar')
      continue
    }
    const tokens: Token[] = []
    for (let at = 0; at < part.length; ) {
      const character = String.fromCodePoint(part.codePointAt(at) as number)
      const end = character === '[' ? classEnd(part, at) : -1
      at += character.length
      if (character === OPEN || character === CLOSE) depth += character === OPEN ? 1 : -1
      else if (character === '*') {
        if (tokens.at(-1)?.kind !== 'star') tokens.push({ kind: 'star' })
      } else if (character === '?') tokens.push({ kind: 'any' })
      else if (end !== -1) {
        tokens.push({ kind: 'class', has: classOf(part.slice(at, end)) })
        at = end + 1
      } else if (character === '\\' && at < part.length) {
        const text = String.fromCodePoint(part.codePointAt(at) as number)
        at += text.length
        tokens.push({ kind: 'text', text, captured: depth > 0 })
      } else tokens.push({ kind: 'text', text: character, captured: depth > 0 })
    }
    segments.push(tokens)
  }
  return segments
}

/** Where the class that begins at a bracket ends; -1 where it is only a bracket. */
export function classEnd(text: string, at: number): number {
  let end = at + 1
  if (text[end] === '!' || text[end] === '^') end++
  if (text[end] === ']') end++
  for (; end < text.length && text[end] !== '/'; end++) {
    if (text[end] === '\\') end++
    else if (text[end] === ']') return end
  }
  return -1
}

function classOf(body: string): (character: string) => boolean {
  const negated = /^[!^]/.test(body)
  const characters = [...(negated ? body.slice(1) : body).replace(/\\(.)/gsu, '$1')]
  const ranges: (readonly [string, string])[] = []
  for (let i = 0; i < characters.length; i++) {
    const from = characters[i] as string
    const to = characters[i + 1] === '-' ? characters[i + 2] : undefined
    ranges.push([from, to ?? from])
    if (to !== undefined) i += 2
  }
  const points = ranges.map(([from, to]) => [from.codePointAt(0) as number, to.codePointAt(0) as number] as const)
  return character => {
    const point = character.codePointAt(0) as number
    return points.some(([from, to]) => from <= point && point <= to) !== negated
  }
}
