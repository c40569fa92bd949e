import { git } from './process.ts'

const NULL = '\0'

/** Who may read the remote. */
export interface Access {
  /** A token for the server of `origin`, given to git in its environment only. */
  readonly token?: string | undefined
  readonly server?: string | undefined
}

/** Every setting of the checkout that git tells. */
export async function settingsOf(root: string): Promise<[string, string][]> {
  const listed = await git(['config', '--list', '-z'], { cwd: root, allow: [1, 128] })
  return listed.stdout
    .toString('utf8')
    .split(NULL)
    .filter(Boolean)
    .map(entry => {
      const at = entry.indexOf('\n')
      return at === -1 ? [entry, ''] : [entry.slice(0, at), entry.slice(at + 1)]
    })
}

const TRAVELS = /^(?:http\.|url\.|credential\.|ssh\.|protocol\.|core\.sshcommand$)/i

/** The checkout's own settings for its remote, and our token in place of whatever header it persisted. */
export function remoteEnvironment(settings: readonly [string, string][], url: string | undefined, options: Access): Record<string, string> {
  const entries = settings.filter(([key]) => TRAVELS.test(key))
  const server = options.server?.replace(/\/$/, '')
  if (options.token && server && url?.startsWith(`${server}/`)) {
    const header = `http.${server}/.extraheader`
    const others = entries.filter(([key]) => key.toLowerCase() !== header.toLowerCase())
    const basic = Buffer.from(`x-access-token:${options.token}`).toString('base64')
    entries.splice(0, entries.length, ...others, [header, ''], [header, `AUTHORIZATION: basic ${basic}`])
  }
  const environment: Record<string, string> = { GIT_CONFIG_COUNT: String(entries.length) }
  entries.forEach(([key, value], i) => {
    environment[`GIT_CONFIG_KEY_${i}`] = key
    environment[`GIT_CONFIG_VALUE_${i}`] = value
  })
  return environment
}

/** The configuration of a bare repository whose origin is another's. @param format of its object ids */
export function scratchConfig(url: string | undefined, format: string): string {
  const quoted = (url ?? '').replaceAll('\\', '\\\\').replaceAll('"', '\\"')
  const version =
    format === 'sha1'
      ? '\trepositoryformatversion = 0\n'
      : `\trepositoryformatversion = 1\n[extensions]\n\tobjectFormat = ${format}\n[core]\n`
  return `[core]\n${version}\tbare = true\n\talternateRefsCommand = true\n${url === undefined ? '' : `[remote "origin"]\n\turl = "${quoted}"\n`}`
}
