import { join as joinPath } from 'node:path'
import { loadConfig, missingConfig } from '../config/load.ts'
import type { Model } from '../config/model.ts'
import { asMettleError, faultsOf, MettleError } from '../errors.ts'
import { workTree } from '../git/made-trees.ts'
import { Repository } from '../git/repository.ts'
import { join } from '../paths.ts'
import { Revision } from '../revision.ts'
import { workingFolder } from '../session/working-folder.ts'
import type { Arguments } from './arguments.ts'
import { linkedOutputs, missingPrograms } from './missing-programs.ts'
import { printable } from './table.ts'

export interface ShownProblem {
  /** `error`: nothing runs. `warning`: something would not run as it is meant. */
  readonly level: 'error' | 'warning'
  readonly file: string
  readonly line: number
  readonly column: number
  readonly code: string
  readonly message: string
}

/** Checks proposed from the data as they lie in the work tree, as YAML for `mettle.yml`. @throws {MettleError} */
export async function inferConfig(args: Arguments): Promise<string> {
  const [{ scanTable }, { ColumnProfiler }, { BadTable }, { inferChecks }, { stringify }] = await Promise.all([
    import('../tables/read-table.ts'),
    import('../tables/column-profiler.ts'),
    import('../tables/table.ts'),
    import('../evaluate/infer-checks.ts'),
    import('yaml'),
  ])
  const repository = await Repository.open({ folder: args.folder })
  try {
    const working = workingFolder(repository.root, args.folder)
    const path = join(working, args.config)
    const revision = new Revision(repository, await workTree(repository))
    const loaded = await loadConfig(revision, path, working)
    if (!loaded) throw await missingConfig(revision, path)
    const proposed: Record<string, { checks: Record<string, unknown> }> = {}
    const [wanted] = args.words
    const unread: string[] = []
    for (const model of loaded.config.models) {
      const checks: Record<string, unknown> = {}
      for (const source of model.data) {
        if (source.kind !== 'path' || (wanted !== undefined && wanted !== source.name)) continue
        try {
          let columns: readonly (InstanceType<typeof ColumnProfiler> | undefined)[] = []
          const open = (names: readonly string[], nested: ReadonlySet<string>): typeof columns => {
            unread.push(...[...nested].map(name => `${source.name}, column ${name}: it holds lists or objects`))
            columns = names.map(name => (nested.has(name) ? undefined : new ColumnProfiler(name)))
            return columns
          }
          const rows = await scanTable(joinPath(repository.root, source.path), undefined, open, undefined, true)
          checks[source.name] = inferChecks(
            rows,
            columns.flatMap(column => (column ? [column.summary()] : [])),
          )
        } catch (error) {
          if (!(error instanceof BadTable)) throw error
          unread.push(`${source.name}: ${error.message}`)
        }
      }
      if (Object.keys(checks).length > 0) proposed[model.name] = { checks }
    }
    if (Object.keys(proposed).length === 0)
      throw new MettleError(
        'data-unreadable',
        `no data source${wanted === undefined ? '' : ` called ${JSON.stringify(wanted)}`} can be read as a table${unread.map(text => `; ${text}`).join('')}. Checks are proposed for CSV, TSV, JSON Lines and Parquet files`,
      )
    for (const text of unread) process.stderr.write(`${printable(`no checks are proposed for ${text}`)}\n`)
    return stringify({ models: proposed }, { lineWidth: 0, flowCollectionPadding: false })
  } finally {
    repository.close()
  }
}

/** Every problem of the configuration as it lies in the work tree, counted from 1. */
export async function checkConfig(args: Arguments): Promise<readonly ShownProblem[]> {
  const repository = await Repository.open({ folder: args.folder })
  try {
    const working = workingFolder(repository.root, args.folder)
    const path = join(working, args.config)
    const revision = new Revision(repository, await workTree(repository))
    try {
      const loaded = await loadConfig(revision, path, working)
      if (!loaded) throw await missingConfig(revision, path)
      return (await Promise.all(loaded.config.models.map(model => programFaults(model, revision)))).flat()
    } catch (thrown) {
      return faultsOf(asMettleError(thrown)).map(fault => ({
        level: 'error',
        file: fault.place?.file ?? path,
        line: fault.place?.line ?? 1,
        column: fault.place?.column ?? 1,
        code: fault.code,
        message: fault.message,
      }))
    }
  } finally {
    repository.close()
  }
}

/** What is right as it is written, and would fail when it runs. */
async function programFaults(model: Model, revision: Revision): Promise<readonly ShownProblem[]> {
  const at = { file: model.place.file, line: model.place.line ?? 1, column: model.place.column ?? 1 }
  const programs = (await missingPrograms(model, revision)).map(
    (program): ShownProblem => ({
      ...at,
      level: 'warning',
      code: 'program-missing',
      message: `${model.name} runs ${program}, which is not in the repository`,
    }),
  )
  const outputs = (await linkedOutputs(model, revision)).map(
    (output): ShownProblem => ({
      ...at,
      level: 'error',
      code: 'output-unsafe',
      message: `${model.name} writes ${output}; outputs lie in folders of their own`,
    }),
  )
  return [...programs, ...outputs]
}
