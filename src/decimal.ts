/**
 * Exact arithmetic on numbers as they are written. 0.9 − 0.895 is 0.005, not 0.0050000000000000044: a value that is
 * equal to its limit holds.
 */
export interface Decimal {
  readonly digits: bigint
  /** Power of ten, zero or negative. */
  readonly power: number
}

/** @param value finite */
export function decimal(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e')
  const [whole = '0', fraction = ''] = mantissa.split('.')
  const power = Number(exponent) - fraction.length
  const digits = BigInt(whole + fraction)
  return power > 0 ? { digits: digits * 10n ** BigInt(power), power: 0 } : { digits, power }
}

function aligned(a: Decimal, b: Decimal): [bigint, bigint, number] {
  const power = Math.min(a.power, b.power)
  return [a.digits * 10n ** BigInt(a.power - power), b.digits * 10n ** BigInt(b.power - power), power]
}

export function minus(a: Decimal, b: Decimal): Decimal {
  const [x, y, power] = aligned(a, b)
  return { digits: x - y, power }
}

export const times = (a: Decimal, b: Decimal): Decimal => ({ digits: a.digits * b.digits, power: a.power + b.power })
export const absolute = (a: Decimal): Decimal => (a.digits < 0n ? { ...a, digits: -a.digits } : a)
export const negative = (a: Decimal): Decimal => ({ ...a, digits: -a.digits })

/** Negative, zero or positive, as `a` is below, equal to or above `b`. */
export function order(a: Decimal, b: Decimal): number {
  const [x, y] = aligned(a, b)
  return x < y ? -1 : x > y ? 1 : 0
}

const DIGITS = 15

/**
 * A sum, a difference or a mean as it is on paper: 0.9 − 0.85 is 0.05, and not 0.050000000000000044. Fifteen digits of
 * the largest number in it are kept, which is what a number holds.
 * @param largest of what it was made of
 */
export function onPaper(value: number, largest = value): number {
  const scale = Math.max(Math.abs(largest), Math.abs(value))
  if (!Number.isFinite(scale) || scale === 0) return value
  const decimals = DIGITS - 1 - Math.floor(Math.log10(scale))
  // No zero below zero.
  return decimals < 0 || decimals > 100 ? value : Number(value.toFixed(decimals)) + 0
}

export const toNumber = (a: Decimal): number => Number(`${a.digits}e${a.power}`)
