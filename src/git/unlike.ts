import type { Unlike } from '../revision.ts'
import { parseTree } from './tree.ts'

/** As they stand in a tree object. */
const [LINK, FOLDER, NOTEBOOK] = ['120000 ', '40000 ', '.ipynb\0'].map(text => Buffer.from(text)) as [Buffer, Buffer, Buffer]

/**
 * Links and notebooks below a tree, level by level, each in one batch. A tree is searched for the bytes that a link, a
 * notebook or a folder has in it, and taken apart only where it has them: most hold plain files alone.
 * @param plain is told of trees that hold plain files alone
 */
export async function unlikeBelow(root: string, read: (oid: string) => Promise<Buffer>, plain: (oid: string) => void): Promise<Unlike> {
  const links: string[] = []
  const notebooks: string[] = []
  let level: readonly { readonly oid: string; readonly prefix: string }[] = [{ oid: root, prefix: '' }]
  while (level.length > 0) {
    const contents = await Promise.all(level.map(({ oid }) => read(oid)))
    const next: { oid: string; prefix: string }[] = []
    contents.forEach((content, i) => {
      const { oid, prefix } = level[i] as { oid: string; prefix: string }
      const folders = content.includes(FOLDER)
      if (!folders && !content.includes(LINK) && !content.includes(NOTEBOOK)) {
        plain(oid)
        return
      }
      for (const entry of parseTree(content, oid.length / 2)) {
        if (entry.type === 'tree') next.push({ oid: entry.oid, prefix: `${prefix}${entry.name}/` })
        else if (entry.mode === '120000') links.push(prefix + entry.name)
        else if (entry.name.endsWith('.ipynb')) notebooks.push(prefix + entry.name)
      }
    })
    level = next
  }
  return { links, notebooks }
}
