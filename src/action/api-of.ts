import type { Inputs } from '../config/inputs.ts'
import { type Api, githubApi } from '../github/api.ts'
import type { Event } from '../github/event.ts'
import type { Stage } from './stage.ts'

/** A job that only trains, or only evaluates, writes nothing. */
export const apiOf = (inputs: Inputs, event: Event, stage: Stage): Api | undefined =>
  stage !== 'train' && stage !== 'evaluate' && inputs.token && event.repository ? githubApi(inputs.token, event.api) : undefined
