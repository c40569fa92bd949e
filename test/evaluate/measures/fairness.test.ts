import { describe, it } from 'vitest'
import { fairnessOf, groupRates } from '../../../src/evaluate/measures/fairness.ts'
import { expectNear, vectors } from '../../vectors.ts'

describe('fairness, equal to fairlearn', () => {
  it.each(vectors('fairness'))('$name', ({ input, expected, tolerance }) => {
    const names = [...new Set(input.group as string[])].sort()
    const rowsOf = (name: string): number[] => [...(input.group as string[]).keys()].filter(i => input.group[i] === name)
    const groups = new Map(names.map(name => [name, groupRates(input.yTrue, input.yPred, rowsOf(name))]))
    const all = groupRates(input.yTrue, input.yPred, [...input.yTrue.keys()])
    const least = input.minimumPerClass as number | undefined
    const leftOut = names.filter(name => {
      const group = groups.get(name)
      return group && least !== undefined && Math.min(group.positives, group.negatives) < least
    })
    const kept = names.filter(name => !leftOut.includes(name))
    const keptRows = kept.flatMap(rowsOf)
    const remaining =
      kept.length < 2
        ? undefined
        : fairnessOf(
            kept.flatMap(name => groups.get(name) ?? []),
            groupRates(input.yTrue, input.yPred, keptRows),
          )
    expectNear(
      { groups: Object.fromEntries(groups), fairlearn: fairnessOf([...groups.values()], all), leftOut, remaining },
      expected,
      tolerance,
    )
  })
})
