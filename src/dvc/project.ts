import { decode } from '../formats/read.ts'
import { ignoreRules } from '../glob/ignore-rules.ts'
import { folderOf, isInside, join } from '../paths.ts'
import type { Files } from './files.ts'
import { invalid } from './invalid.ts'
import { type LockEntry, type LockedPath, readLock, readTracked } from './lock.ts'
import { readPipeline } from './pipeline.ts'
import type { PipelineFile, Stage } from './stage.ts'
import type { CommandStyle } from './template.ts'

/** Everything DVC knows of one revision: stages, locks, tracked data. */
export interface Project {
  /** The folder of `.dvc`, relative to the repository. */
  readonly root: string
  readonly pipelines: readonly PipelineFile[]
  readonly stages: readonly Stage[]
  readonly locks: ReadonlyMap<string, LockEntry>
  /** By path: what `.dvc` files track, and the `.dvc` file that says so. */
  readonly tracked: ReadonlyMap<string, LockedPath & { readonly file: string }>
  readonly ignored: (path: string) => boolean
}

/** Reads the DVC project below `root`. @throws {MettleError} `dvc-invalid` where DVC would stop, too */
export async function readProject(files: Files, root: string): Promise<Project> {
  const all = [...(await files.list()).keys()].filter(path => isInside(path, root))
  const nested = all.filter(path => /(?:^|\/)\.dvc\//.test(path)).map(path => path.slice(0, path.search(/(?:^|\/)\.dvc\//)))
  const foreign = new Set(nested.filter(folder => folder !== root))
  const ignored = await ignoreOf(files, all, root)
  const own = all.filter(path => !ignored(path) && !inForeign(path, foreign) && !/(?:^|\/)\.dvc\//.test(path))
  const style = await commandStyle(files, root)
  const pipelines: PipelineFile[] = []
  const locks = new Map<string, LockEntry>()
  for (const file of own.filter(path => /(?:^|\/)dvc\.yaml$/.test(path))) {
    const pipeline = addressed(await readPipeline(files, file, style), root)
    pipelines.push(pipeline)
    const lock = await readLock(files, join(folderOf(file), 'dvc.lock'))
    for (const stage of pipeline.stages) {
      const entry = lock.get(stage.name)
      if (entry) locks.set(stage.address, entry)
    }
  }
  const names = new Map<string, string>()
  for (const { file, stages } of pipelines)
    for (const { address } of stages) {
      const other = names.get(address)
      if (other !== undefined)
        throw invalid(file, `the stage ${JSON.stringify(address)} is there twice, in ${other} and here: one would be judged for the other`)
      names.set(address, file)
    }
  const tracked = new Map<string, LockedPath & { file: string }>()
  for (const file of own.filter(path => path.endsWith('.dvc') && !path.endsWith('/.dvc') && path !== '.dvc')) {
    const { outputs, wdir } = await readTracked(files, file)
    for (const output of outputs) tracked.set(join(folderOf(file), wdir, output.path), { ...output, file })
  }
  return { root, pipelines, stages: pipelines.flatMap(p => p.stages), locks, tracked, ignored }
}

/** DVC addresses stages from the folder that it runs in: ours runs in the project's root. */
function addressed(pipeline: PipelineFile, root: string): PipelineFile {
  const file = root === '' ? pipeline.file : pipeline.file.slice(root.length + 1)
  const top = file === 'dvc.yaml'
  return { ...pipeline, stages: pipeline.stages.map(stage => ({ ...stage, address: top ? stage.name : `${file}:${stage.name}` })) }
}

function inForeign(path: string, foreign: ReadonlySet<string>): boolean {
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) if (foreign.has(folder)) return true
  return false
}

const MOST_RULES = 1000

/** What DVC never looks into, by a path below its root: `.hg/`, `.git/`, `.dvc/tmp`, `.dvc/cache`. */
const OWN = /(?:^|\/)\.(?:hg|git)\/|^\.dvc\/(?:tmp|cache)(?:\/|$)/

/** `.dvcignore` files, each for its own folder, and DVC's own defaults. */
async function ignoreOf(files: Files, paths: readonly string[], root: string): Promise<(path: string) => boolean> {
  const rules: { folder: string; ignores: (path: string) => boolean }[] = []
  for (const file of paths.filter(path => /(?:^|\/)\.dvcignore$/.test(path)).sort()) {
    const text = decode((await files.read(file)) ?? new Uint8Array(0))
    // As `dvc init` writes it, it holds nothing but a comment.
    if (!/^[^\S\n]*[^#\s]/m.test(text)) continue
    const count = text.split('\n').length
    if (count > MOST_RULES) throw invalid(file, `has ${count} lines; expected ${MOST_RULES} at the most, each asked of every file`)
    rules.push({ folder: folderOf(file), ignores: ignoreRules(text) })
  }
  const below = (path: string, folder: string): string => (folder === '' ? path : path.slice(folder.length + 1))
  return path =>
    (isInside(path, root) && OWN.test(below(path, root))) ||
    rules.some(({ folder, ignores }) => path !== folder && isInside(path, folder) && ignores(below(path, folder)))
}

async function commandStyle(files: Files, root: string): Promise<CommandStyle> {
  const config = await files.read(join(root, '.dvc/config'))
  const section = config ? /\[parsing\]([^[]*)/.exec(decode(config))?.[1] : undefined
  const value = (key: string): string | undefined => section && new RegExp(`^[ \\t]*${key}[ \\t]*=[ \\t]*(\\w+)`, 'm').exec(section)?.[1]
  return {
    bool: value('bool') === 'boolean_optional' ? 'boolean_optional' : 'store_true',
    list: value('list') === 'append' ? 'append' : 'nargs',
  }
}
