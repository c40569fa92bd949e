import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { MettleError } from '../errors.ts'
import { checkoutAt } from '../git/checkout.ts'
import type { Arguments } from './arguments.ts'
import { defaultBranch } from './default-branch.ts'
import { firstConfig, USUAL_METRICS } from './guess/first-config.ts'
import { look, type RepositoryShape } from './guess/repository-shape.ts'
import { stagesConfig } from './guess/stages-config.ts'
import { paint, printable } from './table.ts'
import { type Shape, workflowFiles } from './workflow.ts'

/** Writes what is missing, shows it first, asks three things at most, and never overwrites. */
export async function init(args: Arguments): Promise<number> {
  const root = args.folder
  const { root: top } = await checkoutAt(root, {})
  const here = await look(root)
  // Workflows lie at the root of the repository, wherever the models are.
  const up =
    here.inside === ''
      ? ''
      : here.inside
          .split('/')
          .map(() => '..')
          .join('/')
  const asking = !args.yes && !args.json && process.stdin.isTTY && process.stdout.isTTY
  const ask = asking ? createInterface({ input: process.stdin, output: process.stdout }) : undefined
  const question = async (text: string, usual: boolean): Promise<boolean> => {
    const answer = ask
      ? (
          await ask.question(`${text} [${usual ? 'Y/n' : 'y/N'}] `).catch(() => {
            throw new MettleError('usage', 'no answer, so nothing was written')
          })
        ).trim()
      : ''
    return answer === '' ? usual : /^y/i.test(answer)
  }
  try {
    const many = here.models.length > 0
    const shape: Shape = (await question('Train each model in a job of its own, without rights to write?', many))
      ? 'separate jobs'
      : 'one job'
    const forks = shape === 'separate jobs' && (await question('Are there pull requests from forks?', false))
    const config = here.dvc ? stagesConfig(here) : firstConfig(here)
    const wanted = new Map([
      ...(config === undefined ? [] : [['mettle.yml', config] as const]),
      ...[...workflowFiles(here, await defaultBranch(top), shape, forks)].map(([path, content]) => [join(up, path), content] as const),
    ])
    const files = [...wanted].filter(([path]) => !existsSync(join(root, path)))
    if (!args.json) {
      for (const path of wanted.keys())
        if (existsSync(join(root, path))) process.stdout.write(`${path} exists already and stays as it is.\n`)
      if (here.dvc && config === undefined)
        process.stdout.write('There is a dvc.yaml: its stages are the models, no mettle.yml is needed.\n')
      for (const [path, content] of files)
        process.stdout.write(
          `${paint('bold', path)}\n${content
            .trimEnd()
            .split('\n')
            .map(line => paint('green', `+ ${line}`))
            .join('\n')}\n\n`,
        )
      // Last, where it is seen.
      if (!here.dvc && files.some(([path]) => path === 'mettle.yml'))
        for (const note of unsure(here)) process.stdout.write(`${paint('yellow', note)}\n`)
    }
    const write = files.length > 0 && (await question('Write these files?', true))
    if (write)
      for (const [path, content] of files) {
        mkdirSync(dirname(join(root, path)), { recursive: true })
        writeFileSync(join(root, path), content, { flag: 'wx' })
      }
    if (args.json) process.stdout.write(`${JSON.stringify({ files: write ? files.map(([path]) => path) : [] })}\n`)
    else if (write)
      process.stdout.write(`Wrote ${files.map(([path]) => path).join(' and ')}. Next: mettle check, mettle doctor, then commit.\n`)
    return 0
  } finally {
    ask?.close()
  }
}

/** What a person has to look at, because it could not be told. */
function unsure({ trainer, candidates, written }: RepositoryShape): readonly string[] {
  const may = candidates.slice(0, 5).map(printable).join(', ')
  if (trainer === undefined)
    return [`No file that trains was found${may === '' ? '' : `, or too many: ${may}`}. Correct train in mettle.yml.`]
  if (written.metrics !== undefined) return []
  return [
    `${trainer.kind === 'file' ? printable(trainer.path) : trainer.command} was not seen to write its metrics: let it leave numbers in ${USUAL_METRICS}, like {"accuracy": 0.93}, or correct outputs in mettle.yml.`,
  ]
}
