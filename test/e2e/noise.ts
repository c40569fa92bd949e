/** 0 to 1, the same every time, and independent from row to row (the finaliser of MurmurHash3). */
export function noise(i: number, salt: number): number {
  let h = Math.imul(i + 1, 0x9e37_79b1) ^ Math.imul(salt + 1, 0x85eb_ca77)
  h = Math.imul(h ^ (h >>> 16), 0x85eb_ca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2_ae35)
  return ((h ^ (h >>> 16)) >>> 0) / 4_294_967_296
}
