import { Type } from 'typebox'
import { commit, digest, name, nullable, open } from './schema-parts.ts'

export const FindingSchema = Type.Object(
  {
    model: nullable(name),
    metric: nullable(Type.String()),
    rule: Type.String(),
    outcome: Type.Enum(['pass', 'fail', 'inconclusive', 'error']),
    severity: Type.Enum(['block', 'warn']),
    code: nullable(Type.String()),
    message: Type.String(),
    got: nullable(Type.Number()),
    baseline: nullable(Type.Number()),
    limit: nullable(Type.String()),
    evidence: nullable(
      Type.Object(
        {
          method: Type.String(),
          n: Type.Integer({ minimum: 0 }),
          lower: Type.Number(),
          upper: Type.Number(),
          margin: Type.Number(),
          needed: nullable(Type.Integer({ minimum: 0, description: 'Rows that would decide, were both equally good.' })),
        },
        { ...open, description: 'What the outcome rests on: the one-sided 95 % bounds of candidate − baseline.' },
      ),
    ),
    file: nullable(Type.String()),
    line: nullable(Type.Integer()),
    column: nullable(Type.Integer()),
  },
  open,
)

export const VerdictSchema = Type.Object(
  {
    schema: Type.Literal('mettle/verdict/v1'),
    verdict: Type.Enum(['passed', 'failed', 'inconclusive', 'error']),
    passed: Type.Boolean(),
    head: nullable(commit),
    base: nullable(commit),
    policy: Type.Object({ commit: nullable(commit), path: nullable(Type.String()), digest: nullable(digest) }, open),
    models: Type.Record(Type.String(), Type.Object({ key: nullable(digest), outputs: Type.Record(Type.String(), digest) }, open)),
    findings: Type.Array(FindingSchema),
  },
  { ...open, title: 'Verdict', description: 'The findings and the worst of them, bound to commit, policy, data and model digests.' },
)
