/** `auc{region=north}` → the metric and the slice; both empty where there is none. */
export function sliceOf(name: string): readonly [metric: string, slice: string] {
  const begin = name.endsWith('}') ? name.indexOf('{') : -1
  return begin === -1 ? ['', ''] : [name.slice(0, begin), name.slice(begin + 1, -1)]
}
