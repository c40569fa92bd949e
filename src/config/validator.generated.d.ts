import type { SchemaError, Validator } from '../documents/validators.generated.js'

export const config: Validator
export type { SchemaError }
