import { createHash } from 'node:crypto'
import type { Plot } from '../documents/schemas.ts'
import { Unreadable } from '../formats/failure.ts'
import { globMatcher, globOf } from '../glob/glob.ts'
import type { MetricsSource } from './metrics.ts'

/** A plot with its bytes. */
export interface Picture {
  readonly plot: Plot
  readonly content: Uint8Array
}

export interface Pictures {
  readonly pictures: readonly Picture[]
  /** Why a file that was asked for is not shown. */
  readonly problems: readonly string[]
}

/** What a reviewer looks at, and a repository can carry. */
export const PICTURE_LIMITS = { count: 12, bytes: 1 << 20, total: 4 << 20 } as const

const TYPES: readonly { readonly type: Plot['type']; readonly matches: (bytes: Uint8Array) => boolean }[] = [
  { type: 'png', matches: bytes => starts(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) },
  { type: 'jpeg', matches: bytes => starts(bytes, [0xff, 0xd8, 0xff]) },
  { type: 'gif', matches: bytes => starts(bytes, [0x47, 0x49, 0x46, 0x38]) },
  { type: 'webp', matches: bytes => starts(bytes, [0x52, 0x49, 0x46, 0x46]) && starts(bytes.subarray(8), [0x57, 0x45, 0x42, 0x50]) },
]

const starts = (bytes: Uint8Array, magic: readonly number[]): boolean => magic.every((byte, i) => bytes[i] === byte)

/** The kind of a picture by its first bytes; an SVG is none: it may carry programs. */
export const pictureType = (bytes: Uint8Array): Plot['type'] | undefined => TYPES.find(({ matches }) => matches(bytes))?.type

const ENDINGS = /\.(?:png|jpe?g|gif|webp|svg)$/i

/**
 * The pictures that globs, files or folders name, checked by their first bytes, capped in number and size.
 * @param written whether the training wrote a file: one that merely lay there says nothing of this run
 */
export async function readPictures(
  patterns: readonly string[],
  source: MetricsSource,
  written: (path: string) => boolean,
): Promise<Pictures> {
  const pictures: Picture[] = []
  const problems: string[] = []
  let total = 0
  const paths = new Set<string>()
  for (const pattern of patterns) {
    const found = await named(pattern, source)
    if (found.length === 0) problems.push(`${pattern} matches no file`)
    for (const path of found) paths.add(path)
  }
  for (const path of [...paths].sort()) {
    const content = await source.read(path).catch((error: unknown) => {
      if (!(error instanceof Unreadable)) throw error
      problems.push(`${path} is not shown: ${error.message}`)
      return undefined
    })
    if (content === undefined) continue
    const type = pictureType(content)
    if (!written(path)) problems.push(`${path} was not written by this training`)
    else if (type === undefined)
      problems.push(
        `${path} is not shown: ${/\.svg$/i.test(path) ? 'an SVG may carry programs; save it as PNG' : 'it is no PNG, JPEG, GIF or WebP'}`,
      )
    else if (content.length > PICTURE_LIMITS.bytes || total + content.length > PICTURE_LIMITS.total)
      problems.push(
        `${path} is not shown: ${content.length.toLocaleString('en')} bytes; a plot may have ${PICTURE_LIMITS.bytes.toLocaleString('en')}, all of a model ${PICTURE_LIMITS.total.toLocaleString('en')}`,
      )
    else if (pictures.length === PICTURE_LIMITS.count) problems.push(`${path} is not shown: it is the thirteenth plot or a later one`)
    else {
      total += content.length
      pictures.push({ plot: { path, type, size: content.length, sha256: createHash('sha256').update(content).digest('hex') }, content })
    }
  }
  return { pictures, problems }
}

async function named(pattern: string, source: MetricsSource): Promise<readonly string[]> {
  const { base, isGlob } = globOf(pattern)
  const matches = globMatcher(pattern)
  if (isGlob) return (await source.below(base)).filter(path => matches(path))
  if (await source.has(pattern)) return [pattern]
  return (await source.below(pattern)).filter(path => ENDINGS.test(path))
}
