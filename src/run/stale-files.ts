import type { Model } from '../config/model.ts'
import type { Record_ } from '../documents/schemas.ts'
import { agrees } from '../evaluate/agrees.ts'
import { readMetrics } from '../evaluate/metrics.ts'
import { workTreeMetrics } from './work-tree.ts'

/** @param local whether something may lie there from before */
export const notBroughtBack = (model: string, local: boolean): string =>
  `The outputs of ${model} could not be brought back; its record was enough to judge it.${
    local
      ? ` What lies in their place, if anything, is not what was judged: \`mettle run --models ${model} --force gone\` makes it again.`
      : ''
  }`

/**
 * A reuse writes no metrics: the record holds the numbers. Files that say others are of another training.
 * @returns what to say of it, or `undefined` where nothing lies there that contradicts the record
 */
export async function staleMetrics(model: Model, record: Record_, root: string): Promise<string | undefined> {
  // What is computed from rows is the record's to the last digit, the file's as far as it goes. Of several seeds the record holds the means, the file the last one's.
  if (record.repeats !== undefined) return undefined
  const { values } = await readMetrics(model.metrics, workTreeMetrics(root))
  const other = [...values].find(([name, value]) => record.metrics[name] !== undefined && !agrees(value, record.metrics[name]))
  if (other === undefined) return undefined
  const [name, value] = other
  return `${model.name} is judged by its record, where ${name} is ${record.metrics[name]}; ${model.metrics.map(file => file.path).join(', ')} says ${value}, which another training wrote.`
}
