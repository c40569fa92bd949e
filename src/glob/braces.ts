import { MettleError } from '../errors.ts'

/** Around what braces have brought: characters of no alphabet, which no pattern may hold. */
export const [OPEN, CLOSE] = ['\ue000', '\ue001'] as const

const MOST = 1000
/** Pairs one after the other or in each other. */
const MOST_PAIRS = 20
const LONGEST = 4096
const NUMBERS = /^(-?\d{1,9})\.\.(-?\d{1,9})$/
const LETTERS = /^([A-Za-z])\.\.([A-Za-z])$/

/** The patterns that one with braces stands for. @throws {MettleError} `config-path` */
export function expanded(text: string): readonly string[] {
  if (text.length > LONGEST) throw new MettleError('config-path', `a pattern of ${text.length} characters; expected ${LONGEST} at the most`)
  let patterns = [text.replaceAll(OPEN, '').replaceAll(CLOSE, '')]
  // Each turn takes the first braces of each pattern.
  for (let turn = 0; ; turn++) {
    const next = patterns.flatMap(pattern => {
      const brace = firstBrace(pattern)
      if (!brace) return [pattern]
      const [before, after] = [pattern.slice(0, brace.begin), pattern.slice(brace.end + 1)]
      return brace.choices.map(choice => `${before}${OPEN}${choice}${CLOSE}${after}`)
    })
    if (next.length > MOST || turn > MOST_PAIRS)
      throw new MettleError(
        'config-path',
        `${JSON.stringify(text.slice(0, 80))} stands for too many patterns; expected ${MOST} at the most, by ${MOST_PAIRS} pairs of braces`,
      )
    if (next.length === patterns.length && next.every((one, i) => one === patterns[i])) return patterns
    patterns = next
  }
}

interface Brace {
  readonly begin: number
  readonly end: number
  readonly choices: readonly string[]
}

/** The first braces that hold a choice: `{a,b}` or `{1..3}`; others are only braces. */
export function firstBrace(pattern: string): Brace | undefined {
  const open: { begin: number; commas: number[] }[] = []
  let found: Brace | undefined
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at]
    if (character === '\\') at++
    else if (character === '{') open.push({ begin: at, commas: [] })
    else if (character === ',') open.at(-1)?.commas.push(at)
    else if (character === '}') {
      const last = open.pop()
      if (!last) continue
      const cuts = [last.begin, ...last.commas, at]
      const choices =
        last.commas.length > 0
          ? cuts.slice(1).map((cut, i) => pattern.slice((cuts[i] as number) + 1, cut))
          : rangeOf(pattern.slice(last.begin + 1, at))
      // An outer pair is closed after those in it, and begins before them.
      if (choices && (!found || last.begin < found.begin)) found = { begin: last.begin, end: at, choices }
      if (found && open.length === 0) return found
    }
  }
  return found
}

function rangeOf(body: string): readonly string[] | undefined {
  const numbers = NUMBERS.exec(body)
  const letters = LETTERS.exec(body)
  const [from, to] = numbers
    ? [Number(numbers[1]), Number(numbers[2])]
    : letters
      ? [(letters[1] as string).charCodeAt(0), (letters[2] as string).charCodeAt(0)]
      : []
  if (from === undefined || to === undefined || Math.abs(to - from) >= MOST) return undefined
  const step = from <= to ? 1 : -1
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, i) => {
    const value = from + i * step
    return numbers ? String(value) : String.fromCharCode(value)
  })
}
