import { type Static, type TSchema, type TUnsafe, Type } from 'typebox'

/** The documents that stages speak through: each type and each JSON Schema comes from here. */

const open = { additionalProperties: false }
/** `type: [number, null]` rather than a choice of two schemas: the checks made of it are a fifth as long. */
function nullable<T extends TSchema>(schema: T): TUnsafe<Static<T> | null> {
  const plain = schema as unknown as { readonly type?: string; readonly enum?: readonly unknown[] }
  if (plain.enum)
    return Type.Unsafe<Static<T> | null>({ ...schema, enum: [...plain.enum, null], ...(plain.type && { type: [plain.type, 'null'] }) })
  if (plain.type) return Type.Unsafe<Static<T> | null>({ ...schema, type: [plain.type, 'null'] })
  return Type.Unsafe<Static<T> | null>({ anyOf: [schema, { type: 'null' }] })
}
const digest = Type.String({ pattern: '^[0-9a-f]{64}$' })
const commit = Type.String({ pattern: '^[0-9a-f]{40,64}$' })
const name = Type.String({ minLength: 1, maxLength: 500 })
const strings = Type.Record(Type.String(), Type.String())

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

const PlannedModelSchema = Type.Object(
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

export const OutputSchema = Type.Object(
  { name, path: Type.String({ minLength: 1 }), sha256: digest, size: Type.Integer({ minimum: 0 }), files: Type.Integer({ minimum: 0 }) },
  open,
)

const metrics = Type.Record(Type.String(), Type.Number())

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

const METHODS = [
  'Tango score',
  'DeLong',
  'paired t',
  'BCa bootstrap',
  'BCa bootstrap over groups',
  'identical predictions',
  'paired t over seeds',
  'corrected t over folds',
] as const

export const IntervalSchema = Type.Object(
  {
    lower: Type.Number(),
    upper: Type.Number(),
    method: Type.Enum([...METHODS]),
    n: Type.Integer({ minimum: 0 }),
    groups: nullable(Type.Integer({ minimum: 0 })),
    se: Type.Number({ minimum: 0, description: 'Of the difference, were both equal: how many rows would decide follows from it.' }),
  },
  { ...open, description: 'The two one-sided 95 % bounds of candidate − baseline, on the same rows.' },
)

export const MetricSchema = Type.Object(
  {
    name,
    value: nullable(Type.Number()),
    baseline: nullable(Type.Number()),
    difference: nullable(Type.Number()),
    direction: nullable(Type.Enum(['higher', 'lower'])),
    computed: Type.Boolean({ description: 'From the predictions themselves, not from what the training wrote.' }),
    interval: nullable(IntervalSchema),
  },
  open,
)

export const SliceSchema = Type.Object(
  {
    name,
    metric: name,
    n: Type.Integer({ minimum: 0 }),
    value: nullable(Type.Number()),
    baseline: nullable(Type.Number()),
    interval: nullable(IntervalSchema),
    p: nullable(Type.Number({ description: 'One-sided, of being no worse than agreed; small where it is shown to be worse.' })),
    adjusted: nullable(Type.Number({ description: 'The same after Holm, for all slices together.' })),
    worse: Type.Boolean({ description: 'Shown to be worse than agreed, the whole family considered.' }),
    leftOut: nullable(Type.String({ description: 'Why it is not judged.' })),
  },
  open,
)

export const TestSetSchema = Type.Object(
  {
    digest,
    rows: Type.Integer({ minimum: 0 }),
    task: Type.String(),
  },
  { ...open, description: 'Which rows a model was judged on: sha256 over ids and labels.' },
)

export const BaselineSchema = Type.Object(
  {
    source: Type.Enum(['commit', 'key', 'line', 'file']),
    commit: nullable(commit),
    key: nullable(digest),
    time: nullable(Type.String()),
  },
  {
    ...open,
    description:
      'Where the baseline comes from: the base commit’s record, a record of the same content, the newest on its line, or the file committed there.',
  },
)

const bin = Type.Object({ predicted: Type.Number(), observed: Type.Number() }, open)

export const EvaluationSchema = Type.Object(
  {
    schema: Type.Literal('mettle/evaluation/v1'),
    model: name,
    key: nullable(digest),
    same: Type.Boolean({ description: 'Whether the key equals the baseline’s: differences are not asked then.' }),
    metrics: Type.Array(MetricSchema),
    baseline: nullable(BaselineSchema),
    testSet: nullable(
      Type.Object(
        {
          ...TestSetSchema.properties,
          different: nullable(Type.String({ description: 'Why the baseline was judged on other rows, where it was.' })),
          paired: Type.Boolean({ description: 'Whether the baseline’s own predictions were there to compare with.' }),
          uses: Type.Integer({ minimum: 0, description: 'How many candidates it has judged, this one included.' }),
          inferred: Type.Array(Type.String()),
        },
        open,
      ),
    ),
    slices: Type.Array(SliceSchema),
    groups: Type.Array(
      Type.Object(
        {
          by: name,
          group: Type.String(),
          n: Type.Integer({ minimum: 0 }),
          selectionRate: nullable(Type.Number()),
          tpr: nullable(Type.Number()),
          fpr: nullable(Type.Number()),
          leftOut: nullable(Type.String()),
        },
        open,
      ),
    ),
    confusion: nullable(Type.Object({ classes: Type.Array(Type.String()), counts: Type.Array(Type.Array(Type.Number())) }, open)),
    curves: nullable(
      Type.Object(
        {
          roc: Type.Object({ candidate: Type.Array(Type.Number()), baseline: nullable(Type.Array(Type.Number())) }, open),
          reliability: nullable(Type.Object({ candidate: Type.Array(bin), baseline: nullable(Type.Array(bin)) }, open)),
        },
        {
          ...open,
          description: 'Of scores: true positive rates at equally spaced false positive rates, and observed against predicted shares.',
        },
      ),
    ),
    problems: Type.Array(
      Type.Object({ code: Type.String(), message: Type.String(), metric: nullable(Type.String()), file: nullable(Type.String()) }, open),
    ),
  },
  { ...open, title: 'Evaluation', description: 'The metrics of a model beside those of its baseline.' },
)

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

export type Reason = Static<typeof ReasonSchema>
export type Fingerprint = Static<typeof FingerprintSchema>
export type PlannedModel = Static<typeof PlannedModelSchema>
export type Plan = Static<typeof PlanSchema>
export type Output = Static<typeof OutputSchema>
export type Run = Static<typeof RunSchema>
export type Interval = Static<typeof IntervalSchema>
export type Slice = Static<typeof SliceSchema>
export type Metric = Static<typeof MetricSchema>
export type Baseline = Static<typeof BaselineSchema>
export type Evaluation = Static<typeof EvaluationSchema>
export type Finding = Static<typeof FindingSchema>
export type Verdict = Static<typeof VerdictSchema>
export type Repeat = NonNullable<Static<typeof RecordSchema>['repeats']>[number]
export type Plot = Static<typeof PlotSchema>
export type RecordedResult = Static<typeof RecordedResultSchema>
export type Record_ = Static<typeof RecordSchema>
export type Observation = Static<typeof ObservationSchema>
