import { Type } from 'typebox'
import { commit, digest, name, nullable, open, strings } from './schema-parts.ts'

export const ReasonSchema = Type.Object(
  {
    component: Type.Enum(['code', 'params', 'data', 'command', 'lock', 'environment', 'seed', 'record', 'forced', 'outputs']),
    path: nullable(Type.String()),
    key: nullable(Type.String()),
    from: nullable(Type.String()),
    to: nullable(Type.String()),
  },
  open,
)

export const FingerprintSchema = Type.Object(
  {
    key: nullable(digest),
    components: Type.Record(Type.String(), strings),
    unknown: Type.Array(Type.String()),
    pending: Type.Array(Type.String()),
  },
  {
    ...open,
    description:
      'The inputs of a model, component by component; `key` is the digest of all, and null while another model has to be trained first.',
  },
)

export const PlannedModelSchema = Type.Object(
  {
    name,
    action: Type.Enum(['train', 'reuse']),
    key: nullable(digest),
    changed: Type.Boolean({ description: 'Whether its inputs differ from the baseline’s.' }),
    reasons: Type.Array(ReasonSchema),
    'runs-on': nullable(Type.Union([Type.String(), Type.Array(Type.String())])),
    waits: nullable(Type.String({ description: 'What its training waits for.' })),
    environment: nullable(Type.String({ description: 'The environment that approves its training.' })),
  },
  open,
)

export const PlanSchema = Type.Object(
  {
    schema: Type.Literal('mettle/plan/v1'),
    head: nullable(commit),
    base: nullable(commit),
    models: Type.Array(PlannedModelSchema),
  },
  { ...open, title: 'Plan', description: 'What changed, which models train, which are reused, and why.' },
)
