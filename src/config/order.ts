import { MettleError } from '../errors.ts'
import type { Model } from './model.ts'

/** Models after those that they need. @throws {MettleError} `config-cycle`, naming the circle */
export function inOrder(models: readonly Model[]): Model[] {
  const byName = new Map(models.map(model => [model.name, model]))
  const done = new Set<string>()
  const result: Model[] = []
  const visit = (model: Model, path: readonly string[]): void => {
    if (done.has(model.name)) return
    if (path.includes(model.name)) {
      const circle = [...path.slice(path.indexOf(model.name)), model.name].join(' → ')
      throw new MettleError('config-cycle', `models depend on each other in a circle: ${circle}`, { place: model.place })
    }
    for (const source of model.data) {
      const needed = source.kind === 'model' ? byName.get(source.model) : undefined
      if (needed) visit(needed, [...path, model.name])
    }
    done.add(model.name)
    result.push(model)
  }
  for (const model of models) visit(model, [])
  return result
}
