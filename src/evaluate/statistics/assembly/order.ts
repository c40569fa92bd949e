/**
 * Puts numbers in order, in AssemblyScript: a key, its row and its class travel as one word of 64 bits. `npm run generate`
 * makes `../order-program.ts` of it. Nothing is kept here between two calls; who calls sees to room at every address, and
 * asks for some thousand rows at a time: what V8 has compiled well is taken up with the next call, never in the middle.
 */

const DIGIT: i32 = 11
const BUCKETS: i32 = 1 << DIGIT
const LOW: u32 = BUCKETS - 1
/** So many are put in place one by one. */
const FEW: i32 = 12

// @ts-expect-error
@inline
function valueOf(values: i32, pair: u64): f64 {
  return load<f64>(values + (rowOf(pair) << 3))
}

// @ts-expect-error
@inline
function rowOf(pair: u64): i32 {
  return <i32>(<u32>pair >>> 1)
}

/**
 * Pairs of a key, a row and its class, `key << 32 | row << 1 | class`, whose keys grow with the values.
 * @param classes a byte a row, 0 or 1; at 0 there are none
 * @param least of all values @param scale from a value above it to a key; 0 makes all keys 0
 * @param counts of three digits, which are added to
 */
export function keys(values: i32, classes: i32, start: i32, end: i32, pairs: i32, least: f64, scale: f64, counts: i32): void {
  const middle = counts + (BUCKETS << 2)
  const high = middle + (BUCKETS << 2)
  for (let i = start; i < end; i++) {
    const key: u32 = scale > 0 ? <u32>((load<f64>(values + (i << 3)) - least) * scale) : 0
    const one: u64 = classes === 0 ? 0 : load<u8>(classes + i)
    store<u64>(pairs + (i << 3), (<u64>key << 32) | (<u64>i << 1) | one)
    increment(counts + ((key & LOW) << 2))
    increment(middle + (((key >>> DIGIT) & LOW) << 2))
    increment(high + ((key >>> (2 * DIGIT)) << 2))
  }
}

// @ts-expect-error
@inline
function increment(place: i32): void {
  store<u32>(place, load<u32>(place) + 1)
}

/** Makes of how often each value of three digits occurs where the first of them goes. */
export function starts(counts: i32): void {
  for (let digit = 0; digit < 3; digit++, counts += BUCKETS << 2) {
    let sum: u32 = 0
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      const here = load<u32>(counts + (bucket << 2))
      store<u32>(counts + (bucket << 2), sum)
      sum += here
    }
  }
}

/** Moves pairs to where their digit belongs. @param starts of the digit, which go on */
export function scatter(from: i32, to: i32, start: i32, end: i32, starts: i32, shift: i32): void {
  for (let i = start; i < end; i++) {
    const pair = load<u64>(from + (i << 3))
    const bucket = starts + (((<i32>(pair >> <u64>shift)) & <i32>LOW) << 2)
    const at = load<u32>(bucket)
    store<u32>(bucket, at + 1)
    store<u64>(to + (at << 3), pair)
  }
}

/** Puts neighbours that share a key in order by their values. @returns how far that is: `end`, or where those that share one with what lies there end */
export function neighbours(values: i32, pairs: i32, spare: i32, start: i32, end: i32, n: i32): i32 {
  while (start < end) {
    const key = load<u64>(pairs + (start << 3)) >> 32
    let next = start + 1
    while (next < n && load<u64>(pairs + (next << 3)) >> 32 === key) next++
    if (next - start > 1) merged(values, pairs + (start << 3), spare + (start << 3), next - start)
    start = next
  }
  return start
}

/** Orders some neighbours by their values, in place: stretches of a few one by one, which are then merged. */
function merged(values: i32, pairs: i32, spare: i32, n: i32): void {
  for (let start = 0; start < n; start += FEW) {
    const end = min(n, start + FEW)
    for (let i = start + 1; i < end; i++) {
      const pair = load<u64>(pairs + (i << 3))
      const value = valueOf(values, pair)
      let at = i
      for (; at > start; at--) {
        const before = load<u64>(pairs + ((at - 1) << 3))
        if (!(valueOf(values, before) > value)) break
        store<u64>(pairs + (at << 3), before)
      }
      store<u64>(pairs + (at << 3), pair)
    }
  }
  let from = pairs
  let to = spare
  for (let length = FEW; length < n; length <<= 1) {
    for (let start = 0; start < n; start += 2 * length) {
      const middle = min(n, start + length)
      const end = min(n, start + 2 * length)
      let left = start
      let right = middle
      for (let at = start; at < end; at++) {
        const a = load<u64>(from + (left << 3))
        const b = load<u64>(from + (right << 3))
        const first = right >= end || (left < middle && !(valueOf(values, a) > valueOf(values, b)))
        store<u64>(to + (at << 3), first ? a : b)
        left += i32(first)
        right += i32(!first)
      }
    }
    const other = from
    from = to
    to = other
  }
  if (from !== pairs) memory.copy(pairs, from, n << 3)
}

/** Rows of pairs, and for each 1 where the next is another number. */
export function ends(values: i32, pairs: i32, start: i32, end: i32, n: i32, order: i32, last: i32): void {
  for (let i = start; i < end; i++) {
    const pair = load<u64>(pairs + (i << 3))
    const next = load<u64>(pairs + ((i + 1) << 3))
    store<u32>(order + (i << 2), <u32>rowOf(pair))
    store<u8>(last + i, i32(i === n - 1 || pair >> 32 !== next >> 32 || valueOf(values, pair) !== valueOf(values, next)))
  }
}

/**
 * For each row twice the number of rows of the other class that it is ranked right against, ties counting half.
 * @param pairs whose class is 1 for a positive row
 * @param seen how many positive rows lie before `start`, and the sum over them: two words of 64 bits, which go on
 * @returns how far that is: `end`, or where those that are equal to what lies there end
 */
export function place(values: i32, pairs: i32, start: i32, end: i32, n: i32, positives: i32, placed: i32, seen: i32): i32 {
  let seenPositives = <i32>load<i64>(seen)
  let sum = load<i64>(seen + 8)
  while (start < end) {
    const first = load<u64>(pairs + (start << 3))
    let tied = <i32>first & 1
    let next = start + 1
    for (; next < n; next++) {
      const other = load<u64>(pairs + (next << 3))
      if (first >> 32 !== other >> 32 || valueOf(values, first) !== valueOf(values, other)) break
      tied += <i32>other & 1
    }
    const above = 2 * (start - seenPositives) + next - start - tied
    const below = 2 * (positives - seenPositives) - tied
    for (; start < next; start++) {
      const pair = load<u64>(pairs + (start << 3))
      store<i32>(placed + (rowOf(pair) << 2), select(above, below, <i32>pair & 1))
    }
    sum += <i64>tied * <i64>above
    seenPositives += tied
  }
  store<i64>(seen, <i64>seenPositives)
  store<i64>(seen + 8, sum)
  return start
}
