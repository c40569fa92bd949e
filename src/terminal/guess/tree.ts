import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { git } from '../../git/process.ts'
import { folderOf } from '../../paths.ts'

/** The files of a folder as git would commit them, relative to it. */
export interface Tree {
  readonly files: readonly string[]
  /** Whether a file or a folder of that name is among them. */
  has(path: string): boolean
  /** Names of the folders directly below one. */
  folders(path: string): readonly string[]
  /** As text; empty where it cannot be read. Of a notebook the cells with code. */
  source(path: string): string
}

/** More than any program that a person wrote. */
const LARGEST = 1 << 20

/** What git lists of a folder: committed or not, but not ignored. @throws {MettleError} `git-missing` */
export async function treeAt(root: string): Promise<Tree> {
  const listed = await git(['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root })
  const read = (path: string): string => {
    try {
      const state = statSync(join(root, path))
      if (!state.isFile() || state.size > LARGEST) return ''
      const text = readFileSync(join(root, path), 'utf8')
      return path.endsWith('.ipynb') ? cells(text) : text
    } catch {
      return ''
    }
  }
  return treeOf(listed.stdout.toString('utf8').split('\0').filter(Boolean), read)
}

function treeOf(listed: readonly string[], source: Tree['source']): Tree {
  const files = [...new Set(listed)].sort()
  const folders = new Set<string>()
  for (const file of files) for (let folder = folderOf(file); folder !== ''; folder = folderOf(folder)) folders.add(folder)
  const known = new Set(files)
  return {
    files,
    has: path => known.has(path) || folders.has(path),
    folders: path =>
      [...folders].filter(folder => folderOf(folder) === path).map(folder => folder.slice(path === '' ? 0 : path.length + 1)),
    source,
  }
}

function cells(notebook: string): string {
  const { cells: all = [] } = JSON.parse(notebook) as { cells?: readonly { cell_type?: string; source?: string | string[] }[] }
  return all
    .filter(cell => cell.cell_type === 'code')
    .map(({ source = '' }) => (Array.isArray(source) ? source.join('') : source))
    .join('\n')
}

/** What lies below a folder, its names relative to it. */
export function below(tree: Tree, folder: string): Tree {
  if (folder === '') return tree
  const prefix = `${folder}/`
  return treeOf(
    tree.files.filter(file => file.startsWith(prefix)).map(file => file.slice(prefix.length)),
    path => tree.source(prefix + path),
  )
}
