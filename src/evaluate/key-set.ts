import { mix } from '../tables/hash.ts'
import { numberOf } from '../tables/profile.ts'

/** The cells of a row as one text: `4` and `4.0` are one value. */
export const keyOf = (cells: readonly (string | undefined)[]): string => cells.map(cellKey).join(',')

function cellKey(text: string | undefined): string {
  if (text === undefined) return 'null'
  const value = numberOf(text)
  const isText = Number.isNaN(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))
  return JSON.stringify(isText ? text : String(value))
}

const FIRST = 1 << 12

/**
 * Where keys were first seen, in 16 bytes a key however long it is: by 64 bits of hash, so that of five million different
 * ones two are taken for the same with a probability below one in a million, and equal ones always.
 */
export class KeySet {
  #low = new Int32Array(FIRST)
  #high = new Int32Array(FIRST)
  /** One more than the row; 0 is a free place. */
  #rows = new Uint32Array(FIRST)
  #size = 0

  /** @returns the row at which the key is already, else nothing, and it is there from now on */
  add(key: string, row: number): number | undefined {
    const [low, high] = hashOf(key)
    const slot = this.#slot(low, high)
    const there = this.#rows[slot] as number
    if (there !== 0) return there - 1
    this.#low[slot] = low
    this.#high[slot] = high
    this.#rows[slot] = row + 1
    if (2 * ++this.#size > this.#rows.length) this.#grow()
    return undefined
  }

  rowOf(key: string): number | undefined {
    const there = this.#rows[this.#slot(...hashOf(key))] as number
    return there === 0 ? undefined : there - 1
  }

  #slot(low: number, high: number): number {
    const mask = this.#rows.length - 1
    let slot = low & mask
    while (this.#rows[slot] !== 0 && (this.#low[slot] !== low || this.#high[slot] !== high)) slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const [low, high, rows] = [this.#low, this.#high, this.#rows]
    const length = 2 * rows.length
    this.#low = new Int32Array(length)
    this.#high = new Int32Array(length)
    this.#rows = new Uint32Array(length)
    for (let i = 0; i < rows.length; i++) {
      if (rows[i] === 0) continue
      const slot = this.#slot(low[i] as number, high[i] as number)
      this.#low[slot] = low[i] as number
      this.#high[slot] = high[i] as number
      this.#rows[slot] = rows[i] as number
    }
  }
}

/** Two hashes of 32 bits with different factors (FNV-1a's scheme), each mixed at the end as MurmurHash3 does. */
function hashOf(key: string): readonly [number, number] {
  let [low, high] = [0x811c_9dc5, 0xdead_beef]
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i)
    low = Math.imul(low ^ code, 0x9e37_79b1)
    high = Math.imul(high ^ code, 0x5f35_6495)
  }
  return [mix(low) ^ high, mix(high) ^ low]
}
