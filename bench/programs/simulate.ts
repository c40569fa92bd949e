/**
 * How often each gate passes, blocks or cannot tell: equal models, worse by the margin, worse by twice the margin.
 * `accuracy`, `f1` or `auc` first; each row is printed with whether it keeps the bounds that a gate promises.
 */
import { cellStatistic } from '../../src/evaluate/compare.ts'
import { ranked, rocAuc } from '../../src/evaluate/measures/binary-scores.ts'
import { measureNamed } from '../../src/evaluate/measures/measure-names.ts'
import { measuresOf } from '../../src/evaluate/measures/measures.ts'
import { resample } from '../../src/evaluate/statistics/bootstrap.ts'
import { decide, type Outcome } from '../../src/evaluate/statistics/decide.ts'
import { normal } from '../../src/evaluate/statistics/distributions.ts'
import { Random } from '../../src/evaluate/statistics/random.ts'
import { tangoBounds } from '../../src/evaluate/statistics/tango.ts'
import { binaryRows } from './two-models.ts'

const [which] = process.argv.slice(2)
const random = new Random('51a1'.repeat(16))
const quick = process.argv.includes('--quick')
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

type Verdicts = Record<'pass' | 'fail' | 'inconclusive' | 'naive' | 'tolerance', number>
const none = (): Verdicts => ({ pass: 0, fail: 0, inconclusive: 0, naive: 0, tolerance: 0 })

function accuracy(margin: number, disagreement: number, n: number, worseBy: number, runs: number): Verdicts {
  const [gain, loss] = [(disagreement - worseBy) / 2, (disagreement + worseBy) / 2]
  const seen = none()
  for (let run = 0; run < runs; run++) {
    const discordant = random.binomial(n, disagreement)
    const b = random.binomial(discordant, gain / (gain + loss))
    const c = discordant - b
    const outcome: Outcome = decide(tangoBounds({ n, onlyCandidateRight: b, onlyBaselineRight: c }, 0.05), margin)
    seen[outcome]++
    if (b >= c) seen.naive++
    if ((b - c) / n >= -margin) seen.tolerance++
  }
  for (const key of Object.keys(seen) as (keyof Verdicts)[]) seen[key] /= runs
  return seen
}

const gaussian = (): number => normal.quantile(random.uniform() || 1e-12)

/** Two binormal scores whose areas differ by exactly so much; they share most of their noise. */
function auc(margin: number, n: number, worseBy: number, runs: number, replicates: number): Verdicts {
  const shift = (area: number): number => Math.SQRT2 * normal.quantile(area)
  const [base, now] = [shift(0.8), shift(0.8 - worseBy)]
  const seen = none()
  for (let run = 0; run < runs; run++) {
    const positive = new Uint8Array(n)
    const [a, b] = [new Float64Array(n), new Float64Array(n)]
    for (let i = 0; i < n; i++) {
      const y = Number(random.uniform() < 0.3)
      const shared = gaussian()
      positive[i] = y
      a[i] = base * y + Math.sqrt(0.8) * shared + Math.sqrt(0.2) * gaussian()
      b[i] = now * y + Math.sqrt(0.8) * shared + Math.sqrt(0.2) * gaussian()
    }
    const [ra, rb] = [ranked(a, positive), ranked(b, positive)]
    const found = resample(
      { sizes: new Float64Array(n).fill(1), of: counts => rocAuc(rb, positive, counts) - rocAuc(ra, positive, counts) },
      { replicates, level: 0.9, seed: (run + 1).toString(16).padStart(32, 'a') },
    )
    count(seen, found.estimate, found.interval, margin)
  }
  for (const key of Object.keys(seen) as (keyof Verdicts)[]) seen[key] /= runs
  return seen
}

/** Predictions with a true F1 that differs by exactly so much: the false positive rate is the same. */
function f1(margin: number, n: number, worseBy: number, runs: number, replicates: number): Verdicts {
  const [share, fpr] = [0.3, 0.1]
  const tprFor = (target: number): number => (target * (share + (1 - share) * fpr)) / (share * (2 - target))
  const [base, now] = [tprFor(0.75), tprFor(0.75 - worseBy)]
  const seen = none()
  for (let run = 0; run < runs; run++) {
    const truth = new Int32Array(n)
    const [a, b] = [new Int32Array(n), new Int32Array(n)]
    for (let i = 0; i < n; i++) {
      const y = Number(random.uniform() < share)
      truth[i] = y
      // Most rows are told alike by both: one draw decides for both of them.
      const u = random.uniform()
      const v = random.uniform() < 0.8 ? u : random.uniform()
      a[i] = Number(u < (y === 1 ? base : fpr))
      b[i] = Number(v < (y === 1 ? now : fpr))
    }
    const nothing = new Float64Array(n)
    const [baseline, candidate] = [binaryRows(truth, nothing, a), binaryRows(truth, nothing, b)]
    const measure = measureNamed('f1', measuresOf(candidate, undefined))
    if (!measure) throw new Error('f1 is not measured')
    const found = resample(cellStatistic(measure, candidate, baseline, 1), {
      replicates,
      level: 0.9,
      seed: (run + 1).toString(16).padStart(32, 'b'),
    })
    count(seen, found.estimate, found.interval, margin)
  }
  for (const key of Object.keys(seen) as (keyof Verdicts)[]) seen[key] /= runs
  return seen
}

function count(seen: Verdicts, estimate: number, interval: readonly [number, number] | undefined, margin: number): void {
  seen[interval ? decide({ lower: interval[0], upper: interval[1] }, margin) : 'inconclusive']++
  if (estimate >= 0) seen.naive++
  if (estimate >= -margin) seen.tolerance++
}

/** What a gate promises of models that are equal, worse by the margin, worse by twice the margin. */
const PROMISED = { blocked: 0.02, passed: [0.045, 0.055], twice: 0.02 } as const

/** @param slack that bootstraps are given, in shares */
function add(
  metric: string,
  margin: number,
  disagreement: string,
  n: number,
  slack: number,
  simulate: (worseBy: number) => Verdicts,
): void {
  const [equal, same, twice] = [simulate(0), simulate(margin), simulate(2 * margin)]
  const [least, most] = PROMISED.passed
  const kept =
    equal.fail <= PROMISED.blocked + slack &&
    same.pass >= least - slack &&
    same.pass <= most + slack &&
    twice.pass <= PROMISED.twice + slack
  const cells = [
    ...[metric, String(margin), disagreement, n.toLocaleString('en')],
    ...[equal.fail, equal.inconclusive, same.pass, twice.pass, 1 - equal.naive, twice.naive, 1 - equal.tolerance].map(percent),
    ...[percent(same.tolerance), percent(twice.tolerance), quick ? 'too few runs' : kept ? 'kept' : 'BROKEN'],
  ]
  console.log(`| ${cells.join(' | ')} |`)
}

const runs = quick ? 20_000 : 200_000
if (which === 'accuracy')
  for (const margin of [0.02, 0.01])
    for (const disagreement of [0.05, 0.1])
      for (const n of [200, 1000, 5000])
        add('accuracy', margin, String(disagreement), n, 0, worse => accuracy(margin, disagreement, n, worse, runs))
const [sims, replicates] = quick ? [100, 1000] : [1000, 2000]
for (const [margin, n] of [
  [0.02, 1000],
  [0.01, 5000],
] as const) {
  if (which === 'f1') add('F1', margin, '', n, 0.01, worse => f1(margin, n, worse, sims, replicates))
  if (which === 'auc') add('AUC', margin, '', n, 0.01, worse => auc(margin, n, worse, sims, replicates))
}
