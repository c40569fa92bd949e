import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { unlikeOfIndex } from '../../src/git/index-file.ts'
import { cleanEnvironment } from '../e2e/world.ts'

let root: string
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: cleanEnvironment(),
  }).trim()
const write = (path: string): void => {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), path)
}
const commit = (): string => {
  git('add', '--all')
  git('commit', '--quiet', '-m', 'x')
  return git('rev-parse', 'HEAD^{tree}')
}
const index = (): Buffer => readFileSync(join(root, '.git/index'))
/** What `git ls-tree` says, as it is taken apart elsewhere. */
const listed = (tree: string): { links: string[]; notebooks: string[] } => {
  const rows = git('-c', 'core.quotePath=false', 'ls-tree', '-r', '-z', tree).split('\0').filter(Boolean)
  const paths = (which: (row: string) => boolean): string[] => rows.filter(which).map(row => row.slice(row.indexOf('\t') + 1))
  return { links: paths(row => row.startsWith('120000')), notebooks: paths(row => !row.startsWith('120000') && row.endsWith('.ipynb')) }
}

const LONG = Array.from({ length: 30 }, (_, i) => `${'n'.repeat(150)}${i}`).join('/')

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mettle-index-'))
  git('init', '--quiet', '--initial-branch=main')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function filled(): string {
  for (let length = 1; length <= 20; length++) write(`deep/${'f'.repeat(length)}`)
  for (const path of ['a.ipynb', 'b', 'sub/é 測.ipynb', 'sub/x.ipynb.bak', '.ipynb', 'ipynb', 'ynb', 'sub/ipynb/b']) write(path)
  symlinkSync('b', join(root, 'link.ipynb'))
  mkdirSync(join(root, 'links'))
  symlinkSync('../b', join(root, 'links/to b'))
  return commit()
}

describe('the index of a checkout', () => {
  test('names links and notebooks as git does', () => {
    const tree = filled()
    expect(unlikeOfIndex(index(), tree)).toStrictEqual(listed(tree))
    expect(listed(tree).links).toHaveLength(2)
    expect(listed(tree).notebooks).toHaveLength(3)
  })

  test('holds names that are longer than its flags can say', () => {
    const entry = Buffer.from(index0())
    expect(unlikeOfIndex(entry, 'ab'.repeat(20))).toStrictEqual({ links: [], notebooks: [`${LONG}.ipynb`] })
  })

  test('is that of one tree: not of another, nor of one that something was added to, taken from or changed in', () => {
    const tree = filled()
    const before = index()
    expect(unlikeOfIndex(before, 'ab'.repeat(20))).toBeUndefined()
    for (const change of [() => write('new'), () => rmSync(join(root, 'b')), () => writeFileSync(join(root, 'deep/ff'), 'other')]) {
      change()
      git('add', '--all')
      expect(unlikeOfIndex(index(), tree)).toBeUndefined()
      git('reset', '--quiet', '--hard')
      git('clean', '-fdq')
      git('read-tree', 'HEAD')
      expect(unlikeOfIndex(index(), tree)).toStrictEqual(listed(tree))
    }
  })

  test.each<[string, () => void]>([
    ['of names that lean on those before', () => git('update-index', '--index-version', '4')],
    ['that is split', () => git('update-index', '--split-index')],
    ['that is sparse', () => git('sparse-checkout', 'set', '--cone', '--sparse-index', 'sub')],
    [
      'with a file that is only meant to be added',
      () => {
        write('later')
        git('add', '--intent-to-add', 'later')
      },
    ],
    [
      'in the middle of a merge',
      () => {
        git('checkout', '--quiet', '-b', 'side')
        writeFileSync(join(root, 'b'), 'one')
        commit()
        git('checkout', '--quiet', 'main')
        writeFileSync(join(root, 'b'), 'two')
        commit()
        expect(() => git('merge', '--quiet', 'side')).toThrow()
      },
    ],
  ])('one %s says nothing', (_, change) => {
    const tree = filled()
    change()
    expect(unlikeOfIndex(index(), tree)).toBeUndefined()
    expect(unlikeOfIndex(index(), git('rev-parse', 'HEAD^{tree}'))).toBeUndefined()
  })

  test('reads what is skipped in the work tree, and ids of sha256', () => {
    const tree = filled()
    git('sparse-checkout', 'set', '--cone', 'sub')
    expect(index().readUInt32BE(4)).toBe(3)
    expect(unlikeOfIndex(index(), tree)).toStrictEqual(listed(tree))
    rmSync(root, { recursive: true })
    mkdirSync(root)
    git('init', '--quiet', '--object-format=sha256')
    const other = filled()
    expect(other).toHaveLength(64)
    expect(unlikeOfIndex(index(), other)).toStrictEqual(listed(other))
  })

  test('cut or changed anywhere it is an answer or none, never an error', () => {
    const tree = filled()
    const whole = index()
    for (let length = 0; length < whole.length; length += 7) expect(unlikeOfIndex(whole.subarray(0, length), tree)).toBeUndefined()
    for (let at = 0; at < whole.length; at += 3) {
      const broken = Buffer.from(whole)
      broken[at] = (broken[at] as number) ^ 0xff
      expect(() => unlikeOfIndex(broken, tree)).not.toThrow()
    }
  })
})

/** One entry whose name is longer than any file system lets lie there, and the tree that it makes up. */
function index0(): Uint8Array {
  const name = Buffer.from(`${LONG}.ipynb`)
  const entry = Buffer.alloc((62 + name.length + 8) & ~7)
  entry.writeUInt32BE(0o100644, 24)
  entry.writeUInt16BE(0xfff, 60)
  name.copy(entry, 62)
  const tree = Buffer.concat([Buffer.from('\x001 0\n'), Buffer.alloc(20, 0xab)])
  const header = Buffer.from('DIRC\0\0\0\x02\0\0\0\x01')
  const extension = Buffer.from('TREE\0\0\0\0')
  extension.writeUInt32BE(tree.length, 4)
  return Buffer.concat([header, entry, extension, tree, Buffer.alloc(20)])
}
