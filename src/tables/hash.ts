const BASIS = 0x811c_9dc5
const FACTOR = 0x9e37_79b1

/** The last step of MurmurHash3: every bit of the result tells of every bit of the hash. */
export function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35)
  return mixed ^ (mixed >>> 16)
}

/**
 * Of bytes, 32 bits, each as random as the other, by words of four. For tables and sketches, against
 * nobody. Up to four bytes of one length have hashes of their own.
 */
export function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = BASIS ^ (to - from)
  let i = from
  for (const last = to - 3; i < last; i += 4) {
    const word =
      (bytes[i] as number) | ((bytes[i + 1] as number) << 8) | ((bytes[i + 2] as number) << 16) | ((bytes[i + 3] as number) << 24)
    hash = Math.imul(hash ^ word, FACTOR)
    // Else the upper bits of a word would stay above.
    hash ^= hash >>> 15
  }
  if (i < to) {
    let word = bytes[i] as number
    if (i + 1 < to) word |= (bytes[i + 1] as number) << 8
    if (i + 2 < to) word |= (bytes[i + 2] as number) << 16
    hash = Math.imul(hash ^ word, FACTOR)
  }
  return mix(hash)
}
