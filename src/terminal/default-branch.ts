import { git } from '../git/process.ts'

/** What workflows are to run for: what `origin` says, else `main` or `master` where there is one, else the branch that is checked out. */
export async function defaultBranch(root: string): Promise<string> {
  const format = '--format=%(refname) %(symref)'
  const refs = await git(['for-each-ref', format, 'refs/remotes/origin/HEAD', 'refs/heads/main', 'refs/heads/master'], { cwd: root })
  const found = refs.stdout.toString('utf8').trim().split('\n')
  const origin = found.find(ref => ref.startsWith('refs/remotes/origin/HEAD refs/remotes/origin/'))
  if (origin !== undefined) return origin.slice('refs/remotes/origin/HEAD refs/remotes/origin/'.length)
  const usual = found.find(ref => ref.startsWith('refs/heads/'))
  if (usual !== undefined) return usual.trim().slice('refs/heads/'.length)
  const here = await git(['symbolic-ref', '--quiet', '--short', 'HEAD'], { cwd: root, allow: [1] })
  return here.stdout.toString('utf8').trim() || 'main'
}
