import type { Config, Limit, Model, Rule } from '../config/model.ts'
import { limitText } from '../config/rules.ts'
import type { Finding } from '../documents/schemas.ts'
import { finding } from './finding.ts'

/** A rule that the pull request would change. */
export interface Proposal {
  readonly model: string
  readonly metric: string
  readonly rule: string
  readonly old: string | null
  readonly new: string | null
}

export interface Policy {
  /** Gate, grants and runner of each model come from here. */
  readonly models: ReadonlyMap<
    string,
    Pick<
      Model,
      | 'gate'
      | 'grants'
      | 'runsOn'
      | 'commit'
      | 'when'
      | 'container'
      | 'predictions'
      | 'rows'
      | 'slices'
      | 'fairness'
      | 'folds'
      | 'checks'
      | 'results'
      | 'baseline'
      | 'beside'
      | 'testSet'
      | 'repeats'
      | 'seed'
    >
  >
  /** Models that the base does not know: judged by the head’s own rules, and said. */
  readonly unknownAtBase: readonly string[]
  readonly proposals: readonly Proposal[]
  readonly removed: readonly string[]
  readonly removedModel: 'warn' | 'block'
}

/**
 * Which rules judge, model by model: the base's where it knows the model, else the head's.
 * @param judging whose rules judge, where they are not the head's own
 * @param base what the head departs from: a change is not told of what others have changed since
 */
export function policyOf(head: Config, base: Config | undefined, judging: Config | undefined): Policy {
  const judged = judging
  const before = new Map(judging ? base?.models.map(model => [model.name, model]) : [])
  const known = new Map((judged?.models ?? []).map(model => [model.name, model]))
  const models = new Map(head.models.map(model => [model.name, known.get(model.name) ?? model]))
  const names = new Set(head.models.map(model => model.name))
  return {
    models,
    unknownAtBase: judged ? head.models.filter(model => !known.has(model.name)).map(model => model.name) : [],
    proposals: head.models.flatMap(model => {
      const old = before.get(model.name)
      return old && old !== model ? [...proposals(model.name, old.gate, model.gate), ...judgedOtherwise(model.name, old, model)] : []
    }),
    removed: (base?.models ?? []).filter(model => !names.has(model.name)).map(model => model.name),
    removedModel: judged?.removedModel ?? 'warn',
  }
}

/** A model as the policy has it trained: with its seeds, and with what it judges by among the outputs, whatever the head says. */
export function asJudged(model: Model, policy: Policy): Model {
  const by = policy.models.get(model.name) ?? model
  const path = by.predictions ? (model.predictions?.file ?? by.predictions.file) : by.rows && (model.rows?.path ?? by.rows.path)
  if (by === model) return model
  const missing = path !== undefined && !model.outputs.some(output => output.path === path)
  return {
    ...model,
    container: by.container,
    outputs: missing ? [...model.outputs, { name: by.predictions ? 'predictions' : 'rows', path }] : model.outputs,
    ...(by.repeats > 1 ? { repeats: by.repeats, seed: by.seed } : {}),
  }
}

export function removedFindings(policy: Policy): Finding[] {
  return policy.removed.map(name =>
    finding(name, null, 'removed-model', {
      outcome: 'fail',
      severity: policy.removedModel,
      message: `the model ${name} is in the base's configuration and not in this one`,
    }),
  )
}

/** How rows are judged: columns, slices, groups, and what another test set does. */
function judgedOtherwise(name: string, old: Model, now: Model): Proposal[] {
  const texts = (model: Model): [string, string][] => {
    const { file: _file, declared: _declared, ...columns } = model.predictions ?? { file: '', declared: false }
    const { path: _path, ...scored } = model.rows ?? { path: '' }
    const said = (value: object | undefined): string =>
      value === undefined ? 'none' : JSON.stringify(value, (_, one) => (one instanceof Map ? Object.fromEntries(one) : one))
    return [
      ['predictions', said(model.predictions && columns)],
      ['rows', said(model.rows && scored)],
      ['slices', said(model.slices)],
      ['fairness', said(model.fairness && { ...model.fairness, gate: model.fairness.gate.map(({ place: _place, ...rule }) => rule) })],
      ['checks', said(model.checks.length === 0 ? undefined : model.checks.map(({ place: _place, ...checks }) => checks))],
      ['results', said(model.results.length === 0 ? undefined : Object.fromEntries(model.results.map(file => [file.name, file.severity])))],
      ['repeats', model.repeats > 1 ? `${model.repeats} from ${model.seed}` : 'none'],
      ['baseline', said(model.baseline)],
      ['folds', said(model.folds)],
      ['test-set', model.testSet],
    ]
  }
  const after = new Map(texts(now))
  return texts(old)
    .filter(([key, text]) => after.get(key) !== text)
    .map(([key, text]) => ({ model: name, metric: key, rule: 'judged by', old: text, new: after.get(key) ?? 'none' }))
}

function proposals(model: string, old: readonly Rule[] | undefined, now: readonly Rule[] | undefined): Proposal[] {
  const [before, after] = [entries(old), entries(now)]
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter(name => before.get(name) !== after.get(name))
    .map(name => {
      const at = name.lastIndexOf('\0')
      return { model, metric: name.slice(0, at), rule: name.slice(at + 1), old: before.get(name) ?? null, new: after.get(name) ?? null }
    })
}

function entries(rules: readonly Rule[] | undefined): Map<string, string> {
  const result = new Map<string, string>()
  if (rules === undefined) result.set('every metric\0gate', 'not worse (default)')
  for (const rule of rules ?? []) {
    const add = (key: string, value: Limit | number | boolean | string | readonly number[] | undefined): void => {
      if (value !== undefined)
        result.set(
          `${rule.metric}\0${key}`,
          typeof value === 'object' && 'kind' in value
            ? limitText(value as Limit)
            : Array.isArray(value)
              ? `[${value.join(', ')}]`
              : String(value),
        )
    }
    add('of', rule.of)
    add('min', rule.min)
    add('max', rule.max)
    add('max-regression', rule.maxRegression)
    add('min-improvement', rule.minImprovement)
    add('target', rule.target)
    add('within', rule.within)
    add('required', rule.required)
    add('severity', rule.severity)
    add('direction', rule.direction)
    add('missing-baseline', rule.missingBaseline)
    add('inconclusive', rule.inconclusive)
  }
  return result
}
