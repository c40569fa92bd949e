import type { ResultsFile } from '../../config/model.ts'
import type { RecordedResult } from '../../documents/schemas.ts'
import { Unreadable, withoutMark } from '../../formats/failure.ts'
import { decode, readStructured } from '../../formats/read.ts'
import type { MetricsSource } from '../metrics.ts'
import { BadResult, type ToolResult } from './results.ts'

const SHOWN = 50

/** Reads what other tools found. What is missing, empty or cannot be read is an error, never a pass. */
export async function readResults(files: readonly ResultsFile[], source: MetricsSource): Promise<RecordedResult[]> {
  const found: RecordedResult[] = []
  for (const file of files) {
    const common = { name: file.name, path: file.path, severity: file.severity }
    try {
      const { tests, skipped, failures } = await readOne(file, source)
      if (tests === 0) throw new BadResult('it holds no test: a suite that tests nothing is no pass')
      if (tests !== null && skipped === tests) throw new BadResult(`all ${tests} tests were skipped`)
      found.push({
        ...common,
        tests,
        skipped,
        failed: failures.length,
        failures: failures.slice(0, SHOWN).map(one => ({ ...one })),
        problem: null,
      })
    } catch (error) {
      if (!(error instanceof BadResult) && !(error instanceof Unreadable)) throw error
      found.push({ ...common, tests: null, skipped: 0, failed: 0, failures: [], problem: error.message })
    }
  }
  return found
}

async function readOne(file: ResultsFile, source: MetricsSource): Promise<ToolResult> {
  if (file.format === 'tfx') return blessing(file.path, await source.below(file.path))
  const content = await source.read(file.path)
  if (content === undefined) throw new BadResult('it is not there: the tool did not run')
  const text = withoutMark(decode(content))
  if (text.trim() === '') throw new BadResult('it is empty')
  if (file.format === 'junit' || (file.format === undefined && text.trimStart().startsWith('<')))
    return (await import('./junit.ts')).readJunit(text)
  const { READERS, toolOf } = await import('./tools.ts')
  const root = await readStructured(text, 'json', 'last')
  const format = file.format ?? toolOf(root)
  if (format === undefined) throw new BadResult('which tool wrote it is not clear: say format')
  return READERS[format](root)
}

/** TFX: an empty file called BLESSED or NOT_BLESSED; neither means that there were no thresholds. */
function blessing(path: string, files: readonly string[]): ToolResult {
  const names = files.map(file => file.slice(path.length + 1))
  const [blessed, not] = [names.includes('BLESSED'), names.includes('NOT_BLESSED')]
  if (blessed === not)
    throw new BadResult(blessed ? 'it is both blessed and not' : 'there is neither BLESSED nor NOT_BLESSED: no threshold was checked')
  return { tests: 1, skipped: 0, failures: blessed ? [] : [{ name: 'blessing', message: 'NOT_BLESSED', kind: 'fail' }] }
}
