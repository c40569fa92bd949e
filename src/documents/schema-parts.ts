import { type Static, type TSchema, type TUnsafe, Type } from 'typebox'

/** What the schemas of several documents are made of. */

export const open = { additionalProperties: false }
/** `type: [number, null]` rather than a choice of two schemas: the checks made of it are a fifth as long. */
export function nullable<T extends TSchema>(schema: T): TUnsafe<Static<T> | null> {
  const plain = schema as unknown as { readonly type?: string; readonly enum?: readonly unknown[] }
  if (plain.enum)
    return Type.Unsafe<Static<T> | null>({ ...schema, enum: [...plain.enum, null], ...(plain.type && { type: [plain.type, 'null'] }) })
  if (plain.type) return Type.Unsafe<Static<T> | null>({ ...schema, type: [plain.type, 'null'] })
  return Type.Unsafe<Static<T> | null>({ anyOf: [schema, { type: 'null' }] })
}
export const digest = Type.String({ pattern: '^[0-9a-f]{64}$' })
export const commit = Type.String({ pattern: '^[0-9a-f]{40,64}$' })
export const name = Type.String({ minLength: 1, maxLength: 500 })
export const strings = Type.Record(Type.String(), Type.String())

export const metrics = Type.Record(Type.String(), Type.Number())
