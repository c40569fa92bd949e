import { MettleError, type Place, Problems } from '../errors.ts'
import { isInside, relativeTo } from '../paths.ts'
import { modelOf } from './block.ts'
import type { Config, Model } from './model.ts'
import { didYouMean } from './nearest.ts'
import type { ParsedConfig } from './parse.ts'
import type { RawDefaults, RawStage } from './schema.ts'
import { KEYS_OF_ONE, STAGE_KEYS } from './stage-keys.ts'

/** Keys of `defaults`: those of a stage that can hold for all of them, and those that are about rules. */
const OF_ALL: readonly string[] = [
  ...STAGE_KEYS.filter(key => !(KEYS_OF_ONE as readonly string[]).includes(key)),
  'severity',
  'missing-baseline',
  'inconclusive',
]

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
      .filter(key => !OF_ALL.includes(key))
      .map(key => {
        const says = (KEYS_OF_ONE as readonly string[]).includes(key)
          ? `it is about the outputs of one stage; write it under stages: NAME`
          : `without models the stages of dvc.yaml say it; expected ${OF_ALL.join(', ')}`
        return new MettleError('config-value', `defaults.${key}: ${says}`, { place: placeOf('defaults', key) })
      }),
  ]
  if (faults.length > 0) throw new Problems(faults)
  const models = derived.models.map(model => {
    const own = stages[model.name]
    const at = (...path: readonly string[]): Place => (own ? placeOf('stages', model.name, ...path) : placeOf('defaults', ...path))
    const said = withWords(model, own ?? {}, defaults, working, at)
    const { labels } = said.predictions ?? {}
    const writer = labels === undefined ? undefined : derived.models.find(one => one.outputs.some(({ path }) => isInside(labels, path)))
    if (writer)
      throw new MettleError(
        'config-value',
        `predictions.labels: ${labels} is written by the stage ${writer.name}, and what a program writes are no labels. Keep them in git or by \`dvc add\`, or let the predictions have them in a column`,
        { place: at('predictions', 'labels') },
      )
    return said
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
  const outputs = model.outputs.map(output => output.path)
  for (const { name, path } of said.outputs)
    if (!outputs.some(output => isInside(path, output)))
      throw new MettleError(
        'config-reference',
        `${name}: ${path} is no output of the stage${didYouMean(path, outputs) || (outputs.length > 0 ? `; it has ${outputs.join(', ')}` : '')}`,
        { place: at(name) },
      )
  return {
    ...model,
    outputs: [...model.outputs, ...said.outputs.filter(output => !outputs.includes(output.path))],
    predictions: said.predictions,
    rows: said.rows,
    slices: said.slices,
    fairness: said.fairness,
    testSet: said.testSet,
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
