import { MettleError } from '../errors.ts'
import type { Inline } from './inputs.ts'

/** More than a line of a workflow says. */
const MOST = 100_000

/**
 * The configuration that inputs alone describe: one model that somebody else has trained, judged by its files. The rules
 * stand in the workflow then, and whoever changes the workflow changes them.
 * @returns YAML as `mettle.yml` has it
 */
export function inlineConfig({ name, metrics, gate, predictions, labels, plots }: Inline): string {
  const lists = { metrics, plots }
  for (const [input, paths] of Object.entries(lists))
    if (paths.join('').length > MOST) throw new MettleError('input-invalid', `the input ${input} is longer than ${MOST} characters`)
  const lines = [
    'version: 1',
    'models:',
    `  ${JSON.stringify(name)}:`,
    '    code: []',
    '    imports: all',
    `    outputs: {metrics: ${JSON.stringify(metrics)}}`,
    ...(predictions === undefined
      ? []
      : [`    predictions: ${JSON.stringify({ file: predictions, ...(labels === undefined ? {} : { labels }) })}`]),
    ...(plots.length === 0 ? [] : [`    plots: ${JSON.stringify(plots)}`]),
    // Whatever stands there stays below its key.
    ...(gate === undefined ? ['    gate: {}'] : ['    gate:', ...gate.split(/\r?\n/).map(line => `      ${line}`)]),
  ]
  return `${lines.join('\n')}\n`
}
