import type { Output, Repeat } from '../documents/schemas.ts'

type Rules = readonly { readonly metric: string }[]

interface Cost {
  /** Of all seeds together. */
  readonly seconds: number | null
  readonly peakBytes: number | null
  readonly outputs: readonly Output[]
  readonly repeats?: readonly Repeat[] | undefined
}

/** What a training cost, as metrics: only those that a rule names, for nobody else asked. With several seeds it is one seed's, on average. */
export function measured(rules: Rules, { seconds, peakBytes, outputs, repeats = [] }: Cost): ReadonlyMap<string, number> {
  const mean = (of: (one: Repeat) => number | null | undefined): number | undefined => {
    const values = repeats.map(of).filter(value => typeof value === 'number')
    return values.length > 0 && values.length === repeats.length ? values.reduce((sum, value) => sum + value, 0) / values.length : undefined
  }
  return asked(rules, [
    ['training_seconds', mean(one => one.seconds) ?? (seconds === null ? null : seconds / Math.max(1, repeats.length))],
    ['peak_memory_bytes', mean(one => one.peakBytes) ?? peakBytes],
    ...outputs.map((output): [string, number] => [`size_bytes{${output.name}}`, output.size]),
  ])
}

/** Whether a metric is what Mettle measures of a training, not what the training says. */
export const isMeasured = (name: string): boolean => /^(?:training_seconds|peak_memory_bytes|size_bytes\{[^}]*\})$/.test(name)

/** The seeds with what each cost among their metrics, so that it is compared as those are. */
export const withCost = (rules: Rules, repeats: readonly Repeat[]): readonly Repeat[] =>
  repeats.map(one => {
    const cost = asked(rules, [
      ['training_seconds', one.seconds ?? null],
      ['peak_memory_bytes', one.peakBytes ?? null],
    ])
    return { ...one, metrics: { ...Object.fromEntries(cost), ...one.metrics } }
  })

function asked(rules: Rules, costs: readonly (readonly [string, number | null])[]): ReadonlyMap<string, number> {
  const all = new Map(costs)
  return new Map(
    rules.flatMap(({ metric }): [string, number][] => {
      const value = all.get(metric)
      return value === undefined || value === null ? [] : [[metric, value]]
    }),
  )
}
