import { DOCUMENTS } from '../detect/fingerprint.ts'
import type { Record_ } from '../documents/schemas.ts'
import type { Event } from '../github/event.ts'
import { globMatcher } from '../glob/glob.ts'
import { changesBetween, treeOf } from '../session/base-side.ts'
import type { Session } from '../session/session.ts'

/** Whether a run on the default branch made it; the runs of pull requests and of tags are of no branch. */
export const isOfDefaultBranch = ({ branch }: Record_, { defaultBranch }: Event): boolean => branch !== null && branch === defaultBranch

/**
 * Files that were changed where a record was made, that the change asked about does not change, and that are others in
 * it: what a training reads without saying so leaves no other trace. Documents are not looked at.
 */
export class OtherFiles {
  readonly #session: Session
  readonly #known = new Map<string, Promise<readonly string[]>>()

  constructor(session: Session) {
    this.#session = session
  }

  /**
   * @returns their paths; none where the record is of the default branch. What cannot be seen any more is said to be there
   */
  async of(record: Record_): Promise<readonly string[]> {
    const { event, comparison } = this.#session
    const { commit } = record
    if (commit === null || isOfDefaultBranch(record, event) || commit === comparison.head || comparison.base === undefined) return []
    const known = this.#known.get(commit) ?? this.#look(commit, comparison.base).catch(() => UNSEEN)
    this.#known.set(commit, known)
    return known
  }

  async #look(commit: string, base: string): Promise<readonly string[]> {
    const { repository, changes } = this.#session
    if (!(await repository.fetchCommits([commit]))) return UNSEEN
    const [first, second] = await repository.parents(commit)
    // Of a test merge with the same base the first parent; else where it left the line of the base, whatever it merged.
    const before = second !== undefined && first === base ? first : await repository.mergeBase(base, commit)
    if (before === undefined || !(await repository.fetchCommits([before]))) return UNSEEN
    const then = await changesBetween(repository, await treeOf(repository, before), await treeOf(repository, commit))
    if (!then.known) return UNSEEN
    const others: string[] = []
    for (const { path, to } of then.files) {
      if (changes.has(path) || isDocument(path)) continue
      const entry = await this.#session.head.revision.entry(path)
      if ((entry ? `${entry.mode} ${entry.oid}` : null) !== to) others.push(path)
    }
    return others
  }
}

const UNSEEN = ['what cannot be seen any more']
const documents = DOCUMENTS.map(glob => globMatcher(glob.slice(1)))
const isDocument = (path: string): boolean => documents.some(matches => matches(path))
