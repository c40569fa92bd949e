import { readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import * as module from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * A training runs as the same user, and may write what this program has yet to load, or what runs after the job. From
 * here on its own files come from memory.
 * @returns puts back what was changed on disk
 */
export function keepOwnFiles(): () => void {
  const root = dirname(realpathSync(process.argv[1] as string))
  const kept = new Map<string, Buffer>()
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.js')) kept.set(join(root, name), readFileSync(join(root, name)))
  const byUrl = new Map([...kept].map(([path, content]) => [pathToFileURL(path).href, content]))
  const hooks = module.registerHooks?.({
    load(url, context, next) {
      const source = byUrl.get(url)
      return source ? { format: 'module', source, shortCircuit: true } : next(url, context)
    },
  })
  return () => {
    hooks?.deregister()
    for (const [path, content] of kept) {
      try {
        if (!readFileSync(path).equals(content)) writeFileSync(path, content)
      } catch {
        writeFileSync(path, content)
      }
    }
  }
}
