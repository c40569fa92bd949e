/** Paths, asked by folder without a look at all of them. */
export class SortedPaths {
  readonly #paths: readonly string[]

  constructor(paths: Iterable<string>) {
    this.#paths = [...paths].sort()
  }

  /** Those that lie below a folder, sorted. */
  below(folder: string): readonly string[] {
    if (folder === '') return this.#paths
    const start = `${folder}/`
    let [low, high] = [0, this.#paths.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#paths[middle] as string) < start) low = middle + 1
      else high = middle
    }
    let end = low
    while (this.#paths[end]?.startsWith(start)) end++
    return this.#paths.slice(low, end)
  }
}
