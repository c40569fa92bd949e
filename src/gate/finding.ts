import type { Finding } from '../documents/schemas.ts'

/** A finding with what is known of it; until something else is said, it is an error that blocks. */
export function finding(model: string | null, metric: string | null, rule: string, rest: Partial<Finding>): Finding {
  return {
    model,
    metric,
    rule,
    outcome: 'error',
    severity: 'block',
    code: null,
    message: '',
    got: null,
    baseline: null,
    limit: null,
    evidence: null,
    file: null,
    line: null,
    column: null,
    ...rest,
  }
}

/** A finding of one rule. */
export type Make = (kind: string, rest: Partial<Finding>) => Finding
