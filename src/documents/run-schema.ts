import { Type } from 'typebox'
import { digest, name, nullable, open, strings } from './schema-parts.ts'

export const OutputSchema = Type.Object(
  {
    name,
    path: Type.String({ minLength: 1 }),
    sha256: digest,
    size: Type.Integer({ minimum: 0 }),
    files: Type.Integer({ minimum: 0 }),
    md5: Type.Optional(
      Type.String({
        pattern: '^[0-9a-f]{32}(\\.dir)?$',
        description: 'Of a stage of DVC: the name that DVC has for its bytes, by which later stages know them.',
      }),
    ),
  },
  open,
)

export const RunSchema = Type.Object(
  {
    schema: Type.Literal('mettle/run/v1'),
    model: name,
    key: digest,
    outcome: Type.Enum(['succeeded', 'failed', 'timed-out', 'cancelled']),
    seconds: Type.Number({ minimum: 0 }),
    peakBytes: nullable(Type.Number({ minimum: 0 })),
    outputs: Type.Array(OutputSchema),
    environment: nullable(Type.Object({ tool: Type.String(), packages: strings }, open)),
    error: nullable(Type.Object({ code: Type.String(), message: Type.String(), log: Type.Array(Type.String()) }, open)),
  },
  { ...open, title: 'Run', description: 'What one training did: its outcome, and its outputs with sizes and sha256.' },
)
