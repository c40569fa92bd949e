import type { DataDiff } from '../documents/data-diff.ts'
import type { Evaluation, Finding, Output, Reason, Verdict } from '../documents/schemas.ts'

/** Everything that a report says. The renderer takes no decision. */
export interface ReportFacts {
  readonly verdict: Verdict
  readonly enforce: boolean
  /** Which part of the repository it is about, where it is not the whole. */
  readonly scope?: string
  readonly models: readonly ModelFacts[]
  readonly commits: { readonly head: string | null; readonly base: string | null; readonly compareUrl: string | null }
  readonly run: { readonly id: number; readonly url: string } | null
  readonly policy: PolicyFacts
  /** Models that hold a changed file and are not changed by it, and how that is known. */
  readonly spared: readonly { readonly model: string; readonly by: 'imports' | 'tokens' | 'cells' | 'keys' | 'versions' }[]
  /** Sentences that a reviewer has to see: no ledger, a fork, an ignored record. */
  readonly notes: readonly string[]
  readonly now: string
  readonly version: string
}

export interface PolicyFacts {
  readonly path: string
  readonly commit: string | null
  readonly proposals: readonly {
    readonly model: string
    readonly metric: string
    readonly rule: string
    readonly old: string | null
    readonly new: string | null
  }[]
  readonly unknownAtBase: readonly string[]
  readonly isDefault: boolean
  /** Metrics that rules work out from others, with how, each once. */
  readonly workedOut?: readonly (readonly [string, string])[]
}

export interface ModelFacts {
  readonly name: string
  readonly outcome: 'trained' | 'evaluated' | 'reused' | 'failed' | 'not run'
  readonly changed: boolean
  readonly seconds: number | null
  readonly peakBytes: number | null
  readonly seed: number
  readonly reasons: readonly Reason[]
  /** Of how many inputs. */
  readonly inputs: number
  readonly evaluation: Evaluation | null
  /** What the policy compares it with in place of the base: `ref:release`. */
  readonly against: string | null
  /** Other baselines, whose numbers stand beside. */
  readonly beside: readonly { readonly label: string; readonly values: Readonly<Record<string, number>> }[]
  readonly findings: readonly Finding[]
  readonly outputs: readonly Output[]
  readonly environment: {
    readonly tool: string
    readonly changes: readonly { readonly name: string; readonly from: string | null; readonly to: string | null }[]
    readonly known: boolean
  } | null
  /** What changed in the data sets of it that did. */
  readonly data: readonly DataDiff[]
  readonly plots: PlotFacts
  readonly log: readonly string[]
  readonly trend: { readonly metric: string; readonly points: readonly { readonly label: string; readonly value: number }[] } | null
}

export interface PlotFacts {
  /** Those that differ from the baseline's, with the address of each side's bytes; `null` where that side has none. */
  readonly changed: readonly { readonly path: string; readonly baseline: string | null; readonly candidate: string | null }[]
  readonly same: number
  /** Why others are not shown. */
  readonly problems: readonly string[]
}
