import type { Outcome } from '../run/pipeline.ts'
import type { Session } from '../session/session.ts'

const SHOWN = 3

/**
 * What a training wrote beside its outputs counts as an input of the next run, which would train again for it.
 * @param again the same work tree, opened after the training
 * @returns a sentence for every model of which that is so
 */
export function leftOver({ settled }: Outcome, again: Session): readonly string[] {
  return settled.flatMap(({ outcome, decision: { model, fingerprint } }) => {
    const now = again.head.inspected.get(model.name)?.fingerprint.components
    if (outcome !== 'trained' || model.stage !== undefined || now === undefined) return []
    const inputs = ['code', 'data', 'params'].flatMap(component =>
      Object.entries(now[component] ?? {})
        .filter(([name, identity]) => identity !== fingerprint.components[component]?.[name] && !/^(?:pending|unknown)\b/.test(identity))
        .map(([name]) => ({ component, name })),
    )
    const [first] = inputs
    if (first === undefined) return []
    const names = inputs.slice(0, SHOWN).map(({ name }) => name)
    const more = inputs.length > SHOWN ? ` and ${inputs.length - SHOWN} more` : ''
    return [
      `Training ${model.name} wrote ${names.join(', ')}${more}, which ${inputs.length > 1 ? 'count' : 'counts'} as ${first.component}: the next run would train again. Name what it writes under outputs, or in .gitignore.`,
    ]
  })
}
