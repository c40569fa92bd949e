import type { Model } from './model.ts'

const MOST = 1000

/**
 * A model with its inputs as a dispatch gives them. Only names that the configuration declares count, and values are
 * data: no control characters, bounded. `today` stands for the date.
 * @param today `2026-11-22`, in UTC
 */
export function dispatched(model: Model, given: Readonly<Record<string, string>>, today: string): Model {
  const names = Object.keys(model.inputs)
  if (names.length === 0) return model
  const inputs = Object.fromEntries(
    names.map(name => {
      const value = Object.hasOwn(given, name) && given[name] !== '' ? (given[name] as string) : (model.inputs[name] as string)
      return [name, value === 'today' ? today : value.replace(/[\0-\x1f\x7f]/g, ' ').slice(0, MOST)]
    }),
  )
  return { ...model, inputs }
}
