const MINUS = '−'
const SPACE = '\u00a0'

/** Digits after the point that a difference needs to show two digits of itself. */
function decimalsFor(difference: number, values: readonly number[]): number {
  const size = Math.max(...values.map(Math.abs))
  if (difference === 0)
    return size >= 1e-4 ? Math.max(...values.map(written)) : Math.min(9, size === 0 ? 0 : 3 - Math.floor(Math.log10(size)))
  const ofDifference = 1 - Math.floor(Math.log10(Math.abs(difference)))
  const ofValues = values.every(Number.isInteger) ? 0 : Math.min(4, 2 - Math.floor(Math.log10(size)))
  return Math.min(12, Math.max(0, values.every(Number.isInteger) ? 0 : ofDifference, ofValues))
}

/** Three significant digits of shares, none of large numbers. */
const leastFor = (a: number, b: number): number => {
  const size = Math.max(Math.abs(a), Math.abs(b))
  return size === 0 ? 0 : Math.max(0, Math.min(3, 2 - Math.floor(Math.log10(size))))
}

const written = (value: number): number => Math.min(4, /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0)

export interface ShownPair {
  readonly baseline: string
  readonly candidate: string
  readonly difference: string
  /** `[−0.003, +0.021]`, with the same digits. */
  readonly bounds: string
}

/**
 * Baseline, candidate and difference with as many digits as make them agree as shown, and make the difference fall on
 * the side of the limit on which it really is.
 * @param limits values that the difference is held against
 */
export function shownPair(
  baseline: number,
  candidate: number,
  limits: readonly number[] = [],
  interval: { readonly lower: number; readonly upper: number } | null = null,
): ShownPair {
  const difference = candidate - baseline
  // Where there are bounds, digits beyond a hundredth of their width say nothing.
  const width = interval ? interval.upper - interval.lower : 0
  let decimals =
    width > 0
      ? Math.min(8, Math.max(0, 2 - Math.floor(Math.log10(width)) - 1, leastFor(baseline, candidate)))
      : decimalsFor(difference, [baseline, candidate])
  const misleading = (places: number): boolean => {
    const shown = Number(candidate.toFixed(places)) - Number(baseline.toFixed(places))
    return limits.some(limit => Math.sign(Number(shown.toFixed(places)) - limit) !== Math.sign(Number(difference.toPrecision(12)) - limit))
  }
  const crosses = (places: number): boolean =>
    interval !== null &&
    [interval.lower, interval.upper].some(bound =>
      [0, ...limits].some(limit => bound !== limit && Math.sign(Number(bound.toFixed(places)) - limit) !== Math.sign(bound - limit)),
    )
  while (decimals < 12 && (misleading(decimals) || (decimals < 6 && crosses(decimals)))) decimals++
  const range = (places: number): string =>
    interval && width > 0
      ? ` [${[interval.lower, interval.upper].map(bound => signed(grouped(Math.abs(bound).toFixed(places)), bound)).join(', ')}]`
      : ''
  if (Math.max(Math.abs(baseline), Math.abs(candidate)) >= 1e15 || decimals > 9)
    return {
      baseline: general(baseline),
      candidate: general(candidate),
      difference: signed(general(Math.abs(difference)), difference),
      bounds: range(9),
    }
  const difference_ = Number(candidate.toFixed(decimals)) - Number(baseline.toFixed(decimals))
  return {
    baseline: fixed(baseline, decimals),
    candidate: fixed(candidate, decimals),
    difference: signed(grouped(Math.abs(difference_).toFixed(decimals)), difference_),
    bounds: range(decimals),
  }
}

const signed = (magnitude: string, value: number): string =>
  Number(magnitude.replaceAll(',', '')) === 0 ? '0' : `${value < 0 ? MINUS : '+'}${magnitude}`
const fixed = (value: number, decimals: number): string => (value < 0 ? MINUS : '') + grouped(Math.abs(value).toFixed(decimals))

function grouped(digits: string): string {
  const [whole = '', fraction] = digits.split('.')
  const groups: string[] = []
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end))
  const separated = whole.length > 4 ? groups.join(',') : whole
  return fraction === undefined ? separated : `${separated}.${fraction}`
}

function general(value: number): string {
  return String(Number(value.toPrecision(6))).replace('-', MINUS)
}

/** A number by itself: four significant digits, or as it is written where that is shorter. */
export function shownValue(value: number): string {
  const size = Math.abs(value)
  if (Number.isInteger(value) && size < 1e15) return fixed(value, 0)
  if (size >= 1e15 || (size > 0 && size < 1e-6)) return value.toExponential(3).replace('-', MINUS)
  const decimals = Math.max(0, Math.min(8, 3 - Math.floor(Math.log10(size))))
  const short = fixed(value, decimals)
  const exact = (value < 0 ? MINUS : '') + String(size)
  return exact.length < short.length && !exact.includes('e') ? exact : short
}

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|[_.])ms$|latency_p\d+$/i, 'ms'],
  [/(?:^|[_.])(?:seconds|secs?)$/i, 's'],
  [/(?:^|[_.])mb$/i, 'MB'],
  [/(?:^|[_.])gb$/i, 'GB'],
]

/** The unit that a metric's name ends in, with its no-break space. */
export const unitOf = (metric: string): string => {
  const unit = UNITS.find(([pattern]) => pattern.test(metric))?.[1]
  return unit === undefined ? '' : SPACE + unit
}

export function duration(seconds: number): string {
  if (seconds < 1) return '< 1 s'
  if (seconds < 60) return `${Math.round(seconds)} s`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return `${minutes} min${seconds % 60 >= 1 && minutes < 10 ? ` ${Math.floor(seconds % 60)} s` : ''}`
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

export function bytes(size: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB']
  const power = size < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(size) / 3))
  const value = size / 1000 ** power
  return `${power > 0 && value < 10 ? value.toFixed(1) : Math.round(value)} ${units[power]}`
}

/** `5 hours ago`, from two ISO times. */
export function age(then: string, now: string): string {
  const seconds = Math.max(0, (Date.parse(now) - Date.parse(then)) / 1000)
  const steps: readonly (readonly [number, string])[] = [
    [86_400, 'day'],
    [3600, 'hour'],
    [60, 'minute'],
  ]
  for (const [size, word] of steps) {
    const count = Math.floor(seconds / size)
    if (count >= 1) return `${count} ${word}${count === 1 ? '' : 's'} ago`
  }
  return 'just now'
}

/** Of what there would have to be more, for a comparison to be decided. */
export const unitOfMethod = (method: string): string =>
  method === 'paired t over seeds' ? 'seeds' : method === 'corrected t over folds' ? 'folds' : 'test rows'
