/**
 * Puts numbers in order, in AssemblyScript: a key and its row travel as one word of 64 bits. `npm run generate` makes
 * `../order-program.ts` of it. Nothing is kept here between two calls; who calls sees to room at every address.
 */

const DIGIT: i32 = 11
const BUCKETS: i32 = 1 << DIGIT
const LOW: u32 = BUCKETS - 1
/** The largest key: so that the largest value still has one. */
const KEYS: f64 = 4_294_967_295
/** So many are put in place one by one. */
const FEW: i32 = 12

// @ts-expect-error
@inline
function valueOf(values: i32, pair: u64): f64 {
  return load<f64>(values + (<i32>pair << 3))
}

/**
 * Pairs of a key and a row, `key << 32 | row`, in ascending order of the rows' values; equal ones keep theirs. Radix
 * passes over keys that grow with the values, then a look at neighbours that share one.
 * @param counts room for 3 · 2048 integers
 * @returns where the pairs are: at `pairs` or at `spare`
 */
export function sort(values: i32, n: i32, pairs: i32, spare: i32, counts: i32): i32 {
  let least = f64.POSITIVE_INFINITY
  let most = f64.NEGATIVE_INFINITY
  for (let i = 0; i < n; i++) {
    const value = load<f64>(values + (i << 3))
    least = min(least, value)
    most = max(most, value)
  }
  const scale = KEYS / (most - least)
  // Infinities, ranges that a number cannot hold, and one value alone: then neighbours are all.
  const keyed = scale > 0 && scale < f64.POSITIVE_INFINITY
  const middle = counts + (BUCKETS << 2)
  const high = middle + (BUCKETS << 2)
  memory.fill(counts, 0, 3 * (BUCKETS << 2))
  for (let i = 0; i < n; i++) {
    const key: u32 = keyed ? <u32>((load<f64>(values + (i << 3)) - least) * scale) : 0
    store<u64>(pairs + (i << 3), (<u64>key << 32) | <u64>i)
    if (!keyed) continue
    increment(counts + ((key & LOW) << 2))
    increment(middle + (((key >>> DIGIT) & LOW) << 2))
    increment(high + ((key >>> (2 * DIGIT)) << 2))
  }
  let from = pairs
  let to = spare
  if (keyed)
    for (let pass = 0; pass < 3; pass++) {
      scatter(from, to, n, counts + ((pass * BUCKETS) << 2), 32 + pass * DIGIT)
      const other = from
      from = to
      to = other
    }
  for (let start = 0; start < n; ) {
    const key = load<u64>(from + (start << 3)) >> 32
    let end = start + 1
    while (end < n && load<u64>(from + (end << 3)) >> 32 === key) end++
    if (end - start > 1) merged(values, from + (start << 3), to + (start << 3), end - start)
    start = end
  }
  return from
}

// @ts-expect-error
@inline
function increment(place: i32): void {
  store<u32>(place, load<u32>(place) + 1)
}

function scatter(from: i32, to: i32, n: i32, counts: i32, shift: u64): void {
  let sum: u32 = 0
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const here = load<u32>(counts + (bucket << 2))
    store<u32>(counts + (bucket << 2), sum)
    sum += here
  }
  for (let i = 0; i < n; i++) {
    const pair = load<u64>(from + (i << 3))
    const bucket = counts + (((<i32>(pair >> shift)) & <i32>LOW) << 2)
    const at = load<u32>(bucket)
    store<u32>(bucket, at + 1)
    store<u64>(to + (at << 3), pair)
  }
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
export function ends(values: i32, pairs: i32, n: i32, order: i32, last: i32): void {
  for (let i = 0; i < n; i++) {
    const pair = load<u64>(pairs + (i << 3))
    const next = load<u64>(pairs + ((i + 1) << 3))
    store<u32>(order + (i << 2), <u32>pair)
    store<u8>(last + i, i32(i === n - 1 || pair >> 32 !== next >> 32 || valueOf(values, pair) !== valueOf(values, next)))
  }
}

/**
 * For each row twice the number of rows of the other class that it is ranked right against, ties counting half.
 * @param positive a byte a row: 1 or 0
 * @returns the sum over the positive rows
 */
export function place(values: i32, pairs: i32, n: i32, positive: i32, positives: i32, placed: i32): f64 {
  let seenPositives = 0
  let seenNegatives = 0
  let sum: i64 = 0
  for (let from = 0; from < n; ) {
    const first = load<u64>(pairs + (from << 3))
    let tied = <i32>load<u8>(positive + <i32>first)
    let to = from + 1
    for (; to < n; to++) {
      const next = load<u64>(pairs + (to << 3))
      if (first >> 32 !== next >> 32 || valueOf(values, first) !== valueOf(values, next)) break
      tied += <i32>load<u8>(positive + <i32>next)
    }
    const tiedNegatives = to - from - tied
    const above = 2 * seenNegatives + tiedNegatives
    const below = 2 * (positives - seenPositives) - tied
    for (; from < to; from++) {
      const row = <i32>load<u64>(pairs + (from << 3))
      store<i32>(placed + (row << 2), load<u8>(positive + row) ? above : below)
    }
    sum += <i64>tied * <i64>above
    seenPositives += tied
    seenNegatives += tiedNegatives
  }
  return <f64>sum
}
