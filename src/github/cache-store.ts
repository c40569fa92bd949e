import type { Store } from '../train/store.ts'

const LIMIT = 120_000
const name = (key: string): string => `mettle-outputs-${key}`

/** The job's cache: fast, kept a week, and seen by few branches. Raced against a limit: the library itself waits for minutes. */
export const cacheStore: Store = {
  name: 'cache',
  async save(key, folder) {
    const cache = await import('@actions/cache')
    await limited(cache.saveCache([folder], name(key)))
    return undefined
  },
  async load(key, folder) {
    const cache = await import('@actions/cache')
    return (await limited(cache.restoreCache([folder], name(key)))) !== undefined
  },
}

export function limited<T>(work: Promise<T>, limit = LIMIT): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${limit / 1000} s`)), limit)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
