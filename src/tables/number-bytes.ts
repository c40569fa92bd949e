import { numberOf } from './profile.ts'

const [PLUS, MINUS, DOT, ZERO, NINE, SMALL_E] = [43, 45, 46, 48, 57, 101]
/** A double holds every integer of so many digits, and every power of ten up to this: one rounding is the right one. */
const [DIGITS, POWER] = [15, 22]
const POWERS = Float64Array.from({ length: POWER + 1 }, (_, i) => Number(`1e${i}`))

/**
 * A number from its text, `NaN` for what is none: the same as `numberOf`, without making a string of most.
 * @param simply also `NaN` for what takes a string to be told
 */
export function numberIn(bytes: Buffer, from: number, to: number, simply = false): number {
  let at = from
  const sign = bytes[at]
  if (sign === MINUS || sign === PLUS) at++
  let value = 0
  let digits = 0
  let point = -1
  let seen = 0
  for (; at < to; at++) {
    const byte = bytes[at] as number
    if (byte >= ZERO && byte <= NINE) {
      seen++
      if (value > 0 || byte > ZERO) digits++
      value = value * 10 + (byte - ZERO)
    } else if (byte === DOT && point === -1) point = at
    else break
  }
  let power = point === -1 ? 0 : point + 1 - at
  if (at < to) {
    if (((bytes[at] as number) | 32) !== SMALL_E || seen === 0) return simply ? Number.NaN : slow(bytes, from, to)
    at++
    const negative = bytes[at] === MINUS
    if (negative || bytes[at] === PLUS) at++
    const start = at
    let exponent = 0
    for (; at < to; at++) {
      const byte = bytes[at] as number
      if (byte < ZERO || byte > NINE) break
      exponent = exponent * 10 + (byte - ZERO)
    }
    if (at < to || at === start) return simply ? Number.NaN : slow(bytes, from, to)
    power += negative ? -exponent : exponent
  }
  if (seen === 0 || digits > DIGITS || power > POWER || power < -POWER) return simply ? Number.NaN : slow(bytes, from, to)
  const magnitude = power < 0 ? value / (POWERS[-power] as number) : value * (POWERS[power] as number)
  return sign === MINUS ? -magnitude : magnitude
}

const slow = (bytes: Buffer, from: number, to: number): number => numberOf(bytes.toString('latin1', from, to))
