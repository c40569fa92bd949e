import { MettleError } from '../errors.ts'
import { grouped } from '../grouped.ts'
import { folderOf } from '../paths.ts'
import type { Model } from './model.ts'

/** What a name is as a part of a variable: `train-set` is `TRAIN_SET`. */
export const variablePart = (name: string): string => name.toUpperCase().replace(/[^A-Z0-9]/g, '_')

/** Where two things of a configuration would take each other's place without a word. */
export const clashes = (models: readonly Model[]): readonly MettleError[] => [...outputClashes(models), ...models.flatMap(variableClashes)]

/** Two models write one place, and a third reads one of them: which bytes it finds depends on who trained last. */
function outputClashes(models: readonly Model[]): MettleError[] {
  const read = new Set(models.flatMap(model => model.data.flatMap(source => (source.kind === 'model' ? [source.model] : []))))
  const writers = new Map<string, Model>()
  for (const model of models) for (const { path } of model.outputs) if (read.has(model.name)) writers.set(path, model)
  return models.flatMap(model =>
    model.outputs.flatMap(({ path }) => {
      for (let here = path; ; here = folderOf(here)) {
        const other = writers.get(here)
        if (other !== undefined && other !== model)
          return [
            new MettleError(
              'config-path',
              `${model.name} writes ${path}, and ${other.name}, which other models read, writes ${here}: give each model places of its own`,
              { place: model.place },
            ),
          ]
        if (here === '') return []
      }
    }),
  )
}

function variableClashes(model: Model): MettleError[] {
  const names = { data: model.data.map(source => source.name), inputs: Object.keys(model.inputs) }
  return Object.entries(names).flatMap(([key, all]) =>
    [...grouped(all, variablePart)]
      .filter(([, same]) => same.length > 1)
      .map(
        ([part, same]) =>
          new MettleError(
            'config-value',
            `models.${model.name}.${key}: ${same.join(' and ')} would both be METTLE_${key === 'data' ? 'DATA' : 'INPUT'}_${part}; give one of them another name`,
            { place: model.place },
          ),
      ),
  )
}
