import { decode, readStructured } from '../formats/read.ts'
import { isList, isMap, text, type Value } from '../formats/value.ts'
import { folderOf, isInside, join } from '../paths.ts'
import type { Revision } from '../revision.ts'
import { filesNamed, ListMissing, requirements, withIncludes } from './requirements.ts'
import { reachableOf, takesOwnPackage } from './uv-workspace.ts'
import { Versions } from './versions.ts'

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
    const included = reader === requirements ? await withIncludes(revision, path, decode(content)) : decode(content)
    const own =
      takesOwnPackage(model.commands) && !model.variables.some(name => name.startsWith('UV_')) && isInside(model.dir, folder)
        ? model.dir.slice(folder.length).replace(/^\//, '')
        : undefined
    const versions = await reader?.(included, own)
    if (versions && versions.size > 0) {
      const named = reader === requirements || reader === environmentYml ? await filesNamed(revision, path, included) : []
      return Object.fromEntries([...versions, ...named].map(([key, version]) => [`${path}#${key}`, version]))
    }
  } catch (error) {
    // What is not known is never unchanged.
    if (error instanceof ListMissing) return { [`${path} -r ${error.list}`]: 'absent' }
    // A lock file that cannot be read is compared by its bytes: any change of it trains.
  }
  return { [path]: entry.oid }
}

const list = (value: Value | undefined): readonly Value[] => (isList(value) ? value : [])
const field = (value: Value, key: string): Value => (isMap(value) ? (value.get(key) ?? null) : null)
const str = (value: Value): string => (value === null ? '' : text(value))

/** Of uv's sources: what lies in the repository. */
const OWN = ['editable', 'virtual', 'directory']
const FROM = ['git', 'url', 'reference', 'resolved_reference', 'registry', 'path', 'subdirectory']

/** The fields of a mapping that are there and say something, as texts. */
const fieldsOf = (value: Value, names: readonly string[]): readonly string[] =>
  names.flatMap(name => {
    const found = field(value, name)
    return found === null || isList(found)
      ? []
      : [isMap(found) ? [...found].map(([key, one]) => `${text(key)} ${str(one)}`).join(' ') : str(found)]
  })

function tomlPackages(key: string, reachable?: (lock: Value, folder: string) => ReadonlySet<Value> | undefined): Reader {
  return async (content, folder) => {
    const map = new Versions()
    const lock = await readStructured(content, 'toml')
    const counted = folder === undefined ? undefined : reachable?.(lock, folder)
    for (const item of list(field(lock, key))) {
      if (counted && !counted.has(item)) continue
      const source = field(item, 'source')
      const name = str(field(item, 'name'))
      if (isMap(source) && OWN.some(kind => source.has(kind))) {
        // The project itself stands in its own lock with its own version: that is not a dependency, but what it asks for is.
        const extras = list(field(item, 'dependencies')).filter(needed => field(needed, 'extra') !== null)
        for (const needed of extras)
          map.add(`${name} asks for ${str(field(needed, 'name'))}`, list(field(needed, 'extra')).map(str).join(' '))
        continue
      }
      const more = [
        ...fieldsOf(source, FROM),
        ...fieldsOf(item, ['git', 'ref', 'revision', 'url', 'path', 'subdirectory', 'markers', 'marker']),
        ...['vcs', 'archive', 'directory'].flatMap(kind => fieldsOf(field(item, kind), [...FROM, 'commit-id', 'requested-revision'])),
        ...list(field(item, 'resolution-markers')).map(str),
        ...(field(item, 'optional') === true ? ['optional'] : []),
      ]
      map.add(name, [str(field(item, 'version')), ...more].filter(Boolean).join(' '))
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
