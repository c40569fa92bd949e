import { complaint } from '../../git-complaint.ts'
import { type Outside, Unreadable } from './outside.ts'
import { known, type SourceState } from './source.ts'

export interface GitSource {
  readonly url: string
  readonly ref: string
  readonly path: string
}

const SECONDS = 90

/**
 * Another repository at a branch or tag: the tree, or the file or folder in it, by its object id. A commit that leaves
 * it as it is moves the pin alone. Trees are fetched, blobs are not.
 */
export async function gitState(outside: Outside, source: GitSource): Promise<SourceState> {
  const { url, ref, path } = source
  if (/^https?:/.test(url) && (await outside.isLinkLocal(new URL(url).hostname)))
    throw new Unreadable(`${url} is a link-local address: not read`)
  const git = async (...args: readonly string[]): Promise<string> => {
    const ran = await outside.run(
      'git',
      ['-c', 'protocol.ext.allow=never', '-c', 'credential.interactive=false', '-c', 'http.followRedirects=false', ...args],
      {
        seconds: SECONDS,
      },
    )
    if (ran?.code === 0) return ran.stdout.trim()
    const said = ran === undefined ? 'git is not there' : complaint(ran.stderr)
    throw new Unreadable(`${shownUrl(url)}: ${said.replaceAll(url, shownUrl(url))}`)
  }
  const listed = await git(
    'ls-remote',
    '--quiet',
    '--',
    url,
    `refs/heads/${ref}`,
    `refs/tags/${ref}`,
    `refs/tags/${ref}^{}`,
    ...(ref === 'HEAD' ? ['HEAD'] : []),
  )
  const rows = new Map(
    listed
      .split('\n')
      .filter(Boolean)
      .map((row): [string, string] => [row.split('\t')[1] ?? '', row.split('\t')[0] ?? '']),
  )
  const wanted = ['HEAD', `refs/heads/${ref}`, `refs/tags/${ref}^{}`, `refs/tags/${ref}`]
  const commit = /^[0-9a-f]{40,64}$/.test(ref)
    ? ref
    : wanted.map(name => (name === 'HEAD' && ref !== 'HEAD' ? undefined : rows.get(name))).find(oid => oid)
  if (commit === undefined) throw new Unreadable(`${shownUrl(url)} has no branch or tag ${ref}`, true)
  const scratch = outside.scratch()
  await git('init', '--quiet', '--bare', ...(commit.length === 64 ? ['--object-format=sha256'] : []), scratch)
  await git('--git-dir', scratch, 'fetch', '--quiet', '--no-tags', '--depth=1', '--filter=blob:none', '--', url, commit)
  const object = await git('--git-dir', scratch, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}:${path}`).catch(
    () => undefined,
  )
  if (object === undefined || object === '') throw new Unreadable(`${shownUrl(url)} has no ${path} at ${ref}`, true)
  // What a link leads to is somewhere in the same commit: then all of it counts.
  const entries = await git('--git-dir', scratch, 'ls-tree', '-r', '-t', '--full-tree', commit, ...(path === '' ? [] : ['--', path]))
  const linked = /^120000 /m.test(entries) ? await git('--git-dir', scratch, 'rev-parse', `${commit}^{tree}`) : undefined
  return known(
    `git ${object}${linked === undefined ? '' : `, links in ${linked}`}`,
    `${shownUrl(url)}@${commit}${path === '' ? '' : `:${path}`}`,
  )
}

const shownUrl = (url: string): string => url.replace(/\/\/[^/@]*@/, '//')
