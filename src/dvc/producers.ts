import { folderOf } from '../paths.ts'
import type { Stage } from './stage.ts'

/** Which stage writes what, asked by path without a look at every stage. */
export class Producers {
  readonly #stages = new Map<string, Stage>()
  readonly #paths: readonly string[]

  constructor(stages: readonly Stage[]) {
    for (const stage of stages) for (const output of stage.outputs) this.#stages.set(output.path, stage)
    this.#paths = [...this.#stages.keys()].sort()
  }

  /** Stages that write something below a folder. */
  below(folder: string): Stage[] {
    const start = `${folder}/`
    let [low, high] = [0, this.#paths.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#paths[middle] as string) < start) low = middle + 1
      else high = middle
    }
    const found: Stage[] = []
    for (let i = low; this.#paths[i]?.startsWith(start); i++) found.push(this.#stages.get(this.#paths[i] as string) as Stage)
    return found
  }

  /** Stages that write a path, or a folder that it lies in. */
  at(path: string): Stage[] {
    const found: Stage[] = []
    for (let here = path; here !== ''; here = folderOf(here)) {
      const stage = this.#stages.get(here)
      if (stage) found.push(stage)
    }
    return found
  }

  /** The stages whose outputs a stage reads, whole or in part. */
  upstreamOf(stage: Stage): readonly Stage[] {
    const found = stage.dependencies.flatMap(path => [...this.at(path), ...this.below(path)])
    return [...new Set(found)].filter(producer => producer !== stage)
  }
}
