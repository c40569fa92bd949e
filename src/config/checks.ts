import { MettleError, type Place } from '../errors.ts'
import type { RawChecks } from './checks-schema.ts'
import type { SourceChecks } from './model.ts'
import { didYouMean } from './nearest.ts'

const shareOf = (raw: number | string | undefined): number | undefined => (typeof raw === 'string' ? Number(`${raw.slice(0, -1)}e-2`) : raw)

const HOUR = 3_600_000

/** Checks by data source. @throws {MettleError} `config-reference` where a source is not there */
export function checksOf(
  raw: Readonly<Record<string, RawChecks>>,
  sources: readonly string[],
  at: (source: string) => Place,
): SourceChecks[] {
  return Object.entries(raw).map(([source, checks]) => {
    const unknown = [source, ...(checks.disjoint ?? [])].find(name => !sources.includes(name))
    if (unknown !== undefined)
      throw new MettleError(
        'config-reference',
        `checks: there is no data source ${JSON.stringify(unknown)}${didYouMean(unknown, sources)}`,
        { place: at(source) },
      )
    if (checks.balance !== undefined && checks.label === undefined)
      throw new MettleError('config-value', `checks.${source}: balance needs the column of the label: label: …`, { place: at(source) })
    return {
      source,
      columns: Object.entries(checks.columns ?? {}).map(([name, column]) => ({
        name,
        type: column.type ?? (column.within === undefined ? undefined : 'date'),
        min: column.min,
        max: column.max,
        values: column.values?.map(String),
        unique: column.unique ?? false,
        missing: shareOf(column.missing),
        within:
          column.within === undefined ? undefined : Number(column.within.slice(0, -1)) * (column.within.endsWith('d') ? 24 * HOUR : HOUR),
      })),
      others: checks.others ?? 'allow',
      rows: { min: checks.rows?.min, max: checks.rows?.max, maxChange: shareOf(checks.rows?.['max-change']) },
      missing: shareOf(checks.missing),
      unique: checks.unique ?? [],
      label: checks.label,
      balance: shareOf(checks.balance),
      disjoint: checks.disjoint ?? [],
      on: checks.on ?? [],
      severity: checks.severity ?? 'block',
      place: at(source),
    }
  })
}
