import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { Step } from '../config/model.ts'
import { MettleError } from '../errors.ts'

/** DVC runs its own stages: it knows how, and keeps its lock and cache. */
export function stageCommands(
  address: string,
  missing: readonly string[],
  seen: (path: string) => string,
  hasRemote: boolean,
): (readonly [Step, string])[] {
  const pull: readonly (readonly [Step, string])[] =
    missing.length > 0 && hasRemote ? [['fetch', `dvc pull ${missing.map(path => quoted(seen(path))).join(' ')}`]] : []
  // --force: what DVC itself would pass over (a changed wdir, a dependency that left) has been decided already.
  return [...pull, ['train', `dvc repro --single-item --force ${quoted(address)}`]]
}

/** POSIX single quotes: nothing inside them means anything. A leading `-` would still be an option. */
const quoted = (word: string): string => `'${(word.startsWith('-') ? `./${word}` : word).replaceAll("'", `'\\''`)}'`

export function missingDvc(job: Readonly<Record<string, string | undefined>>): MettleError | undefined {
  const found = (job['PATH'] ?? '').split(delimiter).some(folder => {
    try {
      accessSync(join(folder, 'dvc'), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
  return found
    ? undefined
    : new MettleError('dvc-missing', 'a stage must run, and dvc is not on PATH. Install it before this step: pip install dvc')
}
