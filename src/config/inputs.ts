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

/** What describes one model without a `mettle.yml`, for `actions/gate`, `actions/evaluate` and `actions/report`. */
export const INLINE_INPUTS = {
  metrics: { description: 'Metrics files or globs, one a line: judges them with no `mettle.yml`.', default: '' },
  gate: { description: 'With `metrics`: rules by metric, as under `gate` in `mettle.yml`. Default: none.', default: '' },
  name: { description: 'With `metrics`: what the model is called.', default: 'model' },
  predictions: { description: 'With `metrics`: the file of predictions, from which metrics are computed.', default: '' },
  labels: { description: 'With `predictions`: the labels in a file of their own.', default: '' },
  plots: { description: 'With `metrics`: pictures to show, files or globs, one a line.', default: '' },
} as const

/** One model, described by inputs alone. */
export interface Inline {
  readonly name: string
  readonly metrics: readonly string[]
  readonly gate: string | undefined
  readonly predictions: string | undefined
  readonly labels: string | undefined
  readonly plots: readonly string[]
}

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
  readonly inline: Inline | undefined
}

/** Reads `INPUT_*` once. @param alone whether a model may be described by inputs @throws {MettleError} `input-unknown`, `input-invalid` */
export function readInputs(environment: Readonly<Record<string, string | undefined>>, alone = false): Inputs {
  const names: readonly string[] = [...Object.keys(INPUTS), ...(alone ? Object.keys(INLINE_INPUTS) : [])]
  const given = new Map<string, string>()
  for (const [key, value] of Object.entries(environment)) {
    if (key.startsWith('INPUT_') && value !== undefined) given.set(key.slice('INPUT_'.length).toLowerCase(), value.trim())
  }
  for (const name of given.keys()) {
    if (!names.includes(name))
      throw new MettleError(
        'input-unknown',
        `the action has no input ${JSON.stringify(name)}${didYouMean(name, names) || `; it has ${names.join(', ')}`}`,
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
    inline: inlineOf(given),
  }
}

function inlineOf(given: ReadonlyMap<string, string>): Inline | undefined {
  const get = (name: keyof typeof INLINE_INPUTS): string | undefined => given.get(name) || INLINE_INPUTS[name].default || undefined
  const list = (name: 'metrics' | 'plots'): string[] =>
    (get(name) ?? '')
      .split('\n')
      .map(line => line.trim())
      .filter(Boolean)
  const [gate, predictions, labels] = [get('gate'), get('predictions'), get('labels')]
  const [metrics, plots] = [list('metrics'), list('plots')]
  if (metrics.length === 0) {
    const alone = [gate && 'gate', predictions && 'predictions', labels && 'labels', plots.length > 0 && 'plots'].find(Boolean)
    if (alone) throw new MettleError('input-invalid', `the input ${alone} needs metrics: the file that is judged without a mettle.yml`)
    return undefined
  }
  return { name: get('name') ?? 'model', metrics, gate, predictions, labels, plots }
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
    inline: undefined,
  }
}
