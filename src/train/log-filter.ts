/**
 * The runner takes a line that begins with `::` (after white space) or holds `##[` for a command to itself. What a
 * training program prints is only text: a zero-width space takes the power out of it. The runner breaks lines at a lone
 * carriage return, too.
 */
export function harmless(line: string): string {
  return line.replace(/^([\s\x00-\x1f\x85\u200b\ufeff]*):(?=:)/, '$1:\u200b').replace(/##(?=\[)/g, '##\u200b')
}

const MOST = 16 * 1024

/** Cuts a stream of bytes into harmless lines. */
export class LineFilter {
  readonly #emit: (line: string) => void
  readonly #decoder = new TextDecoder('utf-8')
  #rest = ''

  constructor(emit: (line: string) => void) {
    this.#emit = emit
  }

  write(chunk: Uint8Array): void {
    this.#rest += this.#decoder.decode(chunk, { stream: true })
    const lines = this.#rest.split(/\r\n|\n|\r(?!$)/)
    this.#rest = lines.pop() ?? ''
    for (const line of lines) this.#emit(harmless(line))
    while (this.#rest.length > MOST) {
      this.#emit(harmless(this.#rest.slice(0, MOST)))
      this.#rest = this.#rest.slice(MOST)
    }
  }

  end(): void {
    const last = (this.#rest + this.#decoder.decode()).replace(/\r$/, '')
    this.#rest = ''
    if (last !== '') this.#emit(harmless(last))
  }
}
