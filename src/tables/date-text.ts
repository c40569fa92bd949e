const [DASH, COLON, DOT, ZERO, T, Z] = [45, 58, 46, 48, 84, 90]
const MILLISECOND = 24

/** The most bytes that `dateText` writes. */
export const WIDTH = 27
const [FIRST, LAST, ONE_DAY, MARCH_0000] = [-62_167_219_200_000, 253_402_300_799_999, 86_400_000, 719_468]

/**
 * Writes a time as `Date.toISOString` does, in a tenth of its time: from days to years after Hinnant
 * (chrono-Compatible Low-Level Date Algorithms, `civil_from_days`).
 * @param milliseconds since 1970 @returns how many bytes were written @throws {RangeError} where there is no such time
 */
export function dateText(milliseconds: number, bytes: Buffer, at: number): number {
  if (!(milliseconds >= FIRST && milliseconds <= LAST)) return bytes.write(new Date(milliseconds).toISOString(), at, 'latin1')
  const days = Math.floor(milliseconds / ONE_DAY)
  const within = milliseconds - days * ONE_DAY
  const shifted = days + MARCH_0000
  const era = Math.floor(shifted / 146_097)
  const ofEra = shifted - era * 146_097
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365)
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const march = Math.floor((5 * ofYear + 2) / 153)
  const month = march < 10 ? march + 3 : march - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  write(bytes, at, year, 4)
  bytes[at + 4] = DASH
  write(bytes, at + 5, month, 2)
  bytes[at + 7] = DASH
  write(bytes, at + 8, ofYear - Math.floor((153 * march + 2) / 5) + 1, 2)
  bytes[at + 10] = T
  write(bytes, at + 11, Math.floor(within / 3_600_000), 2)
  bytes[at + 13] = COLON
  write(bytes, at + 14, Math.floor(within / 60_000) % 60, 2)
  bytes[at + 16] = COLON
  write(bytes, at + 17, Math.floor(within / 1000) % 60, 2)
  bytes[at + 19] = DOT
  write(bytes, at + 20, within % 1000, 3)
  bytes[at + 23] = Z
  return MILLISECOND
}

function write(bytes: Buffer, at: number, value: number, digits: number): void {
  let left = value | 0
  for (let i = at + digits - 1; i >= at; i--) {
    bytes[i] = ZERO + (left % 10)
    left = (left / 10) | 0
  }
}
