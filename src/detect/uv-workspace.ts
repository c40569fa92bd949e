import { isList, isMap, text, type Value } from '../formats/value.ts'
import { grouped } from '../grouped.ts'
import { normalise } from '../paths.ts'

/** Flags by which uv takes another package than that of the folder, or all of them. */
const OTHER_PACKAGE = /--(?:all-packages|package|project|directory|no-project|active|with\S*)\b/

/** What a shell would do more with is more than that. */
const SYNCS = /^uv sync(?: --?[\w-]+(?:[= ][\w.,-]+)?)*$/
const RUNS = /^uv run (?:--[\w-]+ )*(?:python3? (?:-m )?[\w./-]+|[\w./-]+\.py)(?: [\w./=,:@+-]+)*$/

/** Whether commands run in what uv installs for their folder, and in nothing else. */
export const takesOwnPackage = (commands: readonly string[]): boolean =>
  commands
    .flatMap(command => command.split(/&&|\n|;/))
    .map(line => line.trim())
    .every(line => line === '' || ((SYNCS.test(line) || RUNS.test(line)) && !OTHER_PACKAGE.test(line)))

/**
 * The packages of a `uv.lock` that a member of its workspace can reach: its dependencies with every extra and group,
 * theirs, and so on. `undefined` where no member holds the folder: then every package counts.
 * Source: uv's lock format, version 1; a local member's `source` names its folder.
 * @param folder relative to that of the lock file, `''` for its own
 */
export function reachableOf(lock: Value, folder: string): ReadonlySet<Value> | undefined {
  const packages = items(field(lock, 'package'))
  const start = packages
    .map(item => ({ item, place: memberFolder(item) }))
    .filter(({ place }) => place !== undefined && (place === '' || folder === place || folder.startsWith(`${place}/`)))
    .toSorted((a, b) => (b.place as string).length - (a.place as string).length)[0]?.item
  if (start === undefined) return undefined
  const byName = grouped(packages, item => str(field(item, 'name')))
  const found = new Set<Value>([start])
  for (const item of found) {
    for (const needed of needs(item)) {
      const version = str(field(needed, 'version'))
      for (const other of byName.get(str(field(needed, 'name'))) ?? [])
        if (version === '' || str(field(other, 'version')) === version) found.add(other)
    }
  }
  return found
}

/** Of a package of the repository its folder, relative to the lock file. */
function memberFolder(item: Value): string | undefined {
  const source = field(item, 'source')
  for (const kind of ['editable', 'virtual', 'directory']) {
    const place = field(source, kind)
    if (place !== null) return normalise(str(place))
  }
  return undefined
}

/** Extras and groups stand in the lock where somebody asks for them; which of them a command installs is not known. */
function needs(item: Value): readonly Value[] {
  const more = ['optional-dependencies', 'dev-dependencies'].flatMap(key => {
    const groups = field(item, key)
    return isMap(groups) ? [...groups.values()].flatMap(items) : []
  })
  return [...items(field(item, 'dependencies')), ...more]
}

const field = (value: Value, key: string): Value => (isMap(value) ? (value.get(key) ?? null) : null)
const items = (value: Value): readonly Value[] => (isList(value) ? value : [])
const str = (value: Value): string => (value === null ? '' : text(value))
