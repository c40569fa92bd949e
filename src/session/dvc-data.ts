import { existsSync, lstatSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Model } from '../config/model.ts'
import { type Outside, Unreadable } from '../detect/sources/outside.ts'
import { type LockedPath, readTracked } from '../dvc/lock.ts'
import { decode } from '../formats/read.ts'
import { folderOf, join as inRepository, normalise } from '../paths.ts'
import { Queue } from '../queue.ts'
import type { Revision } from '../revision.ts'
import { type DvcObjects, remoteObjects } from './dvc-objects.ts'

const AT_ONCE = 8

/** Commands that bring their data themselves. */
const PULLS = /\bdvc (?:pull|fetch|repro|import|update|get)\b/

export interface Bringing {
  readonly root: string
  readonly head: Revision
  /** Whose `.dvc/config` says where data lie: a pull request must not send credentials elsewhere. */
  readonly policy: Revision
  /** What may be used of the machine, with more variables of the job for one store. */
  readonly outside: (more: Readonly<Record<string, string>>) => Outside
}

/**
 * Brings data that `.dvc` files track and that are not here from the remote's storage, without DVC. Every object is held
 * against its hash.
 * @returns why it could not, or `undefined`
 */
export async function bringTracked(model: Model, { root, head, policy, outside }: Bringing): Promise<string | undefined> {
  if ([model.setup, model.train].some(command => command !== undefined && PULLS.test(command))) return undefined
  const wanted: { readonly output: LockedPath; readonly path: string; readonly sources: readonly string[] }[] = []
  for (const source of model.data) {
    if (source.kind !== 'path') continue
    const file = source.path.endsWith('.dvc') ? source.path : `${source.path}.dvc`
    if ((await head.entry(file)) === undefined || (await head.entry(file.slice(0, -4)))) continue
    const { outputs, wdir, sources } = await readTracked(head, file)
    for (const output of outputs) {
      const path = inRepository(folderOf(file), wdir, output.path)
      if (path.split('/').some(part => part === '..' || /^\.git/i.test(part))) return `${file} names ${path}, where nothing is written`
      if (output.md5 !== undefined && !existsSync(join(root, path))) wanted.push({ output, path, sources: sources.flatMap(addressesOf) })
    }
  }
  if (wanted.length === 0) return undefined
  const names = wanted.map(({ path }) => path).join(', ')
  const advice = 'Let `setup` bring it: `pip install dvc && dvc pull`'
  const store = await remoteObjects(policy, '', root, outside)
  if ('why' in store) return `${names} is tracked by DVC and not here, and ${store.why}. ${advice}`
  try {
    for (const { output, path, sources } of wanted) await bring(store, root, path, output, sources)
    return undefined
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    return `${names} is tracked by DVC and could not be brought from the remote ${store.name}: ${said}. ${advice}`
  }
}

/** Where an import comes from, in the version that was imported: DVC does not push what a versioned store keeps. */
const addressesOf = ({ path, pin }: LockedPath): readonly string[] =>
  path.startsWith('s3://') && pin !== undefined && /^[\w.-]+$/.test(pin)
    ? [`${path}?versionId=${pin}`, path]
    : /^(?:s3|gs|https?):\/\//.test(path)
      ? [path]
      : []

async function bring(store: DvcObjects, root: string, path: string, output: LockedPath, sources: readonly string[]): Promise<void> {
  const hash = output.md5 as string
  if (!hash.endsWith('.dir')) return write(root, path, await store.get(hash, output.dosToUnix, sources))
  const listed = JSON.parse(decode(await store.get(hash, false))) as readonly { md5?: unknown; relpath?: unknown }[]
  const queue = new Queue(AT_ONCE)
  await Promise.all(
    listed.map(({ md5: one, relpath }) => {
      if (typeof one !== 'string' || !/^[0-9a-f]{32}$/.test(one) || typeof relpath !== 'string')
        throw new Unreadable(`the list ${hash} makes no sense`)
      const inside = normalise(relpath)
      if (relpath.startsWith('/') || inside === '' || inside.startsWith('..')) throw new Unreadable(`the list ${hash} names ${relpath}`)
      return queue.run(async () => write(root, `${path}/${inside}`, await store.get(one, output.dosToUnix)))
    }),
  )
  mkdirSync(join(root, path), { recursive: true })
}

/** Nothing is written through a link. */
function write(root: string, path: string, content: Uint8Array): void {
  const parts = path.split('/')
  for (let length = 1; length <= parts.length; length++) {
    const here = join(root, ...parts.slice(0, length))
    if (lstatSync(here, { throwIfNoEntry: false })?.isSymbolicLink()) throw new Unreadable(`${path} lies behind a link`)
  }
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}
