/** Where rows stand in a file, four bytes each; in most files each stands one line after the other, and nothing is kept. */
export class Lines {
  #first: number | undefined
  #own: Uint32Array | undefined
  #count = 0

  /** The next row. @param line from 1; nothing in formats without lines */
  add(line: number | undefined): void {
    if (line === undefined) return
    this.#first ??= line
    if (this.#own === undefined && line !== this.#first + this.#count) {
      const first = this.#first
      this.#own = Uint32Array.from({ length: Math.max(1024, 2 * this.#count) }, (_, i) => first + i)
    }
    if (this.#own !== undefined) {
      if (this.#count === this.#own.length) {
        const grown = new Uint32Array(2 * this.#count)
        grown.set(this.#own)
        this.#own = grown
      }
      this.#own[this.#count] = line
    }
    this.#count++
  }

  /** @returns the line of a row, where it is known */
  at(row: number): number | undefined {
    if (row >= this.#count || this.#first === undefined) return undefined
    return this.#own === undefined ? this.#first + row : this.#own[row]
  }
}
