import type { Outcome } from '../run/pipeline.ts'
import { batchesOf } from './batches.ts'
import type { Published } from './publish.ts'

/** The outputs of the action, each as text. */
export function outputsOf(
  outcome: Outcome,
  published: Pick<Published, 'commentUrl' | 'verdictFile' | 'reportFile'>,
): Record<string, string> {
  const names = (wanted: (settled: Outcome['settled'][number]) => boolean): string =>
    JSON.stringify(outcome.settled.filter(wanted).map(settled => settled.decision.model.name))
  const { verdict } = outcome.judged
  const metrics = Object.fromEntries(
    outcome.judged.models.map(({ settled, evaluation }) => [
      settled.decision.model.name,
      Object.fromEntries((evaluation?.metrics ?? []).flatMap(({ name, value }) => (value === null ? [] : [[name, value]]))),
    ]),
  )
  return {
    verdict: verdict.verdict,
    passed: String(verdict.passed),
    changed: JSON.stringify(outcome.plan.models.filter(model => model.changed).map(model => model.name)),
    trained: names(settled => settled.outcome !== 'reused' && settled.waits === undefined),
    reused: names(settled => settled.outcome === 'reused'),
    metrics: JSON.stringify(metrics),
    matrix: JSON.stringify({
      include: outcome.plan.models
        .filter(model => model.action === 'train' && model.waits === null)
        .map(model => ({ model: model.name, key: model.key, 'runs-on': model['runs-on'] ?? 'ubuntu-latest' })),
    }),
    batches: JSON.stringify({
      include: batchesOf(
        outcome.plan,
        outcome.settled.map(settled => settled.decision.inspected),
      ),
    }),
    'verdict-file': published.verdictFile,
    'report-file': published.reportFile,
    'comment-url': published.commentUrl ?? '',
  }
}
