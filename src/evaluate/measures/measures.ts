import type { Rows } from '../predictions/rows.ts'
import type { Task } from '../predictions/spec.ts'
import { BINARY } from './binary-measures.ts'
import { type Measure, mean } from './measure.ts'
import { MULTICLASS } from './multiclass-measures.ts'
import { RANKING } from './ranking-measures.ts'
import { forecastMeasures, REGRESSION } from './regression-measures.ts'

/** All measures that rows of a task have, the one that stands for the model first. */
export function measuresOf(rows: Rows, quantile: number | undefined): readonly Measure[] {
  if (rows.task === 'scores')
    return [...rows.scores.keys()].map(name =>
      mean(name, 'higher', ({ scores: all }) => {
        const values = all.get(name)
        return values && (i => values[i] as number)
      }),
    )
  const byTask: Readonly<Record<Exclude<Task, 'scores'>, readonly Measure[]>> = {
    binary: BINARY,
    multiclass: MULTICLASS,
    regression: REGRESSION,
    forecast: forecastMeasures(quantile),
    ranking: RANKING,
  }
  return byTask[rows.task]
}
