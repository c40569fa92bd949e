import type { ChangedPath } from './changes.ts'
import type { Inspected } from './inspect.ts'

/** In which way a model holds a changed file and is not changed by it. */
export type SparedBy = 'imports' | 'tokens' | 'cells' | 'keys' | 'versions'

/** What a change of files would have trained, had it been looked at by path, and why it does not; `undefined` where no path of the model changed. */
export function sparedBy({ model, fingerprint, unreached }: Inspected, changed: readonly ChangedPath[]): SparedBy | undefined {
  const { code = {}, lock = {} } = fingerprint.components
  const locked = Object.keys(lock)[0]?.split('#')[0]
  const out = new Set(unreached)
  for (const { path } of changed) {
    if (out.has(path)) return 'imports'
    const id = code[path]
    if (id !== undefined) return id.includes(' tokens ') ? 'tokens' : 'cells'
    if (model.params.some(({ file }) => file === path)) return 'keys'
    if (path === locked) return 'versions'
  }
  return undefined
}
