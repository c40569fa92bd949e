import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Inputs } from '../config/inputs.ts'
import { artifactStore, upload } from '../github/artifact-store.ts'
import { cacheStore } from '../github/cache-store.ts'
import type { Event } from '../github/event.ts'
import type { Store } from '../train/store.ts'
import { recordArtifact } from './adopt.ts'

/** Where the bytes of outputs are kept between runs: nowhere, where the job has no service for it. */
export function storesOf(inputs: Inputs, event: Event, job: NodeJS.ProcessEnv): Store[] {
  const stores: Store[] = []
  if (!job['ACTIONS_RUNTIME_TOKEN'] || !job['ACTIONS_RESULTS_URL']) return stores
  stores.push(cacheStore)
  if (event.repository && event.run)
    stores.push(
      artifactStore({
        token: inputs.token,
        owner: event.repository.owner,
        repo: event.repository.repo,
        run: event.run.id,
        days: retentionOf(job),
      }),
    )
  return stores
}

/** GitHub keeps artifacts for one to ninety days on hosted plans, and says so where a repository allows fewer. */
function retentionOf(job: NodeJS.ProcessEnv): number | undefined {
  const days = Number(job['METTLE_RETENTION_DAYS'] ?? 0)
  return Number.isInteger(days) && days >= 1 && days <= 400 ? days : undefined
}

/** Keeps a record as an artifact, where the ledger cannot be written. */
export function recordKeeper(job: NodeJS.ProcessEnv, temporary: string): ((key: string, content: string) => Promise<boolean>) | undefined {
  if (!job['ACTIONS_RUNTIME_TOKEN'] || !job['ACTIONS_RESULTS_URL']) return undefined
  return async (key, content) => {
    const folder = mkdtempSync(join(temporary, 'mettle-record-'))
    try {
      writeFileSync(join(folder, 'record.json'), content)
      return (await upload(recordArtifact(key), [join(folder, 'record.json')], folder)) !== undefined
    } catch {
      return false
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
