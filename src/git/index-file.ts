import type { Unlike } from '../revision.ts'

/** An entry begins with ten numbers, the object id, and 16 or 32 bits of flags; its name follows. */
const NUMBERS = 40
/** The lower half of the mode, which is the seventh number. */
const MODE = 26
const LINK = 0o120000
/** Of the first byte of the flags. */
const EXTENDED = 0x40
/** A name as long or longer ends where its NUL is. */
const LONGEST = 0xfff
const LAST_OF_NOTEBOOK = 'b'.charCodeAt(0)
/** Extensions that make the entries say less than a tree does: of a split, a sparse index. */
const PARTIAL = ['link', 'sdir']

/**
 * What the index of a checkout says of a tree: its links and notebooks, without a look into any folder.
 * Source: git's `gitformat-index`; the cached root of its `TREE` extension is the tree that its entries make, and git
 * drops it with the first entry that changes, and has none while one is unmerged or only meant to be added.
 * @param tree as 20 or 32 bytes in hexadecimal
 * @returns `undefined` where it is the index of something else, or does not name every file
 */
export function unlikeOfIndex(index: Buffer, tree: string): Unlike | undefined {
  const oidBytes = tree.length / 2
  const end = index.length - oidBytes
  if (end < 12 || index.toString('latin1', 0, 4) !== 'DIRC') return undefined
  const version = index.readUInt32BE(4)
  // Version 4 shortens names by those before them.
  if (version !== 2 && version !== 3) return undefined
  const links: string[] = []
  const notebooks: string[] = []
  let at = 12
  // Bytes are put together here: a hundred thousand calls of a reader cost more than git does.
  for (let left = index.readUInt32BE(8); left > 0; left--) {
    const flags = at + NUMBERS + oidBytes
    const high = index[flags] as number
    const name = flags + ((high & EXTENDED) === 0 ? 2 : 4)
    const length = ((high & 0x0f) << 8) | (index[flags + 1] as number)
    const close = length < LONGEST ? name + length : index.indexOf(0, name)
    if (close < name || close >= end) return undefined
    if ((((index[at + MODE] as number) << 8) | (index[at + MODE + 1] as number)) === LINK) links.push(index.toString('utf8', name, close))
    else if (index[close - 1] === LAST_OF_NOTEBOOK && index.toString('latin1', close - 6, close) === '.ipynb')
      notebooks.push(index.toString('utf8', name, close))
    // One to eight NULs, so that an entry is a multiple of eight bytes.
    at += (close - at + 8) & ~7
  }
  return cachedRoot(index, at, end, oidBytes) === tree ? { links, notebooks } : undefined
}

/** The object id of the root in the `TREE` extension, where it holds. */
function cachedRoot(index: Buffer, start: number, end: number, oidBytes: number): string | undefined {
  let root: string | undefined
  for (let at = start; at < end; ) {
    if (at + 8 > end) return undefined
    const name = index.toString('latin1', at, at + 4)
    const size = index.readUInt32BE(at + 4)
    const next = at + 8 + size
    if (next > end || PARTIAL.includes(name)) return undefined
    if (name === 'TREE') {
      // A path that is empty for the root, NUL, how many entries, a space, how many subtrees, a line break, the id.
      const found = /^\0(\d+) \d+\n/.exec(index.toString('latin1', at + 8, Math.min(next, at + 48)))
      const oid = at + 8 + (found?.[0].length ?? 0)
      if (found && oid + oidBytes <= next) root = index.toString('hex', oid, oid + oidBytes)
    }
    at = next
  }
  return root
}
