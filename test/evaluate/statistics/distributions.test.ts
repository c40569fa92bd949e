import { describe, expect, it } from 'vitest'
import { beta, binomial, chiSquare, kolmogorovLimit, normal, studentT } from '../../../src/evaluate/statistics/distributions.ts'
import { clopperPearson, wilson } from '../../../src/evaluate/statistics/proportion.ts'
import { expectNear, vectors } from '../../vectors.ts'

type Input = Readonly<Record<string, number>>
const n = (value: number | undefined): number => value as number
const FUNCTIONS: Readonly<Record<string, (input: Input) => unknown>> = {
  'normal.cdf': ({ x }) => normal.cdf(n(x)),
  'normal.sf': ({ x }) => normal.sf(n(x)),
  'normal.quantile': ({ p }) => normal.quantile(n(p)),
  't.sf': ({ x, df }) => studentT.sf(n(x), n(df)),
  't.quantile': ({ p, df }) => studentT.quantile(n(p), n(df)),
  'chi2.sf': ({ x, df }) => chiSquare.sf(n(x), n(df)),
  'chi2.quantile': ({ p, df }) => chiSquare.quantile(n(p), n(df)),
  'kolmogorov.sf': ({ x }) => kolmogorovLimit(n(x)),
  'beta.cdf': ({ x, a, b }) => beta.cdf(n(x), n(a), n(b)),
  'beta.quantile': ({ p, a, b }) => beta.quantile(n(p), n(a), n(b)),
  'binomial.cdf': ({ k, n: trials, p }) => binomial.cdf(n(k), n(trials), n(p)),
  clopperPearson: ({ successes, n: trials, level }) => clopperPearson(n(successes), n(trials), n(level)),
  wilson: ({ successes, n: trials, level }) => wilson(n(successes), n(trials), n(level)),
}

describe('distributions', () => {
  it.each(vectors('distributions').filter(one => one.input.function in FUNCTIONS))('$name', ({ input, expected, tolerance }) => {
    const evaluate = FUNCTIONS[input.function]
    expectNear(evaluate?.(input), expected, tolerance)
  })

  // The finite-sample Kolmogorov distribution belongs to drift.
  it('knows every other function of the vectors', () => {
    const unknown = vectors('distributions')
      .map(one => one.input.function as string)
      .filter(name => !(name in FUNCTIONS))
    expect(new Set(unknown)).toEqual(new Set(['kstwo.sf']))
  })
})
