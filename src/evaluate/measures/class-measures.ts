import type { Rows } from '../predictions/rows.ts'
import { accuracy, type Confusion, confusionOf } from './confusion.ts'
import { type Measure, undefinedAsNaN } from './measure.ts'

/** What follows from how often which class was taken for which. @param binary whether it needs a positive class */
export const confused = (name: string, of: (confusion: Confusion, rows: Rows) => number | undefined, binary = false): Measure => ({
  name,
  direction: 'higher',
  method: 'bootstrap',
  cells: true,
  of: rows => {
    const { predicted, classes, truth, positive } = rows
    if (!predicted || (binary && positive < 0)) return undefined
    return weights => undefinedAsNaN(of(confusionOf(classes.length, truth, predicted, weights), rows))
  },
})

export const ACCURACY: Measure = {
  ...confused('accuracy', accuracy),
  method: 'tango',
  row: ({ predicted, truth }) => (predicted ? i => Number(predicted[i] === truth[i]) : undefined),
}
