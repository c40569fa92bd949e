import { folderOf } from '../paths.ts'
import { SortedPaths } from './sorted-paths.ts'
import type { Stage } from './stage.ts'

/** Which stage writes what, asked by path without a look at every stage. */
export class Producers {
  readonly #stages = new Map<string, Stage>()
  readonly #paths: SortedPaths

  constructor(stages: readonly Stage[]) {
    for (const stage of stages) for (const output of stage.outputs) this.#stages.set(output.path, stage)
    this.#paths = new SortedPaths(this.#stages.keys())
  }

  /** Stages that write something below a folder. */
  below(folder: string): Stage[] {
    return this.#paths.below(folder).map(path => this.#stages.get(path) as Stage)
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
