import type { PythonImports } from '../formats/python-imports.ts'
import { decode } from '../formats/read.ts'
import { folderOf, isInside } from '../paths.ts'
import type { Revision } from '../revision.ts'
import type { Selected } from './select.ts'

/** The files of a model's code that its commands cannot reach by imports. */
export interface Reach {
  readonly unreached: readonly string[]
  /** Why all files count, where they do. */
  readonly whole: string | undefined
}

const RUNNERS = /^(?:uv run|poetry run|pdm run|pixi run|hatch run|rye run)(?= )/
const PYTHON = /^(?:[\w./~-]*\/)?python(?:3(?:\.\d+)?)?$/
/** Options of Python and of its runners that take no argument. */
const OPTION = /^-(?:[bBdEhiIOqRsSuvVxX]|-[a-z-]+)$/
/** Always run, wherever they lie. */
const ALWAYS = /(?:^|\/)(?:sitecustomize|usercustomize|conftest|setup|hatch_build|pdm_build|build)\.py$/

/**
 * The Python files that commands run: `python train.py`, `uv run python -m churn.train`. `undefined` where a command may
 * run anything else: then nothing is left out.
 */
export function entryPoints(commands: readonly string[]): readonly string[] | undefined {
  const found: string[] = []
  for (const line of commands.flatMap(command => command.split(/&&|\n|;/))) {
    const text = line.trim()
    if (text === '' || text.startsWith('#')) continue
    // What the shell would expand may be anything.
    if (/[`<>|&(){}*?[\]]|\$\(/.test(text)) return undefined
    const entry = entryPoint(text)
    if (entry === undefined) return undefined
    found.push(entry)
  }
  return found.length === 0 ? undefined : found
}

function entryPoint(text: string): string | undefined {
  const words = text
    .replace(/^(?:[A-Za-z_]\w*=\S* +)+/, '')
    .replace(RUNNERS, '')
    .trim()
    .split(/\s+/)
  while (words[0] !== undefined && OPTION.test(words[0])) words.shift()
  if (words[0] === undefined) return undefined
  if (PYTHON.test(words[0])) {
    words.shift()
    while (words[0] !== undefined && OPTION.test(words[0])) words.shift()
    if (words[0] === '-m')
      return words[1] !== undefined && /^[\w.]+$/.test(words[1]) && !words.slice(2).some(word => /\.py\b|^-m$/.test(word))
        ? `-m ${words[1]}`
        : undefined
  }
  const [script, ...rest] = words
  // An argument that is a script, too, may be run by the first one.
  if (script === undefined || !/^["']?[\w./-]+\.py["']?$/.test(script) || rest.some(word => /\.py\b/.test(word))) return undefined
  return script.replace(/^["']|["']$/g, '')
}

/** Of all files that are reached together: no program that people write has as many. */
const MOST_IMPORTS = 50_000
const DEEPEST = 30

const known = new Map<string, Promise<PythonImports>>()

/**
 * Follows imports from the entry points through the files of the code. An import reaches every file that its name could
 * mean, from any root; what loads code in another way makes everything count.
 * @param dir in which the commands run
 */
export async function reach(files: Selected, entries: readonly string[], dir: string, revision: Revision): Promise<Reach> {
  const python = [...files.keys()].filter(path => path.endsWith('.py'))
  const odd = [...files].find(([path, id]) => id.startsWith('120000') || id.startsWith('160000') || /\.(?:pyx|pxd|pyw)$/.test(path))
  if (odd) return { unreached: [], whole: `${odd[0]} is a link, a submodule or compiled code, whose imports are not followed` }
  const mapped = await renamesPackages(files, revision, dir)
  if (mapped !== undefined) return { unreached: [], whole: `${mapped} gives packages other names than their folders` }
  const byEnd = new Map<string, string[]>()
  const tops = new Set<string>()
  for (const path of python)
    for (const end of endings(path)) {
      const same = byEnd.get(end)
      if (same) same.push(path)
      else byEnd.set(end, [path])
      tops.add(end.replace(/\.py$/, '').split('/', 1)[0] as string)
    }
  const reached = new Set<string>()
  const queue: string[] = []
  const add = (path: string): void => {
    if (reached.has(path)) return
    reached.add(path)
    queue.push(path)
  }
  const addNamed = (name: string, main: boolean): void => {
    for (const end of [`${name}.py`, `${name}/__init__.py`, ...(main ? [`${name}/__main__.py`] : [])])
      for (const path of byEnd.get(end) ?? []) add(path)
  }
  const addModule = (parts: readonly string[]): void => {
    for (let length = 1; length <= parts.length; length++) addNamed(parts.slice(0, length).join('/'), length === parts.length)
  }
  const starred = new Set<string>()
  /** What a star brings is in the hands of the package. */
  const addAllOf = (package_: string): void => {
    for (const init of byEnd.get(`${package_}/__init__.py`) ?? []) {
      if (starred.has(init)) continue
      starred.add(init)
      for (const path of python) if (isInside(path, folderOf(init))) add(path)
    }
  }
  for (const entry of entries) {
    if (entry.startsWith('-m ')) {
      const parts = entry.slice(3).split('.')
      const whole = parts.join('/')
      if (![`${whole}.py`, `${whole}/__main__.py`].some(end => byEnd.has(end)))
        return { unreached: [], whole: `${entry} is no module of the code` }
      addModule(parts)
      continue
    }
    const path = [dir, entry.replace(/^\.\//, '')].filter(part => part !== '').join('/')
    if (!files.has(path)) return { unreached: [], whole: `${path} is not among the code` }
    add(path)
  }
  for (const path of python) if (ALWAYS.test(path)) add(path)
  let left = MOST_IMPORTS
  const { pythonImports } = await import('../formats/python-imports.ts')
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const file = path
    const id = files.get(file) as string
    const imports =
      known.get(id) ??
      revision
        .read(file)
        .then(content => (content ? pythonImports(decode(content)) : ({ kind: 'dynamic', why: 'it cannot be read' } as const)))
    known.set(id, imports)
    const read = await imports.catch((): PythonImports => ({ kind: 'dynamic', why: 'it cannot be read' }))
    if (read.kind === 'dynamic') return { unreached: [], whole: `${file}: ${read.why}` }
    for (const { level, module, names } of read.modules) {
      const prefix = level === 0 ? [] : above(file, level)
      if (prefix === undefined) return { unreached: [], whole: `${file}: an import leads out of the repository` }
      const base = [...prefix, ...module]
      left -= 1 + names.length
      if (left < 0 || base.length > DEEPEST) return { unreached: [], whole: `${file}: it imports more than is followed` }
      if (base.length > 0) addModule(base)
      const folder = base.join('/')
      for (const name of names) {
        if (name === '*') addAllOf(folder)
        else addNamed(folder === '' ? name : `${folder}/${name}`, true)
      }
      const [top] = base
      if (level === 0 && top !== undefined && !tops.has(top)) {
        const outside = await elsewhere(revision, top, dir, folderOf(file))
        if (outside !== undefined) return { unreached: [], whole: `${file} imports ${outside}, which is not among the code` }
      }
    }
  }
  return { unreached: python.filter(path => !reached.has(path)), whole: undefined }
}

/** A module that lies in the repository and not among the code: what it imports is not known. */
async function elsewhere(revision: Revision, top: string, dir: string, folder: string): Promise<string | undefined> {
  for (const root of new Set(['', 'src', 'lib', dir, `${dir}/src`, folder])) {
    for (const name of [`${top}.py`, top]) {
      const path = root === '' ? name : `${root}/${name}`
      if (await revision.entry(path)) return path
    }
  }
  return undefined
}

const RENAMES = /package[-_]dir|force-include|backend-path|\[tool\.hatch\.build[^\]]*sources/
/** `"" = "src"`: packages keep their names, and an import finds them below any folder. */
const ROOT_ONLY =
  /package[-_]dir\s*=\s*\{\s*(?:""|'')\s*[:=]\s*["'][\w./-]*["']\s*(?:,\s*)?\}|\[tool\.setuptools\.package-dir\][^\S\n]*\n\s*(?:""|'')\s*=\s*["'][\w./-]*["']/g

/** A file that says that packages lie in folders of other names. */
async function renamesPackages(files: Selected, revision: Revision, dir: string): Promise<string | undefined> {
  const usual = [...new Set(['', dir])].flatMap(folder => PACKAGING.map(name => (folder === '' ? name : `${folder}/${name}`)))
  const own = [...files.keys()].filter(path => PACKAGING.includes(path.slice(path.lastIndexOf('/') + 1)))
  for (const path of new Set([...usual, ...own])) {
    const content = (await revision.entry(path)) ? await revision.read(path) : undefined
    if (content && RENAMES.test(decode(content).replaceAll(ROOT_ONLY, ''))) return path
  }
  return undefined
}

const PACKAGING = ['pyproject.toml', 'setup.cfg', 'setup.py']

/** Every end of a path: `src/churn/train.py` can be meant by `churn.train` and by `src.churn.train`. */
function endings(path: string): string[] {
  const parts = path.split('/')
  return parts.map((_, i) => parts.slice(i).join('/'))
}

/** The folder that a relative import starts from, as the parts of its path. */
function above(file: string, level: number): string[] | undefined {
  let folder = folderOf(file)
  for (let up = 1; up < level; up++) {
    if (folder === '') return undefined
    folder = folderOf(folder)
  }
  return folder.split('/').filter(Boolean)
}
