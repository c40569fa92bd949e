import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Repository } from '../git/repository.ts'
import { type Api, githubApi } from '../github/api.ts'
import type { Arguments } from './arguments.ts'
import { checkConfig } from './check.ts'
import { addressOf } from './origin.ts'
import { paint, printable } from './table.ts'
import { type Fault, workflowFaults } from './workflow-faults.ts'

const FOLDER = '.github/workflows'

/** Looks at the configuration, the workflows and, with a token, at the rules of the default branch, for what would not work. */
export async function doctor(args: Arguments): Promise<number> {
  const repository = await Repository.open({ folder: args.folder })
  const { root, url } = repository
  repository.close()
  const lfs = read(root, '.gitattributes').includes('filter=lfs')
  const faults: Fault[] = [...(await checkConfig(args))]
  const workflows = filesIn(join(root, FOLDER)).map(name => workflowFaults(`${FOLDER}/${name}`, read(root, `${FOLDER}/${name}`), lfs))
  const ours = workflows.filter(workflow => workflow.mettle)
  faults.push(...ours.flatMap(workflow => workflow.faults))
  if (ours.length === 0) faults.push(fault('no-workflow', 'no workflow uses Mettle: mettle init writes one'))
  const where = addressOf(url)
  const token = process.env['GITHUB_TOKEN'] || process.env['GH_TOKEN']
  const notes: string[] = []
  if (!where) notes.push('There is no origin on a GitHub server: its settings were not looked at.')
  else if (!token) notes.push('Without GITHUB_TOKEN the rules of the default branch were not looked at.')
  else
    faults.push(
      ...(await settingsFaults(
        githubApi(token, process.env['GITHUB_API_URL'] ?? 'https://api.github.com'),
        where,
        workflows.flatMap(one => one.checks),
        ours.flatMap(one => one.events),
        notes,
      )),
    )
  const broken = faults.some(one => one.level === 'error')
  if (args.json) process.stdout.write(`${JSON.stringify({ problems: faults, notes }, null, 2)}\n`)
  else {
    for (const one of faults)
      process.stdout.write(
        `${paint(one.level === 'error' ? 'red' : 'yellow', one.level)} ${one.file === '' ? '' : `${one.file}:${one.line}:${one.column}: `}${one.message.split('\n').map(printable).join('\n')} [${one.code}]\n`,
      )
    for (const note of notes) process.stdout.write(`${paint('dim', printable(note))}\n`)
    if (faults.length === 0) process.stdout.write(`${paint('green', 'Nothing was found that would not work.')}\n`)
  }
  return broken ? 1 : 0
}

const fault = (code: string, message: string, level: Fault['level'] = 'error'): Fault => ({
  file: '',
  line: 1,
  column: 1,
  level,
  code,
  message,
})

const read = (root: string, path: string): string => {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch {
    return ''
  }
}

const filesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder)
      .filter(name => /\.ya?ml$/.test(name))
      .sort()
  } catch {
    return []
  }
}

interface Rule {
  readonly type: string
  readonly parameters?: { readonly required_status_checks?: readonly { readonly context: string }[] }
}

/** A required check that nothing reports hangs for ever; one that is not required lets everything through. */
async function settingsFaults(
  api: Api,
  where: { readonly owner: string; readonly repo: string },
  checks: readonly string[],
  events: readonly string[],
  notes: string[],
): Promise<Fault[]> {
  try {
    const { default_branch: branch } = await api.request<{ default_branch: string }>('GET /repos/{owner}/{repo}', where)
    const rules = await api.request<readonly Rule[]>('GET /repos/{owner}/{repo}/rules/branches/{branch}', { ...where, branch })
    const required = rules.flatMap(rule => rule.parameters?.required_status_checks ?? []).map(check => check.context)
    const faults: Fault[] = []
    const known = [...checks, 'mettle']
    const gate = required.find(context => /mettle|model/i.test(context))
    if (gate === undefined)
      faults.push(fault('not-required', `nothing of Mettle is required on ${branch}: require the status mettle`, 'warning'))
    else if (gate !== 'mettle' && !known.some(name => gate === name || gate.endsWith(` / ${name}`) || gate.startsWith(`${name} / `)))
      faults.push(
        fault(
          'required-name',
          `the required check ${JSON.stringify(gate)} is reported by no job: it waits for ever. Require mettle, or one of ${known.slice(0, 8).join(', ')}`,
        ),
      )
    if (rules.some(rule => rule.type === 'merge_queue') && !events.includes('merge_group'))
      faults.push(fault('merge-queue', 'there is a merge queue, and no workflow of Mettle runs on merge_group: the queue waits for ever'))
    return faults
  } catch (error) {
    notes.push(`The settings of the repository could not be read: ${error instanceof Error ? error.message : String(error)}`)
    return []
  }
}
