import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readDocument } from '../documents/read.ts'
import type { Record_ } from '../documents/schemas.ts'
import type { Api } from '../github/api.ts'
import { limited } from '../github/cache-store.ts'
import type { Event } from '../github/event.ts'
import { withId } from '../ledger/ledger.ts'
import type { Log } from '../log.ts'

interface Artifact {
  readonly id: number
  readonly name: string
  readonly expired: boolean
  readonly digest?: string | null
  readonly workflow_run?: { readonly id?: number; readonly repository_id?: number; readonly head_repository_id?: number } | null
}

export const recordArtifact = (key: string): string => `mettle-record-${key}`
const LARGEST = 4 << 20

/** Records that runs without write access left as artifacts. Only of this repository's own runs: a fork could write anything. */
export async function adoptRecords(
  keys: readonly string[],
  api: Api,
  event: Event,
  token: string,
  temporary: string,
  log: Log,
): Promise<readonly Record_[]> {
  const { repository } = event
  if (!repository) return []
  const wanted = new Set(keys.map(recordArtifact))
  const found: Record_[] = []
  try {
    const listed = await api.request<{ artifacts?: Artifact[] }>('GET /repos/{owner}/{repo}/actions/artifacts', {
      owner: repository.owner,
      repo: repository.repo,
      per_page: 100,
    })
    const own = (listed.artifacts ?? []).filter(
      artifact =>
        wanted.has(artifact.name) &&
        !artifact.expired &&
        artifact.workflow_run?.head_repository_id !== undefined &&
        artifact.workflow_run.head_repository_id === artifact.workflow_run.repository_id,
    )
    if (own.length === 0) return []
    const { DefaultArtifactClient } = await import('@actions/artifact')
    const client = new DefaultArtifactClient()
    for (const artifact of own) {
      const folder = mkdtempSync(join(temporary, 'mettle-record-'))
      try {
        const findBy = {
          token,
          workflowRunId: artifact.workflow_run?.id ?? 0,
          repositoryOwner: repository.owner,
          repositoryName: repository.repo,
        }
        const expected = artifact.digest ? { expectedHash: artifact.digest } : {}
        const { digestMismatch } = await limited(client.downloadArtifact(artifact.id, { path: folder, findBy, ...expected }))
        const file = join(folder, 'record.json')
        if (digestMismatch || statSync(file).size > LARGEST) throw new Error('its digest or its size is not what was announced')
        const record = readDocument('record', readFileSync(file, 'utf8'), artifact.name)
        if (recordArtifact(record.key) !== artifact.name || withId(record).id !== record.id) throw new Error('it is not what its name says')
        found.push(record)
      } catch (error) {
        log.info(`${artifact.name} is not adopted: ${error instanceof Error ? error.message : String(error)}`)
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    }
  } catch (error) {
    log.info(`Records kept as artifacts could not be read: ${error instanceof Error ? error.message : String(error)}`)
  }
  return found
}
