import { createHash } from 'node:crypto'
import { type Listed, Unreadable } from './outside.ts'
import type { SourceState } from './source.ts'

/** Past this a listing is given up: it is unknown, and bounded. */
export const MOST_OBJECTS = 1_000_000
const MOST_PINNED = 10_000

/** All objects below a prefix as one source: equal where every relative name and its bytes are. */
export function listingState(listed: readonly Listed[], pin: string): SourceState {
  const objects = listed.filter(object => !object.key.endsWith('/')).toSorted((a, b) => (a.key < b.key ? -1 : 1))
  if (objects.length === 0) throw new Unreadable('no object lies below it', true)
  const hash = createHash('sha256')
  let bytes = 0
  for (const { key, identity, size } of objects) {
    hash.update(`${JSON.stringify(key)}\t${identity}\t${size}\n`)
    bytes += size
  }
  const count = `${objects.length} ${objects.length === 1 ? 'file' : 'files'}, ${bytes} bytes`
  const state = { known: true as const, identity: `sha256 ${hash.digest('hex')}, ${count}`, pin }
  return objects.length > MOST_PINNED ? state : { ...state, objects }
}

/**
 * Page after page until the store says that there is no more. A token that comes again, or pages without end, are no list.
 * @param page @returns the next token, or `undefined` at the end
 */
export async function allPages(page: (token: string | undefined, found: Listed[]) => Promise<string | undefined>): Promise<Listed[]> {
  const found: Listed[] = []
  const seen = new Set<string>()
  for (let token: string | undefined; ; ) {
    const next = await page(token, found)
    if (found.length > MOST_OBJECTS) throw new Unreadable(`more than ${MOST_OBJECTS} objects lie below it`)
    if (next === undefined) return found
    if (seen.has(next) || seen.size > MOST_OBJECTS / 10) throw new Unreadable('its listing goes in circles')
    seen.add(next)
    token = next
  }
}
