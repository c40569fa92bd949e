import { type Inspected, upstreamOf } from '../detect/inspect.ts'
import type { Plan } from '../documents/schemas.ts'
import { grouped } from '../grouped.ts'

/** As many legs as a matrix may have, with room for others. */
const MOST = 200

export interface Batch {
  readonly name: string
  /** Names, separated by line breaks: no name holds one. */
  readonly models: string
  readonly 'runs-on': string | readonly string[]
  /** Empty where nobody has to approve. */
  readonly environment: string
}

/** What must train, in batches: models that read each other in one, so that nothing is trained twice; one runner each. */
export function batchesOf(plan: Plan, models: readonly Inspected[]): readonly Batch[] {
  const training = plan.models.filter(model => model.action === 'train' && model.waits === null)
  const group = new Map(training.map(({ name }) => [name, name]))
  const find = (name: string): string => {
    const next = group.get(name) as string
    return next === name ? name : find(next)
  }
  for (const inspected of models) {
    const { name } = inspected.model
    for (const upstream of upstreamOf(inspected)) if (group.has(name) && group.has(upstream)) group.set(find(name), find(upstream))
  }
  const batches = [...grouped(training, ({ name }) => find(name)).values()].map(members => ({
    names: members.map(({ name }) => name),
    runsOn: members.find(member => member['runs-on'] !== null)?.['runs-on'] ?? 'ubuntu-latest',
    environment: members.find(member => member.environment !== null)?.environment ?? '',
  }))
  const merged: typeof batches = []
  // Past what a matrix holds, batches of the same runner share a leg.
  const share = Math.ceil(batches.length / MOST)
  for (const [, same] of grouped(batches, ({ runsOn, environment }) => JSON.stringify([runsOn, environment])))
    for (let i = 0; i < same.length; i += share) {
      const part = same.slice(i, i + share)
      merged.push({
        names: part.flatMap(({ names }) => names),
        runsOn: (part[0] as (typeof batches)[number]).runsOn,
        environment: part[0]?.environment ?? '',
      })
    }
  return merged.map(({ names, runsOn, environment }) => ({
    name: names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', '),
    models: names.join('\n'),
    'runs-on': runsOn,
    environment,
  }))
}
