import { resolve } from 'node:path'
import { MettleError } from '../errors.ts'
import { git } from './process.ts'
import { type Access, remoteEnvironment, settingsOf } from './settings.ts'

/** A checkout as git itself describes it. */
export interface Checkout {
  readonly root: string
  readonly gitDir: string
  /** The folder of its objects. */
  readonly objects: string
  /** The file that says where its history ends, where it is shallow. */
  readonly boundary: string | undefined
  /** Of its object ids: `sha1` or `sha256`. */
  readonly format: string
  /** The commit that is checked out; `undefined` before the first one. */
  readonly head: string | undefined
  /** Of `origin`. */
  readonly url: string | undefined
  /** What git needs in its environment to reach `origin`. */
  readonly remote: Readonly<Record<string, string>>
}

/** @param folder any of the checkout @throws {MettleError} `git-missing` where it is none */
export async function checkoutAt(folder: string, access: Access): Promise<Checkout> {
  const found = await git(
    [
      ...['rev-parse', '--show-toplevel', '--absolute-git-dir', '--git-path', 'objects', '--git-path', 'shallow'],
      // Before the first commit there is no HEAD: it comes last, so that all else is told by then.
      ...['--is-shallow-repository', '--show-object-format', 'HEAD^{commit}'],
    ],
    { cwd: folder, allow: [128] },
  )
  const [root, gitDir, objects, boundary, shallow, format, head = ''] = found.stdout.toString('utf8').split('\n')
  if (!root || !gitDir || !objects || !boundary || !format)
    throw new MettleError(
      'git-missing',
      `${folder} is not in a git repository. In a workflow, let actions/checkout run before this step; elsewhere, \`git init\` makes one.`,
    )
  const settings = await settingsOf(root)
  const url = settings.find(([key]) => key === 'remote.origin.url')?.[1]
  return {
    root,
    gitDir,
    objects: resolve(folder, objects),
    boundary: shallow === 'true' ? resolve(folder, boundary) : undefined,
    format,
    head: /^[0-9a-f]{40,}$/.test(head) ? head : undefined,
    url,
    remote: remoteEnvironment(settings, url, access),
  }
}
