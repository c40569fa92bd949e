import { basename, dirname, isAbsolute, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { didYouMean } from '../config/nearest.ts'
import { MettleError } from '../errors.ts'

/** The verbs, and what each is for. Help and reader follow from this table. */
export const VERBS = {
  init: { arguments: '', most: 0, description: 'Write mettle.yml and a workflow for this repository; --protect requires its check.' },
  check: {
    arguments: '[SOURCE]',
    most: 1,
    description: 'Check the configuration: every problem with its line; --infer proposes data checks.',
  },
  doctor: { arguments: '', most: 0, description: 'Look for what would not work: configuration, workflows, rules of the default branch.' },
  plan: { arguments: '', most: 0, description: 'Say what would train and why, and train nothing.' },
  why: {
    arguments: 'MODEL [BASE] [HEAD]',
    most: 3,
    description: 'Why a model would train or not: every input, with what it was and is.',
  },
  lock: { arguments: '', most: 0, description: 'Write mettle.lock: the version of its data outside git that each model uses.' },
  run: { arguments: '', most: 0, description: 'Train what must be trained, judge it, record it.' },
  compare: { arguments: '[BASE] [HEAD]', most: 2, description: 'Metrics and parameters of two revisions; of one, against the work tree.' },
  history: { arguments: '[MODEL]', most: 1, description: 'What was trained, newest first.' },
  report: { arguments: '', most: 0, description: 'The report of the last run here, in Markdown.' },
} as const

export const FLAGS = {
  json: { type: 'boolean', description: 'Print JSON.' },
  help: { type: 'boolean', description: 'Print this.' },
  version: { type: 'boolean', description: 'Print the version.' },
  yes: { type: 'boolean', description: 'Ask nothing.' },
  config: { type: 'string', description: 'The configuration (default mettle.yml).' },
  models: { type: 'string', description: 'Names or globs of models, separated by commas.' },
  base: {
    type: 'string',
    description: 'Compare with this revision (default: where the default branch was left; on it, the commit before).',
  },
  infer: { type: 'boolean', description: 'Propose checks from the data as they are.' },
  protect: { type: 'boolean', description: 'Require the status mettle on the default branch, after showing the ruleset.' },
  force: { type: 'string', description: 'A reason to train even what could be reused.' },
} as const

export type Verb = keyof typeof VERBS
export interface Arguments {
  readonly verb: Verb | 'help' | 'version'
  readonly words: readonly string[]
  /** The project: where the configuration is looked for. */
  readonly folder: string
  readonly json: boolean
  readonly yes: boolean
  readonly config: string
  readonly models: readonly string[]
  readonly base: string | undefined
  readonly force: string | undefined
  readonly infer: boolean
  readonly protect: boolean
}

/** @param folder where it is called @throws {MettleError} `usage`, with the nearest name */
export function readArguments(argv: readonly string[], folder: string): Arguments {
  const flags = Object.keys(FLAGS)
  for (const word of argv) {
    if (word === '--') break
    const name = /^--([^=]+)/.exec(word)?.[1]
    if (name !== undefined && !flags.includes(name))
      throw new MettleError(
        'usage',
        `there is no flag --${name}${didYouMean(name, flags) || `; there are ${flags.map(flag => `--${flag}`).join(', ')}`}`,
      )
  }
  const { values, positionals } = parse(argv)
  const [verb, ...words] = positionals
  const common = {
    words,
    json: values.json === true,
    yes: values.yes === true,
    ...projectOf(values.config ?? 'mettle.yml', folder),
    models: (values.models ?? '')
      .split(',')
      .map(name => name.trim())
      .filter(Boolean),
    base: values.base,
    force: values.force,
    infer: values.infer === true,
    protect: values.protect === true,
  }
  if (values.version) return { ...common, verb: 'version' }
  if (values.help || verb === undefined || verb === 'help') return { ...common, verb: 'help' }
  if (!Object.hasOwn(VERBS, verb))
    throw new MettleError(
      'usage',
      `there is no verb ${JSON.stringify(verb)}${didYouMean(verb, Object.keys(VERBS)) || `; there are ${Object.keys(VERBS).join(', ')}`}`,
    )
  const { most } = VERBS[verb as Verb]
  if (words.length > most)
    throw new MettleError(
      'usage',
      `${verb} takes ${most === 0 ? 'no argument' : `at most ${most}`}; ${JSON.stringify(words[most])} is one too many`,
    )
  return { ...common, verb: verb as Verb }
}

/** A configuration that lies above, or by its whole path, is that of the folder in which it lies. */
const projectOf = (config: string, folder: string): Pick<Arguments, 'folder' | 'config'> =>
  isAbsolute(config) || config.startsWith('..')
    ? { folder: resolve(folder, dirname(config)), config: basename(config) }
    : { folder, config }

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      strict: true,
      options: {
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
        yes: { type: 'boolean', short: 'y' },
        config: { type: 'string' },
        models: { type: 'string' },
        base: { type: 'string' },
        force: { type: 'string' },
        infer: { type: 'boolean' },
        protect: { type: 'boolean' },
      },
    })
  } catch (cause) {
    throw new MettleError('usage', cause instanceof Error ? (cause.message.split('. ')[0] as string) : String(cause), { cause })
  }
}

export function help(): string {
  const verbs = Object.entries(VERBS).map(([name, verb]) => [
    `  mettle ${name}${verb.arguments === '' ? '' : ` ${verb.arguments}`}`,
    verb.description,
  ])
  const flags = Object.entries(FLAGS).map(([name, flag]) => [`  --${name}${flag.type === 'string' ? ' VALUE' : ''}`, flag.description])
  const width = Math.max(...[...verbs, ...flags].map(([left]) => (left as string).length)) + 2
  const rows = (list: string[][]): string => list.map(([left, right]) => `${(left as string).padEnd(width)}${right}`).join('\n')
  return `mettle: CI/CD for machine learning\n\n${rows(verbs)}\n\n${rows(flags)}\n\nExit code: 0 passed, 1 blocked, 2 error.\n`
}
