import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { folderState } from '../../src/detect/sources/folder.ts'
import { DIST } from '../e2e/world.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

describe('a folder outside git', () => {
  let folder = ''
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  /** As the documentation says it, file by file. */
  const expected = (files: ReadonlyMap<string, string>): string =>
    `sha256 ${sha256(
      [...files]
        .map(([name, text]) => `${JSON.stringify(name)} ${sha256(text)}`)
        .sort()
        .join('\n'),
    )}, ${files.size} files`
  const make = (count: number): Map<string, string> => {
    folder = mkdtempSync(join(tmpdir(), 'mettle-folder-'))
    const files = new Map<string, string>()
    for (let i = 0; i < count; i++) {
      const [name, text] = [`d${i % 7}/f${i}.txt`, `row ${i}\n`.repeat(1 + (i % 5))]
      mkdirSync(join(folder, 'data', `d${i % 7}`), { recursive: true })
      writeFileSync(join(folder, 'data', name), text)
      files.set(name, text)
    }
    return files
  }
  const state = () => folderState(join(folder, 'data'), join(folder, 'cache.json'))

  it.each([20, 5_500])('of %i files is what a look at every one says: at first, unchanged, changed, with files gone', async count => {
    const files = make(count)
    const identity = async (): Promise<string> => {
      const found = await state()
      return found.known ? found.identity : found.reason
    }
    expect(await identity()).toBe(expected(files))
    expect(await identity()).toBe(expected(files))
    // The same length at the same time: only what the system itself stamps tells.
    writeFileSync(join(folder, 'data/d0/f0.txt'), 'ROW 0\n')
    utimesSync(join(folder, 'data/d0/f0.txt'), 1, 1)
    files.set('d0/f0.txt', 'ROW 0\n')
    unlinkSync(join(folder, 'data/d1/f1.txt'))
    files.delete('d1/f1.txt')
    expect(await identity()).toBe(expected(files))
  })

  it('is unknown where a link leads back into it', async () => {
    make(3)
    symlinkSync('..', join(folder, 'data/d0/up'))
    expect(await state()).toMatchObject({ known: false, reason: expect.stringContaining('links back into itself') })
  })

  it('is unknown in bounded time where links multiply', async () => {
    make(3)
    for (let level = 0; level < 24; level++) {
      mkdirSync(join(folder, `levels/${level}`), { recursive: true })
      for (const name of ['a', 'b']) symlinkSync(join(folder, `levels/${level + 1}`), join(folder, `levels/${level}/${name}`))
    }
    mkdirSync(join(folder, 'levels/24'))
    symlinkSync(join(folder, 'levels/0'), join(folder, 'data/d0/many'))
    expect(await state()).toMatchObject({ known: false, reason: expect.stringContaining('links to folders') })
  })

  it('is hashed by workers of the bundle, too, and a file that cannot be read is said', async () => {
    make(50)
    const pool = (await import(
      pathToFileURL(join(DIST, 'chunks/hash-pool.js')).href
    )) as typeof import('../../src/detect/sources/hash-pool.ts')
    const path = join(folder, 'data/d3/f3.txt')
    expect(await pool.hashAll([{ path, size: 1n }])).toEqual([sha256('row 3\n'.repeat(4))])
    await expect(pool.hashAll([{ path: join(folder, 'none'), size: 1n }])).rejects.toThrow(/ENOENT/)
  })
})
