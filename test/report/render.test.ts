import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { finding } from '../../src/gate/finding.ts'
import type { ReportFacts } from '../../src/report/facts.ts'
import { COMMENT_LIMIT, MARKER, renderComment, renderSummary } from '../../src/report/render.ts'
import { bounds, evaluation, facts, holds, metric, model } from './facts.ts'

const paired = { digest: 'cd'.repeat(32), rows: 1722, task: 'binary', different: null, paired: true, uses: 3, inferred: [] }
const worse = finding('churn', 'auc', 'max-regression', {
  outcome: 'fail',
  got: 0.761,
  baseline: 0.798,
  limit: 'Δ ≥ −0.02',
  message: 'auc went from 0.798 to 0.761',
  evidence: { method: 'DeLong', n: 1722, lower: -0.048, upper: -0.026, margin: 0.02, needed: null },
})

const SITUATIONS: Readonly<Record<string, ReportFacts>> = {
  'first-run': facts(
    [
      model({
        evaluation: evaluation([metric('auc', 0.746, null)], { baseline: null }),
        reasons: [{ component: 'record', path: null, key: null, from: null, to: 'new model' }],
        findings: [holds('auc', 0.746, null, 'min', '≥ 0.7')],
      }),
    ],
    { commits: { head: '8f31c2d'.padEnd(40, '0'), base: null, compareUrl: null } },
  ),
  'docs-only': facts([model({ outcome: 'reused', changed: false, reasons: [], seconds: null, peakBytes: null })]),
  improves: facts([
    model({
      evaluation: evaluation(
        [
          metric('auc', 0.798, 0.746, { interval: bounds(0.03, 0.073), computed: true }),
          metric('brier', 0.0723, 0.0744, { direction: 'lower' }),
        ],
        { testSet: paired },
      ),
      findings: [holds('auc', 0.798, 0.746, 'min', '≥ 0.7'), holds('auc', 0.798, 0.746, 'max-regression', 'Δ ≥ −0.02')],
      reasons: [
        { component: 'code', path: 'src/features.py', key: null, from: '100644 aaaa', to: '100644 bbbb' },
        { component: 'code', path: 'src/run.sh', key: null, from: '100644 cccc', to: '100755 cccc' },
        { component: 'code', path: 'src/new.py', key: null, from: null, to: '100644 dddd' },
        { component: 'code', path: 'src/old.py', key: null, from: '100644 eeee', to: null },
      ],
    }),
  ]),
  blocked: facts([
    model({
      evaluation: evaluation([metric('auc', 0.761, 0.798, { interval: bounds(-0.048, -0.026), computed: true })], { testSet: paired }),
      findings: [worse],
    }),
  ]),
  'would-be-blocked': facts([model({ evaluation: evaluation([metric('auc', 0.761, 0.798)]), findings: [worse] })], { enforce: false }),
  inconclusive: facts([
    model({
      evaluation: evaluation([metric('auc', 0.79, 0.798, { interval: bounds(-0.031, 0.015), computed: true })], {
        testSet: { ...paired, rows: 200 },
      }),
      findings: [
        finding('churn', 'auc', 'max-regression', {
          outcome: 'inconclusive',
          severity: 'warn',
          got: 0.79,
          baseline: 0.798,
          limit: 'Δ ≥ −0.02',
          evidence: { method: 'DeLong', n: 200, lower: -0.031, upper: 0.015, margin: 0.02, needed: 1400 },
        }),
      ],
    }),
  ]),
  'did-not-train': facts([
    model({
      outcome: 'failed',
      evaluation: null,
      outputs: [],
      log: ['Traceback (most recent call last):', '@everyone ```', "KeyError: 'lr'"],
      findings: [finding('churn', null, 'train', { code: 'train-failed', message: 'train of churn ended with 1' })],
    }),
  ]),
  'another-baseline': facts([
    model({
      against: 'ref:release',
      evaluation: evaluation([metric('auc', 0.812, 0.798)], {
        baseline: { source: 'commit', commit: '77aa001'.padEnd(40, '0'), key: null, time: '2026-09-01T00:00:00.000Z' },
      }),
      findings: [holds('auc', 0.812, 0.798, 'max-regression', 'Δ ≥ −0.02')],
    }),
  ]),
  'several-models': facts([
    model({ name: 'churn', findings: [worse] }),
    model({ name: 'fraud', outcome: 'reused', changed: false, reasons: [] }),
    model({
      name: 'a|b @all',
      findings: [finding('a|b @all', 'f1', 'min', { code: 'metric-missing', message: 'f1 is not in metrics.json; there is f1_score' })],
    }),
  ]),
  'its-own-gate': facts([model({ findings: [holds('auc', 0.812, 0.798, 'min', '≥ 0.8')] })], {
    policy: {
      path: 'mettle.yml',
      commit: '1be07aa'.padEnd(40, '0'),
      proposals: [{ model: 'churn', metric: 'auc', rule: 'min', old: '0.8', new: '0.5' }],
      unknownAtBase: [],
      isDefault: false,
    },
    notes: ['The ledger could not be written: the record travels as an artifact.'],
  }),
  'a-model-is-gone': {
    ...facts([
      model({ name: 'churn2', evaluation: evaluation([metric('auc', 0.512, null)], { baseline: null }) }),
      model({ name: 'churn', findings: [finding('churn', null, 'removed-model', { outcome: 'fail', severity: 'warn', message: 'gone' })] }),
    ]),
    models: [model({ name: 'churn2', evaluation: evaluation([metric('auc', 0.512, null)], { baseline: null }) })],
  },
  waits: facts([
    model({
      outcome: 'not run',
      evaluation: null,
      outputs: [],
      findings: [finding('churn', null, 'when', { code: 'waiting', message: 'churn waits for the label train' })],
    }),
  ]),
}

describe('the comment', () => {
  it.each(Object.entries(SITUATIONS))('%s', async (situation, given) =>
    expect(renderComment(given)).toMatchFileSnapshot(`../fixtures/report/${situation}.md`),
  )

  it('fits, whatever there is to say, with the marker and the verdict first', () => {
    const text = fc.string({ unit: 'binary', maxLength: 2000 })
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 150 }), rows => {
        const given = facts(
          rows.map(([name, log, message]) =>
            model({ name, log: [log, log], findings: [finding(name, name, 'min', { outcome: 'fail', message, got: 1, limit: message })] }),
          ),
          { notes: rows.map(([, , note]) => note) },
        )
        const comment = renderComment(given)
        expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(COMMENT_LIMIT)
        expect(comment.startsWith(`${MARKER}\n### ❌ Mettle: blocked`)).toBe(true)
        expect(comment.split(MARKER)).toHaveLength(2)
      }),
      { numRuns: 12 },
    )
  })
})

it('the summary says what the run took as well', () =>
  expect(renderSummary(SITUATIONS['improves'] as ReportFacts)).toMatchFileSnapshot('../fixtures/report/summary.md'))
