import { INPUTS } from '../config/inputs.ts'
import { type Loaded, loadConfig } from '../config/load.ts'
import { Changes } from '../detect/changes.ts'
import type { Surroundings } from '../detect/fingerprint.ts'
import { type Inspected, inspect } from '../detect/inspect.ts'
import { untouchedModels } from '../detect/untouched.ts'
import { MettleError } from '../errors.ts'
import type { Repository } from '../git/repository.ts'
import { join } from '../paths.ts'
import { Revision } from '../revision.ts'
import type { Side } from './session.ts'

export async function treeOf(repository: Repository, commit: string): Promise<string> {
  const tree = await repository.treeOf(commit)
  if (tree === undefined) throw new MettleError('git-revision', `the tree of the base, ${commit}, can neither be read nor fetched`)
  return tree
}

/** The base with its configuration; `undefined` where it has none that can be read, which is said. */
export async function baseConfig(
  repository: Repository,
  commit: string | undefined,
  configPath: string,
  working: string,
  notes: string[],
  changes: Changes,
  headTree: string,
  inline: string | undefined,
  head: Loaded,
): Promise<Omit<Side, 'inspected'> | undefined> {
  if (commit === undefined) return undefined
  const tree = await treeOf(repository, commit)
  const moved =
    !changes.known ||
    changes.files.some(({ path, from, to }) => path.endsWith('.ipynb') || from?.startsWith('120000') || to?.startsWith('120000'))
  const revision = new Revision(repository, tree, moved ? tree : headTree)
  const said: string[] = []
  const read = (path: string): Promise<Loaded | undefined> =>
    loadConfig(revision, path, working, inline, head).catch((error: unknown) => {
      // A configuration that is wrong is an answer; one that cannot be fetched is none.
      if (!(error instanceof MettleError) || !/^(?:config|dvc)-/.test(error.code)) throw error
      said.push(`The base's configuration cannot be read, so this one's own rules judge: ${error.message.split('\n')[0]}`)
      return undefined
    })
  let loaded = await read(configPath)
  for (const usual of new Set([join(working, INPUTS.config.default), INPUTS.config.default])) {
    if (loaded || said.length > 0 || usual === configPath || !(await revision.entry(usual))) continue
    loaded = await read(usual)
    if (loaded) said.push(`The base has no ${configPath}: its ${usual} judges.`)
  }
  if (!loaded && said.length === 0) said.push(`The base has no ${configPath}: this change brings it, and its own rules judge.`)
  notes.push(...said.filter(text => !notes.includes(text)))
  return loaded && { commit, revision, loaded }
}

/** What the base says of every model; of those that nothing touched it says what the head does. */
export async function baseSide(
  base: Omit<Side, 'inspected'>,
  working: string,
  around: Surroundings,
  notes: string[],
  head: {
    readonly loaded: Loaded
    readonly inspected: ReadonlyMap<string, Inspected>
    readonly changes: Changes
  },
): Promise<Side> {
  const { config, project } = base.loaded
  const links = await base.revision.linksBelow('')
  const same = untouchedModels(head.loaded.config.models, config.models, head.changes, working, links)
  const known = new Map([...head.inspected].filter(([name]) => same.has(name)))
  const inspected = await inspect(config, project, base.revision, around, async () => undefined, known).catch((error: unknown) => {
    if (!(error instanceof MettleError) || !/^(?:params|dvc)-/.test(error.code)) throw error
    notes.push(`What the base's models were made of cannot be read: ${error.message.split('\n')[0]}`)
    return new Map<string, Inspected>()
  })
  return { ...base, inspected }
}

/** Files that two trees hold differently. */
export async function changesBetween(repository: Repository, from: string, to: string): Promise<Changes> {
  if (from === to) return new Changes()
  const raw = await repository.diff(from, to)
  return raw === undefined ? new Changes([], false) : Changes.of(raw)
}
