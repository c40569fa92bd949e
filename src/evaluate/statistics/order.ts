const DIGIT = 11
const BUCKETS = 1 << DIGIT
const LOW = BUCKETS - 1
const SMALL = 2000
const FEW = 16
/** The largest key is one less than their number, so that the largest value still has one. */
const KEYS = 2 ** 32 - 1

/** Indices that put numbers in ascending order; equal ones keep theirs. `NaN` has no place in an order, and is not for here. */
export const ascending = (values: Float64Array): Uint32Array => sorted(values, all(values.length)).order

export interface Ranks {
  /** Indices that put numbers in ascending order; equal ones keep theirs. */
  readonly order: Uint32Array
  /** 1 where the next in order is another number. */
  readonly last: Uint8Array
}

/** The order of numbers, and where each run of equal ones ends. */
export function ranks(values: Float64Array): Ranks {
  const { order, keys } = sorted(values, all(values.length))
  const n = order.length
  const last = new Uint8Array(n)
  // Few share a key, so few have to be fetched from wherever they lie: that is what takes time here.
  for (let i = 0; i < n; i++) {
    const other = i === n - 1 || (keys !== undefined && keys[i] !== keys[i + 1])
    last[i] = other || values[order[i] as number] !== values[order[i + 1] as number] ? 1 : 0
  }
  return { order, last }
}

function all(n: number): Uint32Array {
  const order = new Uint32Array(n)
  for (let i = 0; i < n; i++) order[i] = i
  return order
}

/**
 * Sorts indices, which are in their own order, by the values that they stand for. Radix passes over 32-bit keys that grow
 * with the values, then a look at the few neighbours that share one: a comparing sort of a million takes ten times as long.
 * @returns the keys in order, where there are any
 */
function sorted(values: Float64Array, order: Uint32Array): { readonly order: Uint32Array; readonly keys: Uint32Array | undefined } {
  const n = order.length
  const compare = (a: number, b: number): number => (values[a] as number) - (values[b] as number) || a - b
  if (n < SMALL) return { order: order.sort(compare), keys: undefined }
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let i = 0; i < n; i++) {
    const value = values[order[i] as number] as number
    if (value < least) least = value
    if (value > most) most = value
  }
  if (least === most) return { order, keys: undefined }
  const scale = KEYS / (most - least)
  // Infinities, and ranges that a number cannot hold.
  if (!(scale > 0 && scale < Number.POSITIVE_INFINITY)) return { order: order.sort(compare), keys: undefined }
  const keys = byKeys(values, order, least, scale)
  for (let from = 0; from < n; ) {
    const key = keys[from] as number
    let to = from + 1
    while (to < n && keys[to] === key) to++
    if (to - from > FEW) sorted(values, order.subarray(from, to))
    else if (to - from > 1) insert(values, order, from, to)
    from = to
  }
  return { order, keys }
}

/** Puts a few in place one by one. */
function insert(values: Float64Array, order: Uint32Array, from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    const row = order[i] as number
    const value = values[row] as number
    let at = i
    for (; at > from && (values[order[at - 1] as number] as number) > value; at--) order[at] = order[at - 1] as number
    order[at] = row
  }
}

/** Orders indices by key, in place, and gives the keys in that order. A key travels with its index: it is not looked up again. */
function byKeys(values: Float64Array, order: Uint32Array, least: number, scale: number): Uint32Array {
  const n = order.length
  let keys = new Uint32Array(n)
  let rows: Uint32Array = order
  const counts = [0, 1, 2].map(() => new Uint32Array(BUCKETS)) as [Uint32Array, Uint32Array, Uint32Array]
  const [low, middle, high] = counts
  const add = (count: Uint32Array, bucket: number): void => {
    count[bucket] = (count[bucket] as number) + 1
  }
  for (let i = 0; i < n; i++) {
    const key = (((values[order[i] as number] as number) - least) * scale) >>> 0
    keys[i] = key
    add(low, key & LOW)
    add(middle, (key >>> DIGIT) & LOW)
    add(high, key >>> (2 * DIGIT))
  }
  let otherKeys = new Uint32Array(n)
  let otherRows: Uint32Array = new Uint32Array(n)
  for (const [pass, count] of counts.entries()) {
    let sum = 0
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      const here = count[bucket] as number
      count[bucket] = sum
      sum += here
    }
    const shift = pass * DIGIT
    for (let i = 0; i < n; i++) {
      const key = keys[i] as number
      const bucket = (key >>> shift) & LOW
      const at = count[bucket] as number
      count[bucket] = at + 1
      otherKeys[at] = key
      otherRows[at] = rows[i] as number
    }
    ;[keys, otherKeys] = [otherKeys, keys]
    ;[rows, otherRows] = [otherRows, rows]
  }
  if (rows !== order) order.set(rows)
  return keys
}
