import { MettleError } from '../errors.ts'
import type { Evaluation, Observation, Plan, Record_, Run, Verdict } from './schemas.ts'
import * as validators from './validators.generated.js'

interface Documents {
  plan: Plan
  run: Run
  evaluation: Evaluation
  verdict: Verdict
  record: Record_
  observation: Observation
}

/** A document from another job or branch is untrusted: it fits its schema, or it is an error. @throws {MettleError} `document-invalid` */
export function readDocument<K extends keyof Documents>(kind: K, text: string, from: string): Documents[K] {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (cause) {
    throw new MettleError('document-invalid', `${from} is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
  const validate = validators[kind]
  if (!validate(data)) {
    const [first] = validate.errors ?? []
    throw new MettleError(
      'document-invalid',
      `${from} does not fit mettle/${kind}/v1: ${first?.instancePath || 'the document'} is not what its schema asks for (${first?.keyword})`,
    )
  }
  return data as Documents[K]
}
