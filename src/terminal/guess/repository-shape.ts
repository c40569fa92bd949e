import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { defaultRemote } from '../../dvc/remote.ts'
import { folderOf } from '../../paths.ts'
import { dataSources, type FoundData } from './data-sources.ts'
import { type Installer, installerOf, pythonVersion } from './installer.ts'
import { fileOf, type Trainer, trainerOf, USUAL } from './trainer.ts'
import { below, type Tree, treeAt } from './tree.ts'
import { type WrittenFiles, writtenFiles } from './written-files.ts'

/** What a repository has, as far as a first configuration follows from it. */
export interface RepositoryShape {
  /** A name for its model. */
  readonly name: string
  readonly dvc: boolean
  /** Where DVC keeps its data, by the scheme of the address: `s3`; `undefined` where that is here, or anybody may read it. */
  readonly dvcStore: string | undefined
  readonly lfs: boolean
  /** Where the folder lies, as the root of the repository sees it. */
  readonly inside: string
  /** Folders side by side that train alike; none where there is one model, at the root. */
  readonly models: readonly string[]
  /** A glob of exactly these folders. */
  readonly each: string | undefined
  /** Relative to the folder of a model. */
  readonly trainer: Trainer | undefined
  /** Files that may be what trains, where none is sure. */
  readonly candidates: readonly string[]
  readonly written: WrittenFiles
  readonly params: readonly string[]
  readonly data: FoundData
  /** Folders of Python beside the models that each may import. */
  readonly shared: readonly string[]
  /** Whether Python trains. */
  readonly python: boolean
  readonly pythonVersion: string
  readonly installer: Installer
}

const PARAMETERS = ['params.yaml', 'params.yml', 'config.yaml', 'params.json', 'params.toml']
const PARENTS = ['models', 'pipelines', 'packages', 'projects', 'apps', 'services']
const BESIDE = /^(?:tests?|docs|examples?|scripts|src|notebooks|tools|\..*)$/

/** Looks, and guesses nothing that it does not see. @throws {MettleError} `git-missing` */
export async function look(root: string): Promise<RepositoryShape> {
  const tree = await treeAt(root)
  const many = sideBySide(tree)
  const [model = ''] = many?.folders ?? []
  const own = below(tree, model)
  const { found, candidates } = many ? { found: fileOf(many.trainer, own), candidates: [] } : trainerOf(tree)
  const file = found?.kind === 'file' ? found.path : undefined
  const python = file === undefined || /\.(?:py|ipynb)$/.test(file)
  const written = writtenFiles(file === undefined ? '' : own.source(file))
  const leaves = [written.model, written.metrics, ...written.others.map(other => other.path)].filter(path => path !== undefined)
  const inside = insideOf(root)
  const up = '../'.repeat(model === '' ? 0 : model.split('/').length)
  return {
    name: nameOf(root),
    dvc: tree.has('dvc.yaml'),
    dvcStore: /^([a-z][a-z0-9+.-]*):\/\//.exec(defaultRemote(tree.source('.dvc/config'))?.url ?? '')?.[1],
    lfs: tree.source('.gitattributes').includes('filter=lfs'),
    inside,
    models: many?.folders ?? [],
    each: many?.each,
    trainer: found,
    candidates,
    written: { ...written, others: written.others.filter(({ path }) => !own.has(path)) },
    params: PARAMETERS.filter(own.has),
    data: dataSources(own, leaves, path => existsSync(join(root, model, path))),
    shared: many ? sharedBeside(tree, many.folders) : [],
    python,
    pythonVersion: pythonVersion(tree, inside),
    installer: installerOf(tree, python, model, up, folderOf(file ?? '')),
  }
}

interface SideBySide {
  readonly folders: readonly string[]
  readonly each: string | undefined
  readonly trainer: string
}

/** Two folders or more side by side, each with the same file that trains: below `models`, or at the root where nothing else trains. */
function sideBySide(tree: Tree): SideBySide | undefined {
  const parents = USUAL.some(path => path !== 'main.py' && tree.has(path)) ? PARENTS : [...PARENTS, '']
  for (const parent of parents) {
    const prefix = parent === '' ? '' : `${parent}/`
    const all = tree.folders(parent).filter(name => parent !== '' || !BESIDE.test(name))
    for (const trainer of USUAL) {
      const folders = all.filter(name => tree.has(`${prefix}${name}/${trainer}`)).map(name => prefix + name)
      if (folders.length > 1 && (parent !== '' || /^(?:src\/)?train\./.test(trainer)))
        return { folders, each: parent !== '' && folders.length === all.length ? `${parent}/*` : undefined, trainer }
    }
  }
  return undefined
}

function sharedBeside(tree: Tree, models: readonly string[]): readonly string[] {
  const tops = new Set(models.map(folder => folder.split('/')[0]))
  return tree
    .folders('')
    .filter(name => !tops.has(name) && !/^(?:tests?|docs|examples?|\..*)$/.test(name))
    .filter(name => tree.files.some(file => file.startsWith(`${name}/`) && file.endsWith('.py') && folderOf(file) === name))
}

/** The way from the repository's root to a folder in it; empty at the root. */
function insideOf(folder: string): string {
  for (let here = folder, way = ''; ; ) {
    if (existsSync(join(here, '.git'))) return way
    const above = dirname(here)
    if (above === here) return ''
    way = way === '' ? basename(here) : `${basename(here)}/${way}`
    here = above
  }
}

export const nameOf = (root: string): string =>
  root
    .split(/[\\/]/)
    .at(-1)
    ?.toLowerCase()
    .replace(/[^a-z0-9_-]+/g, '-')
    .replace(/^[^a-z0-9]+/, '') || 'model'
