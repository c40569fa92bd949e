import { binomial } from './distributions.ts'

/** Two-sided p of equal shares on paired 0/1 outcomes, from the rows on which both differ (McNemar 1947; mid-p: Fagerland 2013). */
export function mcnemar(b: number, c: number): { readonly exact: number; readonly midP: number } {
  if (b === c) return { exact: 1, midP: 1 }
  const [least, n] = [Math.min(b, c), b + c]
  const tail = binomial.cdf(least, n, 0.5)
  return { exact: Math.min(1, 2 * tail), midP: 2 * tail - binomial.mass(least, n, 0.5) }
}
