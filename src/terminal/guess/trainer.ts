import { isMap, text, type Value } from '../../formats/value.ts'
import { parseYaml } from '../../formats/yaml.ts'
import type { Tree } from './tree.ts'

/** What trains, relative to the folder that is looked at. */
export type Trainer =
  | { readonly kind: 'file'; readonly path: string; readonly module: Module | undefined }
  /** A command that the repository itself names. */
  | { readonly kind: 'command'; readonly command: string }

/** How Python finds a file as a part of a package. */
export interface Module {
  readonly name: string
  /** The folder in which the package lies, where that is not the root. */
  readonly path: 'src' | undefined
}

/** Where a file that trains lies in most repositories, the likeliest first. */
export const USUAL = [
  'train.py',
  'src/train.py',
  'scripts/train.py',
  'main.py',
  'train.ipynb',
  'notebooks/train.ipynb',
  'train.js',
  'train.mjs',
  'train.R',
  'train.jl',
  'train.sh',
]
/** Names of such files anywhere, the likeliest first. */
const NAMES = [
  'train',
  'train_pipeline',
  'training_pipeline',
  'run_training',
  'run_train',
  'train_model',
  'model_training',
  'training',
  'fit_model',
  'fit',
]
const PROGRAM = /^(?<name>[\w-]+)\.(?:py|R|jl|m?js|sh)$/
/** Folders of what is not the repository's own training. */
const ASIDE = /^(?:\.|tests?$|testing$|docs?$|examples?$|vendor$|third_party$|external$|node_modules$|site-packages$|archive$|old$)|\{\{/i
/** A program that answers requests, or shows a page, trains nothing. */
const SERVES = /\b(?:FastAPI|Flask|uvicorn|streamlit|gradio|Starlette|sanic|aiohttp\.web)\b/
/** A call at the beginning of a line does something when the file is run; these only prepare. */
const CALLS = /^(?!print\b)[A-Za-z_][\w.]*\(/gm
const PREPARES =
  /^(?:warnings|logging|sys|os|load_dotenv|dotenv|matplotlib|plt\.style|sns\.set|pd\.set_option|np\.random|random|torch\.(?:manual_seed|backends|set)|tf\.(?:random|get_logger)|pyrootutils|rootutils|OmegaConf)\b/

/** The file or command that trains, where one can be told; otherwise the files that may. */
export function trainerOf(tree: Tree): { readonly found: Trainer | undefined; readonly candidates: readonly string[] } {
  const named = namedCommand(tree)
  if (named !== undefined) return { found: { kind: 'command', command: named }, candidates: [] }
  const usual = USUAL.find(path => tree.has(path) && (path !== 'main.py' || trains(tree.source(path))))
  if (usual !== undefined) return { found: fileOf(usual, tree), candidates: [] }
  const ranked = tree.files
    .filter(
      path =>
        !path
          .split('/')
          .slice(0, -1)
          .some(folder => ASIDE.test(folder)),
    )
    .map(path => ({ path, rank: NAMES.indexOf(PROGRAM.exec(path.slice(path.lastIndexOf('/') + 1))?.groups?.['name'] ?? '') }))
    .filter(({ path, rank }) => rank !== -1 && runs(path, tree.source(path)))
    .map(one => ({ ...one, depth: one.path.split('/').length }))
    .sort((a, b) => a.rank - b.rank || a.depth - b.depth)
  const [first, second] = ranked
  if (first && !(second && second.rank === first.rank && second.depth === first.depth))
    return { found: fileOf(first.path, tree), candidates: [] }
  if (/^train\s*:/m.test(tree.source('Makefile'))) return { found: { kind: 'command', command: 'make train' }, candidates: [] }
  const notebook = first ? undefined : soleNotebook(tree)
  return { found: notebook === undefined ? undefined : fileOf(notebook, tree), candidates: ranked.map(({ path }) => path) }
}

/** @param path of a file that trains */
export const fileOf = (path: string, tree: Tree): Trainer => ({ kind: 'file', path, module: moduleOf(path, tree) })

const trains = (source: string): boolean => source === '' || (!SERVES.test(source) && /train|fit\b/i.test(source))

/** Whether a file does something when it is run, and not only when it is imported. */
function runs(path: string, source: string): boolean {
  if (SERVES.test(source)) return false
  return !path.endsWith('.py') || /\b__name__\s*==/.test(source) || [...source.matchAll(CALLS)].some(([call]) => !PREPARES.test(call))
}

/** How a file is run as a part of its package, where it is in one. */
function moduleOf(path: string, tree: Tree): Module | undefined {
  const parts = path.replace(/\.py$/, '').split('/')
  if (!path.endsWith('.py') || parts.length === 1 || !parts.every(part => /^[A-Za-z_]\w*$/.test(part))) return undefined
  const source = tree.source(path)
  const top = parts[0] as string
  const imports = (name: string): boolean => new RegExp(String.raw`^\s*(?:from|import)\s+${name}(?:\.|\s)`, 'm').test(source)
  if (imports(top)) return { name: parts.join('.'), path: undefined }
  const isPackage = (folder: readonly string[]): boolean => tree.has([...folder, '__init__.py'].join('/'))
  if (top === 'src' && parts.length > 2) return { name: parts.slice(1).join('.'), path: 'src' }
  if (top !== 'src' && (isPackage(parts.slice(0, -1)) || /^[ \t]{0,20}from[ \t]{1,5}\.{1,5}\w{0,50}[ \t]{1,5}import\b/m.test(source)))
    return { name: parts.join('.'), path: undefined }
  return undefined
}

/** What `MLproject` or Kedro says. */
function namedCommand(tree: Tree): string | undefined {
  if (/^\[tool\.kedro\]/m.test(tree.source('pyproject.toml'))) return 'kedro run'
  if (!tree.has('MLproject')) return undefined
  try {
    const main = entry(entry(parseYaml(tree.source('MLproject')), 'entry_points'), 'main')
    const command = entry(main, 'command')
    const parameters = entry(main, 'parameters')
    if (typeof command !== 'string') return undefined
    const usual = (name: string): Value => entry(entry(parameters, name), 'default') ?? null
    const asked = [...command.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
    // What has to be given has no value that could stand here.
    return asked.some(name => usual(name) === null) ? undefined : command.replace(/\{(\w+)\}/g, (_, name: string) => text(usual(name)))
  } catch {
    return undefined
  }
}

const entry = (value: Value | undefined, key: string): Value | undefined => (isMap(value) ? value.get(key) : undefined)

function soleNotebook(tree: Tree): string | undefined {
  for (const folder of ['', 'notebooks/']) {
    const found = tree.files.filter(file => file.startsWith(folder) && file.endsWith('.ipynb') && !file.slice(folder.length).includes('/'))
    if (found.length === 1) return found[0]
  }
  return undefined
}
