/** One entry of a git tree. A folder is a `tree`, a submodule a `commit`. */
export interface TreeEntry {
  readonly name: string
  readonly mode: string
  readonly type: 'blob' | 'tree' | 'commit'
  readonly oid: string
}

/** Parses git's raw tree object: `mode SP name NUL oid`, the oid as bytes. */
export function parseTree(content: Buffer, oidBytes = 20): TreeEntry[] {
  const entries: TreeEntry[] = []
  for (let at = 0; at < content.length; ) {
    const space = content.indexOf(32, at)
    const end = content.indexOf(0, space)
    const mode = content.toString('latin1', at, space)
    const name = content.toString('utf8', space + 1, end)
    const oid = content.toString('hex', end + 1, end + 1 + oidBytes)
    entries.push({ name, mode, type: mode === '40000' ? 'tree' : mode === '160000' ? 'commit' : 'blob', oid })
    at = end + 1 + oidBytes
  }
  return entries
}
