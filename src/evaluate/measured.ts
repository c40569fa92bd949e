import type { Output } from '../documents/schemas.ts'

/** What a training cost, as metrics: only those that a rule names, for nobody else asked. */
export function measured(
  rules: readonly { readonly metric: string }[],
  facts: { readonly seconds: number | null; readonly peakBytes: number | null; readonly outputs: readonly Output[] },
): ReadonlyMap<string, number> {
  const all = new Map<string, number | null>([
    ['training_seconds', facts.seconds],
    ['peak_memory_bytes', facts.peakBytes],
    ...facts.outputs.map((output): [string, number] => [`size_bytes{${output.name}}`, output.size]),
  ])
  return new Map(
    rules.flatMap(({ metric }): [string, number][] => {
      const value = all.get(metric)
      return value === undefined || value === null ? [] : [[metric, value]]
    }),
  )
}
