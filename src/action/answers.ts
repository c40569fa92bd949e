import type { Inputs } from '../config/inputs.ts'
import { githubApi } from '../github/api.ts'
import { wasSaid } from '../github/comment-command.ts'
import type { Event } from '../github/event.ts'
import type { Answers } from '../session/held-back.ts'
import { actionLog } from './runner.ts'

/** Who is asked before an expensive training begins. What cannot be read was not said. */
export const answersOf = (inputs: Inputs, event: Event, approves: boolean): Answers => ({
  approves,
  said: async command => {
    const { repository, trigger } = event
    if (!inputs.token || !repository || trigger.kind !== 'pull_request') return false
    try {
      return await wasSaid(githubApi(inputs.token, event.api), repository, trigger, command)
    } catch (error) {
      actionLog.info(`Comments could not be read: ${error instanceof Error ? error.message : String(error)}`)
      return false
    }
  },
})
