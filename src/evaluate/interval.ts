import type { Interval } from '../documents/schemas.ts'
import type { Comparison } from './compare.ts'

/** The bounds as a document has them: of candidate − baseline, whichever way is better. */
export const intervalOf = ({ lower, upper, method, n, groups, se }: Comparison, direction: 'higher' | 'lower'): Interval => ({
  lower: direction === 'higher' ? lower : -upper,
  upper: direction === 'higher' ? upper : -lower,
  method,
  n,
  groups,
  se,
})
