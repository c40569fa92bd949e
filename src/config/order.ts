import { MettleError } from '../errors.ts'
import type { Model } from './model.ts'

/** Models after those that they need. @throws {MettleError} `config-cycle`, naming the circle */
export function inOrder(models: readonly Model[]): Model[] {
  const byName = new Map(models.map(model => [model.name, model]))
  const done = new Set<Model>()
  /** From a model that waits to the one it waits for: a chain may be longer than the stack is deep. */
  const open: Model[] = []
  const waiting = new Set<Model>()
  for (const first of models) {
    if (!done.has(first)) open.push(first)
    for (let model = open.at(-1); model !== undefined; model = open.at(-1)) {
      waiting.add(model)
      const needed = model.data
        .flatMap(source => (source.kind === 'model' ? (byName.get(source.model) ?? []) : []))
        .find(other => !done.has(other))
      if (needed === undefined) {
        done.add(model)
        waiting.delete(model)
        open.pop()
      } else if (waiting.has(needed)) {
        const circle = [...open.slice(open.indexOf(needed)), needed].map(one => one.name).join(' → ')
        throw new MettleError('config-cycle', `models depend on each other in a circle: ${circle}`, { place: needed.place })
      } else open.push(needed)
    }
  }
  return [...done]
}
