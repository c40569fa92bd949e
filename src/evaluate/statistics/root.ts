/**
 * Where a continuous function changes its sign, by Brent's method (Brent 1973, `zeroin`), to the last digits.
 * @param f with values of opposite sign, or zero, at both ends
 */
export function root(f: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high]
  let [fa, fb] = [f(a), f(b)]
  if (fa === 0) return a
  if (fb === 0) return b
  let [c, fc] = [a, fa]
  let step = b - a
  let last = step
  for (let i = 0; i < 300; i++) {
    if (Math.abs(fc) < Math.abs(fb)) {
      ;[a, b, c] = [b, c, b]
      ;[fa, fb, fc] = [fb, fc, fb]
    }
    const tolerance = 2 ** -52 * Math.abs(b)
    const middle = 0.5 * (c - b)
    if (Math.abs(middle) <= tolerance || fb === 0) return b
    if (Math.abs(last) < tolerance || Math.abs(fa) <= Math.abs(fb)) {
      step = middle
      last = middle
    } else {
      const ratio = fb / fa
      let [p, q] = [2 * middle * ratio, 1 - ratio]
      if (a !== c) {
        const [u, v] = [fa / fc, fb / fc]
        p = ratio * (2 * middle * u * (u - v) - (b - a) * (v - 1))
        q = (u - 1) * (v - 1) * (ratio - 1)
      }
      if (p > 0) q = -q
      else p = -p
      if (2 * p < Math.min(3 * middle * q - Math.abs(tolerance * q), Math.abs(last * q))) {
        last = step
        step = p / q
      } else {
        step = middle
        last = middle
      }
    }
    ;[a, fa] = [b, fb]
    b += Math.abs(step) > tolerance ? step : middle > 0 ? tolerance : -tolerance
    fb = f(b)
    if (fb > 0 === fc > 0) {
      ;[c, fc] = [a, fa]
      step = b - a
      last = step
    }
  }
  return b
}
