import { dateOf } from './profile.ts'

const [DASH, COLON, SPACE, DOT, ZERO, T, Z] = [45, 58, 32, 46, 48, 84, 90]
const [DAY, SECOND, MILLISECOND] = [10, 19, 24]

/** Whether a text is a date as `dateOf` takes it: `2026-11-22` and `2026-11-22T17:36:11` by a look at the bytes. */
export function isDate(bytes: Buffer, from: number, to: number): boolean {
  const length = to - from
  if (length < DAY || bytes[from + 4] !== DASH || bytes[from + 7] !== DASH) return false
  return plainly(bytes, from, length) || !Number.isNaN(dateOf(bytes.toString('latin1', from, to)))
}

/** Days that every month has; hours, minutes and seconds that every day has. */
function plainly(bytes: Buffer, at: number, length: number): boolean {
  if (length !== DAY && length !== SECOND && length !== MILLISECOND) return false
  if (length === MILLISECOND && (bytes[at + 19] !== DOT || pair(bytes, at + 20) < 0 || pair(bytes, at + 21) < 0 || bytes[at + 23] !== Z))
    return false
  const month = pair(bytes, at + 5)
  const day = pair(bytes, at + 8)
  if (pair(bytes, at) < 0 || pair(bytes, at + 2) < 0 || month < 1 || month > 12 || day < 1 || day > (month === 2 ? 28 : 30)) return false
  if (length === DAY) return true
  const between = bytes[at + 10]
  if ((between !== T && between !== SPACE) || bytes[at + 13] !== COLON || bytes[at + 16] !== COLON) return false
  const [hour, minute, second] = [pair(bytes, at + 11), pair(bytes, at + 14), pair(bytes, at + 17)]
  return hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60
}

/** Two digits as a number, negative where they are none. */
function pair(bytes: Buffer, at: number): number {
  const tens = (bytes[at] as number) - ZERO
  const ones = (bytes[at + 1] as number) - ZERO
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones
}
