import { Lines } from '../tables/lines.ts'
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

  readonly lineOf = (row: number): string => lineText(this.#lines.at(row), row)
}
