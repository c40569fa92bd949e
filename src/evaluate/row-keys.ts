import type { Column, EndOfRow } from '../tables/table.ts'
import { ColumnWatch } from './column-watch.ts'
import { KeySet, keyOf } from './key-set.ts'

export const lineText = (line: number | undefined, row: number): string => (line === undefined ? `row ${row + 1}` : `line ${line}`)

/** The rows of another source, by what they are compared by. */
export class RowKeys {
  readonly keys = new KeySet()
  readonly #names: readonly string[]
  readonly #lines = new Lines()
  #columns: readonly ColumnWatch[] = []
  #rows = 0

  /** @param names of the columns that count */
  constructor(names: readonly string[]) {
    this.#names = names
  }

  open(names: readonly string[]): readonly (Column | undefined)[] {
    const found = new Map(this.#names.map(name => [name, new ColumnWatch(name, undefined, { keys: true, labels: false }, 0)]))
    this.#columns = [...found.values()]
    return names.map(name => found.get(name))
  }

  readonly end: EndOfRow = line => {
    this.#lines.add(line)
    this.keys.add(keyOf(this.#columns.map(column => column.text)), this.#rows++)
  }

  readonly lineOf = (row: number): string => this.#lines.text(row)
}

/** Where rows stand in a file, four bytes each; in most files each stands one line after the other, and nothing is kept. */
export class Lines {
  #first: number | undefined
  #own: Uint32Array | undefined
  #count = 0
  #known = true

  add(line: number | undefined): void {
    if (line === undefined) this.#known = false
    else {
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
    }
    this.#count++
  }

  text(row: number): string {
    return lineText(this.#known ? (this.#own?.[row] ?? (this.#first ?? 1) + row) : undefined, row)
  }
}
