import { copyFileSync, existsSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { line } from './process.ts'
import { type Repository, scratchIndex } from './repository.ts'

/** What running the code leaves beside it, whether or not somebody ignores it. */
const LEFTOVERS = ['__pycache__', '.ipynb_checkpoints'].map(name => `:(top,exclude,glob)**/${name}/**`)

/**
 * The tree that the work tree would make if everything in it were committed, `.gitignore` respected.
 * The checkout's index and objects stay as they are.
 */
export async function workTree(repository: Repository): Promise<string> {
  const index = scratchIndex(repository)
  const own = join(repository.gitDir, 'index')
  if (existsSync(own)) {
    copyFileSync(own, index)
    // By the age of its index git tells which files it has to read again: a young copy would hide an edit of the same second.
    const { atime, mtime } = statSync(own)
    utimesSync(index, atime, mtime)
  }
  const env = {
    GIT_INDEX_FILE: index,
    GIT_OBJECT_DIRECTORY: join(repository.scratch, 'objects'),
    GIT_ALTERNATE_OBJECT_DIRECTORIES: repository.objects,
  }
  await repository.run(['-c', 'advice.addEmbeddedRepo=false', 'add', '--all', '--ignore-errors', '--', ':/', ...LEFTOVERS], {
    env,
    allow: [1],
  })
  const tree = line(await repository.run(['write-tree'], { env }))
  repository.refresh()
  return tree
}

/** A tree with some files in place of its own, in the scratch repository. */
export async function treeWith(
  repository: Repository,
  tree: string,
  files: readonly { readonly path: string; readonly mode: string; readonly content: Uint8Array }[],
): Promise<string> {
  const env = { GIT_INDEX_FILE: join(repository.scratch, 'index-with') }
  const rows: string[] = []
  for (const { path, mode, content } of files)
    rows.push(`${mode} ${line(await repository.runScratch(['hash-object', '-w', '--stdin'], { input: content }))}\t${path}`)
  await repository.runScratch(['read-tree', tree], { env })
  await repository.runScratch(['update-index', '-z', '--add', '--index-info'], { env, input: rows.map(row => `${row}\0`).join('') })
  const made = line(await repository.runScratch(['write-tree', '--missing-ok'], { env }))
  repository.refresh()
  return made
}
