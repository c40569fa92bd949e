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

export const config: Validator
export type { SchemaError }
