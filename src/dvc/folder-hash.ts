import { createHash } from 'node:crypto'

export interface HashedFile {
  /** Relative to the folder, with `/`. */
  readonly path: string
  readonly md5: string
}

/** What DVC writes for a folder: md5 of Python's JSON of its files, in the order of code points, and `.dir`. */
export const folderHash = (files: readonly HashedFile[]): string => `${md5(folderListing(files))}.dir`

/** The text behind it (dvc-data `Tree.as_bytes`): `json.dumps(…, sort_keys=True)` with its spaces and escapes. */
export function folderListing(files: readonly HashedFile[]): string {
  const sorted = files.toSorted((a, b) => byCodePoint(a.path, b.path))
  return `[${sorted.map(file => `{"md5": ${pythonString(file.md5)}, "relpath": ${pythonString(file.path)}}`).join(', ')}]`
}

/** UTF-8 keeps the order of code points, UTF-16 does not. */
export const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))

const pythonString = (value: string): string =>
  JSON.stringify(value).replace(/[\x7f-\uffff]/g, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)

export const md5 = (content: string | Uint8Array): string => createHash('md5').update(content).digest('hex')

/** DVC 2's hash of a file: CRLF becomes LF where the first 512 bytes look like text (dvc/utils `file_md5`). */
export function md5DosToUnix(content: Uint8Array): string {
  if (!looksLikeText(content)) return md5(content)
  return md5(Buffer.from(Buffer.from(content).toString('latin1').replaceAll('\r\n', '\n'), 'latin1'))
}

function looksLikeText(content: Uint8Array): boolean {
  const head = content.subarray(0, 512)
  if (head.length === 0) return true
  if (head.includes(0)) return false
  const odd = head.filter(byte => !(byte >= 32 && byte < 127) && ![8, 9, 10, 12, 13, 27].includes(byte)).length
  return odd / head.length <= 0.3
}
