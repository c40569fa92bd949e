import type { TextColumn } from '../../tables/table.ts'
import type { Rows } from './rows.ts'

/** Some of the rows, by their index. */
export function take(rows: Rows, at: ArrayLike<number>): Rows {
  const floats = (values: Float64Array | undefined): Float64Array | undefined =>
    values && (values.length === 0 ? values : Float64Array.from(at, i => values[i] as number))
  const ints = (values: Int32Array): Int32Array => (values.length === 0 ? values : Int32Array.from(at, i => values[i] as number))
  const classes = rows.classes.length
  return {
    ...rows,
    n: at.length,
    ids: Array.from(at, i => rows.ids[i] as string),
    truth: ints(rows.truth),
    predicted: rows.predicted && ints(rows.predicted),
    score: floats(rows.score),
    probability:
      rows.probability &&
      Float64Array.from(
        { length: at.length * classes },
        (_, k) => (rows.probability as Float64Array)[(at[Math.floor(k / classes)] as number) * classes + (k % classes)] as number,
      ),
    target: floats(rows.target) as Float64Array,
    value: floats(rows.value) as Float64Array,
    weight: floats(rows.weight),
    group: rows.group && renumbered(Uint32Array.from(at, i => (rows.group as Uint32Array)[i] as number)),
    columns: new Map([...rows.columns].map(([name, column]): [string, TextColumn] => [name, { ...column, codes: ints(column.codes) }])),
    scores: new Map([...rows.scores].map(([name, values]) => [name, floats(values) as Float64Array])),
  }
}

function renumbered(group: Uint32Array): Uint32Array {
  const known = new Map<number, number>()
  return group.map(one => {
    const found = known.get(one) ?? known.size
    known.set(one, found)
    return found
  })
}

/** Both sides with one list of classes: one model may predict what the other never does. */
export function aligned(a: Rows, b: Rows): readonly [Rows, Rows] {
  if (a.classes.length === b.classes.length && a.classes.every((name, i) => name === b.classes[i])) return [a, b]
  const numeric = [...a.classes, ...b.classes].every(name => name.trim() !== '' && !Number.isNaN(Number(name)))
  const all = [...new Set([...a.classes, ...b.classes])].sort((x, y) => (numeric ? Number(x) - Number(y) : x < y ? -1 : 1))
  return [withClasses(a, all), withClasses(b, all)]
}

function withClasses(rows: Rows, all: readonly string[]): Rows {
  const at = rows.classes.map(name => all.indexOf(name))
  const move = (codes: Int32Array): Int32Array => codes.map(code => at[code] as number)
  const { probability } = rows
  return {
    ...rows,
    classes: all,
    truth: move(rows.truth),
    predicted: rows.predicted && move(rows.predicted),
    positive: rows.positive < 0 ? -1 : (at[rows.positive] as number),
    probability:
      probability &&
      Float64Array.from({ length: rows.n * all.length }, (_, k) => {
        const own = at.indexOf(k % all.length)
        return own === -1 ? 0 : (probability[Math.floor(k / all.length) * rows.classes.length + own] as number)
      }),
  }
}

/** Why two sets of rows are not the same test set, or `undefined` where they are. */
export function differentTestSet(candidate: Rows, baseline: Rows): string | undefined {
  if (candidate.task !== baseline.task) return `the task was ${baseline.task} and is ${candidate.task}`
  if (candidate.n !== baseline.n) {
    const [more, fewer] = candidate.n > baseline.n ? [candidate, baseline] : [baseline, candidate]
    const known = new Set(fewer.ids)
    const example = more.ids.find(id => !known.has(id))
    return `the baseline was judged on ${baseline.n.toLocaleString('en')} rows, the candidate on ${candidate.n.toLocaleString('en')} (${JSON.stringify(example)} is only in the ${more === candidate ? 'candidate' : 'baseline'})`
  }
  const other = candidate.ids.findIndex((id, i) => id !== baseline.ids[i])
  if (other !== -1) return `their ids differ: ${JSON.stringify(candidate.ids[other])} beside ${JSON.stringify(baseline.ids[other])}`
  if (candidate.digest === baseline.digest) return otherwiseDescribed(candidate, baseline)
  const label = (rows: Rows, i: number): string =>
    rows.classes.length > 0 ? (rows.classes[rows.truth[i] as number] as string) : String(rows.target[i])
  const row = candidate.ids.findIndex((_, i) => label(candidate, i) !== label(baseline, i))
  return row === -1
    ? 'their labels differ'
    : `the label of ${JSON.stringify(candidate.ids[row])} was ${JSON.stringify(label(baseline, row))} and is ${JSON.stringify(label(candidate, row))}`
}

/** What decides which rows count, and for which slice, belongs to the test set: a training could write it to its liking. */
function otherwiseDescribed(candidate: Rows, baseline: Rows): string | undefined {
  if ((candidate.weight === undefined) !== (baseline.weight === undefined)) return 'only one of both has weights'
  const weight = candidate.weight?.findIndex((one, i) => one !== baseline.weight?.[i]) ?? -1
  if (weight !== -1)
    return `the weight of ${JSON.stringify(candidate.ids[weight])} was ${baseline.weight?.[weight]} and is ${candidate.weight?.[weight]}`
  if ((candidate.group === undefined) !== (baseline.group === undefined)) return 'only one of both has groups'
  // Codes count groups in the order of the rows: equal groups have equal codes.
  const group = candidate.group?.findIndex((one, i) => one !== baseline.group?.[i]) ?? -1
  if (group !== -1) return `${JSON.stringify(candidate.ids[group])} belongs to another group than before`
  for (const name of candidate.described) {
    const [now, old] = [candidate.columns.get(name), baseline.columns.get(name)]
    if (!now || !old) continue
    const row = now.codes.findIndex((code, i) => now.values[code] !== old.values[old.codes[i] as number])
    if (row !== -1)
      return `${name} of ${JSON.stringify(candidate.ids[row])} was ${JSON.stringify(old.values[old.codes[row] as number] ?? null)} and is ${JSON.stringify(now.values[now.codes[row] as number] ?? null)}`
  }
  return undefined
}
