import type { Model } from '../config/model.ts'
import { globOf } from '../glob/glob.ts'
import { folderOf, isInside } from '../paths.ts'
import type { Changes } from './changes.ts'
import { programsOf, SETUP_ACTION } from './narrowed.ts'

/**
 * Models whose inputs two revisions cannot hold differently: the same configuration, all of it in git, and no changed
 * path in, at or above anything that they name. Their fingerprints need not be taken twice.
 */
export function untouchedModels(
  now: readonly Model[],
  then: readonly Model[],
  changes: Changes,
  working: string,
  links: readonly string[],
): ReadonlySet<string> {
  if (!changes.known) return new Set()
  // What changes how files are read, or is a link, can matter anywhere.
  if (changes.files.some(({ path, from, to }) => path.endsWith('.gitattributes') || from?.startsWith('120000') || to?.startsWith('120000')))
    return new Set()
  // Requirements name one another, wherever they lie.
  if (changes.files.some(({ path }) => /\.(?:txt|in|pip|cfg|toml)$/i.test(path))) return new Set()
  // What lies behind a link is read, too, and can be anywhere.
  const linked = (root: string): boolean => links.some(link => isInside(link, root) || isInside(root, link))
  // A lock file is looked for by name at the root: any changed file there may be one.
  const atRoot = changes.files.some(({ path }) => folderOf(path) === working)
  const before = new Map(then.map(model => [model.name, model]))
  const asBefore = (model: Model): boolean => {
    const old = before.get(model.name)
    return old === model || (old !== undefined && comparable(old) === comparable(model))
  }
  const same = now.filter(
    model =>
      !(atRoot && model.dir !== working) &&
      asBefore(model) &&
      roots(model)?.every(root => root !== '' && !changes.touch(root) && !linked(root) && !above(root, changes)),
  )
  return new Set(same.map(model => model.name))
}

/** Everything that a model names, as folders and files; `undefined` where some of it lies outside git. */
function roots(model: Model): readonly string[] | undefined {
  if (model.data.some(source => source.kind !== 'path')) return undefined
  const globs = [...(model.code ?? []), ...model.metrics.map(file => file.path)]
    .filter(glob => !glob.startsWith('!'))
    .map(glob => globOf(glob).base)
  const sources = model.data.flatMap(source =>
    source.kind === 'path' ? [source.path, `${source.path}.dvc`, `${folderOf(source.path)}/dvc.lock`] : [],
  )
  return [
    model.dir,
    ...globs,
    ...programsOf(model),
    SETUP_ACTION,
    ...sources,
    ...model.params.map(file => file.file),
    ...model.outputs.map(output => output.path),
    ...(model.predictions?.labels === undefined ? [] : [model.predictions.labels, `${model.predictions.labels}.dvc`]),
    ...(model.lock === undefined ? [] : [model.lock]),
  ]
}

/** A folder on the way may have become a file, or the other way round. */
const above = (root: string, changes: Changes): boolean => {
  for (let here = folderOf(root); here !== ''; here = folderOf(here)) if (changes.has(here)) return true
  return false
}

const comparable = (model: Model): string => JSON.stringify(model, (key, value: unknown) => (key === 'place' ? undefined : value))
