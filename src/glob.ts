import picomatch from 'picomatch'

/** A glob, and the folder below which all that it names lies; a path without any magic is its own base. */
export interface Glob {
  readonly isGlob: boolean
  readonly base: string
}

const PLAIN = /^[\w./ -]*$/
const STARS = /^[\w. -][\w./ *?-]*$/

/** Paths and globs with stars alone are told by a look: picomatch takes each apart, and there are thousands. */
export function globOf(text: string): Glob {
  if (PLAIN.test(text)) return { isGlob: false, base: text }
  if (STARS.test(text) && !text.startsWith('./')) {
    const magic = text.search(/[*?]/)
    return { isGlob: true, base: text.slice(0, Math.max(0, text.lastIndexOf('/', magic))) }
  }
  const { isGlob, base } = picomatch.scan(text)
  return { isGlob, base: isGlob ? (base === '.' ? '' : base) : text }
}
