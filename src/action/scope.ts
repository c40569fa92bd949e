import { createHash } from 'node:crypto'
import type { Inputs } from '../config/inputs.ts'
import type { Event } from '../github/event.ts'
import type { Scope } from '../github/status.ts'
import { join } from '../paths.ts'

const LONGEST = 40

/** The question that an invocation answers. */
export const scopeOf = ({ workingDirectory, config, models, inline }: Inputs, event: Event): Scope => ({
  config: plain(inline ? `metrics ${inline.name}` : join(workingDirectory, config)),
  models: plain((models.length > 0 ? models : event.dispatch.models).join(',')),
  on: plain(occasion(event)),
})

/** Where it is asked, other than on the way into the default branch. */
function occasion({ trigger, branch, defaultBranch }: Event): string {
  switch (trigger.kind) {
    case 'pull_request':
    case 'merge_group':
      return defaultBranch === undefined || trigger.baseRef === defaultBranch ? '' : trigger.baseRef
    case 'push':
    case 'snapshot':
      return defaultBranch === undefined || branch === undefined || branch === defaultBranch ? '' : 'push'
    case 'tag':
      return 'tag'
    default:
      return ''
  }
}

/** As it may stand in a status: without what would end it there, and short. */
function plain(text: string): string {
  const safe = text.replace(/[^\w./@*,{}!-]/g, '_')
  return safe.length <= LONGEST ? safe : `${safe.slice(0, LONGEST - 9)}~${createHash('sha256').update(text).digest('hex').slice(0, 8)}`
}
