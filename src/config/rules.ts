import { MettleError, type Place } from '../errors.ts'
import type { Limit, Rule, Severity } from './model.ts'
import type { RawRule } from './rule-schema.ts'

export interface RuleDefaults {
  readonly severity: Severity
  readonly missingBaseline: Rule['missingBaseline']
  readonly inconclusive: Rule['inconclusive']
}

export const RULE_DEFAULTS: RuleDefaults = { severity: 'block', missingBaseline: 'warn', inconclusive: 'estimate' }

/** One rule of a gate, checked. @throws {MettleError} `config-rule` */
export function ruleOf(metric: string, raw: RawRule, defaults: RuleDefaults, place: Place): Rule {
  const fail = (message: string): never => {
    throw new MettleError('config-rule', `gate.${metric}: ${message}`, { place })
  }
  const { min, max, target, within } = raw
  const maxRegression = limitOf(raw['max-regression'])
  const minImprovement = limitOf(raw['min-improvement'])
  if ([min, max, target, maxRegression, minImprovement].every(limit => limit === undefined)) {
    fail('has no limit; expected min, max, max-regression, min-improvement or target with within')
  }
  if (min !== undefined && max !== undefined && min > max) fail(`min ${min} is above max ${max}: no value holds`)
  if ((target === undefined) !== (within === undefined)) fail('target and within go together')
  if (maxRegression && sizeOf(maxRegression) < 0) fail('max-regression says how much worse is accepted: 0 or more')
  if (minImprovement && sizeOf(minImprovement) < 0) fail('min-improvement says how much better it must be: 0 or more')
  if (within && target !== undefined) {
    const [low, high] = within as [number, number]
    if (!(low <= target && target <= high)) fail(`the target ${target} does not lie within [${low}, ${high}]`)
  }
  return {
    metric,
    of: raw.of,
    min,
    max,
    maxRegression,
    minImprovement,
    target,
    within: within as readonly [number, number] | undefined,
    required: raw.required ?? true,
    severity: raw.severity ?? defaults.severity,
    direction: raw.direction,
    missingBaseline: raw['missing-baseline'] ?? defaults.missingBaseline,
    inconclusive: raw.inconclusive ?? defaults.inconclusive,
    place,
  }
}

export const rulesOf = (gate: Readonly<Record<string, RawRule>>, at: (metric: string) => Place, defaults: RuleDefaults): Rule[] =>
  Object.entries(gate).map(([metric, raw]) => ruleOf(metric, raw, defaults, at(metric)))

function limitOf(raw: number | string | undefined): Limit | undefined {
  if (raw === undefined) return undefined
  return typeof raw === 'number' ? { kind: 'absolute', value: raw } : { kind: 'relative', share: Number(`${raw.slice(0, -1)}e-2`) }
}

const sizeOf = (limit: Limit): number => (limit.kind === 'absolute' ? limit.value : limit.share)

/** `0.005` or `2%`. */
export const limitText = (limit: Limit): string =>
  limit.kind === 'absolute' ? String(limit.value) : `${Number((limit.share * 100).toPrecision(12))}%`
