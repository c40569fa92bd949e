import { Unreadable } from '../formats/failure.ts'
import { cellNumber } from './table.ts'

const LONGEST_LINE = 20_000
const LONGEST_NAME = 60
/** `: 0.848`, `= 1e-3`; what follows directly tells a whole number from the first digits of `1,234`. */
const VALUE =
  /[:=][ \t]*([-+]?(?:\d[\d_]*(?:\.\d*)?(?:[eE][-+]?\d+)?|\.\d+(?:[eE][-+]?\d+)?|nan|inf(?:inity)?)(?![\w.%'’]|[ \t]*[:=]|[ \t]*[-+*/×][ \t]*[\d.(]|[ \t]+\d))(,\d)?/gi
const NAME = /([A-Za-z_](?:[\w@%/.()-]|:(?=\d))*(?: [\w@%/.()-]+){0,5})[ \t]*$/

/** `2026-03-01T12:00:01.123Z`, `2026/03/01 12:00`, `12:00:01,123`. An hour and a minute alone may be two numbers. */
const TIMESTAMP = /\b(?:\d{4}[-/]\d{2}[-/]\d{2}[T ]\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}:\d{2}:\d{2})(?:[.,]\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})?\b/g

/** `Accuracy: 0.848`, `f1 = 0.87, recall = 0.9`: every name with a number after `:` or `=`. Linear in the text. */
export function textMetrics(text: string): [string, number][] {
  const found: [string, number][] = []
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (line.length > LONGEST_LINE)
      throw new Unreadable(`a line is longer than ${LONGEST_LINE} characters`, { line: i + 1, column: 1 }, 'limit')
    // When something was said is no metric, in whatever way a log writes it.
    const said = line.replace(TIMESTAMP, time => ' '.repeat(time.length))
    for (const match of said.matchAll(VALUE)) {
      const name = NAME.exec(said.slice(Math.max(0, match.index - LONGEST_NAME), match.index))?.[1]
      const value = cellNumber((match[1] as string).replaceAll('_', ''))
      if (name === undefined || value === undefined) continue
      // `epoch 12:30`: a number by itself is no name of one.
      if (/ \d+$/.test(name) && /^[:=]\S/.test(match[0])) continue
      if (match[2] !== undefined)
        throw new Unreadable(
          `${name.trim()} is ${match[1]}${match[2]}…: whether the comma groups digits or begins the fraction is not known; write the number with a point`,
          { line: i + 1, column: match.index + 1 },
          'limit',
        )
      found.push([name.trim(), value])
    }
  }
  if (found.length === 0) throw new Unreadable('no line of the form "name: number" or "name = number"; say with pattern: what to look for')
  return found
}

/** A pattern of the team's own, in RE2: linear in time whatever it is. Groups: `name` and `value`, or the first two. */
export async function patternMetrics(text: string, pattern: string): Promise<[string, number][]> {
  const { RE2JS } = await import('re2js')
  let compiled: ReturnType<typeof RE2JS.compile>
  try {
    compiled = RE2JS.compile(pattern, RE2JS.MULTILINE)
  } catch (error) {
    throw new Unreadable(`the pattern ${JSON.stringify(pattern)} is not RE2: ${error instanceof Error ? error.message : String(error)}`)
  }
  const groups = compiled.namedGroups()
  const [nameGroup, valueGroup] = 'value' in groups ? [groups['name'], groups['value']] : [1, 2]
  if (compiled.groupCount() < Math.max(nameGroup ?? 0, valueGroup ?? 0))
    throw new Unreadable('the pattern needs a group for the name and one for the value: (?P<name>…) and (?P<value>…)')
  const matcher = compiled.matcher(text)
  const found: [string, number][] = []
  while (matcher.find()) {
    const raw = matcher.group(valueGroup as number) ?? ''
    const value = cellNumber(raw)
    if (value === undefined) throw new Unreadable(`the pattern found ${JSON.stringify(raw.slice(0, 60))} where a number belongs`)
    found.push([nameGroup === undefined ? 'value' : (matcher.group(nameGroup) ?? '').trim(), value])
  }
  if (found.length === 0) throw new Unreadable(`the pattern ${JSON.stringify(pattern)} matches nothing`)
  return found
}
