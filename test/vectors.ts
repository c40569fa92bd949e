import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'

export interface Case {
  readonly name: string
  // biome-ignore lint/suspicious/noExplicitAny: each topic has a shape of its own
  readonly input: any
  readonly expected: unknown
  readonly tolerance: Tolerance
}
interface Tolerance {
  readonly rel: number
  readonly abs: number
  readonly of?: Readonly<Record<string, { readonly rel: number; readonly abs: number }>>
}

/** Values that the real tools gave. `{rle: …}` is unfolded; NaN and the infinities are floats again. */
export function vectors(topic: string): Case[] {
  const text = readFileSync(join(import.meta.dirname, 'fixtures/vectors', `${topic}.json`), 'utf8')
  const file = JSON.parse(text, (_, value: unknown) =>
    value !== null && typeof value === 'object' && 'rle' in value
      ? (value as { rle: [unknown, number][] }).rle.flatMap(([one, times]) => Array.from({ length: times }, () => one))
      : value,
  ) as { cases: Case[] }
  return file.cases.map(one => ({ ...one, input: floats(one.input) }))
}

const SPECIAL: Readonly<Record<string, number>> = {
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  '-Infinity': Number.NEGATIVE_INFINITY,
}
function floats(value: unknown): unknown {
  if (typeof value === 'string') return SPECIAL[value] ?? value
  if (Array.isArray(value)) return value.map(floats)
  return value !== null && typeof value === 'object'
    ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, floats(one)]))
    : value
}

/** Every key of what is expected is there, and near enough; `{undefined: …}` stands for no number at all. */
export function expectNear(got: unknown, expected: unknown, tolerance: Tolerance, path = ''): void {
  if (expected !== null && typeof expected === 'object' && 'undefined' in expected) {
    expect(got === undefined || got === null || Number.isNaN(got) ? 'undefined' : got, path).toBe('undefined')
  } else if (Array.isArray(expected)) {
    expect(Array.isArray(got) || ArrayBuffer.isView(got), `${path} is a list`).toBe(true)
    expect((got as unknown[]).length, `${path} length`).toBe(expected.length)
    for (const [i, one] of expected.entries()) expectNear((got as unknown[])[i], one, tolerance, `${path}[${i}]`)
  } else if (expected !== null && typeof expected === 'object') {
    expect(typeof got, `${path} is an object`).toBe('object')
    for (const [key, one] of Object.entries(expected)) {
      const inner = path === '' ? key : `${path}.${key}`
      const own = tolerance.of?.[inner]
      expectNear((got as Record<string, unknown>)[key], one, own ? { ...own } : tolerance, inner)
    }
  } else if (typeof expected === 'number') {
    expect(typeof got, `${path}: a number, not ${String(got)}`).toBe('number')
    const allowed = tolerance.abs + tolerance.rel * Math.abs(expected)
    expect(
      Math.abs((got as number) - expected) <= allowed || got === expected,
      `${path}: got ${String(got)}, expected ${expected} ± ${allowed}`,
    ).toBe(true)
  } else expect(typeof expected === 'string' && expected in SPECIAL ? SPECIAL[expected] : expected, path).toEqual(got)
}
