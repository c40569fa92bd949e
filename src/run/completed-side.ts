import { type Inspected, upstreamOf } from '../detect/inspect.ts'
import type { Record_ } from '../documents/schemas.ts'
import { withOutputs } from './upstream-outputs.ts'

/**
 * What one commit says of its models, those included that read outputs of others: what these are a lock of DVC proves,
 * or a record tells.
 */
export class CompletedSide {
  readonly #side: ReadonlyMap<string, Inspected>
  readonly #nonce: string
  readonly #completed = new Map<string, Inspected>()
  /** Models of which something is known only by records of others, each after those that it reads. */
  readonly waiting: readonly string[]

  constructor(side: ReadonlyMap<string, Inspected>, nonce: string) {
    this.#side = side
    this.#nonce = nonce
    const unproven = new Set<string>()
    this.waiting = [...side].flatMap(([name, inspected]) => {
      const upstream = upstreamOf(inspected)
      const waits = inspected.stage ? upstream.some(one => unproven.has(one)) : upstream.length > 0
      if (waits || (inspected.stage?.departures.length ?? 0) > 0) unproven.add(name)
      return waits ? [name] : []
    })
  }

  static of(side: ReadonlyMap<string, Inspected>, nonce: string, recordOf: (model: string) => Record_ | undefined): CompletedSide {
    const completed = new CompletedSide(side, nonce)
    for (const name of completed.waiting) completed.complete(name, recordOf)
    return completed
  }

  get(name: string): Inspected | undefined {
    return this.#completed.get(name) ?? this.#side.get(name)
  }

  /** @param recordOf the record that stands for a model at this commit; asked for those that were completed before */
  complete(name: string, recordOf: (model: string) => Record_ | undefined): Inspected | undefined {
    const inspected = this.#side.get(name)
    if (!inspected) return undefined
    const found = withOutputs(inspected, upstream => this.#outputs(upstream, recordOf(upstream)), this.#nonce)
    this.#completed.set(name, found)
    return found
  }

  /** What a lock proves is as the lock says. */
  #outputs(name: string, record: Record_ | undefined): Record_['outputs'] | undefined {
    const inspected = this.get(name)
    if (!inspected?.stage) return record?.outputs
    return inspected.stage.departures.length > 0 && record?.key === inspected.fingerprint.key ? record?.outputs : undefined
  }
}
