import { type Project, readProject } from '../dvc/project.ts'
import { MettleError } from '../errors.ts'
import { decode } from '../formats/read.ts'
import { folderOf, join } from '../paths.ts'
import type { Revision } from '../revision.ts'
import { deriveConfig } from './derive.ts'
import type { Config } from './model.ts'
import { parseConfig } from './parse.ts'
import { resolveConfig } from './resolve.ts'
import { stagedConfig } from './staged.ts'

/** A configuration, and the DVC project where it was derived from one. */
export interface Loaded {
  readonly config: Config
  readonly project: Project | undefined
  /** What of the repository it was made of. */
  readonly from?: Origin
}

interface Origin {
  readonly text: string
  /** Folders that `each` was asked for, by what was asked. */
  readonly folders: ReadonlyMap<string, { readonly base: string; readonly depth: number; readonly found: string }>
}

/**
 * The configuration of a revision: `mettle.yml`, on the stages of `dvc.yaml` where it names no models; else what `dvc.yaml`
 * says by itself; else `undefined`.
 * @param path the configuration file, relative to the repository
 * @param inline a configuration in its place
 * @param known that of another revision in the same place, which is given back where this one reads the same
 * @throws {MettleError} with every fault on its line
 */
export async function loadConfig(
  revision: Revision,
  path: string,
  working: string,
  inline?: string,
  known?: Loaded,
): Promise<Loaded | undefined> {
  const content = inline === undefined ? await revision.read(path) : Buffer.from(inline)
  if (content !== undefined) {
    const text = decodeConfig(content, path)
    if (known?.config.path === path && known.from?.text === text && (await sameFolders(revision, known.from))) return known
    const parsed = await parseConfig(text, path)
    if (parsed.raw.models === undefined) {
      const project = await projectAt(revision, working)
      if (!project) throw withoutModels(path, join(working, 'dvc.yaml'))
      return { config: stagedConfig(deriveConfig(project, join(working, 'dvc.yaml')), parsed, path, working), project }
    }
    const folders = new Map<string, { base: string; depth: number; found: string }>()
    const config = await resolveConfig(parsed, parsed.raw.models, path, working, async (base, depth) => {
      const found = await revision.folders(base, depth)
      folders.set(`${depth} ${base}`, { base, depth, found: found.join('\0') })
      return found
    })
    return { config, project: undefined, from: { text, folders } }
  }
  const project = await projectAt(revision, working)
  return project && { config: deriveConfig(project, join(working, 'dvc.yaml')), project }
}

/** The pipelines of a revision, where it has a `dvc.yaml` with stages. */
async function projectAt(revision: Revision, working: string): Promise<Project | undefined> {
  if ((await revision.entry(join(working, 'dvc.yaml'))) === undefined) return undefined
  const project = await readProject(revision, working)
  return project.stages.length === 0 ? undefined : project
}

const withoutModels = (file: string, pipeline: string): MettleError =>
  new MettleError(
    'config-value',
    `the configuration: the key "models" is missing, and there is no ${pipeline} whose stages could be the models`,
    { place: { file, line: 1, column: 1 } },
  )

async function sameFolders(revision: Revision, { folders }: Origin): Promise<boolean> {
  for (const { base, depth, found } of folders.values()) if ((await revision.folders(base, depth)).join('\0') !== found) return false
  return true
}

function decodeConfig(content: Uint8Array, file: string): string {
  try {
    return decode(content)
  } catch (cause) {
    throw new MettleError('config-syntax', `${file}: ${cause instanceof Error ? cause.message : String(cause)}`, {
      place: { file, line: 1, column: 1 },
      cause,
    })
  }
}

/** The configuration of a folder above, for somebody who stands below it. */
export async function configAbove(revision: Revision, path: string): Promise<string | undefined> {
  const name = path.slice(path.lastIndexOf('/') + 1)
  for (let folder = folderOf(path); folder !== ''; ) {
    folder = folderOf(folder)
    for (const one of [name, 'dvc.yaml']) if (await revision.entry(join(folder, one))) return join(folder, one)
  }
  return undefined
}

/** What to write where there is nothing to go by. */
export async function missingConfig(revision: Revision, path: string): Promise<MettleError> {
  const above = await configAbove(revision, path)
  return above === undefined
    ? nothingToGoBy(path)
    : new MettleError(
        'config-missing',
        `there is no ${path}, and there is ${above} above it: run this in ${folderOf(above) || 'the root of the repository'}`,
        {
          place: { file: path },
        },
      )
}

const nothingToGoBy = (path: string): MettleError =>
  new MettleError(
    'config-missing',
    `there is neither ${path} nor a dvc.yaml with stages. Write ${path}, or let \`mettle init\` write it:

version: 1
models:
  my-model:
    code: [src/**, train.py]
    params: [params.yaml]
    data: {train: data/train.csv}
    train: python train.py
    outputs: {model: model.pkl, metrics: metrics.json}
    gate:
      accuracy: {max-regression: 0.01}
`,
    { place: { file: path } },
  )
