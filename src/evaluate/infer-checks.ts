import type { Summary } from '../tables/column-profiler.ts'

/**
 * A proposal of checks from data as they are, to be read by a person before it is kept.
 * @param columns in their order
 */
export function inferChecks(rows: number, columns: readonly Summary[]): Record<string, unknown> {
  return {
    columns: Object.fromEntries(columns.map(summary => [summary.profile.name, inferred(summary)])),
    rows: { min: Math.max(1, Math.floor(rows / 2)) },
  }
}

const FEW = 20

/** None where a number in YAML does not hold them. */
const boundsOf = (min: number | string | undefined, max: number | string | undefined): Record<string, unknown> =>
  typeof min === 'number' && typeof max === 'number' ? { min, max } : {}

function inferred({ profile, whole, dates, values }: Summary): Record<string, unknown> {
  const { kind, count, distinct, missing, rows } = profile
  const common = { ...(missing === 0 ? { missing: 0 } : { missing: `${Math.min(100, Math.ceil((200 * missing) / rows))}%` }) }
  if (kind === 'string' && dates) return { type: 'date', ...common }
  // Whether all are different is not known where they are too many to be counted one by one.
  const unique = values !== undefined && distinct === count && count > FEW && missing === 0
  switch (kind) {
    case 'number':
      // No rule on a type holds of what is infinite.
      if (![profile.min, profile.max].map(Number).every(Number.isFinite)) return common
      return {
        type: whole ? 'integer' : 'number',
        ...(whole && unique ? { unique: true } : boundsOf(profile.min, profile.max)),
        ...common,
      }
    case 'boolean':
      return { type: 'boolean', ...common }
    case 'string':
      return values !== undefined && distinct <= FEW && distinct < count
        ? { values: values.toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([value]) => value), ...common }
        : { type: 'string', ...(unique ? { unique: true } : {}), ...common }
    default:
      return {}
  }
}
