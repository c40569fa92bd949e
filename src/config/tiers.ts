import type { Model, Tier } from './model.ts'

/** What decides which tier of a model trains. */
export interface Occasion {
  readonly kind: string
  readonly labels: readonly string[]
}

/**
 * The tier of a model on an occasion: a label `tier:NAME` says it; else a pull request, and a terminal, take the first
 * that the configuration names, everything else the last.
 */
export function tierOn({ tiers }: Model, { kind, labels }: Occasion): string | undefined {
  const names = [...tiers.keys()]
  const asked = labels.find(label => label.startsWith('tier:') && tiers.has(label.slice('tier:'.length)))
  if (asked !== undefined) return asked.slice('tier:'.length)
  return kind === 'pull_request' || kind === 'local' ? names[0] : names.at(-1)
}

/** A model with what one of its tiers says in place of its own. */
export function inTier(model: Model, name: string | undefined): Model {
  const tier: Tier | undefined = name === undefined ? undefined : model.tiers.get(name)
  if (!tier) return model
  const { variables, ...rest } = tier
  return { ...model, ...rest, variables: { ...model.variables, ...variables }, tier: name }
}
