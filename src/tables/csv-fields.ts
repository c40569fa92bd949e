import { FieldMemory } from './field-memory.ts'
import { BadTable, ROW_LIMITS } from './table.ts'

/** Takes the fields of a table as they come. */
export interface FieldSink {
  /** The bytes from `from` to `to`, valid during the call; quotes around a field and doubled ones in it are gone. */
  field(column: number, bytes: Buffer, from: number, to: number, quoted: boolean): void
  /** @param line where the row begins, from 1 */
  row(fields: number, line: number): void
  /** Whole rows, of `width` fields each, which are not given one by one. Asked for by setting `width`. */
  rows?(fields: FieldMemory, rows: number): void
}

const [QUOTE, LF, CR] = [0x22, 0x0a, 0x0d]
const NOTHING = Buffer.alloc(0)

/**
 * Fields of RFC 4180 from bytes as they come: line breaks and doubled quotes inside quotes, LF or CRLF, blank lines
 * passed over, a quote that does not begin a field as it is. What is kept between two pieces is one unfinished field.
 */
export class CsvFields {
  readonly #delimiter: number
  readonly #sink: FieldSink
  #rest: Buffer = NOTHING
  /** An unfinished field and what comes after it, in one place. */
  #joined = NOTHING
  /** Where the sink takes whole rows. */
  #memory: FieldMemory | undefined
  #width = 0
  #started = false
  #column = 0
  #line = 1
  /** Where the row began: it may hold line breaks. */
  #rowLine = 1

  /** @param delimiter one byte */
  constructor(delimiter: string, sink: FieldSink) {
    this.#delimiter = delimiter.charCodeAt(0)
    this.#sink = sink
  }

  /** From here on rows of so many fields are given as rows. */
  set width(fields: number) {
    this.#width = fields
    this.#memory = new FieldMemory(fields)
  }

  /** @throws {BadTable} naming the line */
  push(chunk: Buffer): void {
    const memory = this.#memory
    let at = memory?.hold(this.#rest, chunk) ?? 0
    const bytes = memory?.bytes ?? (this.#rest.length === 0 ? chunk : this.#join(chunk))
    if (!this.#started) {
      if (bytes.length < at + 3) {
        this.#rest = Buffer.from(bytes.subarray(at))
        return
      }
      this.#started = true
      if (bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf) at += 3
    }
    at = this.#scan(bytes, at, memory, false)
    this.#rest = Buffer.from(bytes.subarray(at))
    if (this.#rest.length > ROW_LIMITS.line)
      throw this.#bad(`a field is longer than ${ROW_LIMITS.line.toLocaleString('en')} bytes, or a quote is not closed`)
    // The header has said how wide rows are.
    if (memory !== this.#memory) this.push(NOTHING)
  }

  #join(chunk: Buffer): Buffer {
    const size = this.#rest.length + chunk.length
    if (size > this.#joined.length) this.#joined = Buffer.allocUnsafe(size + 4096)
    this.#rest.copy(this.#joined)
    chunk.copy(this.#joined, this.#rest.length)
    return this.#joined.subarray(0, size)
  }

  /** @throws {BadTable} where the last row is not whole */
  end(): void {
    if (this.#scan(this.#rest, 0, undefined, true) < this.#rest.length) throw this.#bad('a quote is not closed')
    if (this.#column > 0) this.#field(this.#rest, 0, 0, false, true)
  }

  #bad(message: string, line = this.#line): BadTable {
    return new BadTable(`line ${line}: ${message}`, 'predictions-invalid', line)
  }

  /** Every field that is whole. @param memory what holds the bytes @returns how far they were used */
  #scan(bytes: Buffer, from: number, memory: FieldMemory | undefined, last: boolean): number {
    let at = from
    for (;;) {
      if (memory && this.#column === 0) {
        const { rows, end, lines } = memory.rows(at, this.#delimiter, this.#width)
        if (rows > 0) {
          this.#sink.rows?.(memory, rows)
          this.#line += lines
          this.#rowLine = this.#line
          at = end
          continue
        }
      }
      if (at >= bytes.length || (!last && memory !== this.#memory)) return at
      const next = bytes[at] === QUOTE ? this.#quoted(bytes, at, last) : this.#plain(bytes, at, last)
      if (next === undefined) return at
      at = next
    }
  }

  /** A field without quotes. @returns where the next begins, or nothing where it is not whole */
  #plain(bytes: Buffer, at: number, last: boolean): number | undefined {
    const delimiter = this.#delimiter
    const end = bytes.length
    let stop = at
    let byte = bytes[stop] as number
    while (byte !== delimiter && byte !== LF && ++stop < end) byte = bytes[stop] as number
    if (stop < end && byte === delimiter) this.#field(bytes, at, stop, false, false)
    else if (stop === end && !last) return undefined
    else {
      const to = stop > at && bytes[stop - 1] === CR ? stop - 1 : stop
      if (this.#column === 0 && to === at) this.#end(true)
      else this.#field(bytes, at, to, false, true)
    }
    return stop + 1
  }

  /** A field in quotes. @returns where the next begins, or nothing where it is not whole */
  #quoted(bytes: Buffer, at: number, last: boolean): number | undefined {
    let stop = at + 1
    let doubled = false
    for (;;) {
      stop = bytes.indexOf(QUOTE, stop)
      if (stop === -1 || (stop + 1 === bytes.length && !last)) return undefined
      if (bytes[stop + 1] !== QUOTE) break
      doubled = true
      stop += 2
    }
    let next = stop + 1
    if (bytes[next] === CR && (next + 1 === bytes.length || bytes[next + 1] === LF)) {
      if (next + 1 === bytes.length && !last) return undefined
      next++
    }
    const ends = next >= bytes.length || bytes[next] === LF
    if (!ends && bytes[next] !== this.#delimiter) throw this.#bad('text after a closing quote', this.#rowLine)
    for (let i = bytes.indexOf(LF, at); i !== -1 && i < stop; i = bytes.indexOf(LF, i + 1)) this.#line++
    if (doubled) {
      const inner = Buffer.from(bytes.toString('latin1', at + 1, stop).replaceAll('""', '"'), 'latin1')
      this.#field(inner, 0, inner.length, true, ends)
    } else this.#field(bytes, at + 1, stop, true, ends)
    return next + 1
  }

  #field(bytes: Buffer, from: number, to: number, quoted: boolean, ends: boolean): void {
    this.#sink.field(this.#column++, bytes, from, to, quoted)
    if (ends) this.#end(false)
    else if (this.#column > ROW_LIMITS.columns) throw this.#wide()
  }

  #end(blank: boolean): void {
    const fields = this.#column
    this.#column = 0
    const line = this.#rowLine
    this.#rowLine = ++this.#line
    if (!blank) this.#sink.row(fields, line)
  }

  #wide(): BadTable {
    return new BadTable(`line ${this.#rowLine} has more than ${ROW_LIMITS.columns} fields`, 'predictions-limit', this.#rowLine)
  }
}
