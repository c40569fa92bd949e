import { DOCUMENTS } from '../detect/fingerprint.ts'
import type { Record_ } from '../documents/schemas.ts'
import { globMatcher } from '../glob/glob.ts'
import { changesBetween, treeOf } from '../session/base-side.ts'
import type { Session } from '../session/session.ts'

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

  /** @returns their paths; none where the record is of the default branch, or what was there cannot be seen any more */
  async of(record: Record_): Promise<readonly string[]> {
    const { event, comparison } = this.#session
    const { commit } = record
    const onDefault = record.branch !== null && record.branch === event.defaultBranch
    const asked = event.trigger.kind === 'pull_request' || event.trigger.kind === 'merge_group' || comparison.policyAt !== undefined
    if (commit === null || onDefault || !asked || commit === comparison.head || comparison.base === undefined) return []
    const known = this.#known.get(commit) ?? this.#look(commit, comparison.base).catch(() => [])
    this.#known.set(commit, known)
    return known
  }

  async #look(commit: string, base: string): Promise<readonly string[]> {
    const { repository, changes } = this.#session
    if (!(await repository.fetchCommits([commit]))) return []
    const [first, second] = await repository.parents(commit)
    // The test merge of a pull request, or a commit of a branch.
    const before = second === undefined ? await repository.mergeBase(base, commit) : first
    if (before === undefined || !(await repository.fetchCommits([before]))) return []
    const then = await changesBetween(repository, await treeOf(repository, before), await treeOf(repository, commit))
    const others: string[] = []
    for (const { path, to } of then.files) {
      if (changes.has(path) || isDocument(path)) continue
      const entry = await this.#session.head.revision.entry(path)
      if ((entry ? `${entry.mode} ${entry.oid}` : null) !== to) others.push(path)
    }
    return others
  }
}

const documents = DOCUMENTS.map(glob => globMatcher(glob.slice(1)))
const isDocument = (path: string): boolean => documents.some(matches => matches(path))
