import type { Model, When } from './config/model.ts'
import type { Policy } from './gate/policy.ts'
import type { Event } from './github/event.ts'

export interface Answers {
  /** Whether a command was said in the pull request. */
  readonly said: (command: string) => Promise<boolean>
  /** Whether the environment that approves is the job's own: then GitHub has waited for it. */
  readonly approves: boolean
}

/** What the training of each model still waits for, in the pull request of an event. The policy says what has to be asked for. */
export async function heldBack(
  models: readonly Model[],
  policy: Policy,
  event: Event,
  answers: Answers,
): Promise<ReadonlyMap<string, string>> {
  const { trigger } = event
  const waits = new Map<string, string>()
  if (trigger.kind !== 'pull_request') return waits
  const said = new Map<string, Promise<boolean>>()
  for (const model of models) {
    const when: When = (policy.models.get(model.name) ?? model).when
    if (when.kind === 'label' && !trigger.labels.includes(when.label)) waits.set(model.name, `the label ${when.label}`)
    if (when.kind === 'approval' && !answers.approves)
      waits.set(model.name, `the approval of ${when.environment}, which the callable workflow asks for`)
    if (when.kind === 'comment') {
      const asked = said.get(when.command) ?? answers.said(when.command)
      said.set(when.command, asked)
      if (!(await asked)) waits.set(model.name, `a comment ${when.command}`)
    }
  }
  return waits
}
