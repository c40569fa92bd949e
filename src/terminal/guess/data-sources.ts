import { isInside } from '../../paths.ts'
import type { Tree } from './tree.ts'

const FOLDERS = ['data', 'datasets', 'dataset', 'input', 'inputs']
const DATA =
  /\.(?:csv|tsv|parquet|feather|arrow|avro|orc|npy|npz|h5|hdf5|xlsx?|jsonl|ndjson|tfrecords?|png|jpe?g|gif|bmp|tiff?|wav|mp3|flac|mp4|zip|tar|t?gz|bz2|xz|zst|db|sqlite3?|dvc)(?:\.gz)?$/i
/** At the root only what is a table or an array: a picture there belongs to the README. */
const TABLE = /\.(?:csv|tsv|parquet|feather|arrow|npy|npz|h5|hdf5|xlsx?|jsonl|ndjson)(?:\.gz)?$/i
const CODE = /\.(?:py|ipynb|r|jl|sh|m?js|ts|scala|java|cpp|sql)$/i
const MOST = 5

export interface FoundData {
  /** Paths by name. */
  readonly sources: ReadonlyMap<string, string>
  /** A folder that lies there and is not in git. */
  readonly outside: string | undefined
}

/**
 * Data that lies in git or in DVC: a folder of its own, else single files.
 * @param written what the training itself writes
 * @param lies whether something lies in the work tree, in git or not
 */
export function dataSources(tree: Tree, written: readonly string[], lies: (path: string) => boolean): FoundData {
  const free = (file: string): boolean => !written.some(path => isInside(file, path))
  const sources = new Map<string, string>()
  for (const folder of FOLDERS) {
    const pointer = tree.has(`${folder}.dvc`)
    const files = tree.files.filter(file => file.startsWith(`${folder}/`) && free(file))
    const data = files.filter(file => DATA.test(file))
    if (pointer || (data.length > 0 && !files.some(file => CODE.test(file)))) sources.set(folder, folder)
    // Programs beside the data are code, and stay so.
    else if (data.length <= MOST) for (const file of data) add(sources, file)
  }
  const root = tree.files.filter(
    file => !file.includes('/') && (TABLE.test(file) || file.endsWith('.dvc')) && free(file.replace(/\.dvc$/, '')),
  )
  if (root.length <= MOST) for (const file of root) add(sources, file)
  const outside = sources.size === 0 ? FOLDERS.find(folder => lies(folder) && !tree.has(folder)) : undefined
  return { sources, outside }
}

function add(sources: Map<string, string>, file: string): void {
  const path = file.replace(/\.dvc$/, '')
  const name = ((path.split('/').at(-1) as string).split('.')[0] as string).toLowerCase().replace(/[^a-z0-9_-]+/g, '-')
  if (/^[a-z]/.test(name) && !sources.has(name) && ![...sources.values()].includes(path)) sources.set(name, path)
}
