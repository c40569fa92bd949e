/** Every string from outside is hostile: nothing of it pings, links, closes a tag or spoofs a marker. */

const MOST = 200
/** Control, bidirectional, zero-width, separator and tag characters. */
const HIDDEN =
  /[\0-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202f\u205f-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff]|[\u{e0000}-\u{e0fff}]|[\ud800-\udfff](?![\udc00-\udfff])(?<![\ud800-\udbff][\udc00-\udfff])/gu

/** One line, no hidden characters, not longer than it may be. */
export function clean(value: string, most = MOST): string {
  const line = value
    .replace(/[\r\n\t\u2028\u2029]+/g, ' ')
    .replace(HIDDEN, '')
    .trim()
  const letters = [...line]
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : line
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&#124;',
  '[': '&#91;',
  ']': '&#93;',
  '*': '&#42;',
  _: '&#95;',
  '~': '&#126;',
  $: '&#36;',
  '\\': '&#92;',
  ':': '&#58;',
  '`': '&#96;',
  '(': '&#40;',
  ')': '&#41;',
  '!': '&#33;',
}

/** Text whose every character means itself: mentions, references and addresses stay text. */
export function inert(value: string, most = MOST): string {
  return clean(value, most)
    .replaceAll('@', '@\u200b')
    .replace(/(#|GH-)(?=\d)/gi, '$1\u200b')
    .replace(/\bGHSA-/gi, 'GHSA-\u200b')
    .replace(/\b(?=[\da-f]*\d)(?=[\da-f]*[a-f])([\da-f]{3})([\da-f]{4,37})\b/gi, '$1\u200b$2')
    .replace(/[&<>|[\]*_~$\\:`()!]/g, c => ENTITIES[c] as string)
    .replace(/\b(www)\./gi, '$1&#46;')
}

const NUMBER = /^-?\d{1,15}(?:\.\d{1,17})?(?:[eE][-+]?\d{1,3})?%?$/
/** An underscore between letters or digits means nothing to Markdown; beside anything else it may begin an emphasis. */
const WORDS = /^[A-Za-z0-9+–]+(?:(?: |(?<=[A-Za-z0-9])_(?=[A-Za-z0-9]))[A-Za-z0-9+–]+)*$/

/** A name: plain where it is words, in `<code>` where it is anything else. */
export function name(value: string, most = 60): string {
  const short = clean(value, most)
  if (short === '') return '<code>&#40;empty&#41;</code>'
  if (NUMBER.test(short)) return short.replace('-', '−')
  return WORDS.test(short) && !/\b[\da-f]{7,}\b/i.test(short) && !/^GH-?\d/i.test(short) ? short : code(value, most)
}

export const code = (value: string, most = 60): string => `<code>${inert(value, most)}</code>`

/** A fenced block that its content cannot close. */
export function fence(content: string, language = ''): string {
  const body = content
    .split('\n')
    .map(line => line.replace(/[\r\t\u2028\u2029]/g, ' ').replace(HIDDEN, ''))
    .join('\n')
    // Only a name after it makes a mention: the heads of a diff stay what they are.
    .replace(/@(?=[^\s@])/g, '@\u200b')
    .replaceAll('<!--', '<!-\u200b-')
  const longest = Math.max(2, ...[...body.matchAll(/`+/g)].map(match => match[0].length))
  const ticks = '`'.repeat(longest + 1)
  return `${ticks}${language}\n${body}\n${ticks}`
}

/** For Mermaid: letters, digits, `_ . -` and spaces only. */
export const mermaidText = (value: string): string =>
  clean(value, 40)
    .replace(/[^\p{L}\p{N}_ .-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
