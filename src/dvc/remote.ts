import { withoutEnd } from '../paths.ts'

/** A remote of DVC, as `.dvc/config` has it. */
export interface DvcRemote {
  readonly name: string
  readonly url: string
  readonly options: ReadonlyMap<string, string>
}

type Sections = ReadonlyMap<string, ReadonlyMap<string, string>>

/** Sections of a `.dvc/config`, whose format is that of configobj. */
function sectionsOf(config: string): Sections {
  const sections = new Map<string, Map<string, string>>()
  let section = new Map<string, string>()
  for (const line of config.split(/\r?\n/)) {
    const text = line.trim()
    const inside = /^\[([^\]]*)\]\s*(?:#.*)?$/s.exec(text)?.[1]
    if (inside !== undefined) {
      const head = inside.trim().replace(/^['"]/, '').replace(/['"]$/, '').trim()
      section = sections.get(head) ?? new Map()
      sections.set(head, section)
      continue
    }
    const entry = /^([\w.-]+)\s*=(.*)$/s.exec(text)
    if (entry) section.set((entry[1] as string).toLowerCase(), (entry[2] as string).trim().replace(/^(['"])(.*)\1$/s, '$2'))
  }
  return sections
}

/**
 * The default remote of a `.dvc/config`: `core.remote`, else the only one there is.
 * Source: DVC user guide, "Project configuration".
 */
export function defaultRemote(config: string): DvcRemote | undefined {
  const sections = sectionsOf(config)
  const remotes = [...sections].flatMap(([head, options]): DvcRemote[] => {
    const name = /^remote\s+['"](.+?)['"]?$/.exec(head)?.[1]
    const url = options.get('url')
    return name === undefined || url === undefined ? [] : [{ name, url, options }]
  })
  const chosen = sections.get('core')?.get('remote')
  return chosen === undefined ? (remotes.length === 1 ? remotes[0] : undefined) : remotes.find(remote => remote.name === chosen)
}

/**
 * The folder of DVC's cache: `cache.dir`, relative to the folder of the configuration, else `.dvc/cache`.
 * @param configs the texts of `.dvc/config.local` and `.dvc/config`, the stronger first
 * @param folder the absolute one in which `.dvc` lies
 */
export function cacheFolder(configs: readonly string[], folder: string): string {
  const dir =
    configs.map(config => sectionsOf(config).get('cache')?.get('dir')).find(named => named !== undefined && named !== '') ?? 'cache'
  return dir.startsWith('/') ? dir : `${folder}/.dvc/${dir}`
}

/**
 * Where the object with a hash lies below a remote: `files/md5/22/a1…` since DVC 3, `22/a1…` before; a `.dir` is a list.
 * @param root of the remote as an address of ours, without `/` at its end
 */
export const objectAddresses = (root: string, md5: string): readonly string[] => [
  `${root}/files/md5/${md5.slice(0, 2)}/${md5.slice(2)}`,
  `${root}/${md5.slice(0, 2)}/${md5.slice(2)}`,
]

/**
 * The root of a remote as an address that can be read without DVC, or why it cannot.
 * @param folder of the repository, absolute, in which `.dvc` lies
 */
export function addressOfRemote(
  remote: DvcRemote,
  folder: string,
  account: string | undefined,
): { readonly root: string } | { readonly why: string } {
  const { url, options } = remote
  const bare = withoutEnd(url, /\//)
  for (const odd of ['version_aware', 'worktree'])
    if (options.get(odd)?.toLowerCase() === 'true') return { why: `the remote ${remote.name} is ${odd}, which only DVC reads` }
  if (/^(?:s3|gs):\/\/[^/]+/.test(bare) || /^https?:\/\//.test(bare)) return { root: bare }
  const azure = /^azure:\/\/([^/]+)(\/.*)?$/.exec(bare)
  if (azure) {
    const name = options.get('account_name') ?? account
    return name === undefined
      ? { why: `the remote ${remote.name} names no account_name` }
      : { root: `az://${name}/${azure[1]}${azure[2] ?? ''}` }
  }
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(bare))
    return { why: `the remote ${remote.name} is at ${bare.split('://')[0]}://, which only DVC reads` }
  // A path is relative to the folder of the configuration.
  return { root: bare.startsWith('/') ? bare : `${folder}/.dvc/${bare}` }
}
