import { Opaque, type Value } from './value.ts'

const TRUE = /^(?:true|True|TRUE)$/
const FALSE = /^(?:false|False|FALSE)$/
const NULL = /^(?:~|null|Null|NULL|)$/
const INT = /^[-+]?(?:0b[01_]+|0o?[0-7_]+|[0-9][0-9_]*|0x[0-9a-fA-F_]+)$/
const FLOAT = /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*(?:[eE][-+]?[0-9]+)|[-+]?\.[0-9_]+(?:[eE][-+][0-9]+)?)$/
const INFINITY = /^([-+])?\.(?:inf|Inf|INF)$/
const NAN = /^\.(?:nan|NaN|NAN)$/
const DATE = /^\d{4}-\d{2}-\d{2}$/
const TIME = /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|[ \t]+)\d{1,2}:\d{2}:\d{2}(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d{1,2}(?::\d{2})?))?$/
const OLD_BOOL = /^(?:yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF)$/
const SEXAGESIMAL = /^[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+$/

/**
 * What an unquoted YAML scalar means to ruamel.yaml 0.19 (its 1.2 resolver; with `%YAML 1.1` the older one).
 * Wider than the core schema: `1_000`, `0b11`, `+.5` are numbers; `010` is ten; `yes` is text.
 */
export function resolvePlain(body: string, oldRules = false): Value {
  if (NULL.test(body)) return null
  if (TRUE.test(body)) return true
  if (FALSE.test(body)) return false
  if (oldRules) {
    const old = resolveOld(body)
    if (old !== undefined) return old
  }
  if (INT.test(body)) {
    const int = integer(body)
    if (int !== undefined) return int
  }
  if (FLOAT.test(body)) {
    const digits = body.replaceAll('_', '')
    if (!Number.isNaN(Number(digits)) && /\d/.test(digits)) return Number(digits)
  }
  const infinite = INFINITY.exec(body)
  if (infinite) return infinite[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  if (NAN.test(body)) return Number.NaN
  if (DATE.test(body) || TIME.test(body)) return new Opaque('date', body)
  return body
}

function integer(body: string): bigint | undefined {
  const digits = body.replaceAll('_', '')
  const negative = digits.startsWith('-')
  const magnitude = digits.replace(/^[-+]/, '')
  if (/^0[box]$/.test(magnitude) || magnitude === '') return undefined
  const value = /^0[box]/.test(magnitude) ? BigInt(magnitude) : BigInt(magnitude.replace(/^0+(?=\d)/, ''))
  return negative ? -value : value
}

function resolveOld(body: string): Value | undefined {
  if (OLD_BOOL.test(body)) return /^(?:yes|on)$/i.test(body)
  if (/^[-+]?0[0-7_]+$/.test(body)) {
    const octal = BigInt(`0o${body.replace(/^[-+]?0/, '').replaceAll('_', '')}`)
    return body.startsWith('-') ? -octal : octal
  }
  if (/^0o/.test(body)) return body
  if (SEXAGESIMAL.test(body)) {
    const sum = body
      .replace(/^[-+]/, '')
      .split(':')
      .reduce((total, part) => total * 60n + BigInt(part.replaceAll('_', '')), 0n)
    return body.startsWith('-') ? -sum : sum
  }
  return undefined
}
