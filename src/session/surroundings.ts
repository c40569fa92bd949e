import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { DataSource } from '../config/model.ts'
import type { Surroundings } from '../detect/fingerprint.ts'
import { folderState } from '../detect/sources/folder.ts'
import { pathState } from '../detect/sources/path.ts'
import { type RemoteReader, remoteText } from '../detect/sources/remote.ts'
import { type SourceState, unknown } from '../detect/sources/source.ts'
import { MettleError } from '../errors.ts'
import { Queue } from '../queue.ts'
import type { Revision } from '../revision.ts'
import { LockReader } from './locked-data.ts'
import type { Site } from './site.ts'

/** At most so many sources outside are asked at once. */
const AT_ONCE = 16

/**
 * @param live whether what lies outside git is asked what it is now, whatever `mettle.lock` says
 * @param remote who reads what lies outside; `undefined` for a revision that is not what lies there: what was outside git then is not known now
 */
export function surroundings(
  { repository, working, configPath: configFile, nonce }: Site,
  remote: RemoteReader | undefined,
  live = false,
): Surroundings {
  const lock = new LockReader(configFile)
  const asked = new Map<string, Promise<SourceState>>()
  const queue = new Queue(AT_ONCE)
  const once = (id: string, ask: () => Promise<SourceState>): Promise<SourceState> => {
    const answer = asked.get(id) ?? queue.run(ask)
    asked.set(id, answer)
    return answer
  }
  const past = (pin: string): Promise<SourceState> => Promise.resolve(unknown('lies outside git: what it was is not known', pin))
  const outside = (path: string): Promise<SourceState> => {
    if (!remote) return past(path)
    const id = createHash('sha256').update(path).digest('hex').slice(0, 16)
    return once(`folder ${path}`, () => folderState(path, join(repository.gitDir, 'mettle', `hashes-${id}.json`)))
  }
  return {
    working,
    configFile,
    nonce,
    locked: async (source, model, revision) => (live ? undefined : lock.state(revision, model, source)),
    state(source: DataSource, revision: Revision): Promise<SourceState> {
      switch (source.kind) {
        case 'path':
          return pathState(revision, source.path, path => outside(join(repository.root, path)))
        case 'outside':
          return outside(source.path)
        case 'http':
          return remote ? once(source.url, () => remote.http(source.url)) : past(source.url)
        case 'remote':
          return remote ? once(JSON.stringify(source.remote), () => remote.state(source.remote)) : past(remoteText(source.remote))
        case 'model':
          return Promise.reject(new MettleError('internal', 'a model is no source that can be read'))
      }
    },
  }
}
