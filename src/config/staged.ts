import { MettleError, type Place, Problems } from '../errors.ts'
import { relativeTo } from '../paths.ts'
import { modelOf } from './block.ts'
import type { Config, Model } from './model.ts'
import { didYouMean } from './nearest.ts'
import type { ParsedConfig } from './parse.ts'
import type { RawDefaults, RawStage } from './schema.ts'
import { STAGE_KEYS } from './stage-keys.ts'

/** Keys of `defaults` that are about rules, and hold for any. */
const OF_RULES = ['severity', 'missing-baseline', 'inconclusive']

/**
 * The stages of a DVC project with what `mettle.yml` says of them: rules, grants, limits.
 * @param derived what `dvc.yaml` says
 * @throws {MettleError} with each fault on its line
 */
export function stagedConfig(derived: Config, { raw, placeOf }: ParsedConfig, file: string, working: string): Config {
  const stages = raw.stages ?? {}
  const defaults = raw.defaults ?? {}
  const names = derived.models.map(model => model.name)
  const faults = [
    ...Object.keys(stages)
      .filter(name => !names.includes(name))
      .map(
        name =>
          new MettleError('config-reference', `stages: dvc.yaml has no stage ${JSON.stringify(name)}${didYouMean(name, names)}`, {
            place: placeOf('stages', name),
          }),
      ),
    ...Object.keys(defaults)
      .filter(key => !(STAGE_KEYS as readonly string[]).includes(key) && !OF_RULES.includes(key))
      .map(
        key =>
          new MettleError(
            'config-value',
            `defaults.${key}: without models the stages of dvc.yaml say it; expected ${STAGE_KEYS.join(', ')}`,
            {
              place: placeOf('defaults', key),
            },
          ),
      ),
  ]
  if (faults.length > 0) throw new Problems(faults)
  const models = derived.models.map(model => {
    const own = stages[model.name]
    const at = (...path: readonly string[]): Place => (own ? placeOf('stages', model.name, ...path) : placeOf('defaults', ...path))
    return withWords(model, own ?? {}, defaults, working, at)
  })
  return {
    ...derived,
    path: file,
    models,
    removedModel: raw['removed-model'] ?? derived.removedModel,
    dvcLock: raw['dvc-lock'] ?? derived.dvcLock,
    schedule: raw.schedule ?? derived.schedule,
  }
}

function withWords(model: Model, own: RawStage, defaults: RawDefaults, working: string, at: (...path: readonly string[]) => Place): Model {
  const said = modelOf(model.name, own, defaults, { working, dir: relativeTo(working, model.dir) }, at)
  return {
    ...model,
    gate: said.gate,
    grants: said.grants,
    timeout: said.timeout,
    when: said.when,
    maxAge: said.maxAge,
    runsOn: said.runsOn,
    baseline: said.baseline,
    beside: said.beside,
    folds: said.folds,
    plots: [...new Set([...model.plots, ...said.plots])],
  }
}
