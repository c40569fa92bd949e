/** Python itself takes two hundred; those in texts are counted as well, so there is room for some that are never closed. */
export const DEEPEST = 1000

/** Whether brackets are nested deeper than any program needs: the parser takes a minute for what Python refuses. */
export function tooDeep(source: string): boolean {
  let depth = 0
  for (const [bracket] of source.matchAll(/[()[\]{}]/g)) {
    depth += '([{'.includes(bracket) ? 1 : -1
    if (depth > DEEPEST) return true
  }
  return false
}
