import { INPUTS, OUTPUTS } from '../src/config/inputs.ts'

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

interface SubAction {
  readonly title: string
  readonly description: string
  readonly inputs: readonly (typeof ALL)[number][]
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
    description: 'Judges what other jobs of the run have trained, and reports. Runs no code of the repository.',
    inputs: [...ALL],
    outputs: ['verdict', 'passed', 'changed', 'trained', 'reused', 'metrics', 'verdict-file', 'report-file', 'comment-url'],
    post: true,
  },
}

/** `actions/<verb>/action.yml` by path. */
export function subActionYmls(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(SUB_ACTIONS).map(([verb, action]) => {
      const inputs = action.inputs.map(
        name => `  ${name}: {description: ${quoted(INPUTS[name].description)}, default: ${quoted(INPUTS[name].default)}}`,
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
