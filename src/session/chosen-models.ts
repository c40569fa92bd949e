import type { Config, Model } from '../config/model.ts'
import { didYouMean } from '../config/nearest.ts'
import { MettleError } from '../errors.ts'
import { globMatcher } from '../glob/glob.ts'

/**
 * The models that were asked for by name or glob, and those that they read.
 * @param upstreamOf names of the models of whose outputs one reads
 * @throws {MettleError} `models-unknown`
 */
export function chosenModels(config: Config, wanted: readonly string[], upstreamOf: (model: Model) => readonly string[]): readonly Model[] {
  if (wanted.length === 0) return config.models
  const names = config.models.map(model => model.name)
  const patterns = wanted.map(pattern => ({ pattern, matches: globMatcher(pattern) }))
  for (const { pattern, matches } of patterns) {
    if (!names.some(name => name === pattern || matches(name))) {
      throw new MettleError(
        'models-unknown',
        `no model matches ${JSON.stringify(pattern)}${didYouMean(pattern, names) || `; there are ${names.slice(0, 20).join(', ')}`}`,
      )
    }
  }
  const asked = (name: string): boolean => patterns.some(({ pattern, matches }) => name === pattern || matches(name))
  // Models stand after those that they read: from the last to the first, each brings what it needs.
  const needed = new Set<string>()
  for (const model of config.models.toReversed()) {
    if (!asked(model.name) && !needed.has(model.name)) continue
    needed.add(model.name)
    for (const name of upstreamOf(model)) needed.add(name)
  }
  return config.models.filter(model => needed.has(model.name))
}
