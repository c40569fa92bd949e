import type { Tree } from './tree.ts'

/** How the packages of a training are installed. */
export interface Installer {
  readonly tool: 'uv' | 'poetry' | 'pdm' | 'pipenv' | 'pixi' | 'conda' | 'pip' | 'npm' | 'none'
  /** Before a training, in the folder of its model. */
  readonly setup: string | undefined
  /** What goes before a Python command, so that it finds them. */
  readonly run: string
  /** A list of packages for `pip install -r`. */
  readonly packages: string | undefined
}

const LISTS = ['requirements.txt', 'requirements/base.txt', 'requirements/train.txt', 'requirements/requirements.txt']
const CONDA = ['environment.yml', 'environment.yaml', 'conda.yaml', 'conda.yml']

/**
 * @param python whether Python trains
 * @param model the folder of a model, where it may have a list of its own
 * @param up the way from there to the root: `../../`
 * @param beside the folder of the file that trains
 */
export function installerOf(tree: Tree, python: boolean, model: string, up: string, beside: string): Installer {
  const none: Installer = { tool: 'none', setup: undefined, run: '', packages: undefined }
  const inModel = (path: string): boolean => model !== '' && tree.has(`${model}/${path}`)
  if (!python) return tree.has('package-lock.json') || inModel('package-lock.json') ? { ...none, tool: 'npm', setup: 'npm ci' } : none
  // These look for their files upwards by themselves.
  if (tree.has('uv.lock') || inModel('uv.lock')) return { ...none, tool: 'uv', setup: 'uv sync --frozen', run: 'uv run ' }
  if (tree.has('poetry.lock') || inModel('poetry.lock')) return { ...none, tool: 'poetry', setup: 'poetry install', run: 'poetry run ' }
  if (tree.has('pdm.lock') || inModel('pdm.lock')) return { ...none, tool: 'pdm', setup: 'pdm sync', run: 'pdm run ' }
  if (tree.has('pixi.lock') || tree.has('pixi.toml')) return { ...none, tool: 'pixi', setup: 'pixi install --frozen', run: 'pixi run ' }
  if (tree.has('Pipfile.lock') || inModel('Pipfile.lock')) return { ...none, tool: 'pipenv', setup: 'pipenv sync', run: 'pipenv run ' }
  const environment = CONDA.find(tree.has)
  if (environment !== undefined || tree.has('conda-lock.yml'))
    return { ...none, tool: 'conda', setup: `conda env update --name base --file ${up}${environment ?? 'environment.yml'}` }
  const own = LISTS.find(inModel)
  const list = own ?? LISTS.map(name => (tree.has(name) ? `${up}${name}` : undefined)).find(name => name !== undefined)
  const packages = list ?? (beside !== '' && tree.has(`${beside}/requirements.txt`) ? `${beside}/requirements.txt` : undefined)
  if (packages !== undefined) return { ...none, tool: 'pip', setup: `pip install -r ${packages}`, packages }
  const isPackage = tree.has('setup.py') || /^\[(?:project|build-system)\]/m.test(tree.source('pyproject.toml'))
  return isPackage ? { ...none, tool: 'pip', setup: `pip install -e ${up === '' ? '.' : up}` } : none
}

/** Which Python, as an input of `actions/setup-python`. @param inside the way to the folder from the root of the repository */
export function pythonVersion(tree: Tree, inside: string): string {
  const at = inside === '' ? '' : `${inside}/`
  if (tree.has('.python-version')) return `python-version-file: ${at}.python-version`
  if (/^requires-python\s*=/m.test(tree.source('pyproject.toml'))) return `python-version-file: ${at}pyproject.toml`
  return "python-version: '3.13'"
}
