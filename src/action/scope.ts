import { createHash } from 'node:crypto'
import type { Inputs } from '../config/inputs.ts'
import type { Event } from '../github/event.ts'
import type { Scope } from '../github/status.ts'
import { join } from '../paths.ts'

const LONGEST = 40

/** Which part of a repository an invocation judges. */
export const scopeOf = ({ workingDirectory, config, models, inline }: Inputs, { dispatch }: Event): Scope => ({
  config: plain(inline ? `metrics ${inline.name}` : join(workingDirectory, config)),
  models: plain((models.length > 0 ? models : dispatch.models).join(',')),
})

/** As it may stand in a status: without what would end it there, and short. */
function plain(text: string): string {
  const safe = text.replace(/[^\w ./@*,{}!-]/g, '_')
  return safe.length <= LONGEST ? safe : `${safe.slice(0, LONGEST - 9)}~${createHash('sha256').update(text).digest('hex').slice(0, 8)}`
}
