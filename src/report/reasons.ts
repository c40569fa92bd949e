import type { Reason } from '../documents/schemas.ts'
import { grouped } from '../grouped.ts'
import { dataSize } from './data-size.ts'
import { clean, code, fence, inert, name } from './escape.ts'
import type { ModelFacts } from './facts.ts'

const MOST = 6
/** What each model has for itself; the rest may be shared by many. */
const OWN = new Set(['record', 'command', 'environment', 'seed'])

/** What changed, in one line: `params.yaml` l2 1 → 1000 · `src/features.py`. */
export function changedLine(models: readonly ModelFacts[]): string {
  const seen = new Map<string, string>()
  for (const model of models)
    for (const reason of model.reasons)
      seen.set(
        `${reason.component} ${reason.path} ${reason.key} ${OWN.has(reason.component) ? model.name : ''}`,
        shortReason(reason, model.name),
      )
  const parts = [...new Set(seen.values())]
  return parts.length > MOST ? `${parts.slice(0, MOST).join(' · ')} · and ${parts.length - MOST} more` : parts.join(' · ')
}

function shortReason(reason: Reason, model: string): string {
  const path = reason.path === null ? '' : code(reason.path, 60)
  switch (reason.component) {
    case 'params':
      return reason.key === null ? path : `${path} ${name(reason.key, 40)} ${value(reason.from)} → ${value(reason.to)}`
    case 'lock':
      return reason.key === null ? path : `${name(reason.key, 40)} ${value(reason.from)} → ${value(reason.to)}`
    case 'command':
      return `the command${reason.path === null || ['train', 'cmd'].includes(reason.path) ? '' : ` (${name(reason.path, 40)})`} of ${name(model, 40)}`
    case 'data':
      return reason.to?.startsWith('unknown')
        ? `data ${name(reason.path ?? '', 40)} (${inert(reason.to, 120)})`
        : reason.to?.startsWith('depends on')
          ? `${inert(reason.to, 80)}`
          : `data ${name(reason.path ?? '', 40)}${sized(reason)}`
    case 'environment':
      return `variable ${name(reason.path ?? '', 40)}`
    case 'seed':
      return `seed ${value(reason.from)} → ${value(reason.to)}`
    case 'record':
      return reason.to === 'new model' ? `model ${name(model, 40)} is new` : inert(reason.to ?? '', 100)
    case 'forced':
      return `forced: ${inert(reason.to ?? '', 100)}`
    case 'outputs':
      if (reason.path === null) return inert(reason.to ?? '', 100)
      // A lock of another run names a hash; a file that no run has written is said to be none.
      return /^[0-9a-f]{32}(?:\.dir)?$/.test(reason.to ?? '')
        ? `${path} was made again, and came out otherwise`
        : `${path} is not what was written by its stage`
    default:
      return reason.from === null ? `${path} added` : reason.to === null ? `${path} removed` : path
  }
}

const sized = ({ from, to }: Reason): string => {
  const size = dataSize(from, to)
  return size === '' ? '' : ` (${size})`
}

const value = (text: string | null): string => (text === null || text === 'absent' ? 'none' : name(unquoted(text), 40))
const unquoted = (text: string): string => (/^"[^"\\]*"$/.test(text) ? text.slice(1, -1) : text)

/** A file of code by its name alone: what its bytes are called tells a reviewer nothing. */
function codeLine({ path, from, to }: Reason): string {
  const [was, is] = [/^\d{6}/.exec(from ?? '')?.[0], /^\d{6}/.exec(to ?? '')?.[0]]
  const mode = was !== undefined && is !== undefined && was !== is ? ` (mode ${was} → ${is})` : ''
  return `${from === null ? '+' : to === null ? '-' : '!'} ${clean(path ?? '')}${mode}`
}

/** The same in full, as a diff. */
export function reasonsDiff(reasons: readonly Reason[], most: number): string {
  const lines: string[] = []
  const byPlace = grouped(reasons, reason =>
    reason.component === 'code'
      ? 'code'
      : ['params', 'lock'].includes(reason.component)
        ? (reason.path ?? '')
        : `${reason.component}${reason.path === null ? '' : ` ${reason.path}`}`,
  )
  for (const [place, group] of byPlace) {
    lines.push(`@@ ${clean(place)} @@`)
    for (const reason of group) {
      if (reason.component === 'code') {
        lines.push(codeLine(reason))
        continue
      }
      const key = reason.key === null ? '' : `${clean(reason.key)}: `
      if (reason.from !== null && reason.from !== 'absent') lines.push(`-${key}${clean(digest(reason.from), 300)}`)
      if (reason.to !== null && reason.to !== 'absent') lines.push(`+${key}${clean(digest(reason.to), 300)}`)
    }
  }
  const shown = lines.slice(0, most).map(line => (line.length > 300 ? `${line.slice(0, 299)}…` : line))
  if (lines.length > most) shown.push(`@@ and ${lines.length - most} more lines @@`)
  return fence(shown.join('\n'), 'diff')
}

const digest = (text: string): string =>
  text.replace(
    /^(\d{6}) ([0-9a-f]{40,64})$/,
    (_, mode: string, oid: string) => `${mode === '100644' ? '' : `mode ${mode} `}git ${oid.slice(0, 10)}`,
  )
