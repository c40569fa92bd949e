import type { Fingerprint, Reason } from '../documents/schemas.ts'
import { type ChangedPath, Changes } from './changes.ts'

type Component = Reason['component']
const COMPONENTS: readonly Component[] = ['code', 'params', 'data', 'command', 'lock', 'environment', 'seed']

/** What differs between two fingerprints, down to the path, the key or the source. */
export function reasonsBetween(from: Fingerprint | undefined, to: Fingerprint, changes = new Changes()): Reason[] {
  if (!from) return [{ component: 'record', path: null, key: null, from: null, to: 'new model' }]
  if (from.key !== null && from.key === to.key) return []
  return COMPONENTS.flatMap(component => {
    const [old, now] = [from.components[component] ?? {}, to.components[component] ?? {}]
    const names = differing(old, now)
    return component === 'code'
      ? codeReasons(names, old, now, changes)
      : names.map(name => entryReason(component, name, old[name], now[name]))
  })
}

/** Names of texts that two maps do not have alike, sorted. */
function differing(old: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>): readonly string[] {
  if (old === now) return []
  const names = Object.keys(now).filter(name => !Object.hasOwn(old, name) || old[name] !== now[name])
  for (const name of Object.keys(old)) if (!Object.hasOwn(now, name)) names.push(name)
  return names.sort()
}

function entryReason(component: Component, name: string, from: string | undefined, to: string | undefined): Reason {
  const at = name.indexOf('#')
  const [path, key] =
    component === 'params' || component === 'lock'
      ? [at === -1 ? name : name.slice(0, at), at === -1 ? null : name.slice(at + 1)]
      : [name, null]
  return { component, path, key, from: shown(from), to: shown(to) }
}

function shown(value: string | undefined): string | null {
  if (value === undefined) return null
  const pending = /^pending (\S+)/.exec(value)
  return pending ? `depends on ${decodeURIComponent(pending[1] as string)}` : value
}

/** A folder that counts whole is named by the files that differ in it. */
function codeReasons(names: readonly string[], old: Record<string, string>, now: Record<string, string>, changes: Changes): Reason[] {
  const reasons = new Map<string, Reason>()
  for (const name of names) {
    const inside = name.endsWith('/') ? changes.below(name.slice(0, -1)) : []
    const rows: readonly ChangedPath[] = inside.length > 0 ? inside : [{ path: name, from: oidOf(old[name]), to: oidOf(now[name]) }]
    for (const row of rows) reasons.set(row.path, { component: 'code', path: row.path, key: null, from: row.from, to: row.to })
  }
  return [...reasons.values()]
}

/** `100644 abc…` → the object id; a change of the mode alone keeps the mode. */
const oidOf = (value: string | undefined): string | null => value ?? null
