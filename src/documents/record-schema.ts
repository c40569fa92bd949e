import { Type } from 'typebox'
import { TestSetSchema } from './evaluation-schema.ts'
import { OutputSchema } from './run-schema.ts'
import { commit, digest, metrics, name, nullable, open, strings } from './schema-parts.ts'

export const RecordedResultSchema = Type.Object(
  {
    name,
    path: Type.String(),
    severity: Type.Enum(['block', 'warn']),
    tests: nullable(Type.Integer({ minimum: 0 })),
    skipped: Type.Integer({ minimum: 0 }),
    failed: Type.Integer({ minimum: 0 }),
    failures: Type.Array(Type.Object({ name: Type.String(), message: Type.String(), kind: Type.Enum(['fail', 'error', 'warn']) }, open)),
    problem: nullable(Type.String()),
  },
  { ...open, description: 'What another tool found: a test suite, a validation of data, an evaluation of a prompt.' },
)

export const PlotSchema = Type.Object(
  {
    path: Type.String({ minLength: 1, maxLength: 1000 }),
    type: Type.Enum(['png', 'jpeg', 'gif', 'webp']),
    size: Type.Integer({ minimum: 0 }),
    sha256: digest,
  },
  { ...open, description: 'A picture that the training wrote; its bytes lie on the ledger branch under their digest.' },
)

export const RecordSchema = Type.Object(
  {
    schema: Type.Literal('mettle/record/v1'),
    id: digest,
    model: name,
    key: digest,
    commit: nullable(commit),
    uncommitted: Type.Optional(
      Type.Literal(true, { description: 'It was trained of a work tree that holds more than the commit: on a person’s machine.' }),
    ),
    branch: nullable(Type.String()),
    event: Type.String(),
    time: Type.String(),
    run: nullable(Type.String()),
    fingerprint: Type.Record(Type.String(), strings),
    metrics,
    outputs: Type.Array(OutputSchema),
    artifact: nullable(Type.Object({ id: Type.Integer(), run: Type.Integer(), name: Type.String() }, open)),
    environment: nullable(Type.Object({ tool: Type.String(), packages: strings }, open)),
    seconds: Type.Number({ minimum: 0 }),
    peakBytes: nullable(Type.Number({ minimum: 0 })),
    seed: Type.Integer(),
    testSet: Type.Optional(TestSetSchema),
    results: Type.Optional(Type.Array(RecordedResultSchema)),
    plots: Type.Optional(Type.Array(PlotSchema)),
    repeats: Type.Optional(
      Type.Array(
        Type.Object(
          {
            seed: Type.Integer(),
            metrics,
            seconds: Type.Optional(Type.Number({ minimum: 0 })),
            peakBytes: Type.Optional(nullable(Type.Number({ minimum: 0 }))),
          },
          open,
        ),
        { description: 'The metrics of every seed that it was trained with, and what each training cost.' },
      ),
    ),
  },
  { ...open, title: 'Record', description: 'What the ledger keeps of a successful training.' },
)

export const ObservationSchema = Type.Object(
  {
    schema: Type.Literal('mettle/observation/v1'),
    commit,
    branch: Type.String(),
    time: Type.String(),
    models: Type.Record(Type.String(), digest),
  },
  { ...open, title: 'Observation', description: 'Which record stands for which model at a commit of the default branch.' },
)
