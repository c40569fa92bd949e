import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** What a repository has, as far as a first configuration follows from it. */
export interface RepositoryShape {
  readonly root: string
  readonly dvc: boolean
  /** How Python packages are installed, where Python trains. */
  readonly python: 'uv' | 'poetry' | 'pixi' | 'conda' | 'pip' | 'plain' | undefined
  readonly packages: string | undefined
  /** The file that trains, relative to the root or to each model's folder. */
  readonly trainer: string | undefined
  /** A module of a package that trains: `churn.train`. */
  readonly module: string | undefined
  /** Where the repository begins, as the root sees it: workflows lie there. */
  readonly inside: string
  /** `models/*`, where every folder has a trainer of its own. */
  readonly each: string | undefined
  /** Folders of Python beside them that each may import. */
  readonly shared: readonly string[]
  readonly lfs: boolean
}

const TRAINERS = [
  'train.py',
  'src/train.py',
  'scripts/train.py',
  'main.py',
  'train.ipynb',
  'notebooks/train.ipynb',
  'train.js',
  'train.mjs',
  'train.R',
  'train.sh',
]
const FOLDERS = ['models', 'pipelines', 'packages', 'projects', 'apps', 'services']

/** Looks, and guesses nothing that it does not see. */
export function look(root: string): RepositoryShape {
  const has = (path: string): boolean => existsSync(join(root, path))
  const each = FOLDERS.flatMap(folder => manyIn(root, folder)).at(0)
  const module = each || TRAINERS.some(has) ? undefined : soleModule(root)
  const trainer = each?.trainer ?? TRAINERS.find(has) ?? module?.file ?? soleNotebook(root)
  const python = trainer === undefined || /\.(?:py|ipynb)$/.test(trainer)
  return {
    root,
    dvc: has('dvc.yaml'),
    python: python ? installer(has) : undefined,
    packages: ['requirements.txt', 'requirements/base.txt'].find(has),
    trainer,
    module: module?.name,
    inside: insideOf(root),
    shared: each
      ? folders(root).filter(
          name =>
            name !== each.folder &&
            !/^(?:tests?|docs|examples?|\..*)$/.test(name) &&
            names(join(root, name)).some(file => file.endsWith('.py')),
        )
      : [],
    each: each && `${each.folder}/*`,
    lfs: read(root, '.gitattributes').includes('filter=lfs'),
  }
}

function installer(has: (path: string) => boolean): RepositoryShape['python'] {
  if (has('uv.lock')) return 'uv'
  if (has('poetry.lock')) return 'poetry'
  if (has('pixi.lock') || has('pixi.toml')) return 'pixi'
  if (has('environment.yml') || has('environment.yaml') || has('conda-lock.yml')) return 'conda'
  return has('requirements.txt') || has('requirements/base.txt') ? 'pip' : 'plain'
}

/** Two folders or more side by side, each with the same trainer. */
function manyIn(root: string, folder: string): { folder: string; trainer: string }[] {
  const below = folders(join(root, folder))
  return TRAINERS.filter(trainer => below.filter(one => existsSync(join(root, folder, one, trainer))).length > 1).map(trainer => ({
    folder,
    trainer,
  }))
}

/** `src/churn/train.py` or `churn/train.py`, where there is one. */
function soleModule(root: string): { readonly name: string; readonly file: string } | undefined {
  const found = ['src/', ''].flatMap(prefix =>
    folders(join(root, prefix))
      .filter(name => /^[A-Za-z_]\w*$/.test(name) && existsSync(join(root, prefix, name, 'train.py')))
      .map(name => ({ name: `${name}.train`, file: `${prefix}${name}/train.py` })),
  )
  return found.length === 1 ? found[0] : undefined
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

function soleNotebook(root: string): string | undefined {
  for (const folder of ['', 'notebooks/']) {
    const found = names(join(root, folder)).filter(name => name.endsWith('.ipynb'))
    if (found.length === 1) return folder + found[0]
  }
  return undefined
}

const names = (path: string): string[] => {
  try {
    return readdirSync(path).sort()
  } catch {
    return []
  }
}
const folders = (path: string): string[] => {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter(entry => entry.isDirectory())
      .map(entry => entry.name)
  } catch {
    return []
  }
}
export const read = (root: string, path: string): string => {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch {
    return ''
  }
}
