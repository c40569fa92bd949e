/**
 * What is done with every byte of a CSV table, in AssemblyScript: 16 bytes are looked at in one step, and eight digits are
 * read in one. `npm run generate` makes `../fields-program.ts` of it. Nothing is kept here between two calls, and
 * addresses are checked by who calls: every one of them is followed by 64 bytes that may be read.
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
  for (let block = at; block < end && !ended; block += 64) {
    let marks: u64 = 0
    let ends: u64 = 0
    let others: u64 = 0
    for (let part = 0; part < 64; part += 16) {
      const bytes = v128.load(block + part)
      const feed = i8x16.eq(bytes, feeds)
      const quote = i8x16.eq(bytes, quotes)
      ends |= <u64>i8x16.bitmask(feed) << part
      others |= <u64>i8x16.bitmask(quote) << part
      marks |= <u64>i8x16.bitmask(v128.or(v128.or(i8x16.eq(bytes, delimiters), feed), quote)) << part
    }
    if (end - block < 64) {
      const within = (<u64>1 << (end - block)) - 1
      marks &= within
      others &= within
    }
    if (others === 0 && !quoted && next <= start) {
      for (; marks !== 0; marks &= marks - 1) {
        const bit = <i32>ctz(marks)
        const mark = block + bit
        const last = <i32>((ends >> bit) & 1)
        store<i32>(from + (field << 2), start)
        store<i32>(to + (field << 2), mark)
        field++
        const before = start
        start = mark + 1
        if (last === 0) {
          ended = field === full
          if (ended) break
          continue
        }
        if (mark > before && load<u8>(mark - 1) === CR) {
          stop = mark - 1
          store<i32>(to + (field << 2) - 4, stop)
        } else stop = mark
        ended = field !== full || (width === 1 && stop === before)
        if (ended) break
        count++
        begin = start
        lines += 1 + inner
        inner = 0
        ended = field === most
        if (ended) break
        full += width
      }
      next = start
      continue
    }
    for (; marks !== 0; marks &= marks - 1) {
      const mark = block + <i32>ctz(marks)
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
// @ts-expect-error
@inline
function digitsIn(word: u64): i32 {
  const high = word ^ 0x3030_3030_3030_3030
  const others = (((high & 0x7f7f_7f7f_7f7f_7f7f) + 0x7676_7676_7676_7676) | high) & 0x8080_8080_8080_8080
  return <i32>(ctz(others) >> 3)
}

/** The number of the first `digits` digits of eight bytes, at least one (Mula 2014, "SWAR parsing of decimal numbers"). */
// @ts-expect-error
@inline
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
// @ts-expect-error
@inline
function power(exponent: i32): f64 {
  return load<f64>(POWERS + (exponent << 3))
}

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
      // A text that is empty is no missing number.
      if (given < 0) break
      empty++
      continue
    }
    let at = start
    const sign = <i32>load<u8>(at)
    at += i32(sign === MINUS) | i32(sign === PLUS)
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
    // Signs of texts are as good as random: nothing here asks for one.
    store<u64>(into, reinterpret<u64>(magnitude) | (<u64>(sign === MINUS) << 63))
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

/** Which bytes of 24 a text of so many has: three words each. */
const MASKS = memory.data(24 * 24, 8)
for (let length = 0; length < 24; length++) memory.fill(MASKS + 24 * length, 0xff, length)

/** A text of at most so many bytes has a place: these, how many they are, and how often it was met. */
const PLACE: i32 = 32
const LONGEST: i32 = 23
/** So many places are tried for a text. */
const TRIES: i32 = 8

/**
 * Counts every `step`th field from `first` until `end` in a table of `1 << bits` places, zeros at first.
 * @param begins 256 bytes: 1 for one with which a text begins that may stand for a missing value
 * @param missing how many bytes such a text has at most
 * @param left takes the fields that are not counted: long ones, those without a place, and what may stand for a missing value
 * @returns how many these are
 */
export function count(
  first: i32,
  step: i32,
  end: i32,
  from: i32,
  to: i32,
  table: i32,
  bits: i32,
  begins: i32,
  missing: i32,
  left: i32,
): i32 {
  let others = 0
  const shift = 64 - bits
  const last = table + (PLACE << bits)
  for (let field = first; field < end; field += step) {
    const given = load<i32>(from + (field << 2))
    const start = given < 0 ? ~given : given
    const length = load<i32>(to + (field << 2)) - start
    if (length > LONGEST || (length <= missing && given >= 0 && (length === 0 || load<u8>(begins + load<u8>(start)) !== 0))) {
      store<i32>(left + (others++ << 2), field)
      continue
    }
    const mask = MASKS + 24 * length
    const a = load<u64>(start) & load<u64>(mask)
    const b = load<u64>(start, 8) & load<u64>(mask, 8)
    const c = (load<u64>(start, 16) & load<u64>(mask, 16)) | (<u64>length << 56)
    let hash = (a ^ (b * 0x9e37_79b9_7f4a_7c15) ^ (c * 0xc2b2_ae3d_27d4_eb4f)) * 0xff51_afd7_ed55_8ccd
    hash = (hash ^ (hash >> 32)) * 0xc4ce_b9fe_1a85_ec53
    let place = table + (<i32>(hash >> shift) << 5)
    let tries = TRIES
    for (; tries !== 0; tries--) {
      if (load<u64>(place) === a && load<u64>(place, 8) === b && load<u64>(place, 16) === c) {
        store<u64>(place, load<u64>(place, 24) + 1, 24)
        break
      }
      if (load<u64>(place, 24) === 0) {
        store<u64>(place, a)
        store<u64>(place, b, 8)
        store<u64>(place, c, 16)
        store<u64>(place, 1, 24)
        break
      }
      place += PLACE
      if (place === last) place = table
    }
    if (tries === 0) store<i32>(left + (others++ << 2), field)
  }
  return others
}

// @ts-expect-error
@inline
function mix(hash: u32): u32 {
  let mixed = (hash ^ (hash >>> 16)) * 0x85eb_ca6b
  mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2_ae35
  return mixed ^ (mixed >>> 16)
}

/**
 * The hash of every `step`th field from `first` until `end`, as `hashOf` in `../hash.ts` has it, without gaps.
 * @param stops 256 bytes: 1 for one with which a text begins that is to be looked at by itself
 * @param left takes those fields, and empty ones
 * @param answer in and out: the shortest and the longest of the others, in code points
 * @returns how many are left
 */
export function texts(first: i32, step: i32, end: i32, from: i32, to: i32, hashes: i32, stops: i32, left: i32, answer: i32): i32 {
  let shortest = load<i32>(answer)
  let longest = load<i32>(answer, 4)
  let others = 0
  for (let field = first; field < end; field += step) {
    const given = load<i32>(from + (field << 2))
    const start = given < 0 ? ~given : given
    const stop = load<i32>(to + (field << 2))
    if (start === stop || load<u8>(stops + load<u8>(start)) !== 0) {
      store<i32>(left + (others++ << 2), field)
      continue
    }
    let hash: u32 = 0x811c_9dc5 ^ (stop - start)
    let length = stop - start
    let at = start
    for (; at + 4 <= stop; at += 4) {
      const word = load<u32>(at)
      length -= popcnt(word & ~(word << 1) & 0x8080_8080)
      hash = (hash ^ word) * 0x9e37_79b1
      hash ^= hash >>> 15
    }
    if (at < stop) {
      const word = load<u32>(at) & ((1 << ((stop - at) << 3)) - 1)
      length -= popcnt(word & ~(word << 1) & 0x8080_8080)
      hash = (hash ^ word) * 0x9e37_79b1
    }
    store<u32>(hashes, mix(hash))
    hashes += 4
    shortest = min(shortest, length)
    longest = max(longest, length)
  }
  store<i32>(answer, shortest)
  store<i32>(answer, longest, 4)
  return others
}
