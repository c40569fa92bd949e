/**
 * What is done with every byte of a CSV table, in AssemblyScript: 16 bytes are looked at in one step, and eight digits are
 * read in one. `npm run generate` makes `../fields-program.ts` of it. Nothing is kept here between two calls, and
 * addresses are checked by who calls: every one of them is followed by sixteen bytes that may be read.
 */

const LF: i32 = 0x0a
const CR: i32 = 0x0d
const QUOTE: i32 = 0x22
const PLUS: i32 = 0x2b
const MINUS: i32 = 0x2d
const DOT: i32 = 0x2e
const ZERO: i32 = 0x30
const SMALL_E: i32 = 0x65

/** A double holds every integer of so many digits, and every power of ten up to this: one rounding is the right one. */
const DIGITS: i32 = 15
const POWER: i32 = 22

/**
 * Whole rows of CSV, up to one that is not as expected or not whole: field `i` from `from[i]` to `to[i]`, with the
 * complement of where it begins for a text in quotes.
 * @param most fields at most, a multiple of `width`
 * @param answer takes two integers: where the first byte stands that was not used, and how many line feeds were
 * @returns how many rows
 */
export function rows(at: i32, end: i32, delimiter: i32, width: i32, from: i32, to: i32, most: i32, answer: i32): i32 {
  const delimiters = i8x16.splat(<i8>delimiter)
  const feeds = i8x16.splat(<i8>LF)
  const quotes = i8x16.splat(<i8>QUOTE)
  let count = 0
  let field = 0
  let full = width
  let lines = 0
  let inner = 0
  let begin = at
  let start = at
  // Marks before it are used.
  let next = at
  let quoted = false
  let first = 0
  let stop = 0
  let ended = false
  for (let block = at; block < end && !ended; block += 16) {
    const bytes = v128.load(block)
    let marks = i8x16.bitmask(v128.or(v128.or(i8x16.eq(bytes, delimiters), i8x16.eq(bytes, feeds)), i8x16.eq(bytes, quotes)))
    if (end - block < 16) marks &= (1 << (end - block)) - 1
    for (; marks !== 0; marks &= marks - 1) {
      const mark = block + ctz(marks)
      if (mark < next) continue
      const byte = <i32>load<u8>(mark)
      if (quoted) {
        if (byte !== QUOTE) {
          if (byte === LF) inner++
          continue
        }
        quoted = false
        stop = mark
        next = mark + 1
        if (next < end && load<u8>(next) === CR) next++
        const after = next < end ? <i32>load<u8>(next) : QUOTE
        // What else comes after a quote, as a second one, is looked at by itself.
        ended = after !== LF && (after !== delimiter || next !== mark + 1)
        if (ended) break
        first = stop > start + 1 ? ~(start + 1) : start
        if (first === start) stop = start
        continue
      }
      if (byte === QUOTE) {
        quoted = mark === start
        continue
      }
      if (next <= start) {
        first = start
        stop = byte === LF && mark > start && load<u8>(mark - 1) === CR ? mark - 1 : mark
      }
      store<i32>(from + (field << 2), first)
      store<i32>(to + (field << 2), stop)
      field++
      start = next = mark + 1
      ended = (byte === LF) !== (field === full) || (width === 1 && stop === first)
      if (ended) break
      if (byte !== LF) continue
      count++
      begin = start
      lines += 1 + inner
      inner = 0
      ended = field === most
      if (ended) break
      full += width
    }
  }
  store<i32>(answer, begin)
  store<i32>(answer + 4, lines)
  return count
}

/** How many of eight bytes are digits, from the first. */
function digitsIn(word: u64): i32 {
  const high = word ^ 0x3030_3030_3030_3030
  const others = (((high & 0x7f7f_7f7f_7f7f_7f7f) + 0x7676_7676_7676_7676) | high) & 0x8080_8080_8080_8080
  return <i32>(ctz(others) >> 3)
}

/** The number of the first `digits` digits of eight bytes, at least one (Mula 2014, "SWAR parsing of decimal numbers"). */
function numberOf(word: u64, digits: i32): u64 {
  const low = (word << ((<u64>(8 - digits)) << 3)) & 0x0f0f_0f0f_0f0f_0f0f
  const pairs = (low * 2561) >> 8
  const fours = ((pairs & 0x00ff_00ff_00ff_00ff) * 6_553_601) >> 16
  return ((fours & 0x0000_ffff_0000_ffff) * 42_949_672_960_001) >> 32
}

/** 10⁰ to 10²² */
const POWERS = memory.data<f64>([
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
])
const power = (exponent: i32): f64 => load<f64>(POWERS + (exponent << 3))

/**
 * Fields that are numbers, as doubles: every `step`th from `first` until `end`. Empty ones are passed over.
 * @param answer in and out, four integers: the shortest and the longest text, whether all are whole, how many are empty; takes
 * a fifth, how many numbers there are
 * @returns the first field that is none, or takes more to be told
 */
export function numbers(first: i32, step: i32, end: i32, from: i32, to: i32, values: i32, answer: i32): i32 {
  let shortest = load<i32>(answer)
  let longest = load<i32>(answer, 4)
  let whole = load<i32>(answer, 8)
  let empty = load<i32>(answer, 12)
  let into = values
  let field = first
  for (; field < end; field += step) {
    const given = load<i32>(from + (field << 2))
    const start = given < 0 ? ~given : given
    const stop = load<i32>(to + (field << 2))
    if (start === stop) {
      empty++
      continue
    }
    let at = start
    const sign = <i32>load<u8>(at)
    if (sign === MINUS || sign === PLUS) at++
    let mantissa: u64 = 0
    let digits = 0
    let word = load<u64>(at)
    let more = digitsIn(word)
    if (more > 0) mantissa = numberOf(word, more)
    digits = more
    at += more
    if (more === 8) {
      word = load<u64>(at)
      more = digitsIn(word)
      if (more > 0) mantissa = mantissa * <u64>power(more) + numberOf(word, more)
      digits += more
      at += more
    }
    let places = 0
    let integer = 1
    if (at < stop && load<u8>(at) === DOT) {
      integer = 0
      at++
      for (;;) {
        word = load<u64>(at)
        more = digitsIn(word)
        if (more > 0) mantissa = mantissa * <u64>power(more) + numberOf(word, more)
        places += more
        at += more
        // Beyond it the mantissa would not hold what is added.
        if (more < 8 || places > DIGITS) break
      }
    }
    digits += places
    if (digits === 0 || digits > DIGITS) break
    let exponent = -places
    if (at < stop && (load<u8>(at) | 32) === SMALL_E) {
      integer = 0
      at++
      const negative = load<u8>(at) === MINUS
      if (negative || load<u8>(at) === PLUS) at++
      word = load<u64>(at)
      more = digitsIn(word)
      if (more === 0 || more > 3) break
      const written = <i32>numberOf(word, more)
      exponent += negative ? -written : written
      at += more
    }
    if (at !== stop || exponent > POWER || exponent < -POWER) break
    const magnitude = exponent < 0 ? <f64>mantissa / power(-exponent) : <f64>mantissa * power(exponent)
    store<f64>(into, sign === MINUS ? -magnitude : magnitude)
    into += 8
    whole &= integer
    const length = stop - start
    shortest = min(shortest, length)
    longest = max(longest, length)
  }
  store<i32>(answer, shortest)
  store<i32>(answer, longest, 4)
  store<i32>(answer, whole, 8)
  store<i32>(answer, empty, 12)
  store<i32>(answer, (into - values) >> 3, 16)
  return field
}

function mix(hash: i32): i32 {
  let mixed: u32 = (<u32>hash ^ (<u32>hash >>> 16)) * 0x85eb_ca6b
  mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2_ae35
  return mixed ^ (mixed >>> 16)
}

/**
 * The hash of every `step`th field, as `hashOf` in `../hash.ts` has it.
 * @param begins 256 bytes: 1 for one with which a text begins that may stand for a missing value
 * @param longest how many bytes such a text has at most
 * @returns the first field that is empty or may stand for a missing value
 */
export function hashes(first: i32, step: i32, end: i32, from: i32, to: i32, into: i32, begins: i32, longest: i32): i32 {
  let field = first
  for (; field < end; field += step) {
    const given = load<i32>(from + (field << 2))
    const start = given < 0 ? ~given : given
    const stop = load<i32>(to + (field << 2))
    const length = stop - start
    if (given >= 0 && length <= longest && (length === 0 || load<u8>(begins + load<u8>(start)) !== 0)) break
    let hash: u32 = 0x811c_9dc5 ^ length
    let at = start
    for (; at + 4 <= stop; at += 4) {
      hash = (hash ^ load<u32>(at)) * 0x9e37_79b1
      hash ^= hash >>> 15
    }
    if (at < stop) hash = (hash ^ (load<u32>(at) & ((1 << ((stop - at) << 3)) - 1))) * 0x9e37_79b1
    store<i32>(into, mix(hash))
    into += 4
  }
  return field
}
