interface SchemaError {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Record<string, unknown>
  readonly message?: string
}
interface Validator {
  (data: unknown): boolean
  errors?: readonly SchemaError[] | null
}
export const plan: Validator
export const run: Validator
export const evaluation: Validator
export const verdict: Validator
export const record: Validator
export const observation: Validator
export type { SchemaError, Validator }
