import { describe, expect, it } from 'vitest'
import { lockedVersions } from '../../src/detect/lock-file.ts'
import { type ObjectStore, Revision } from '../../src/revision.ts'
import { MemoryGit } from './memory-git.ts'

const versions = (files: Readonly<Record<string, string>>, path: string): Promise<Record<string, string>> => {
  const git = new MemoryGit()
  const commit = git.commit(new Map(Object.entries(files)), [])
  const tree = git.commits.get(commit)?.tree as string
  const revision = new Revision(git.checkout(commit) as unknown as ObjectStore, tree)
  return lockedVersions(revision, path, { dir: '', commands: ['make'], variables: [] })
}

type Files = Readonly<Record<string, string>>
const uv = (own: string, more = ''): string => `version = 1

[[package]]
name = "own"
version = "0.1.0"
source = { virtual = "." }
dependencies = [${own}]

[[package]]
name = "torch"
version = "2.1.0"
source = { registry = "https://pypi.org/simple" }
${more}`
const poetry = (rest: string): string =>
  `[[package]]\nname = "torch"\nversion = "2.1.0"\ndescription = "Tensors"\n${rest}\nfiles = [{file = "torch.whl", hash = "sha256:1"}]\n`
const pylock = (commit: string): string =>
  `lock-version = "1.0"\n[[packages]]\nname = "torch"\nversion = "2.1.0"\n[packages.vcs]\ntype = "git"\nurl = "https://example.com/t"\ncommit-id = "${commit}"\n`
const pdm = (revision: string): string =>
  `[[package]]\nname = "torch"\nversion = "2.1.0"\ngit = "https://example.com/t"\nrevision = "${revision}"\n`
const renv = (hash: string): string => `{"R": {"Version": "4.4.0"}, "Packages": {"nnet": {"Version": "7.3", "Hash": "${hash}"}}}`

describe('what a lock file resolves to', () => {
  it.each<readonly [string, string, string, string]>([
    ['an extra of uv', 'uv.lock', uv('{ name = "torch" }'), uv('{ name = "torch", extra = ["gpu"] }')],
    ['a registry of uv', 'uv.lock', uv(''), uv('').replace('pypi.org', 'mirror.example.com')],
    ['a marker of uv', 'uv.lock', uv(''), uv('', 'resolution-markers = ["python_version < \'3.12\'"]\n')],
    ['a package that is optional', 'poetry.lock', poetry('optional = true'), poetry('optional = false')],
    ['a marker of poetry', 'poetry.lock', poetry(''), poetry('markers = "sys_platform == \'linux\'"')],
    ['a commit of pylock', 'pylock.toml', pylock('a'), pylock('b')],
    ['a revision of pdm', 'pdm.lock', pdm('a'), pdm('b')],
    ['a hash of renv', 'renv.lock', renv('a'), renv('b')],
    [
      'bytes of npm',
      'package-lock.json',
      '{"packages": {"a": {"version": "1", "integrity": "x"}}}',
      '{"packages": {"a": {"version": "1", "integrity": "y"}}}',
    ],
    ['a pin behind U+2028', 'requirements.txt', 'a==1 # x\u2028b==1\n', 'a==1 # x\u2028b==2\n'],
    ['a pin after a comment that ends in a backslash', 'requirements.txt', '# x \\\nb==1\n', '# x \\\nb==2\n'],
    ['a pin that goes on', 'requirements.txt', 'b==\\\n1\n', 'b==\\\n2\n'],
    ['an index', 'requirements.txt', '--index-url https://a.example.com\nb==1\n', '--index-url https://b.example.com\nb==1\n'],
  ])('%s', async (_, path, before, after) => {
    const [old, now] = [await versions({ [path]: before }, path), await versions({ [path]: after }, path)]
    expect(old).not.toEqual(now)
    // It was read: the bytes of a file would differ, too.
    for (const name of Object.keys({ ...old, ...now })) expect(name).toContain('#')
  })

  it.each<readonly [string, string, string, string]>([
    ['files of poetry', 'poetry.lock', poetry(''), poetry('').replace('sha256:1', 'sha256:2')],
    ['its own version', 'uv.lock', uv(''), uv('').replace('0.1.0', '0.2.0')],
    ['comments and hashes of a list', 'requirements.txt', 'a==1 --hash=sha256:1 # x\n', '# y\na == 1 --hash=sha256:2\n'],
    ['a space in a pin', 'environment.yml', 'dependencies: ["numpy >=1"]\n', 'dependencies: ["numpy>=1"] # x\n'],
  ])('is the same for %s', async (_, path, before, after) => {
    expect(await versions({ [path]: before }, path)).toEqual(await versions({ [path]: after }, path))
  })

  it.each<readonly [string, Files, Files]>([
    ['in quotes', { 'requirements.txt': '-r "more list.txt"\n', 'more list.txt': 'a==1\n' }, { 'more list.txt': 'a==2\n' }],
    ['of a folder', { 'requirements.txt': '-r sub/a.txt\n', 'sub/a.txt': '-c b.txt\n', 'sub/b.txt': 'x==1\n' }, { 'sub/b.txt': 'x==2\n' }],
    ['that include each other', { 'requirements.txt': 'a==1\n-r b.txt\n', 'b.txt': '-r requirements.txt\nb==1\n' }, { 'b.txt': 'b==2\n' }],
    ['of a package here', { 'requirements.txt': '-e ./lib\n', 'lib/setup.py': '1' }, { 'lib/setup.py': '2' }],
    ['of conda', { 'environment.yml': 'dependencies: [{pip: ["-r pip.txt"]}]\n', 'pip.txt': 'a==1\n' }, { 'pip.txt': 'a==2\n' }],
  ])('counts lists %s', async (_, files, change) => {
    const path = Object.keys(files)[0] as string
    expect(await versions(files, path)).not.toEqual(await versions({ ...files, ...change }, path))
  })

  it.each(['-r ${WHICH}.txt\n', 'a==1\n-r nowhere.txt\n'])('is not known where %j cannot be read', async content => {
    const found = await versions({ 'requirements.txt': content }, 'requirements.txt')
    expect(Object.values(found)).toEqual(['absent'])
    expect(Object.keys(found)[0]).not.toContain('#')
  })

  it('is the bytes of a file that cannot be read, so that any change of it counts', async () => {
    const [one, other] = [await versions({ 'uv.lock': '[[package' }, 'uv.lock'), await versions({ 'uv.lock': '[[package]' }, 'uv.lock')]
    expect(one['uv.lock']).toMatch(/^[0-9a-f]{40}$/)
    expect(one).not.toEqual(other)
  })
})
