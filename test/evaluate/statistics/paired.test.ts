import { describe, expect, it } from 'vitest'
import { averagePrecision, brierOf, logLossOf, ranked } from '../../../src/evaluate/measures/binary-scores.ts'
import { benjaminiHochberg, holm } from '../../../src/evaluate/statistics/adjust.ts'
import { bca } from '../../../src/evaluate/statistics/bca.ts'
import { resample, type Statistic, type Weights } from '../../../src/evaluate/statistics/bootstrap.ts'
import { type Bounds, decide } from '../../../src/evaluate/statistics/decide.ts'
import { type DeLong, deLong, deLongBounds } from '../../../src/evaluate/statistics/delong.ts'
import { normal, studentT } from '../../../src/evaluate/statistics/distributions.ts'
import { mcnemar } from '../../../src/evaluate/statistics/mcnemar.ts'
import { correctedT, pairedT } from '../../../src/evaluate/statistics/paired-t.ts'
import { rowsForUses, rowsToDecide, usesOfRows } from '../../../src/evaluate/statistics/sample-size.ts'
import { tangoBounds, tangoScore } from '../../../src/evaluate/statistics/tango.ts'
import { type Case, expectNear, vectors } from '../../vectors.ts'

const all = vectors('paired')
const kind = (name: string): Case[] => all.filter(one => one.name.startsWith(`${name}/`))
const pair = ({ lower, upper }: Bounds): number[] => [lower, upper]

describe('Tango', () => {
  it.each(kind('tango'))('$name', ({ input, expected, tolerance }) => {
    const z = tangoScore(input, input.margin)
    const bounds = tangoBounds(input, input.alpha)
    const difference = (input.onlyCandidateRight - input.onlyBaselineRight) / input.n
    const got = {
      difference,
      z,
      p: normal.sf(z),
      ...bounds,
      interval95: pair(tangoBounds(input, 0.025)),
      verdict: decide(bounds, input.margin),
    }
    expectNear(got, expected, tolerance)
  })
})

describe('McNemar', () => {
  it.each(kind('mcnemar'))('$name', ({ input, expected, tolerance }) => expectNear(mcnemar(input.b, input.c), expected, tolerance))
})

describe('DeLong', () => {
  it.each(kind('delong'))('$name', ({ input, expected, tolerance }) => {
    const found = deLong(Uint8Array.from(input.yTrue), Float64Array.from(input.baseline), Float64Array.from(input.candidate))
    if (found?.se === undefined) return expectNear({ ...found, verdict: undefined }, expected, tolerance)
    const whole = found as DeLong
    const bounds = deLongBounds(whole, input.alpha)
    const z = whole.se === 0 ? undefined : whole.difference / whole.se
    const p = z === undefined ? undefined : 2 * normal.sf(Math.abs(z))
    expectNear(
      { ...whole, z, p, ...bounds, interval95: pair(deLongBounds(whole, 0.025)), verdict: decide(bounds, input.margin) },
      expected,
      tolerance,
    )
  })
})

describe('paired t', () => {
  const LOSS: Readonly<Record<string, (y: number, p: number) => number>> = {
    mae: (y, p) => Math.abs(y - p),
    logLoss: logLossOf,
    brier: brierOf,
  }
  it.each(kind('paired-t'))('$name', ({ input, expected, tolerance }) => {
    const loss = LOSS[input.metric] as (y: number, p: number) => number
    const differences = (input.yTrue as number[]).map((y, i) => loss(y, input.baseline[i]) - loss(y, input.candidate[i]))
    const found = pairedT(differences, input.alpha)
    if (!found) return expectNear({ meanDifference: differences[0], verdict: undefined }, expected, tolerance)
    const t = found.se === 0 ? undefined : (found.meanDifference + input.margin) / found.se
    const wide = pairedT(differences, 0.025) as Bounds
    expectNear(
      {
        ...found,
        t,
        p: t === undefined ? undefined : studentT.sf(t, found.df),
        interval95: pair(wide),
        verdict: decide(found, input.margin),
      },
      expected,
      tolerance,
    )
  })

  it.each(kind('nadeau-bengio'))('$name', ({ input, expected, tolerance }) => {
    const found = correctedT(input.differences, input.trainRows, input.testRows, input.alpha)
    if (!found) return expectNear({ meanDifference: input.differences[0], t: undefined, p: undefined }, expected, tolerance)
    const t = found.se === 0 ? undefined : found.meanDifference / found.se
    expectNear(
      { ...found, t, p: t === undefined ? undefined : 2 * studentT.sf(Math.abs(t), found.df), verdict: decide(found, input.margin) },
      expected,
      tolerance,
    )
  })
})

describe('adjustment for families', () => {
  it.each(kind('adjust'))('$name', ({ input, expected, tolerance }) =>
    expectNear({ holm: holm(input.p), bh: benjaminiHochberg(input.p) }, expected, tolerance),
  )
})

describe('rows that decide', () => {
  it.each([...kind('sample-size'), ...kind('hoeffding')])('$name', ({ input, expected, tolerance }) => {
    const exact =
      'uses' in input
        ? rowsForUses(input.uses, input.epsilon, input.delta)
        : rowsToDecide(input.disagreement, input.margin, input.difference, input.alpha, input.power)
    expectNear({ exact, n: exact === undefined ? undefined : Math.ceil(exact) }, expected, tolerance)
  })

  it('counts uses back', () => expect(usesOfRows(10_956, 0.02, 0.01)).toBe(32))
})

describe('BCa', () => {
  it.each(kind('bca'))('$name', ({ input, expected, tolerance }) =>
    expectNear(bca(input.estimate, input.replicates, input.jackknife, input.level), expected, tolerance),
  )
})

type Side = (counts: Weights) => number
function statisticOf(input: Case['input']): Statistic {
  const y = input.yTrue as number[]
  const sums = (counts: Weights, of: (i: number) => number): number => {
    let sum = 0
    for (let i = 0; i < counts.length; i++) sum += (counts[i] as number) * of(i)
    return sum
  }
  const f1 =
    (p: number[]): Side =>
    counts =>
      (2 * sums(counts, i => Number(y[i] === 1 && p[i] === 1))) / sums(counts, i => Number(y[i] === 1) + Number(p[i] === 1))
  const rmse =
    (p: number[]): Side =>
    counts =>
      -Math.sqrt(sums(counts, i => ((y[i] as number) - (p[i] as number)) ** 2) / sums(counts, () => 1))
  const accuracy =
    (p: number[]): Side =>
    counts =>
      sums(counts, i => Number(y[i] === p[i])) / sums(counts, () => 1)
  const precision = (p: number[]): Side => {
    const order = ranked(Float64Array.from(p), Uint8Array.from(y))
    return counts => averagePrecision(order, Uint8Array.from(y), counts)
  }
  const SIDES: Readonly<Record<string, (p: number[]) => Side>> = {
    f1Difference: f1,
    rmseDifference: rmse,
    accuracyDifference: accuracy,
    averagePrecisionDifference: precision,
  }
  const side = SIDES[input.statistic]
  const n = (input.difference ?? y).length as number
  const sizes = new Float64Array(n).fill(1)
  if (!side) return { sizes, of: counts => sums(counts, i => input.difference[i]) / sums(counts, () => 1) }
  const [baseline, candidate] = [side(input.baseline), side(input.candidate)]
  return { sizes, of: counts => candidate(counts) - baseline(counts) }
}

const clustersOf = (names: readonly unknown[] | undefined): Uint32Array | undefined => {
  const known = [...new Set(names)]
  return names && Uint32Array.from(names, name => known.indexOf(name))
}

describe('bootstrap', () => {
  it.each([...kind('bootstrap'), ...kind('cluster')])('$name, with the draws given', ({ input, expected, tolerance }) => {
    const statistic = statisticOf(input)
    const cluster = clustersOf(input.cluster)
    const replicates = (input.draws as number[][]).map(draw => {
      const counts = new Float64Array(statistic.sizes.length)
      for (const unit of draw)
        for (let row = 0; row < counts.length; row++) if ((cluster ? cluster[row] : row) === unit) counts[row] = (counts[row] as number) + 1
      return statistic.of(counts)
    })
    const found = resample(statistic, { replicates: 1, level: input.level, seed: '1'.repeat(64), cluster })
    expectNear(
      {
        estimate: found.estimate,
        replicates,
        jackknife: found.jackknife,
        ...bca(found.estimate, replicates, found.jackknife, input.level),
      },
      expected,
      tolerance,
    )
  })

  it.each([...kind('bootstrap-large'), ...kind('cluster-large')])('$name, with our own', ({ input, expected, tolerance }) => {
    const found = resample(statisticOf(input), {
      replicates: input.replicates,
      level: input.level,
      seed: 'f00dfeedc0ffee11badc0de2deadbeef',
      cluster: clustersOf(input.cluster),
    })
    const [lower, upper] = found.interval as [number, number]
    expectNear({ ...found, verdict: decide({ lower, upper }, input.margin) }, expected, tolerance)
  })
})
