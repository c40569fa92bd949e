import type { Baseline, Fingerprint, Record_ } from '../documents/schemas.ts'
import type { Ledger } from './ledger.ts'

/** What a model is compared with. */
export interface FoundBaseline {
  readonly baseline: Baseline
  readonly values: ReadonlyMap<string, number>
  readonly record: Record_ | undefined
}

export interface Question {
  readonly model: string
  /** The key of the base’s content, where the base knows the model. */
  readonly baseKey: string | null
  /** A record of one tier is never the baseline of another. */
  readonly tier: string | undefined
}

/**
 * Baselines: what stood for the model at the base commit; else a record of the same content; else the newest on the
 * base's first-parent line. The file committed there is for the caller to read.
 * @param line commits from the base back, asked for only where nothing nearer is found
 */
export async function findBaselines(
  ledger: Ledger,
  questions: readonly Question[],
  base: string | undefined,
  line: () => Promise<readonly string[]>,
): Promise<ReadonlyMap<string, FoundBaseline>> {
  const found = new Map<string, FoundBaseline>()
  const tiers = new Map(questions.map(({ model, tier }) => [model, tier]))
  const add = (model: string, source: Baseline['source'], record: Record_, commit: string | null): void => {
    if (!found.has(model) && tierOf(record) === tiers.get(model))
      found.set(model, {
        baseline: { source, commit, key: record.key, time: record.time },
        values: new Map(Object.entries(record.metrics)),
        record,
      })
  }
  if (base !== undefined) {
    const here = await ledger.observations([base])
    const records = await ledger.byIds(new Set(here.flatMap(observation => Object.values(observation.models))))
    for (const observation of here) {
      for (const { model } of questions) {
        const record = records.get(observation.models[model] ?? '')
        if (record) add(model, 'commit', record, observation.commit)
      }
    }
  }
  const keys = await ledger.byKeys(
    questions.flatMap(question => (question.baseKey === null || found.has(question.model) ? [] : [question.baseKey])),
  )
  for (const { model, baseKey } of questions) {
    const record = newest((keys.get(baseKey ?? '') ?? []).filter(candidate => candidate.model === model))
    if (record) add(model, 'key', record, record.commit)
  }
  const missing = questions.filter(question => !found.has(question.model))
  if (missing.length > 0 && ledger.hasObservations) {
    const observations = await ledger.observations(await line())
    const records = await ledger.byIds(new Set(observations.flatMap(observation => Object.values(observation.models))))
    for (const observation of observations) {
      for (const { model } of missing) {
        const record = records.get(observation.models[model] ?? '')
        if (record) add(model, 'line', record, observation.commit)
      }
    }
  }
  return found
}

export const tierOf = (record: Record_): string | undefined => record.fingerprint['environment']?.['tier']

export const newest = (records: readonly Record_[]): Record_ | undefined => records.toSorted((a, b) => b.time.localeCompare(a.time))[0]

/** What a record was made of, for reasons. */
export const fingerprintOfRecord = (record: Record_): Fingerprint => ({
  key: record.key,
  components: record.fingerprint,
  unknown: [],
  pending: [],
})
