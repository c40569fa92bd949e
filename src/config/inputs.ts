import { MettleError } from '../errors.ts'
import { didYouMean } from './nearest.ts'

/** The one table of the action's inputs: `action.yml`, the reference page and the reader follow from it. */
export const INPUTS = {
  config: { description: 'The configuration, relative to `working-directory`.', default: 'mettle.yml' },
  models: { description: 'Names or globs of models, separated by commas or line breaks. Default: all.', default: '' },
  'working-directory': { description: 'The folder that holds the configuration.', default: '.' },
  base: { description: 'A commit or ref to compare with, instead of the one that follows from the event.', default: '' },
  force: { description: 'A reason to train even what could be reused.', default: '' },
  comment: { description: 'When to comment: `on-change`, `always`, `on-failure` or `never`.', default: 'on-change' },
  enforce: { description: '`false` reports and never fails the step.', default: 'true' },
  token: { description: 'The token for comments, statuses and the ledger.', default: '${{ github.token }}' },
} as const

export const OUTPUTS = {
  verdict: '`passed`, `failed`, `inconclusive` or `error`.',
  passed: '`true` or `false`.',
  changed: 'Models whose inputs differ from the baseline’s, as a JSON array.',
  trained: 'Models that were trained, as a JSON array.',
  reused: 'Models that were reused, as a JSON array.',
  metrics: 'The metrics of each model as JSON: `{model: {metric: number}}`.',
  matrix: 'What must train, as JSON for `strategy.matrix`. `include` may be empty.',
  batches:
    'What must train, as JSON for `strategy.matrix`, one entry for models that read each other: `{include: [{name, models, runs-on}]}`.',
  'verdict-file': 'The path of the verdict document.',
  'report-file': 'The path of the report in Markdown.',
  'comment-url': 'The address of the comment, where there is one.',
} as const

export type InputName = keyof typeof INPUTS
export const COMMENT_MODES = ['on-change', 'always', 'on-failure', 'never'] as const
export type CommentMode = (typeof COMMENT_MODES)[number]

export interface Inputs {
  readonly config: string
  readonly models: readonly string[]
  readonly workingDirectory: string
  readonly base: string | undefined
  readonly force: string | undefined
  readonly comment: CommentMode
  readonly enforce: boolean
  readonly token: string | undefined
}

/** Reads `INPUT_*` once. @throws {MettleError} `input-unknown`, `input-invalid` */
export function readInputs(environment: Readonly<Record<string, string | undefined>>): Inputs {
  const given = new Map<string, string>()
  for (const [key, value] of Object.entries(environment)) {
    if (key.startsWith('INPUT_') && value !== undefined) given.set(key.slice('INPUT_'.length).toLowerCase(), value.trim())
  }
  for (const name of given.keys()) {
    if (!Object.hasOwn(INPUTS, name))
      throw new MettleError(
        'input-unknown',
        `the action has no input ${JSON.stringify(name)}${didYouMean(name, Object.keys(INPUTS)) || `; it has ${Object.keys(INPUTS).join(', ')}`}`,
      )
  }
  const get = (name: InputName): string => {
    const value = given.get(name)
    return value === undefined || value === '' ? (name === 'token' ? '' : INPUTS[name].default) : value
  }
  return {
    config: get('config'),
    models: get('models')
      .split(/[,\n]/)
      .map(name => name.trim())
      .filter(Boolean),
    workingDirectory: get('working-directory'),
    base: get('base') || undefined,
    force: get('force') || undefined,
    comment: oneOf('comment', get('comment'), COMMENT_MODES),
    enforce: oneOf('enforce', get('enforce').toLowerCase(), ['true', 'false'] as const) === 'true',
    token: get('token') || undefined,
  }
}

function oneOf<const T extends string>(name: InputName, value: string, allowed: readonly T[]): T {
  if (!(allowed as readonly string[]).includes(value)) {
    throw new MettleError(
      'input-invalid',
      `the input ${name} is ${JSON.stringify(value)}; expected one of ${allowed.join(', ')}${didYouMean(value, allowed)}`,
    )
  }
  return value as T
}

/** Where the inputs themselves are wrong: enough to say so in the place where it is looked for. */
export function fallbackInputs(environment: Readonly<Record<string, string | undefined>>): Inputs {
  const token = environment['INPUT_TOKEN']?.trim() || undefined
  const enforce = environment['INPUT_ENFORCE']?.trim().toLowerCase() !== 'false'
  return {
    config: INPUTS.config.default,
    models: [],
    workingDirectory: '.',
    base: undefined,
    force: undefined,
    comment: 'on-change',
    enforce,
    token,
  }
}
