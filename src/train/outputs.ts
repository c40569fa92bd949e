import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Output } from '../documents/schemas.ts'
import { stateAt } from '../dvc/cache-link.ts'
import { MettleError } from '../errors.ts'
import { hashFile } from '../hash-file.ts'
import { leadsOut } from '../paths.ts'

export interface Declared {
  readonly name: string
  /** Relative to the repository. */
  readonly path: string
}

/** Removes what a training is about to write, so that a stale file never passes for a new one. */
export function deleteOutputs(root: string, paths: readonly string[]): void {
  for (const path of paths) {
    if (path === '' || /(?:^|\/)(?:\.git|\.\.)(?:\/|$)/i.test(path))
      throw new MettleError('output-unsafe', `${JSON.stringify(path)} is not a place for outputs`)
    safely(root, path)
    rmSync(join(root, path), { recursive: true, force: true })
  }
}

/** Sizes and sha256 of declared outputs. A folder's is over the list of its files. @throws {MettleError} `output-missing`, `output-unsafe` */
export function hashOutputs(root: string, outputs: readonly Declared[]): Output[] {
  return outputs.map(({ name, path }) => {
    safely(root, path)
    const files = filesOf(root, path)
    if (files === undefined)
      throw new MettleError(
        'output-missing',
        `the output ${name}, ${path}, was not written. Write it there, or correct its path under outputs.`,
        { place: undefined },
      )
    const rows = files.map(file => ({ file, sha256: hashFile(join(root, file)), size: stateAt(join(root, file))?.size ?? 0 }))
    const [only] = rows
    const single = rows.length === 1 && only?.file === path
    const listing = rows.map(row => `${row.sha256}  ${JSON.stringify(row.file.slice(path.length + 1))}`).join('\n')
    const sha256 = single ? (only as { sha256: string }).sha256 : createHash('sha256').update(listing).digest('hex')
    return { name, path, sha256, size: rows.reduce((sum, row) => sum + row.size, 0), files: rows.length }
  })
}

/** Deeper than any model lies. */
const DEEPEST = 100

/** Plain files at or below a path, sorted; `undefined` where there is nothing. Links are refused. */
export function filesOf(root: string, path: string): string[] | undefined {
  if (path.split('/').length > DEEPEST)
    throw new MettleError('output-unsafe', `${path.slice(0, 100)}… lies more than ${DEEPEST} folders deep`)
  const state = stateAt(join(root, path))
  if (state === undefined) return undefined
  if (state.isFile()) return [path]
  if (!state.isDirectory())
    throw new MettleError('output-unsafe', `${path} is a link or a special file; outputs are plain files and folders`)
  return readdirSync(join(root, path))
    .sort()
    .flatMap(name => (name === '.git' ? [] : (filesOf(root, path === '' ? name : `${path}/${name}`) ?? [])))
}

/**
 * No part of the way to an output may be a link, wherever it leads: into git's own folder, for one, where what is written
 * is believed by whoever runs git next. Capital letters are no way round where the file system does not see them.
 */
export function safely(root: string, path: string): void {
  const parts = path.split('/')
  if (leadsOut(path) || parts.includes('..')) throw new MettleError('output-unsafe', `${path} lies outside the repository`)
  if (parts.some(part => part.toLowerCase() === '.git')) throw new MettleError('output-unsafe', `${path} lies in git's own folder`)
  for (let length = 1; length < parts.length; length++) {
    const folder = parts.slice(0, length).join('/')
    if (lstatSync(join(root, folder), { throwIfNoEntry: false })?.isSymbolicLink())
      throw new MettleError('output-unsafe', `${path} lies behind a link, ${folder}; outputs lie in folders of their own`)
  }
}
