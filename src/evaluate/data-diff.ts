import type { DataDiff } from '../documents/data-diff.ts'
import { profileColumn } from '../tables/profile.ts'
import type { Table } from '../tables/table.ts'
import { labelCounts } from './checks.ts'

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
    label: labelDiff(base, head, label ?? shared.find(name => LABELS.test(name))),
  }
}

function labelDiff(base: Table, head: Table, name: string | undefined): DataDiff['label'] {
  const [a, b] = [base.columns.get(name ?? ''), head.columns.get(name ?? '')]
  if (name === undefined || !a || !b) return null
  const [from, to] = [new Map(labelCounts(a)), new Map(labelCounts(b))]
  const values = [...new Set([...from.keys(), ...to.keys()])]
  return values.length > FEW
    ? null
    : { column: name, counts: values.map(value => ({ value, from: from.get(value) ?? 0, to: to.get(value) ?? 0 })) }
}
