import type { ColumnCheck } from '../config/model.ts'
import { numberIn } from '../tables/number-bytes.ts'
import { dateOf, numberOf } from '../tables/profile.ts'
import type { Column } from '../tables/table.ts'

const EXAMPLES = 5
/** Texts whose answers are kept: what comes again is not looked at again. */
const MOST_KNOWN = 1 << 16
const MOST_LABELS = 1 << 16
/** Longer texts are neither kept nor classes: to find one of many among its like takes V8 a look at each. */
const LONG = 256

/** How often something is wrong, and the first few cases. */
export class Cases {
  count = 0
  readonly #shown: string[] = []

  add(show: () => string): void {
    if (++this.count <= EXAMPLES) this.#shown.push(show())
  }

  text(separator = ', '): string {
    const more = this.count - this.#shown.length
    return `${this.#shown.join(separator)}${more > 0 ? ` and ${more.toLocaleString('en')} more` : ''}`
  }
}

interface Rule {
  readonly name: string
  readonly said: string
  readonly holds: (text: string) => boolean
  readonly cases: Cases
}

const TYPES: Readonly<Record<NonNullable<ColumnCheck['type']>, (text: string) => boolean>> = {
  number: text => Number.isFinite(numberOf(text)),
  integer: text => /^[+-]?\d+(?:\.0+)?$/.test(text),
  string: () => true,
  boolean: text => /^(?:true|false|0|1)$/i.test(text),
  date: text => !Number.isNaN(dateOf(text)),
}

/** What the cells of a column have to be: each is asked every rule. */
function rulesOf(check: ColumnCheck): readonly Rule[] {
  const rules: Rule[] = []
  const add = (name: string, said: string, holds: (text: string) => boolean): number =>
    rules.push({ name, said, holds, cases: new Cases() })
  const { type, values, min, max } = check
  if (type !== undefined)
    add('type', `every value is to be ${type === 'integer' ? 'a whole number' : type === 'string' ? 'text' : `a ${type}`}`, TYPES[type])
  if (values !== undefined) {
    const allowed = new Set(values)
    add('values', `allowed are ${values.slice(0, 10).join(', ')}`, text => allowed.has(text))
  }
  const isDate = type === 'date' || typeof min === 'string' || typeof max === 'string'
  const amount = (value: number | string): number => (isDate ? dateOf(String(value)) : numberOf(String(value)))
  // What is no number is the type's business; a limit that cannot be compared is not kept.
  if (min !== undefined) add('min', `at least ${min}`, text => amount(text) >= amount(min))
  if (max !== undefined) add('max', `at most ${max}`, text => amount(text) <= amount(max))
  return rules
}

/** Where numbers are all that is asked for, and between which they lie: told from the bytes, without making a text of them. */
function rangeOf({ type, values, min, max, within }: ColumnCheck): readonly [number, number] | undefined {
  if (type !== 'number' || values !== undefined || within !== undefined || typeof min === 'string' || typeof max === 'string')
    return undefined
  return [min ?? -Number.MAX_VALUE, max ?? Number.MAX_VALUE]
}

/** Looks at the cells of one column as they come. */
export class ColumnWatch implements Column {
  readonly name: string
  readonly check: ColumnCheck | undefined
  readonly rules: readonly Rule[]
  /** The cell of the row that is being read. */
  text: string | undefined
  missingCount = 0
  readonly missingCases = new Cases()
  /** How often each label occurs; nothing where they are no classes any more. */
  labels: Map<string, number> | undefined
  newest = Number.NEGATIVE_INFINITY
  future: string | undefined
  readonly #keeps: boolean
  readonly #range: readonly [number, number] | undefined
  readonly #now: number
  /** One bit for each rule that a text breaks. */
  readonly #known = new Map<string, number>()
  #broken = 0
  #isMissing = false

  /** @param wants whether the text of every cell is needed, and whether it is a label */
  constructor(name: string, check: ColumnCheck | undefined, wants: { readonly keys: boolean; readonly labels: boolean }, now: number) {
    this.name = name
    this.check = check
    this.rules = check === undefined ? [] : rulesOf(check)
    this.labels = wants.labels ? new Map() : undefined
    this.#keeps = wants.keys
    this.#range = check === undefined || wants.labels || wants.keys ? undefined : rangeOf(check)
    this.#now = now
  }

  bytes(bytes: Buffer, from: number, to: number): void {
    if (this.#range !== undefined) {
      const value = numberIn(bytes, from, to, true)
      if (value >= this.#range[0] && value <= this.#range[1]) return
    } else if (this.rules.length === 0 && !this.#keeps && this.labels === undefined && this.check?.within === undefined) return
    this.#take(bytes.toString('utf8', from, to))
  }

  value(value: string | number | boolean | bigint): void {
    this.#take(String(value))
  }

  missing(): void {
    this.text = undefined
    this.#isMissing = true
    this.missingCount++
  }

  #take(text: string): void {
    this.text = text
    if (this.rules.length > 0 || this.check?.within !== undefined) this.#broken = text.length > LONG ? this.#look(text) : this.#answer(text)
    if (this.labels === undefined) return
    if (text.length <= LONG) this.labels.set(text, (this.labels.get(text) ?? 0) + 1)
    if (this.labels.size > MOST_LABELS || text.length > LONG) this.labels = undefined
  }

  #answer(text: string): number {
    const known = this.#known.get(text)
    if (known !== undefined) return known
    const broken = this.#look(text)
    if (this.#known.size < MOST_KNOWN) this.#known.set(text, broken)
    return broken
  }

  #look(text: string): number {
    let broken = 0
    for (const [i, rule] of this.rules.entries()) if (!rule.holds(text)) broken |= 1 << i
    if (this.check?.within !== undefined) {
      const time = dateOf(text)
      if (time > this.newest) this.newest = time
      if (time > this.#now + DAY) this.future ??= text
    }
    return broken
  }

  /** The row is over. @param where it stands */
  end(where: () => string): void {
    if (this.#broken !== 0) {
      for (const [i, rule] of this.rules.entries())
        if ((this.#broken & (1 << i)) !== 0) rule.cases.add(() => `${JSON.stringify(this.text?.slice(0, 40))} in ${where()}`)
      this.#broken = 0
    }
    if (this.#isMissing) {
      if (this.check?.missing !== undefined) this.missingCases.add(() => `nothing in ${where()}`)
      this.#isMissing = false
    }
  }
}

const DAY = 86_400_000
