import type { ResultsFile } from '../../config/model.ts'
import type { Value } from '../../formats/value.ts'

/** What another tool found. */
export interface ToolResult {
  /** Tests that ran; `null` where the format does not say. */
  readonly tests: number | null
  readonly skipped: number
  readonly failures: readonly Failure[]
}

export interface Failure {
  readonly name: string
  readonly message: string
  /** The test says no; it broke; or it only warns. */
  readonly kind: 'fail' | 'error' | 'warn'
}

export type ResultFormat = NonNullable<ResultsFile['format']>

/** A file that does not say what its format promises: never a pass. */
export class BadResult extends Error {}

export const map = (value: Value | undefined, what: string): ReadonlyMap<unknown, Value> => {
  if (value instanceof Map) return value as ReadonlyMap<unknown, Value>
  throw new BadResult(`${what} is ${value === undefined ? 'not there' : 'no object'}`)
}

export const list = (value: Value | undefined, what: string): readonly Value[] => {
  if (Array.isArray(value)) return value as readonly Value[]
  throw new BadResult(`${what} is ${value === undefined ? 'not there' : 'no list'}`)
}

/** A verdict is true or false, and nothing else. */
export const flag = (value: Value | undefined, what: string): boolean => {
  if (typeof value === 'boolean') return value
  throw new BadResult(`${what} is ${value === undefined || value === null ? 'not there: it did not run' : `neither true nor false`}`)
}

export const number = (value: Value | undefined, what: string): number => {
  const found = typeof value === 'bigint' ? Number(value) : value
  if (typeof found === 'number' && Number.isFinite(found)) return found
  throw new BadResult(`${what} is ${typeof found === 'number' ? 'NaN or infinite' : 'no number'}`)
}

export const shown = (value: Value | undefined): string =>
  value === undefined || value === null
    ? ''
    : typeof value === 'object'
      ? value instanceof Map
        ? [...value].map(([key, one]) => `${String(key)} ${shown(one)}`).join(', ')
        : list(value as Value, '')
            .map(shown)
            .join(', ')
      : String(value)
