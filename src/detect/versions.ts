/** Versions by name: equal names may stand more than once, for several platforms or versions. */
export class Versions {
  readonly #found = new Map<string, Set<string>>()

  add(name: string, version: string): void {
    const there = this.#found.get(name)
    if (there) there.add(version)
    else this.#found.set(name, new Set([version]))
  }

  get all(): Map<string, string> {
    return new Map([...this.#found].map(([name, versions]) => [name, [...versions].sort().join(' | ')]))
  }
}
