import type { Rows } from '../predictions/rows.ts'
import type { Weights } from '../statistics/bootstrap.ts'

/** Rows with weights, or counts of a bootstrap, → the number; `NaN` where it is undefined. */
export type Of = (weights: Weights | undefined) => number

export interface Measure {
  readonly name: string
  readonly direction: 'higher' | 'lower'
  /** How two models are compared on it, where rows are unweighted and independent. */
  readonly method: 'tango' | 'delong' | 'paired-t' | 'bootstrap'
  /** Whether class and prediction alone decide: rows that agree in both count together. */
  readonly cells: boolean
  /** Whether only the order of the scores decides. */
  readonly byRank?: true
  /** Prepares what does not depend on the weights. `undefined` where the rows have not what it needs. */
  readonly of: (rows: Rows) => Of | undefined
  /** The number of one row, whose mean is the measure. */
  readonly row?: (rows: Rows) => ((i: number) => number) | undefined
}

export const undefinedAsNaN = (value: number | undefined): number => value ?? Number.NaN

/** The mean of a number a row. */
export function mean(name: string, direction: 'higher' | 'lower', row: (rows: Rows) => ((i: number) => number) | undefined): Measure {
  return {
    name,
    direction,
    method: 'paired-t',
    cells: false,
    row,
    of(rows) {
      const one = row(rows)
      if (!one) return undefined
      const values = Float64Array.from({ length: rows.n }, (_, i) => one(i))
      return weights => {
        let [total, count] = [0, 0]
        for (let i = 0; i < values.length; i++) {
          const w = weights === undefined ? 1 : (weights[i] as number)
          if (w === 0) continue
          total += w * (values[i] as number)
          count += w
        }
        return total / count
      }
    },
  }
}
