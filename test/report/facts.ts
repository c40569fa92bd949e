import type { Evaluation, Finding, Metric } from '../../src/documents/schemas.ts'
import { finding } from '../../src/gate/finding.ts'
import { verdictOf } from '../../src/gate/verdict.ts'
import type { ModelFacts, ReportFacts } from '../../src/report/facts.ts'

const [HEAD, BASE] = ['8f31c2d'.padEnd(40, '0'), '1be07aa'.padEnd(40, '0')] as const

export const metric = (name: string, value: number, baseline: number | null, rest: Partial<Metric> = {}): Metric => ({
  name,
  value,
  baseline,
  difference: baseline === null ? null : value - baseline,
  direction: 'higher',
  computed: false,
  interval: null,
  ...rest,
})

/** The two one-sided bounds of a difference on 1,722 paired rows. */
export const bounds = (lower: number, upper: number): Metric['interval'] => ({
  lower,
  upper,
  method: 'DeLong',
  n: 1722,
  groups: null,
  se: 0.006,
})

export const evaluation = (metrics: readonly Metric[], rest: Partial<Evaluation> = {}): Evaluation => ({
  schema: 'mettle/evaluation/v1',
  model: 'churn',
  key: null,
  same: false,
  metrics: [...metrics],
  baseline: { source: 'commit', commit: BASE, key: null, time: '2026-11-28T12:00:00.000Z' },
  testSet: null,
  slices: [],
  groups: [],
  confusion: null,
  curves: null,
  problems: [],
  ...rest,
})

export const model = (rest: Partial<ModelFacts> = {}): ModelFacts => ({
  name: 'churn',
  against: null,
  outcome: 'trained',
  changed: true,
  seconds: 84,
  peakBytes: 412e6,
  seed: 0,
  reasons: [{ component: 'params', path: 'params.yaml', key: 'lr', from: '0.1', to: '0.2' }],
  inputs: 6,
  evaluation: evaluation([metric('auc', 0.812, 0.798)]),
  beside: [],
  findings: [],
  outputs: [{ name: 'model', path: 'model.onnx', size: 1_200_000, files: 1, sha256: 'ab'.repeat(32) }],
  environment: null,
  data: [],
  plots: { changed: [], same: 0, problems: [] },
  log: [],
  trend: null,
  ...rest,
})

export const holds = (
  name: string,
  got: number,
  baseline: number | null,
  rule: string,
  limit: string,
  rest: Partial<Finding> = {},
): Finding => finding('churn', name, rule, { outcome: 'pass', got, baseline, limit, message: `${name} holds`, ...rest })

/** A report on models and what was found of each. */
export function facts(models: readonly ModelFacts[], rest: Partial<ReportFacts> = {}): ReportFacts {
  const findings = models.flatMap(one => one.findings.map(found => ({ ...found, model: found.model === null ? null : one.name })))
  return {
    verdict: verdictOf(findings, {
      head: HEAD,
      base: BASE,
      policy: { commit: BASE, path: 'mettle.yml', digest: null },
      models: {},
    }),
    enforce: true,
    models,
    commits: { head: HEAD, base: BASE, compareUrl: 'https://github.com/acme/models/compare/1be07aa...8f31c2d' },
    run: { id: 42, url: 'https://github.com/acme/models/actions/runs/42' },
    policy: { path: 'mettle.yml', commit: BASE, proposals: [], unknownAtBase: [], isDefault: false },
    spared: [],
    notes: [],
    now: '2026-11-30T12:00:00.000Z',
    version: '1.0.0',
    ...rest,
  }
}
