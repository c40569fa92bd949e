import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refuseLeak, refuseLeakInFile } from '../../src/train/leaks.ts'

const SECRET = 'a-secret "of" the job, ü'

describe('a granted value in what would leave the job', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'mettle-leaks-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each([
    ['as it is', SECRET],
    ['in base64', Buffer.from(SECRET).toString('base64')],
    ['in JSON', JSON.stringify({ key: SECRET })],
  ])('%s is found', (_, form) => {
    expect(() => refuseLeak(`before ${form} after`, [SECRET], 'the report')).toThrow(/stands in the report/)
    expect(() => refuseLeak(new Uint8Array(Buffer.from(form)), [SECRET], 'x')).toThrow()
    expect(() => refuseLeak('nothing of it', [SECRET], 'x')).not.toThrow()
  })

  it('is found wherever it lies in a large file, also across the pieces in which that is read', () => {
    const file = join(folder, 'model.bin')
    const size = Buffer.byteLength(SECRET)
    for (const at of [0, (1 << 20) - size / 2, (1 << 20) - 1, (2 << 20) + 7]) {
      const content = Buffer.alloc(3 << 20, 'x')
      content.write(SECRET, Math.floor(at))
      writeFileSync(file, content)
      expect(() => refuseLeakInFile(file, [SECRET], 'model.bin'), String(at)).toThrow(/model\.bin/)
    }
    writeFileSync(file, Buffer.alloc(3 << 20, 'x'))
    expect(() => refuseLeakInFile(file, [SECRET], 'model.bin')).not.toThrow()
  })
})
