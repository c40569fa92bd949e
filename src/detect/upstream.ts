import { readUpstreams, type Upstream } from '../dvc/lock.ts'
import type { Revision } from '../revision.ts'
import type { RemoteReader } from './sources/remote.ts'
import { shown } from './sources/request.ts'

/** Which imports have moved where they come from, as sentences. A frozen import shows nothing of it in any difference. */
export async function movedImports(files: readonly string[], revision: Revision, remote: RemoteReader): Promise<readonly string[]> {
  const found = await Promise.all(
    files.map(async file => {
      const upstreams = await readUpstreams(revision, file).catch(() => [])
      return Promise.all(upstreams.map(async upstream => sentence(file, upstream, await moved(upstream, remote))))
    }),
  )
  return found.flat().filter(text => text !== undefined)
}

type Answer = 'same' | 'moved' | { readonly unknown: string }

async function moved(upstream: Upstream, remote: RemoteReader): Promise<Answer> {
  if (upstream.kind === 'git') {
    const { url, ref, path, locked } = upstream
    const [now, then] = await Promise.all([
      remote.state({ type: 'git', url, ref, path }),
      remote.state({ type: 'git', url, ref: locked, path }),
    ])
    if (!now.known) return { unknown: now.reason }
    // Where the old commit is gone the commits themselves have to do.
    return (then.known ? then.identity === now.identity : now.pin.includes(locked)) ? 'same' : 'moved'
  }
  try {
    const bare = (name: string): string => name.replace(/^W\//, '').replaceAll('"', '')
    const names = await remote.names(upstream.address)
    if (names.length === 0) return { unknown: 'the server names neither ETag nor checksum' }
    const locked = new Set(upstream.locked.map(bare))
    return names.some(name => locked.has(bare(name))) ? 'same' : 'moved'
  } catch (error) {
    return { unknown: error instanceof Error ? error.message : String(error) }
  }
}

function sentence(file: string, upstream: Upstream, answer: Answer): string | undefined {
  if (answer === 'same') return undefined
  const from = upstream.kind === 'git' ? `${shown(upstream.url)} (${upstream.path}, ${upstream.ref})` : shown(upstream.address)
  return answer === 'moved'
    ? `What ${file} imports from ${from} has changed there; \`dvc update ${file}\` brings it.`
    : `Whether what ${file} imports from ${from} has changed is not known: ${answer.unknown}`
}
