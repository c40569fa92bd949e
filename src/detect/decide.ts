import type { Fingerprint, PlannedModel, Reason, Record_ } from '../documents/schemas.ts'
import type { Changes } from './changes.ts'
import type { Inspected } from './inspect.ts'
import { reasonsBetween } from './reasons.ts'
import { relocked } from './relocked.ts'

/** Everything that a decision about one model rests on. */
export interface Facts {
  /** As far as it is known by now: other models' outputs filled in. */
  readonly head: Inspected
  readonly base: Inspected | undefined
  /** What the baseline was made of, where a record tells it. */
  readonly baseline: Fingerprint | undefined
  /** A successful record under the key. */
  readonly record: Record_ | undefined
  readonly force: string | undefined
  /** Why a record is no longer good enough. */
  readonly stale?: string | undefined
  /** Models of the same run that train and whose outputs this one reads. */
  readonly trainingUpstream: readonly string[]
  readonly changes: Changes
  /** Whether a `dvc.lock` is believed. */
  readonly lockProves?: boolean
}

/** Train or reuse, and why. What is unknown trains. */
export function decide(facts: Facts): PlannedModel {
  const { head } = facts
  const { fingerprint } = head
  const against = facts.baseline ?? facts.base?.fingerprint
  const lock = provenByLock(facts)
  const moved = lock === 'proven' ? relocked(head, facts.base) : []
  const differing = [...reasonsBetween(against, fingerprint, facts.changes), ...moved]
  const waiting = facts.trainingUpstream.map(
    (upstream): Reason => ({ component: 'data', path: upstream, key: null, from: null, to: `depends on ${upstream}` }),
  )
  const plan = (action: 'train' | 'reuse', reasons: readonly Reason[]): PlannedModel => ({
    name: head.model.name,
    action,
    key: facts.trainingUpstream.length > 0 ? null : fingerprint.key,
    changed: against === undefined || against.key !== fingerprint.key || fingerprint.key === null || moved.length > 0,
    reasons: [...reasons],
    waits: null,
    environment: null,
    'runs-on': head.model.runsOn === undefined ? null : typeof head.model.runsOn === 'string' ? head.model.runsOn : [...head.model.runsOn],
  })
  if (facts.force !== undefined)
    return plan('train', [...differing, { component: 'forced', path: null, key: null, from: null, to: facts.force }])
  if (facts.trainingUpstream.length > 0 || fingerprint.key === null) return plan('train', [...withoutPending(differing), ...waiting])
  if (fingerprint.unknown.length > 0) {
    const unknown = fingerprint.unknown.map(
      (reason): Reason => ({
        component: 'data',
        path: reason.split(': ')[0] ?? null,
        key: null,
        from: null,
        to: `unknown: ${reason.split(': ').slice(1).join(': ')}`,
      }),
    )
    return plan('train', [...differing.filter(reason => reason.to !== 'unknown'), ...unknown])
  }
  if (facts.record && facts.stale !== undefined)
    return plan('train', [...differing, { component: 'record', path: null, key: null, from: facts.record.time, to: facts.stale }])
  if (facts.record) return plan('reuse', differing)
  if (lock === 'proven') return plan('reuse', differing)
  if (lock === 'departed')
    return plan('train', merged(differing, head.stage?.departures.map(departure => ({ ...departure, missedByDvc: undefined })) ?? []))
  return plan(
    'train',
    differing.length > 0
      ? differing
      : [{ component: 'record', path: null, key: null, from: null, to: 'no successful run of exactly this' }],
  )
}

/**
 * `dvc.lock` proves a stage that is what the lock says. It cannot prove what it does not hold (wdir, modes): where those
 * changed and the lock did not, the stage is unproven.
 */
export function provenByLock({
  head,
  base,
  lockProves = true,
}: Pick<Facts, 'head' | 'base' | 'lockProves'>): 'proven' | 'departed' | 'none' {
  if (!head.stage || !lockProves) return 'none'
  if (head.stage.departures.length > 0) return 'departed'
  const stale = base?.stage && base.fingerprint.key !== head.fingerprint.key && base.stage.lockSource === head.stage.lockSource
  return stale ? 'none' : 'proven'
}

const withoutPending = (reasons: readonly Reason[]): Reason[] => reasons.filter(reason => !reason.to?.startsWith('depends on '))

function merged(first: readonly Reason[], second: readonly (Reason & { missedByDvc?: unknown })[]): Reason[] {
  const id = (reason: Reason): string => `${reason.component} ${reason.path} ${reason.key}`
  const known = new Set(first.map(id))
  return [
    ...first,
    ...second.filter(reason => !known.has(id(reason))).map(({ component, path, key, from, to }) => ({ component, path, key, from, to })),
  ]
}
