import { createHash } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deleteOutputs, hashOutputs, safely } from '../../src/train/outputs.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mettle-outputs-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const output = (path: string) => [{ name: 'model', path }]

describe('the digest of an output', () => {
  it('of a file is that of its bytes, whatever other names it has', () => {
    writeFileSync(join(root, 'a'), 'model')
    linkSync(join(root, 'a'), join(root, 'b'))
    expect(hashOutputs(root, output('b'))).toEqual([{ name: 'model', path: 'b', sha256: sha256('model'), size: 5, files: 1 }])
  })

  it('of a folder is over its files by name, and tells a folder of one file from the file', () => {
    mkdirSync(join(root, 'm/deep'), { recursive: true })
    writeFileSync(join(root, 'm/b'), '1')
    writeFileSync(join(root, 'm/deep/a'), '22')
    const [found] = hashOutputs(root, output('m'))
    expect(found).toMatchObject({ size: 3, files: 2, sha256: sha256(`${sha256('1')}  "b"\n${sha256('22')}  "deep/a"`) })
    rmSync(join(root, 'm/deep'), { recursive: true })
    expect(hashOutputs(root, output('m'))[0]?.sha256).not.toBe(sha256('1'))
  })

  it.each([
    ['is not there', 'nowhere', /was not written/],
    ['is a link', 'link', /a link or a special file/],
    ['lies behind a link', 'folder/x', /behind a link, folder/],
    ['lies above the repository', '../x', /lies outside the repository/],
    ['lies anywhere else', '/etc/hostname', /lies outside the repository/],
    ['lies in git’s own folder', 'sub/.GIT/config', /git's own folder/],
  ])('is refused where it %s', (_, path, message) => {
    mkdirSync(join(root, 'real'))
    writeFileSync(join(root, 'real/x'), 'x')
    symlinkSync('real/x', join(root, 'link'))
    symlinkSync('real', join(root, 'folder'))
    expect(() => hashOutputs(root, output(path))).toThrow(message)
  })
})

describe('before a training', () => {
  it.each(['', '.git/config', 'a/.Git/x', '../x', 'a/../../x'])('%j is no place to take anything away from', path => {
    expect(() => deleteOutputs(root, [path])).toThrow(/not a place for outputs/)
  })

  it('are the objects of DVC where they are links into its cache, and no others', () => {
    const object = join(root, 'cache/files/md5/ab/0123456789abcdef0123456789abcd')
    mkdirSync(dirname(object), { recursive: true })
    writeFileSync(object, 'model')
    writeFileSync(join(root, 'model'), 'model')
    mkdirSync(join(root, 'out'))
    symlinkSync(object, join(root, 'out/a'))
    const [plain, linked] = hashOutputs(root, [
      { name: 'plain', path: 'model' },
      { name: 'linked', path: 'out/a' },
    ])
    expect(linked).toMatchObject({ sha256: plain?.sha256, size: 5 })
    mkdirSync(`${object}0`)
    for (const [i, target] of [
      `${object}0`,
      join(root, 'cache/files/md5/ab'),
      join(root, 'gone/ab/0123456789abcdef0123456789abcd'),
    ].entries()) {
      symlinkSync(target, join(root, `other${i}`))
      expect(() => hashOutputs(root, [{ name: 'other', path: `other${i}` }])).toThrow(/a link or a special file/)
    }
  })

  it('takes away what is there, and nothing behind a link', () => {
    mkdirSync(join(root, 'out'))
    writeFileSync(join(root, 'out/a'), '')
    symlinkSync('out', join(root, 'link'))
    expect(() => deleteOutputs(root, ['link/a'])).toThrow(/behind a link/)
    deleteOutputs(root, ['out', 'not-there'])
    expect(existsSync(join(root, 'out'))).toBe(false)
    expect(() => safely(root, 'a/b/c')).not.toThrow()
  })
})
