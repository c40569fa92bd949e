import { type Project, readProject } from '../dvc/project.ts'
import { MettleError } from '../errors.ts'
import { decode } from '../formats/read.ts'
import { join } from '../paths.ts'
import type { Revision } from '../revision.ts'
import { deriveConfig } from './derive.ts'
import type { Config } from './model.ts'
import { parseConfig } from './parse.ts'
import { resolveConfig } from './resolve.ts'

/** A configuration, and the DVC project where it was derived from one. */
export interface Loaded {
  readonly config: Config
  readonly project: Project | undefined
}

/**
 * The configuration of a revision: `mettle.yml`, else what its `dvc.yaml` says, else `undefined`.
 * @param path the configuration file, relative to the repository
 * @param inline a configuration in its place
 * @throws {MettleError} with every fault on its line
 */
export async function loadConfig(revision: Revision, path: string, working: string, inline?: string): Promise<Loaded | undefined> {
  const content = inline === undefined ? await revision.read(path) : Buffer.from(inline)
  if (content !== undefined) {
    const config = await resolveConfig(await parseConfig(decodeConfig(content, path), path), path, working, (base, depth) =>
      revision.folders(base, depth),
    )
    return { config, project: undefined }
  }
  const pipeline = join(working, 'dvc.yaml')
  if ((await revision.entry(pipeline)) === undefined) return undefined
  const project = await readProject(revision, working)
  if (project.stages.length === 0) return undefined
  return { config: deriveConfig(project, pipeline), project }
}

function decodeConfig(content: Uint8Array, file: string): string {
  try {
    return decode(content)
  } catch (cause) {
    throw new MettleError('config-syntax', `${file}: ${cause instanceof Error ? cause.message : String(cause)}`, {
      place: { file, line: 1, column: 1 },
      cause,
    })
  }
}

/** What to write where there is nothing to go by. */
export const missingConfig = (path: string): MettleError =>
  new MettleError(
    'config-missing',
    `there is neither ${path} nor a dvc.yaml with stages. Write ${path}, or let \`mettle init\` write it:

version: 1
models:
  my-model:
    code: [src/**, train.py]
    params: [params.yaml]
    data: {train: data/train.csv}
    train: python train.py
    outputs: {model: model.pkl, metrics: metrics.json}
    gate:
      accuracy: {max-regression: 0.01}
`,
    { place: { file: path } },
  )
