import { dispatched } from '../config/dispatched.ts'
import type { Loaded } from '../config/load.ts'
import type { Config, Model } from '../config/model.ts'
import { pinnedByDispatch } from '../config/pinned.ts'
import { inTier, tierOn } from '../config/tiers.ts'
import { MettleError } from '../errors.ts'
import type { Event } from '../github/event.ts'
import { isBranchPush } from './held-back.ts'

/**
 * A configuration as an event asks for it: with the inputs and versions of a dispatch, and in the tier of the occasion.
 * It is asked of both sides, so that it is no difference between them.
 * @param today `2026-11-22`, in UTC
 * @returns of a configuration, and of the one whose policy judges it: which tier of a model that it knows trains is its to
 * say, because a record of one tier is never the baseline of another @throws {MettleError} `dispatch-pin`, `config-value`
 */
export function askedBy(event: Event, today: string): (side: Loaded, by?: Config) => Loaded {
  const { trigger, dispatch } = event
  const occasion = {
    kind: isBranchPush(event) ? 'pull_request' : trigger.kind,
    labels: trigger.kind === 'pull_request' ? trigger.labels : [],
  }
  const one = (model: Model, config: Config, known: Model | undefined): Model => {
    const given = dispatched(model, dispatch.inputs, today)
    const tier = tierOn(known ?? model, occasion)
    // Without tiers it trains as it is, in the place of the base's tier: else nothing would be compared.
    if (tier !== undefined && model.tiers.size === 0) return { ...given, tier }
    if (tier !== undefined && !model.tiers.has(tier))
      throw new MettleError(
        'config-value',
        `models.${model.name}.tiers: the base trains the tier ${tier} here, and there is none of that name any more; nothing could be compared. Keep it beside the new ones until those are on the default branch`,
        { place: model.place },
      )
    return inTier(pinsAre(event, model, config) ? pinnedByDispatch(given, dispatch.pins) : given, tier)
  }
  return (side, by) => {
    const known = new Map(by?.models.map(model => [model.name, model]))
    return { ...side, config: { ...side.config, models: side.config.models.map(model => one(model, side.config, known.get(model.name))) } }
  }
}

/** Whether a dispatch speaks of the versions of a model: of one that it names, or of the only one. */
function pinsAre({ dispatch }: Event, model: Model, config: Config): boolean {
  if (Object.keys(dispatch.pins).length === 0) return false
  if (dispatch.models.length === 0 && config.models.length > 1)
    throw new MettleError('dispatch-pin', 'the dispatch names versions of data and no model; add `model` to its client_payload')
  return dispatch.models.length === 0 || dispatch.models.includes(model.name)
}
