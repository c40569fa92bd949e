import type { Model } from '../config/model.ts'
import { folderOf, join } from '../paths.ts'
import type { Revision } from '../revision.ts'

/** What an interpreter is told to run, by its file. Options before it are passed over. */
const RUNS =
  /(?:^|[\s;&|(])(?:python[\d.]*|node|Rscript|bash|sh|julia)(?:\s+-[\w-]+)*\s+(?:\.\/)?([\w][\w./-]{0,300}\.(?:py|m?js|ts|R|sh|jl))(?=$|[\s;&|)])/g

/** Outputs that lie behind a link of the repository: nothing is written there. */
export async function linkedOutputs({ outputs }: Model, revision: Revision): Promise<readonly string[]> {
  const behind: string[] = []
  for (const { path } of outputs)
    for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder))
      if ((await revision.entry(folder))?.mode === '120000') behind.push(`${path}, behind the link ${folder}`)
  return behind
}

/** Programs that a model's commands name and that are not in the repository. A command that changes its folder or fetches may have them elsewhere. */
export async function missingPrograms(model: Model, revision: Revision): Promise<readonly string[]> {
  const commands = [model.setup, model.train, model.evaluate].filter(command => command !== undefined)
  if (commands.some(command => /\b(?:cd|pushd|curl|wget|git|tar|unzip)\b/.test(command))) return []
  const written = new Set(model.outputs.map(output => output.path))
  const missing: string[] = []
  for (const [, program = ''] of commands.flatMap(command => [...command.matchAll(RUNS)])) {
    const path = join(model.dir, program)
    if (!written.has(path) && (await revision.entry(path)) === undefined) missing.push(path)
  }
  return [...new Set(missing)]
}
