import type { Direction } from '../config/model.ts'

interface Known {
  readonly direction: Direction
  /** Below this no honest value lies. */
  readonly least: number | undefined
}

const up = (least?: number): Known => ({ direction: 'higher', least })
const down = (least?: number): Known => ({ direction: 'lower', least })

/**
 * Which way is better, for names that mean one thing everywhere. Words of a name are matched after splitting at
 * `_ - . / @` and between lower and upper case; the longest phrase counts.
 */
const NAMES: Readonly<Record<string, Known>> = {
  accuracy: up(0),
  acc: up(0),
  auc: up(0),
  auroc: up(0),
  auprc: up(0),
  rocauc: up(0),
  ap: up(0),
  map: up(0),
  f1: up(0),
  fbeta: up(0),
  precision: up(0),
  recall: up(0),
  sensitivity: up(0),
  specificity: up(0),
  tpr: up(0),
  tnr: up(0),
  'true positive': up(0),
  r2: up(),
  'r squared': up(),
  'explained variance': up(),
  kappa: up(),
  mcc: up(),
  matthews: up(),
  iou: up(0),
  miou: up(0),
  dice: up(0),
  jaccard: up(0),
  gini: up(),
  ks: up(0),
  lift: up(0),
  ndcg: up(0),
  dcg: up(0),
  mrr: up(0),
  'hit rate': up(0),
  bleu: up(0),
  rouge: up(0),
  meteor: up(0),
  chrf: up(0),
  bertscore: up(),
  'exact match': up(0),
  em: up(0),
  pass: up(0),
  'win rate': up(0),
  silhouette: up(),
  ari: up(),
  nmi: up(0),
  psnr: up(),
  ssim: up(),
  throughput: up(0),
  correct: up(0),
  groundedness: up(0),
  faithfulness: up(0),
  relevance: up(0),
  coverage: up(0),
  spearman: up(),
  pearson: up(),
  correlation: up(),
  loss: down(),
  nll: down(),
  likelihood: up(),
  'negative log': down(),
  'neg log': down(),
  'log likelihood': up(),
  'negative predictive': up(0),
  'true negative': up(0),
  elbo: up(),
  'log loss': down(0),
  logloss: down(0),
  'cross entropy': down(0),
  deviance: down(),
  perplexity: down(0),
  ppl: down(0),
  mse: down(0),
  rmse: down(0),
  mae: down(0),
  mape: down(0),
  smape: down(0),
  mase: down(0),
  rmsle: down(0),
  msle: down(0),
  wape: down(0),
  medae: down(0),
  'squared error': down(0),
  'absolute error': down(0),
  'percentage error': down(0),
  error: down(0),
  err: down(0),
  errors: down(0),
  failures: down(0),
  eer: down(0),
  brier: down(0),
  ece: down(0),
  mce: down(0),
  hinge: down(0),
  hamming: down(0),
  pinball: down(0),
  wer: down(0),
  cer: down(0),
  ter: down(0),
  fid: down(0),
  lpips: down(0),
  fpr: down(0),
  fnr: down(0),
  'false positive': down(0),
  'false negative': down(0),
  fdr: down(0),
  toxicity: down(0),
  hallucination: down(0),
  latency: down(0),
  time: down(0),
  duration: down(0),
  seconds: down(0),
  runtime: down(0),
  memory: down(0),
  size: down(0),
  cost: down(0),
  tokens: down(0),
  params: down(0),
  'parity difference': down(),
  'odds difference': down(),
  'equalized odds': down(0),
  psi: down(0),
  drift: down(0),
}

const KNOWN = new Map(Object.entries(NAMES))

/** Words of what something took or holds, which is never twice the same, or grows with the data. */
const COSTS = new Set('latency time duration second seconds secs sec ms runtime memory size bytes mb gb'.split(' '))

/**
 * Whether a metric says what something cost, and nothing of how good it is: two trainings never take the same time, and
 * more data is no fault.
 */
export function isCost(metric: string): boolean {
  const words = wordsOf(metric)
  return words.some(word => COSTS.has(word)) && !words.some(word => KNOWN.has(word) && !COSTS.has(word))
}

/** scikit-learn's scorers turn an error round so that higher is better. */
const NEGATED = /^(?:neg|negative|negated)$/
/** What is said about a metric rather than the metric itself. */
const ABOUT =
  /^(?:gap|drop|diff|delta|change|std|stddev|var|variance|sem|ci|lower|upper|disparity|range|spread|threshold|count|num|n|support)$/

/** What a name says of its direction; `undefined` where it says nothing, or two things. */
export function knownDirection(metric: string): Known | undefined {
  const words = wordsOf(metric)
  const found: Known[] = []
  let said = false
  for (let i = 0; i < words.length; ) {
    const phrase = KNOWN.get(`${words[i]} ${words[i + 1]}`)
    const known = phrase ?? KNOWN.get(words[i] as string)
    if (known) found.push(words.slice(0, i).some(word => NEGATED.test(word)) ? turned(known) : known)
    else if (ABOUT.test(words[i] as string)) said = true
    i += phrase ? 2 : 1
  }
  const [first] = found
  if (said || !first || found.some(known => known.direction !== first.direction)) return undefined
  return { direction: first.direction, least: found.every(known => known.least !== undefined) ? first.least : undefined }
}

/** `neg_mean_squared_error`: higher is better, and no value is too low. */
const turned = (known: Known): Known => ({ direction: known.direction === 'lower' ? 'higher' : 'lower', least: undefined })

function wordsOf(metric: string): string[] {
  const name = metric.split('{', 1)[0] as string
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[\s_./@-]+/)
    .filter(Boolean)
}

export type DirectionAnswer =
  | { readonly known: true; readonly direction: Direction }
  | { readonly known: false; readonly code: 'direction-unknown' | 'direction-contradicted'; readonly message: string }

/** The direction that a rule works with: declared, else known by name and not contradicted by the values. */
export function directionOf(metric: string, declared: Direction | undefined, values: readonly (number | null)[]): DirectionAnswer {
  if (declared) return { known: true, direction: declared }
  const known = knownDirection(metric)
  if (!known) {
    return {
      known: false,
      code: 'direction-unknown',
      message: `whether more of ${metric} is better is not known; add direction: higher or direction: lower`,
    }
  }
  const wrong = values.find(value => value !== null && known.least !== undefined && value < known.least)
  if (wrong !== undefined && wrong !== null) {
    const why = known.direction === 'lower' ? 'a negated score as scikit-learn writes it' : 'not on the usual scale'
    return {
      known: false,
      code: 'direction-contradicted',
      message: `${metric} is ${wrong}, below ${known.least}: ${why}; say direction: higher or direction: lower`,
    }
  }
  return { known: true, direction: known.direction }
}
