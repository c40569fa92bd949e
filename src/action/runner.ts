import { once } from 'node:events'
import { appendFileSync, existsSync, statSync } from 'node:fs'
import * as core from '@actions/core'
import type { MettleError } from '../errors.ts'
import type { Log } from '../log.ts'
import { harmless } from '../train/log-filter.ts'

/** The job's log. Names of files and models come from outside: none of them may become a command of the runner. */
export const actionLog: Log = {
  info: text =>
    core.info(
      text
        .split(/\r\n|\n|\r/)
        .map(harmless)
        .join('\n'),
    ),
  group: title => core.startGroup(harmless(title.replace(/[\r\n]/g, ' '))),
  endGroup: () => core.endGroup(),
  child: line => core.info(line),
  mask: value => core.setSecret(value),
  full: () => (process.stdout.writableNeedDrain ? once(process.stdout, 'drain') : undefined),
}

export interface Annotation {
  readonly level: 'error' | 'warning'
  readonly title: string
  readonly message: string
  readonly file: string | null
  readonly line: number | null
  readonly column: number | null
}

/** GitHub shows ten of each level a step. */
const MOST = 10

export function annotate(annotations: readonly Annotation[]): void {
  for (const level of ['error', 'warning'] as const) {
    for (const { title, message, file, line, column } of annotations.filter(a => a.level === level).slice(0, MOST)) {
      const place = {
        title,
        ...(file === null ? {} : { file }),
        ...(line === null ? {} : { startLine: line }),
        ...(column === null ? {} : { startColumn: column }),
      }
      if (level === 'error') core.error(message, place)
      else core.warning(message, place)
    }
  }
}

export const annotationOf = (error: MettleError): Annotation => ({
  level: 'error',
  title: 'Mettle',
  message: `${error.message} [${error.code}]`,
  file: error.place?.file ?? null,
  line: error.place?.line ?? null,
  column: error.place?.column ?? null,
})

/** The job summary. It is added to what other steps wrote; a runner without one is none of our business. */
export function writeSummary(text: string): void {
  const file = process.env['GITHUB_STEP_SUMMARY']
  if (file && existsSync(file) && statSync(file).isFile()) appendFileSync(file, text)
}

export function setOutputs(outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
}

export const saveState = (name: string, value: string): void => core.saveState(name, value)
