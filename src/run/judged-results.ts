import type { Model, ResultsFile } from '../config/model.ts'
import type { Record_, RecordedResult } from '../documents/schemas.ts'

/** What the policy wants to see, where the head writes it, as severe as the policy says. */
export function resultFiles(head: readonly ResultsFile[], policy: readonly ResultsFile[]): ResultsFile[] {
  const own = head.filter(file => !policy.some(other => other.name === file.name))
  return [...policy.map(file => ({ ...file, path: head.find(other => other.name === file.name)?.path ?? file.path })), ...own]
}

/** What a record holds of other tools, as severe as the policy has it now. */
export const judgedResults = (record: Record_, policy: Pick<Model, 'results'>): RecordedResult[] =>
  (record.results ?? []).map(result => ({
    ...result,
    severity: policy.results.find(file => file.name === result.name)?.severity ?? result.severity,
  }))
