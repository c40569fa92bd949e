import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import type { Loaded } from '../config/load.ts'
import type { Config, Model } from '../config/model.ts'
import type { Changes } from '../detect/changes.ts'
import { type Inspected, inspect, upstreamOf } from '../detect/inspect.ts'
import type { Outside } from '../detect/sources/outside.ts'
import { RemoteReader } from '../detect/sources/remote.ts'
import { movedImports } from '../detect/upstream.ts'
import { diskHash } from '../dvc/disk.ts'
import { lockedFile } from '../dvc/locked-file.ts'
import { MettleError } from '../errors.ts'
import { asJudged, type Policy, policyOf } from '../gate/policy.ts'
import { workTree } from '../git/made-trees.ts'
import { Repository } from '../git/repository.ts'
import type { Event } from '../github/event.ts'
import { GitBranch } from '../ledger/git-branch.ts'
import { type Branch, Ledger } from '../ledger/ledger.ts'
import { join } from '../paths.ts'
import { Revision } from '../revision.ts'
import { baseSide } from './base-side.ts'
import { chosenModels } from './chosen-models.ts'
import { type Comparison, compare, headOf } from './comparison.ts'
import { type Answers, heldBack } from './held-back.ts'
import { doubted } from './locked-data.ts'
import { readConfigs } from './read-configs.ts'
import type { Site } from './site.ts'
import { SourceAccess } from './source-access.ts'
import { surroundings } from './surroundings.ts'
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
  /** The configuration whose policy judges, where it is not the head's own. */
  readonly judging: Config | undefined
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
  /** What DVC keeps under a path of a side and git does not; says once why it could not be read. */
  kept(side: Pick<Side, 'loaded'>, path: string): Promise<Uint8Array | undefined>
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
  const { folder, token, temporary, event, ground } = options
  if (!ground && !existsSync(folder))
    throw new MettleError(
      'input-invalid',
      `the folder ${folder} does not exist; the input working-directory, or --config, names one of the checkout`,
    )
  const repository = ground?.repository ?? (await Repository.open({ folder, token, server: event.server, temporary }))
  try {
    return await sessionOf(repository, options)
  } catch (error) {
    repository.close()
    throw error
  }
}

async function sessionOf(repository: Repository, options: SessionOptions): Promise<Session> {
  const { event, ground } = options
  const { comparison, revision, commit } = await judged(repository, options)
  const site = siteOf(repository, options)
  const { working, nonce } = site
  const reading = Ledger.open(ground?.branch ?? new GitBranch(repository, event.trigger.kind === 'local' ? 'local' : 'origin'))
  // It is waited for below: until then its failure is nobody's.
  reading.catch(() => undefined)
  const notes: string[] = [...comparison.notes]
  const { loaded, before, judging, changes, again } = await readConfigs(site, options, comparison, revision, notes, reading)
  const ledger = await reading
  const rules = comparison.policy === 'base' ? judging?.loaded.config : undefined
  const policy = policyOf(loaded.config, before?.loaded.config ?? rules, rules)
  const tiers = new Set(loaded.config.models.flatMap(model => model.tier ?? []))
  if (tiers.size > 0) notes.push(`What was trained and judged is the tier ${[...tiers].join(', ')}.`)
  const answers = options.answers ?? { said: async () => false, approves: false }
  const waits = await heldBack(
    loaded.config.models,
    judging?.loaded.config.models ?? [],
    policy,
    event,
    answers,
    comparison.merged === true,
  )
  const access = new SourceAccess(site, options, comparison, policy, revision)
  // A run that nobody started by a change looks for what is newer.
  const live = options.live ?? event.trigger.kind === 'snapshot'
  const onDisk = isWorkTree(options) ? diskHash(repository.root) : async (): Promise<undefined> => undefined
  const { inspected, around } = await access.use(async outside => {
    const here = surroundings(site, new RemoteReader(outside), live)
    const found = await inspect(inJudgedImages(loaded.config, policy), loaded.project, revision, here, onDisk)
    if (event.trigger.kind === 'snapshot') notes.push(...(await importsMoved(loaded, revision, outside)))
    return { inspected: found, around: here }
  })
  // A pull request must not send credentials elsewhere.
  const remotesAt = comparison.policy === 'base' && judging ? judging.revision : revision
  const base = before && (await baseSide(before, working, surroundings(site, undefined), notes, { loaded, inspected, changes }))
  return {
    repository,
    event,
    comparison,
    ledger,
    head: { commit, revision, loaded, inspected },
    base,
    policy,
    policyCommit: comparison.policy === 'base' && judging ? judging.commit : comparison.head,
    judging: comparison.policy === 'base' ? judging?.loaded.config : undefined,
    checkedOut: options.head === undefined,
    configPath: loaded.config.path,
    working,
    models: chosenModels(loaded.config, options.models.length > 0 ? options.models : event.dispatch.models, ({ name }) =>
      upstreamOf(inspected.get(name) as Inspected),
    ).map(model => asJudged(model, policy)),
    changes,
    waits,
    doubted: doubted(inspected, base?.inspected),
    nonce,
    bring: model => access.bring(model, remotesAt),
    moved: (model, found) => access.moved(model, found),
    async kept({ loaded: { project } }, path) {
      const file = project && lockedFile(project, path)
      if (!file) return undefined
      const { content, why } = await access.kept(file, project.root, remotesAt)
      const note = `${path} is kept by DVC and could not be read: ${why}`
      if (why !== undefined && !notes.includes(note)) notes.push(note)
      return content
    },
    notes,
    inspectAgain: async overlaid => {
      const { config, project } = (await again(overlaid)) ?? loaded
      return inspect(inJudgedImages(config, policy), project, overlaid, around, onDisk)
    },
  }
}

/** Whether what is judged is what lies there, committed or not: on a person's machine. */
const isWorkTree = ({ event, head }: SessionOptions): boolean => event.trigger.kind === 'local' && head === undefined

/** What is judged, and against what. */
async function judged(
  repository: Repository,
  options: SessionOptions,
): Promise<{ readonly comparison: Comparison; readonly revision: Revision; readonly commit: string | undefined }> {
  if (isWorkTree(options)) headOf(repository)
  const ofWork = isWorkTree(options) ? await workTree(repository) : undefined
  const comparison = await compare(repository, options.event, { base: options.base, head: options.head, tree: ofWork })
  const committed = await repository.treeOf(comparison.head)
  const tree = ofWork ?? committed
  if (tree === undefined) throw new MettleError('git-revision', `the tree of ${comparison.head} cannot be read`)
  return { comparison, revision: new Revision(repository, tree), commit: tree === committed ? comparison.head : undefined }
}

function siteOf(repository: Repository, options: SessionOptions): Site {
  const working = options.ground ? '' : workingFolder(repository.root, options.folder)
  const configPath = join(working, options.config)
  if (configPath.startsWith('..')) throw new MettleError('config-path', `the input config, ${options.config}, leads out of the repository`)
  return { repository, working, configPath, nonce: randomUUID() }
}

/** In which image commands run is the policy's to say. */
const inJudgedImages = (config: Config, policy: Policy): Config => ({
  ...config,
  models: config.models.map(model => {
    const { container } = policy.models.get(model.name) ?? model
    return container === model.container ? model : { ...model, container }
  }),
})

/** A run that nobody started by a change asks whether imports of DVC have moved where they come from. */
async function importsMoved(loaded: Loaded, revision: Revision, outside: Outside): Promise<readonly string[]> {
  const named = loaded.config.models.flatMap(model =>
    model.data.flatMap(source => (source.kind === 'path' ? [source.path.endsWith('.dvc') ? source.path : `${source.path}.dvc`] : [])),
  )
  const all = loaded.project ? [...(await revision.list()).keys()].filter(path => path.endsWith('.dvc')) : []
  return movedImports([...new Set([...named, ...all])].slice(0, MOST_IMPORTS), revision, new RemoteReader(outside))
}

const MOST_IMPORTS = 100
