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

/** `actions/detect`: what would train, before anything is set up for it. */
export function detectYml(): string {
  const names = ['config', 'models', 'working-directory', 'base', 'force', 'token'] as const
  const inputs = names.map(
    name => `  ${name}: {description: ${quoted(INPUTS[name].description)}, default: ${quoted(INPUTS[name].default)}}`,
  )
  const outputs = (['changed', 'trained', 'reused', 'matrix'] as const).map(name => `  ${name}: {description: ${quoted(OUTPUTS[name])}}`)
  return `# Made by \`npm run generate\`. Do not edit.
name: Mettle detect
description: Says which models would train, and trains none.
author: Mettle
inputs:
${inputs.join('\n')}
outputs:
${outputs.join('\n')}
runs:
  using: node24
  main: ../../dist/detect.js
`
}
