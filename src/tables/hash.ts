/** FNV-1a's first value and factor, for loops that read and hash in one go. */
export const FNV = { basis: 0x811c_9dc5, prime: 0x0100_0193 } as const

/** The last step of MurmurHash3: every bit of the result tells of every bit of the hash. */
export function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35)
  return mixed ^ (mixed >>> 16)
}

/** Of bytes, 32 bits, each as random as the other: FNV-1a, mixed. For tables and sketches, against nobody. */
export function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash: number = FNV.basis
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (bytes[i] as number), FNV.prime)
  return mix(hash)
}
