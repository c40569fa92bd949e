import type { Reason } from '../documents/schemas.ts'
import type { Inspected } from './inspect.ts'

/**
 * Outputs that the locks of two revisions name otherwise, where both prove their stage: it was run again somewhere, and
 * what it is made of need not differ for that.
 */
export function relocked(head: Inspected | undefined, base: Inspected | undefined): readonly Reason[] {
  if (!head?.stage || !base?.stage || head.stage.departures.length > 0 || base.stage.departures.length > 0) return []
  const before = base.stage.locked
  return [...head.stage.locked].flatMap(([path, to = null]): Reason[] => {
    const from = before.get(path) ?? null
    return from === to ? [] : [{ component: 'outputs', path, key: null, from, to }]
  })
}
