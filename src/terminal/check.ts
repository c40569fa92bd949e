import { loadConfig, missingConfig } from '../config/load.ts'
import { asMettleError, faultsOf } from '../errors.ts'
import { Repository } from '../git/repository.ts'
import { join } from '../paths.ts'
import { Revision } from '../revision.ts'
import { workingFolder } from '../session.ts'
import type { Arguments } from './arguments.ts'

export interface ShownProblem {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly code: string
  readonly message: string
}

/** Every problem of the configuration as it lies in the work tree, counted from 1. */
export async function checkConfig(args: Arguments): Promise<readonly ShownProblem[]> {
  const repository = await Repository.open({ folder: process.cwd() })
  try {
    const working = workingFolder(repository.root, process.cwd())
    const path = join(working, args.config)
    const revision = new Revision(repository, await repository.workTree())
    try {
      if (!(await loadConfig(revision, path, working))) throw missingConfig(path)
      return []
    } catch (thrown) {
      return faultsOf(asMettleError(thrown)).map(fault => ({
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
