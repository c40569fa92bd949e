import { lstatSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
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

/** Where artifacts of another run are found; those of this one need no token. */
export interface OtherRun {
  readonly run: number
  readonly token: string
  readonly owner: string
  readonly repo: string
}

const foundBy = (from: OtherRun | undefined) =>
  from && { findBy: { token: from.token, workflowRunId: from.run, repositoryOwner: from.owner, repositoryName: from.repo } }

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
    const own = (await artifactsNamed(api, repository, wanted)).filter(
      artifact =>
        wanted.has(artifact.name) &&
        !artifact.expired &&
        artifact.workflow_run?.head_repository_id !== undefined &&
        artifact.workflow_run.head_repository_id === artifact.workflow_run.repository_id,
    )
    if (own.length === 0) return []
    for (const artifact of own) {
      const record = await recordIn(artifact, { run: artifact.workflow_run?.id ?? 0, token, ...repository }, temporary, log)
      if (record) found.push(record)
    }
  } catch (error) {
    log.info(`Records kept as artifacts could not be read: ${error instanceof Error ? error.message : String(error)}`)
  }
  return found
}

/** Few are asked for by name, many by pages from the newest back. */
const FEW = 5
const PAGES = 20

async function artifactsNamed(
  api: Api,
  { owner, repo }: { readonly owner: string; readonly repo: string },
  wanted: ReadonlySet<string>,
): Promise<readonly Artifact[]> {
  const list = async (more: object): Promise<readonly Artifact[]> =>
    (await api.request<{ artifacts?: Artifact[] }>('GET /repos/{owner}/{repo}/actions/artifacts', { owner, repo, per_page: 100, ...more }))
      .artifacts ?? []
  if (wanted.size <= FEW) return (await Promise.all([...wanted].map(name => list({ name })))).flat()
  const found: Artifact[] = []
  for (let page = 1; page <= PAGES; page++) {
    const some = await list({ page })
    found.push(...some)
    if (some.length < 100 || [...wanted].every(name => found.some(artifact => artifact.name === name))) break
  }
  return found
}

/** Records that the training jobs of one run left: of this run itself, or of one that is named. */
export async function recordsOfRun(
  keys: readonly string[],
  from: OtherRun | undefined,
  temporary: string,
  log: Log,
): Promise<readonly Record_[]> {
  const wanted = new Set(keys.map(recordArtifact))
  try {
    const { DefaultArtifactClient } = await import('@actions/artifact')
    const { artifacts } = await limited(new DefaultArtifactClient().listArtifacts({ latest: true, ...foundBy(from) }))
    const found: Record_[] = []
    for (const artifact of artifacts.filter(({ name }) => wanted.has(name))) {
      const record = await recordIn(artifact, from, temporary, log)
      // Its bytes are those of the same run, or none.
      if (record && (from === undefined || record.artifact === null || record.artifact.run === from.run)) found.push(record)
    }
    return found
  } catch (error) {
    log.info(`The records of the run could not be read: ${error instanceof Error ? error.message : String(error)}`)
    return []
  }
}

/** One record, whole and what its name says; `undefined` where it is not, which is said. */
async function recordIn(
  artifact: { readonly id: number; readonly name: string; readonly digest?: string | null | undefined },
  from: OtherRun | undefined,
  temporary: string,
  log: Log,
): Promise<Record_ | undefined> {
  const folder = mkdtempSync(join(temporary, 'mettle-record-'))
  try {
    const { DefaultArtifactClient } = await import('@actions/artifact')
    const expected = artifact.digest ? { expectedHash: artifact.digest } : {}
    const { digestMismatch } = await limited(
      new DefaultArtifactClient().downloadArtifact(artifact.id, { path: folder, ...foundBy(from), ...expected }),
    )
    const file = join(folder, 'record.json')
    if (digestMismatch || !lstatSync(file).isFile() || lstatSync(file).size > LARGEST)
      throw new Error('its digest or its size is not what was announced')
    const record = readDocument('record', readFileSync(file, 'utf8'), artifact.name)
    if (recordArtifact(record.key) !== artifact.name || withId(record).id !== record.id) throw new Error('it is not what its name says')
    return record
  } catch (error) {
    log.info(`${artifact.name} is not adopted: ${error instanceof Error ? error.message : String(error)}`)
    return undefined
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
