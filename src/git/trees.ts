import { readFileSync, statSync } from 'node:fs'
import { MettleError } from '../errors.ts'
import type { Unlike } from '../revision.ts'
import { unlikeOfIndex } from './index-file.ts'
import type { GitObject } from './objects.ts'
import { parseTree, type TreeEntry } from './tree.ts'
import { unlikeBelow } from './unlike.ts'

/** Some two million files. */
const LARGEST_INDEX = 1 << 28

/** The trees of a repository, each read once. */
export class Trees {
  readonly #read: (oid: string) => Promise<GitObject | undefined>
  readonly #indexes: readonly string[]
  readonly #raw = new Map<string, Promise<Buffer>>()
  readonly #trees = new Map<string, Promise<ReadonlyMap<string, TreeEntry>>>()
  readonly #unlike = new Map<string, Promise<Unlike>>()

  /** @param indexes files that may say what a tree holds */
  constructor(read: (oid: string) => Promise<GitObject | undefined>, indexes: readonly string[]) {
    this.#read = read
    this.#indexes = indexes
  }

  /** The entries of a tree by name. @throws {MettleError} `git-revision` where it is not there */
  of(oid: string): Promise<ReadonlyMap<string, TreeEntry>> {
    let entries = this.#trees.get(oid)
    if (!entries) {
      entries = this.#rawTree(oid).then(content => new Map(parseTree(content, oid.length / 2).map(entry => [entry.name, entry])))
      this.#trees.set(oid, entries)
    }
    return entries
  }

  /** Links and notebooks below a tree: by an index, where there is one of it, else by a look at every folder. */
  unlike(tree: string): Promise<Unlike> {
    let answer = this.#unlike.get(tree)
    if (!answer) {
      const named = this.#unlikeOfIndex(tree)
      // Nobody looks again into a folder that counts whole.
      answer = named
        ? Promise.resolve(named)
        : unlikeBelow(
            tree,
            oid => this.#rawTree(oid),
            oid => this.#raw.delete(oid),
          )
      this.#unlike.set(tree, answer)
    }
    return answer
  }

  #rawTree(oid: string): Promise<Buffer> {
    let raw = this.#raw.get(oid)
    if (!raw) {
      raw = this.#read(oid).then(object => {
        if (object?.type !== 'tree')
          throw new MettleError('git-revision', `the tree ${oid} is not in the checkout, nor could it be fetched`)
        return object.content
      })
      this.#raw.set(oid, raw)
    }
    return raw
  }

  #unlikeOfIndex(tree: string): Unlike | undefined {
    for (const path of this.#indexes) {
      try {
        const found = statSync(path).size <= LARGEST_INDEX ? unlikeOfIndex(readFileSync(path), tree) : undefined
        if (found) return found
      } catch {
        // What cannot be read names nothing.
      }
    }
    return undefined
  }
}
