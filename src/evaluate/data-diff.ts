import type { DataDiff } from '../documents/data-diff.ts'
import { type ColumnProfile, numberOf, profileColumn } from '../tables/profile.ts'
import type { Table, TextColumn } from '../tables/table.ts'
import { holm } from './statistics/adjust.ts'
import { contingency } from './statistics/drift.ts'
import { kolmogorovSmirnov } from './statistics/kolmogorov.ts'

const LABELS = /^(?:label|target|class|y|y_true|outcome)$/i
const FEW = 20

/** @param label the column of the label, where it is known */
export function dataDiff(source: string, base: Table, head: Table, label: string | undefined): DataDiff {
  const shared = head.names.filter(name => base.columns.has(name))
  const profiles = shared.flatMap(name => {
    const [a, b] = [base.columns.get(name), head.columns.get(name)]
    return a && b ? [{ column: name, from: profileColumn(a), to: profileColumn(b) }] : []
  })
  const share = ({ missing, rows }: { missing: number; rows: number }): number => (rows === 0 ? 0 : missing / rows)
  return {
    source,
    rows: [base.rows, head.rows],
    added: head.names.filter(name => !base.names.includes(name)),
    removed: base.names.filter(name => !head.names.includes(name)),
    kinds: profiles
      .filter(({ from, to }) => from.kind !== to.kind)
      .map(({ column, from, to }) => ({ column, from: from.kind, to: to.kind })),
    missing: profiles
      .filter(({ from, to }) => Math.abs(share(from) - share(to)) >= 0.01)
      .map(({ column, from, to }) => ({ column, from: share(from), to: share(to) })),
    drifted: drifted(profiles, base, head),
    label: labelDiff(base, head, label ?? shared.find(name => LABELS.test(name))),
  }
}

const LEVEL = 0.05
const [FEWEST, MOST_CATEGORIES, EXACT] = [30, 100, 500]

/** Kolmogorov–Smirnov for numbers, χ² for categories, Holm over the columns: false alarms of the whole table stay at 5 %. */
function drifted(
  profiles: readonly { readonly column: string; readonly from: ColumnProfile; readonly to: ColumnProfile }[],
  base: Table,
  head: Table,
): DataDiff['drifted'] {
  const tested = profiles.flatMap(({ column, from, to }) => {
    const [a, b] = [base.columns.get(column), head.columns.get(column)]
    if (!a || !b || from.kind !== to.kind || Math.min(from.count, to.count) < FEWEST) return []
    // What is different in every row tells rows apart: it is no measurement.
    if (to.distinct === to.count) return []
    const values = (source: TextColumn): string[] =>
      Array.from(
        source.codes.filter(code => code >= 0),
        code => source.values[code] as string,
      )
    if (from.kind === 'number' && to.distinct > FEW) {
      const numbers = (source: TextColumn): Float64Array => Float64Array.from(values(source), numberOf).filter(Number.isFinite)
      return [{ column, p: kolmogorovSmirnov(numbers(a), numbers(b), EXACT).p }]
    }
    const p = Math.max(from.distinct, to.distinct) > MOST_CATEGORIES ? undefined : contingency(values(a), values(b))?.p
    return p === undefined ? [] : [{ column, p }]
  })
  const adjusted = holm(tested.map(one => one.p))
  return tested.map((one, i) => ({ ...one, p: adjusted[i] as number })).filter(one => one.p < LEVEL)
}

function labelDiff(base: Table, head: Table, name: string | undefined): DataDiff['label'] {
  const [a, b] = [base.columns.get(name ?? ''), head.columns.get(name ?? '')]
  if (name === undefined || !a || !b) return null
  const [from, to] = [new Map(labelCounts(a)), new Map(labelCounts(b))]
  const values = [...new Set([...from.keys(), ...to.keys()])]
  if (values.length > FEW) return null
  const counts = values.map(value => ({ value, from: from.get(value) ?? 0, to: to.get(value) ?? 0 }))
  // Where `None` is a class it is read as missing, as pandas does: most of the rows may stand there.
  const absent = { value: 'missing or None', from: missingIn(a), to: missingIn(b) }
  return { column: name, counts: absent.from + absent.to > 0 ? [...counts, absent] : counts }
}

const missingIn = ({ codes }: TextColumn): number => codes.reduce((sum, code) => sum + Number(code < 0), 0)

/** How often each value occurs, the most frequent first. */
function labelCounts(column: TextColumn): (readonly [string, number])[] {
  const counts = new Uint32Array(column.values.length)
  for (const code of column.codes) if (code >= 0) counts[code] = (counts[code] as number) + 1
  return column.values
    .map((value, code): readonly [string, number] => [value, counts[code] as number])
    .filter(([, count]) => count > 0)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
}
