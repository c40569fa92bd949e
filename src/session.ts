import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { askedBy } from './asked.ts'
import { baseConfig, baseSide, changesBetween, treeOf } from './base-side.ts'
import { type Comparison, compare, headOf } from './comparison.ts'
import { type Loaded, loadConfig, missingConfig } from './config/load.ts'
import type { Config, DataSource, Model } from './config/model.ts'
import { didYouMean } from './config/nearest.ts'
import { Changes } from './detect/changes.ts'
import { type Inspected, inspect } from './detect/inspect.ts'
import type { Outside } from './detect/sources/outside.ts'
import { RemoteReader } from './detect/sources/remote.ts'
import type { Pinned, SourceState } from './detect/sources/source.ts'
import { movedImports } from './detect/upstream.ts'
import { diskHash } from './dvc/disk.ts'
import { MettleError } from './errors.ts'
import { asJudged, type Policy, policyOf } from './gate/policy.ts'
import { workTree } from './git/made-trees.ts'
import { Repository } from './git/repository.ts'
import type { Event } from './github/event.ts'
import { globMatcher } from './glob.ts'
import { type Answers, heldBack } from './held-back.ts'
import { GitBranch } from './ledger/git-branch.ts'
import { type Branch, Ledger } from './ledger/ledger.ts'
import { doubted, lockFault } from './locked-data.ts'
import { outsideOf } from './outside.ts'
import { join } from './paths.ts'
import { Revision } from './revision.ts'
import { surroundings } from './surroundings.ts'
import { hideCredentials } from './train/persisted-credentials.ts'
import { workingFolder } from './working-folder.ts'

/** One revision with its configuration and what it says of every model. */
export interface Side {
  /** None where the work tree holds what no commit does. */
  readonly commit: string | undefined
  readonly revision: Revision
  readonly loaded: Loaded
  readonly inspected: ReadonlyMap<string, Inspected>
}

/** Everything that is known before anything is done. */
export interface Session {
  readonly repository: Repository
  readonly event: Event
  readonly comparison: Comparison
  readonly ledger: Ledger
  readonly head: Side
  readonly base: Side | undefined
  readonly policy: Policy
  readonly policyCommit: string | undefined
  /** Whether what is judged lies in the work tree. */
  readonly checkedOut: boolean
  readonly configPath: string
  readonly working: string
  /** The models that were asked for, in the order in which they train. */
  readonly models: readonly Model[]
  readonly changes: Changes
  /** What the training of models waits for. */
  readonly waits: ReadonlyMap<string, string>
  readonly nonce: string
  /** Models whose `mettle.lock` names another version than the base's for the same identity: nothing is reused by it. */
  readonly doubted: ReadonlySet<string>
  /** Of a model that trains: which sources are no longer what `mettle.lock` says, and cannot be read as they were. */
  moved(model: Model, inspected: Inspected): Promise<readonly string[]>
  /** Brings data of a model that a DVC remote holds and that are not here. @returns why it could not */
  bring(model: Model): Promise<string | undefined>
  readonly notes: readonly string[]
  /** Looks again at the head, with files of the work tree in place of some. */
  inspectAgain(revision: Revision): Promise<ReadonlyMap<string, Inspected>>
}

export interface SessionOptions {
  readonly folder: string
  readonly config: string
  readonly models: readonly string[]
  readonly base: string | undefined
  /** A revision in place of what is checked out. */
  readonly head?: string
  readonly event: Event
  readonly token: string | undefined
  readonly temporary: string | undefined
  /** Another checkout and ledger than those of the folder. */
  readonly ground?: { readonly repository: Repository; readonly branch: Branch }
  /** Where no code of the repository may run. */
  readonly codeless?: boolean
  /** Whether data outside git is asked what it is now, whatever `mettle.lock` says. */
  readonly live?: boolean
  /** What is asked before an expensive training begins. */
  readonly answers?: Answers
  /** A configuration in place of the repository's, on both sides. */
  readonly inline?: string | undefined
  /** Of the job: where credentials of sources outside are found. */
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** Opens the checkout, finds what to compare, reads both configurations and the ledger. @throws {MettleError} */
export async function openSession(options: SessionOptions): Promise<Session> {
  const { event, ground } = options
  if (!ground && !existsSync(options.folder))
    throw new MettleError(
      'input-invalid',
      `the folder ${options.folder} does not exist; the input working-directory, or --config, names one of the checkout`,
    )
  const local = event.trigger.kind === 'local' && options.head === undefined
  const repository =
    ground?.repository ??
    (await Repository.open({ folder: options.folder, token: options.token, server: event.server, temporary: options.temporary }))
  let outside: ReturnType<typeof outsideOf> | undefined
  try {
    if (local) headOf(repository)
    const ofWork = local ? await workTree(repository) : undefined
    const comparison = await compare(repository, event, { base: options.base, head: options.head, tree: ofWork })
    const working = ground ? '' : workingFolder(repository.root, options.folder)
    const configPath = join(working, options.config)
    if (configPath.startsWith('..'))
      throw new MettleError('config-path', `the input config, ${options.config}, leads out of the repository`)
    const committed = await repository.treeOf(comparison.head)
    const tree = ofWork ?? committed
    if (tree === undefined) throw new MettleError('git-revision', `the tree of ${comparison.head} cannot be read`)
    const nonce = randomUUID()
    const revision = new Revision(repository, tree)
    const reading = Ledger.open(ground?.branch ?? new GitBranch(repository, event.trigger.kind === 'local' ? 'local' : 'origin'))
    // Whatever the configuration says, the fetch has to end before the scratch repository goes.
    const read = await loadConfig(revision, configPath, working, options.inline).finally(() => reading.catch(() => undefined))
    const ledger = await reading
    if (!read) throw await missingConfig(revision, configPath)
    const asked = askedBy(event, new Date().toISOString().slice(0, 10))
    const loaded = asked(read)
    const onDisk = local ? diskHash(repository.root) : async (): Promise<undefined> => undefined
    const notes: string[] = [...comparison.notes]
    const changes =
      comparison.base === undefined ? new Changes() : await changesBetween(repository, await treeOf(repository, comparison.base), tree)
    const basis = await baseConfig(repository, comparison.base, configPath, working, notes, changes, tree, options.inline, read)
    const before = basis && { ...basis, loaded: basis.loaded === read ? loaded : asked(basis.loaded) }
    const policy = policyOf(loaded.config, before?.loaded.config, comparison.policy)
    const tiers = new Set(loaded.config.models.flatMap(model => model.tier ?? []))
    if (tiers.size > 0) notes.push(`What was trained and judged is the tier ${[...tiers].join(', ')}.`)
    const waits = await heldBack(
      loaded.config.models,
      before?.loaded.config.models ?? [],
      policy,
      event,
      options.answers ?? { said: async () => false, approves: false },
    )
    const openOutside = (): ReturnType<typeof outsideOf> =>
      outsideOf({
        root: repository.root,
        job: options.environment,
        trusted: comparison.trusted,
        codeless: options.codeless === true,
        checkedOut: options.head === undefined,
        hide: () => (event.trigger.kind === 'local' ? () => undefined : hideCredentials(repository.gitDir)),
        grants: model => policy.models.get(model)?.grants.fetch ?? [],
      })
    outside = openOutside()
    // A run that nobody started by a change looks for what is newer.
    const live = options.live ?? event.trigger.kind === 'snapshot'
    const around = surroundings(repository, working, configPath, nonce, new RemoteReader(outside), live)
    // In which image commands run is the policy's to say.
    const judgedBy = (config: Config): Config => ({
      ...config,
      models: config.models.map(model => {
        const { container } = policy.models.get(model.name) ?? model
        return container === model.container ? model : { ...model, container }
      }),
    })
    const inspected = await inspect(judgedBy(loaded.config), loaded.project, revision, around, onDisk)
    if (event.trigger.kind === 'snapshot') notes.push(...(await imports(loaded, revision, outside)))
    const head = { loaded, inspected, changes }
    const base = before && (await baseSide(before, working, surroundings(repository, working, configPath, nonce, undefined), notes, head))
    return {
      repository,
      event,
      comparison,
      ledger,
      head: { commit: tree === committed ? comparison.head : undefined, revision, loaded, inspected },
      base,
      policy,
      policyCommit: comparison.policy === 'base' && base ? base.commit : comparison.head,
      checkedOut: options.head === undefined,
      configPath: loaded.config.path,
      working,
      models: chosen(loaded.config, options.models.length > 0 ? options.models : event.dispatch.models).map(model =>
        asJudged(model, policy),
      ),
      changes,
      waits,
      doubted: doubted(inspected, base?.inspected),
      nonce,
      bring: async model => {
        const { bringTracked } = await import('./dvc-data.ts')
        const now = openOutside()
        const at = comparison.policy === 'base' && base ? base.revision : revision
        try {
          return await bringTracked(model, {
            root: repository.root,
            head: revision,
            policy: at,
            outside: more => ({ ...now, environment: comparison.trusted ? { ...now.environment, ...more } : now.environment }),
          })
        } finally {
          now.close()
        }
      },
      moved: async (model, { held, pins, fingerprint }) => {
        const names = model.data.filter(source => held.includes(source.name))
        if (names.length === 0) return []
        const now = openOutside()
        try {
          const asking = surroundings(repository, working, configPath, nonce, new RemoteReader(now), true)
          const reader = new RemoteReader(now)
          const ask = (source: DataSource): Promise<SourceState> => asking.state(source, revision)
          const faults = await Promise.all(
            names.map(source =>
              lockFault(source, fingerprint.components['data']?.[source.name] ?? '', pins.get(source.name) as Pinned, ask, address =>
                reader.names(address),
              ),
            ),
          )
          return faults.filter(fault => fault !== undefined)
        } finally {
          now.close()
        }
      },
      notes,
      inspectAgain: async overlaid => {
        const found = await loadConfig(overlaid, configPath, working, options.inline)
        const again = found && asked(found)
        return inspect(judgedBy((again ?? loaded).config), (again ?? loaded).project, overlaid, around, onDisk)
      },
    }
  } catch (error) {
    repository.close()
    throw error
  } finally {
    outside?.close()
  }
}

/** A run that nobody started by a change asks whether imports of DVC have moved where they come from. */
async function imports(loaded: Loaded, revision: Revision, outside: Outside): Promise<readonly string[]> {
  const named = loaded.config.models.flatMap(model =>
    model.data.flatMap(source => (source.kind === 'path' ? [source.path.endsWith('.dvc') ? source.path : `${source.path}.dvc`] : [])),
  )
  const all = loaded.project ? [...(await revision.list()).keys()].filter(path => path.endsWith('.dvc')) : []
  return movedImports([...new Set([...named, ...all])].slice(0, MOST_IMPORTS), revision, new RemoteReader(outside))
}

const MOST_IMPORTS = 100

function chosen(config: Config, wanted: readonly string[]): readonly Model[] {
  if (wanted.length === 0) return config.models
  const names = config.models.map(model => model.name)
  const patterns = wanted.map(pattern => ({ pattern, matches: globMatcher(pattern) }))
  for (const { pattern, matches } of patterns) {
    if (!names.some(name => name === pattern || matches(name))) {
      throw new MettleError(
        'models-unknown',
        `no model matches ${JSON.stringify(pattern)}${didYouMean(pattern, names) || `; there are ${names.slice(0, 20).join(', ')}`}`,
      )
    }
  }
  const asked = (name: string): boolean => patterns.some(({ pattern, matches }) => name === pattern || matches(name))
  // Models stand after those that they read: from the last to the first, each brings what it needs.
  const needed = new Set<string>()
  for (const model of config.models.toReversed()) {
    if (!asked(model.name) && !needed.has(model.name)) continue
    needed.add(model.name)
    for (const source of model.data) if (source.kind === 'model') needed.add(source.model)
  }
  return config.models.filter(model => needed.has(model.name))
}
