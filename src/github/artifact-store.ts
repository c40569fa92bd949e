import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Store } from '../train/store.ts'
import { limited } from './cache-store.ts'

export interface ArtifactContext {
  readonly token: string | undefined
  readonly owner: string
  readonly repo: string
  readonly run: number
  /** Days for which outputs are kept; the repository's own setting where nothing is said. */
  readonly days: number | undefined
}

/** Artifacts of this repository's runs: kept up to 90 days, found by the id that the record names. */
export const artifactStore = (context: ArtifactContext): Store => ({
  name: 'artifacts',
  async save(key, folder) {
    const name = `mettle-outputs-${key}-${context.run}`
    const id = await upload(name, filesBelow(folder), folder, context.days)
    return id === undefined ? undefined : { id, run: context.run, name }
  },
  async load(_key, folder, kept) {
    if (!kept) return false
    const { DefaultArtifactClient } = await import('@actions/artifact')
    const client = new DefaultArtifactClient()
    const findBy =
      kept.run === context.run || context.token === undefined
        ? {}
        : { findBy: { token: context.token, workflowRunId: kept.run, repositoryOwner: context.owner, repositoryName: context.repo } }
    const result = await limited(client.downloadArtifact(kept.id, { path: folder, ...findBy }))
    return result.digestMismatch !== true
  },
})

/** Uploads files as one artifact. @returns its id */
export async function upload(name: string, files: string[], root: string, days?: number): Promise<number | undefined> {
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const { id } = await limited(
    new DefaultArtifactClient().uploadArtifact(name, files, root, days === undefined ? {} : { retentionDays: days }),
  )
  return id
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
