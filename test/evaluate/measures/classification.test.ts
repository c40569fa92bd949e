import { describe, expect, it } from 'vitest'
import {
  areProbabilities,
  averagePrecision,
  brierOf,
  calibrationError,
  logLossOf,
  ranked,
  reliability,
  rocAuc,
} from '../../../src/evaluate/measures/binary-scores.ts'
import {
  accuracy,
  averageScore,
  balancedAccuracy,
  type Confusion,
  classCounts,
  classScore,
  confusionOf,
  kappa,
  matthews,
} from '../../../src/evaluate/measures/confusion.ts'
import {
  brierRow,
  logLossRow,
  type MulticlassScores,
  multiclassAveragePrecision,
  rocAucOneVsOne,
  rocAucOneVsRest,
  topK,
  topLabelCalibrationError,
} from '../../../src/evaluate/measures/multiclass-scores.ts'
import { expectNear, vectors } from '../../vectors.ts'

type Label = string | number
const order = (a: Label, b: Label): number => (typeof a === 'number' && typeof b === 'number' ? a - b : a < b ? -1 : a > b ? 1 : 0)
const codes = (labels: readonly Label[], values: readonly Label[]): Int32Array => Int32Array.from(values, value => labels.indexOf(value))
const weights = (values: readonly number[] | undefined): Float64Array | undefined => values && Float64Array.from(values)
const mean = (values: readonly number[], weight: Float64Array | undefined): number =>
  values.reduce((sum, one, i) => sum + one * (weight?.[i] ?? 1), 0) / (weight?.reduce((sum, one) => sum + one, 0) ?? values.length)

interface Labels {
  readonly yTrue: Label[]
  readonly yPred: Label[]
  readonly labels?: Label[]
  readonly positive?: Label
  readonly sampleWeight?: number[]
}

function ofLabels(input: Labels): object {
  const all = [...new Set([...input.yTrue, ...input.yPred])].sort(order)
  const wanted = input.labels ?? all
  const full = confusionOf(all.length, codes(all, input.yTrue), codes(all, input.yPred), weights(input.sampleWeight))
  const counts = classCounts(full)
  const at = wanted.map(label => all.indexOf(label))
  const chosen = {
    tp: Float64Array.from(at, i => counts.tp[i] as number),
    truth: Float64Array.from(at, i => counts.truth[i] as number),
    predicted: Float64Array.from(at, i => counts.predicted[i] as number),
  }
  const matrix = ({ size, counts: all }: Confusion): number[][] => at.map(t => at.map(p => all[t * size + p] as number))
  const score = (name: 'precision' | 'recall' | 'f1'): object => {
    const by = (of: (zero: number) => unknown): object => Object.fromEntries(['0', '1', 'nan'].map(zero => [zero, of(Number(zero))]))
    const index = input.positive === undefined ? -1 : all.indexOf(input.positive)
    return {
      ...Object.fromEntries(
        (['macro', 'micro', 'weighted'] as const).map(average => [average, by(zero => averageScore(name, chosen, average, zero))]),
      ),
      binary: by(zero => (index === -1 ? zero : (classScore(name, counts, index) ?? zero))),
    }
  }
  const per = (name: 'precision' | 'recall' | 'f1'): unknown[] => at.map((_, i) => classScore(name, chosen, i))
  return {
    labels: wanted,
    confusionMatrix: matrix(full),
    accuracy: accuracy(full),
    perClass: { precision: per('precision'), recall: per('recall'), f1: per('f1'), support: [...chosen.truth] },
    precision: score('precision'),
    recall: score('recall'),
    f1: score('f1'),
    balancedAccuracy: balancedAccuracy(full),
    mcc: matthews(full),
    kappa: kappa(full, 'none'),
    kappaLinear: kappa(full, 'linear'),
    kappaQuadratic: kappa(full, 'quadratic'),
  }
}

function ofBinary(input: { yTrue: Label[]; score: number[]; positive: Label; sampleWeight?: number[] }): object {
  const positive = Uint8Array.from(input.yTrue, label => Number(label === input.positive))
  const score = Float64Array.from(input.score)
  const weight = weights(input.sampleWeight)
  const chances = areProbabilities(score)
  const rows = (of: (y: number, p: number) => number): number | undefined =>
    chances
      ? mean(
          [...score].map((p, i) => of(positive[i] as number, p)),
          weight,
        )
      : undefined
  return {
    rocAuc: rocAuc(ranked(score, positive), positive, weight),
    averagePrecision: averagePrecision(ranked(score, positive), positive, weight),
    logLoss: rows(logLossOf),
    brier: rows(brierOf),
    ece: chances ? calibrationError(reliability(positive, score, weight)) : undefined,
  }
}

function ofMulticlass(input: { yTrue: Label[]; proba: number[][]; labels: Label[]; sampleWeight?: number[] }): object {
  const scores: MulticlassScores = {
    classes: input.labels.length,
    truth: codes(input.labels, input.yTrue),
    probability: Float64Array.from(input.proba.flat()),
    weight: weights(input.sampleWeight),
  }
  const rows = (of: (scores: MulticlassScores, i: number) => number): number =>
    mean(
      input.yTrue.map((_, i) => of(scores, i)),
      weights(input.sampleWeight),
    )
  return {
    rocAuc: {
      ovr: { macro: rocAucOneVsRest(scores, 'macro'), weighted: rocAucOneVsRest(scores, 'weighted') },
      ovo: { macro: rocAucOneVsOne(scores, 'macro'), weighted: rocAucOneVsOne(scores, 'weighted') },
    },
    logLoss: rows(logLossRow),
    brier: rows(brierRow),
    averagePrecision: Object.fromEntries(
      (['macro', 'weighted', 'micro'] as const).map(average => [average, multiclassAveragePrecision(scores, average)]),
    ),
    topK: Object.fromEntries(input.labels.map((_, i) => [String(i + 1), topK(scores, i + 1)])),
    eceTopLabel: topLabelCalibrationError(scores),
  }
}

describe('classification, equal to scikit-learn', () => {
  it.each(vectors('classification'))('$name', ({ input, expected, tolerance }) => {
    const got = input.task === 'labels' ? ofLabels(input) : input.task === 'binaryScores' ? ofBinary(input) : ofMulticlass(input)
    expectNear(got, expected, tolerance)
  })

  it('has no number without rows', () => {
    const nothing = confusionOf(2, new Int32Array(), new Int32Array())
    expect([accuracy(nothing), balancedAccuracy(nothing), matthews(nothing), kappa(nothing, 'none')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
})
