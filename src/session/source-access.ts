import { join } from 'node:path'
import type { DataSource, Model } from '../config/model.ts'
import type { Inspected } from '../detect/inspect.ts'
import type { Outside } from '../detect/sources/outside.ts'
import { RemoteReader } from '../detect/sources/remote.ts'
import type { Pinned, SourceState } from '../detect/sources/source.ts'
import type { LockedFile } from '../dvc/locked-file.ts'
import type { Policy } from '../gate/policy.ts'
import type { Revision } from '../revision.ts'
import { hideCredentials } from '../train/persisted-credentials.ts'
import type { Comparison } from './comparison.ts'
import { lockFault } from './locked-data.ts'
import { outsideOf } from './outside.ts'
import type { SessionOptions } from './session.ts'
import type { Site } from './site.ts'
import { surroundings } from './surroundings.ts'

/** Reading what lies outside git: each time by programs and folders that are gone afterwards. */
export class SourceAccess {
  readonly #site: Site
  readonly #options: SessionOptions
  readonly #comparison: Comparison
  readonly #policy: Policy
  readonly #revision: Revision
  readonly #kept = new Map<string, Promise<{ readonly content?: Uint8Array; readonly why?: string }>>()

  constructor(site: Site, options: SessionOptions, comparison: Comparison, policy: Policy, revision: Revision) {
    this.#site = site
    this.#options = options
    this.#comparison = comparison
    this.#policy = policy
    this.#revision = revision
  }

  async use<T>(work: (outside: Outside) => Promise<T>): Promise<T> {
    const { event, environment, codeless, head } = this.#options
    const { root, gitDir } = this.#site.repository
    const outside = outsideOf({
      root,
      job: environment,
      trusted: this.#comparison.trusted,
      codeless: codeless === true,
      checkedOut: head === undefined,
      hide: () => (event.trigger.kind === 'local' ? () => undefined : hideCredentials(gitDir)),
      grants: model => this.#policy.models.get(model)?.grants.fetch ?? [],
    })
    try {
      return await work(outside)
    } finally {
      outside.close()
    }
  }

  /**
   * Brings data of a model that a DVC remote holds and that are not here.
   * @param policy the revision that says where remotes are @returns why it could not
   */
  async bring(model: Model, policy: Revision): Promise<string | undefined> {
    const { bringTracked } = await import('./dvc-data.ts')
    return this.use(outside =>
      bringTracked(model, { root: this.#site.repository.root, head: this.#revision, policy, outside: this.#withVariables(outside) }),
    )
  }

  /**
   * A small file that DVC keeps, from its cache beside the checkout, else from the default remote. Read once.
   * @param folder in which `.dvc` lies
   * @param policy the revision that says where remotes are
   * @returns `undefined` with a reason where neither has it
   */
  kept(file: LockedFile, folder: string, policy: Revision): Promise<{ readonly content?: Uint8Array; readonly why?: string }> {
    const id = `${file.hash} ${file.inside}`
    let answer = this.#kept.get(id)
    if (!answer) {
      answer = this.#read(file, folder, policy)
      this.#kept.set(id, answer)
    }
    return answer
  }

  async #read(file: LockedFile, folder: string, policy: Revision): Promise<{ readonly content?: Uint8Array; readonly why?: string }> {
    const { cachedObjects, contentOf, MOST_OF_SMALL, remoteObjects } = await import('./dvc-objects.ts')
    const { root } = this.#site.repository
    const cached = cachedObjects(join(root, folder))
    const here = await contentOf(file, cached)
    if (here) return { content: here }
    return this.use(async outside => {
      const store = await remoteObjects(policy, folder, root, this.#withVariables(outside))
      if ('why' in store) return { why: store.why }
      try {
        const content = await contentOf(
          file,
          async (hash, dosToUnix) => (await cached(hash, dosToUnix)) ?? store.get(hash, dosToUnix, [], MOST_OF_SMALL),
        )
        return content ? { content } : { why: 'the list of its folder does not name it' }
      } catch (error) {
        return { why: `the remote ${store.name}: ${error instanceof Error ? error.message : String(error)}` }
      }
    })
  }

  #withVariables(outside: Outside): (more: Readonly<Record<string, string>>) => Outside {
    return more => ({
      ...outside,
      environment: this.#comparison.trusted ? { ...outside.environment, ...more } : outside.environment,
    })
  }

  /** Which sources of a model are no longer what `mettle.lock` says, and cannot be read as they were. */
  async moved(model: Model, { held, pins, fingerprint }: Inspected): Promise<readonly string[]> {
    const sources = model.data.filter(source => held.includes(source.name))
    if (sources.length === 0) return []
    return this.use(async outside => {
      const reader = new RemoteReader(outside)
      const asking = surroundings(this.#site, new RemoteReader(outside), true)
      const ask = (source: DataSource): Promise<SourceState> => asking.state(source, this.#revision)
      const identity = (source: DataSource): string => fingerprint.components['data']?.[source.name] ?? ''
      const faults = await Promise.all(
        sources.map(source => lockFault(source, identity(source), pins.get(source.name) as Pinned, ask, address => reader.names(address))),
      )
      return faults.filter(fault => fault !== undefined)
    })
  }
}
