import { imageToRun } from '../config/container.ts'
import { type DataSource, NO_GRANTS } from '../config/model.ts'
import { IMAGE_PIN } from '../detect/fingerprint.ts'
import type { Inspected } from '../detect/inspect.ts'
import { remoteText } from '../detect/sources/remote.ts'
import type { PinnedObject } from '../detect/sources/source.ts'
import type { Output } from '../documents/schemas.ts'
import { relativeTo } from '../paths.ts'
import type { Session } from '../session/session.ts'
import type { Training } from '../train/local.ts'
import type { Decision } from './planner.ts'

/** What is to be trained, and why. */
export type ToTrain = Pick<Decision, 'model' | 'fingerprint' | 'inspected'> & { readonly planned: Pick<Decision['planned'], 'reasons'> }

/** What a training is told, and what it is granted. @param outputsOf what another model has written */
export function trainingOf(session: Session, decision: ToTrain, outputsOf: (model: string) => readonly Output[]): Training {
  const { model, planned, fingerprint } = decision
  const data = new Map(
    model.data.map(source => [
      source.name,
      {
        identity: fingerprint.components['data']?.[source.name] ?? '',
        pin: pinOf(source, decision.model.dir, decision.inspected.pins, outputsOf),
        ...objectsOf(decision.inspected, source.name),
      },
    ]),
  )
  const [reason] = planned.reasons
  return {
    model,
    key: fingerprint.key ?? '',
    reason: reason ? [reason.component, reason.path, reason.key, reason.to].filter(part => part !== null).join(' ') : 'no record',
    base: session.comparison.base,
    head: session.head.commit,
    data,
    grants: session.comparison.trusted ? (session.policy.models.get(model.name)?.grants ?? NO_GRANTS) : NO_GRANTS,
    allGrants: session.comparison.trusted
      ? [...session.policy.models.values()].flatMap(granted => Object.values(granted.grants).flat())
      : [],
    image: model.container === undefined ? undefined : imageToRun(decision.inspected.pins.get(IMAGE_PIN)?.pin ?? model.container),
    hasLock: pinsAll(fingerprint.components['lock'] ?? {}) || model.stage !== undefined,
  }
}

/** What to read of a source: a path as the model's folder sees it, or the version that was fingerprinted. */
function pinOf(source: DataSource, dir: string, pins: Inspected['pins'], outputsOf: (model: string) => readonly Output[]): string {
  switch (source.kind) {
    case 'path':
      return relativeTo(dir, source.path.replace(/\.dvc$/, ''))
    case 'outside':
      return source.path
    case 'http':
      return source.url
    case 'remote':
      return pins.get(source.name)?.pin ?? remoteText(source.remote)
    case 'model': {
      const chosen = outputsOf(source.model).find(output => source.output === undefined || output.name === source.output)
      return chosen ? relativeTo(dir, chosen.path) : ''
    }
  }
}

const objectsOf = ({ pins }: Inspected, name: string): { readonly objects?: readonly PinnedObject[] } => {
  const objects = pins.get(name)?.objects
  return objects ? { objects } : {}
}

/** Lists that may ask for more than one version. */
const LISTS = /(?:requirements[^/]*\.txt|environment\.ya?ml)#/
const EXACT = /^(?:={2,3}[^*,]+|=[^=*,]+=[^*,]+|@.*|as written)$/
/** Of a list what is no package: files that it names, where packages come from, variables. */
const NO_PACKAGE = /#(?:file |variable |channels$)/

/** Whether a lock says which versions are installed: where a list leaves them open, what was installed is recorded. */
function pinsAll(lock: Readonly<Record<string, string>>): boolean {
  const entries = Object.entries(lock)
  return entries.length > 0 && entries.every(([name, version]) => !LISTS.test(name) || NO_PACKAGE.test(name) || EXACT.test(version))
}
