interface Validator {
  (data: unknown): boolean
  errors?: readonly { readonly instancePath: string; readonly keyword: string }[] | null
}
export const plan: Validator
export const run: Validator
export const evaluation: Validator
export const verdict: Validator
export const record: Validator
export const observation: Validator
