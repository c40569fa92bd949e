import ignore from 'ignore'
import { describe, expect, it } from 'vitest'
import { folderHash, folderListing, md5 } from '../../src/dvc/folder-hash.ts'
import { MemoryFiles, type VectorFile, vectors } from './vector.ts'

describe.each(vectors('dir-hash-'))('$name: $about', vector => {
  it('equals what dvc add wrote', async () => {
    const files = new MemoryFiles(vector.files)
    const rule = ignore({ ignorecase: false })
      .add(['.git/', '.hg/', '.dvc/', '.git', '.hg', '.dvc'])
      .add(vector.dvcignore ?? '')
    const rows: { path: string; md5: string }[] = []
    for (const [path, file] of files.files) {
      if (rule.ignores(path) || rule.ignores(`data/${path}`)) continue
      const content = await contentOf(files, path, file)
      if (content) rows.push({ path, md5: md5(content) })
    }
    if (vector.expected.listing !== undefined) expect(folderListing(rows)).toBe(vector.expected.listing)
    expect(folderHash(rows)).toBe(vector.expected.out.md5)
  })
})

/** A link to a file counts by content, a link to a folder not at all. */
async function contentOf(files: MemoryFiles, path: string, file: VectorFile): Promise<Uint8Array | undefined> {
  if (file === null || typeof file === 'string' || !('symlink' in file)) return files.read(path)
  const folder = path.includes('/') ? `${path.slice(0, path.lastIndexOf('/'))}/` : ''
  return files.read(folder + file.symlink)
}
