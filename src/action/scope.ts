import type { Inputs } from '../config/inputs.ts'
import type { Event } from '../github/event.ts'
import { INTO, type Scope, scopePart } from '../github/status.ts'
import { join } from '../paths.ts'

/** The question that an invocation answers. */
export const scopeOf = ({ workingDirectory, config, models, inline }: Inputs, event: Event): Scope => ({
  config: scopePart(inline ? `metrics ${inline.name}` : join(workingDirectory, config)),
  models: scopePart((models.length > 0 ? models : event.dispatch.models).join(',')),
  on: occasion(event),
})

/** Where it is asked, other than on the way into the default branch. */
function occasion({ trigger, branch, defaultBranch }: Event): string {
  switch (trigger.kind) {
    case 'pull_request':
    case 'merge_group':
      return defaultBranch === undefined || trigger.baseRef === defaultBranch ? '' : INTO + scopePart(trigger.baseRef)
    case 'push':
    case 'snapshot':
      // What is dispatched on a tag has no branch.
      if (branch === undefined) return defaultBranch === undefined ? '' : 'tag'
      return defaultBranch === undefined || branch === defaultBranch ? '' : 'push'
    case 'tag':
      return 'tag'
    default:
      return ''
  }
}
