import { MettleError, type Place } from '../errors.ts'
import { isInside, join } from '../paths.ts'

/** Where the paths of a model begin: its `dir`, and for a leading `/` the working directory. */
export interface Roots {
  readonly working: string
  readonly dir: string
}

/**
 * A path or glob of the configuration, relative to the repository.
 * @param at says where it stands, and is asked only where it is wrong
 * @throws {MettleError} `config-path`
 */
export function inside(path: string, roots: Roots, at: () => Place): string {
  const negated = path.startsWith('!') ? '!' : ''
  const body = path.slice(negated.length)
  if (/[\0-\x1f]/.test(body) || body.trim() === '')
    throw new MettleError('config-path', `${JSON.stringify(path)} is not a path`, { place: at() })
  const joined = body.startsWith('/') ? join(roots.working, body.slice(1)) : join(roots.working, roots.dir, body)
  if (joined === '..' || joined.startsWith('../'))
    throw new MettleError('config-path', `${JSON.stringify(path)} leads out of the repository`, { place: at() })
  return negated + joined
}

/** A path that is written, and so deleted first: never the repository, its `.git`, or anything that is read. @throws {MettleError} `config-path` */
export function refuseOverwriting(written: string, read: readonly string[], place: Place): void {
  if (written === '' || /(?:^|\/)\.git(?:\/|$)/.test(written)) {
    throw new MettleError(
      'config-path',
      `an output cannot be ${written === '' ? 'the repository itself' : JSON.stringify(written)}: outputs are deleted before the training`,
      { place },
    )
  }
  const lost = read.find(path => isInside(path, written))
  if (lost !== undefined) {
    throw new MettleError(
      'config-path',
      `the output ${JSON.stringify(written)} is or holds ${JSON.stringify(lost === '' ? '.' : lost)}, which is read: outputs are deleted before the training`,
      { place },
    )
  }
}
