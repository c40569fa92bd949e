import { Marks } from './marks.ts'
import { BadTable, type Fields, ROW_LIMITS } from './table.ts'

/** Takes the fields of a table as they come. */
export interface FieldSink {
  /** The bytes from `from` to `to`, valid during the call; quotes around a field and doubled ones in it are gone. */
  field(column: number, bytes: Buffer, from: number, to: number, quoted: boolean): void
  /** @param line where the row begins, from 1 */
  row(fields: number, line: number): void
  /** Whole rows, of `width` fields each, which are not given one by one. Asked for by setting `width`. */
  rows?(fields: Fields, rows: number): void
}

const [QUOTE, LF, CR] = [0x22, 0x0a, 0x0d]
/** So much is found before it is looked at: what it takes stays near the processor. */
const AHEAD = 1 << 12

/**
 * Fields of RFC 4180 from bytes as they come: line breaks and doubled quotes inside quotes, LF or CRLF, blank lines
 * passed over, a quote that does not begin a field as it is. What is kept between two pieces is one unfinished field.
 */
export class CsvFields {
  readonly #delimiter: number
  readonly #sink: FieldSink
  #rest: Buffer = Buffer.alloc(0)
  /** An unfinished field and what comes after it, in one place. */
  #joined = Buffer.alloc(0)
  #marks = new Marks(0, 0)
  #from = this.#marks.places
  #to = this.#marks.places
  /** How many fields a row has, where the sink takes whole rows; else 0. */
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
    const most = Math.max(AHEAD, 2 * fields)
    this.#marks = new Marks(most, this.#delimiter)
    this.#from = new Int32Array(most)
    this.#to = new Int32Array(most)
  }

  /** @throws {BadTable} naming the line */
  push(chunk: Buffer): void {
    let bytes = this.#rest.length === 0 ? chunk : this.#join(chunk)
    if (!this.#started) {
      if (bytes.length < 3) {
        this.#rest = Buffer.from(bytes)
        return
      }
      this.#started = true
      if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) bytes = bytes.subarray(3)
    }
    this.#marks.clear()
    this.#rest = Buffer.from(bytes.subarray(this.#scan(bytes, false)))
    if (this.#rest.length > ROW_LIMITS.line)
      throw this.#bad(`a field is longer than ${ROW_LIMITS.line.toLocaleString('en')} bytes, or a quote is not closed`)
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
    this.#marks.clear()
    if (this.#scan(this.#rest, true) < this.#rest.length) throw this.#bad('a quote is not closed')
    if (this.#column > 0) this.#field(this.#rest, 0, 0, false, true)
  }

  #bad(message: string, line = this.#line): BadTable {
    return new BadTable(`line ${line}: ${message}`, 'predictions-invalid', line)
  }

  /** Every field that is whole. @returns how many bytes were used */
  #scan(bytes: Buffer, last: boolean): number {
    let at = 0
    for (;;) {
      if (this.#width > 0 && this.#column === 0) {
        const next = this.#rows(bytes, at)
        if (next > at) {
          at = next
          continue
        }
      }
      if (at >= bytes.length) return bytes.length
      const next = bytes[at] === QUOTE ? this.#quoted(bytes, at, last) : this.#plain(bytes, at, last)
      if (next === undefined) return at
      at = next
    }
  }

  /** Whole rows, up to one that is not as expected or not whole. @returns where that begins */
  #rows(bytes: Buffer, at: number): number {
    const [from, to, width, delimiter] = [this.#from, this.#to, this.#width, this.#delimiter]
    const marks = this.#marks
    // Marks that were found and not yet used: a row that is read one by one must not have all after it searched again.
    const fresh = marks.seek(bytes, at)
    const places = marks.places
    const count = marks.count
    let [rows, field, full, lines, inner] = [0, 0, width, 0, 0]
    let [begin, start, odd] = [at, at, false]
    for (let i = marks.next; i < count; i++) {
      let mark = places[i] as number
      let byte = bytes[mark] as number
      let first = start
      let stop = mark
      if (byte === QUOTE && mark === start) {
        for (i++; i < count && bytes[places[i] as number] !== QUOTE; i++) if (bytes[places[i] as number] === LF) inner++
        stop = places[i++] as number
        mark = stop + 1
        if (bytes[mark] === CR && bytes[mark + 1] === LF) {
          mark++
          i++
        }
        if (i >= count) break
        byte = bytes[mark] as number
        // What else comes after a quote, as a second one, is looked at by itself.
        odd = byte !== delimiter && byte !== LF
        if (odd) break
        first = stop > start + 1 ? ~(start + 1) : start
        if (first === start) stop = start
      } else if (byte === LF) {
        if (stop > start && bytes[stop - 1] === CR) stop--
      } else if (byte !== delimiter) continue
      from[field] = first
      to[field++] = stop
      start = mark + 1
      odd = (byte === LF) !== (field === full) || (width === 1 && stop === first)
      if (odd) break
      if (byte !== LF) continue
      rows++
      full += width
      begin = start
      marks.next = i + 1
      lines += 1 + inner
      inner = 0
    }
    if (rows > 0) {
      this.#sink.rows?.({ bytes, from, to }, rows)
      this.#line += lines
      this.#rowLine = this.#line
    } else if (!odd && !fresh) {
      // The marks ended within the row.
      marks.clear()
      return this.#rows(bytes, at)
    }
    return begin
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
