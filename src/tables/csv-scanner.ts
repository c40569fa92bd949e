import { BadTable, ROW_LIMITS } from './table.ts'

export interface RowSink {
  /** Whether the text of a column is needed; of the header every one is. */
  wants(column: number): boolean
  field(column: number, text: string, quoted: boolean): void
  /** @param line where the row begins, from 1. @param texts all fields, of the first row only */
  row(fields: number, line: number, texts: readonly string[]): void
}

const [QUOTE, LF, CR] = [0x22, 0x0a, 0x0d]

/** Fields of RFC 4180 from bytes as they come: line breaks and doubled quotes inside quotes, LF or CRLF, blank lines passed over. */
export class CsvScanner {
  readonly #delimiter: number
  readonly #sink: RowSink
  #rest: Buffer = Buffer.alloc(0)
  #line = 1
  #first = true
  #started = false

  constructor(delimiter: number, sink: RowSink) {
    this.#delimiter = delimiter
    this.#sink = sink
  }

  push(chunk: Buffer): void {
    let bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk])
    if (!this.#started && bytes.length >= 3) {
      this.#started = true
      if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) bytes = bytes.subarray(3)
    }
    const used = this.#scan(bytes, false)
    this.#rest = bytes.subarray(used)
    if (this.#rest.length > ROW_LIMITS.line)
      throw new BadTable(
        `line ${this.#line} is longer than ${ROW_LIMITS.line.toLocaleString('en')} bytes, or a quote is not closed`,
        'predictions-invalid',
        this.#line,
      )
  }

  end(): void {
    if (this.#rest.length > 0) this.#scan(this.#rest, true)
  }

  /** Whole rows only. @returns how many bytes were used */
  #scan(bytes: Buffer, last: boolean): number {
    const delimiter = this.#delimiter
    const end = bytes.length
    let at = 0
    let rowStart = 0
    while (at < end) {
      // First over the row, to know that it is whole; then over its fields.
      let stop = at
      let quoted = false
      while (stop < end) {
        const byte = bytes[stop] as number
        if (byte === QUOTE) quoted = !quoted
        else if (byte === LF && !quoted) break
        stop++
      }
      if (stop === end && !last) return rowStart
      if (quoted) throw new BadTable(`line ${this.#line}: a quote is not closed`, 'predictions-invalid', this.#line)
      this.#row(bytes, at, stop > at && bytes[stop - 1] === CR ? stop - 1 : stop, delimiter)
      at = stop + 1
      rowStart = at
    }
    return Math.min(rowStart, end)
  }

  #row(bytes: Buffer, from: number, to: number, delimiter: number): void {
    const line = this.#line++
    if (from === to) return
    const sink = this.#sink
    const texts: string[] = []
    let column = 0
    let start = from
    for (;;) {
      let text: string | undefined
      let next: number
      const quoted = bytes[start] === QUOTE
      if (quoted) {
        let stop = start + 1
        let doubled = false
        for (; stop < to; stop++) {
          if (bytes[stop] === LF) this.#line++
          if (bytes[stop] !== QUOTE) continue
          if (bytes[stop + 1] !== QUOTE || stop + 1 >= to) break
          doubled = true
          stop++
        }
        next = stop + 1
        if (next < to && bytes[next] !== delimiter)
          throw new BadTable(`line ${line}: text after a closing quote`, 'predictions-invalid', line)
        if (this.#first || sink.wants(column)) {
          const inner = bytes.toString('utf8', start + 1, stop)
          text = doubled ? inner.replaceAll('""', '"') : inner
        }
      } else {
        next = start
        while (next < to && bytes[next] !== delimiter) next++
        if (this.#first || sink.wants(column)) text = bytes.toString('utf8', start, next)
      }
      if (text !== undefined) {
        if (this.#first) texts.push(text)
        else sink.field(column, text, quoted)
      }
      column++
      if (next >= to) break
      start = next + 1
      if (column > ROW_LIMITS.columns)
        throw new BadTable(`line ${line} has more than ${ROW_LIMITS.columns} fields`, 'predictions-limit', line)
    }
    sink.row(column, line, texts)
    this.#first = false
  }
}
