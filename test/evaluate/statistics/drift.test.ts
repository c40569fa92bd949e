import { describe, expect, it } from 'vitest'
import {
  categoricalDrift,
  categoricalShares,
  contingency,
  type Drift,
  jensenShannon,
  kullbackLeibler,
  numericDrift,
  numericShares,
  oneSampleChiSquare,
  psi,
  psiLimit,
  wasserstein,
  zTest,
} from '../../../src/evaluate/statistics/drift.ts'
import { kolmogorov, kolmogorovSmirnov } from '../../../src/evaluate/statistics/kolmogorov.ts'
import { type Case, expectNear, vectors } from '../../vectors.ts'

const all = vectors('drift')
const kind = (name: string): Case[] => all.filter(one => one.name.startsWith(`${name}/`))
const under = (score: number | undefined, threshold: number): object => ({
  score,
  threshold,
  drifted: score !== undefined && score < threshold,
})
const over = (score: number): object => ({ score, threshold: 0.1, drifted: score >= 0.1 })

interface Column {
  readonly type: 'numeric' | 'categorical'
  readonly reference: (number | string | boolean | null)[]
  readonly current: (number | string | boolean | null)[]
}
function driftOf({ type, reference, current }: Column): Drift | undefined {
  if (type === 'numeric')
    return numericDrift(
      Float64Array.from(reference, value => (value === null ? Number.NaN : Number(value))),
      Float64Array.from(current, value => (value === null ? Number.NaN : Number(value))),
    )
  const present = (values: Column['reference']): string[] => values.filter(value => value !== null).map(String)
  return categoricalDrift(present(reference), present(current))
}

describe('drift, equal to Evidently and SciPy', () => {
  it.each(kind('numeric'))('$name', ({ input, expected, tolerance }) => {
    const [a, b] = [Float64Array.from(input.reference), Float64Array.from(input.current)]
    const shares = numericShares(a, b)
    const ks = kolmogorovSmirnov(a, b)
    const distance = wasserstein(a, b)
    expectNear(
      {
        ks: { d: ks.d, exactP: ks.p, asymptoticP: ks.asymptoticP, score: ks.p, threshold: 0.05, drifted: ks.p <= 0.05 },
        wasserstein: { ...distance, ...over(distance.score) },
        psi: over(psi(shares)),
        kl: over(kullbackLeibler(shares)),
        jensenshannon: over(jensenShannon(shares)),
        bins: { count: shares.bins, reference: shares.reference, current: shares.current },
      },
      expected,
      tolerance,
    )
  })

  it.each(kind('categorical'))('$name', ({ input, expected, tolerance }) => {
    const [a, b] = [input.reference.map(String), input.current.map(String)]
    const shares = categoricalShares(a, b)
    const chi = oneSampleChiSquare(a, b)
    expectNear(
      {
        chisquare: chi === undefined ? undefined : under(chi, 0.05),
        psi: over(psi(shares)),
        kl: over(kullbackLeibler(shares)),
        jensenshannon: over(jensenShannon(shares)),
        z: under(zTest(a, b), 0.05),
        contingency: contingency(a, b),
        contingencyYates: contingency(a, b, true),
      },
      expected,
      tolerance,
    )
  })

  it.each(kind('column'))('$name', ({ input, expected, tolerance }) => {
    const found = driftOf(input)
    expectNear(found ?? { score: undefined }, expected, tolerance)
  })

  it.each(kind('frame'))('$name', ({ input, expected, tolerance }) => {
    const columns = Object.fromEntries(
      Object.entries(input.columns as Record<string, Column>).map(([name, column]) => [name, driftOf(column)]),
    )
    const drifted = Object.values(columns).filter(column => column?.drifted).length
    const share = drifted / Object.keys(columns).length
    expectNear({ columns, driftedColumns: drifted, share, datasetDrift: share >= input.driftShare }, expected, tolerance)
  })

  it.each(kind('psi-limit'))('$name', ({ input, expected, tolerance }) =>
    expectNear({ limit: psiLimit(input.n, input.m, input.bins, input.alpha) }, expected, tolerance),
  )

  it.each(vectors('distributions').filter(one => one.input.function === 'kstwo.sf'))('$name', ({ input, expected, tolerance }) =>
    expectNear(kolmogorov(input.d, input.n), expected, tolerance),
  )

  it('holds 1 for samples that are the same, and nearly 0 for those that lie apart', () => {
    const sample = Float64Array.from({ length: 50 }, (_, i) => i)
    expect(kolmogorovSmirnov(sample, sample).p).toBe(1)
    expect(
      kolmogorovSmirnov(
        sample,
        sample.map(value => value + 100),
      ).p,
    ).toBeLessThan(1e-25)
  })
})
