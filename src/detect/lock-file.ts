import { decode, readStructured } from '../formats/read.ts'
import { isList, isMap, text, type Value } from '../formats/value.ts'
import { folderOf, isInside, join } from '../paths.ts'
import type { Revision } from '../revision.ts'
import { reachableOf, takesOwnPackage } from './uv-workspace.ts'

/** Who asks for versions. */
export interface LockUser {
  readonly dir: string
  readonly commands: readonly string[]
  /** Names of its variables. */
  readonly variables: readonly string[]
}

/** @param folder of the model, relative to the lock file; `undefined` where it may use all of it */
type Reader = (content: string, folder: string | undefined) => Promise<Map<string, string>>

/** Lock files in the order in which they are looked for, and how their resolved versions are read. */
const READERS: readonly (readonly [string, Reader])[] = [
  ['uv.lock', tomlPackages('package', reachableOf)],
  ['poetry.lock', tomlPackages('package')],
  ['pdm.lock', tomlPackages('package')],
  ['pylock.toml', tomlPackages('packages')],
  ['Pipfile.lock', pipfile],
  ['pixi.lock', yamlPackages('packages')],
  ['conda-lock.yml', yamlPackages('package')],
  ['requirements.txt', requirements],
  ['environment.yml', environmentYml],
  ['environment.yaml', environmentYml],
  ['renv.lock', renv],
  ['package-lock.json', npm],
]

/** The lock file of a model: the declared one, else the first that lies in its `dir`, else at the root. */
export async function lockFileOf(
  revision: Revision,
  declared: string | undefined,
  dir: string,
  working: string,
): Promise<string | undefined> {
  if (declared !== undefined) return declared
  for (const folder of dir === working ? [dir] : [dir, working]) {
    const entry = await revision.entry(folder)
    const names = entry?.type === 'tree' ? await revision.store.tree(entry.oid) : undefined
    const found = READERS.find(([name]) => names?.get(name)?.type === 'blob')
    if (found) return join(folder, found[0])
  }
  return undefined
}

/**
 * Its resolved versions by package; where they cannot be told apart, its bytes. Of a workspace's lock those that the
 * member which holds the model can reach.
 */
export async function lockedVersions(revision: Revision, path: string, model: LockUser): Promise<Record<string, string>> {
  const entry = await revision.resolved(path)
  const content = await revision.read(path)
  if (!entry || entry === 'outside' || content === undefined) return { [path]: 'absent' }
  const name = path.split('/').at(-1) ?? ''
  const folder = folderOf(path)
  const reader = READERS.find(([known]) => known === name)?.[1] ?? (/^requirements.*\.txt$/.test(name) ? requirements : undefined)
  try {
    const included = reader === requirements ? await withIncludes(revision, path, decode(content), new Set([path])) : decode(content)
    const own =
      takesOwnPackage(model.commands) && !model.variables.some(name => name.startsWith('UV_')) && isInside(model.dir, folder)
        ? model.dir.slice(folder.length).replace(/^\//, '')
        : undefined
    const versions = await reader?.(included, own)
    if (versions && versions.size > 0) {
      const named = reader === requirements || reader === environmentYml ? await filesNamed(revision, path, included) : []
      return Object.fromEntries([...versions, ...named].map(([key, version]) => [`${path}#${key}`, version]))
    }
  } catch {
    // A lock file that cannot be read is compared by its bytes: any change of it trains.
  }
  return { [path]: entry.oid }
}

/** Packages that lie in the repository, and lists that `environment.yml` hands on to pip. */
const NAMED = /(?:^|[\s"'=@])(?:-r[ \t]*([^\s"'#-][^\s"'#]*)|(?:file:)?(\.{1,2}\/[^\s"'#,;)\]}]+))/gm

/** What a list names by its place: an entry for each that is there, by git's id of it. */
async function filesNamed(revision: Revision, path: string, content: string): Promise<[string, string][]> {
  const found: [string, string][] = []
  for (const [, list, place] of content.matchAll(NAMED)) {
    const target = join(folderOf(path), (list ?? place) as string)
    const entry = target.startsWith('..') ? undefined : await revision.resolved(target)
    if (entry && entry !== 'outside') found.push([`file ${target}`, entry.oid])
  }
  return found
}

/** `-r other.txt` and `-c constraints.txt` are part of what is asked for. A file that is not there stays a line. */
async function withIncludes(revision: Revision, path: string, content: string, seen: Set<string>): Promise<string> {
  const lines: string[] = []
  const whole = content.replaceAll('\\\r\n', ' ').replaceAll('\\\n', ' ')
  for (const line of whole.split(/\r?\n/)) {
    const other = /^\s*(?:-[rc]\s*|--(?:requirement|constraint)[\s=]+)(\S+)/.exec(line)?.[1]
    const target = other === undefined ? undefined : join(folderOf(path), other)
    const source = target === undefined || seen.has(target) ? undefined : await revision.read(target)
    if (target === undefined || source === undefined) lines.push(line)
    else lines.push(await withIncludes(revision, target, decode(source), seen.add(target)))
  }
  return lines.join('\n')
}

const list = (value: Value | undefined): readonly Value[] => (isList(value) ? value : [])
const field = (value: Value, key: string): Value => (isMap(value) ? (value.get(key) ?? null) : null)
const str = (value: Value): string => (value === null ? '' : text(value))

/** Versions by name: equal names may stand more than once, for several platforms or versions. */
class Versions {
  readonly #found = new Map<string, Set<string>>()

  add(name: string, version: string): void {
    const there = this.#found.get(name)
    if (there) there.add(version)
    else this.#found.set(name, new Set([version]))
  }

  get all(): Map<string, string> {
    return new Map([...this.#found].map(([name, versions]) => [name, [...versions].sort().join(' | ')]))
  }
}

function tomlPackages(key: string, reachable?: (lock: Value, folder: string) => ReadonlySet<Value> | undefined): Reader {
  return async (content, folder) => {
    const map = new Versions()
    const lock = await readStructured(content, 'toml')
    const counted = folder === undefined ? undefined : reachable?.(lock, folder)
    for (const item of list(field(lock, key))) {
      if (counted && !counted.has(item)) continue
      const source = field(item, 'source')
      // The project itself stands in its own lock with its own version: that is not a dependency.
      if (isMap(source) && ['editable', 'virtual', 'directory'].some(kind => source.has(kind))) continue
      const from = isMap(source)
        ? [...source]
            .filter(([name]) =>
              ['git', 'url', 'reference', 'resolved_reference', 'registry', 'path', 'subdirectory'].includes(String(name)),
            )
            .map(([, value]) => str(value))
        : []
      map.add(
        str(field(item, 'name')),
        [str(field(item, 'version')), ...from, ...list(field(item, 'resolution-markers')).map(str)].filter(Boolean).join(' '),
      )
    }
    return map.all
  }
}

function yamlPackages(key: string): Reader {
  return async content => {
    const map = new Versions()
    for (const item of list(field(await readStructured(content, 'yaml'), key))) {
      const address = str(field(item, 'conda')) || str(field(item, 'pypi')) || str(field(item, 'url'))
      const version = [str(field(item, 'version')), str(field(item, 'build')), str(field(item, 'sha256')) || address]
        .filter(Boolean)
        .join(' ')
      map.add(str(field(item, 'name')) || address, version)
    }
    return map.all
  }
}

async function requirements(content: string): Promise<Map<string, string>> {
  const map = new Versions()
  const lines = content.replaceAll('\\\r\n', ' ').replaceAll('\\\n', ' ').split(/\r?\n/)
  for (const raw of lines) {
    const line = raw
      .replace(/(?:^|\s)#.*$/s, '')
      .replace(/\s--hash=\S+/g, '')
      .trim()
    if (line === '') continue
    const name = /^[A-Za-z0-9][A-Za-z0-9._-]*(?:\[[^\]]*\])?/.exec(line)?.[0]
    if (name === undefined || line.startsWith('-')) map.add(line.replace(/\s+/g, ' '), 'as written')
    else map.add(name.toLowerCase().replace(/[._]/g, '-'), line.slice(name.length).replace(/\s+/g, '') || 'any')
  }
  return map.all
}

async function environmentYml(content: string): Promise<Map<string, string>> {
  const map = new Versions()
  const root = await readStructured(content, 'yaml')
  map.add('channels', list(field(root, 'channels')).map(str).join(' '))
  const variables = field(root, 'variables')
  if (isMap(variables)) for (const [name, value] of variables) map.add(`variable ${text(name)}`, str(value))
  for (const item of list(field(root, 'dependencies'))) {
    if (isMap(item))
      for (const pip of list(item.get('pip'))) for (const [name, version] of await requirements(str(pip))) map.add(`pip:${name}`, version)
    else {
      const asked = str(item).replace(/\s+/g, ' ')
      const name = /^[^ =<>!~]*/.exec(asked)?.[0] ?? ''
      map.add(name, asked.slice(name.length).replaceAll(/ (?=[=<>!~])/g, '') || 'any')
    }
  }
  return map.all
}

async function pipfile(content: string): Promise<Map<string, string>> {
  const map = new Versions()
  const root = await readStructured(content, 'json')
  for (const section of ['default', 'develop']) {
    const packages = field(root, section)
    if (isMap(packages))
      for (const [name, item] of packages)
        map.add(
          `${section}:${text(name)}`,
          ['version', 'ref', 'git', 'file', 'path']
            .map(name => str(field(item, name)))
            .filter(Boolean)
            .join(' '),
        )
  }
  return map.all
}

async function renv(content: string): Promise<Map<string, string>> {
  const map = new Versions()
  const root = await readStructured(content, 'json')
  map.add('R', str(field(field(root, 'R'), 'Version')))
  const packages = field(root, 'Packages')
  if (isMap(packages))
    for (const [name, item] of packages)
      map.add(text(name), [str(field(item, 'Version')), str(field(item, 'RemoteSha')), str(field(item, 'Hash'))].filter(Boolean).join(' '))
  return map.all
}

async function npm(content: string): Promise<Map<string, string>> {
  const map = new Versions()
  const packages = field(await readStructured(content, 'json'), 'packages')
  if (isMap(packages))
    for (const [path, item] of packages)
      if (path !== '')
        map.add(
          text(path),
          [str(field(item, 'version')), str(field(item, 'integrity')) || str(field(item, 'resolved'))].filter(Boolean).join(' '),
        )
  return map.all
}
