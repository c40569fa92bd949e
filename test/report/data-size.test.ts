import { describe, expect, it } from 'vitest'
import { dataSize } from '../../src/report/data-size.ts'

describe('how much a data source was and is', () => {
  it.each<readonly [string | null, string | null, string]>([
    ['sha256 ab, 12 files, 1000000 bytes', 'sha256 cd, 13 files, 1200000 bytes', '12 → 13 files, 1.0 MB → 1.2 MB'],
    ['sha256 ab, 1 file, 10 bytes', 'sha256 cd, 1 file, 10 bytes', '1 file, 10 B'],
    ['sha256 ab, 1200 files', 'sha256 cd, 1100 files', '1,200 → 1,100 files'],
    ['git tree ab', 'git tree cd, 2 files added, 1 file removed', '2 files added, 1 file removed'],
    ['git tree ab', 'git tree cd', ''],
    [null, 'sha256 cd, 13 files, 5 bytes', ''],
    ['etag "1"', 'etag "2"', ''],
  ])('%j to %j', (from, to, expected) => {
    expect(dataSize(from, to)).toBe(expected)
  })
})
