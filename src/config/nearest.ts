import { distance } from 'fastest-levenshtein'

/** Of more names than these nobody can be sure which was meant, and each takes time. */
const MOST = 1000

/** The known name that a wrong one was probably meant to be, or `undefined` where none is near. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const wanted = plain(name)
  let best: { name: string; far: number } | undefined
  let left = MOST
  for (const candidate of known) {
    if (left-- === 0) break
    const other = plain(candidate)
    const contained = wanted.length > 2 && other.length > 2 && (other.includes(wanted) || wanted.includes(other))
    const far = contained ? Math.min(1.5, distance(wanted, other)) : distance(wanted, other)
    if (!best || far < best.far) best = { name: candidate, far }
  }
  // Of a letter or two everything is near.
  const most = name.length < 3 ? name.length - 1 : Math.max(2, Math.floor(name.length / 3))
  return best && best.far <= most ? best.name : undefined
}

/** `max_regression` is `max-regression` before it is anything else. */
const plain = (name: string): string => name.toLowerCase().replaceAll('_', '-')

/** `, did you mean "auc"?` or nothing. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const found = nearest(name, known)
  return found === undefined ? '' : `; did you mean ${JSON.stringify(found)}?`
}
