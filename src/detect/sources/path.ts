import { createHash } from 'node:crypto'
import { readLock, readTracked, trackedIdentity } from '../../dvc/lock.ts'
import { decode } from '../../formats/read.ts'
import { folderOf, join } from '../../paths.ts'
import type { Revision } from '../../revision.ts'
import { known, type SourceState, unknown } from './source.ts'

/** A file or folder of the repository: in git, as an LFS pointer, behind a `.dvc` file, or an output in a `dvc.lock`. */
export async function pathState(revision: Revision, path: string, outside: (path: string) => Promise<SourceState>): Promise<SourceState> {
  if (path.endsWith('.dvc')) return trackedState(revision, path, path.slice(0, -'.dvc'.length))
  const entry = await revision.resolved(path)
  if (entry === 'outside') return outside(path)
  if (entry?.type === 'commit') return known(`git commit ${entry.oid}`, path)
  if (entry?.type === 'tree') return treeState(revision, path, entry.oid)
  if (entry) return (await lfsState(revision, path, entry.oid)) ?? known(`git ${entry.oid}`, path)
  if (await revision.entry(`${path}.dvc`)) return trackedState(revision, `${path}.dvc`, path)
  return (await lockedState(revision, path)) ?? outside(path)
}

/** A folder counts by its id; links in it by what they lead to. */
async function treeState(revision: Revision, path: string, oid: string): Promise<SourceState> {
  if (!(await revision.holdsLinks(path))) return known(`git tree ${oid}`, path)
  const rows: string[] = []
  for (const link of await revision.linksBelow(path)) {
    const target = await revision.resolved(link)
    if (target === 'outside') return unknown(`${link} leads out of the repository`, path)
    rows.push(`${link} ${target === undefined ? 'nowhere' : target.oid}`)
  }
  return known(`git tree ${oid}, links sha256 ${createHash('sha256').update(rows.join('\n')).digest('hex')}`, path)
}

async function trackedState(revision: Revision, file: string, path: string): Promise<SourceState> {
  if (!(await revision.entry(file))) return unknown(`${file} is not there`, path)
  const { outputs, sources } = await readTracked(revision, file)
  const identities = outputs.map(output => trackedIdentity(output, sources))
  if (identities.includes(undefined)) return unknown(`${file} holds no hash`, path)
  return known(identities.map(identity => `md5 ${identity}`).join(', '), path)
}

async function lockedState(revision: Revision, path: string): Promise<SourceState | undefined> {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const lock = join(folder, 'dvc.lock')
    if (await revision.entry(lock)) {
      for (const entry of (await readLock(revision, lock)).values()) {
        const output = entry.outputs.find(candidate => join(folder, candidate.path) === path)
        if (output?.md5) return known(`md5 ${output.md5}`, path)
      }
    }
    if (folder === '') return undefined
  }
}

const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-.*\n)*oid sha256:([0-9a-f]{64})\nsize (\d+)\n?$/

/** The hash in an LFS pointer, or `undefined` where the text is none. */
export const lfsPointer = (text: string): { oid: string; size: number } | undefined => {
  const found = POINTER.exec(text)
  return found ? { oid: found[1] as string, size: Number(found[2]) } : undefined
}

/** Only where the repository uses LFS is a blob looked into: it may be large. */
async function lfsState(revision: Revision, path: string, oid: string): Promise<SourceState | undefined> {
  let uses = false
  for (let folder = folderOf(path); !uses; folder = folderOf(folder)) {
    const attributes = await revision.read(join(folder, '.gitattributes'))
    uses = attributes !== undefined && decode(attributes).includes('filter=lfs')
    if (folder === '') break
  }
  if (!uses) return undefined
  const content = (await revision.store.blobs([oid])).get(oid)
  const pointer = content && content.length < 1024 ? lfsPointer(Buffer.from(content).toString('utf8')) : undefined
  return pointer && known(`lfs sha256 ${pointer.oid}`, path)
}
