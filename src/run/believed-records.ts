import type { Model } from '../config/model.ts'
import type { Record_ } from '../documents/schemas.ts'
import type { Session } from '../session/session.ts'
import { isOfDefaultBranch, OtherFiles } from './other-files.ts'

/** Which records of a key are believed where a change is judged: whoever may propose one may have made records, too. */
export class BelievedRecords {
  readonly #session: Session
  readonly #others: OtherFiles

  constructor(session: Session) {
    this.#session = session
    this.#others = new OtherFiles(session)
  }

  /** @returns of several what lay beside no other files, and off the default branch that alone */
  async among(records: readonly Record_[], model: Model): Promise<readonly Record_[]> {
    const { event, comparison } = this.#session
    const { kind } = event.trigger
    const strict = kind === 'pull_request' || kind === 'merge_group' || comparison.policyAt !== undefined
    if (kind === 'local' || (!strict && records.length < 2)) return records
    const narrowed = strict && this.#narrows(model)
    const believed: Record_[] = []
    for (const record of records) {
      // What decides which files count is the change's own word: of trainings off the default branch none is believed then.
      const forged = narrowed && !isOfDefaultBranch(record, event) && record.commit !== comparison.head
      const others = forged ? [this.#session.configPath] : await this.#others.of(record)
      if (others.length === 0) believed.push(record)
      else if (strict)
        this.#note(
          `${model.name} was trained before at ${record.commit?.slice(0, 7)}, beside ${others.slice(0, 3).join(', ')}${others.length > 3 ? ` and ${others.length - 3} more` : ''}, which the change no longer has as it was; that is not believed.`,
        )
    }
    return believed.length > 0 || strict ? believed : records
  }

  #note(text: string): void {
    const notes = this.#session.notes as string[]
    if (!notes.includes(text)) notes.push(text)
  }

  /** Whether by the change itself less counts than at the base: what it leaves out could be taken back unseen. */
  #narrows(model: Model): boolean {
    const { changes, judging } = this.#session
    if (changes.files.some(({ path }) => path.endsWith('.mettleignore'))) return true
    const old = judging?.models.find(other => other.name === model.name)
    return old !== undefined && old !== model && narrows(old, model)
  }
}

function narrows(old: Model, now: Model): boolean {
  const text = (value: unknown): string => JSON.stringify(value, (key, one: unknown) => (key === 'place' ? undefined : one)) ?? ''
  const lacks = (before: readonly unknown[], after: readonly unknown[]): boolean => {
    const there = new Set(after.map(text))
    return before.some(one => !there.has(text(one)))
  }
  return (
    (now.code !== undefined && text(now.code) !== text(old.code)) ||
    lacks(old.params, now.params) ||
    lacks(old.data, now.data) ||
    (old.lock !== undefined && old.lock !== now.lock) ||
    (old.imports === 'all' && now.imports !== 'all') ||
    (old.codeIdentity === 'bytes' && now.codeIdentity !== 'bytes')
  )
}
