import type { Finding } from '../documents/schemas.ts'
import type { Annotation } from './runner.ts'

/** What does not hold, where it stands. @param enforce whether it fails the step */
export function annotationsOf(findings: readonly Finding[], enforce: boolean): Annotation[] {
  return findings
    .filter(one => one.outcome !== 'pass')
    .map(one => ({
      level: one.severity === 'block' && enforce ? 'error' : 'warning',
      title: one.model === null ? 'Mettle' : `Mettle: ${one.model}`,
      message: one.message + (one.code === null ? '' : ` [${one.code}]`),
      file: one.file,
      line: one.line,
      column: one.column,
    }))
}
