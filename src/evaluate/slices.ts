import type { SliceBy, Slices } from '../config/model.ts'
import type { Slice } from '../documents/schemas.ts'
import type { TextColumn } from '../tables/table.ts'
import { ALPHA, compare } from './compare.ts'
import { intervalOf } from './interval.ts'
import type { Measure } from './measures/measure.ts'
import { take } from './predictions/aligned.ts'
import type { Rows } from './predictions/rows.ts'
import { holm } from './statistics/adjust.ts'

const MOST_VALUES = 200

/** A way to cut that cannot be taken, as a sentence. */
export class BadSlice extends Error {}

/** Each slice with its rows; names read `size=Large`. @throws {BadSlice} */
export function slicesBy(rows: Rows, by: SliceBy): ReadonlyMap<string, readonly number[]> {
  switch (by.kind) {
    case 'column':
      return cut(rows.n, namesOf(rows, by.column), by.column)
    case 'bins':
      return cut(rows.n, binsOf(rows, by.column, by.edges), by.column)
    case 'cross': {
      const [a, b] = by.columns.map(column => namesOf(rows, column)) as [(row: number) => string, (row: number) => string]
      return cut(rows.n, row => `${a(row)}, ${b(row)}`, by.columns.join(' × '))
    }
  }
}

function cut(n: number, nameOf: (row: number) => string, column: string): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  for (let row = 0; row < n; row++) {
    const name = nameOf(row)
    const members = found.get(name)
    if (members) members.push(row)
    else if (found.size === MOST_VALUES)
      throw new BadSlice(`${column} has more than ${MOST_VALUES} values: cut it into bins, or take a coarser column`)
    else found.set(name, [row])
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function columnNamed(rows: Rows, name: string): TextColumn {
  const column = rows.columns.get(name)
  if (!column) throw new BadSlice(`there is no column ${JSON.stringify(name)} in the predictions to slice by`)
  return column
}

function namesOf(rows: Rows, name: string): (row: number) => string {
  const { codes, values } = columnNamed(rows, name)
  return row => `${name}=${values[codes[row] as number] ?? 'missing'}`
}

function binsOf(rows: Rows, name: string, edges: readonly number[]): (row: number) => string {
  const { codes, values } = columnNamed(rows, name)
  const labels = values.map(text => {
    const value = Number(text)
    if (text.trim() === '' || Number.isNaN(value))
      throw new BadSlice(`${name} holds ${JSON.stringify(text.slice(0, 40))}, which is no number to cut into bins`)
    const at = edges.filter(edge => value >= edge).length
    return at === 0 ? `${name}<${edges[0]}` : at === edges.length ? `${name}≥${edges.at(-1)}` : `${edges[at - 1]}≤${name}<${edges[at]}`
  })
  return row => labels[codes[row] as number] ?? `${name}=missing`
}

/**
 * Every slice compared on its own rows, and the family corrected after Holm.
 * @param name what the measure is called here
 * @throws {BadSlice}
 */
export function judgeSlices(measure: Measure, name: string, spec: Slices, candidate: Rows, baseline: Rows | undefined): Slice[] {
  const all = new Map(spec.by.flatMap(by => [...slicesBy(candidate, by)]))
  const slices = [...all].map(([slice, at]): Slice => {
    const own = take(candidate, at)
    const value = measure.of(own)?.(own.weight)
    const common = {
      name: slice,
      metric: name,
      n: at.length,
      value: value === undefined || Number.isNaN(value) ? null : value,
      baseline: null,
      interval: null,
      p: null,
      adjusted: null,
      worse: false,
    }
    if (at.length < spec.minimum) return { ...common, leftOut: `fewer than ${spec.minimum} rows` }
    if (common.value === null) return { ...common, leftOut: `${name} is undefined there` }
    if (!baseline) return { ...common, leftOut: null }
    const found = compare(measure, own, take(baseline, at))
    if (!found) {
      const other = take(baseline, at)
      const before = measure.of(other)?.(other.weight)
      return { ...common, baseline: before === undefined || Number.isNaN(before) ? null : before, leftOut: 'its interval is undefined' }
    }
    return {
      ...common,
      baseline: found.baseline,
      interval: intervalOf(found, measure.direction),
      p: found.worse(spec.maxRegression),
      leftOut: null,
    }
  })
  const judged = slices.filter(slice => slice.p !== null)
  const adjusted = holm(judged.map(slice => slice.p as number))
  return slices
    .map(slice => {
      const own = adjusted[judged.indexOf(slice)] ?? null
      return { ...slice, adjusted: own, worse: own !== null && own < ALPHA }
    })
    .sort((a, b) => (a.p ?? 2) - (b.p ?? 2) || (a.name < b.name ? -1 : 1))
}
