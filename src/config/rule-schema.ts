import { type Static, Type } from 'typebox'
import { closed, text } from './schema-words.ts'

const limit = Type.Union([Type.Number(), Type.String({ pattern: '^[0-9]+(\\.[0-9]+)?%$' })])

export const SEVERITIES = ['block', 'warn'] as const
export const MISSING_BASELINE = ['warn', 'block', 'pass', 'train'] as const
export const INCONCLUSIVE = ['estimate', 'block', 'warn'] as const

export const severity = Type.Enum([...SEVERITIES], { description: 'What a rule that does not hold does: `block` (default) or `warn`.' })
export const missingBaseline = Type.Enum([...MISSING_BASELINE], {
  description:
    'What a rule on a difference says where there is nothing to compare with. Default `warn`, so that a first run can go green. `train` makes the baseline from the base commit, where the event is trusted.',
})

export const inconclusive = Type.Enum([...INCONCLUSIVE], {
  description:
    'What a comparison says that the rows cannot decide. `estimate` (default): it blocks where the estimate itself breaks the limit, and warns where it does not.',
})

export const RuleSchema = Type.Object(
  {
    of: Type.Optional(
      text(
        'Other metrics that it is worked out from: `train.auc - val.auc`. Names with other signs than letters, digits, `_` and dots stand in quotes; there are `+ - * /` and parentheses.',
      ),
    ),
    min: Type.Optional(Type.Number({ description: 'The lowest value that holds. A value equal to it holds.' })),
    max: Type.Optional(Type.Number({ description: 'The highest value that holds. A value equal to it holds.' })),
    'max-regression': Type.Optional({
      ...limit,
      description:
        'How much worse than the baseline is still accepted: a number, or a share of |baseline| like `2%` (at a baseline of zero any worsening fails).',
    } as typeof limit),
    'min-improvement': Type.Optional({
      ...limit,
      description: 'How much better than the baseline it must be: a number, or a share like `1%`.',
    } as typeof limit),
    target: Type.Optional(Type.Number({ description: 'The value to be near to. Needs `within`.' })),
    within: Type.Optional(
      Type.Array(Type.Number(), { minItems: 2, maxItems: 2, description: 'The band around `target` that holds, both ends included.' }),
    ),
    required: Type.Optional(Type.Boolean({ description: '`false`: a metric that is not there is passed over. Default `true`.' })),
    severity: Type.Optional(severity),
    direction: Type.Optional(
      Type.Enum(['higher', 'lower'], { description: 'Which way is better. Known for common names; needed for others.' }),
    ),
    'missing-baseline': Type.Optional(missingBaseline),
    inconclusive: Type.Optional(inconclusive),
  },
  {
    ...closed,
    description:
      'A rule on one metric, or on what is worked out from several. At least one of `min`, `max`, `max-regression`, `min-improvement`, `target`.',
  },
)

export type RawRule = Static<typeof RuleSchema>
