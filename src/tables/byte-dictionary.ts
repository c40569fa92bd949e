import { hashOf } from './hash.ts'

const FIRST_SLOTS = 256

/** What is kept at most. */
export interface Most {
  readonly values: number
  readonly bytes: number
}

/** How often each of some texts occurs, told by their bytes: a string is made of none before it is asked for. */
export class ByteDictionary {
  readonly #most: Most
  /** Open addressing: a place holds the number of a text, or −1. */
  #slots = new Int32Array(FIRST_SLOTS).fill(-1)
  #bytes = Buffer.alloc(4096)
  /** Where a text begins; the next one's begin is its end. */
  #starts = new Uint32Array(FIRST_SLOTS)
  #hashes = new Int32Array(FIRST_SLOTS)
  #counts = new Float64Array(FIRST_SLOTS)
  size = 0

  constructor(most: Most) {
    this.#most = most
  }

  /** @returns its number, or −1 less the free place where it would stand */
  #find(hash: number, bytes: Buffer, from: number, to: number): number {
    const mask = this.#slots.length - 1
    let slot = hash & mask
    for (let at = this.#slots[slot] as number; at !== -1; at = this.#slots[slot] as number) {
      if (this.#hashes[at] === hash && this.#same(at, bytes, from, to)) return at
      slot = (slot + 1) & mask
    }
    return -1 - slot
  }

  /** @returns `false` where it is full, and this text is none of its own */
  add(bytes: Buffer, from: number, to: number, times = 1): boolean {
    const hash = hashOf(bytes, from, to)
    const found = this.#find(hash, bytes, from, to)
    if (found >= 0) {
      this.#counts[found] = (this.#counts[found] as number) + times
      return true
    }
    const start = this.#starts[this.size] as number
    if (this.size === this.#most.values || start + to - from > this.#most.bytes) return false
    this.#grow(start + to - from)
    bytes.copy(this.#bytes, start, from, to)
    this.#slots[-1 - found] = this.size
    this.#hashes[this.size] = hash
    this.#counts[this.size++] = times
    this.#starts[this.size] = start + to - from
    if (2 * this.size > this.#slots.length) this.#spread()
    return true
  }

  /** Every text as its bytes, with its count. */
  each(take: (bytes: Buffer, from: number, to: number, count: number) => void): void {
    for (let i = 0; i < this.size; i++)
      take(this.#bytes, this.#starts[i] as number, this.#starts[i + 1] as number, this.#counts[i] as number)
  }

  entries(): readonly (readonly [string, number])[] {
    const found: [string, number][] = []
    this.each((bytes, from, to, count) => found.push([bytes.toString('utf8', from, to), count]))
    return found
  }

  #same(at: number, bytes: Buffer, from: number, to: number): boolean {
    const start = this.#starts[at] as number
    if ((this.#starts[at + 1] as number) - start !== to - from) return false
    // Their hashes are equal: see `hashOf`.
    if (to - from <= 4) return true
    const known = this.#bytes
    for (let i = from, j = start; i < to; i++, j++) if (bytes[i] !== known[j]) return false
    return true
  }

  #grow(bytes: number): void {
    if (bytes > this.#bytes.length) {
      const grown = Buffer.alloc(Math.max(bytes, 2 * this.#bytes.length))
      this.#bytes.copy(grown)
      this.#bytes = grown
    }
    if (this.size + 1 < this.#starts.length) return
    const [starts, hashes, counts] = [this.#starts, this.#hashes, this.#counts]
    const length = 2 * starts.length
    this.#starts = new Uint32Array(length)
    this.#starts.set(starts)
    this.#hashes = new Int32Array(length)
    this.#hashes.set(hashes)
    this.#counts = new Float64Array(length)
    this.#counts.set(counts)
  }

  #spread(): void {
    this.#slots = new Int32Array(2 * this.#slots.length).fill(-1)
    const mask = this.#slots.length - 1
    for (let at = 0; at < this.size; at++) {
      const hash = this.#hashes[at] as number
      let slot = hash & mask
      while (this.#slots[slot] !== -1) slot = (slot + 1) & mask
      this.#slots[slot] = at
    }
  }
}
