import type { Model, When } from '../config/model.ts'
import type { Policy } from '../gate/policy.ts'
import type { Event } from '../github/event.ts'

export interface Answers {
  /** Whether a command was said in the pull request. */
  readonly said: (command: string) => Promise<boolean>
  /** Whether the environment that approves is the job's own: then GitHub has waited for it. */
  readonly approves: boolean
}

/**
 * What the training of each model still waits for. The policy says what has to be asked for; a model that the base does
 * not know waits for what any of the base's waits for, or a new name would be a way round. A push off the default branch
 * is a pull request's by another event, and so is a tag on such a branch: nobody can be asked there.
 * @param base the models of the base commit @param merged whether the default branch holds what is judged
 */
export async function heldBack(
  models: readonly Model[],
  base: readonly Model[],
  policy: Policy,
  event: Event,
  answers: Answers,
  merged: boolean,
): Promise<ReadonlyMap<string, string>> {
  const { trigger } = event
  const waits = new Map<string, string>()
  const pull = trigger.kind === 'pull_request'
  const elsewhere =
    trigger.kind === 'tag' || (trigger.kind === 'snapshot' && event.defaultBranch !== undefined && event.branch !== event.defaultBranch)
  if (!pull && !isBranchPush(event) && !(elsewhere && !merged)) return waits
  const labels = pull ? trigger.labels : []
  const said = new Map<string, Promise<boolean>>()
  for (const model of models) {
    const when = whenOf(model, base, policy)
    if (when.kind === 'label' && !labels.includes(when.label)) waits.set(model.name, `the label ${when.label}`)
    if (when.kind === 'approval' && !answers.approves)
      waits.set(model.name, `the approval of ${when.environment}, which the callable workflow asks for`)
    if (when.kind === 'comment') {
      const asked = said.get(when.command) ?? (pull ? answers.said(when.command) : Promise.resolve(false))
      said.set(when.command, asked)
      if (!(await asked)) waits.set(model.name, `a comment ${when.command}`)
    }
  }
  return waits
}

/** What the training of a model is asked for by: of one that the base does not know, what any of the base's is asked for by. */
export function whenOf(model: Model, base: readonly Model[], policy: Policy): When {
  const strict = policy.unknownAtBase.includes(model.name) ? base.find(other => other.when.kind !== 'always')?.when : undefined
  return strict ?? (policy.models.get(model.name) ?? model).when
}

/** A push to another branch than the default one. */
export const isBranchPush = ({ trigger, defaultBranch }: Event): boolean =>
  trigger.kind === 'push' && defaultBranch !== undefined && trigger.branch !== defaultBranch
