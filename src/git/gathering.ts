import { setImmediate } from 'node:timers/promises'

/** What is asked for at about the same time is asked at once, and one question ends before the next begins. */
export class Gathering {
  readonly #ask: (names: readonly string[]) => Promise<void>
  readonly #wanted = new Set<string>()
  #next: Promise<void> | undefined
  #last: Promise<void> = Promise.resolve()

  constructor(ask: (names: readonly string[]) => Promise<void>) {
    this.#ask = ask
  }

  add(names: readonly string[]): Promise<void> {
    for (const name of names) this.#wanted.add(name)
    this.#next ??= this.#last
      .catch(() => undefined)
      .then(() => setImmediate())
      .then(() => {
        const asked = [...this.#wanted]
        this.#wanted.clear()
        this.#next = undefined
        this.#last = this.#ask(asked)
        return this.#last
      })
    return this.#next
  }
}
