import { expect, it } from 'vitest'
import type { Finding } from '../../src/documents/schemas.ts'
import { finding } from '../../src/gate/finding.ts'
import { sentence } from '../../src/report/sentences.ts'

const of = (rest: Partial<Finding>): string => sentence(finding('m', 'auc', rest.rule ?? 'max-regression', rest)).replaceAll('\u00a0', ' ')

it.each<[string, Partial<Finding>, string]>([
  ['an improvement that is a loss', { rule: 'min-improvement', got: 0.654, baseline: 0.833, limit: 'Δ ≥ +0.01' }, '0.179 worse'],
  ['of a loss that grew', { rule: 'min-improvement', got: 0.193, baseline: 0.155, limit: 'Δ ≤ −0.01' }, '0.038 worse'],
  ['an improvement that is too small', { rule: 'min-improvement', got: 0.806, baseline: 0.8, limit: 'Δ ≥ +0.01' }, '0.0060 better'],
  ['of a loss', { rule: 'min-improvement', got: 0.194, baseline: 0.2, limit: 'Δ ≤ −0.01' }, '0.0060 better'],
])('%s is said the right way round', (_, rest, said) => {
  expect(of({ outcome: 'fail', ...rest })).toContain(said)
})

const evidence = { method: 'Tango score', n: 300, lower: -0.02, upper: 0.02, needed: null }
it.each<[string, Partial<Finding>, string]>([
  ['keeps it and warns', { got: 0.799, severity: 'warn' }, 'The estimate keeps it, so this warns and does not block.'],
  ['breaks it and blocks', { got: 0.78, severity: 'block' }, 'The estimate breaks it, so this blocks.'],
  [
    'breaks it and warns by its rule',
    { got: 0.78, severity: 'warn' },
    'The estimate breaks it; by its rule this warns and does not block.',
  ],
  ['keeps it and blocks by its rule', { got: 0.799, severity: 'block' }, 'The estimate keeps it; by its rule this blocks.'],
])('an estimate that %s', (_, rest, said) => {
  const text = of({ outcome: 'inconclusive', baseline: 0.8, limit: 'Δ ≥ −0.01', evidence: { ...evidence, margin: 0.01 }, ...rest })
  expect(text).toContain(said)
  expect(text).not.toContain('too near')
})

it('names the metric where there are no bounds at all', () => {
  expect(of({ outcome: 'inconclusive', message: 'auc went from 1 to 1, and these rows give no interval for it' })).toContain('auc')
})

it.each([
  [0, 'No slice may get significantly worse; this one did'],
  [0.05, 'No slice may be shown to get worse by more than 0.05; this one is'],
])('a slice with the margin %d says so', (margin, said) => {
  const slice = finding('m', 'auc{region east}', 'slice', {
    outcome: 'fail',
    got: 0.7,
    baseline: 0.8,
    evidence: { ...evidence, margin },
    message: 'x (p 0.001)',
  })
  expect(sentence(slice)).toContain(`${said} (p 0.001)`)
})
