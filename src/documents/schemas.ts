import type { Static } from 'typebox'
import type { BaselineSchema, EvaluationSchema, IntervalSchema, MetricSchema, SliceSchema } from './evaluation-schema.ts'
import type { FingerprintSchema, PlannedModelSchema, PlanSchema, ReasonSchema } from './plan-schema.ts'
import type { ObservationSchema, PlotSchema, RecordedResultSchema, RecordSchema } from './record-schema.ts'
import type { OutputSchema, RunSchema } from './run-schema.ts'
import type { FindingSchema, VerdictSchema } from './verdict-schema.ts'

/** The documents that stages speak through: each type and each JSON Schema comes from one definition. */

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
