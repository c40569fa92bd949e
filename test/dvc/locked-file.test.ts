import { describe, expect, it } from 'vitest'
import { hashInList, lockedFile } from '../../src/dvc/locked-file.ts'
import { readProject } from '../../src/dvc/project.ts'
import { cacheFolder } from '../../src/dvc/remote.ts'

const MD5 = 'd41d8cd98f00b204e9800998ecf8427e'
const files: Record<string, string> = {
  'dvc.yaml': 'stages:\n  a:\n    cmd: x\n    wdir: sub\n    metrics: [m.json]\n    outs: [live]\n',
  'dvc.lock': `schema: '2.0'\nstages:\n  a:\n    cmd: x\n    outs:\n    - {path: m.json, hash: md5, md5: ${MD5}}\n    - {path: live, hash: md5, md5: ${MD5}.dir}\n`,
  'data/raw.csv.dvc': `outs:\n- {md5: ${MD5}, path: raw.csv}\n`,
}
const project = readProject(
  {
    read: async path => (files[path] === undefined ? undefined : Buffer.from(files[path])),
    list: async () => new Map(Object.keys(files).map(path => [path, { mode: '100644' }])),
  },
  '',
)

describe('a file that DVC keeps', () => {
  it.each([
    ['sub/m.json', { hash: MD5, inside: '', dosToUnix: false }],
    ['sub/live/deep/m.json', { hash: `${MD5}.dir`, inside: 'deep/m.json', dosToUnix: false }],
    ['data/raw.csv', { hash: MD5, inside: '', dosToUnix: true }],
    ['m.json', undefined],
    // A folder has no content of its own, and a file nothing below it.
    ['sub/live', undefined],
    ['sub/m.json/x', undefined],
    ['sub/lively.json', undefined],
  ])('%s', async (path, found) => {
    expect(lockedFile(await project, path)).toEqual(found)
  })

  it.each([
    [`[{"md5": "${MD5}", "relpath": "a/b.json"}]`, MD5],
    ['[{"md5": "../../etc/passwd", "relpath": "a/b.json"}]', undefined],
    ['[null, {"relpath": "a/b.json"}]', undefined],
    ['{"md5": 1}', undefined],
    ['not a list', undefined],
    ['', undefined],
  ])('is found in the list of its folder, %s', (list, hash) => {
    expect(hashInList(list, 'a/b.json')).toBe(hash)
  })

  it.each([
    [[''], '/r/.dvc/cache'],
    [['[cache]\n    dir = ../../elsewhere\n'], '/r/.dvc/../../elsewhere'],
    [['[core]\n    remote = x\n', '[cache]\ndir = /mnt/cache\n'], '/mnt/cache'],
    [['[cache]\ndir = /local\n', '[cache]\ndir = /mnt/cache\n'], '/local'],
  ])('lies in the cache that %j name', (configs, folder) => {
    expect(cacheFolder(configs, '/r')).toBe(folder)
  })
})
