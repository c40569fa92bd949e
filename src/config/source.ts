import { MettleError, type Place } from '../errors.ts'
import { join } from '../paths.ts'
import type { DataSource } from './model.ts'
import { inside, type Roots } from './paths.ts'
import { type RawRemote, REMOTE_SCHEMES, refuseMixed, remoteAddress, remoteMapping } from './remote.ts'
import type { RawModel } from './schema.ts'

type RawSource = NonNullable<RawModel['data']>[string]

/** A data source as the block of a model names it. @param name of the source @param model that reads it @throws {MettleError} */
export function sourceOf(name: string, raw: RawSource, model: string, roots: Roots, place: Place): DataSource {
  if (typeof raw !== 'string') refuseMixed(raw, name, place)
  const object = typeof raw === 'string' ? {} : (raw as RawRemote & { url?: string; model?: string; output?: string })
  if (object.model !== undefined) return { name, place, kind: 'model', model: object.model, output: object.output }
  const folder = roots.dir.startsWith('/') ? join(roots.dir) : join(roots.working, roots.dir)
  const value = typeof raw === 'string' ? raw : (object.url ?? (object.git === undefined ? (object.path ?? '') : ''))
  const remote = remoteMapping(object, name, { model, folder }, place) ?? remoteAddress(value, name, place)
  if (remote) return { name, place, kind: 'remote', remote }
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(value)?.[1]?.toLowerCase()
  if (scheme === 'http' || scheme === 'https') {
    if (!URL.canParse(value)) throw new MettleError('config-value', `data.${name}: ${JSON.stringify(value)} is not an address`, { place })
    if (new URL(value).username !== '' || new URL(value).password !== '') {
      throw new MettleError(
        'config-value',
        `data.${name}: an address cannot hold a user and a password; fetch it in setup with a granted variable`,
        { place },
      )
    }
    return { name, place, kind: 'http', url: value }
  }
  if (scheme !== undefined) {
    throw new MettleError(
      'config-value',
      `data.${name}: the scheme ${scheme}:// is not known; expected a path, https://, ${REMOTE_SCHEMES}, or {model: NAME}`,
      { place },
    )
  }
  if (value.startsWith('/')) return { name, place, kind: 'outside', path: value }
  return { name, place, kind: 'path', path: inside(value, roots, () => place) }
}
