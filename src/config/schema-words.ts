import { Type } from 'typebox'

/** What the parts of the definition of `mettle.yml` are written in. */

export const text = (description: string) => Type.String({ minLength: 1, description })
export const listOf = (description: string, limits: { readonly maxItems?: number } = {}) =>
  Type.Array(Type.String({ minLength: 1 }), { description, ...limits })
export const closed = { additionalProperties: false }

/** A share as a number or in percent. */
export const share = Type.Union([Type.Number({ minimum: 0, maximum: 1 }), Type.String({ pattern: '^[0-9]+(\\.[0-9]+)?%$' })])
