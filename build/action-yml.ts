import { INLINE_INPUTS, INPUTS, OUTPUTS } from '../src/config/inputs.ts'

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** `action.yml`, from the one table of inputs and outputs. */
export function actionYml(): string {
  const inputs = Object.entries(INPUTS).map(
    ([name, { description, default: value }]) => `  ${name}: {description: ${quoted(description)}, default: ${quoted(value)}}`,
  )
  const outputs = Object.entries(OUTPUTS).map(([name, description]) => `  ${name}: {description: ${quoted(description)}}`)
  return `# Made by \`npm run generate\`. Do not edit.
name: Mettle
description: CI/CD for machine learning. Trains what changed, compares it with the right baseline, gates it, reports it.
author: Mettle
branding: {icon: shield, color: green}
inputs:
${inputs.join('\n')}
outputs:
${outputs.join('\n')}
runs:
  using: node24
  main: dist/main.js
  post: dist/post.js
  post-if: always()
`
}

const ALL = ['config', 'models', 'working-directory', 'base', 'force', 'comment', 'enforce', 'token'] as const
const ALONE = Object.keys(INLINE_INPUTS) as (keyof typeof INLINE_INPUTS)[]
const EVERY = { ...INPUTS, ...INLINE_INPUTS }

interface SubAction {
  readonly title: string
  readonly description: string
  readonly inputs: readonly (keyof typeof EVERY)[]
  readonly outputs: readonly (keyof typeof OUTPUTS)[]
  readonly post: boolean
}

/** The verbs that can be had singly. */
const SUB_ACTIONS: Readonly<Record<string, SubAction>> = {
  detect: {
    title: 'Mettle detect',
    description: 'Says which models would train, and trains none.',
    inputs: ['config', 'models', 'working-directory', 'base', 'force', 'token'],
    outputs: ['changed', 'trained', 'reused', 'matrix', 'batches'],
    post: false,
  },
  train: {
    title: 'Mettle train',
    description: 'Trains what must be trained and leaves it for the job that judges. Needs no right to write anything.',
    inputs: ['config', 'models', 'working-directory', 'base', 'force', 'token'],
    outputs: ['passed', 'changed', 'trained', 'reused', 'metrics'],
    post: true,
  },
  gate: {
    title: 'Mettle gate',
    description:
      'Judges what other jobs of the run have trained, or a metrics file by rules of its own, and reports. Runs no code of the repository.',
    inputs: [...ALL, ...ALONE],
    outputs: ['verdict', 'passed', 'changed', 'trained', 'reused', 'metrics', 'verdict-file', 'report-file', 'comment-url'],
    post: true,
  },
  evaluate: {
    title: 'Mettle evaluate',
    description: 'The metrics of what other jobs of the run have trained, or of a metrics file, beside the baseline. Writes nothing.',
    inputs: ['config', 'models', 'working-directory', 'base', 'token', ...ALONE],
    outputs: ['verdict', 'passed', 'changed', 'metrics', 'verdict-file', 'report-file'],
    post: false,
  },
  report: {
    title: 'Mettle report',
    description: 'The comment alone: of what other jobs of the run have trained, or of a metrics file. Judges nothing.',
    inputs: ['config', 'models', 'working-directory', 'base', 'comment', 'token', ...ALONE],
    outputs: ['changed', 'metrics', 'report-file', 'comment-url'],
    post: false,
  },
}

/** `actions/<verb>/action.yml` by path. */
export function subActionYmls(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(SUB_ACTIONS).map(([verb, action]) => {
      const inputs = action.inputs.map(
        name => `  ${name}: {description: ${quoted(EVERY[name].description)}, default: ${quoted(EVERY[name].default)}}`,
      )
      const outputs = action.outputs.map(name => `  ${name}: {description: ${quoted(OUTPUTS[name])}}`)
      const post = action.post ? '  post: ../../dist/post.js\n  post-if: always()\n' : ''
      return [
        `actions/${verb}/action.yml`,
        `# Made by \`npm run generate\`. Do not edit.
name: ${action.title}
description: ${action.description}
author: Mettle
inputs:
${inputs.join('\n')}
outputs:
${outputs.join('\n')}
runs:
  using: node24
  main: ../../dist/${verb}.js
${post}`,
      ]
    }),
  )
}
